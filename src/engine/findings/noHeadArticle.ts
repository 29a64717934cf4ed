import { nameOf } from '../case/step.js';
import { headClaims } from '../rules/headResponsibility.js';
import type { Finder } from './finder.js';

/** R2: a government with duties and without an article that says that its head is responsible. */
export const noHeadArticle: Finder = (snapshot) => {
  const government = snapshot.find('organization', snapshot.government);
  if (government === undefined || snapshot.all('duty').length === 0) return [];
  if (headClaims(snapshot, government.id).length > 0) return [];
  const name = nameOf(snapshot, government.id);
  return [
    {
      code: 'NO_HEAD_ARTICLE',
      severity: 'warning',
      subjects: [government.id],
      records: [government.id],
      reason: null,
      sentence: {
        zh: `${name.zh}：所载文件中没有首长负责制的条款，故无从答复由谁负总责。`,
        en: `${name.en}: no loaded article says that its head is responsible, so nobody can be named as accountable.`,
      },
      settledBy: { zh: '载明首长负责制的条款', en: 'the article that says so' },
    },
  ];
};

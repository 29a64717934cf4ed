import { listed } from '../../model/text.js';
import { groupBy } from '../../util/groupBy.js';
import { standIn } from '../answer/standIn.js';
import { nameOf } from '../case/step.js';
import type { Finder } from './finder.js';

/** For how many posts at once a person may stand in before it is a finding. */
export const manyPosts = 3;

/** One person stands in for many posts at the same time. */
export const tooManyPosts: Finder = (snapshot) => {
  // Who performs for a seat performs for the seat alone, not for the many-seated post once more.
  const posts = snapshot.all('post').filter(({ seats }) => seats === 'one');
  const away = posts.map(({ id }) => standIn(snapshot, id, null));
  const acts = away.flatMap(({ post, performers, because }) =>
    performers.flatMap(({ person, manner }) =>
      person === null || manner === 'present'
        ? []
        : [{ person, post, records: because.flatMap(({ records }) => records) }],
    ),
  );
  return [...groupBy(acts, ({ person }) => person)].flatMap(([person, own]) => {
    if (own.length < manyPosts) return [];
    const name = nameOf(snapshot, person);
    const posts = listed(own.map(({ post }) => nameOf(snapshot, post)));
    return [
      {
        code: 'TOO_MANY_POSTS' as const,
        severity: 'warning' as const,
        subjects: [person, ...own.map(({ post }) => post)],
        records: [...new Set(own.flatMap(({ records }) => records))],
        reason: null,
        sentence: {
          zh: `${name.zh}同时代行 ${own.length} 个职位：${posts.zh}。`,
          en: `${name.en} stands in for ${own.length} posts at once: ${posts.en}.`,
        },
        settledBy: { zh: '为其中的职位另行指定代行人', en: 'another stand-in for some of them' },
      },
    ];
  });
};

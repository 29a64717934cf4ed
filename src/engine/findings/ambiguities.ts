import { nameOf } from '../case/step.js';
import type { DutyFinder } from './finder.js';

/** A duty of which the text can be read in two ways, by which different people perform. */
export const ambiguities: DutyFinder = (snapshot, duty, answer) =>
  answer.ambiguities.map(({ post, why, readings }) => {
    const name = nameOf(snapshot, duty);
    const [zh, en] = [readings.map(({ sentence }) => sentence.zh), readings.map(({ sentence }) => sentence.en)];
    return {
      code: 'AMBIGUOUS',
      severity: why === 'inPerson' ? 'warning' : 'info',
      subjects: [duty, ...(post === null ? [] : [post])],
      records: [...new Set(readings.flatMap(({ because }) => because.flatMap(({ records }) => records)))],
      reason: null,
      sentence: { zh: `“${name.zh}”：${zh.join('')}`, en: `“${name.en}”: ${en.join(' ')}` },
      settledBy: { zh: '对该条文的解释', en: 'an interpretation of the article' },
    };
  });

import { listed } from '../../model/text.js';
import { everyAnswer } from '../responsibilities.js';
import { nameOf } from '../step.js';
import type { Finder } from './finder.js';

/** A duty for which the records name several performers and prefer none. */
export const conflicts: Finder = (snapshot) =>
  everyAnswer(snapshot).flatMap(({ duty, answer }) =>
    answer.conflicts.map(({ post, claims }) => {
      const name = nameOf(snapshot, duty);
      const who = listed(claims.map((claim) => nameOf(snapshot, claim.person ?? claim.post ?? duty)));
      return {
        code: 'CONFLICT' as const,
        severity: 'error' as const,
        subjects: [
          duty,
          ...(post === null ? [] : [post]),
          ...claims.flatMap((claim) => claim.person ?? claim.post ?? []),
        ],
        records: [...new Set(claims.flatMap(({ because }) => because.flatMap(({ records }) => records)))],
        reason: null,
        sentence: {
          zh: `“${name.zh}”由谁履行，记录互相矛盾：${who.zh}。`,
          en: `The records contradict each other on who performs “${name.en}”: ${who.en}.`,
        },
        settledBy: { zh: '更正其中一项记录', en: 'a correction of one of the records' },
      };
    }),
  );

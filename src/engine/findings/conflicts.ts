import { listed } from '../../model/text.js';
import { nameOf } from '../case/step.js';
import type { DutyFinder } from './finder.js';

/** A duty for which the records name several performers and prefer none. */
export const conflicts: DutyFinder = (snapshot, duty, answer) =>
  answer.conflicts.map(({ post, claims }) => {
    const name = nameOf(snapshot, duty);
    const claimants = claims.flatMap((claim) => claim.person ?? claim.post ?? claim.organization ?? []);
    const who = listed(claimants.map((claimant) => nameOf(snapshot, claimant)));
    return {
      code: 'CONFLICT',
      severity: 'error',
      subjects: [...new Set([duty, ...(post === null ? [] : [post]), ...claimants])],
      records: [...new Set(claims.flatMap(({ because }) => because.flatMap(({ records }) => records)))],
      reason: null,
      sentence: {
        zh: `“${name.zh}”由谁履行，记录互相矛盾：${who.zh}。`,
        en: `The records contradict each other on who performs “${name.en}”: ${who.en}.`,
      },
      settledBy: { zh: '更正其中一项记录', en: 'a correction of one of the records' },
    };
  });

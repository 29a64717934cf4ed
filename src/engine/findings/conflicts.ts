import type { Conflict } from '../../model/answer.js';
import type { Finding } from '../../model/finding.js';
import { listed, type Text } from '../../model/text.js';
import { nameOf } from '../case/step.js';
import type { DutyFinder } from './finder.js';

/** A duty for which the records name several performers and prefer none, or rulings several leaders. */
export const conflicts: DutyFinder = (snapshot, duty, answer) =>
  answer.conflicts
    .filter((conflict) => !followsFromLeading(conflict))
    .map(({ mode, post, claims }) => {
      const claimants = claims.flatMap((claim) => claim.person ?? claim.post ?? claim.organization ?? []);
      const who = listed(claimants.map((claimant) => nameOf(snapshot, claimant)));
      const words = mode === 'leads' && post === null ? byRulings : byRecords;
      return {
        code: 'CONFLICT',
        severity: 'error',
        subjects: [...new Set([duty, ...(post === null ? [] : [post]), ...claimants])],
        records: [...new Set(claims.flatMap(({ because }) => because.flatMap(({ records }) => records)))],
        reason: null,
        ...words(nameOf(snapshot, duty), who),
      };
    });

/** Who is in charge is disputed only where rulings contradict each other on who leads, which is found itself. */
const followsFromLeading = ({ mode, post }: Conflict): boolean => mode === 'inCharge' && post === null;

type Words = (name: Text, who: Text) => Pick<Finding, 'sentence' | 'settledBy'>;

const byRecords: Words = (name, who) => ({
  sentence: {
    zh: `“${name.zh}”由谁履行，记录互相矛盾：${who.zh}。`,
    en: `The records contradict each other on who performs “${name.en}”: ${who.en}.`,
  },
  settledBy: { zh: '更正其中一项记录', en: 'a correction of one of the records' },
});

const byRulings: Words = (name, who) => ({
  sentence: {
    zh: `“${name.zh}”由谁牵头，职责界定互相矛盾：${who.zh}。`,
    en: `Rulings contradict each other on who leads “${name.en}”: ${who.en}.`,
  },
  settledBy: { zh: '终止其中一项职责界定，或者重新界定', en: 'the end of one of the rulings, or a new one' },
});

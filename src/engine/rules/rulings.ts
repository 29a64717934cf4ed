import type { Snapshot } from '../../graph/snapshot.js';
import type { Ruling } from '../../model/record.js';
import { doubtOf, type HolderCase, type HolderClaim, type HolderRule } from '../case/holderRule.js';
import { permits } from '../case/permits.js';
import { differ } from '../case/presence.js';
import { called, nameOf, step } from '../case/step.js';

/**
 * R1a Rulings 职责界定
 *
 * In a duty that a ruling in force names, who leads and who cooperates is what the ruling says, before the general
 * division, for exactly this duty and nothing narrower. Where no ruling names who cooperates, the general division
 * stands in that mode. Rulings that name different leaders contradict each other: the leaders of all of them are claimed,
 * and disputed.
 */
export const rulings: HolderRule = {
  rule: 'R1a',
  claims(matter) {
    const settling = matter.chain.length === 0 ? [] : rulingsOn(matter.snapshot, matter.duty);
    const disputed = differ(
      matter.snapshot,
      settling.map(({ leads }) => leads),
    );
    return settling.flatMap((ruling) => [
      ...ruling.leads.map((holder) => ({ ...claimOf('leads', holder, ruling, matter), disputed })),
      ...ruling.cooperates.map((holder) => claimOf('cooperates', holder, ruling, matter)),
    ]);
  },
};

/** The rulings in force that settle the very duty, each once, however often it names it. */
export function rulingsOn(snapshot: Snapshot, duty: string): readonly Ruling[] {
  const found = snapshot.pointing('ruling', 'matters', duty).filter(permits);
  return [...new Map(found.map((ruling) => [ruling.id, ruling])).values()];
}

/** As rulings say it: 谁牵头、谁配合. */
const verbs = { leads: { zh: '牵头', en: 'leads' }, cooperates: { zh: '配合', en: 'cooperates' } };

function claimOf(
  mode: keyof typeof verbs,
  holder: string,
  ruling: Ruling,
  { snapshot, duty }: HolderCase,
): HolderClaim {
  const who = called(snapshot, holder);
  const on = nameOf(snapshot, duty);
  const kind = nameOf(snapshot, ruling.id);
  const by = ruling.decidedBy === undefined ? { zh: '', en: '' } : nameOf(snapshot, ruling.decidedBy);
  const sentence = {
    zh: `${by.zh}对“${kind.zh}”作出职责界定：“${on.zh}”由${who.zh}${verbs[mode].zh}。`,
    en: `A ruling on “${kind.en}”${by.en === '' ? '' : ` by ${by.en}`} settles “${on.en}”: ${who.en} ${verbs[mode].en}.`,
  };
  return { mode, holder, doubt: doubtOf(ruling), because: [step('R1a', sentence, [ruling])] };
}

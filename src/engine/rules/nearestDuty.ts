import type { Snapshot } from '../../graph/snapshot.js';
import { type Assignment, type AssignmentMode, assignmentModes } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { modeVerbs } from '../../wording/labels.js';
import { doubtOf, type HolderCase, type HolderClaim, type HolderRule } from '../case/holderRule.js';
import { countsIn } from '../case/permits.js';
import { called, nameOf, step } from '../case/step.js';

/**
 * R1 Nearest duty
 *
 * For each mode separately, the assignments that count are those on the duty itself, or else on its nearest
 * broader duty that has any in that mode. An assignment limited to an area counts only where the question
 * names that area. A mode that a ruling settles (R1a) is left to it.
 *
 * R1b: `reviews`, `consulted`, `informed` and `supervises` are not inherited by narrower duties.
 */
export const nearestDuty: HolderRule = {
  rule: 'R1',
  claims(matter, earlier) {
    const assigned = matter.chain.map(({ id }) => assignmentsOf(id, matter));
    return assignmentModes
      .filter((mode) => !earlier.some((claim) => claim.mode === mode))
      .flatMap((mode) => claimsIn(mode, matter, assigned));
  },
};

/** R1b: what says something about the one duty that it is recorded for, and nothing about narrower ones. */
const ofOneDuty: readonly AssignmentMode[] = ['reviews', 'consulted', 'informed', 'supervises'];

const assignmentsOf = (duty: string, { snapshot, area }: HolderCase): readonly Assignment[] =>
  snapshot
    .pointing('assignment', 'duty', duty)
    .filter((each) => each.area === undefined || each.area === area)
    .filter(countsIn(snapshot));

/** `assigned`: the assignments of each duty in the chain. */
function claimsIn(
  mode: AssignmentMode,
  matter: HolderCase,
  assigned: readonly (readonly Assignment[])[],
): readonly HolderClaim[] {
  const reaching = ofOneDuty.includes(mode) ? assigned.slice(0, 1) : assigned;
  const nearest = reaching.find((assignments) => assignments.some((each) => each.mode === mode)) ?? [];
  return nearest.filter((each) => each.mode === mode).map((assignment) => claimOf(assignment, matter));
}

function claimOf(assignment: Assignment, { snapshot, chain, duty }: HolderCase): HolderClaim {
  const holder = called(snapshot, assignment.holder);
  const on = nameOf(snapshot, assignment.duty);
  const inherited = assignment.duty !== duty;
  const verb = verbOf(snapshot, assignment);
  const between = chain.slice(0, chain.findIndex(({ id }) => id === assignment.duty) + 1);
  const sentence = inherited
    ? {
        zh: `本事项未单独分工，按上位职责“${on.zh}”由${holder.zh}${verb.zh}。`,
        en: `Nothing is assigned for this duty itself; for the broader “${on.en}”, ${holder.en} ${verb.en}.`,
      }
    : {
        zh: `“${on.zh}”由${holder.zh}${verb.zh}。`,
        en: `For “${on.en}”, ${holder.en} ${verb.en}.`,
      };
  const because = [step('R1', sentence, inherited ? [assignment, ...between] : [assignment])];
  return { mode: assignment.mode, holder: assignment.holder, doubt: doubtOf(assignment), because };
}

/** What the holder does, and for or instead of whom as far as the text says: 协助丙, 分管（限其本人任职期间）. */
function verbOf(snapshot: Snapshot, { mode, assists, assistsUnstated, givenTo }: Assignment): Text {
  const assisted = assists === undefined ? { zh: '', en: '' } : called(snapshot, assists);
  const whom =
    assistsUnstated === true
      ? { zh: '（原文未写明协助何人）', en: ' (the text does not say whom)' }
      : { zh: assisted.zh, en: assists === undefined ? '' : ` ${assisted.en}` };
  const own =
    givenTo === undefined
      ? { zh: '', en: '' }
      : { zh: '（因人设定，限其本人任职期间）', en: ', in person, while in that post' };
  return {
    zh: `${modeVerbs[mode].zh}${whom.zh}${own.zh}`,
    en: `${modeVerbs[mode].en}${whom.en}${own.en}`,
  };
}

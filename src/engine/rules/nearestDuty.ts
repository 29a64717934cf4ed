import { type Assignment, type AssignmentMode, assignmentModes } from '../../model/record.js';
import { modeVerbs } from '../../wording/labels.js';
import { doubtOf, type HolderCase, type HolderClaim, type HolderRule } from '../case/holderRule.js';
import { permits } from '../case/permits.js';
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
  claims: (matter, earlier) =>
    assignmentModes
      .filter((mode) => !earlier.some((claim) => claim.mode === mode))
      .flatMap((mode) => claimsIn(mode, matter)),
};

/** R1b: what says something about the one duty that it is recorded for, and nothing about narrower ones. */
const ofOneDuty: readonly AssignmentMode[] = ['reviews', 'consulted', 'informed', 'supervises'];

function claimsIn(mode: AssignmentMode, matter: HolderCase): readonly HolderClaim[] {
  const { snapshot, chain, area } = matter;
  for (const { id } of ofOneDuty.includes(mode) ? chain.slice(0, 1) : chain) {
    const counting = snapshot
      .pointing('assignment', 'duty', id)
      .filter((each) => permits(each) && each.mode === mode && (each.area === undefined || each.area === area));
    if (counting.length > 0) return counting.map((assignment) => claimOf(assignment, matter));
  }
  return [];
}

function claimOf(assignment: Assignment, { snapshot, chain, duty }: HolderCase): HolderClaim {
  const holder = called(snapshot, assignment.holder);
  const on = nameOf(snapshot, assignment.duty);
  const inherited = assignment.duty !== duty;
  const between = chain.slice(0, chain.findIndex(({ id }) => id === assignment.duty) + 1);
  const sentence = inherited
    ? {
        zh: `本事项未单独分工，按上位职责“${on.zh}”由${holder.zh}${modeVerbs[assignment.mode].zh}。`,
        en: `Nothing is assigned for this duty itself; for the broader “${on.en}”, ${holder.en} ${modeVerbs[assignment.mode].en}.`,
      }
    : {
        zh: `“${on.zh}”由${holder.zh}${modeVerbs[assignment.mode].zh}。`,
        en: `For “${on.en}”, ${holder.en} ${modeVerbs[assignment.mode].en}.`,
      };
  const because = [step('R1', sentence, inherited ? [assignment, ...between] : [assignment])];
  return { mode: assignment.mode, holder: assignment.holder, doubt: doubtOf(assignment), because };
}

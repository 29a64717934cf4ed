import type { Holder, Outcome, Responsibility, StandIn } from '../../model/answer.js';
import type { AssignmentMode } from '../../model/record.js';

/** What an answer says in one mode. `outcome` is `null` where nobody holds the duty in it, and nobody need. */
export interface ModeAnswer extends Omit<Responsibility, 'outcome' | 'completeness'> {
  readonly outcome: Outcome | null;
}

/** Nothing recorded, nothing asked for. */
export const nobody: ModeAnswer = Object.freeze({
  outcome: null,
  accountable: null,
  holders: [],
  gaps: [],
  ambiguities: [],
  conflicts: [],
});

/** The answer for a duty, mode by mode. */
export function modeAnswersOf(answer: Responsibility): ReadonlyMap<AssignmentMode | null, ModeAnswer> {
  const parts = [...answer.holders, ...answer.gaps, ...answer.ambiguities, ...answer.conflicts];
  return new Map([...new Set(parts.map(({ mode }) => mode))].map((mode) => [mode, inMode(answer, mode)]));
}

function inMode(answer: Responsibility, mode: AssignmentMode | null): ModeAnswer {
  const ofMode = (part: { readonly mode: AssignmentMode | null }): boolean => part.mode === mode;
  const holders = answer.holders.filter(ofMode);
  const gaps = answer.gaps.filter(ofMode);
  const ambiguities = answer.ambiguities.filter(ofMode);
  const conflicts = answer.conflicts.filter(ofMode);
  const state = answer.completeness.find((each) => each.mode === mode)?.state ?? 'notRecorded';
  const outcome = state === 'notRecorded' ? null : state;
  const accountable = mode === 'accountable' ? answer.accountable : null;
  return { outcome, accountable, holders, gaps, ambiguities, conflicts };
}

/** The work of a post in general: the post answers for it, whichever performer does it. */
export function postAnswerOf(decision: StandIn): ModeAnswer {
  const { post, incumbents, performers, outcome, gap, ambiguity, conflict, because } = decision;
  const holder: Holder = {
    mode: 'accountable',
    post,
    organization: null,
    incumbents,
    performers,
    standIn: decision,
    because: because.slice(0, 1),
  };
  return {
    outcome,
    accountable: holder,
    holders: [holder],
    gaps: gap === null ? [] : [gap],
    ambiguities: ambiguity === null ? [] : [ambiguity],
    conflicts: conflict === null ? [] : [conflict],
  };
}

/** What one person, post or organization has of a responsibility: holding it, doing its work, or both. */
export interface Share {
  readonly party: string;
  readonly holds: boolean;
  readonly performs: boolean;
}

/** What each party has in `after` and had not in `before`. */
export function gained(before: ModeAnswer, after: ModeAnswer): readonly Share[] {
  const earlier = sharesOf(before);
  return [...sharesOf(after).values()].flatMap(({ party, ...has }) => {
    const had = earlier.get(party);
    const holds = has.holds && !had?.holds;
    const performs = has.performs && !had?.performs;
    return holds || performs ? [{ party, holds, performs }] : [];
  });
}

function sharesOf({ holders }: ModeAnswer): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  const add = (ids: readonly (string | null)[], share: Omit<Share, 'party'>) => {
    for (const party of ids) {
      if (party === null) continue;
      const has = shares.get(party);
      const { holds, performs } = share;
      shares.set(party, { party, holds: holds || !!has?.holds, performs: performs || !!has?.performs });
    }
  };
  for (const { post, organization, incumbents, performers } of holders) {
    add([post, organization, ...incumbents], { holds: true, performs: false });
    for (const { person, post: acting, organization: body } of performers) {
      add([person, acting, body], { holds: false, performs: true });
    }
  }
  return shares;
}

import type { Snapshot } from '../../graph/snapshot.js';
import { governmentOf } from '../../ledger/government.js';
import {
  type DutyQuestion,
  type ModeCompleteness,
  type Outcome,
  outcomes,
  type Responsibility,
} from '../../model/answer.js';
import {
  type Assignment,
  type AssignmentMode,
  assignmentModes,
  type Oversight,
  type Post,
} from '../../model/record.js';
import type { Matter } from '../case/case.js';
import { countsIn } from '../case/permits.js';
import { isCollective } from '../rules/reservedMatters.js';

/** The one list of modes: which an answer shows, which it looks for, and which decide its outcome. */
export interface Modes {
  /** Those whose holders are listed. */
  readonly shown: readonly AssignmentMode[];
  /** Those whose lack is told as a gap. */
  readonly expected: readonly AssignmentMode[];
  /** Those without which the question is not answered. */
  readonly needed: readonly AssignmentMode[];
}

/**
 * The modes that the question names; else needed are who does the work (`leads`, or `decides` for a collective matter) and
 * who is in charge. Looked for besides is who is accountable, and in a collective matter who prepares it.
 */
export function modesOf(matter: Matter, named: readonly AssignmentMode[] | null): Modes {
  if (named !== null) return { shown: named, expected: named, needed: named };
  const collective = isCollective(matter);
  return {
    shown: assignmentModes,
    expected: ['accountable', ...(collective ? (['decides'] as const) : []), 'inCharge', 'leads'],
    needed: [collective ? 'decides' : 'leads', 'inCharge'],
  };
}

/**
 * Whether the division of labour is recorded: where a norm says that the holders of a many-seated post divide the work among
 * them (副区长按分工负责), whether one of them is in charge of something; elsewhere whether anybody is.
 */
const isDivided = (snapshot: Snapshot): boolean =>
  snapshot.memoized('divided', (own) => {
    const sharing = sharingPosts(own).map(({ id }) => id);
    const members = [...sharing, ...sharing.flatMap((id) => own.pointing('post', 'seatOf', id).map((seat) => seat.id))];
    const inCharge = (each: Oversight | Assignment) => each.mode === 'inCharge' && countsIn(own)(each);
    if (sharing.length === 0) {
      const isOwn = (each: Oversight | Assignment) => governmentOf(each, (id) => own.get(id)) === own.government;
      return [...own.all('oversight'), ...own.all('assignment')].some((each) => inCharge(each) && isOwn(each));
    }
    return members.some(
      (post) =>
        own.pointing('oversight', 'overseer', post).some(inCharge) ||
        own.pointing('assignment', 'holder', post).some(inCharge),
    );
  });

/** The many-seated posts of the government of which a norm speaks. */
export const sharingPosts = (snapshot: Snapshot): readonly Post[] =>
  snapshot
    .pointing('post', 'organization', snapshot.government)
    .filter(({ id, seats }) => seats === 'many' && snapshot.pointing('norm', 'names', id).length > 0);

type Parts = Pick<Responsibility, 'holders' | 'gaps' | 'ambiguities' | 'conflicts'>;

/**
 * The state of each mode that is shown, and from these the outcome: the first of `outcomes` that occurs in a mode that is
 * needed. Contradictions and ambiguous texts are told wherever they occur. Where the division of labour is recorded
 * nowhere, that nobody is in charge of this duty is no lack of its answer.
 */
export function stateOf(snapshot: Snapshot, { shown, expected, needed }: Modes, asked: DutyQuestion, parts: Parts) {
  const isOpen = (mode: AssignmentMode): boolean =>
    asked.modes === null &&
    parts.gaps.some((gap) => gap.mode === mode && gap.reason === 'notDivided') &&
    !isDivided(snapshot);
  const found = occurring(parts);
  const completeness = shown.map((mode): ModeCompleteness => {
    const own = found.filter((each) => each.mode === mode).map(({ state }) => state);
    const state = isOpen(mode) ? undefined : first(own);
    return { mode, state: state ?? 'notRecorded' };
  });
  const telling = completeness.flatMap(({ mode, state }): Outcome[] => {
    if (state === 'notRecorded' || !expected.includes(mode)) return [];
    return needed.includes(mode) || state === 'conflict' || state === 'ambiguous' ? [state] : [];
  });
  return { outcome: first(telling) ?? ('held' as const), completeness };
}

type Occurring = { readonly mode: AssignmentMode | null; readonly state: Outcome };

const occurring = ({ holders, gaps, ambiguities, conflicts }: Parts): readonly Occurring[] => [
  ...conflicts.map(({ mode }) => ({ mode, state: 'conflict' as const })),
  ...ambiguities.map(({ mode }) => ({ mode, state: 'ambiguous' as const })),
  ...gaps.map(({ mode, reason }) => ({
    mode,
    state: reason === 'beyondExtent' ? ('partial' as const) : ('gap' as const),
  })),
  ...holders.map(({ mode, standIn }) => ({ mode, state: standIn?.outcome ?? 'held' })),
];

const first = (occurring: readonly Outcome[]): Outcome | undefined =>
  outcomes.find((outcome) => occurring.includes(outcome));

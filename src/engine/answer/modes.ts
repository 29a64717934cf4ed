import type { Snapshot } from '../../graph/snapshot.js';
import {
  type ModeCompleteness,
  type ModeState,
  type Outcome,
  outcomes,
  type Responsibility,
} from '../../model/answer.js';
import { type AssignmentMode, assignmentModes, type Post } from '../../model/record.js';
import type { Matter } from '../case/case.js';
import { permits } from '../case/permits.js';
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
 * Needed are the modes that the question names; else who does the work (`leads`, or `decides` for a collective matter), and
 * who is in charge, where the division of labour is recorded at all. Looked for besides is who is accountable.
 */
export function modesOf(
  snapshot: Snapshot,
  matter: Matter,
  within: string,
  named: readonly AssignmentMode[] | null,
): Modes {
  if (named !== null) return { shown: named, expected: named, needed: named };
  const collective = isCollective(matter);
  return {
    shown: assignmentModes,
    expected: ['accountable', ...(collective ? (['decides'] as const) : []), 'inCharge', 'leads'],
    needed: [collective ? 'decides' : 'leads', ...(isDivided(snapshot, within) ? (['inCharge'] as const) : [])],
  };
}

/**
 * Whether the division of labour is recorded: where a norm says that the holders of a many-seated post divide the work among
 * them (副区长按分工负责), whether one of them is in charge of something; elsewhere whether anybody is.
 */
function isDivided(snapshot: Snapshot, within: string): boolean {
  const sharing = sharingPosts(snapshot, within);
  const members = new Set(
    sharing.flatMap(({ id }) => [id, ...snapshot.pointing('post', 'seatOf', id).map((seat) => seat.id)]),
  );
  const inCharge = [
    ...snapshot.all('oversight').map((each) => ({ ...each, holder: each.overseer })),
    ...snapshot.all('assignment'),
  ].filter((each) => each.mode === 'inCharge' && permits(each));
  return inCharge.some(({ holder }) => sharing.length === 0 || members.has(holder));
}

/** The many-seated posts of the organization of which a norm speaks. */
export const sharingPosts = (snapshot: Snapshot, within: string): readonly Post[] =>
  snapshot
    .pointing('post', 'organization', within)
    .filter(({ id, seats }) => seats === 'many' && snapshot.pointing('norm', 'names', id).length > 0);

/** The state of each mode that is shown, and from these the outcome: the first of `outcomes` that occurs. */
export function stateOf(
  modes: Modes,
  { holders, gaps, conflicts, ambiguities }: Pick<Responsibility, 'holders' | 'gaps' | 'conflicts' | 'ambiguities'>,
): { readonly outcome: Outcome; readonly completeness: readonly ModeCompleteness[] } {
  const found = (mode: AssignmentMode): readonly Outcome[] => [
    ...conflicts.flatMap((each): Outcome[] => (each.mode === mode ? ['conflict'] : [])),
    ...ambiguities.flatMap((each): Outcome[] => (each.mode === mode ? ['ambiguous'] : [])),
    ...gaps.flatMap((each): Outcome[] =>
      each.mode !== mode ? [] : [each.reason === 'beyondExtent' ? 'partial' : 'gap'],
    ),
    ...holders.flatMap((each) => (each.mode === mode ? [each.standIn?.outcome ?? 'held'] : [])),
  ];
  const isOpen = (mode: AssignmentMode): boolean =>
    !modes.needed.includes(mode) && gaps.some((gap) => gap.mode === mode && gap.reason === 'notDivided');
  const states = new Map<AssignmentMode, ModeState>(
    modes.shown.map((mode) => [mode, isOpen(mode) ? 'notRecorded' : (first(found(mode)) ?? 'notRecorded')]),
  );
  const telling = modes.expected.flatMap((mode): Outcome[] => {
    const state = states.get(mode) ?? 'notRecorded';
    if (state === 'notRecorded') return [];
    // Records that contradict each other, and texts that can be read in two ways, are told wherever they stand.
    return modes.needed.includes(mode) || state === 'conflict' || state === 'ambiguous' ? [state] : [];
  });
  return {
    outcome: first(telling) ?? 'held',
    completeness: [...states].map(([mode, state]) => ({ mode, state })),
  };
}

const first = (found: readonly Outcome[]): Outcome | undefined => outcomes.find((outcome) => found.includes(outcome));

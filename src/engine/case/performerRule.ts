import type { Manner, Performer, StandIn, Step } from '../../model/answer.js';
import type { Extent } from '../../model/record.js';
import { extents } from '../../model/record.js';
import type { Case } from './case.js';

/** A rule's view of who performs. Several performers in one claim hold one post together. */
export interface PerformanceClaim {
  readonly performers: readonly Performer[];
  /** As in `narrowness`: the lower wins over the higher (R9). */
  readonly narrowness: number;
  readonly because: readonly Step[];
}

/** What one performer rule found. It claims; it does not choose. */
export interface Attempt {
  readonly claims: readonly PerformanceClaim[];
  /** What was found on the way and did not lead to anybody. */
  readonly because: readonly Step[];
  /** Who would have performed, had they been there. */
  readonly away: readonly string[];
  readonly limitReached: boolean;
}

/** R6, R5, R7a, R7b: who performs for the post, as far as this rule can see. */
export interface PerformerRule {
  readonly rule: string;
  /** Whether the rule lets anybody but the holder perform: none such counts for a reserved matter (R4). */
  readonly substitutes: boolean;
  /** Whether it rests on a delegation: nobody can hand on what the post does not hold (R8). */
  readonly delegates: boolean;
  /** `standInFor` decides by all rules who performs for one seat of the post. */
  attempt(asked: Case, standInFor: (seat: string) => StandIn): Attempt;
}

export const nothing: Attempt = Object.freeze({ claims: [], because: [], away: [], limitReached: false });

export function together(attempts: readonly Attempt[]): Attempt {
  const [only = nothing, ...others] = attempts.filter((each) => each !== nothing);
  if (others.length === 0 && only.away.length < 2) return only;
  return {
    claims: attempts.flatMap(({ claims }) => claims),
    because: attempts.flatMap(({ because }) => because),
    away: [...new Set(attempts.flatMap(({ away }) => away))],
    limitReached: attempts.some(({ limitReached }) => limitReached),
  };
}

const ranksOf = (given: readonly (Extent | undefined)[]): readonly number[] =>
  given.flatMap((extent) => (extent === undefined ? [] : [extents.indexOf(extent)]));

/** Never upgrade an answer: of several extents along one way the weakest holds; `full` where none is given. */
export const weakest = (...given: readonly (Extent | undefined)[]): Extent =>
  extents[Math.min(extents.length - 1, ...ranksOf(given))] ?? 'full';

/** How far those who hold a post together, or several ways to one performer, reach: as far as one of them does. */
export const strongest = (...given: readonly Extent[]): Extent =>
  extents[Math.max(0, ...ranksOf(given))] ?? 'ceremonial';

/** `present` where one of them is there in person, else how the first comes to perform. */
export const mannerOf = (performers: readonly Performer[]): Manner =>
  performers.find(({ manner }) => manner === 'present')?.manner ?? performers[0]?.manner ?? 'present';

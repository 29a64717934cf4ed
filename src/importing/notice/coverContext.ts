import type { Leader } from './people.js';

/** What is known of a sentence before it is read. */
export interface CoverContext {
  /** Whose work the paragraph is about. */
  readonly who: Leader | null;
  /** In which days without a year are. */
  readonly year: number | null;
  /** Whether the notice is about the absence of somebody whom its title names. */
  readonly isOfOne: boolean;
  /** `仅外出`: of which absences the notice is by its title. */
  readonly limits: readonly string[];
  /** `仅紧急事项`: of how much of the work it is by its title. */
  readonly extents: readonly string[];
  /** Whether pairs of people below a line that said so stand in for each other. */
  readonly arePairs: boolean;
}

import type { GapReason, ReasonFragment } from '../generated/operations.js';

export type {
  AwayFragment,
  HumanFragment,
  OpenFragment,
  ReasonFragment,
  RivalFragment,
  SeatFragment,
  WhoFragment,
} from '../generated/operations.js';

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** What the words for a gap are made from. */
export interface GapWordsLike {
  readonly reason: GapReason;
  readonly post: Labelled | null;
  readonly eligible: readonly { readonly label: string }[];
  readonly firstDay: string | null;
  readonly settledBy: string;
  readonly because: readonly ReasonFragment[];
}

/** What the words for a conflict are made from. */
export interface ConflictWordsLike {
  readonly claims: readonly { readonly person: Labelled | null; readonly post: Labelled | null }[];
}

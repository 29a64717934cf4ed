import type { Change, ChangeSet } from '../model/changeSet.js';
import type { RecordedTime } from '../model/time.js';

/** That somebody said yes to what charges them with work. */
export interface Acceptance {
  /** When, by the clock. */
  readonly at: string;
  /** As the identity provider or the operating system names them. */
  readonly by: string;
  /** The person whose account that is. */
  readonly person: string;
}

/** A change set with everything that the ledger puts to it, before its place in the chain is sealed. */
export interface PlacedChangeSet extends ChangeSet {
  /** Position in the ledger, from 1. Order comes from here, never from a clock. */
  readonly revision: number;
  /** Strictly increasing with `revision`. */
  readonly recordedAt: RecordedTime;
  /** When it was loaded, by the clock, where a seed stated `recordedAt`; absent: the clock measured `recordedAt`. */
  readonly loadedAt?: RecordedTime;
  /** Who recorded it, as the identity provider or the operating system says. */
  readonly author: string;
  /** The second person who approved it; `null` where none was needed. */
  readonly approvedBy: string | null;
  /** Who accepted what it charges them with; absent: nobody had to. */
  readonly accepted?: readonly Acceptance[];
  /** Hash of the content that the caller gave, to tell a retry from a re-used `commandId`. */
  readonly contentHash: string;
  /** For each change, the government that it belongs to; `null` is shared by all. */
  readonly governments: readonly (string | null)[];
  /** 128 random bits in hexadecimal: nobody finds out what a hash hides by trying what it may be. */
  readonly salt: string;
}

/** A change set as it stands in the ledger. */
export interface RecordedChangeSet extends PlacedChangeSet {
  /** The `hash` of the change set before; `noHash` for the first. */
  readonly previousHash: string;
  /** SHA-256 over its content and `previousHash` (`chained`), in hexadecimal. */
  readonly hash: string;
}

/** One change of one record, with its place on the axis of recorded time. */
export interface Entry {
  readonly revision: number;
  readonly recordedAt: RecordedTime;
  readonly change: Change;
}

/** A record that hands work to somebody, and the people of whom one has to accept it. */
export interface Charge {
  readonly record: string;
  readonly people: readonly string[];
}

/** A change set that waits for a second person, or for those whom it charges, as its author gave it. */
export interface Proposal {
  readonly commandId: string;
  readonly author: string;
  /** When it was proposed, by the clock. */
  readonly proposedAt: string;
  readonly contentHash: string;
  /** Every government that it touches; `null`: what all share. */
  readonly governments: readonly (string | null)[];
  /** `ChangeSetInput`. */
  readonly input: unknown;
  /** The second person who approved of it; `null`: none is needed; absent: it waits for one. */
  readonly approvedBy?: string | null;
  /** What has to be accepted; absent: nothing. */
  readonly charges?: readonly Charge[];
  /** By whom it was accepted so far. */
  readonly accepted?: readonly Acceptance[];
  /** Who does not take it on, and why: it is not recorded, and stays until its author has seen that. */
  readonly declined?: Acceptance & { readonly reason: string };
}

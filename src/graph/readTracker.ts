import { type Interval, intersection, type ValidTime } from '../model/time.js';
import { Horizon } from './horizon.js';
import type { InForce, Known } from './recordView.js';

/** Notes what was read at one instant: under which keys, and how far around the instant each read gives the same. */
export class ReadTracker {
  /** The span in which every record that was read stays in force, or out of it. */
  readonly horizon: Horizon;
  /** The span in which every name that was read stays the same. */
  readonly #naming: Horizon;
  #read = new Set<string>();
  /** What was in `#read` when the work was done: it takes less room. */
  #kept: readonly string[] | undefined;
  #others: Set<ReadTracker> | undefined;
  #all: ReadonlySet<string> | undefined;

  constructor(at: ValidTime) {
    this.horizon = new Horizon(at);
    this.#naming = new Horizon(at);
  }

  read({ key }: Known): void {
    this.#read.add(key);
    this.#all = undefined;
  }

  /** A read of what is in force. */
  inForce(known: Known, { horizon }: InForce): void {
    this.read(known);
    this.horizon.seeAll(horizon);
  }

  /** A read for a name, in any of its versions. */
  named(known: Known, { horizon }: InForce): void {
    this.read(known);
    this.#naming.seeAll(horizon);
  }

  /** A read that asked whether the instant lies in `interval`. */
  compared(interval: Interval, recordId: string): void {
    this.horizon.see(interval, recordId);
  }

  /** Takes all that `other` noted, whose span holds this instant too, as read here. */
  count(other: ReadTracker): void {
    this.narrow(other);
    this.follow(other);
  }

  /** Takes all that `other` notes at another instant as read here: that ends by what is recorded, not by time. */
  follow(other: ReadTracker): void {
    this.#others ??= new Set();
    this.#others.add(other);
  }

  /** The span in which all reads made so far, names among them, give the same. */
  get span(): Interval {
    const { span } = this.horizon;
    return intersection(span, this.#naming.span) ?? span;
  }

  /** The keys of all that was read so far, there or not. */
  get keys(): ReadonlySet<string> {
    const [only] = this.#others ?? [];
    if (this.#read.size === 0 && !this.#kept?.length && only !== undefined && this.#others?.size === 1)
      return only.keys;
    if (this.#all !== undefined) return this.#all;
    const keys = new Set<string>();
    this.some((key) => {
      keys.add(key);
      return false;
    });
    if (this.#kept !== undefined) this.#all = keys;
    return keys;
  }

  /** Whether something was read under a key of which `test` says so. */
  some(test: (key: string) => boolean): boolean {
    for (const tracker of this.#trackers()) {
      for (const key of tracker.#kept ?? []) if (test(key)) return true;
      for (const key of tracker.#read) if (test(key)) return true;
    }
    return false;
  }

  /** Holds no longer than `other`, whose span holds this instant too; what that read is not noted. */
  narrow(other: ReadTracker): void {
    this.horizon.seeAll(other.horizon);
    this.#naming.seeAll(other.#naming);
  }

  /** Whether all reads made so far, names among them, give the same at `at`. */
  holdsAt(at: ValidTime): boolean {
    return this.horizon.reaches(at) && this.#naming.reaches(at);
  }

  /** The work is done, and little more will be noted: only by what is completed later. */
  finish(): void {
    this.#kept = [...this.#read];
    this.#read = new Set();
  }

  /** About how many bytes the notes take; what other trackers noted is theirs. */
  get bytes(): number {
    return 600 + 8 * ((this.#kept?.length ?? 0) + 4 * (this.#others?.size ?? 0));
  }

  *#trackers(): Generator<ReadTracker> {
    const trackers = new Set<ReadTracker>([this]);
    for (const tracker of trackers) {
      yield tracker;
      for (const other of tracker.#others ?? []) trackers.add(other);
    }
  }
}

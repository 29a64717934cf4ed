import type { Interval, ValidTime } from '../model/time.js';
import { Horizon } from './horizon.js';
import type { Known } from './recordView.js';

/** Notes what was read at one instant: under which keys, and how far around the instant each read gives the same. */
export class ReadTracker {
  /** The span in which every record that was read stays in force, or out of it. */
  readonly horizon: Horizon;
  /** The span in which every name that was read stays the same. */
  readonly #naming: Horizon;
  readonly #reads = new Set<Known>();
  #counted: Set<ReadTracker> | undefined;
  #keys: ReadonlySet<string> | undefined;

  constructor(at: ValidTime) {
    this.horizon = new Horizon(at);
    this.#naming = new Horizon(at);
  }

  read(known: Known): void {
    this.#reads.add(known);
    this.#keys = undefined;
  }

  /** A read that asked whether the instant lies in `interval`. */
  compared(interval: Interval, recordId: string): void {
    this.horizon.see(interval, recordId);
  }

  /** A read for a name, in any of its versions. */
  named(known: Known): void {
    for (const { valid, record } of known.versions) this.#naming.see(valid, record.id);
  }

  /** Takes all that `other` noted, whose span holds this instant too, as read here. */
  count(other: ReadTracker): void {
    this.narrow(other);
    this.#counted ??= new Set();
    this.#counted.add(other);
    this.#keys = undefined;
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

  /** All that was read so far, there or not. */
  get reads(): ReadonlySet<Known> {
    const reads = new Set<Known>();
    const trackers = new Set<ReadTracker>([this]);
    for (const tracker of trackers) {
      for (const known of tracker.#reads) reads.add(known);
      for (const other of tracker.#counted ?? []) trackers.add(other);
    }
    return reads;
  }

  /** The keys of all that was read so far. */
  get keys(): ReadonlySet<string> {
    const [only] = this.#counted ?? [];
    if (this.#reads.size === 0 && only !== undefined && this.#counted?.size === 1) return only.keys;
    this.#keys ??= new Set([...this.reads].map(({ key }) => key));
    return this.#keys;
  }

  /** About how many bytes the notes take; what other trackers noted is theirs. */
  get bytes(): number {
    return 600 + 32 * (this.#reads.size + (this.#counted?.size ?? 0));
  }
}

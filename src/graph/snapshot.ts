import type { Lens } from '../ledger/lens.js';
import type { Timeline, Version } from '../ledger/timeline.js';
import type { AnyRecord, Kind, RecordOf } from '../model/record.js';
import { contains, type Interval, type RecordedTime, type ValidTime } from '../model/time.js';
import { idsIn } from './governmentGraph.js';
import type { Horizon } from './horizon.js';
import { ReadTracker } from './readTracker.js';
import type { AsOf, Known, RecordView } from './recordView.js';

/** What names are read from. */
export interface Describing {
  describe(id: string): AnyRecord | undefined;
}

/** Is told of what is read at one instant, to know at which others it would be the same. */
export interface Watch {
  readonly at: ValidTime;
  /** The notes of reads that are about to begin. */
  opened(reads: ReadTracker): void;
  /** The instant itself was read, and may have been compared with anything. */
  instantRead(): void;
}

/**
 * One government at one moment on both axes of time. Read-only, and the only way to read the graph: no
 * method takes a time, so that no answer can mix two moments by accident.
 *
 * Lists come in the order of ids. `horizon` is the span around `at` in which every read made so far through
 * this snapshot gives the same; the envelope of an answer (R11) is built on it.
 */
abstract class Reads implements AsOf, Describing {
  readonly #tracker: ReadTracker;
  /** Whether what is read at other instants counts as read here. */
  #isFollowed = false;
  readonly #at: ValidTime;

  /** `watch` is told of what is read at its instant, here and in what is opened from here. */
  constructor(
    protected readonly view: RecordView,
    at: ValidTime,
    protected readonly watch: Watch | null,
  ) {
    this.#at = at;
    this.#tracker = new ReadTracker(at);
    if (watch?.at === at) watch.opened(this.#tracker);
  }

  /** The instant, for whatever a caller makes of it: what comes of that is not known to hold at any other. */
  get at(): ValidTime {
    if (this.watch?.at === this.#at) this.watch.instantRead();
    return this.#at;
  }

  /** The moment, to be told as it is or to ask more at. */
  get moment(): AsOf {
    return { at: this.#at, knownAt: this.knownAt, revision: this.revision };
  }

  get government(): string {
    return this.view.knowledge.government;
  }

  get knownAt(): RecordedTime {
    return this.view.knowledge.knownAt;
  }

  get revision(): number {
    return this.view.knowledge.revision;
  }

  get assumed(): string | null {
    return this.view.knowledge.assumed;
  }

  get timeZone(): string {
    return this.view.knowledge.timeZone;
  }

  get horizon(): Horizon {
    return this.#tracker.horizon;
  }

  /** The same government as known at the same time, at another instant. */
  atInstant(at: ValidTime): this {
    const other = this.opened(at, this.watch);
    if (this.#isFollowed) {
      this.#tracker.follow((other as Reads).#tracker);
      (other as Reads).#isFollowed = true;
    }
    return other;
  }

  protected abstract opened(at: ValidTime, watch: Watch | null): this;

  /** Whether every read gives the same as through `other`, at the same instant. */
  knowsTheSameAs(other: Reads): boolean {
    return this.view.knowsTheSameAs(other.view);
  }

  /**
   * What `work` derives here. Asked again under the same key, it is looked up for as long as nothing that was read begins
   * or ends, no name that was read changes, and nothing of that is known otherwise. It counts as read here either way.
   * `bytes`: how much memory it will take, where that does not show yet.
   */
  memoized<T>(key: string, work: (own: this) => T, bytes?: (value: T) => number): T {
    const { memo, derived, generation } = this.view;
    const earlier = memo.find(derived, key, { at: this.#at, generation });
    if (earlier !== undefined) {
      if (earlier.reads !== null) this.#tracker.count(earlier.reads);
      return earlier.value as T;
    }
    // What is derived holds for as long as what is read in `own`, which counts as read here below.
    const own = this.opened(this.#at, null);
    (own as Reads).#isFollowed = true;
    const value = work(own);
    const reads = (own as Reads).#tracker;
    reads.finish();
    memo.add(derived, key, { value, reads }, bytes?.(value), generation);
    this.#tracker.count(reads);
    return value;
  }

  /** The keys (`keysOf`) of all that was read so far through this snapshot, there or not. */
  get reads(): ReadonlySet<string> {
    return this.#tracker.keys;
  }

  /** The ids of all records that were read so far through this snapshot, whenever they are in force. */
  idsRead(): readonly string[] {
    const versions = [...this.#tracker.keys].flatMap((key) => this.view.under(key).versions);
    return [...new Set(versions.map(({ record }) => record.id))].sort();
  }

  /** Every id of which something is known. */
  ids(): readonly string[] {
    return idsIn(this.view.graph, this.knownAt);
  }

  /** Whether all that hangs on the record of this id, which is known, is here: it was recorded for this government, or for all. */
  isHomeOf(id: string): boolean {
    const { graph } = this.view;
    return graph.hasNode(id) && !graph.getNodeAttribute(id, 'foreign');
  }

  /** The record of this id in force. */
  get(id: string): AnyRecord | undefined {
    return this.#inForce(this.view.ofId(id))[0];
  }

  /** The record of this id in force, if it is of this kind. */
  find<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    const record = this.get(id);
    return record?.kind === kind ? (record as unknown as RecordOf<K>) : undefined;
  }

  /** The records of `kind` in force whose `field` points at `target`. */
  pointing<K extends Kind>(kind: K, field: keyof RecordOf<K> & string, target: string): readonly RecordOf<K>[] {
    return this.#inForce(this.view.pointing(kind, field, target)) as unknown as RecordOf<K>[];
  }

  /** All records of `kind` in force. */
  all<K extends Kind>(kind: K): readonly RecordOf<K>[] {
    return this.#inForce(this.view.ofKind(kind)) as unknown as RecordOf<K>[];
  }

  /** Every stretch known of this id, whenever it was so. */
  history(id: string): Timeline {
    return this.#read(this.view.ofId(id));
  }

  /** Every stretch known of the records of `kind` whose `field` points at `target`, whenever it was so. */
  historyPointing(kind: Kind, field: string, target: string): readonly Version[] {
    return this.#read(this.view.pointing(kind, field, target));
  }

  /** Every stretch known of the records of `kind`, whenever it was so. */
  historyOfKind(kind: Kind): readonly Version[] {
    return this.#read(this.view.ofKind(kind));
  }

  /** A record as it is in force, or else as it is known for another time: for names, never for decisions. */
  describe(id: string): AnyRecord | undefined {
    const known = this.view.ofId(id);
    const found = known.at(this.#at);
    this.#tracker.named(known, found);
    return found.records[0] ?? known.versions.at(-1)?.record;
  }

  /** Whether `at` lies in `interval`, a span that was read off the records. */
  isWithin(interval: Interval, recordId: string): boolean {
    this.#tracker.compared(interval, recordId);
    return contains(interval, this.#at);
  }

  #inForce(known: Known): readonly AnyRecord[] {
    const found = known.at(this.#at);
    this.#tracker.inForce(known, found);
    return found.records;
  }

  #read(known: Known): readonly Version[] {
    this.#tracker.read(known);
    return known.versions;
  }
}

/** A snapshot to decide on: it holds everything that is known. `ShownSnapshot` cannot stand in for it. */
export class Snapshot extends Reads {
  readonly purpose = 'decide';
  readonly #lens: Lens;

  /** `lens` is what the viewer may see of it, through `shown`. */
  constructor(view: RecordView, at: ValidTime, lens: Lens = view.lens, watch: Watch | null = null) {
    super(view, at, watch);
    this.#lens = lens;
  }

  /** The same view, of which `shown` is what `lens` lets through. */
  seenThrough(lens: Lens): Snapshot {
    return new Snapshot(this.view, this.moment.at, lens, this.watch);
  }

  /** The same view, of which `watch` is told what is read. */
  watchedBy(watch: Watch): Snapshot {
    return new Snapshot(this.view, this.moment.at, this.#lens, watch);
  }

  /** The same as the viewer may see it. */
  get shown(): ShownSnapshot {
    return new ShownSnapshot(this.view.through(this.#lens), this.moment.at, this.watch);
  }

  protected override opened(at: ValidTime, watch: Watch | null): this {
    return new Snapshot(this.view, at, this.#lens, watch) as this;
  }
}

/** A snapshot to show: what the viewer may not see is not in it. Deciding on it would name a person who is away. */
export class ShownSnapshot extends Reads {
  readonly purpose = 'show';

  protected override opened(at: ValidTime, watch: Watch | null): this {
    return new ShownSnapshot(this.view, at, watch) as this;
  }
}

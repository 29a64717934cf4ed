import { keysTouched } from '../../engine/compare/touched.js';
import type { RecordedChangeSet } from '../../ledger/entry.js';
import type { RecordedTime, ValidTime } from '../../model/time.js';
import type { Head } from '../../store/store.js';
import { labelled } from '../../words/labels.js';
import type { Context } from '../context.js';
import { type Reads, readAnyOf } from './reading.js';

/** What a change set makes different, government by government. */
export class TouchedKeys {
  readonly #byGovernment = new Map<string, ReadonlySet<string>>();

  constructor(
    readonly context: Context,
    readonly at: ValidTime,
    readonly before: Pick<Head, 'recordedAt' | 'revision'>,
    readonly changeSet: RecordedChangeSet,
  ) {}

  /** Whether words that may mean something in any government may mean something else. */
  mayMeanAnother({ isAnywhere }: { readonly isAnywhere: boolean }): boolean {
    return (
      isAnywhere &&
      this.changeSet.changes.some((change) => change.op !== 'assert' || labelled.includes(change.record.kind))
    );
  }

  async concerns(reads: Reads): Promise<boolean> {
    for (const government of reads.keys.keys())
      if (readAnyOf(reads, government, await this.#touchedIn(government))) return true;
    return false;
  }

  async #touchedIn(government: string): Promise<ReadonlySet<string>> {
    const known = this.#byGovernment.get(government);
    if (known !== undefined) return known;
    const { snapshots } = this.context;
    const { recordedAt: knownAt, revision, changes } = this.changeSet;
    const earliest = '' as RecordedTime;
    const old = { at: this.at, knownAt: this.before.recordedAt ?? earliest, revision: this.before.revision };
    const [before, after] = [
      await snapshots.open(government, old),
      await snapshots.open(government, { at: this.at, knownAt, revision }),
    ];
    const touched = keysTouched(
      before,
      after,
      changes.map(({ id }) => id),
    );
    this.#byGovernment.set(government, touched);
    return touched;
  }
}

import { type Fault, type FaultCode, fault } from '../ledger/fault.js';
import type { Change } from '../model/changeSet.js';
import { type Header, isTime, type RawChangeSet, type RawEntry, readRawChangeSet } from './rawChangeSet.js';
import { Seen } from './seen.js';

/** Where a store says that its ledger ends. */
export interface RawHead {
  readonly revision: number;
  readonly recordedAt: string | null;
  readonly hash: string;
}

/** A change as it was read, with the government that it belongs to. */
export interface WalkedChange {
  readonly revision: number;
  readonly position: number;
  readonly change: Change;
  readonly government: string | null;
}

/** The change sets whose recorded time a seed stated, and the clock did not measure. */
export interface Stated {
  /** How many there are. */
  readonly stated: number;
  /** When the last of them was loaded, by the clock; `null`: there are none. */
  readonly loadedAt: string | null;
}

export interface Step {
  readonly faults: readonly Fault[];
  /** Those that could be read. */
  readonly changes: readonly WalkedChange[];
}

const start: RawHead = { revision: 0, recordedAt: null, hash: '0'.repeat(64) };

/**
 * Walks a ledger from its first change set to its last, one at a time, and says what is wrong at each: in itself
 * (`readRawChangeSet`), and after those before it. It goes on after a broken place: each is compared with what stands
 * before it, so that one alteration is not reported of everything that follows.
 *
 * Of the past it keeps the government of each id and the `commandId`s, until it is closed.
 */
export class ChainWalker {
  readonly #isWhole: boolean;
  #last: RawHead;
  readonly #governments = new Seen();
  readonly #commands = new Seen();
  #stated: Stated = { stated: 0, loadedAt: null };
  /** Whether the last recorded time was stated by a seed; `undefined`: that is not known. */
  #isLastStated: boolean | undefined;

  /** Begins behind `last`: where that is not the start of the ledger, governments of earlier ids are not known. */
  constructor(last: RawHead = start) {
    this.#last = last;
    this.#isWhole = last.revision === 0;
    this.#isLastStated = this.#isWhole ? true : undefined;
  }

  /** Where the rows walked so far end. */
  get last(): RawHead {
    return this.#last;
  }

  /** Of the change sets walked so far, those whose recorded time a seed stated. */
  get stated(): Stated {
    return this.#stated;
  }

  add(raw: RawChangeSet): Step {
    const { header, changes, faults } = readRawChangeSet(raw);
    const ids = raw.entries.map(({ id }, index) => changes[index]?.id ?? id);
    const governments = this.#governmentsOf(ids, header);
    const found = [
      ...this.#checkRevision(raw.revision),
      ...faults,
      ...(header === undefined ? [] : this.#checkHeader(raw, header)),
      ...governments.flatMap((government, index) =>
        checkGovernment(raw.revision, raw.entries[index], index, government),
      ),
    ];
    if (raw.revision > this.#last.revision) {
      const told = header?.recordedAt ?? raw.recordedAt;
      const recordedAt = isTime(told) ? told : this.#last.recordedAt;
      this.#last = { revision: raw.revision, recordedAt, hash: raw.hash };
    }
    return {
      faults: found,
      changes: changes.flatMap((change, position) =>
        change === undefined
          ? []
          : [{ revision: raw.revision, position, change, government: governments[position] ?? null }],
      ),
    };
  }

  /** Compares the end of the ledger with the one row that says where that is. */
  end(heads: readonly RawHead[]): readonly Fault[] {
    const [head, ...others] = heads;
    if (head === undefined || others.length > 0) {
      const [zh, en] = [`应恰有一行，实有 ${heads.length} 行`, `there should be exactly one row, not ${heads.length}`];
      return [fault('HEAD_DIFFERS', null, 'head', zh, en)];
    }
    const { revision } = this.#last;
    if (head.revision !== revision) {
      const zh = `账本止于第 ${revision} 版，此处写的是第 ${head.revision} 版`;
      const en = `the ledger ends at revision ${revision}, and this says ${head.revision}`;
      return [fault('HEAD_DIFFERS', revision, 'head.revision', zh, en)];
    }
    const differs = (place: string): Fault =>
      fault('HEAD_DIFFERS', revision, place, '与最后一版所记不同', 'this is not what the last revision says');
    return [
      ...(head.recordedAt === this.#last.recordedAt ? [] : [differs('head.recorded_at')]),
      ...(head.hash === this.#last.hash ? [] : [differs('head.hash')]),
    ];
  }

  close(): void {
    this.#governments.close();
    this.#commands.close();
  }

  #checkRevision(revision: number): readonly Fault[] {
    const at = (code: FaultCode, zh: string, en: string): readonly Fault[] => [
      fault(code, revision, 'change_set.revision', zh, en),
    ];
    const last = this.#last.revision;
    if (revision === last && revision > 0) return at('REVISION_REPEATED', '这一版出现了两次', 'it is there twice');
    if (revision <= last) return at('OUT_OF_ORDER', `排在第 ${last} 版之后`, `it stands after revision ${last}`);
    if (revision === last + 1) return [];
    const [first, end] = [last + 1, revision - 1];
    const zh = first === end ? `缺第 ${first} 版` : `缺第 ${first} 版至第 ${end} 版`;
    const en = first === end ? `revision ${first} is missing` : `revisions ${first} to ${end} are missing`;
    return [fault('REVISION_MISSING', first, 'change_set', zh, en)];
  }

  #checkHeader(
    { revision }: RawChangeSet,
    { commandId, previousHash, recordedAt, loadedAt }: Header,
  ): readonly Fault[] {
    const found: Fault[] = [];
    const report = (code: FaultCode, place: string, zh: string, en: string) =>
      found.push(fault(code, revision, place, zh, en));
    const last = this.#last;
    if (revision === last.revision + 1 && previousHash !== last.hash) {
      report(
        'LINK_BROKEN',
        'change_set.header',
        '所接的不是前一版：前一版被改换，或本版是后来接上的',
        'it does not follow the revision before: that one was replaced, or this one was put here later',
      );
    }
    if (revision > last.revision && last.recordedAt !== null && recordedAt <= last.recordedAt) {
      const zh = `记录时刻 ${recordedAt} 不晚于前一版的 ${last.recordedAt}`;
      report('TIME_NOT_LATER', 'change_set.recorded_at', zh, `${recordedAt} is not later than ${last.recordedAt}`);
    }
    if (loadedAt !== undefined) {
      if (loadedAt < recordedAt) {
        const zh = `初始数据写明的记录时刻 ${recordedAt} 晚于实际载入时刻 ${loadedAt}`;
        report(
          'TIME_STATED',
          'change_set.header',
          zh,
          `${recordedAt} is stated, and was loaded before, at ${loadedAt}`,
        );
      }
      if (this.#isLastStated === false) {
        const en = 'its recorded time is stated, after one that the clock measured';
        report('TIME_STATED', 'change_set.header', '记录时刻由初始数据写明，而前一版的已由时钟记下', en);
      }
      this.#stated = { stated: this.#stated.stated + 1, loadedAt };
    }
    this.#isLastStated = loadedAt !== undefined;
    const earlier = this.#commands.add(commandId, '', `${revision}`);
    if (earlier !== undefined) {
      const zh = `commandId“${commandId}”已用于第 ${earlier} 版`;
      const en = `the commandId \`${commandId}\` was used at revision ${earlier}`;
      report('COMMAND_REPEATED', 'change_set.command_id', zh, en);
    }
    return found;
  }

  /** For each entry, the government of the first entry of its id; `undefined` where nothing says it. */
  #governmentsOf(ids: readonly string[], header: Header | undefined): (string | null | undefined)[] {
    if (!this.#isWhole) return ids.map(() => undefined);
    return ids.map((id, index) => {
      const government = header?.governments[index];
      const known =
        government === undefined ? this.#governments.get(id, '') : this.#governments.add(id, '', government);
      return known === undefined ? government : known;
    });
  }
}

function checkGovernment(
  revision: number,
  entry: RawEntry | undefined,
  index: number,
  government: string | null | undefined,
): readonly Fault[] {
  if (entry?.government === undefined || government === undefined || entry.government === government) return [];
  const [zh, en] = ['不是此 id 首次记录时的政府', 'this is not the government that the id was first recorded for'];
  return [fault('COLUMN_DIFFERS', revision, `entry[${index}].government`, zh, en)];
}

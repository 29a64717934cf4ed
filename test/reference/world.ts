import type { Change } from '../../src/model/changeSet.js';
import type { AnyRecord, Kind, RecordOf } from '../../src/model/record.js';

/** What was recorded, in the order of the ledger. */
export interface Written {
  readonly recordedAt: string;
  readonly change: Change;
}

/** The records as a clerk sees them on one day: a flat list. */
export type Day = readonly AnyRecord[];

/**
 * The records as a clerk with a calendar would read them: on the sheet of each day every change known is
 * written in turn, and what stands there last is so. A sheet serves until the next turn, the first sheet for
 * the time before all turns.
 */
export class ReferenceWorld {
  /** Every instant at which something that is known begins or ends; `null` stands for the time before. */
  readonly turns: readonly (string | null)[];
  readonly #sheets: readonly Day[];
  readonly #ever = new Map<Kind, readonly AnyRecord[]>();

  constructor(written: readonly Written[], knownAt: string) {
    const known = written.filter(({ recordedAt }) => recordedAt <= knownAt).map(({ change }) => change);
    const turns = known.flatMap((change) => {
      if (change.op === 'assert') return [change.record.validFrom, change.record.validTo];
      return change.op === 'end' ? [change.at] : [];
    });
    this.turns = [null, ...[...new Set(turns.filter((turn) => turn !== null))].sort()];
    this.#sheets = this.turns.map((turn) => sheet(known, turn));
  }

  day(instant: string | null): Day {
    return this.#sheets[this.#index(instant)] ?? [];
  }

  /** The records of a kind on every sheet. */
  ever<K extends Kind>(kind: K): readonly RecordOf<K>[] {
    const found = this.#ever.get(kind) ?? this.#sheets.flatMap((day) => day.filter((record) => record.kind === kind));
    this.#ever.set(kind, found);
    return found as unknown as readonly RecordOf<K>[];
  }

  /** From where to where around `instant` the sheets show the same, as far as `seen` can tell. */
  stretch(instant: string | null, seen: (day: Day) => unknown): readonly [from: string | null, to: string | null] {
    const show = (index: number): string => JSON.stringify(seen(this.#sheets[index] ?? [])) ?? '';
    const here = this.#index(instant);
    let first = here;
    while (first > 0 && show(first - 1) === show(here)) first -= 1;
    let last = here;
    while (last + 1 < this.turns.length && show(last + 1) === show(here)) last += 1;
    return [this.turns[first] ?? null, this.turns[last + 1] ?? null];
  }

  #index(instant: string | null): number {
    return this.turns.findLastIndex((turn) => turn === null || (instant !== null && turn <= instant));
  }
}

function sheet(known: readonly Change[], instant: string | null): Day {
  const standing = new Map<string, AnyRecord>();
  for (const change of known) {
    if (change.op === 'assert' && covers(change.record, instant)) standing.set(change.id, change.record);
    if (change.op === 'end' && instant !== null && change.at <= instant) standing.delete(change.id);
    if (change.op === 'retract') standing.delete(change.id);
  }
  const day = [...standing.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  // What is given to a person by name leaves the sheet where the post is not that person's alone.
  return day.filter((record) => {
    if (record.kind !== 'assignment' && record.kind !== 'oversight') return true;
    if (record.givenTo === undefined || record.modality === 'mustNot') return true;
    const post = record.kind === 'assignment' ? record.holder : record.overseer;
    const holders = ofKind(day, 'tenure').filter((tenure) => tenure.post === post);
    return holders.length > 0 && !holders.some(({ person }) => person !== record.givenTo);
  });
}

export function ofKind<K extends Kind>(day: Day, kind: K): readonly RecordOf<K>[] {
  return day.filter((record) => record.kind === kind) as unknown as RecordOf<K>[];
}

function covers({ validFrom, validTo }: AnyRecord, instant: string | null): boolean {
  if (instant === null) return validFrom === null;
  return (validFrom === null || validFrom <= instant) && (validTo === null || instant < validTo);
}

import type { ValidTime } from '../model/time.js';
import { howManyUpTo } from '../util/howManyUpTo.js';
import { sizeOf } from '../util/sizeOf.js';
import type { ReadTracker } from './readTracker.js';

/** How often something was there already, and how much is held. */
export interface MemoStatistics {
  readonly hits: number;
  readonly misses: number;
  readonly entries: number;
  /** By estimate. */
  readonly bytes: number;
  readonly limit: number;
}

export interface MemoOptions {
  /** In bytes, by estimate; with 0 nothing is held. */
  readonly limit?: number;
}

/** Something that was found out, and what it was read from. */
export interface Entry<T = unknown> {
  readonly value: T;
  /** `null`: it holds at any time. */
  readonly reads: ReadTracker | null;
}

/** When something is asked for: of which instant, and at which generation of its section. */
export interface Asked {
  readonly at: ValidTime;
  readonly generation: number;
}

class Held implements Entry {
  /** Where the span begins for which it holds. */
  readonly from: ValidTime | '';
  isUsed = false;

  constructor(
    readonly section: Section,
    readonly key: string,
    readonly value: unknown,
    readonly reads: ReadTracker | null,
    readonly bytes: number,
    /** Of its section, the last at which it is known to hold. */
    public generation: number,
  ) {
    this.from = reads?.span.from ?? '';
  }

  drop(): void {
    this.section.drop(this);
  }
}

/**
 * Entries with the same knowledge behind them. One key may have several, each for a span of time of its own.
 *
 * A section can come to stand for later knowledge: it is then of another generation, in which an entry holds as long as
 * nothing that it read was touched.
 */
export class Section {
  /** Of each key, in the order of time. */
  readonly #entries = new Map<string, Held[]>();
  /** At which generation each key of what is known was last touched. */
  readonly #touched = new Map<string, number>();
  #generation = 0;

  get generation(): number {
    return this.#generation;
  }

  /** From now on it stands for knowledge that differs from what was known in what is read under `keys`. */
  touch(keys: Iterable<string>): void {
    this.#generation += 1;
    for (const key of keys) this.#touched.set(key, this.#generation);
  }

  get entries(): readonly Held[] {
    return [...this.#entries.values()].flat();
  }

  under(key: string): readonly Held[] {
    return this.#entries.get(key) ?? [];
  }

  /** The entry whose span `at` lies in. */
  at(key: string, at: ValidTime): Held | undefined {
    const entries = this.#entries.get(key);
    const last = entries?.[placeOf(entries, at) - 1];
    return last?.reads?.holdsAt(at) === false ? undefined : last;
  }

  add(held: Held): void {
    const entries = this.#entries.get(held.key);
    if (entries === undefined) this.#entries.set(held.key, [held]);
    else entries.splice(placeOf(entries, held.from), 0, held);
  }

  drop(held: Held): void {
    const entries = this.#entries.get(held.key) ?? [];
    const place = entries.indexOf(held);
    if (place >= 0) entries.splice(place, 1);
    if (entries.length === 0) this.#entries.delete(held.key);
  }

  /** Whether `held` holds at `generation`, later or earlier than its own, too. */
  isUntouched(held: Held, generation: number): boolean {
    if (held.generation === generation) return true;
    const since = Math.min(held.generation, generation);
    return !held.reads?.some((key) => this.isTouched(key, since));
  }

  /** Whether what is read under `key` is known otherwise since that generation. */
  isTouched(key: string, since: number): boolean {
    return (this.#touched.get(key) ?? 0) > since;
  }
}

/** How many of `entries` begin at `at` or earlier. */
const placeOf = (entries: readonly Held[], at: ValidTime | ''): number => howManyUpTo(entries, at, ({ from }) => from);

/** A small thing that is looked up in the knowledge of a section, under one of the keys of what is known. */
interface Row<T> {
  readonly value: T;
  readonly bytes: number;
  /** Of the section, the last at which it is known to hold. */
  generation: number;
}

/**
 * Small things that hold at any time, and that are given up together. They are looked up by three parts: to put a key together
 * for every read would cost more than the read.
 */
export class Table<T extends { readonly key: string }> {
  readonly #rows = new Map<string, Map<string, Map<string, Row<T>>>>();
  readonly #section: Section;
  readonly #grow: (table: Table<T>, bytes: number) => void;
  bytes = 0;
  isUsed = false;

  constructor(section: Section, grow: (table: Table<T>, bytes: number) => void) {
    this.#section = section;
    this.#grow = grow;
  }

  /** What holds at `generation`. */
  get(first: string, second: string, third: string, generation: number): T | undefined {
    const row = this.#rows.get(first)?.get(second)?.get(third);
    if (row === undefined || row.generation === generation) return row?.value;
    if (this.#section.isTouched(row.value.key, Math.min(row.generation, generation))) return undefined;
    row.generation = Math.max(row.generation, generation);
    return row.value;
  }

  set(first: string, second: string, third: string, value: T, generation: number, bytes: number): void {
    const inFirst = this.#rows.get(first) ?? new Map<string, Map<string, Row<T>>>();
    const inSecond = inFirst.get(second) ?? new Map<string, Row<T>>();
    const replaced = inSecond.get(third)?.bytes ?? 0;
    const row = { value, bytes: bytes + overhead, generation };
    this.#rows.set(first, inFirst.set(second, inSecond.set(third, row)));
    this.#grow(this, row.bytes - replaced);
  }

  drop(): void {
    this.#rows.clear();
    this.bytes = 0;
  }
}

const defaultLimit = 512 * 1024 * 1024;
/** Of an entry, besides its value. */
const overhead = 200;

/**
 * Everything that is derived and need not be derived again, within a limit of memory. What was not used for a long time
 * goes first; it is derived anew when it is asked for.
 */
export class Memo {
  readonly #limit: number;
  /** The next to go first. */
  readonly #held = new Set<Held | Table<never>>();
  readonly #sections = new WeakMap<object, Map<string, Section>>();
  readonly #tables = new WeakMap<Section, Table<never>>();
  #bytes = 0;
  #hits = 0;
  #misses = 0;

  constructor({ limit = defaultLimit }: MemoOptions = {}) {
    this.#limit = limit;
  }

  get statistics(): MemoStatistics {
    const [hits, misses] = [this.#hits, this.#misses];
    return { hits, misses, entries: this.#held.size, bytes: this.#bytes, limit: this.#limit };
  }

  /** The section `name` of what is derived from `source`. */
  section(source: object, name: string): Section {
    const named = this.#sections.get(source) ?? new Map<string, Section>();
    this.#sections.set(source, named);
    const section = named.get(name) ?? new Section();
    named.set(name, section);
    return section;
  }

  /** All sections of what is derived from `source`, by name. */
  sections(source: object): readonly (readonly [string, Section])[] {
    return [...(this.#sections.get(source) ?? [])];
  }

  /** The table of what is found in the knowledge of `section`. */
  table<T extends { readonly key: string }>(section: Section): Table<T> {
    const grow = (grown: Table<never>, bytes: number) => {
      grown.bytes += bytes;
      this.#bytes += bytes;
      this.#held.add(grown);
      this.#shrink();
    };
    const table = this.#tables.get(section) ?? new Table<never>(section, grow);
    this.#tables.set(section, table);
    table.isUsed = true;
    return table as unknown as Table<T>;
  }

  /** The entry that holds where it is asked for; without `asked`, one that holds at any time. */
  find(section: Section, key: string, asked?: Asked): Entry | undefined {
    const found = asked === undefined ? section.under(key)[0] : section.at(key, asked.at);
    if (found === undefined || !this.#holds(found, asked?.generation ?? 0)) {
      this.#misses += 1;
      return undefined;
    }
    this.#hits += 1;
    found.isUsed = true;
    return found;
  }

  #holds(held: Held, generation: number): boolean {
    const isUntouched = held.section.isUntouched(held, generation);
    if (generation > held.generation) {
      if (isUntouched) held.generation = generation;
      else this.#remove(held);
    }
    return isUntouched;
  }

  /** `generation`: of the section, as it was when `value` was derived. */
  add(section: Section, key: string, { value, reads }: Entry, bytes: number = sizeOf(value), generation = 0): void {
    const size = overhead + key.length + (reads?.bytes ?? 0) + bytes;
    const held = new Held(section, key, value, reads, size, generation);
    section.add(held);
    this.#held.add(held);
    this.#bytes += held.bytes;
    this.#shrink();
  }

  /** Gives up one entry, if it is still the one with `value`. */
  remove(section: Section, key: string, value: unknown): void {
    for (const held of section.under(key)) if (held.value === value) this.#remove(held);
  }

  /** Gives up everything that is derived from `source`, or only the sections that `isMeant` names. */
  forget(source: object, isMeant: (name: string) => boolean = () => true): void {
    for (const [name, section] of this.sections(source)) {
      if (!isMeant(name)) continue;
      this.#sections.get(source)?.delete(name);
      for (const held of section.entries) this.#remove(held);
      const table = this.#tables.get(section);
      if (table !== undefined) this.#remove(table);
    }
  }

  /** What was used since it came last in the order comes last once more: putting it there at each use would cost more. */
  #shrink(): void {
    for (const oldest of this.#held) {
      if (this.#bytes <= this.#limit) return;
      if (oldest.isUsed) {
        oldest.isUsed = false;
        this.#held.delete(oldest);
        this.#held.add(oldest);
      } else this.#remove(oldest);
    }
  }

  #remove(held: Held | Table<never>): void {
    if (!this.#held.delete(held)) return;
    this.#bytes -= held.bytes;
    held.drop();
  }
}

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
    return !held.reads?.some((key) => (this.#touched.get(key) ?? 0) > since);
  }
}

/** How many of `entries` begin at `at` or earlier. */
const placeOf = (entries: readonly Held[], at: ValidTime | ''): number => howManyUpTo(entries, at, ({ from }) => from);

/**
 * Small things that hold at any time, and that are given up together. Their keys have three parts: to put them together for
 * every read would cost more than the read.
 */
export class Table<T> {
  readonly #rows = new Map<string, Map<string, Map<string, T>>>();
  readonly #grow: (table: Table<T>, bytes: number) => void;
  bytes = 0;
  isUsed = false;

  constructor(grow: (table: Table<T>, bytes: number) => void) {
    this.#grow = grow;
  }

  get(first: string, second: string, third: string): T | undefined {
    return this.#rows.get(first)?.get(second)?.get(third);
  }

  set(first: string, second: string, third: string, value: T, bytes: number): void {
    const inFirst = this.#rows.get(first) ?? new Map<string, Map<string, T>>();
    const inSecond = inFirst.get(second) ?? new Map<string, T>();
    this.#rows.set(first, inFirst.set(second, inSecond.set(third, value)));
    this.#grow(this, bytes + overhead);
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
  readonly #tables = new WeakMap<object, Map<string, Table<never>>>();
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
    return partOf(this.#sections, source, name, () => new Section());
  }

  /** The table `name` of what is found in `source`. */
  table<T>(source: object, name: string): Table<T> {
    const grow = (grown: Table<never>, bytes: number) => {
      grown.bytes += bytes;
      this.#bytes += bytes;
      this.#held.add(grown);
      this.#shrink();
    };
    const table = partOf(this.#tables, source, name, () => new Table<never>(grow));
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

  /**
   * What is derived from `source` counts as derived from `successor` from now on, as far as it read nothing under the keys
   * that were `touched`. `rename` tells the section in which it stands there; `undefined`: in none.
   */
  carry(
    source: object,
    successor: object,
    rename: (name: string) => string | undefined,
    touched: ReadonlySet<string>,
  ): void {
    const sections = this.#sections.get(source) ?? new Map<string, Section>();
    const carried = new Map<string, Section>();
    for (const [name, section] of sections) {
      const to = rename(name);
      if (to === undefined) continue;
      section.touch(touched);
      sections.delete(name);
      carried.set(to, section);
    }
    this.#sections.set(successor, carried);
  }

  /** Gives up everything that is derived from `source`. */
  forget(source: object): void {
    for (const section of this.#sections.get(source)?.values() ?? []) {
      for (const held of section.entries) this.#remove(held);
    }
    for (const table of this.#tables.get(source)?.values() ?? []) this.#remove(table);
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

function partOf<T>(parts: WeakMap<object, Map<string, T>>, source: object, name: string, make: () => T): T {
  const named = parts.get(source) ?? new Map<string, T>();
  parts.set(source, named);
  const part = named.get(name) ?? make();
  named.set(name, part);
  return part;
}

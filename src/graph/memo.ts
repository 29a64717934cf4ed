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

class Held implements Entry {
  constructor(
    readonly section: Section,
    readonly key: string,
    readonly value: unknown,
    readonly reads: ReadTracker | null,
    readonly bytes: number,
  ) {}

  drop(): void {
    const others = this.section.get(this.key)?.filter((each) => each !== this) ?? [];
    if (others.length === 0) this.section.delete(this.key);
    else this.section.set(this.key, others);
  }
}

/** Entries with the same knowledge behind them. One key may have several, each for a span of time of its own. */
export type Section = Map<string, Held[]>;

/**
 * Small things that hold at any time, and that are given up together. Their keys have three parts: to put them together for
 * every read would cost more than the read.
 */
export class Table<T> {
  readonly #rows = new Map<string, Map<string, Map<string, T>>>();
  readonly #grow: (table: Table<T>, bytes: number) => void;
  bytes = 0;

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
/** For how many spans of time one thing is held. */
const mostSpans = 8;

/**
 * Everything that is derived and need not be derived again, within a limit of memory. What was not used for the longest
 * time goes first; it is derived anew when it is asked for.
 */
export class Memo {
  readonly #limit: number;
  /** In the order of their last use. */
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
    return partOf(this.#sections, source, name, () => new Map());
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
    if (this.#held.has(table)) this.#use(table);
    return table as unknown as Table<T>;
  }

  /** An entry of which `holds` says that it holds at the instant that is asked about. */
  find(section: Section, key: string, holds: (reads: ReadTracker) => boolean = () => true): Entry | undefined {
    const found = section.get(key)?.findLast(({ reads }) => reads === null || holds(reads));
    if (found === undefined) {
      this.#misses += 1;
      return undefined;
    }
    this.#hits += 1;
    this.#use(found);
    return found;
  }

  add(section: Section, key: string, { value, reads }: Entry, bytes: number = sizeOf(value)): void {
    const held = new Held(section, key, value, reads, overhead + key.length + (reads?.bytes ?? 0) + bytes);
    const others = section.get(key);
    const oldest = others?.[0];
    if (oldest !== undefined && others?.length === mostSpans) this.#remove(oldest);
    const left = section.get(key);
    if (left === undefined) section.set(key, [held]);
    else left.push(held);
    this.#held.add(held);
    this.#bytes += held.bytes;
    this.#shrink();
  }

  /** Gives up one entry, if it is still the one with `value`. */
  remove(section: Section, key: string, value: unknown): void {
    for (const held of section.get(key) ?? []) if (held.value === value) this.#remove(held);
  }

  /** Gives up everything that is derived from `source`. */
  forget(source: object): void {
    for (const section of this.#sections.get(source)?.values() ?? []) {
      for (const held of [...section.values()].flat()) this.#remove(held);
    }
    for (const table of this.#tables.get(source)?.values() ?? []) this.#remove(table);
  }

  #use(held: Held | Table<never>): void {
    this.#held.delete(held);
    this.#held.add(held);
  }

  #shrink(): void {
    for (const oldest of this.#held) {
      if (this.#bytes <= this.#limit) return;
      this.#remove(oldest);
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

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
  /** `null`: read from no record. */
  readonly reads: ReadTracker | null;
}

interface Held extends Entry {
  readonly section: Section;
  readonly key: string;
  bytes: number;
}

/** Entries with the same knowledge behind them. One key may have several, each for a span of time of its own. */
export type Section = Map<string, Held[]>;

const defaultLimit = 512 * 1024 * 1024;
/** Of an entry, besides its value. */
const overhead = 200;

/**
 * Everything that is derived and need not be derived again, within a limit of memory. What was not used for the longest
 * time goes first; it is derived anew when it is asked for.
 */
export class Memo {
  readonly #limit: number;
  /** In the order of their last use. */
  readonly #held = new Set<Held>();
  readonly #sections = new WeakMap<object, Map<string, Section>>();
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

  /** The section `name` of what is derived from `source`; given up with it. */
  section(source: object, name: string): Section {
    const sections = this.#sections.get(source) ?? new Map<string, Section>();
    this.#sections.set(source, sections);
    const section = sections.get(name) ?? new Map<string, Held[]>();
    sections.set(name, section);
    return section;
  }

  /** As `find`, for what holds at any time: not counted, and not held longer for it. */
  peek(section: Section, key: string): unknown {
    return section.get(key)?.[0]?.value;
  }

  find(section: Section, key: string, holds: (reads: ReadTracker | null) => boolean = () => true): Entry | undefined {
    const found = section.get(key)?.find(({ reads }) => holds(reads));
    if (found === undefined) {
      this.#misses += 1;
      return undefined;
    }
    this.#hits += 1;
    this.#held.delete(found);
    this.#held.add(found);
    return found;
  }

  add(section: Section, key: string, entry: Entry, bytes: number = sizeOf(entry.value)): void {
    const held = { ...entry, section, key, bytes: overhead + 2 * key.length + (entry.reads?.bytes ?? 0) + bytes };
    const others = section.get(key);
    if (others === undefined) section.set(key, [held]);
    else others.push(held);
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
    this.#sections.delete(source);
  }

  #shrink(): void {
    for (const oldest of this.#held) {
      if (this.#bytes <= this.#limit) return;
      this.#remove(oldest);
    }
  }

  #remove(held: Held): void {
    if (!this.#held.delete(held)) return;
    this.#bytes -= held.bytes;
    const { section, key } = held;
    const others = (section.get(key) ?? []).filter((each) => each !== held);
    if (others.length === 0) section.delete(key);
    else section.set(key, others);
  }
}

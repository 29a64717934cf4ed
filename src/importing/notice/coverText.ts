import { periodIn } from './days.js';
import { type Leader, type Marked, P } from './people.js';

const period = '\ue100';
/** A sign that stands for days with their year, from and to. */
export const D = period;

/**
 * A sentence on who stands in, read from left to right: without blanks, with one sign for everybody whom it names and one for the days
 * that it tells.
 */
export class CoverText {
  /** The days of an absence, as the notation has them; `null` where none are told. */
  readonly period: string | null;
  readonly #lengths: readonly number[];
  readonly #text: string;
  /** Where each letter stands in the sentence. */
  readonly #places: readonly number[];
  #at = 0;

  constructor(
    private readonly sentence: Marked,
    year: number | null,
  ) {
    const whole = sentence.text.replace(/[。；！ ]+$/u, '');
    const days = periodIn(whole, year);
    this.period = days?.said ?? null;
    this.#lengths = days?.lengths ?? [];
    const from = days === null ? -1 : whole.indexOf(days.words);
    const to = from + (days?.words.length ?? 0);
    const count = days?.counted ?? '';
    const counted = count === '' ? -1 : whole.indexOf(count, to);
    const kept = whole
      .split('')
      .flatMap((letter, at) =>
        letter === ' ' || (at > from && at < to) || (at >= counted && at < counted + count.length)
          ? []
          : [{ letter: at === from ? period : letter, at }],
      );
    this.#text = kept.map(({ letter }) => letter).join('');
    this.#places = kept.map(({ at }) => at);
  }

  /** Whether the absence has so many days, or working days. */
  lasts(days: number): boolean {
    return this.#lengths.includes(days);
  }

  get rest(): string {
    return this.#text.slice(this.#at);
  }

  get isAtStart(): boolean {
    return this.#at === 0;
  }

  get isBehindComma(): boolean {
    return /[，；。]/u.test(this.#text[this.#at - 1] ?? '');
  }

  get isBehindStop(): boolean {
    return /[；。]/u.test(this.#text[this.#at - 1] ?? '');
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** What a pattern finds at this place, behind which the reading goes on; `null` where it finds nothing. */
  take(pattern: RegExp): Readonly<Record<string, string | undefined>> | null {
    const found = pattern.exec(this.rest);
    if (found === null || found[0] === '') return null;
    this.#at += found[0].length;
    return found.groups ?? {};
  }

  /** The words themselves that a pattern finds at this place, behind which the reading goes on. */
  takeWords(pattern: RegExp): string | null {
    const before = this.words;
    if (this.take(pattern) === null) return null;
    return before.slice(0, before.length - this.words.length).trim();
  }

  /** The people for whom signs stand. */
  people(signs: string | undefined): readonly Leader[] {
    return this.sentence.all(signs ?? '');
  }

  /** The words themselves, from this place on. */
  get words(): string {
    return this.sentence.cut(this.#places[this.#at] ?? this.sentence.text.length);
  }
}

/** Several people, one behind the other. */
export const PP = `${P}(?:[、和与及]${P})*`;
/** Any letter but what parts clauses, and signs. */
export const letter = `[^，。；：（）\\ue000-\\ue1ff]`;

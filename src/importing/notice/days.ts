// Days as notices write them: 2026年3月1日, 2026-03-01, 二〇二六年三月一日.

const digits = '〇一二三四五六七八九';

/** `二十八` is 28. */
export function numberOf(words: string): number {
  if (/^\d+$/u.test(words)) return Number(words);
  const plain = words.replace(/[零○Ο]/gu, '〇');
  if (!plain.includes('十')) return Number([...plain].map((each) => digits.indexOf(each)).join(''));
  const [tens = '', ones = ''] = plain.split('十');
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}

const figure = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const year = '(?:\\d{4}|[〇零○一二三四五六七八九]{4})';
/** A day with its year. */
export const dayPattern = `(?:${year}年\\s*${figure}月\\s*${figure}日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d))`;
const within = `(?:(${year})年\\s*)?(?:(${figure})月\\s*)?(${figure})日`;

const written = (y: number, m: number, d: number): string | null => {
  const day = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
};

/** `2026-03-01` of a day with its year; `null` for what no calendar has. */
export function dayOf(words: string): string | null {
  const parts = words.match(new RegExp(`${year}(?=年|[-./])|${figure}(?=月|日|[-./]|$)|\\d+`, 'gu')) ?? [];
  const [y = '', m = '', d = ''] = parts;
  return written(numberOf(y), numberOf(m), numberOf(d));
}

export interface Days {
  readonly first: string;
  readonly last: string | null;
  /** The words that say so. */
  readonly words: string;
}

/** `2026年11月2日至9日`, `11月5日至6日` in a year that is known, `自2026年3月1日起`; `null` where none is said. */
export function daysIn(text: string, yearKnown: number | null): Days | null {
  const found = new RegExp(`${within}(?:起?\\s*(?:至|到|—+|－|-|~|～)\\s*${within}|(起))?`, 'u').exec(text);
  if (found === null) return null;
  const [words, y, m, d = '', y2, m2, d2, open] = found;
  const of = (each: string | undefined, other: number | null) => (each === undefined ? other : numberOf(each));
  const [firstYear, firstMonth] = [of(y, yearKnown), of(m, null)];
  if (firstYear === null || firstMonth === null) return null;
  const first = written(firstYear, firstMonth, numberOf(d));
  if (first === null) return null;
  if (d2 === undefined) return { first, last: open === undefined ? first : null, words };
  const last = written(of(y2, firstYear) ?? firstYear, of(m2, firstMonth) ?? firstMonth, numberOf(d2));
  // Days that run over the end of a year without saying so are no days.
  return last === null || last < first ? null : { first, last, words };
}

/** The one period that a text names, with its words: `2026-12-14至2026-12-20`, `2026-12-14起`; `null` for none. */
export function periodIn(text: string, year: number | null): { readonly words: string; readonly said: string } | null {
  const days = daysIn(text, year);
  if (days === null) return null;
  const { first, last, words } = days;
  return { words, said: last === null ? `${first}起` : `${first}至${last}` };
}

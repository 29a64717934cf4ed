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
const weekday = '(?:（(?:周|星期)[一二三四五六日天]）)?';
const within = `(?:(${year})年\\s*)?(?:(${figure})月\\s*)?(${figure})日${weekday}`;

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

export interface Period {
  readonly words: string;
  /** The words that count its days, where its last day follows from them. */
  readonly counted: string | null;
  /** `2026-12-14至2026-12-20`, `2026-12-14起` */
  readonly said: string;
  /** How many days it has, and how many of them are from Monday to Friday; none where it is open. */
  readonly lengths: readonly number[];
}

/** The one period that a text names: by its days, or by the first of them and their number. `null` for none. */
export function periodIn(text: string, year: number | null): Period | null {
  const days = daysIn(text, year);
  if (days === null) return null;
  const { first, last, words } = days;
  if (last !== null) return { words, counted: null, said: `${first}至${last}`, lengths: lengthsOf(first, last) };
  const { whole, count = '' } = counted.exec(text.slice(text.indexOf(words) + words.length))?.groups ?? {};
  if (whole === undefined) return { words, counted: null, said: `${first}起`, lengths: [] };
  const length = numberOf(count);
  const end = new Date(Date.parse(first) + (length - 1) * day).toISOString().slice(0, 10);
  const lengths = lengthsOf(first, end);
  // Of leave, working days may be meant: only where these are the same days it is known which is the last.
  return length > 0 && (/病假|产假/u.test(text) || lengths.every((each) => each === length))
    ? { words, counted: whole, said: `${first}至${end}`, lengths }
    : null;
}

const day = 86_400_000;
const counted =
  /^[^，。；]{0,8}?(?<whole>(?:共)?(?<count>\d{1,3}|[一二三四五六七八九十]{1,3})(?:天|日))(?=[，。；]|$)/u;

function lengthsOf(first: string, last: string): readonly number[] {
  const length = (Date.parse(last) - Date.parse(first)) / day + 1;
  const all = Array.from({ length }, (_, index) => new Date(Date.parse(first) + index * day).getUTCDay());
  return [length, all.filter((each) => each > 0 && each < 6).length];
}

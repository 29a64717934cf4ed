import type { Language } from '../model/text.js';
import { isDay } from './time.js';

// Days as people write them. What could be another day is read as the one that is nearest to how it is said, and what is read
// is to be shown as a date with its weekday before anybody relies on it.

/**
 * The day that a text means, `today` being today; `null` where it is none: `2026-12-01`, `2026/12/1`, `20261201`, `12月1日`,
 * `12-1`, `明天`, `下周二`, `3天后`, `tomorrow`, `next Tuesday`, `1 Dec`. What has no year is of this year. A week begins on
 * Monday; a weekday without “this”, “next” or “last” is the coming one, which may be today.
 */
export function readDay(text: string, today: string): string | null {
  const said = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ').replace(weekdayBehind, '$1');
  const day = readDate(inFigures(said), today) ?? readRelative(inFigures(said), today) ?? readWeekday(said, today);
  return day !== null && isDay(day) ? day : null;
}

/**
 * Every day that a text may mean, the one that `readDay` takes first; none where it is no day. Several are meant by a day without
 * a year that is nearer in another year, in English by `next Tuesday` while a Tuesday of this week is to come, and by `3/4`.
 */
export function daysMeant(text: string, today: string, language: Language): readonly string[] {
  const day = readDay(text, today);
  if (day === null) return [];
  const said = text.normalize('NFKC').trim().toLowerCase();
  const others: (string | null)[] = [];
  const [, month, date] = /^(\d{1,2})\/(\d{1,2})$/.exec(said) ?? [];
  if (language === 'en' && month !== undefined && date !== undefined) {
    others.push(dated(today.slice(0, 4), date, month));
  }
  if (/^next /.test(said) && weekdays.some((each) => said.startsWith(each, 'next '.length))) {
    const coming = readDay(said.slice('next '.length), today);
    if (coming !== null && coming > today && coming < day) others.push(coming);
  }
  if (!/\d{4}|^\d{1,2}[日号]$/.test(said) && readDate(inFigures(said), today) !== null) {
    const year = Number(today.slice(0, 4)) + (day < today ? 1 : -1);
    const other = `${year}${day.slice(4)}`;
    if (isDay(other) && distance(other, today) < distance(day, today)) others.push(other);
  }
  return [...new Set([day, ...others.filter((each) => each !== null && isDay(each))])] as string[];
}

const distance = (day: string, other: string): number => Math.abs(Date.parse(day) - Date.parse(other));

/** `2026-12-14 周一`: the weekday behind a date says nothing more. */
const weekdayBehind =
  /^(.*\d.*?) ?(?:[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?|,? (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)$/;

function readDate(said: string, today: string): string | null {
  const [, year, month, date] =
    /^(\d{4})([-/.])\d{1,2}\2\d{1,2}$/.test(said) || /年/.test(said)
      ? (/^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})[日号]?$/.exec(said) ?? [])
      : (/^(\d{4})(\d{2})(\d{2})$/.exec(said) ?? []);
  if (year !== undefined && month !== undefined && date !== undefined) return dated(year, month, date);
  const [, m, d] = /^(\d{1,2})(?:[-/.]|月)(\d{1,2})[日号]?$/.exec(said) ?? [];
  if (m !== undefined && d !== undefined) return dated(today.slice(0, 4), m, d);
  const [, only] = /^(\d{1,2})[日号]$/.exec(said) ?? [];
  if (only !== undefined) return dated(today.slice(0, 4), today.slice(5, 7), only);
  const english = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?(?:,? (\d{4}))?$/.exec(
    said,
  );
  const index = months.findIndex((each) => english?.[2] !== undefined && each.startsWith(english[2]));
  const ofMonth = english?.[1] ?? english?.[3];
  if (index < 0 || ofMonth === undefined) return null;
  return dated(english?.[4] ?? today.slice(0, 4), String(index + 1), ofMonth);
}

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

const dated = (year: string, month: string, date: string): string =>
  [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');

const steps: Readonly<Record<string, number>> = {
  ...{ 大前天: -3, 前天: -2, 昨天: -1, 昨日: -1, 今天: 0, 今日: 0, 明天: 1, 明日: 1, 后天: 2, 大后天: 3 },
  ...{ 'the day before yesterday': -2, yesterday: -1, today: 0, now: 0, 现在: 0, tomorrow: 1 },
  'the day after tomorrow': 2,
};

function readRelative(said: string, today: string): string | null {
  const known = Object.hasOwn(steps, said) ? steps[said] : undefined;
  if (known !== undefined) return later(today, known);
  const [, count, unit, way] = /^(\d{1,4})(天|日|个?星期|周)(?:以|之)?(前|后)$/.exec(said) ?? [];
  if (count !== undefined)
    return later(today, Number(count) * (/[天日]/.test(unit ?? '') ? 1 : 7) * (way === '前' ? -1 : 1));
  const [, ahead, aheadUnit] = /^in (\d{1,4}) (day|week)s?$/.exec(said) ?? [];
  if (ahead !== undefined) return later(today, Number(ahead) * (aheadUnit === 'day' ? 1 : 7));
  const [, ago, agoUnit] = /^(\d{1,4}) (day|week)s? ago$/.exec(said) ?? [];
  return ago === undefined ? null : later(today, -Number(ago) * (agoUnit === 'day' ? 1 : 7));
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function readWeekday(said: string, today: string): string | null {
  const [, before = '', chinese] =
    /^(上上|上|本|这|下下|下)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天])$/.exec(said) ?? [];
  const [, word = '', english] =
    /^(last|this|next)? ?(mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)$/.exec(
      said,
    ) ?? [];
  const wanted =
    chinese !== undefined
      ? '一二三四五六日'.indexOf(chinese.replace('天', '日'))
      : weekdays.findIndex((each) => english?.startsWith(each));
  if (wanted < 0) return null;
  const here = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks = { 上上: -2, 上: -1, last: -1, 本: 0, 这: 0, this: 0, 下: 1, next: 1, 下下: 2 }[before || word];
  return later(today, weeks === undefined ? (wanted - here + 7) % 7 : wanted - here + 7 * weeks);
}

const figures = '零一二三四五六七八九';

/** `十二月一日` as `12月1日`; two as 两, too. */
const inFigures = (said: string): string =>
  said.replace(/[一二两三四五六七八九十]+(?=个?[月日号天周星年])/g, (word) => {
    const [tens, ones] = word.indexOf('十') < 0 ? ['', word] : word.split('十');
    const one = (each: string | undefined, empty: number) =>
      each === undefined || each === '' ? empty : figures.indexOf(each === '两' ? '二' : each);
    return String(word.indexOf('十') < 0 ? one(ones, 0) : one(tens, 1) * 10 + one(ones, 0));
  });

function later(day: string, days: number): string | null {
  const then = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
  return Number.isNaN(then.getTime()) ? null : then.toISOString().slice(0, 10);
}

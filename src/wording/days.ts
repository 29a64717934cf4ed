import type { Language } from '../model/text.js';
import { isDay, localTime, shortInstant } from './time.js';

/** A day so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const weekdays = {
  zh: [...'日一二三四五六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
] as const;

/** `周三`, `Wed` */
export const weekdayShort = (day: string, language: Language): string =>
  language === 'zh' ? `周${weekdays.zh[weekdayOf(day)]}` : (weekdays.en[weekdayOf(day)] ?? '').slice(0, 3);

/** `星期三`, `Wednesday` */
export const weekdayLong = (day: string, language: Language): string =>
  language === 'zh' ? `星期${weekdays.zh[weekdayOf(day)]}` : (weekdays.en[weekdayOf(day)] ?? '');

/** `12月16日`, `16 December`; with the year where it is not that of `beside`. */
export function dayText(day: string, beside: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const other = year !== beside.slice(0, 4);
  return language === 'zh'
    ? `${other ? `${year}年` : ''}${Number(month)}月${Number(date)}日`
    : `${Number(date)} ${months[Number(month) - 1]}${other ? ` ${year}` : ''}`;
}

/** `12-16`; with the year where it is not that of `beside`. */
export const shortDay = (day: string, beside: string): string =>
  day.slice(0, 4) === beside.slice(0, 4) ? day.slice(5) : day;

/** `12-16 周三`, `12-16 Wed` */
export const dayAndWeekday = (day: string, beside: string, language: Language): string =>
  `${shortDay(day, beside)} ${weekdayShort(day, language)}`;

/** A half-open end as people say it: the last day, and the time of day where it is no midnight. */
export function lastDayOf(until: string, timeZone: string): { readonly day: string; readonly time: string } {
  const shown = shortInstant(until, timeZone);
  if (isDay(shown)) return { day: addDays(shown, -1), time: '' };
  const { day, time } = localTime(until, timeZone);
  return { day, time };
}

/** Which day of a time that began then this one is: the first is 1. */
export const dayNumber = (since: string, day: string): number => daysBetween(since, day) + 1;

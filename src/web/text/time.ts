import * as wording from '../../wording/time.js';
import { language, locale, timeZone } from '../state/session.js';
import { t } from './catalog.js';

/** `2026-11-22`, or with the time where it is not midnight. */
export const shortInstant = (instant: string): string => wording.shortInstant(instant, timeZone.value);

/** `08:30` */
export const clockTime = (instant: number): string => wording.localTime(instant, timeZone.value).time;

/** `2026-11-22 零时` */
export const longInstant = (instant: string): string => wording.longInstant(instant, locale.value);

/** `2026-11-22 至 2026-11-29`, with dots for an open end. */
export const fromTo = (from: string | null, to: string | null): string =>
  t('stretch', { from: from === null ? '…' : shortInstant(from), to: to === null ? '…' : shortInstant(to) });

const formatted = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : 'zh-CN', { ...options, timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );

/** `2026年11月22日星期日`, for those who hear it. */
export const spokenDay = (day: string): string => formatted(day, { dateStyle: 'full' });

/** `2026-11-22 周日`; an instant with its time instead. */
export const withWeekday = (moment: string): string => {
  if (moment === '' || !wording.isDay(moment)) return moment === '' ? '' : shortInstant(moment);
  return `${moment} ${formatted(moment, { weekday: 'short' })}`;
};

/** `12-17 周四`, with the year where it is not that of `beside`. */
export const dayInYear = (day: string, beside: string): string =>
  withWeekday(day).slice(day.slice(0, 4) === beside.slice(0, 4) ? 'YYYY-'.length : 0);

/** `2026年12月` */
export const monthName = (day: string): string => formatted(day, { year: 'numeric', month: 'long' });

/** From Monday on. */
export const weekdayNames = (weekday: 'narrow' | 'long'): readonly string[] =>
  Array.from({ length: 7 }, (_, index) => formatted(`2024-01-0${index + 1}`, { weekday }));

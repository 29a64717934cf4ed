import { signal } from '@preact/signals';
import { language } from '../state/session.js';
import { t } from './catalog.js';

/** The zone in which the days of the ledger begin. */
export const timeZone = signal('Asia/Shanghai');

interface Local {
  readonly day: string;
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function localOf(instant: string | number | Date): Local {
  const zone = timeZone.value;
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit' },
    });
  formats.set(zone, format);
  const parts = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return { day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
}

/** The calendar day of an instant, or of a bare date, which stays as it is. */
export const dayOf = (instant: string): string => (isDay(instant) ? instant : localOf(instant).day);

/** The calendar day on which it is now. */
export const today = (): string => localOf(new Date()).day;

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** A day, or an instant with its offset, as the API takes them. */
export const isMoment = (text: string): boolean =>
  isDay(text) ||
  (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)));

/** `2026-11-22`, or with the time where it is not midnight. */
export function shortInstant(instant: string): string {
  if (isDay(instant)) return instant;
  const { day, time } = localOf(instant);
  return time === '00:00' ? day : `${day} ${time}`;
}

/** As `shortInstant`, but midnight is said, so that no end is taken for a whole day. */
export function longInstant(instant: string): string {
  const shown = shortInstant(instant);
  return shown.length > 10 ? shown : `${shown} ${language.value === 'en' ? '00:00' : '零时'}`;
}

/** `自…起，至…止`. */
export function interval(from: string | null, until: string | null): string {
  const begins = from === null ? t('fromEver') : t('from', { time: longInstant(from) });
  const ends = until === null ? t('untilFurther') : t('until', { time: longInstant(until) });
  return `${begins}${t('comma')}${ends}`;
}

/** The last moment before an instant, as an address has it: the day before, where the instant is a midnight. */
export function momentBefore(instant: string): string {
  const before = new Date(Date.parse(instant) - 1);
  return localOf(instant).time === '00:00' ? localOf(before).day : before.toISOString();
}

/** An instant as an address has it: a bare day, where it is a midnight. */
export const momentOf = (instant: string): string =>
  localOf(instant).time === '00:00' ? localOf(instant).day : instant;

/** Whether what turns at an instant has turned at the moment asked about; `null`: now. */
export const hasTurned = (instant: string, at: string | null): boolean =>
  at !== null && isDay(at)
    ? momentOf(instant) <= at
    : Date.parse(instant) <= (at === null ? Date.now() : Date.parse(at));

/** A day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** A day so many months later; the last of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** `2026年11月22日`, for those who hear it. */
export const spokenDay = (day: string): string =>
  new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

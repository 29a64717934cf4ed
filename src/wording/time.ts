import type { Language } from '../model/text.js';
import { phrase } from './phrases.js';

/** In which language something is said, and in the days of which zone. */
export interface Locale {
  readonly language: Language;
  readonly timeZone: string;
}

interface LocalTime {
  /** `2026-11-23` */
  readonly day: string;
  /** `09:00` */
  readonly time: string;
}

/** One formatter per zone: making one is slow. */
const formats = new Map<string, Intl.DateTimeFormat>();

export function localTime(instant: string | number | Date, timeZone: string): LocalTime {
  let format = formats.get(timeZone);
  if (format === undefined) {
    const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...numeric });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return {
    day: `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
  };
}

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** `零时`: midnight is said, so that no end is taken for a whole day. */
export const midnight = (language: Language): string => (language === 'zh' ? '零时' : '00:00');

/** `2026-11-22`, or with the time where it is not midnight. A bare day stays as it is. */
export function shortInstant(instant: string, timeZone: string): string {
  if (isDay(instant)) return instant;
  const { day, time } = localTime(instant, timeZone);
  return time === '00:00' ? day : `${day} ${time}`;
}

/** `2026-11-22 零时` */
export function longInstant(instant: string, { language, timeZone }: Locale): string {
  const shown = shortInstant(instant, timeZone);
  return shown.length > 'YYYY-MM-DD'.length ? shown : `${shown} ${midnight(language)}`;
}

/** `2026-11-22 周日`, `Sun 2026-11-22` */
export function dayText(day: string, language: Language): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return language === 'zh' ? `${day} 周${'日一二三四五六'.charAt(weekday)}` : `${weekdays[weekday]} ${day}`;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** The last day that ends at `instant`, where it is midnight: what holds until 12-26 00:00 holds on 12-25 and no more. */
export function lastDay(instant: string, timeZone: string): string | null {
  const { day, time } = isDay(instant) ? { day: instant, time: '00:00' } : localTime(instant, timeZone);
  return time === '00:00' ? new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10) : null;
}

/** `至 2026-12-25 周五（含当日）`: how people say an end; with the time of day where it is not midnight. */
export function endText(instant: string, { language, timeZone }: Locale): string {
  const last = lastDay(instant, timeZone);
  return last === null
    ? phrase(language, 'until', { time: shortInstant(instant, timeZone) })
    : phrase(language, 'throughDay', { day: dayText(last, language) });
}

function beginText(instant: string, { language, timeZone }: Locale): string {
  const shown = shortInstant(instant, timeZone);
  return phrase(language, 'from', { time: isDay(shown) ? dayText(shown, language) : shown });
}

/** `自…起，至…（含当日）`: a half-open interval, by its first and last day where these are whole. */
export function interval(from: string | null, until: string | null, locale: Locale): string {
  const { language } = locale;
  const begins = from === null ? phrase(language, 'fromEver') : beginText(from, locale);
  const ends = until === null ? phrase(language, 'untilFurther') : endText(until, locale);
  return `${begins}${language === 'zh' ? '，' : ' '}${ends}`;
}

/** `至 2026-12-25`: until when someone is away, by the last day. */
export function awayUntil(instant: string, { language, timeZone }: Locale): string {
  const last = lastDay(instant, timeZone);
  return last === null
    ? phrase(language, 'awayUntil', { time: shortInstant(instant, timeZone) })
    : phrase(language, 'awayThrough', { day: last });
}

/** `据 2026-11-23 零时 所知（第 10 版）` */
export const knowing = (asked: { readonly knownAt: string; readonly revision: number }, locale: Locale): string =>
  phrase(locale.language, 'knowing', { time: longInstant(asked.knownAt, locale), revision: asked.revision });

/** The pair of times that an answer speaks of. */
export interface Asked {
  readonly at: string;
  readonly knownAt: string;
  readonly revision: number;
}

export const askedText = (asked: Asked, locale: Locale): string =>
  `${longInstant(asked.at, locale)}${locale.language === 'zh' ? '，' : ', '}${knowing(asked, locale)}`;

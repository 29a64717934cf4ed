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

/** `自…起，至…止`: a half-open interval. */
export function interval(from: string | null, until: string | null, locale: Locale): string {
  const { language } = locale;
  const begins =
    from === null ? phrase(language, 'fromEver') : phrase(language, 'from', { time: longInstant(from, locale) });
  const ends =
    until === null ? phrase(language, 'untilFurther') : phrase(language, 'until', { time: longInstant(until, locale) });
  return `${begins}${language === 'zh' ? '，' : ' '}${ends}`;
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

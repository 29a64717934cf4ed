import type { ChartLanguage } from './words.js';

interface LocalTime {
  readonly year: string;
  readonly day: string;
  readonly time: string;
}

/** One formatter per zone: making one is slow. */
const formats = new Map<string, Intl.DateTimeFormat>();

function localTime(instant: string, timeZone: string): LocalTime {
  let format = formats.get(timeZone);
  if (format === undefined) {
    const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...numeric });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    year: part('year').padStart(4, '0'),
    day: `${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

const midnight = (time: string, language: ChartLanguage): string =>
  time === '00:00' && language === 'zh' ? '零时' : time;

/** `2026-11-23 零时`: an instant, or a bare date as it was asked. */
export function momentText(instant: string, timeZone: string, language: ChartLanguage): string {
  if (isDate(instant)) return `${instant} ${midnight('00:00', language)}`;
  const { year, day, time } = localTime(instant, timeZone);
  return `${year}-${day} ${midnight(time, language)}`;
}

/** `至 11-29 零时`: until when something holds, with the year where it is not the year of the chart. */
export function untilText(
  until: string | null,
  at: string | null,
  timeZone: string,
  language: ChartLanguage,
  word = 'until',
): string {
  if (until === null) return language === 'zh' ? '至另有变更' : 'until further notice';
  const { year, day, time } = localTime(until, timeZone);
  const yearOfChart = at === null ? '' : isDate(at) ? at.slice(0, 4) : localTime(at, timeZone).year;
  const date = year === yearOfChart ? day : `${year}-${day}`;
  return language === 'zh' ? `至 ${date} ${midnight(time, language)}` : `${word} ${date} ${time}`;
}

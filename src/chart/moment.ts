import { isDay, type Locale, localTime, midnight } from '../wording/time.js';

/** `至 11-29 零时`: until when something holds, with the year where it is not the year of the chart. */
export function untilText(until: string | null, at: string | null, locale: Locale, word = 'until'): string {
  const { language, timeZone } = locale;
  if (until === null) return language === 'zh' ? '至另有变更' : 'until further notice';
  const { day, time } = localTime(until, timeZone);
  const yearOfChart = at === null ? '' : (isDay(at) ? at : localTime(at, timeZone).day).slice(0, 4);
  const date = day.slice(0, 4) === yearOfChart ? day.slice(5) : day;
  return `${language === 'zh' ? '至' : word} ${date} ${time === '00:00' ? midnight(language) : time}`;
}

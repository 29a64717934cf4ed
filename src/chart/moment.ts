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

/** `至 11-28`: the last day on which it holds, or until what time of the day after. */
export function throughText(until: string | null, at: string | null, locale: Locale): string {
  if (until === null) return '';
  const { day, time } = localTime(until, locale.timeZone);
  if (time !== '00:00') return untilText(until, at, locale, 'to');
  const last = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toJSON().slice(0, 10);
  const yearOfChart = at === null ? '' : (isDay(at) ? at : localTime(at, locale.timeZone).day).slice(0, 4);
  const date = last.slice(0, 4) === yearOfChart ? last.slice(5) : last;
  return locale.language === 'zh' ? `至 ${date}` : `through ${date}`;
}

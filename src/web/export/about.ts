import { asked, day, draft, governments, within } from '../state/asked.js';
import { overview } from '../state/overview.js';
import { language } from '../state/session.js';
import { shortInstant, spokenDay } from '../text/time.js';
import { xw } from './exportWords.js';

/** The government that is shown, by name. */
export const governmentName = (): string =>
  governments.value.find(({ id }) => id === within.value)?.label ?? within.value;

/** `据 2026-12-14 08:30 所知，第 11 版账本`, and whether a draft is on: what a file or a sheet of paper rests on. */
export function knownText(): string {
  const ledger = overview.value.data?.ledger ?? null;
  const known = asked.value.knownAt ?? ledger?.recordedAt ?? null;
  return [
    ...(known === null ? [] : [xw('known', { time: shortInstant(known), n: ledger?.revision ?? 0 })]),
    ...(draft.value.assumptions.length > 0 ? [xw('draft')] : []),
  ].join(language.value === 'en' ? '; ' : '；');
}

/** `2026年12月14日 星期一`: the day that is shown, never "now". */
export const dayText = (): string => spokenDay(day.value);

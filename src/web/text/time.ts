import * as wording from '../../wording/time.js';
import { language, locale, timeZone } from '../state/session.js';
import { t } from './catalog.js';

/** `2026-11-22`, or with the time where it is not midnight. */
export const shortInstant = (instant: string): string => wording.shortInstant(instant, timeZone.value);

/** `2026-11-22 零时` */
export const longInstant = (instant: string): string => wording.longInstant(instant, locale.value);

/** `2026-11-22 至 2026-11-29`, with dots for an open end. */
export const fromTo = (from: string | null, to: string | null): string =>
  t('stretch', { from: from === null ? '…' : shortInstant(from), to: to === null ? '…' : shortInstant(to) });

/** `2026年11月22日`, for those who hear it. */
export const spokenDay = (day: string): string =>
  new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

import type { Language } from '../../model/text.js';
import { everywhere, may } from '../../model/viewer.js';
import type { Context } from '../context.js';
import { asOf } from '../moment.js';
import { postsOf } from './askCalendar.js';
import { openSnapshotOf } from './openSnapshot.js';

/** Where a calendar is read, and by whom. */
export interface CalendarAddress {
  /** On the server that was asked. */
  readonly path: string;
  readonly access: 'open' | 'secret' | 'login';
}

/**
 * The address of the calendar of a person, a post or a unit: of everybody where everybody may read, else one that is a secret of
 * its own, else one that asks for a login. `null`: nothing serves it. Errors: as `askCalendar`.
 */
export async function calendarAddress(context: Context, of: string, lang: Language): Promise<CalendarAddress | null> {
  const { calendars, viewer } = context;
  if (calendars === null) return null;
  postsOf(await openSnapshotOf(context, of, await asOf(context, {})), of);
  const government = (await context.store.governmentOf(of)) ?? null;
  const path = `/calendar.ics?of=${encodeURIComponent(of)}&lang=${lang}`;
  if (await calendars.isOpen(government)) return { path, access: 'open' };
  // What the address shows, its giver may see.
  const token = may(viewer, 'reader', government ?? everywhere) ? await calendars.tokenFor(of) : null;
  if (token === null) return { path, access: 'login' };
  return { path: `/calendar/${token}.ics?lang=${lang}`, access: 'secret' };
}

import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import ical, { type ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { nameOf, titled } from '../engine/case/step.js';
import type { ShownSnapshot } from '../graph/snapshot.js';
import { DomainError } from '../model/error.js';
import type { AnyRecord } from '../model/record.js';
import type { Language } from '../model/text.js';
import { everywhere, may, type Viewer } from '../model/viewer.js';
import { viewedBy } from '../service/access/viewedBy.js';
import { askCalendar, type Calendar, type CalendarEntry } from '../service/ask/askCalendar.js';
import type { Calendars, Context } from '../service/context.js';
import { asOf } from '../service/moment.js';
import { calendarToken, idOfToken } from '../service/operate/calendarSecret.js';
import { awayLine, endingLine, performingLine } from '../wording/calendar.js';
import type { Named } from '../wording/labelled.js';
import type { Authenticator } from './authentication.js';
import { languageOf } from './request.js';

export interface CalendarOptions {
  readonly context: Context;
  /** What makes secret addresses good; `null`: none is. */
  readonly secret: () => Promise<string | null>;
  /** What must have happened before somebody with a login, or without one where none is needed, is answered. */
  readonly onRequest: onRequestAsyncHookHandler[];
  readonly viewerOf: (request: FastifyRequest) => Viewer;
  readonly clientOf: (request: FastifyRequest) => string;
  /** Runs what answers a request, within the limits. */
  readonly answer: <T>(
    client: string,
    request: FastifyRequest,
    reply: FastifyReply,
    run: () => Promise<T>,
  ) => Promise<T>;
}

/** Who reads which calendars without a login. */
export const calendarsOf = (
  authentication: Authenticator | undefined,
  secret: () => Promise<string | null>,
): Calendars => ({
  async tokenFor(id) {
    const key = await secret();
    return key === null ? null : calendarToken(key, id);
  },
  async isOpen(government) {
    if (authentication === undefined) return true;
    const viewer = await authentication.viewerOf(undefined).catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
    return viewer !== null && may(viewer, 'reader', government ?? everywhere);
  },
});

/** Of a calendar everybody sees what a reader does: no reason of an absence. */
const asReader = ({ subject, grants }: Viewer): Viewer => ({
  subject,
  grants: grants.map(({ government }) => ({ role: 'reader', government })),
});

/** Who has the address sees what a reader of that government sees. */
const readerOf = (government: string | null): Viewer => ({
  subject: 'calendar',
  grants: [{ role: 'reader', government: government ?? everywhere }],
});

const refreshSeconds = 3_600;

/**
 * Absences, stand-ins and endings, for programs that show calendars (RFC 5545): `GET /calendar/<token>.ics?lang=` for whoever has
 * the address, `GET /calendar.ics?of=&lang=` for whoever may read it.
 */
export function serveCalendars(app: FastifyInstance, options: CalendarOptions): void {
  const { context, secret, onRequest, viewerOf, clientOf, answer } = options;
  const send = async (of: string, viewer: Viewer, request: FastifyRequest<Asked>, reply: FastifyReply) => {
    const { query, headers } = request;
    const language = query.lang === 'zh' || query.lang === 'en' ? query.lang : languageOf(headers['accept-language']);
    const own: Context = viewedBy(context, viewer);
    const found = await askCalendar(own, of, await asOf(own, {})).catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
    if (found === null) return reply.callNotFound();
    return reply
      .header('cache-control', `private, max-age=${refreshSeconds}`)
      .type('text/calendar; charset=utf-8')
      .send(calendarText(found, context, language));
  };
  app.get<Asked & { Params: { file: string } }>('/calendar/:file', async (request, reply) => {
    const key = await secret();
    const id = key === null ? null : idOfToken(key, request.params.file.replace(/\.ics$/, ''));
    if (id === null) return reply.callNotFound();
    const viewer = readerOf((await context.ledger.governmentOf(id)) ?? null);
    return answer(`address ${request.ip}`, request, reply, () => send(id, viewer, request, reply));
  });
  app.get<Asked>('/calendar.ics', { onRequest }, async (request, reply) => {
    const { of } = request.query;
    if (typeof of !== 'string') return reply.callNotFound();
    return answer(clientOf(request), request, reply, () => send(of, asReader(viewerOf(request)), request, reply));
  });
}

interface Asked {
  readonly Querystring: { readonly of?: unknown; readonly lang?: unknown };
}

function calendarText({ of, shown, entries }: Calendar, { timeZone }: Context, language: Language): string {
  const calendar = ical({
    name: nameOf(shown, of)[language],
    prodId: { company: 'Zhifen', product: 'Zhifen 职分', language: language.toUpperCase() },
    ttl: refreshSeconds,
  });
  const stamp = new Date(shown.knownAt);
  for (const entry of entries)
    calendar.createEvent({ stamp, ...timesOf(entry, timeZone), ...saidOf(entry, shown, language) });
  return calendar.toString();
}

/** Whole days are days; everything else, and an ending, are instants. */
function timesOf(
  entry: CalendarEntry,
  timeZone: string,
): Pick<ICalEventData, 'start' | 'end' | 'allDay'> & { start: Date } {
  const [from, to] = entry.what === 'ends' ? [entry.at, entry.at] : [entry.from, entry.to];
  const [first, last] = [dayOf(from, timeZone), dayOf(to, timeZone)];
  if (first === null || last === null) return { start: new Date(from), end: new Date(to) };
  return { start: first, ...(first < last ? { end: last } : {}), allDay: true };
}

/** The day that begins at an instant, as midnight in UTC; `null`: none does. */
function dayOf(instant: string, timeZone: string): Date | null {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const begins = local.equals(local.startOfDay());
  return begins ? new Date(`${local.toPlainDate().toString()}T00:00:00Z`) : null;
}

function saidOf(entry: CalendarEntry, shown: ShownSnapshot, language: Language): Pick<ICalEventData, 'id' | 'summary'> {
  const named = (id: string): Named => ({ id, label: nameOf(shown, id)[language] });
  const orNull = (id: string | null) => (id === null ? null : named(id));
  if (entry.what === 'away')
    return {
      id: `${entry.record.id}@${entry.from}`,
      summary: awayLine(nameOf(shown, entry.record.of)[language], language),
    };
  if (entry.what === 'ends')
    return { id: `${entry.record.id}!${entry.at}`, summary: endingOf(entry.record, shown, language) };
  const { post, answer, from } = entry;
  const line = performingLine(
    {
      post: titled(shown, post, answer.incumbents)[language],
      performers: answer.performers.map(({ person, post: acting, organization, ...how }) => ({
        ...{ person: orNull(person), post: orNull(acting), organization: orNull(organization), ...how },
      })),
      gap: answer.gap?.reason ?? null,
      isConflict: answer.conflict !== null,
      isAmbiguous: answer.ambiguity !== null,
    },
    language,
  );
  return { id: `${post}@${from}`, summary: line };
}

function endingOf(record: AnyRecord, shown: ShownSnapshot, language: Language): string {
  const name = (id: string) => nameOf(shown, id)[language];
  if (record.kind === 'tenure')
    return endingLine('tenure', [titled(shown, record.post, [record.person])[language]], language);
  if (record.kind === 'delegation')
    return endingLine('delegation', [name(record.delegator), name(record.delegate)], language);
  return record.kind === 'assignment'
    ? endingLine('assignment', [name(record.holder), name(record.duty)], language)
    : name(record.id);
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import ical, { type ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { nameOf, titled } from '../engine/case/step.js';
import type { ShownSnapshot } from '../graph/snapshot.js';
import { DomainError } from '../model/error.js';
import type { AnyRecord } from '../model/record.js';
import type { Language } from '../model/text.js';
import { everywhere, type Viewer } from '../model/viewer.js';
import { viewedBy } from '../service/access/viewedBy.js';
import { askCalendar, type Calendar, type CalendarEntry } from '../service/ask/askCalendar.js';
import type { Context } from '../service/context.js';
import { asOf } from '../service/moment.js';
import { idOfToken } from '../service/operate/calendarAddress.js';
import { awayLine, endingLine, performingLine } from '../wording/calendar.js';
import type { Named } from '../wording/labelled.js';
import { languageOf } from './request.js';

export interface CalendarOptions {
  readonly context: Context;
  /** What makes addresses good; `null`: none is. */
  readonly secret: () => Promise<string | null>;
  /** Runs what answers a request, within the limits. */
  readonly answer: <T>(
    client: string,
    request: FastifyRequest,
    reply: FastifyReply,
    run: () => Promise<T>,
  ) => Promise<T>;
}

/** Who has the address sees what every reader sees. */
const everyReader: Viewer = { subject: 'calendar', grants: [{ role: 'reader', government: everywhere }] };

const refreshSeconds = 3_600;

/** `GET /calendar/<token>.ics?lang=`: absences, stand-ins and endings, for programs that show calendars (RFC 5545). */
export function serveCalendars(app: FastifyInstance, { context, secret, answer }: CalendarOptions): void {
  const viewed = viewedBy(context, everyReader);
  app.get<{ Params: { file: string }; Querystring: { lang?: string } }>('/calendar/:file', async (request, reply) => {
    const { params, query, headers } = request;
    const key = await secret();
    const id = key === null ? null : idOfToken(key, params.file.replace(/\.ics$/, ''));
    if (id === null) return reply.callNotFound();
    const language = query.lang === 'zh' || query.lang === 'en' ? query.lang : languageOf(headers['accept-language']);
    return answer(`address ${request.ip}`, request, reply, async () => {
      const own: Context = { ...viewed, pause: context.pause };
      const found = await askCalendar(own, id, await asOf(own, {})).catch((error: unknown) => {
        if (error instanceof DomainError) return null;
        throw error;
      });
      if (found === null) return reply.callNotFound();
      return reply
        .header('cache-control', `private, max-age=${refreshSeconds}`)
        .type('text/calendar; charset=utf-8')
        .send(calendarText(found, context, language));
    });
  });
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

import { Temporal } from 'temporal-polyfill';
import { parseInstant } from '../model/time.js';
import { recalled } from '../util/recalled.js';

/**
 * What an `id` of the API says: `demo/post/head@2025-01-01T00:00:00+08:00~2026-03-10T09:30:00+08:00!4b1c…`. It tells the
 * record, and what of the moment was part of the question that it was read for: `@` the instant asked about, `~` as known
 * when, `!` the changes that were assumed. Two states of one record never have the same `id`, so that a client may keep
 * what it read by it.
 */
export interface IdParts {
  /** The id of the record itself. */
  readonly record: string;
  /** Instants in UTC; `null`: now. */
  readonly at: string | null;
  readonly knownAt: string | null;
  /** Tells the assumed changes from others; `null`: nothing is assumed. */
  readonly assumed: string | null;
}

// INVARIANT: no id of a record has `@`, `!` or `:`.
const instantPattern = String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})`;
const pattern = new RegExp(`^(.*?)(?:@(${instantPattern}))?(?:~(${instantPattern}))?(?:!([0-9a-f]{16}))?$`, 's');

/** Reads an id as it was given. What has no moment in this form is the id of a record. */
export function readId(id: string): IdParts {
  const whole = { record: id, at: null, knownAt: null, assumed: null };
  // Nearly all: instants have colons.
  if (!id.includes(':') && !id.includes('!')) return whole;
  const [, record = '', at, knownAt, assumed] = pattern.exec(id) ?? [];
  const read = (text: string | undefined) => (text === undefined ? null : parseInstant(text, 'UTC'));
  const parts = { record, at: read(at), knownAt: read(knownAt), assumed: assumed ?? null };
  const isRead = (at === undefined || parts.at !== null) && (knownAt === undefined || parts.knownAt !== null);
  return isRead ? parts : whole;
}

/** What `readId` reads. Instants are spelled in `timeZone`, each in one way only. */
export const momentText = ({ at, knownAt, assumed }: Omit<IdParts, 'record'>, timeZone: string): string =>
  (at === null ? '' : `@${spelled(at, timeZone)}`) +
  (knownAt === null ? '' : `~${spelled(knownAt, timeZone)}`) +
  (assumed === null ? '' : `!${assumed}`);

const spelled = recalled((text: string, timeZone: string): string => {
  const instant = Temporal.Instant.from(text);
  // Long ago, zones were off by seconds, which RFC 3339 cannot say.
  const isWhole = instant.toZonedDateTimeISO(timeZone).offsetNanoseconds % 60_000_000_000 === 0;
  return instant.toString(isWhole ? { timeZone } : {});
});

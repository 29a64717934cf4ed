import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { chartQuery } from '../../chart/query.js';
import type { Context } from '../../service/context.js';
import type { StandingStatistics } from '../../service/standing/standingAnswers.js';
import * as caseDocuments from '../../web/api/caseDocuments.js';
import * as pageDocuments from '../../web/api/documents.js';
import * as listDocuments from '../../web/api/listDocuments.js';
import * as panelDocuments from '../../web/api/panelDocuments.js';
import * as recordDocuments from '../../web/api/recordDocuments.js';
import * as rosterDocuments from '../../web/api/rosterDocuments.js';
import { limitCodes } from '../refusal.js';
import type { Traffic } from '../traffic.js';
import { GapsToday } from './gapsToday.js';
import { type Answered, isProbe } from './watchRequests.js';

/** Of what the figures are taken at each scrape. */
export interface Watched {
  readonly context: Context;
  readonly traffic: Traffic;
  /** Questions that are answered again whenever their answer becomes another one. */
  readonly standing: { readonly statistics: StandingStatistics };
}

/** In seconds: an answer takes milliseconds, a commit what the disk takes, and the deadline is 30. */
const buckets = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];

/** Names of operations that a label may have: those of the page and the chart. A caller may write any. */
const known: ReadonlySet<string> = new Set(
  [pageDocuments, caseDocuments, listDocuments, panelDocuments, recordDocuments, rosterDocuments, { chartQuery }]
    .flatMap(Object.values<string>)
    .flatMap((document) => /^\s*(?:query|mutation|subscription) (\w+)/m.exec(document)?.[1] ?? []),
);

const operationIn = ({ operation }: Answered): string => {
  if (operation === null) return '';
  return operation.name !== null && known.has(operation.name) ? operation.name : 'other';
};

/** Each file of the page has a name of its own in every version. */
const routeOf = (path: string | null): string =>
  path === null ? 'other' : path.startsWith('/assets/') ? '/assets/*' : path;

const refusals: readonly string[] = [...limitCodes, 'REQUEST_TOO_LARGE'];

/** The figures of one server, as Prometheus reads them. No label has a text that a caller or a record wrote, but ids of governments. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Counter({
    name: 'zhifen_requests_total',
    help: 'requests that were answered, but those of monitors; operation: of the page, other, or none',
    labelNames: ['route', 'operation', 'status'],
    registers: [this.#registry],
  });
  readonly #seconds = new Histogram({
    name: 'zhifen_request_seconds',
    help: 'how long they took, waiting and sending included',
    labelNames: ['route'],
    buckets,
    registers: [this.#registry],
  });
  readonly #questions = new Counter({
    name: 'zhifen_questions_total',
    help: 'questions about who is responsible or stands in, by their outcome and how sure it was what the words mean (none: an id was given)',
    labelNames: ['outcome', 'certainty'],
    registers: [this.#registry],
  });
  readonly #refused = new Counter({
    name: 'zhifen_refused_total',
    help: 'requests that were refused or given up for what they cost, by code and limit',
    labelNames: ['code', 'limit'],
    registers: [this.#registry],
  });
  readonly #commits = new Histogram({
    name: 'zhifen_commit_seconds',
    help: 'from the moment a change set is stamped until it is durable',
    buckets,
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  readonly answered = (answered: Answered): void => {
    const { path, status, ms, questions, codes, limits } = answered;
    if (isProbe(path)) return;
    const route = routeOf(path);
    this.#requests.inc({ route, operation: operationIn(answered), status });
    this.#seconds.observe({ route }, ms / 1000);
    for (const { outcome, certainty } of questions) this.#questions.inc({ outcome, certainty: certainty ?? 'none' });
    for (const code of codes) {
      if (refusals.includes(code)) this.#refused.inc({ code, limit: [...limits][0] ?? 'none' });
    }
  };

  /** `seconds`: what one commit took. */
  readonly committed = (seconds: number): void => this.#commits.observe(seconds);

  /** Whatever is measured at the moment of a scrape. */
  watch({ context, traffic, standing }: Watched): void {
    const { ledger, memo } = context;
    this.gauge('zhifen_requests_in_progress', 'requests that are worked on, by room', 'room', () =>
      each(traffic.rooms, ({ inside }) => inside),
    );
    this.gauge('zhifen_requests_waiting', 'requests that wait for room', 'room', () =>
      each(traffic.rooms, ({ waiting }) => waiting),
    );
    this.counter(
      'zhifen_memo_hits_total',
      'what was asked for and had been derived already',
      () => memo.statistics.hits,
    );
    this.counter('zhifen_memo_misses_total', 'what was asked for and had to be derived', () => memo.statistics.misses);
    this.gauge('zhifen_memo_bytes', 'memory of what is held, by estimate', null, () => memo.statistics.bytes);
    this.gauge('zhifen_memo_limit_bytes', 'as much as may be held', null, () => memo.statistics.limit);
    this.gauge('zhifen_ledger_revision', 'the last revision that is answered from', null, async () => {
      return (await ledger.head()).revision;
    });
    this.gauge('zhifen_ledger_writable', '1: it takes change sets', null, () =>
      Number(ledger.condition?.().writable ?? true),
    );
    this.gauge('zhifen_ledger_damaged', '1: nothing is answered from it', null, () =>
      Number(ledger.condition?.().damaged ?? false),
    );
    this.gauge(
      'zhifen_ledger_verified_timestamp_seconds',
      'when all of it was last found whole; 0: not yet',
      null,
      () => {
        return Date.parse(ledger.condition?.().verified?.at ?? '1970-01-01T00:00:00Z') / 1000;
      },
    );
    if (ledger.following !== undefined) this.#watchReplica(context);
    this.gauge('zhifen_standing_questions', 'standing questions that somebody waits to hear of', null, () => {
      return standing.statistics.questions;
    });
    this.gauge('zhifen_standing_readers', 'those who wait', null, () => standing.statistics.readers);
    this.counter('zhifen_standing_asked_total', 'how often one of them was asked again', () => {
      return standing.statistics.asked;
    });
    const gaps = new GapsToday(context);
    this.gauge('zhifen_gaps', 'gaps today, by government, of those that are held in memory', 'government', () =>
      gaps.counts(),
    );
  }

  #watchReplica({ ledger }: Context): void {
    const following = () => ledger.following?.() ?? { state: 'following', since: '', revision: null };
    let behindSince: number | null = null;
    const revisions = async () => Math.max(0, (following().revision ?? 0) - (await ledger.head()).revision);
    this.gauge(
      'zhifen_replica_behind_revisions',
      'how many revisions the copy is behind the shared ledger, as it was when it was last reached',
      null,
      revisions,
    );
    this.gauge(
      'zhifen_replica_behind_seconds',
      'for how long it has been behind, or the shared ledger away',
      null,
      async () => {
        const { state, since } = following();
        behindSince = (await revisions()) === 0 ? null : (behindSince ?? Date.now());
        const from = state === 'following' ? behindSince : Date.parse(since);
        return from === null ? 0 : Math.max(0, Date.now() - from) / 1000;
      },
    );
  }

  /** A figure that is read at each scrape: one, or one for each value of `label`, which must be few. What cannot be read is left out. */
  gauge(name: string, help: string, label: string | null, read: () => Figures | Promise<Figures>): void {
    new Gauge({
      ...{ name, help, labelNames: label === null ? [] : [label], registers: [this.#registry] },
      async collect() {
        const figures = await Promise.resolve()
          .then(read)
          .catch(() => ({}));
        if (label === null) this.remove();
        else this.reset();
        if (typeof figures === 'number') this.set(figures);
        else for (const [value, figure] of Object.entries(figures)) this.set({ [label ?? '']: value }, figure);
      },
    });
  }

  /** As `gauge`, of what only grows. */
  counter(name: string, help: string, read: () => number): void {
    new Counter({
      ...{ name, help, registers: [this.#registry] },
      collect() {
        this.reset();
        this.inc(read());
      },
    });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}

type Figures = number | Readonly<Record<string, number>>;

const each = <T>(of: Readonly<Record<string, T>>, read: (one: T) => number): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(of).map(([name, one]) => [name, read(one)]));

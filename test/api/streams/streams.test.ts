import { readFileSync } from 'node:fs';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { afterEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { parse } from 'yaml';
import type { Authenticator } from '../../../src/api/authentication.js';
import { DomainError, problem } from '../../../src/model/error.js';
import { everywhere, type Grant } from '../../../src/model/viewer.js';
import type { Reading } from '../../../src/service/access/journal.js';
import { recordChanges } from '../../../src/service/record/recordChanges.js';
import { type Api, type ApiOptions, startApi } from '../../support/api.js';

// The clients are those that others use, and the server is a real one.

// biome-ignore lint/suspicious/noExplicitAny: results have the shape of whatever was asked
type Result = { readonly data?: any; readonly errors?: readonly { readonly extensions?: any }[] };

/** What one subscription was told, in order. */
interface Heard {
  readonly results: Result[];
  /** How it ended; `null`: it is open. */
  ended: 'complete' | Error | null;
  leave(): void;
  /** The next result. */
  next(): Promise<Result>;
}

interface Asking {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly token?: string;
}

type Transport = (api: Api, asking: Asking) => Heard;

interface Sink {
  next(value: Result): void;
  error(error: unknown): void;
  complete(): void;
}

function listen(subscribe: (sink: Sink) => () => void): Heard {
  const results: Result[] = [];
  let [taken, wake] = [0, () => {}];
  const heard: Heard = {
    ...{ results, ended: null, leave: () => {} },
    async next() {
      while (results.length <= taken) {
        if (heard.ended !== null) throw new Error(`it ended: ${String(heard.ended)}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return results[taken++] as Result;
    },
  };
  const end = (how: Heard['ended']) => {
    heard.ended ??= how;
    wake();
  };
  heard.leave = subscribe({
    next: (value) => {
      results.push(value);
      wake();
    },
    error: (error) => end(error instanceof Error ? error : new Error(JSON.stringify(error))),
    complete: () => end('complete'),
  });
  return heard;
}

const headersOf = ({ token }: Asking): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` };

const transports: Readonly<Record<string, Transport>> = {
  'server-sent events': ({ origin }, asking) => {
    const client = createSseClient({ url: `${origin}/graphql/stream`, retryAttempts: 0, headers: headersOf(asking) });
    const { query, variables } = asking;
    return listen((sink) =>
      client.subscribe({ query, ...(variables === undefined ? {} : { variables }) }, sink as never),
    );
  },
  'server-sent events at /graphql': ({ origin }, asking) => {
    const client = createSseClient({ url: `${origin}/graphql`, retryAttempts: 0, headers: headersOf(asking) });
    const { query, variables } = asking;
    return listen((sink) =>
      client.subscribe({ query, ...(variables === undefined ? {} : { variables }) }, sink as never),
    );
  },
  'a WebSocket': ({ origin }, asking) => {
    const url = `${origin.replace('http', 'ws')}/graphql`;
    const client = createSocketClient({
      url,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: headersOf(asking),
    });
    const { query, variables } = asking;
    return listen((sink) =>
      client.subscribe({ query, ...(variables === undefined ? {} : { variables }) }, sink as never),
    );
  },
};

const answering = `subscription ($after: Int) {
  answer(matter: { duty: "g/duty/education" }, within: "g", after: $after) {
    because
    revision
    answer { holdsUntil holders { mode performers { person { id: recordId } } } }
    changes { revision }
    before { holders { mode performers { person { id: recordId } } } }
    differences { mode gains { party { id: recordId } performs } loses { party { id: recordId } performs } }
  }
}`;

interface Holding {
  readonly mode: string;
  readonly performers: readonly { readonly person: { readonly id: string } | null }[];
}
const leaders = (answer: { readonly holders: readonly Holding[] } | null) =>
  answer?.holders
    .filter(({ mode }) => mode === 'LEADS')
    .flatMap(({ performers }) => performers.map(({ person }) => person?.id));

const listening: Heard[] = [];
const servers: Api[] = [];
afterEach(async () => {
  for (const each of listening.splice(0)) each.leave();
  await Promise.all(servers.splice(0).map((each) => each.close()));
});

async function start(options: ApiOptions = {}): Promise<Api> {
  const api = await startApi(options);
  servers.push(api);
  api.setNow('2024-03-05T00:00:00.000Z');
  const world: unknown = parse(readFileSync('test/scenario/worlds/small.yaml', 'utf8'));
  await recordChanges(api.context, world);
  return api;
}

const leave = { id: 'g/leave', of: 'g/wu', reason: 'leave', validFrom: '2024-03-01', validTo: '2024-03-10' };
const consulted = { id: 'g/consulted', duty: 'g/duty/finance', holder: 'g/d3', mode: 'consulted' };
let commands = 0;
/** As another process does: nothing tells the server of it. */
const record = async ({ context }: Api, ...lines: readonly object[]) => {
  commands += 1;
  const changes = lines.map((line) => ('retract' in line ? line : { assert: line }));
  await recordChanges(context, { commandId: `c/${commands}`, reason: 'story', changes });
};

describe.each(Object.entries(transports))('over %s', (_name, subscribe) => {
  const ask = (api: Api, query: string, more: Omit<Asking, 'query'> = {}): Heard => {
    const heard = subscribe(api, { query, ...more });
    listening.push(heard);
    return heard;
  };

  it('an answer is told now, and again when a change set or the end of its envelope makes it another one', async () => {
    const api = await start();
    const heard = ask(api, answering);
    const first = (await heard.next()).data.answer;
    expect(first).toMatchObject({ because: 'FIRST', revision: 1, changes: [], before: null, differences: [] });
    expect(leaders(first.answer)).toEqual(['g/wu']);
    // What it does not rest on is not told.
    await record(api, { assignment: consulted });
    await record(api, { absence: leave });
    const second = (await heard.next()).data.answer;
    expect(second).toMatchObject({ because: 'RECORDED', revision: 3, changes: [{ revision: 3 }] });
    expect([leaders(second.before), leaders(second.answer)]).toEqual([['g/wu'], []]);
    const [difference, ...others] = second.differences;
    expect([difference.mode, difference.gains, others]).toEqual(['LEADS', [], []]);
    expect(difference.loses).toContainEqual({ party: { id: 'g/wu' }, performs: true });
    api.setNow(second.answer.holdsUntil);
    const third = (await heard.next()).data.answer;
    expect(third).toMatchObject({ because: 'ENVELOPE_ENDED', revision: 3, changes: [] });
    expect(leaders(third.answer)).toEqual(['g/wu']);
    // The clock is set back.
    api.setNow('2024-03-05T00:00:00.000Z');
    expect(leaders((await heard.next()).data.answer.answer)).toEqual([]);
  });

  it('an answer that is resumed tells what was recorded since', async () => {
    const api = await start();
    await record(api, { assignment: consulted });
    await record(api, { absence: leave });
    const { answer } = (await ask(api, answering, { variables: { after: 1 } }).next()).data;
    expect(answer).toMatchObject({ because: 'FIRST', revision: 3, changes: [{ revision: 3 }] });
    expect([leaders(answer.before), leaders(answer.answer)]).toEqual([['g/wu'], []]);
    const { answer: again } = (await ask(api, answering, { variables: { after: 3 } }).next()).data;
    expect(again).toMatchObject({ because: 'FIRST', changes: [], differences: [] });
    const { answer: fromNothing } = (await ask(api, answering, { variables: { after: 0 } }).next()).data;
    expect(fromNothing).toMatchObject({ changes: [{ revision: 1 }, { revision: 3 }], before: null });
    const ahead = await ask(api, answering, { variables: { after: 9 } }).next();
    expect(ahead.errors?.[0]?.extensions).toMatchObject({ code: 'BEHIND_MIN_REVISION', path: ['after'] });
  });

  it('who stands in is told when it becomes another one', async () => {
    const api = await start();
    const heard = ask(api, `subscription { standIn(for: "局长", matter: null) { because } }`);
    expect((await heard.next()).errors?.[0]?.extensions.code).toMatch(/^UNKNOWN/);
    const query = `subscription {
      standIn(for: "g/edu-head") { because answer { outcome manner } before { outcome } changes { revision } }
    }`;
    const told = ask(api, query);
    const here = { outcome: 'HELD', manner: 'PRESENT' };
    expect((await told.next()).data.standIn).toMatchObject({ because: 'FIRST', answer: here, before: null });
    await record(api, { absence: leave });
    const away = { because: 'RECORDED', answer: { outcome: 'GAP' }, before: { outcome: 'HELD' } };
    expect((await told.next()).data.standIn).toMatchObject({ ...away, changes: [{ revision: 2 }] });
    await record(api, { retract: { id: 'g/leave' } });
    expect((await told.next()).data.standIn).toMatchObject({ because: 'RECORDED', answer: here });
  });

  it('words are understood anew when what they may mean is recorded', async () => {
    const api = await start();
    const heard = ask(
      api,
      `subscription { answer(matter: { text: "校车" }) { because answer { question { certainty duty { id: recordId } } } } }`,
    );
    expect((await heard.next()).data.answer.answer.question).toEqual({ certainty: 'UNCLEAR', duty: null });
    await record(api, { duty: { id: 'g/duty/buses', name: '校车' } });
    const { because, answer } = (await heard.next()).data.answer;
    expect([because, answer.question]).toEqual(['RECORDED', { certainty: 'EXACT', duty: { id: 'g/duty/buses' } }]);
  });

  it('change sets are told as they come, from a revision on, and those of one government', async () => {
    const api = await start();
    await record(api, { absence: leave });
    const query = 'subscription ($after: Int, $within: ID) { changed(after: $after, within: $within) { revision } }';
    const all = ask(api, query, { variables: { after: 0 } });
    const later = ask(api, query);
    const ofOne = ask(api, query, { variables: { within: 'g', after: 1 } });
    expect([await all.next(), await all.next(), await ofOne.next()].map(({ data }) => data.changed.revision)).toEqual([
      1, 2, 2,
    ]);
    // It is open once the server has looked.
    await expect.poll(() => later.ended).toBe(null);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await record(api, { organization: { id: 'h', name: '别区', type: 'government' } });
    await record(api, { assignment: consulted });
    for (const each of [all, later]) {
      expect([await each.next(), await each.next()].map(({ data }) => data.changed.revision)).toEqual([3, 4]);
    }
    expect((await ofOne.next()).data.changed.revision).toBe(4);
  });

  it('what is wrong with a subscription is told with its code, and ends it', async () => {
    const api = await start({ limits: { depth: 5 } });
    const refused = async (query: string) => {
      const heard = ask(api, query);
      const { errors = [], data } = await heard.next();
      await expect.poll(() => heard.ended).toBe('complete');
      expect(data ?? null).toBe(null);
      return errors[0]?.extensions;
    };
    expect((await refused('subscription {')).code).toBe('GRAPHQL_PARSE_FAILED');
    expect((await refused('subscription { nothing }')).code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await refused('subscription { __schema { queryType { name } } }')).code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await refused('{ ledger { revision } }')).code).toBe('BAD_REQUEST');
    expect((await refused('subscription ($a: Int!) { changed(after: $a) { revision } }')).code).toBe('MISSING_FIELD');
    expect(await refused('subscription { answer(matter: { duty: "g/none" }) { because } }')).toMatchObject({
      ...{ code: 'UNKNOWN_DUTY', path: ['matter', 'duty'] },
    });
    const ofThen = 'subscription { standIn(for: "g/head@2024-01-01T00:00:00+08:00") { because } }';
    expect(await refused(ofThen)).toMatchObject({ code: 'OTHER_MOMENT', path: ['for'] });
    const deep = 'subscription { standIn(for: "g/head") { answer { post { organization { partOf { name } } } } } }';
    expect(await refused(deep)).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: { name: 'depth' } });
  });

  it('one caller has so many of them and no more', async () => {
    const api = await start({ limits: { subscriptionsPerClient: 1 } });
    const first = ask(api, answering);
    await first.next();
    const second = ask(api, answering);
    await expect.poll(() => String(second.ended)).toMatch(/LIMIT_EXCEEDED|Bad Request/);
    first.leave();
    await expect
      .poll(
        async () =>
          (
            await ask(api, answering)
              .next()
              .catch(() => null)
          )?.data.answer.because,
      )
      .toBe('FIRST');
  });

  it('a login that has expired, or allows something else, ends it', async () => {
    const state: { error: DomainError | null; grants: Grant[] } = { error: null, grants: [readerOfAll] };
    const authentication: Authenticator = {
      viewerOf: async (authorization) => {
        if (state.error !== null || authorization !== 'Bearer good') throw state.error ?? expired;
        return { subject: 'wang', grants: state.grants };
      },
    };
    const api = await start({ authentication, limits: { heartbeatSeconds: 1 } });
    const bad = ask(api, answering, { token: 'bad' });
    await expect.poll(() => bad.ended).toBeInstanceOf(Error);
    const [idle, told] = [ask(api, answering, { token: 'good' }), ask(api, answering, { token: 'good' })];
    await Promise.all([idle.next(), told.next()]);
    state.error = expired;
    await record(api, { absence: leave });
    // Whatever comes later is not told.
    for (const heard of [idle, told]) {
      const { data, errors } = await heard.next();
      expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'UNAUTHENTICATED']);
      await expect.poll(() => heard.ended).toBe('complete');
    }
    state.error = null;
    const other = ask(api, answering, { token: 'good' });
    await other.next();
    state.grants = [];
    expect((await other.next()).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('who may not see a government hears nothing of it', async () => {
    const authentication: Authenticator = {
      viewerOf: async (authorization) => ({
        subject: 'li',
        grants: [{ role: 'reader', government: authorization === 'Bearer g' ? 'g' : 'h' }],
      }),
    };
    const api = await start({ authentication });
    const changed = 'subscription { changed(after: 0) { revision reason changes { recordId } } }';
    const [ofG, ofH] = [ask(api, changed, { token: 'g' }), ask(api, changed, { token: 'h' })];
    await record(api, { organization: { id: 'h', name: '别区', type: 'government' } });
    expect((await ofH.next()).data.changed).toMatchObject({ revision: 2, changes: [{ recordId: 'h' }] });
    await record(api, { absence: { ...leave, reason: 'illness', note: '机密' } });
    expect((await ofG.next()).data.changed.revision).toBe(1);
    expect((await ofG.next()).data.changed).toEqual({
      ...{ revision: 3, reason: '事由不公开 undisclosed', changes: [{ recordId: 'g/leave' }] },
    });
    const asked = await ask(api, answering, { token: 'h' }).next();
    expect(asked.errors?.[0]?.extensions.code).toMatch(/^UNKNOWN/);
  });

  it('it is noted who is told what is not for everybody', async () => {
    const noted: Reading[] = [];
    const api = await start({ journal: { note: async (reading) => void noted.push(reading) } });
    await record(api, { absence: { ...leave, reason: 'illness' } });
    const query = 'subscription Why { changed(after: 1) { changes { record { ... on Absence { reason } } } } }';
    const { data } = await ask(api, query).next();
    expect(data.changed.changes[0].record.reason).toBe('ILLNESS');
    expect(noted.map(({ operation, records }) => [operation, records])).toEqual([['Why', ['g/leave']]]);
  });

  it('a server that stops completes it', async () => {
    const api = await start();
    const heard = ask(api, answering);
    await heard.next();
    await servers.pop()?.close();
    await expect.poll(() => heard.ended).not.toBe(null);
    expect(heard.ended).toBe('complete');
  });
});

const readerOfAll: Grant = { role: 'reader', government: everywhere };
const expired = new DomainError([problem('UNAUTHENTICATED', ['authorization'], { zh: '已过期', en: 'expired' })]);

describe.each(Object.entries(transports))('where only trusted documents are answered, over %s', (_name, subscribe) => {
  it('no other one is subscribed to', async () => {
    const trusted = 'subscription { changed(after: 0) { revision } }';
    const texts = new Map([['changed', trusted]]);
    const api = await start({ trustedDocuments: { texts, only: true } });
    const [known, other] = [subscribe(api, { query: trusted }), subscribe(api, { query: answering })];
    listening.push(known, other);
    expect((await known.next()).data.changed.revision).toBe(1);
    await expect.poll(() => other.ended).toBeInstanceOf(Error);
    expect(other.results).toEqual([]);
  });
});

describe('a page of another site', () => {
  it('that is listed is told as well', async () => {
    const { origin } = await start({ origins: ['https://oa.example'] });
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { origin: 'https://oa.example' },
    });
    await new Promise((opened, refused) => {
      socket.on('open', opened);
      socket.on('error', refused);
    });
    socket.close();
    const left = new AbortController();
    const response = await fetch(`${origin}/graphql/stream?query=subscription{changed{revision}}`, {
      headers: { origin: 'https://oa.example', accept: 'text/event-stream' },
      signal: left.signal,
    });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, 'https://oa.example']);
    left.abort();
  });

  it('is refused a stream of events and a WebSocket', async () => {
    const { origin } = await start();
    const elsewhere = { origin: 'https://elsewhere.example' };
    const response = await fetch(`${origin}/graphql/stream?query=subscription{changed{revision}}`, {
      headers: { ...elsewhere, accept: 'text/event-stream' },
    });
    expect([response.status, await response.json()]).toMatchObject([
      403,
      { errors: [{ extensions: { code: 'CROSS_SITE' } }] },
    ]);
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: elsewhere,
    });
    const refused = await new Promise<number | undefined>((resolve) => {
      socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode));
      socket.on('error', () => {});
    });
    expect(refused).toBe(403);
  });

  it('finds no WebSocket anywhere else', async () => {
    const { origin } = await start();
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/healthz`, 'graphql-transport-ws');
    const refused = await new Promise<number | undefined>((resolve) => {
      socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode));
      socket.on('error', () => {});
    });
    expect(refused).toBe(404);
  });
});

describe('a stream of events', () => {
  it('is only sent to who asks for one, begins with a sign of life, and is not to be kept or gathered on the way', async () => {
    const { origin } = await start();
    const url = `${origin}/graphql/stream?query=${encodeURIComponent('subscription { changed { revision } }')}`;
    const plain = await fetch(url);
    expect([plain.status, await plain.json()]).toMatchObject([
      406,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ]);
    const left = new AbortController();
    const { headers, body } = await fetch(url, { headers: { accept: 'text/event-stream' }, signal: left.signal });
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect([headers.get('cache-control'), headers.get('x-accel-buffering')]).toEqual(['no-store', 'no']);
    const first = await body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toBe(':\n\n');
    left.abort();
  });
});

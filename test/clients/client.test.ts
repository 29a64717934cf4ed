import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { isEnumType } from 'graphql';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { buildApiSchema } from '../../src/api/schema.js';
import { errorOf } from '../../src/client/errors.js';
import {
  type Client,
  connect,
  explain,
  InvalidInput,
  LedgerMovedOn,
  NotAllowed,
  NotLoggedIn,
  TryLater,
  UnknownName,
  Unreachable,
  type ZhifenError,
} from '../../src/client/index.js';
import { operator, type Viewer } from '../../src/model/viewer.js';
import { loadSeeds } from '../../src/service/record/loadSeeds.js';
import type { Api } from '../support/api.js';
import { listening } from '../support/listening.js';
import { early, headAt, late, replaceHead, startOffice } from './office.js';

let api: Api;
let client: Client;
beforeEach(async () => {
  api = await startOffice();
  client = connect({ server: api.origin, language: 'en' });
});
afterEach(() => api.close());

let aliases = 0;

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => value,
    (error: unknown) => error,
  );

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void | Promise<void>;

/** A server of one's own, such as one that stands before ours and does harm. */
async function serverOf(answer: Answer): Promise<string> {
  const server = createServer(async (request, response) => answer(request, response, await text(request)));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${await listening(server)}`;
}

const forwarded = async (request: IncomingMessage, body: string): Promise<Response> =>
  fetch(`${api.origin}${request.url}`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });

const away = (commandId: string) => ({
  commandId,
  reason: '出差',
  changes: [
    { assert: { absence: { id: 'g/away', of: 'g/yi', reason: 'BUSINESS_TRIP', validFrom: '2024-08-30' } } },
  ] as const,
});

describe('a question', () => {
  it('is answered for its moment, with sentences in the language asked for', async () => {
    for (const at of [early, late]) {
      const { performers, sentence, question } = await client.standIn({ for: 'g/head', at });
      expect(performers.map(({ person }) => person?.label)).toEqual([headAt[at]]);
      expect(sentence).toContain(headAt[at]);
      expect(Date.parse(question.at)).toBe(Date.parse(at));
    }
    const [zh, en] = await Promise.all([
      client.standIn({ for: 'g/head' }, { language: 'zh' }),
      client.standIn({ for: 'g/head' }),
    ]);
    expect(zh.sentence).not.toBe(en.sentence);
  });

  it('about what nobody holds is answered by a gap that names nobody, and says what would settle it', async () => {
    await api.record('duty', [{ duty: { id: 'g/duty/roads', name: '道路养护' } }]);
    const answer = await client.whoIsResponsible({ matter: { text: '道路养护' }, within: 'g' });
    expect(answer).toMatchObject({ outcome: 'GAP', holders: [], question: { certainty: 'EXACT' } });
    expect(answer.gaps.length).toBeGreaterThan(0);
    const told = explain(answer, 'en');
    for (const { settledBy } of answer.gaps) expect(told).toContain(settledBy);
    for (const name of Object.values(headAt)) expect(told).not.toContain(name);
  });

  it('takes names for ids, and a document of one’s own', async () => {
    expect((await client.responsibilitiesOf({ holder: '区长' })).holder.recordId).toBe('g/head');
    expect(await client.query('query Q($id: ID!) { post(id: $id) { name } }', { id: 'g/head' })).toEqual({
      post: { name: '区长' },
    });
    const covers = await client.cover({ person: 'g/yi', from: '2024-08-01', to: '2024-08-10' });
    expect(covers.map(({ post }) => post.recordId)).toEqual(['g/head']);
  });

  it('is answered about a whole district, within the limits of a server, page by page', async () => {
    await loadSeeds(api.context, ['demo']);
    api.setNow('2026-11-23T04:00:00.000Z');
    expect((await client.ledger()).governments.map(({ recordId }) => recordId)).toContain('demo');
    const who = await client.whoIsResponsible({ matter: { text: '谁管下水道' }, within: 'demo' });
    expect(explain(who, 'zh')).toContain(who.holders[0]?.because[0]?.provisions[0]?.quote);
    const hits = await client.search({ text: '区长', types: ['POST'], pageSize: 1 }).toArray();
    expect(hits.length).toBeGreaterThan(1);
    expect(new Set(hits.map(({ record }) => record.recordId)).size).toBe(hits.length);
    expect(await client.search({ text: '区长', types: ['POST'], pageSize: 1 }).toArray(1)).toHaveLength(1);
    const pages = [];
    for await (const page of client.findings({ pageSize: 2 }).pages()) pages.push(page);
    expect(pages.flatMap(({ nodes }) => nodes)).toHaveLength(pages[0]?.totalCount ?? -1);
    expect(pages.length).toBeGreaterThan(1);
    const [ticket] = await client.dispatch({ tickets: [{ id: '1', text: '路灯不亮' }] });
    expect(ticket?.ticketId).toBe('1');
  });
});

describe('recording', () => {
  it('is done once, although the response to it was lost', async () => {
    let lost = 0;
    const server = await serverOf(async (request, response, body) => {
      const reply = await forwarded(request, body);
      if (body.includes('mutation') && lost++ === 0) response.destroy();
      else response.writeHead(reply.status, { 'content-type': 'application/json' }).end(await reply.text());
    });
    const before = (await client.ledger()).revision;
    const recorded = await connect({ server }).record(away('leave-1'));
    expect([lost, recorded.revision, recorded.commandId]).toEqual([2, before + 1, 'leave-1']);
    expect((await client.ledger()).revision).toBe(before + 1);
    expect(await failure(client.record({ ...away('leave-1'), reason: 'another' }))).toBeInstanceOf(LedgerMovedOn);
  });

  it('is tried first by `preview`, which records nothing', async () => {
    const { revision } = await client.ledger();
    const changes = { commandId: 'none', reason: 'preview', changes: [{ end: { id: 'g/t2', at: '2024-09-01' } }] };
    const { differences } = await client.preview({ changes });
    expect(differences.flatMap(({ loses }) => loses.map(({ party }) => party.label))).toContain('乙');
    expect((await client.ledger()).revision).toBe(revision);
  });

  it('is read afterwards from nothing older', async () => {
    const seen: unknown[] = [];
    const server = await serverOf(async (request, response, body) => {
      seen.push(request.headers['zhifen-min-revision']);
      response.end(await (await forwarded(request, body)).text());
    });
    const through = connect({ server });
    const { revision } = await through.record(away('leave-2'));
    await through.ledger();
    expect(seen).toEqual([undefined, String(revision)]);
  });
});

describe('what charges somebody', () => {
  const tokens: Readonly<Record<string, Viewer>> = {
    clerk: { subject: 'clerk', grants: [{ role: 'recorder', government: 'g' }] },
    bing: { subject: 'bing', grants: [{ role: 'reader', government: 'g' }], person: 'g/bing' },
  };
  const handedOn = (commandId: string) => ({
    ...{ commandId, reason: '出差' },
    changes: [
      {
        assert: {
          delegation: { id: `g/${commandId}`, delegator: 'g/head', delegate: 'g/deputy', mode: 'PRESIDE' as const },
        },
      },
    ],
  });

  it('is accepted or declined by themselves alone', async () => {
    const authentication = { viewerOf: async (token = '') => tokens[token.replace('Bearer ', '')] ?? operator(token) };
    const office = await startOffice({ authentication, acceptance: ['delegation'] });
    onTestFinished(() => office.close());
    const [clerk, bing] = ['clerk', 'bing'].map((token) => connect({ server: office.origin, token })) as [
      Client,
      Client,
    ];
    expect(await clerk.record(handedOn('x'))).toMatchObject({ revision: null, proposal: { needsApproval: false } });
    await clerk.record(handedOn('y'));
    const [first, second] = await bing.proposals();
    if (first === undefined || second === undefined) throw new Error('two wait');
    expect(first.charges).toEqual([{ recordId: 'g/x', people: [{ recordId: 'g/bing', label: '丙' }] }]);
    expect(await failure(clerk.accept({ ...first, commandId: 'x' }))).toBeInstanceOf(LedgerMovedOn);
    const [whole] = await clerk.proposals();
    expect(await failure(clerk.accept(whole ?? first))).toBeInstanceOf(NotAllowed);
    const accepted = await bing.accept(first);
    expect(accepted.records).toEqual([{ recordId: 'g/x', kind: 'DELEGATION' }]);
    expect(await bing.accept(first)).toEqual(accepted);
    expect((await bing.decline({ ...second, reason: '培训' })).declined).toMatchObject({ by: 'bing', reason: '培训' });
    expect((await clerk.proposals()).map(({ declined }) => declined?.person?.recordId)).toEqual(['g/bing']);
  });
});

describe('what fails', () => {
  it('in passing is tried again when the server says, and told when it does not pass', async () => {
    let tries = 0;
    const busy = { errors: [{ message: 'busy', extensions: { code: 'OVERLOADED', path: [] } }] };
    const server = await serverOf(async (request, response, body) => {
      tries += 1;
      if (tries % 3 === 0) response.end(await (await forwarded(request, body)).text());
      else response.writeHead(503, { 'retry-after': '0' }).end(JSON.stringify(busy));
    });
    expect((await connect({ server }).ledger()).timeZone).toBe('Asia/Shanghai');
    expect(tries).toBe(3);
    const error = await failure(connect({ server, retries: 1 }).ledger());
    expect(error).toBeInstanceOf(TryLater);
    expect(error).toMatchObject({ code: 'OVERLOADED', status: 503, retryAfter: 0 });
    expect(tries).toBe(5);
  });

  it('tells in both languages what is wrong, where, and what was perhaps meant', async () => {
    const error = await failure(client.standIn({ for: 'g/haed' }));
    expect(error).toBeInstanceOf(UnknownName);
    const { texts, problems } = error as ZhifenError;
    expect(texts.zh).toMatch(/没有找到职位/);
    expect(texts.en).toMatch(/no post/);
    expect(problems[0]?.suggestions).toContain('g/head');
    expect(await failure(client.standIn({ for: 'g/head', at: 'soon' }))).toBeInstanceOf(InvalidInput);
    const withoutOffset = await failure(client.standIn({ for: 'g/head', at: '2024-07-01T08:00:00' }));
    expect((withoutOffset as ZhifenError).texts.en).toContain('offset');
  });

  it('tells it in both languages wherever it was found out, with its place', async () => {
    const changeSet = (absence: object) => ({ commandId: 'x', reason: 'x', changes: [{ assert: { absence } }] });
    const record = (absence: object) => client.record(changeSet(absence) as never);
    const absence = { id: 'g/a', of: 'g/yi', reason: 'LEAVE', validFrom: '2024-08-30' };
    const refused = [
      [record({ ...absence, reason: 'HOLIDAY' }), 'UNKNOWN_VALUE', ['changes', 0, 'assert', 'absence', 'reason']],
      [record({ ...absence, of: undefined }), 'MISSING_FIELD', ['changes', 0, 'assert', 'absence', 'of']],
      [record({ ...absence, why: 'x' }), 'UNKNOWN_FIELD', ['changes', 0, 'assert', 'absence', 'why']],
      [record({ ...absence, of: 'g/nobody' }), 'UNKNOWN_ID', ['changes', 0, 'assert', 'absence', 'of']],
      [client.query('{ nothing }'), 'GRAPHQL_VALIDATION_FAILED', []],
      [
        client.query(`{ ${'ledger { revision } '.repeat(60)} }`.replace(/ledger/g, () => `a${aliases++}: ledger`)),
        'LIMIT_EXCEEDED',
        [],
      ],
      [client.query('{ answers(within: "g", first: 200) { totalCount } }'), 'TOO_LARGE', ['first']],
      [
        client.query('query ($d: [ID!]) { answers(within: "g", duties: $d) { totalCount } }', {
          d: Array.from({ length: 101 }, (_, n) => `g/duty/${n}`),
        }),
        'TOO_LARGE',
        ['duties'],
      ],
    ] as const;
    for (const [promise, code, path] of refused) {
      const error = (await failure(promise)) as ZhifenError;
      expect(error).toMatchObject({ code, path });
      expect(error.problems[0]).toMatchObject({ code, path });
      expect([code, error.texts.zh]).toEqual([code, expect.stringMatching(/[\u4e00-\u9fff]/)]);
      expect([code, error.texts.en]).toEqual([code, expect.not.stringMatching(/[\u4e00-\u9fff]/)]);
    }
  });

  it('where there is no server, says so', async () => {
    const error = await failure(connect({ server: 'http://127.0.0.1:1', retries: 1 }).ledger());
    expect(error).toBeInstanceOf(Unreachable);
    const html = await serverOf((_request, response) => void response.writeHead(502).end('<html>'));
    expect(await failure(connect({ server: html, retries: 0 }).ledger())).toMatchObject({ status: 502 });
  });

  it('where something else is at the address, names the address, at once', async () => {
    let tries = 0;
    const other = await serverOf((_request, response) => {
      tries += 1;
      response.writeHead(404, { 'content-type': 'text/html' }).end('<html>');
    });
    for (const server of [other, `${api.origin}/zhifen`]) {
      const error = await failure(connect({ server }).ledger());
      expect(error).toBeInstanceOf(Unreachable);
      expect(error).toMatchObject({ status: 404 });
      expect((error as ZhifenError).texts.en).toContain(server);
    }
    expect(tries).toBe(1);
  });

  it('is not asked any more once it is given up', async () => {
    const controller = new AbortController();
    const server = await serverOf(() => controller.abort(new Error('enough')));
    const error = await failure(connect({ server }).ledger({ signal: controller.signal }));
    expect((error as Error).message).toBe('enough');
  });

  it('sends a token to this machine or by https, and nowhere else', async () => {
    const tokens: unknown[] = [];
    const server = await serverOf((request, response) => {
      tokens.push(request.headers.authorization);
      response.end('{"data":{"ledger":{}}}');
    });
    await connect({ server, token: async () => 'secret' }).ledger();
    expect(tokens).toEqual(['Bearer secret']);
    const sent: unknown[] = [];
    const watching = (async (...given: unknown[]) => sent.push(given)) as unknown as typeof fetch;
    const error = await failure(
      connect({ server: 'http://zhifen.example', token: 'secret', fetch: watching }).ledger(),
    );
    expect(error).toBeInstanceOf(InvalidInput);
    expect(String(error)).not.toContain('secret');
    expect(sent).toEqual([]);
  });

  it('has a class for every code of the schema: by itself it is the input that is wrong', () => {
    const codes = buildApiSchema().getType('ErrorCode');
    const names = isEnumType(codes) ? codes.getValues().map(({ name }) => name) : [];
    const ofInput = names.filter((code) => errorOf({ message: '', extensions: { code } }).name === 'InvalidInput');
    expect(ofInput).toEqual([
      ...[
        'UNKNOWN_FIELD',
        'MISSING_FIELD',
        'WRONG_TYPE',
        'UNKNOWN_VALUE',
        'INVALID_VALUE',
        'INVALID_ID',
        'INVALID_DATE',
      ],
      ...[
        'INVALID_CHARACTER',
        'INVALID_ENCODING',
        'MORE_PROBLEMS',
        'INVALID_CHANGE',
        'EMPTY_INTERVAL',
        'EMPTY_CHANGE_SET',
      ],
      ...[
        'WRONG_KIND',
        'ID_TAKEN',
        'KIND_CHANGED',
        'CIRCLE',
        'QUOTE_NOT_IN_DOCUMENT',
        'NOT_IN_FORCE_THEN',
        'NOTHING_TO_END',
      ],
      ...['CONTRADICTION', 'OTHER_MOMENT', 'MATTER_IS_STEP', 'INVALID_CURSOR', 'INVALID_YAML', 'INVALID_NOTICE'],
      ...['UNDECIDED', 'UNREADABLE_FILE'],
      ...[
        'INVALID_RECEIPT',
        'AWAITING_APPROVAL',
        'GRAPHQL_PARSE_FAILED',
        'GRAPHQL_VALIDATION_FAILED',
        'BAD_USER_INPUT',
      ],
      ...['OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST', 'UNSUPPORTED_MEDIA_TYPE', 'PERSISTED_QUERY_NOT_FOUND'],
    ]);
    expect(errorOf({ message: '', extensions: { code: 'FORBIDDEN' } })).toBeInstanceOf(NotAllowed);
    expect(errorOf({ message: '', extensions: { code: 'UNAUTHENTICATED' } })).toBeInstanceOf(NotLoggedIn);
  });
});

describe('a subscription', () => {
  const told = (revision: number) => `event: next\ndata: ${JSON.stringify({ data: { changed: { revision } } })}\n\n`;

  it('goes on where it was when the connection was lost or the server stopped, however often', async () => {
    const asked: unknown[] = [];
    const server = await serverOf((request, response, body) => {
      const { variables } = JSON.parse(body) as { variables: { after?: number } };
      asked.push([request.url, request.headers.accept, variables.after]);
      if (asked.length !== 2) response.writeHead(200, { 'content-type': 'text/event-stream' });
      if (asked.length === 1) {
        // A comment, and an event whose lines come in pieces.
        response.write(`:\n\n${told(4)}event: ne`);
        setTimeout(() => response.write(`xt\r\ndata: {"data":{"changed":{"revision":5}}}\r\n\r\n`), 10);
        setTimeout(() => response.destroy(), 50);
      } else if (asked.length === 2) response.writeHead(503).end();
      else response.end(`${told(asked.length + 3)}event: complete\ndata:\n\n`);
    });
    const revisions = [];
    for await (const { revision } of connect({ server, retries: 0 }).changed({ after: 3 })) {
      revisions.push(revision);
      if (revision === 7) break;
    }
    expect(revisions).toEqual([4, 5, 6, 7]);
    expect(asked).toEqual([3, 5, 5, 6].map((after) => ['/graphql/stream', 'text/event-stream', after]));
  });

  it('is given up by leaving the loop, or by a signal', async () => {
    const closed: string[] = [];
    const server = await serverOf((request, response) => {
      response.on('close', () => closed.push(request.url ?? ''));
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(told(1));
    });
    for await (const { revision } of connect({ server }).changed()) if (revision === 1) break;
    await expect.poll(() => closed).toHaveLength(1);
    const controller = new AbortController();
    const loop = (async () => {
      for await (const _ of connect({ server }).changed({}, { signal: controller.signal }))
        controller.abort(new Error('enough'));
    })();
    await loop;
    await expect.poll(() => closed).toHaveLength(2);
    const never = connect({ server }).changed({}, { signal: AbortSignal.abort() })[Symbol.asyncIterator]();
    expect(await never.next()).toMatchObject({ done: true });
    expect(closed).toHaveLength(2);
  });

  it('tells errors of the server as such', async () => {
    const refusal = { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] };
    const refusing = await serverOf((_request, response) => void response.writeHead(403).end(JSON.stringify(refusal)));
    const failing = await serverOf((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`event: next\ndata: ${JSON.stringify(refusal)}\n\n`);
    });
    for (const server of [refusing, failing]) {
      const iterator = connect({ server }).changed()[Symbol.asyncIterator]();
      expect(await failure(iterator.next())).toBeInstanceOf(NotAllowed);
    }
  });
});

describe('a standing question to a server', () => {
  it('is answered now, again when something is recorded, and goes on after the connection was lost', async () => {
    let cut = () => {};
    const server = await serverOf(async (request, response, body) => {
      const reply = await fetch(`${api.origin}${request.url}`, {
        ...{ method: 'POST', body },
        headers: { 'content-type': 'application/json', accept: request.headers.accept ?? '' },
      });
      response.writeHead(reply.status, { 'content-type': reply.headers.get('content-type') ?? '' });
      cut = () => response.destroy();
      for await (const part of reply.body ?? []) response.write(part);
      response.end();
    });
    const told: unknown[] = [];
    for await (const { answer, because, revision } of connect({ server }).standingStandIn({ for: 'g/head' })) {
      told.push([because, answer.performers.map(({ person }) => person?.label)]);
      if (told.length === 1) await replaceHead(api);
      if (told.length === 2) cut();
      if (told.length === 3) {
        expect(revision).toBe((await client.ledger()).revision);
        break;
      }
    }
    expect(told).toEqual([
      ['FIRST', ['乙']],
      ['RECORDED', ['丙']],
      ['FIRST', ['丙']],
    ]);
  });

  it('goes on at a server that was stopped and started anew', async () => {
    let at = api.origin;
    const server = await serverOf(async (request, response, body) => {
      const headers = { 'content-type': 'application/json', accept: request.headers.accept ?? '' };
      const reply = await fetch(`${at}${request.url}`, { method: 'POST', body, headers }).catch(() => null);
      response.writeHead(reply?.status ?? 502, { 'content-type': reply?.headers.get('content-type') ?? '' });
      for await (const part of reply?.body ?? []) response.write(part);
      response.end();
    });
    const told: unknown[] = [];
    for await (const { answer } of connect({ server }).standingStandIn({ for: 'g/head' })) {
      told.push(answer.performers.map(({ person }) => person?.label));
      if (told.length === 2) break;
      await api.close();
      api = await startOffice();
      await replaceHead(api);
      at = api.origin;
    }
    expect(told).toEqual([['乙'], ['丙']]);
  });

  it('about a matter, and about change sets, is told by the same server', async () => {
    await api.record('duty', [{ duty: { id: 'g/duty/roads', name: '道路养护' } }]);
    for await (const { answer } of client.standing({ matter: { duty: 'g/duty/roads' } })) {
      expect(answer.outcome).toBe('GAP');
      break;
    }
    for await (const { commandId, changes } of client.changed({ after: 1 })) {
      expect([commandId, changes]).toEqual(['duty', [{ operation: 'ASSERT', recordId: 'g/duty/roads' }]]);
      break;
    }
  });
});

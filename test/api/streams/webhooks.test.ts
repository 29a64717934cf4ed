import { createHmac } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createServer } from '../../../src/api/server.js';
import type { Webhook } from '../../../src/api/streams/webhooks.js';
import { type Deliveries, deliveriesInFile } from '../../../src/service/operate/deliveries.js';
import { recordChanges } from '../../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../../src/store/memory/memoryStore.js';
import { scratchFile } from '../../support/stores.js';
import { createWorld, type World } from '../../support/world.js';

const secret = '0123456789abcdef0123456789abcdef';
const leave = {
  id: 'g/leave',
  of: 'g/wu',
  reason: 'illness',
  note: '机密',
  validFrom: '2024-03-01',
  validTo: '2024-03-10',
};

interface Received {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what is told depends on what was asked
  readonly body: any;
}

/** A real receiver, which answers with the statuses that it is told to, and then with 204. */
async function receiver(...statuses: readonly number[]) {
  const [received, left] = [[] as Received[], [...statuses]];
  const server = createHttpServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      received.push({ headers: request.headers, text, body: JSON.parse(text) });
      response.writeHead(left.shift() ?? 204, { location: '/elsewhere' }).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/zhifen`;
  const taken = async (count: number) => {
    await expect.poll(() => received.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(count);
    return received;
  };
  return { url, received, taken };
}

async function world(): Promise<World> {
  const made = await createWorld(createMemoryStore());
  await made.load('small', '2024-03-05');
  return made;
}

interface Run {
  readonly told: string[];
  close(): Promise<void>;
}

async function serve(
  { context }: World,
  webhook: Pick<Webhook, 'url' | 'questions'>,
  deliveries: Deliveries,
): Promise<Run> {
  const told: string[] = [];
  const app = await createServer(context, {
    development: false,
    webhooks: {
      ...{ webhooks: [{ name: 'oa', secret, ...webhook }], deliveries },
      pauses: { first: 10, longest: 40, patience: 1_000 },
    },
    tell: ({ en }) => told.push(en),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const close = () => app.close();
  onTestFinished(close);
  return { told, close };
}

const education = { answer: { matter: { duty: 'g/duty/education' }, within: 'g' } };
const becauses = (received: readonly Received[]) => received.map(({ body }) => body.data.answer.because);

describe('a webhook', () => {
  it('is told signed what stands, and again what becomes another answer, in order and until it has taken it', async () => {
    const { url, received, taken } = await receiver(500, 302, 204, 503);
    const own = await world();
    const { told } = await serve(own, { url, questions: [education] }, deliveriesInFile(scratchFile('webhooks.json')));
    await taken(3);
    await own.record([{ absence: leave }], '2024-03-06');
    await own.record([{ retract: { id: 'g/leave' } }], '2024-03-07');
    await taken(6);
    expect(becauses(received)).toEqual(['FIRST', 'FIRST', 'FIRST', 'RECORDED', 'RECORDED', 'RECORDED']);
    const ids = received.map(({ body }) => body.id);
    // The same again until it was taken.
    expect([new Set(ids.slice(0, 3)).size, new Set(ids.slice(3, 5)).size, new Set(ids).size]).toEqual([1, 1, 3]);
    expect(received.map(({ headers }) => headers['zhifen-delivery'])).toEqual(ids);
    for (const { headers, text } of received) {
      const [, seconds, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['zhifen-signature'])) ?? [];
      expect(mac).toBe(createHmac('sha256', secret).update(`${seconds}.${text}`).digest('hex'));
      expect(Math.abs(Number(seconds) - Date.now() / 1000)).toBeLessThan(60);
    }
    expect(received[0]?.body).toMatchObject({ webhook: 'oa', question: education });
    expect(told).toEqual([
      'webhook `oa`: not delivered (HTTP 500), it is tried again and again',
      'webhook `oa`: delivered again',
      'webhook `oa`: not delivered (HTTP 503), it is tried again and again',
      'webhook `oa`: delivered again',
    ]);
    // Who reads there is not known.
    for (const { text } of received) expect(text).not.toMatch(/illness|机密/i);
  });

  it('goes on after a restart from what was delivered', async () => {
    const { url, received, taken } = await receiver();
    const [own, file] = [await world(), scratchFile('webhooks.json')];
    const questions = [education, { standIn: { for: 'g/edu-head' } }, { changed: { within: 'g' } }];
    const first = await serve(own, { url, questions }, deliveriesInFile(file));
    await taken(2);
    await first.close();
    // Nothing has become another answer.
    const second = await serve(own, { url, questions }, deliveriesInFile(file));
    await own.record(
      [{ assignment: { id: 'g/c', duty: 'g/duty/finance', holder: 'g/d3', mode: 'consulted' } }],
      '2024-03-06',
    );
    await taken(3);
    await second.close();
    expect(received.slice(2).map(({ body }) => body.data.changed?.revision)).toEqual([2]);
    await own.record([{ absence: leave }], '2024-03-07');
    await serve(own, { url, questions }, deliveriesInFile(file));
    await taken(6);
    const later = received.slice(3).map(({ body }) => Object.entries(body.data)[0]) as [string, { because?: string }][];
    expect(later.map(([field, { because }]) => [field, because]).sort()).toEqual([
      ['answer', 'RECORDED'],
      ['changed', undefined],
      ['standIn', 'RECORDED'],
    ]);
    const answer = received.map(({ body }) => body.data.answer).findLast((each) => each != null);
    expect(answer).toMatchObject({ changes: [{ revision: 3 }], before: { outcome: 'HELD' } });
  });

  it('a question that cannot be asked yet is told to the operator, and asked again', async () => {
    const { url, taken } = await receiver();
    const own = await world();
    const questions = [{ answer: { matter: { duty: 'g/duty/new' }, within: 'g' } }];
    const { told } = await serve(own, { url, questions }, deliveriesInFile(scratchFile('webhooks.json')));
    await expect.poll(() => told.join()).toMatch(/UNKNOWN_DUTY/);
    await recordChanges(own.context, {
      ...{ commandId: 'new', reason: 'new', changes: [{ assert: { duty: { id: 'g/duty/new', name: '新' } } }] },
    });
    expect(becauses(await taken(1))).toEqual(['FIRST']);
  });
});

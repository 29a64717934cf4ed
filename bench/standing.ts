import type { AddressInfo } from 'node:net';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { defaultLimits } from '../src/api/limits.js';
import { createServer } from '../src/api/server.js';
import { assignmentModes } from '../src/model/record.js';
import { operator } from '../src/model/viewer.js';
import type { WhoQuestion } from '../src/service/ask/askWhoIsResponsible.js';
import type { Context } from '../src/service/context.js';
import { LedgerFollower } from '../src/service/standing/ledgerFollower.js';
import { standingWho } from '../src/service/standing/question.js';
import { StandingAnswers } from '../src/service/standing/standingAnswers.js';
import { day, demo, demoDistrict, dutiesOf } from './demo.js';
import { type Measurement, once, sideBySide } from './measure.js';

const subscribers = 1_000;

type Asked = Required<Pick<WhoQuestion, 'matter' | 'modes'>>;

/** Different questions: each duty in general, and in one mode after the other. */
async function questionsOf(context: Context): Promise<readonly Asked[]> {
  const duties = await dutiesOf(context, demo);
  const all = [null, ...assignmentModes].flatMap((mode) =>
    duties.map((duty) => ({ matter: { duty }, modes: mode === null ? null : [mode] })),
  );
  return all.slice(0, subscribers);
}

/** The head of a bureau is away, and then is not. */
const away = { id: 'demo/absence/bench', of: 'demo/person/education-jia', reason: 'LEAVE', validFrom: '2026-01-01' };
const changes = (count: number) =>
  count % 2 === 0 ? [{ assert: { absence: { ...away, validTo: '2027-01-01' } } }] : [{ retract: { id: away.id } }];

const answer = '{ outcome holders { mode performers { person { recordId name } post { recordId name } } } }';
const duty = '(matter: { duty: $duty }, within: "demo", modes: $modes)';
const variables = '($duty: ID!, $modes: [AssignmentMode!])';
const query = `subscription ${variables} { answer${duty} { revision because answer ${answer} } }`;
const asking = `${variables} { whoIsResponsible${duty} ${answer} }`;

const recording = 'mutation ($input: ChangeSetInput!) { record(input: $input) { revision } }';

/** How long it takes until the last of many subscribers to different questions hears of a change set, over WebSockets. */
export async function measureStanding(seconds: number): Promise<readonly Measurement[]> {
  const found = await demoDistrict();
  const context: Context = { ...found, now: () => `${day}T02:00:00.000Z`, viewer: operator('bench') };
  const questions = await questionsOf(context);
  const limits = { ...defaultLimits, subscriptions: subscribers, subscriptionsPerClient: subscribers };
  const server = await createServer(context, { development: false, limits });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  const client = createClient({ url: `ws://127.0.0.1:${port}/graphql`, webSocketImpl: WebSocket });
  let [heard, wanted, wake] = [0, questions.length, () => {}];
  const all = (count: number) =>
    new Promise<void>((resolve) => {
      [heard, wanted, wake] = [0, count, resolve];
      if (count === 0) resolve();
    });
  const first = all(questions.length);
  for (const { matter, modes } of questions) {
    const given = { duty: matter.duty, modes: modes?.map(constant) ?? null };
    client.subscribe(
      { query, variables: given },
      { next: () => void (++heard === wanted && wake()), error: (error) => Promise.reject(error), complete: () => {} },
    );
  }
  await first;
  const post = async (text: string, given: object) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables: given }),
    });
    const { errors } = (await response.json()) as { readonly errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
  };
  const record = async (count: number) => {
    const input = { commandId: `bench/${count}`, reason: 'bench', changes: changes(count) };
    await post(recording, { input });
  };
  const { asked, told } = await askedAgain(context, questions, record);
  let number = 2;
  const telling = once(async () => {
    const done = all(told);
    await record(number++);
    await done;
  });
  const polling = once(async () => {
    await record(number++);
    for (const { matter, modes } of questions)
      await post(`query ${asking}`, { duty: matter.duty, modes: modes?.map(constant) ?? null });
  });
  const measured = await sideBySide(
    {
      ...{ what: `a change set: until the last of ${questions.length} subscribers has heard`, unit: 'ms' },
      ...{ beside: 'recording it, and all asking again', aim: { atMost: 0.5 } },
      note: `${asked} of ${questions.length} questions were asked again, ${told} had become other answers`,
    },
    ...([telling, polling, { seconds, of: 'times' }] as const),
  );
  await client.dispose();
  await server.close();
  return [measured];
}

/** `inCharge` → `IN_CHARGE` */
const constant = (mode: string): string => mode.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** How many questions one change set touches, and how many answers it makes others. */
async function askedAgain(context: Context, questions: readonly Asked[], record: (count: number) => Promise<void>) {
  const follower = new LedgerFollower(context.ledger, 1_000_000);
  const standing = new StandingAnswers(context, follower);
  const readers = [];
  const reading = { backlog: 10, tooSlow: () => new Error('too slow') };
  for (const each of questions)
    readers.push(await standing.read(context.viewer, standingWho({ ...each, within: demo }), reading));
  for (const reader of readers) await reader.next();
  const before = standing.statistics.asked;
  let told = 0;
  for (const reader of readers) void reader.next().then(({ done }) => done !== true && told++);
  await record(0);
  await follower.look();
  const asked = standing.statistics.asked - before;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const answers = told;
  standing.stop();
  await record(1);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { asked, told: answers };
}

import type { Context } from '../../src/service/context.js';
import { asOf } from '../../src/service/moment.js';
import { lines } from '../../test/support/neo4j/lines.js';
import { whyMissing } from '../../test/support/neo4j/parts.js';
import { scratchFile } from '../../test/support/stores.js';
import { demo, demoDistrict } from '../demo.js';
import { load } from '../http/load.js';
import { byTurns, who } from '../http/questions.js';
import { startOurs } from '../http/serving.js';
import { inMicroseconds, type Measurement, type Result, type Round, repeatedly, sideBySide } from '../measure.js';
import { cypherPeer } from './cypher.js';
import { openFgaPeer, openFgaProgram } from './openFga.js';
import { differing, ourPeople, peerQuestions } from './question.js';
import { sqlPeer } from './sql.js';
import type { PeerQuestion } from './walk.js';

const what = 'who holds, 200 distinct questions';

interface Asked {
  readonly context: Context;
  readonly questions: readonly PeerQuestion[];
  readonly seconds: number;
}

/** The same 200 questions to ours and to what others would build: all find people, ours says why and until when besides. */
export async function measurePeers(seconds: number): Promise<readonly Result[]> {
  const context = await demoDistrict();
  const asked = { context, questions: await peerQuestions(context), seconds };
  const server = await startOurs(scratchFile('answers.json'));
  const query = who(
    'Peers',
    'outcome holders { mode post { id name } incumbents { id name } performers { person { id } manner } }',
  );
  const bodies = asked.questions.map(({ duty, at }) => JSON.stringify({ query, variables: { duty, at } }));
  const ours = load(server, byTurns('/graphql', bodies));
  const found = [await besideSql(asked), await besideCypher(ours, asked), await besideOpenFga(ours, asked)];
  await server.stop();
  return found;
}

async function besideSql({ context, questions, seconds }: Asked): Promise<Measurement> {
  const peer = sqlPeer(await context.snapshots.open(demo, await asOf(context, {})));
  const question = (count: number) => questions[count % questions.length] as PeerQuestion;
  return sideBySide(
    {
      ...{ what: `${what}, in process`, beside: peer.name, unit: 'µs', aim: null },
      note: await differing(context, peer, questions),
    },
    inMicroseconds(repeatedly((count) => ourPeople(context, question(count)))),
    inMicroseconds(repeatedly((count) => peer.people(question(count)))),
    { seconds, of: 'times' },
  );
}

async function besideCypher(ours: Round, { context, questions, seconds }: Asked): Promise<Result> {
  const names = { what: `${what}, over HTTP`, unit: '/s', aim: { atLeast: 10 } } as const;
  const why = await whyMissing(lines.neo4j);
  if (why !== '') return { ...names, beside: 'one Cypher statement on Neo4j over Bolt', why };
  const peer = await cypherPeer(context.ledger);
  try {
    const note = await differing(context, peer, questions);
    const theirs = peer.round(questions);
    await theirs(compilingTakes);
    return await sideBySide({ ...names, beside: peer.name, note }, ours, theirs, {
      seconds,
      of: 'rates',
      warmingUp: 3,
    });
  } finally {
    await peer.close();
  }
}

/** In milliseconds: Java compiles what it runs often. */
const compilingTakes = 5_000;

async function besideOpenFga(ours: Round, { context, questions, seconds }: Asked): Promise<Result> {
  const names = { what: `${what}, over HTTP`, unit: '/s', aim: null } as const;
  const program = await openFgaProgram();
  if (program === null) {
    return { ...names, beside: 'ListUsers on OpenFGA in memory', why: 'there is no Go to build OpenFGA with' };
  }
  const instants = [...new Set(questions.map(({ at }) => at))];
  const opened = instants.map(async (at) => context.snapshots.open(demo, await asOf(context, { at })));
  const peer = await openFgaPeer(program, await Promise.all(opened));
  try {
    const note = await differing(context, peer, questions);
    let count = 0;
    const theirs = load(peer, () => peer.request(questions[count++ % questions.length] as PeerQuestion));
    return await sideBySide({ ...names, beside: peer.name, note }, ours, theirs, {
      seconds,
      of: 'rates',
      warmingUp: 3,
    });
  } finally {
    await peer.close();
  }
}

import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { type Extent, type Fault, inRounds, type Tally } from './extent.js';
import { copied, verified } from './inspect.js';
import { newLedger } from './load.js';
import { type Asked, ask, Served } from './served.js';

const mutation = 'mutation ($changes: ChangeSetInput!) { record(input: $changes) { revision } }';

interface Recorded {
  readonly record: { readonly revision: number } | null;
}

const recording = (commandId: string): Asked => {
  const id = `g/${commandId}`;
  const absence = { id: `${id}-away`, of: id, reason: 'LEAVE', validFrom: '2024-03-01' };
  const changes = [{ assert: { person: { id, name: commandId } } }, { assert: { absence } }];
  return { query: mutation, variables: { changes: { commandId, reason: 'test', changes } } };
};

async function round(number: number, { random }: Extent, tally: Tally): Promise<void> {
  const where = `round ${number}`;
  const file = await newLedger(0);
  const server = new Served(`sqlite:${file}`, { args: ['--port', '0'] });
  const address = await server.address;
  const acknowledged = new Map<string, number>();
  let running = true;
  const agent = new Agent({ keepAlive: true });
  const client = async (name: number): Promise<void> => {
    for (let count = 0; running; count++) {
      const commandId = `client-${name}-${count}`;
      const answer = await ask<Recorded>(address, agent, recording(commandId));
      const revision = answer?.data?.record?.revision;
      if (revision !== undefined) acknowledged.set(commandId, revision);
      else if (answer === null) tally.add('requests without an answer');
      else if (answer.status === 503) tally.add('requests told that the server stops');
      else tally.fail(`${where}: ${JSON.stringify(answer)}`);
      if (revision === undefined) return;
    }
  };
  const clients = Array.from({ length: random.int(4, 32) }, (_, name) => client(name));
  while (acknowledged.size < 10) await sleep(5);
  await sleep(random.int(0, 500));
  const code = await server.end('SIGTERM');
  running = false;
  await Promise.all(clients);
  agent.destroy();
  tally.add('acknowledged', acknowledged.size);
  tally.expectNone('exit codes other than 0', code === 0 ? [] : [code], where);
  const after = copied(file);
  const store = await openSqliteStore(after);
  for (const [commandId, revision] of acknowledged) {
    const found = (await store.command(commandId))?.revision;
    tally.expectNone('acknowledged and lost', found === revision ? [] : [commandId], where);
  }
  tally.add('recorded, the answer cut off', (await store.head()).revision - 1 - acknowledged.size);
  await store.close();
  tally.expectNone('faults that verify names', (await verified(after)).faults, where);
}

export const terminate: Fault = {
  name: 'term',
  what: 'SIGTERM to `zhifen serve` while clients record over HTTP',
  unable: () => null,
  run: (extent) => inRounds(extent, round),
};

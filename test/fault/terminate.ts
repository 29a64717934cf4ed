import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { type Extent, type Fault, type Outcome, Tally } from './extent.js';
import { copied, verified } from './inspect.js';
import { newLedger } from './load.js';

interface Served {
  readonly address: string;
  readonly stop: () => void;
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** A real server, as an operator starts it, on a ledger in a file. */
async function serve(file: string): Promise<Served> {
  const args = [
    '--import',
    'tsx',
    'src/cli/main.ts',
    'serve',
    '--port',
    '0',
    '--seed',
    'none',
    '--store',
    `sqlite:${file}`,
  ];
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH ?? '', LANG: 'en' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    ended.then((code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { address, ended, stop: () => void child.kill('SIGTERM') };
}

const mutation = 'mutation ($changes: ChangeSetInput!) { record(changes: $changes) { revision } }';

const bodyOf = (commandId: string): string => {
  const id = `g/${commandId}`;
  const absence = { id: `${id}-away`, of: id, reason: 'LEAVE', validFrom: '2024-03-01' };
  const changes = [{ assert: { person: { id, name: commandId } } }, { assert: { absence } }];
  return JSON.stringify({ query: mutation, variables: { changes: { commandId, reason: 'test', changes } } });
};

interface Reply {
  readonly data?: { readonly record?: { readonly revision: number } | null } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

interface Answer {
  readonly status: number | undefined;
  readonly reply: Reply;
}

/** Posts once; `null` where no whole answer came. */
function post(address: string, agent: Agent, body: string): Promise<Answer | null> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const outgoing = request(address, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('close', () => {
        try {
          resolve(response.complete ? { status: response.statusCode, reply: JSON.parse(text) as Reply } : null);
        } catch {
          resolve(null);
        }
      });
    });
    outgoing.on('error', () => resolve(null));
    outgoing.end(body);
  });
}

async function round(number: number, { dice }: Extent, tally: Tally): Promise<void> {
  const where = `round ${number}`;
  const file = await newLedger(0);
  const server = await serve(file);
  const acknowledged = new Map<string, number>();
  let running = true;
  const agent = new Agent({ keepAlive: true });
  const client = async (name: number): Promise<void> => {
    for (let count = 0; running; count++) {
      const commandId = `client-${name}-${count}`;
      const answer = await post(server.address, agent, bodyOf(commandId));
      const revision = answer?.reply.data?.record?.revision;
      if (revision !== undefined) acknowledged.set(commandId, revision);
      else if (answer === null) tally.add('requests without an answer');
      else if (answer.status === 503) tally.add('requests told that the server stops');
      else tally.fail(`${where}: ${JSON.stringify(answer)}`);
      if (revision === undefined) return;
    }
  };
  const clients = Array.from({ length: dice.int(4, 32) }, (_, name) => client(name));
  while (acknowledged.size < 10) await sleep(5);
  await sleep(dice.int(0, 500));
  server.stop();
  const code = await server.ended;
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

async function run(extent: Extent): Promise<Outcome> {
  const tally = new Tally();
  for (let number = 1; number <= extent.rounds && !extent.isOver(); number++) {
    await round(number, extent, tally);
    tally.add('rounds');
  }
  return tally.outcome;
}

export const terminate: Fault = {
  name: 'term',
  what: 'SIGTERM to `zhifen serve` while clients record over HTTP',
  unable: () => null,
  run,
};

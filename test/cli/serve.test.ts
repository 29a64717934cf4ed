import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listening } from '../support/listening.js';
import { changeSetsOf } from '../support/seeds.js';
import { scratchFile } from '../support/stores.js';
import { loadedFolder, start, written, zhifen, zhifenHere } from './zhifen.js';

const question = '{ ledger { revision } standIn(for: "hongkou/post/head", at: "2018-11-05") { outcome } }';

interface Served {
  readonly child: ChildProcess;
  readonly address: string;
  readonly ended: Promise<number | null>;
}

/** Starts a server, and gives its address once it has printed it. */
async function serve(...args: readonly string[]): Promise<Served> {
  const child = await start(['serve', ...args]);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  child.stderr?.resume();
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  if (child.stdout === null) throw new Error('a process that was started has an output');
  const lines = createInterface({ input: child.stdout });
  const address = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve);
    lines.once('close', () => reject(new Error('it ended without printing its address')));
  });
  return { child, address, ended };
}

async function post(address: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.json();
}

describe('serve', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('prints an address that answers, and stops on %s', async (signal) => {
    const { child, address, ended } = await serve('--port', '0', '--seed', 'hongkou');
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*\/graphql$/);
    expect(await post(address, question)).toMatchObject({
      data: { ledger: { revision: changeSetsOf('hongkou') }, standIn: { outcome: 'HELD' } },
    });
    child.kill(signal);
    expect(await ended).toBe(0);
    await expect(post(address, question)).rejects.toThrow();
  });

  it('answers a gateway with --federation', async () => {
    const { address } = await serve('--port', '0', '--seed', 'none', '--federation');
    expect(await post(address, '{ _service { sdl } }')).toMatchObject({
      data: { _service: { sdl: expect.stringContaining('@key(fields: "id")') } },
    });
  });

  it('stops in time with connections that hang', async () => {
    const config = await written(
      'stop.yaml',
      'limits:\n  stopSeconds: 1\n  headersSeconds: 600\n  requestSeconds: 3600\n',
    );
    const { child, address, ended } = await serve('--port', '0', '--seed', 'none', '--config', config);
    const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n';
    const hanging = await Promise.all(
      [head, `${head}\r\n{`].map(async (text) => {
        const socket = connect(Number(new URL(address).port), '127.0.0.1');
        socket.on('error', () => {});
        await once(socket, 'connect');
        socket.write(text);
        return socket;
      }),
    );
    // Both have arrived once a later request is answered.
    await post(address, '{ __typename }');
    const began = performance.now();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(30_000);
    for (const socket of hanging) socket.destroy();
  });

  it('keeps how often a record was chosen for unclear words, for `aliases`', async () => {
    const data = await loadedFolder('hongkou');
    const { child, address, ended } = await serve('--port', '0', '--seed', 'hongkou', '--data', data);
    const choose =
      'mutation { noteChoice(input: { text: "谁管便民实事", record: "hongkou/duty/basic-public-services" }) { counted } }';
    for (let made = 0; made < 3; made++)
      expect(await post(address, choose)).toMatchObject({ data: { noteChoice: { counted: true } } });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    const { stdout } = await zhifenHere(['aliases', '--data', data, '--json']);
    expect(JSON.parse(stdout).proposed).toEqual([
      { record: 'hongkou/duty/basic-public-services', words: '便民实事', count: 3 },
    ]);
  });

  it('answers `query --server`', async () => {
    const { address } = await serve('--port', '0', '--seed', 'hongkou');
    const { exitCode, stdout } = await zhifen(['query', question, '--server', address]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ data: { standIn: { outcome: 'HELD' } } });
  });

  it('says that its port is taken, and what to do', async () => {
    const taken = createServer();
    onTestFinished(() => {
      taken.close();
    });
    const port = await listening(taken);
    const { exitCode, stdout, stderr } = await zhifen(['serve', '--port', String(port), '--seed', 'none']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`端口 ${port} 已被占用`);
    expect(stderr).toContain('--port 0');
  });

  it('prints a question that can be asked as it is', async () => {
    const { stdout, stderr } = await zhifenHere(['serve', '--port', '0', '--seed', 'shangcheng'], {
      env: { ZHIFEN_DATA: scratchFile('data') },
    });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^载入 1\/3 shangcheng changes\.yaml$/m);
    const asked = /\{ whoIsResponsible[\s\S]*?\n\n/.exec(stderr)?.[0] ?? '';
    const answered = await zhifenHere(['query', asked, '--seed', 'shangcheng']);
    expect(answered.exitCode).toBe(0);
    expect(JSON.parse(answered.stdout)).toMatchObject({ data: { whoIsResponsible: { outcome: 'GAP' } } });
  });

  it('starts from its copy while Neo4j is away, also where a seed has news', async () => {
    const copy = join(await loadedFolder('hongkou'), 'zhifen.db');
    const away = ['--store', 'bolt://127.0.0.1:9', '--replica', copy, '--port', '0', '--lang', 'en'];
    const { exitCode, stdout, stderr } = await zhifenHere(['serve', ...away, '--seed', 'hongkou,shangcheng']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/m);
    expect(stderr).toContain('The shared ledger is away; the copy answers:');
    expect(stderr).toMatch(
      /What is new in the seeds is not recorded before the next start: error: the database `neo4j` at bolt/,
    );
    expect(stderr).toContain('The page is at');
  });

  it('answers for some governments alone where it is a replica of a part', async () => {
    const copy = join(await loadedFolder('hongkou,demo'), 'zhifen.db');
    const away = `neo4j://127.0.0.1:${await listening(createServer((client) => client.destroy()))}`;
    const part = ['--store', away, '--replica', copy, '--governments'];
    const { address } = await serve('--port', '0', ...part, 'hongkou');
    const asked = await post(
      address,
      '{ standIn(for: "hongkou/post/head", at: "2018-11-05") { outcome } other: record(id: "demo/post/head") { id } }',
    );
    expect(asked).toMatchObject({
      data: { standIn: { outcome: 'HELD' }, other: null },
      errors: [{ path: ['other'], extensions: { code: 'GOVERNMENT_NOT_HELD' } }],
    });
    const { exitCode, stderr } = await zhifen(['serve', '--port', '0', ...part, 'hongku']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('hongkou');
  });

  it('is not opened to others by accident', async () => {
    const { exitCode, stdout, stderr } = await zhifen(['serve', '--host', '0.0.0.0', '--port', '0', '--seed', 'none']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('--insecure-host');
    expect(stderr).toContain('TLS');
  });
});

describe('query', () => {
  it('takes its text from the command line, a file or standard input', async () => {
    const expected = { data: { ledger: { revision: changeSetsOf('hongkou') }, standIn: { outcome: 'HELD' } } };
    const file = await written('question.graphql', question);
    for (const [text, input] of [[question], [`@${file}`], ['-', question]] as const) {
      const run = await zhifenHere(['query', text, '--seed', 'hongkou'], input === undefined ? {} : { input });
      expect(run.exitCode).toBe(0);
      expect(JSON.parse(run.stdout)).toMatchObject(expected);
    }
  });

  it('takes variables', async () => {
    const text = 'query ($id: ID!) { post(id: $id) { id: recordId } }';
    const { exitCode, stdout } = await zhifenHere([
      'query',
      text,
      '--variables',
      '{"id":"hongkou/post/head"}',
      '--seed',
      'hongkou',
    ]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ data: { post: { id: 'hongkou/post/head' } } });
  });

  it('ends with 2 when the query is wrong or the server is not there', async () => {
    const wrong = await zhifen(['query', '{ nothingOfTheKind }', '--seed', 'none']);
    expect(wrong.exitCode).toBe(2);
    expect(JSON.parse(wrong.stdout)).toHaveProperty('errors');
    const nobody = await zhifen(['query', question, '--server', 'http://127.0.0.1:9/graphql']);
    expect(nobody).toMatchObject({ exitCode: 2, stdout: '' });
    expect(nobody.stderr).toContain('没有应答');
    const missing = await zhifen(['query', '@no-such-file.graphql', '--seed', 'none']);
    expect(missing.exitCode).toBe(2);
    const variables = await zhifen(['query', question, '--variables', '{', '--seed', 'none']);
    expect(variables.exitCode).toBe(2);
  });
});

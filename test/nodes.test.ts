import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildPackage, packed } from './support/build.js';
import { scratchFolder } from './support/stores.js';
import { used, usePackage } from './support/usePackage.js';

// The lines of Node that we run on, beside the one that runs the tests: from the packages in which Node comes by npm.

const run = promisify(execFile);
const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
/** Nothing of the run that this test is part of. */
const env = { PATH, HOME, TMPDIR, LANG: 'en' };

/** What is most likely to differ: files, processes, dates, sorting of Chinese, the network. */
const selection = [
  ...['test/conformance', 'test/store/sqlite', 'test/scenario/scenario', 'test/ledger', 'test/model'],
  ...['test/cli/serve.test.ts', 'test/cli/check.test.ts', 'test/api/server.test.ts', 'test/api/ask.test.ts'],
];

/** In milliseconds, for what takes half a minute on a machine with nothing else to do. */
const longest = 900_000;

const found = new Map<string, Promise<string | Error>>();

/** The path of a Node of this line, or why there is none. */
function nodeOf(line: string): Promise<string | Error> {
  const path = found.get(line) ?? fetched(line);
  found.set(line, path);
  return path;
}

async function fetched(line: string): Promise<string | Error> {
  try {
    const asked = ['-y', '-p', `node@${line}`, 'node', '-p', 'process.execPath'];
    return (await run('npx', asked, { env })).stdout.trim();
  } catch (error) {
    return new Error(`npm cannot fetch node@${line}: ${String(error).split('\n')[0]}`);
  }
}

/** The package as it would be published, built by this Node and installed into an empty folder: the path of its program. */
async function installed(node: string): Promise<string> {
  const { file } = await packed(await buildPackage(node));
  const folder = scratchFolder();
  // As the machine is set up to reach the registry.
  const { NODE_ENV: _, ...own } = process.env;
  await run('npm', ['install', '--ignore-scripts', '--prefer-offline', '--prefix', folder, file], { env: own });
  return join(folder, 'node_modules/zhifen/dist/cli/main.js');
}

/** The address of a server, once it has told it. */
function served(node: string, program: string, store: string): Promise<string> {
  const child = spawn(node, [program, 'serve', '--port', '0', '--seed', 'hongkou', '--store', store], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stderr.resume();
  return new Promise((settle, reject) => {
    createInterface({ input: child.stdout }).once('line', settle);
    child.once('close', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly failureMessages?: readonly string[] }[];
  }[];
}

const failures = (results: Report['testResults'][number]['assertionResults']): readonly string[] =>
  results.flatMap(({ fullName, failureMessages = [] }) => failureMessages.map((each) => `${fullName}: ${each}`));

const question = '{ standIn(for: "hongkou/post/head", at: "2018-11-05") { outcome } }';

describe.each(['20', '22', '24'])('Node %s', (line) => {
  it('builds what is published, starts it where nothing else is, gets an answer and the page, and uses what it exports', async ({
    skip,
  }) => {
    const node = await nodeOf(line);
    if (node instanceof Error) return skip(node.message);
    expect((await run(node, ['--version'], { env })).stdout).toMatch(new RegExp(`^v${line}\\.`));
    const program = await installed(node);
    const store = `sqlite:${join(scratchFolder(), 'ledger.db')}`;
    const address = await served(node, program, store);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query: question }) });
    expect(await response.json()).toMatchObject({ data: { standIn: { outcome: 'HELD' } } });
    expect(await (await fetch(new URL('/', address))).text()).toContain('<script type="module"');
    const asked = await run(node, [program, 'stand-in', 'hongkou/post/head', '--store', store, '--json'], { env });
    expect(JSON.parse(asked.stdout)).toMatchObject({ outcome: 'held' });
    expect(await usePackage(node, join(program, '../../../../..'))).toEqual(used);
  });
});

describe.each(['22', '24'])('Node %s', (line) => {
  it(
    `passes ${selection.join(', ')}`,
    async ({ skip }) => {
      const node = await nodeOf(line);
      if (node instanceof Error) return skip(node.message);
      const report = join(scratchFolder(), 'report.json');
      const flags = ['--mode', 'short', '--maxWorkers=1', '--reporter=json', `--outputFile=${report}`];
      const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...selection, ...flags];
      const failed = await run(node, vitest, { env }).then(
        () => null,
        (error: Error) => error,
      );
      if (!existsSync(report)) throw failed;
      const { testResults, numPassedTests } = JSON.parse(await readFile(report, 'utf8')) as Report;
      const wrong = testResults.filter(({ status }) => status === 'failed');
      expect(wrong.flatMap(({ message, assertionResults }) => [message, ...failures(assertionResults)])).toEqual([]);
      expect(failed).toBeNull();
      expect(numPassedTests).toBeGreaterThan(500);
    },
    longest,
  );
});

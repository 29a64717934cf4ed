import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { startApi } from '../support/api.js';
import { blocksIn } from '../support/blocks.js';
import { recordSeeds } from '../support/seeds.js';

/** A Python with `gql[requests]`, `pandas` and `networkx`. */
const python = process.env.ZHIFEN_PYTHON ?? 'python3';
const { status } = spawnSync(python, ['-c', 'import gql, requests, pandas, networkx'], { stdio: 'ignore' });

it('the block in Python of docs/clients.md makes a table and a graph', async ({ skip }) => {
  if (status !== 0) return skip('gql, pandas and networkx are not installed for Python: ZHIFEN_PYTHON names one');
  const api = await startApi();
  onTestFinished(() => api.close());
  await recordSeeds(api.context, ['demo']);
  const script = blocksIn('docs/clients.md').find(({ name }) => name === 'division.py')?.text ?? '';
  const env = { PATH: process.env.PATH ?? '', ZHIFEN_SERVER: api.origin, PYTHONIOENCODING: 'utf-8' };
  const { stdout } = await promisify(execFile)(python, ['-c', script], { env });
  const [post = '', count = ''] = stdout.split('\n')[1]?.trim().split(/\s+/) ?? [];
  expect(post).toMatch(/副区长/);
  expect(Number(count)).toBeGreaterThan(5);
  expect(stdout).toMatch(/\d+ nodes, \d+ edges/);
});

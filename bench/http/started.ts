import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program in a process of its own that says on one line of standard output at which port it listens. */
export interface Started {
  readonly port: number;
  readonly pid: number;
  /** Asks it to end, and makes it where it does not within some seconds. */
  stop(): Promise<void>;
}

/** In milliseconds. */
const endingTakes = 5_000;

const hasTaskset = ((): boolean => {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** On how many cores a server is kept here. */
export const whereServersRun = hasTaskset ? 'one core' : 'any core: there is no taskset here';

/** Starts Node with `args`, on the first core alone where that can be said here. */
export async function startOnOneCore(args: readonly string[]): Promise<Started> {
  const [program = '', ...all] = hasTaskset
    ? ['taskset', '-c', '0', process.execPath, ...args]
    : [process.execPath, ...args];
  const child = spawn(program, all, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said = `${said}${data}`.slice(-2_000);
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const ended = once(child, 'close').then(() => process.off('exit', end));
  const stop = async () => {
    child.kill();
    const forced = setTimeout(end, endingTakes);
    await ended;
    clearTimeout(forced);
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /(\d+)\D*$/.exec(line)?.[1];
    if (port !== undefined) return { port: Number(port), pid: child.pid ?? 0, stop };
  }
  throw new Error(`it ended without saying where it listens: ${args.join(' ')}\n${said}`);
}

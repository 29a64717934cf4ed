import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program in a process of its own that says on one line of standard output at which port it listens. */
export interface Started {
  readonly port: number;
  stop(): Promise<void>;
}

const hasTaskset = ((): boolean => {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Whether a server is kept on one core here. */
export const whereItRuns = hasTaskset ? 'one core' : 'any core: there is no taskset here';

/** Starts Node with `args`, on the first core alone where that can be said here. */
export async function startOnOneCore(args: readonly string[]): Promise<Started> {
  const [program = '', ...all] = hasTaskset
    ? ['taskset', '-c', '0', process.execPath, ...args]
    : [process.execPath, ...args];
  const child = spawn(program, all, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const ended = once(child, 'close');
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /(\d+)\D*$/.exec(line)?.[1];
    if (port !== undefined) return { port: Number(port), stop };
  }
  throw new Error(`it ended without saying where it listens: ${args.join(' ')}`);
}

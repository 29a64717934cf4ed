import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * How long a process has run on processors, all its threads together, in milliseconds; `null` where the system does not
 * tell (anywhere but on Linux).
 */
export function processorTime(pid: number): number | null {
  const tasks = `/proc/${pid}/task`;
  if (!existsSync(`${tasks}/${pid}/schedstat`)) return null;
  return readdirSync(tasks).reduce((sum, task) => sum + timeOf(`${tasks}/${task}/schedstat`), 0);
}

/** A thread may end before it is looked at. */
function timeOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return 0;
  }
}

/**
 * Counts what `work` has done, with the time that the process of `pid` worked for it: what others do on the machine takes
 * none of that. Where the system does not tell, with the time that passed.
 */
export async function timedByProcessor(pid: number, work: () => Promise<number>) {
  const [began, before] = [performance.now(), processorTime(pid)];
  const done = await work();
  const [passed, after] = [performance.now() - began, processorTime(pid)];
  return { done, took: before === null || after === null ? passed : after - before };
}

import { execFileSync } from 'node:child_process';
import { programIn } from '../../test/support/build.js';
import { builtPackage } from '../built.js';
import { type Started, startOnOneCore } from '../http/started.js';
import type { Round } from '../measure.js';
import { processorTime } from '../processorTime.js';
import { districtId } from './district.js';

/** A question about a duty of the district of this number. */
export const askDistrict = (number: number): object => ({
  query: `query Who($duty: ID!) {
    whoIsResponsible(matter: { duty: $duty }, at: "2025-06-16") {
      outcome holders { mode post { id name } performers { person { id name } } }
    }
  }`,
  variables: { duty: `${districtId(number)}/duty/1.1` },
});

/** A question in words that says nothing of a government. */
export const askInWords = {
  query:
    '{ whoIsResponsible(matter: { text: "第3局第2项工作" }, at: "2025-06-16") { outcome question { certainty } } }',
};

/** Asks once; an error where there is no answer within so many milliseconds. */
export async function ask({ port }: Started, body: object, patience = 300_000): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  });
  const { errors } = (await response.json()) as { readonly errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
}

/** The program as people start it, on the ledger in `folder`. */
export const serve = async (folder: string): Promise<Started> =>
  startOnOneCore([programIn(await builtPackage()), 'serve', '--data', folder, '--port', '0', '--seed', 'none']);

export const serveNothing = (): Promise<Started> => startOnOneCore(['bench/size/emptyServer.mjs']);

/** From the start of a process to its first answer: for how long it worked until then. */
export const firstAnswer =
  (start: () => Promise<Started>, body: object): Round =>
  async () => {
    const began = performance.now();
    const server = await start();
    await ask(server, body);
    const took = processorTime(server.pid) ?? performance.now() - began;
    await server.stop();
    return { done: 1, took };
  };

/** The memory that a process takes, in megabytes. */
export const memoryOf = ({ pid }: Started): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

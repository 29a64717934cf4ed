import { deepStrictEqual } from 'node:assert/strict';
import { scratchFile } from '../../test/support/stores.js';
import { bundled } from '../built.js';
import { type Aim, besideEach, type Measurement } from '../measure.js';
import { load } from './load.js';
import { bodyOf, type Question, questions, requestsOf } from './questions.js';
import { type Started, startOnOneCore } from './started.js';

const script = (name: string) => ['--import', 'tsx', `bench/http/${name}.ts`];

/** Our server on a ledger with the demo district. What it answers to `questions` goes into the file `answers`. */
export const startOurs = async (answers: string): Promise<Started> =>
  startOnOneCore([await bundled('bench/http/ourServer.ts'), scratchFile(), answers]);

/** Each question over HTTP, beside servers that give the same answer without having to find it. */
export async function measureServing(seconds: number): Promise<readonly Measurement[]> {
  const answers = scratchFile('answers.json');
  const ours = await startOurs(answers);
  const express = await startOnOneCore([...script('expressServer'), answers]);
  const mercurius = await startOnOneCore([...script('mercuriusServer'), answers]);
  const found: Measurement[] = [];
  for (const question of questions) {
    await checkSameAnswer(question, [ours, express, mercurius]);
    const { name, what, besideConstant, besideApollo } = question;
    const yardsticks: readonly (readonly [string, Started, string, Aim])[] = [
      ['the same bytes from memory', ours, `/constant/${name}`, besideConstant],
      ['the same written as JSON', ours, `/stringified/${name}`, null],
      ['Apollo on Express, constant resolver', express, '/graphql', besideApollo],
      ['mercurius with jit, constant resolver', mercurius, '/graphql', null],
    ];
    const own = load(ours, requestsOf(question, '/graphql'));
    const theirs = yardsticks.map(([beside, server, path, aim]) => ({
      names: { what, beside, unit: '/s', aim },
      round: load(server, requestsOf(question, path)),
    }));
    found.push(...(await besideEach(own, theirs, { seconds, of: 'rates', warmingUp: 3 })));
  }
  for (const server of [ours, express, mercurius]) await server.stop();
  return found;
}

async function checkSameAnswer(question: Question, servers: readonly Started[]): Promise<void> {
  const [first, ...others] = await Promise.all(
    servers.map(async ({ port }) => {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: bodyOf(question, 0),
      });
      // Beside it ours says as of when it answered.
      return ((await response.json()) as { readonly data: unknown }).data;
    }),
  );
  for (const other of others) deepStrictEqual(other, first);
}

import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { scratchFile } from '../../test/support/stores.js';
import { bodyOf, questions } from './questions.js';

// Our server on a ledger with the demo district. Besides, `/constant/NAME` gives what the question NAME is answered with as
// it is, and `/stringified/NAME` writes it as JSON each time. Arguments: the folder of the built package, and the file into
// which those answers go.
const [folder = '', answersFile = ''] = process.argv.slice(2);

const built = <T>(path: string): Promise<T> => import(join(folder, 'dist', path));
const { createServer } = await built<typeof import('../../src/api/server.js')>('api/server.js');
const { createContext } = await built<typeof import('../../src/service/createContext.js')>('service/createContext.js');
const { loadSeeds } =
  await built<typeof import('../../src/service/record/loadSeeds.js')>('service/record/loadSeeds.js');
const { openSqliteStore } =
  await built<typeof import('../../src/store/sqlite/sqliteStore.js')>('store/sqlite/sqliteStore.js');

const context = createContext(await openSqliteStore(scratchFile()));
await loadSeeds(context, ['demo']);
const app = await createServer(context, { development: false });
const answers: Record<string, { readonly text: string; readonly value: unknown }> = {};
type Named = { readonly Params: { readonly name: string } };
const json = 'application/json; charset=utf-8';
app.post<Named>('/constant/:name', async ({ params }, reply) => reply.type(json).send(answers[params.name]?.text));
app.post<Named>('/stringified/:name', async ({ params }, reply) =>
  reply.type(json).send(JSON.stringify(answers[params.name]?.value)),
);
await app.listen({ host: '127.0.0.1', port: 0 });
const { port } = app.server.address() as AddressInfo;
for (const question of questions) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(question, 0),
  });
  const text = await response.text();
  const value = JSON.parse(text) as { readonly errors?: unknown };
  if (value.errors !== undefined) throw new Error(`${question.name}: ${text.slice(0, 1_000)}`);
  answers[question.name] = { text, value };
}
writeFileSync(
  answersFile,
  JSON.stringify(Object.fromEntries(Object.entries(answers).map(([name, { value }]) => [name, value]))),
);
process.stdout.write(`${port}\n`);

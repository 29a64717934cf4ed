import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from '../../src/api/server.js';
import { createContext } from '../../src/service/createContext.js';
import { loadSeeds } from '../../src/service/record/loadSeeds.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { bodyOf, questions } from './questions.js';

// Our server on a ledger with the demo district. Besides, `/constant/NAME` gives what the question NAME is answered with as
// it is, and `/stringified/NAME` writes it as JSON each time. Arguments: the file of the ledger, and the file into which
// those answers go.
const [ledger = '', answersFile = ''] = process.argv.slice(2);

const context = createContext(await openSqliteStore(ledger));
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

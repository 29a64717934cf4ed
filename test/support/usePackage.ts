import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** What a project of another department does first: it imports everything, and its compiler looks at the types. */
const use = `
import { openLedger, UnknownName, type Answer, type Ledger } from 'zhifen';
import * as client from 'zhifen/client';
import { changeSetSchema, sdl } from 'zhifen/schema';

const ledger: Ledger = await openLedger({ seeds: ['demo'] });
const answer: Answer = await ledger.whoIsResponsible({ matter: { text: '谁管下水道' }, at: '2026-11-23', within: 'demo' });
const error = await ledger.standIn({ for: 'nobody/post' }).catch((error: unknown) => error);
await ledger.close();
const { post } = await client.connect({ server: 'http://127.0.0.1:1' }).query<{ post: string }>('{ post }').catch(() => ({ post: 'none' }));
// @ts-expect-error: there is no such outcome
const wrong: boolean = answer.outcome === 'FINE';
console.log(JSON.stringify([answer.outcome, error instanceof UnknownName, UnknownName === client.UnknownName, sdl.includes('type Query'), typeof changeSetSchema.$schema, post, wrong]));
`;
/** What it prints then. */
export const used = ['HELD', true, true, true, 'string', 'none', false];

/** Compiles and runs that in a project in which the package is installed, by the Node at a path. */
export async function usePackage(node: string, project: string): Promise<unknown> {
  const run = (...args: readonly string[]) => promisify(execFile)(node, [...args], { cwd: project });
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'use.ts'), use);
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2022'];
  await run(resolve('node_modules/typescript/lib/tsc.js'), ...options, 'use.ts').catch(
    ({ stdout }: { stdout: string }) => {
      throw new Error(stdout);
    },
  );
  return JSON.parse((await run('use.js')).stdout);
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/**
 * Lowest first; siblings share a line. A file may import from its own folder and from lower lines only, and the
 * rooms of a folder hold to the same. `.` stands for the files that lie in the folder itself.
 *
 * Wording, chart and page run in the browser: of the model they know the types only.
 */
const layers = [
  'util',
  'client|embed',
  'model',
  'words|notation',
  'importing',
  'wording',
  'chart',
  'web',
  'ledger',
  'graph',
  'engine|store',
  'audit|exporting',
  'service',
  'api',
  'mcp',
  'cli',
  'library',
];
const rooms: Readonly<Record<string, readonly string[]>> = {
  importing: ['files', 'notice|rules|tables|open', '.'],
  engine: ['case', 'rules', 'answer', 'procedure', 'overview', 'findings', 'compare'],
  service: ['.', 'ask', 'access', 'record', 'standing', 'operate|exporting|importing'],
  cli: ['text', 'session', 'commands', '.'],
  web: [
    'generated|style',
    'api',
    'state',
    'text',
    'roster',
    'parts',
    'draft|export',
    'panel',
    'record',
    'views|cases|compare',
    '.',
  ],
};
const height = (order: readonly string[], name: string) => order.findIndex((line) => line.split('|').includes(name));

interface Import {
  readonly file: string;
  readonly spec: string;
}

const imports: readonly Import[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
      ([, spec = '']) => ({
        file,
        spec,
      }),
    ),
  );

function upward({ file, spec }: Import): boolean {
  if (!spec.startsWith('.')) return false;
  const [from, to] = [file.split('/'), normalize(join(dirname(file), spec)).split('/')];
  const isUp = (order: readonly string[], a: string, b: string) => a !== b && height(order, b) >= height(order, a);
  if (from[0] !== to[0]) return isUp(layers, from[0] ?? '', to[0] ?? '');
  const room = (path: readonly string[]) => (path.length > 2 ? (path[1] ?? '') : '.');
  const order = rooms[from[0] ?? ''];
  return order !== undefined && isUp(order, room(from), room(to));
}

const folderOf = ({ file }: Import): string => file.split('/')[0] ?? '';

it('every folder of src is a layer', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => height(layers, name) < 0)).toEqual([]);
});

it('every room of a folder has its place in the order', () => {
  const unknown = Object.entries(rooms).flatMap(([folder, order]) =>
    readdirSync(join('src', folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && height(order, entry.name) < 0)
      .map(({ name }) => `${folder}/${name}`),
  );
  expect(unknown).toEqual([]);
});

it('every layer imports only downwards', () => {
  expect(imports.filter(upward)).toEqual([]);
});

it('an upward or a sideways import would be noticed', () => {
  expect(upward({ file: 'model/time.ts', spec: '../ledger/entry.js' })).toBe(true);
  expect(upward({ file: 'engine/answer/resolve.ts', spec: '../../store/store.js' })).toBe(true);
  expect(upward({ file: 'engine/rules/designated.ts', spec: '../../service/context.js' })).toBe(true);
  expect(upward({ file: 'engine/rules/designated.ts', spec: '../answer/resolve.js' })).toBe(true);
  expect(upward({ file: 'service/context.ts', spec: './ask/moment.js' })).toBe(true);
  expect(upward({ file: 'engine/answer/resolve.ts', spec: '../rules/designated.js' })).toBe(false);
  expect(upward({ file: 'engine/answer/resolve.ts', spec: './precedence.js' })).toBe(false);
});

it('what runs in the browser takes nothing but types from the model, and little from below', () => {
  const inBrowser = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(client|embed|wording|chart|web)\/.*\.tsx?$/.test(file),
  );
  const values = inBrowser.flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)]
      .map(([, spec = '']) => normalize(join(dirname(file), spec)))
      .filter((path) => /^(model|words|ledger|graph|engine|store|audit|service|api|cli)\//.test(path))
      .map((path) => `${file} ${path}`),
  );
  expect(values).toEqual([]);
});

it('only the graph knows graphology, only the shells know GraphQL and argv', () => {
  const users = (library: RegExp) => [...new Set(imports.filter(({ spec }) => library.test(spec)).map(folderOf))];
  expect(users(/^graphology/)).toEqual(['graph']);
  expect(users(/^(graphql|@apollo|@graphql-tools|fastify)/).filter((folder) => folder !== 'cli')).toEqual(['api']);
  expect(users(/^commander/)).toEqual(['cli']);
});

it('the reference resolver knows nothing of ours but the words', () => {
  const known = readdirSync('test/reference').flatMap((file) =>
    [...readFileSync(join('test/reference', file), 'utf8').matchAll(/from '([^']+)'/g)].map(([, spec = '']) => spec),
  );
  expect(known.filter((spec) => !spec.startsWith('./') && !spec.startsWith('../../src/model/'))).toEqual([]);
  expect(known.length).toBeGreaterThan(0);
});

it('what decides does no I/O, reads no clock and waits for nothing', () => {
  const pure = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(model|ledger|graph|engine)\/.*\.ts$/.test(file),
  );
  const impure = /\bawait\b|\basync\b|Date\.now|new Date\(\)|Math\.random|from 'node:(fs|http|net|child_process)/;
  expect(pure.filter((file) => impure.test(readFileSync(join('src', file), 'utf8')))).toEqual([]);
});

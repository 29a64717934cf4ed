import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { scratchFolder } from './stores.js';

/** The package as it would be published now, built by this Node: `dist`, and what that reads. */
export async function buildPackage(node = process.execPath): Promise<string> {
  const folder = scratchFolder();
  const read = ['schema', 'seed', 'package.json'];
  const told = ['README.md', 'LICENSE', 'CHANGELOG.md', 'deploy'];
  for (const each of [...read, ...told]) cpSync(each, join(folder, each), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = (part: string) => {
    const config = ['--config', `src/${part}/vite.config.ts`, '--outDir', join(folder, 'dist', part)];
    return promisify(execFile)(node, ['node_modules/vite/bin/vite.js', 'build', ...config, '--logLevel', 'error'], {
      env,
    });
  };
  const types = promisify(execFile)(node, [
    'node_modules/typescript/lib/tsc.js',
    '-p',
    'src/library',
    '--outDir',
    join(folder, 'dist', 'types'),
  ]);
  await Promise.all([types, ...['client', 'embed', 'cli', 'web'].map(build)]);
  return folder;
}

export const programIn = (folder: string): string => join(folder, 'dist', 'cli', 'main.js');
export const pageIn = (folder: string): string => join(folder, 'dist', 'web');

/** What `npm publish` would send of the package in `folder`: its file, and the paths of what is in it. */
export async function packed(folder: string): Promise<{ readonly file: string; readonly paths: readonly string[] }> {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', scratchFolder()];
  const destination = args.at(-1) ?? '';
  const { stdout } = await promisify(execFile)('npm', args, { cwd: folder });
  const [told] = Object.values(JSON.parse(stdout) as Readonly<Record<string, Packed>>);
  if (told === undefined) throw new Error('npm says what it packed');
  return { file: join(destination, told.filename), paths: told.files.map(({ path }) => path) };
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** A folder in whose `node_modules` the package stands as it comes out of the tarball, with what it depends on beside it. */
export async function installPackage(folder: string): Promise<{ readonly tarball: string; readonly project: string }> {
  const { file } = await packed(folder);
  const project = scratchFolder();
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, 'zhifen'), { recursive: true });
  for (const name of readdirSync('node_modules')) symlinkSync(resolve('node_modules', name), join(modules, name));
  await promisify(execFile)('tar', ['-xzf', file, '--strip-components=1', '-C', join(modules, 'zhifen')]);
  return { tarball: file, project };
}

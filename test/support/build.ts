import { execFile } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { scratchFolder } from './stores.js';

/** The package as it would be published now, built by this Node: `dist`, and what that reads. */
export async function buildPackage(node = process.execPath): Promise<string> {
  const folder = scratchFolder();
  for (const each of ['schema', 'seed', 'package.json']) cpSync(each, join(folder, each), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = (part: string) => {
    const config = ['--config', `src/${part}/vite.config.ts`, '--outDir', join(folder, 'dist', part)];
    return promisify(execFile)(node, ['node_modules/vite/bin/vite.js', 'build', ...config, '--logLevel', 'error'], {
      env,
    });
  };
  await Promise.all([build('cli'), build('web')]);
  return folder;
}

export const programIn = (folder: string): string => join(folder, 'dist', 'cli', 'main.js');
export const pageIn = (folder: string): string => join(folder, 'dist', 'web');

import { join, resolve } from 'node:path';
import { build } from 'vite';
import { buildPackage } from '../test/support/build.js';

let built: Promise<string> | undefined;

/** The folder of the package as it would be published now, built once in a run. */
export function builtPackage(): Promise<string> {
  built ??= buildPackage();
  return built;
}

/** A script that is bundled with its libraries as the program is, beside it. */
export async function bundled(script: string): Promise<string> {
  const outDir = join(await builtPackage(), 'dist', 'bench');
  await build({
    configFile: 'src/cli/vite.config.ts',
    logLevel: 'error',
    build: { outDir, rolldownOptions: { input: { script: resolve(script) } } },
  });
  return join(outDir, 'script.js');
}

import { createRequire } from 'node:module';

/** The version of the package that this file is part of, built or not. */
export function packageVersion(): string {
  const file = createRequire(import.meta.url)('../../package.json') as { readonly version: string };
  return file.version;
}

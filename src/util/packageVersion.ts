import { readFileSync } from 'node:fs';
import { inPackage } from './inPackage.js';

/** The version of the package that this file is part of, built or not. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { readonly version: string }).version;
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let root: string | undefined;

/** The path of a file or folder of the package that this code is part of, built or not. */
export function inPackage(...path: readonly string[]): string {
  root ??= nearestPackage(dirname(fileURLToPath(import.meta.url)));
  return join(root, ...path);
}

function nearestPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (folder === dirname(folder)) throw new Error('Broken promise: this code is part of a package');
  return nearestPackage(dirname(folder));
}

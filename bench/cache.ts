import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A folder for what takes long to make, and is the same each time. */
export function cacheFolder(name: string): string {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'zhifen', 'bench', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The place of what takes long to make and is the same each time. */
export function cached(name: string): string {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'zhifen', 'bench');
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}

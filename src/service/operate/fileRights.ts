import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Of a file and of a folder that nobody but their owner can read. */
export const fileRights = { file: 0o600, folder: 0o700 } as const;

/**
 * Takes from others the rights to those of `paths` that are there, folders with all that lies in them, and gives those
 * that others could read. What belongs to another user, or may not be written, stays as it is.
 */
export function tighten(paths: readonly string[]): readonly string[] {
  // Windows has other rights, which are those of the folder.
  if (process.platform === 'win32') return [];
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return [];
    const inside = found.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [];
    const isOpen = (found.mode & 0o077) !== 0 && found.uid === process.geteuid?.();
    const changed = isOpen && restricted(path, found.isDirectory() ? fileRights.folder : fileRights.file);
    return [...(changed ? [path] : []), ...tighten(inside)];
  });
}

function restricted(path: string, mode: number): boolean {
  try {
    chmodSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

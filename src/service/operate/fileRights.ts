import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Of a file and of a folder that nobody but their owner can read. */
export const fileRights = { file: 0o600, folder: 0o700 } as const;

/**
 * Takes from others the rights to those of `files` that are there and to `folder` with the files in it, and gives those
 * that others could read. What belongs to another user, may not be written, or is a device, a pipe or a folder where a
 * file is meant, stays as it is.
 */
export function tighten(files: readonly string[], folder: string): readonly string[] {
  // Windows has other rights, which are those of the folder.
  if (process.platform === 'win32') return [];
  const found = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
  const inside = found.map((name) => join(folder, name));
  return [
    ...(tightened(folder, 'folder') ? [folder] : []),
    ...[...files, ...inside].filter((file) => tightened(file, 'file')),
  ];
}

function tightened(path: string, kind: keyof typeof fileRights): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !(kind === 'file' ? found.isFile() : found.isDirectory())) return false;
  const isOpen = (found.mode & 0o077) !== 0 && found.uid === process.geteuid?.();
  return isOpen && restricted(path, fileRights[kind]);
}

function restricted(path: string, mode: number): boolean {
  try {
    chmodSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

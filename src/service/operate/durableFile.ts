import { randomUUID } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileRights } from './fileRights.js';

export interface DurableOptions {
  /** Rights of the file, as in `chmod`; for its owner only unless told otherwise. */
  readonly mode?: number;
  /** Leaves a file that is already there as it is. */
  readonly keep?: boolean;
}

/** Writes `content` to `file`, whole or not at all; once this resolves it survives a loss of power. */
export async function writeDurably(file: string, content: string, options: DurableOptions = {}): Promise<void> {
  const { mode = fileRights.file, keep = false } = options;
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (keep) await linkUnlessThere(temporary, file);
    else await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(dirname(file));
}

async function linkUnlessThere(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'EEXIST') throw error;
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and needs no such sync.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';

/**
 * Writes the WAL at `path` over itself, and syncs it. Only the holder of the write lock may do so.
 *
 * When a sync fails, the system forgets that the pages are not on the disk: they can be read, also by the next process,
 * and no later sync writes them. What is recorded after them would be lost with them when the power fails.
 */
export function syncAnew(path: string): void {
  const file = openSync(path, 'r+');
  try {
    const chunk = Buffer.alloc(1024 * 1024);
    for (let at = 0; ; ) {
      const length = readSync(file, chunk, 0, chunk.length, at);
      if (length === 0) break;
      at += writeSync(file, chunk, 0, length, at);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

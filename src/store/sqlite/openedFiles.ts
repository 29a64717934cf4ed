import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { applicationId } from './migrations.js';

interface Opened {
  readonly device: number;
  readonly inode: number;
  readonly size: number;
}

/**
 * The file of a ledger and its WAL as this process opened them. Their names may lead elsewhere later: what is written
 * to a file that was renamed, replaced or deleted is not there for the next process.
 */
export class OpenedFiles {
  readonly #path: string;
  readonly #file: Opened | null;
  /** It is made by the first read or write, and stays for as long as the ledger is open. */
  #wal: Opened | null = null;

  constructor(path: string) {
    this.#path = path;
    this.#file = at(path);
  }

  /** Whether one of the names leads to another file by now, or to none. */
  get moved(): boolean {
    const wal = at(`${this.#path}-wal`);
    this.#wal ??= wal;
    return !isSame(this.#file, at(this.#path)) || (this.#wal !== null && !isSame(this.#wal, wal));
  }

  /** Whether the file does not begin as a ledger does, or is shorter than it was: it never shrinks. */
  get destroyed(): boolean {
    if ((at(this.#path)?.size ?? 0) < (this.#file?.size ?? 0)) return true;
    const header = Buffer.alloc(72);
    const file = openSync(this.#path, 'r');
    try {
      if (readSync(file, header, 0, header.length, 0) < header.length) return true;
    } finally {
      closeSync(file);
    }
    return header.toString('latin1', 0, 16) !== 'SQLite format 3\0' || header.readUInt32BE(68) !== applicationId;
  }
}

function at(path: string): Opened | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : { device: found.dev, inode: found.ino, size: found.size };
}

const isSame = (a: Opened | null, b: Opened | null): boolean => a?.inode === b?.inode && a?.device === b?.device;

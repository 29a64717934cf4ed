import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DomainError, problem } from '../../model/error.js';

/** Who read records that not every viewer may see. */
export interface Reading {
  /** When, by the clock. */
  readonly readAt: string;
  readonly subject: string;
  /** The name of the GraphQL operation, where it has one. */
  readonly operation: string | null;
  /**
   * The ids of the restricted records that were shown, or that a filter or an assumed rule asked about; never what
   * they say.
   */
  readonly records: readonly string[];
}

/** Records who read what is restricted, apart from the ledger. Only ever added to. */
export interface Journal {
  /** Resolves once it is written; else `JOURNAL_UNAVAILABLE`, and what was read must not be shown. */
  note(reading: Reading): Promise<void>;
}

/**
 * A journal in a file, one line of JSON for each reading, on the disk before what was read is shown; for its owner only. Readings
 * that come while others are written are written together, with one sync.
 */
export function createJournal(file: string): Journal {
  let next: { readonly lines: string[]; readonly written: Promise<void> } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const begin = () => {
    const lines: string[] = [];
    const written = last.then(() => {
      next = null;
      return write(file, lines);
    });
    last = written.catch(() => {});
    return { lines, written };
  };
  return {
    note(reading) {
      next ??= begin();
      next.lines.push(JSON.stringify(reading));
      return next.written;
    },
  };
}

async function write(file: string, lines: readonly string[]): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await append(file, lines);
  } catch (cause) {
    const error = new DomainError([
      problem('JOURNAL_UNAVAILABLE', [], {
        zh: '查阅日志无法写入，不公开的内容不予显示',
        en: 'the journal of reads cannot be written, so what is restricted is not shown',
      }),
    ]);
    error.cause = cause;
    throw error;
  }
}

/** A line that a fault cut short stays, and does not swallow these. */
async function append(file: string, lines: readonly string[]): Promise<void> {
  const handle = await open(file, 'a+', 0o600);
  try {
    const { size } = await handle.stat();
    const { buffer } = await handle.read({ buffer: Buffer.alloc(1), position: Math.max(0, size - 1) });
    const isCut = size > 0 && buffer.toString() !== '\n';
    await handle.appendFile(`${isCut ? '\n' : ''}${lines.join('\n')}\n`);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

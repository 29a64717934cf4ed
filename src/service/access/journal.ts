import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DomainError, problem } from '../../model/error.js';

/** Who read records that not every viewer may see. */
export interface Reading {
  /** When, by the clock. */
  readonly readAt: string;
  readonly subject: string;
  /** The name of the GraphQL operation, where it has one. */
  readonly operation: string | null;
  /** The ids of the restricted records that were shown; never what they say. */
  readonly records: readonly string[];
}

/** Records who read what is restricted, apart from the ledger. Only ever added to. */
export interface Journal {
  /** Resolves once it is written; else `JOURNAL_UNAVAILABLE`, and what was read must not be shown. */
  note(reading: Reading): Promise<void>;
}

/** A journal in a file, one line of JSON for each reading, readable by its owner only. */
export function createJournal(file: string): Journal {
  return {
    async note(reading) {
      try {
        await mkdir(dirname(file), { recursive: true });
        await appendFile(file, `${JSON.stringify(reading)}\n`, { mode: 0o600 });
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
    },
  };
}

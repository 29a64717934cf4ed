import type { ErrorCode } from '../../model/error.js';
import { ledgerError } from './faults.js';

/** Gives what follows so many milliseconds; past them, all of the work ends with this error. */
export type SetDeadline = (milliseconds: number, code: ErrorCode) => void;

/**
 * Runs `work`, and waits no longer than it last said it would: neither the driver nor the server keeps a deadline while
 * the other is silent. Work that was given up is told by `signal`, and fails when it sets a deadline again.
 */
export async function withDeadline<T>(work: (setDeadline: SetDeadline, signal: AbortSignal) => Promise<T>): Promise<T> {
  const givenUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      const setDeadline: SetDeadline = (milliseconds, code) => {
        givenUp.signal.throwIfAborted();
        clearTimeout(timer);
        timer = setTimeout(() => {
          const error = ledgerError(code);
          reject(error);
          givenUp.abort(error);
        }, milliseconds);
      };
      work(setDeadline, givenUp.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Verification, VerifyOptions } from '../../audit/verifyLedger.js';

/** When a whole ledger was last verified, and how far it reached then. */
export interface Verified {
  /** An instant of the clock. */
  readonly at: string;
  readonly revision: number;
}

export interface WholeVerificationOptions {
  /** Verifies the whole ledger once. */
  readonly verify: (pause: VerifyOptions['pause']) => Promise<Verification>;
  /** In milliseconds, until the first one begins. */
  readonly after: number;
  /** In milliseconds, from the end of one verification to the next. */
  readonly every: number;
  readonly now: () => string;
  /** Says whether the ledger is whole by that. */
  readonly onResult: (verification: Verification) => boolean;
  /** Is told where it could not be carried through. */
  readonly onFailure: (error: unknown) => void;
}

export interface WholeVerification {
  /** The last that found nothing; `null`: none yet. */
  last(): Verified | null;
  /** Ends the one that is under way, and makes no more. */
  close(): Promise<void>;
}

/** In milliseconds: after each slice of work as much again twice over is left to others. */
const rest = 20;
/** A timer takes no longer ones. */
const longestPause = 2 ** 31 - 1;

class Closed extends Error {}

/** Verifies a whole ledger now and then again and again, in small slices, while others work with it. */
export function verifyNowAndThen(options: WholeVerificationOptions): WholeVerification {
  const { verify, after, every, now, onResult, onFailure } = options;
  let last: Verified | null = null;
  const closing = new AbortController();
  const { signal } = closing;
  const pause = (): Promise<void> =>
    sleep(rest, undefined, { ref: false, signal }).catch(() => {
      throw new Closed();
    });
  const round = async (): Promise<void> => {
    try {
      const verification = await verify(pause);
      if (signal.aborted) return;
      if (onResult(verification)) last = { at: now(), revision: verification.revision };
    } catch (error) {
      if (!(error instanceof Closed)) onFailure(error);
    }
    if (!signal.aborted) timer = setTimeout(begin, Math.min(every, longestPause)).unref();
  };
  let running: Promise<void> = Promise.resolve();
  function begin(): void {
    running = round();
  }
  let timer = setTimeout(begin, after).unref();
  return {
    last: () => last,
    async close() {
      clearTimeout(timer);
      // What rests goes on at once: nothing else keeps the process alive until its timer ends.
      closing.abort();
      await running;
    },
  };
}

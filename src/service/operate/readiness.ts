import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError, type ErrorCode } from '../../model/error.js';
import type { Store } from '../../store/store.js';

/** In milliseconds: what was found holds for so long, and nobody waits longer for what is being found out. */
const holds = 1_000;
const patience = 80;

/** Why a ledger is of no use to those who ask and record; `null`: it is. */
export type Readiness = () => Promise<ErrorCode | null>;

/**
 * Looks whether `store` can be read and takes changes: an empty one is written, which takes the lock and leaves nothing.
 * However often it is asked, it looks once in a while. A copy is of use while the ledger that it follows is away.
 */
export function readinessOf(store: Store): Readiness {
  let found: ErrorCode | null = null;
  let until = 0;
  let looking: Promise<ErrorCode | null> | undefined;
  return async () => {
    if (performance.now() < until) return found;
    looking ??= look(store).then((reason) => {
      [found, until, looking] = [reason, performance.now() + holds, undefined];
      return reason;
    });
    return Promise.race([looking, sleep(patience, null, { ref: false }).then(() => found)]);
  };
}

async function look(store: Store): Promise<ErrorCode | null> {
  try {
    await store.head();
    if (store.following === undefined) await store.write(async () => {});
    else if (store.following().state === 'diverged') return 'LEDGER_DIVERGED';
    return null;
  } catch (error) {
    const code = error instanceof DomainError ? error.code : 'INTERNAL';
    // Another process is writing: that passes.
    return code === 'LEDGER_BUSY' ? null : code;
  }
}

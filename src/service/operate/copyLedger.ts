import { catchUp } from '../../store/replica/catchUp.js';
import type { Head, Store } from '../../store/store.js';

/**
 * Copies a ledger to another store: every change set, checked against the chain on the way, and what waits for a second
 * person. Where some of it is there already, it goes on from there; so a copy that was interrupted is taken up again.
 * Both ends then have the same last hash, which is given back. `LEDGER_DIVERGED` where they cannot.
 */
export async function copyLedger(
  from: Store,
  to: Store,
  onProgress: (revision: number, of: number) => void = () => {},
): Promise<Head> {
  await catchUp(from, to, { onProgress });
  const proposals = await from.proposals();
  await to.write(async (ledger) => {
    for (const proposal of proposals) await ledger.propose(proposal);
  });
  return to.head();
}

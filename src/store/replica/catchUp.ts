import { digestOf, linkHash } from '../../ledger/chain.js';
import type { RecordedChangeSet } from '../../ledger/entry.js';
import { fail } from '../../model/error.js';
import type { Head, LedgerReader, Store } from '../store.js';

export interface CatchUpOptions {
  /** Is told after each batch how far the copy is. */
  readonly onProgress?: (revision: number, of: number) => void;
  /** Asked after each batch; `true` ends it there. */
  readonly isOver?: () => boolean;
}

/** So many change sets at most are fetched, checked and stored at a time, */
const mostChangeSets = 500;
/** and so many changes: what comes next is taken to be as large as what came last. */
const mostChanges = 2_000;
/** Until it is known how large they are, each time so many times more. */
const growth = 8;

/**
 * Brings `copy` to where `ledger` stands, from wherever `copy` is, and gives back where `ledger` stands.
 *
 * Every change set is sealed anew on the way: one that does not follow from the one before, or is not what its hash
 * says, is not taken, and neither is anything where `copy` holds what `ledger` does not. Both are `LEDGER_DIVERGED`.
 */
export async function catchUp(ledger: LedgerReader, copy: Store, options: CatchUpOptions = {}): Promise<Head> {
  const { onProgress = () => {}, isOver = () => false } = options;
  const target = await ledger.head();
  let own = await copy.head();
  let first = 1;
  while (own.revision < target.revision && !isOver()) {
    const next = await ledger.changes(own.revision, first);
    checkChain(next, own);
    await copy.write((writer) => writer.append(next));
    own = await copy.head();
    onProgress(own.revision, Math.max(own.revision, target.revision));
    first = Math.min(mostChangeSets, first * growth, fitting(next));
  }
  if (own.revision < target.revision) return target;
  // More may have been recorded meanwhile, and copied with the last batch.
  const there = own.revision === target.revision ? target : await ledger.head();
  if (there.revision < own.revision || (there.revision === own.revision && there.hash !== own.hash)) {
    diverged(own.revision);
  }
  return there;
}

/** How many change sets like these have so few changes that they are taken together; at least one. */
function fitting(changeSets: readonly RecordedChangeSet[]): number {
  const changes = changeSets.reduce((sum, each) => sum + each.changes.length, 0);
  return Math.max(1, Math.floor((mostChanges * changeSets.length) / changes));
}

/** Refuses change sets that are not what comes after `head`, each sealed behind the one before. */
function checkChain(changeSets: readonly RecordedChangeSet[], head: Head): void {
  if (changeSets.length === 0) diverged(head.revision);
  let { revision, hash } = head;
  for (const changeSet of changeSets) {
    const { hash: own, previousHash, ...placed } = changeSet;
    const sealed = previousHash === hash && own === linkHash(digestOf(placed), hash);
    if (!sealed || changeSet.revision !== revision + 1) diverged(changeSet.revision);
    ({ revision, hash } = changeSet);
  }
}

function diverged(revision: number): never {
  return fail('LEDGER_DIVERGED', ['store'], {
    zh: `两个账本在第 ${revision} 版不一致；请用 zhifen verify 核对两者，确认后另用空的副本`,
    en: `the ledger and its copy differ at revision ${revision}; \`zhifen verify\` both, then begin with an empty copy`,
  });
}

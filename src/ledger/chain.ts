import { hashOf } from '../util/hash.js';
import type { PlacedChangeSet, RecordedChangeSet } from './entry.js';

/** What stands for the hash before the first change set. */
export const noHash = '0'.repeat(64);

/**
 * Seals `changeSet` behind the one whose hash is `previousHash`: whoever alters it, or anything before it, changes
 * its hash. `verifyChain` checks this with code of its own.
 */
export function chained(changeSet: PlacedChangeSet, previousHash: string): RecordedChangeSet {
  const content = { ...changeSet, previousHash };
  return { ...content, hash: hashOf(content) };
}

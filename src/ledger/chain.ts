import { hashOf } from '../util/hash.js';
import type { PlacedChangeSet, RecordedChangeSet } from './entry.js';

/** What stands for the hash before the first change set. */
export const noHash = '0'.repeat(64);

/**
 * Seals `changeSet` behind the one whose hash is `previousHash`: altering it, or anything before it, changes
 * its hash. `verifyChain` checks this with code of its own.
 */
export function chained(changeSet: PlacedChangeSet, previousHash: string): RecordedChangeSet {
  const { approvedBy, author, basis, changes, commandId, contentHash, expectedRevision, governments } = changeSet;
  const { accepted, loadedAt, reason, recordedAt, revision, salt } = changeSet;
  const hash = linkHash(digestOf(changeSet), previousHash);
  // In the order of the canonical form, in which it is stored.
  return {
    ...(accepted === undefined ? {} : { accepted }),
    approvedBy,
    author,
    basis,
    changes,
    commandId,
    contentHash,
    expectedRevision,
    governments,
    hash,
    ...(loadedAt === undefined ? {} : { loadedAt }),
    previousHash,
    reason,
    recordedAt,
    revision,
    salt,
  };
}

/** What stands for the content of a change set in its link, so that the chain can be shown without the content. */
export const digestOf = (changeSet: PlacedChangeSet): string => hashOf(changeSet);

/** The hash of the change set with this `digest`, behind the one whose hash is `previousHash`. */
export const linkHash = (digest: string, previousHash: string): string => hashOf({ digest, previousHash });

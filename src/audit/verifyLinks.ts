import { createHash } from 'node:crypto';
import { canonicalForm } from '../ledger/canonicalForm.js';
import { type Fault, fault } from '../ledger/fault.js';

/** A change set in the chain, without its content: the digest stands for that. */
export interface Link {
  readonly revision: number;
  readonly digest: string;
  readonly hash: string;
}

/** Whether `links` are a chain from revision 1 on, each hash made of its digest and the hash before. */
export function verifyLinks(links: readonly Link[]): readonly Fault[] {
  let previousHash = '0'.repeat(64);
  return links.flatMap(({ revision, digest, hash }, index) => {
    const expected = createHash('sha256').update(canonicalForm({ digest, previousHash })).digest('hex');
    previousHash = hash;
    if (revision !== index + 1) {
      const [zh, en] = [`此处应为第 ${index + 1} 版`, `revision ${index + 1} belongs here`];
      return [fault('REVISION_MISSING', revision, 'links', zh, en)];
    }
    if (hash === expected) return [];
    return [fault('LINK_BROKEN', revision, 'links', '与前一版不相接', 'it does not follow the revision before')];
  });
}

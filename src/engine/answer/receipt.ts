import type { Snapshot } from '../../graph/snapshot.js';
import { publicForm } from '../../ledger/lens.js';
import type { Receipt } from '../../model/answer.js';
import { hashOf, sha256 } from '../../util/hash.js';

/** The version of rules R1–R9: raised whenever the same records could lead to another answer. */
export const rulesVersion = '2';

/** What a receipt says of an answer, whenever it is asked for. */
export type Grounds = Pick<Receipt, 'decision' | 'records'>;

/** Of a decision, as the canonical JSON of what makes it the same, and the ids of the records that it used. */
export function groundsOf(snapshot: Snapshot, decided: string, used: Iterable<string>): Grounds {
  const records = [...new Set(used)].sort().flatMap((id) => {
    const record = snapshot.describe(id);
    return record === undefined ? [] : [{ id, hash: hashOf(publicForm(record)) }];
  });
  return { decision: sha256(decided), records };
}

/**
 * R12 Receipt 责任凭证
 *
 * Makes the answer checkable later: asked again with the receipt's pair of times, the same receipt comes
 * back, byte for byte, to every viewer: the hashes are those of the records as every reader may see them, so that
 * nobody finds out by trying what a hash hides. A receipt of an answer on an assumption says so: the ledger alone does not bear it out.
 */
export function receiptOf(
  snapshot: Snapshot,
  question: Readonly<Record<string, unknown>>,
  { decision, records }: Grounds,
): Receipt {
  const content = {
    question,
    ...snapshot.moment,
    ...(snapshot.assumed === null ? {} : { assumed: snapshot.assumed }),
    rules: rulesVersion,
    decision,
    records,
  };
  return { ...content, hash: hashOf(content) };
}

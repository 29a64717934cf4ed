import type { Snapshot } from '../../graph/snapshot.js';
import { publicForm } from '../../ledger/lens.js';
import type { Receipt } from '../../model/answer.js';
import type { AnyRecord } from '../../model/record.js';
import { hashOf } from '../../util/hash.js';
import { inOrder as ordered } from '../../util/inOrder.js';
import { oncePerObject } from '../../util/once.js';

/** The version of rules R1–R9: raised whenever the same records could lead to another answer. */
export const rulesVersion = '2';

/** What a receipt says of an answer, whenever it is asked for. */
export type Grounds = Pick<Receipt, 'decision' | 'records'>;

/** The hash of a record as every reader may see it. */
const hashOfRecord = oncePerObject((record: AnyRecord) => hashOf(publicForm(record)));

/** The last receipt that was made on some grounds. */
const lastOf = new WeakMap<Grounds, Receipt>();

/** Of a decision, as the SHA-256 of what makes it the same, and the ids of the records that it used. */
export function groundsOf(snapshot: Snapshot, decision: string, used: Iterable<string>): Grounds {
  const records = [...new Set(used)].sort().flatMap((id) => {
    const record = snapshot.describe(id);
    return record === undefined ? [] : [{ id, hash: hashOfRecord(record) }];
  });
  return { decision, records };
}

/**
 * R12 Receipt 责任凭证
 *
 * Makes the answer checkable later: asked again with the receipt's pair of times, the same receipt comes
 * back, byte for byte, to every viewer: the hashes are those of the records as every reader may see them, so that
 * nobody finds out by trying what a hash hides. A receipt of an answer on an assumption says so: the ledger alone does not bear it out.
 */
export function receiptOf(snapshot: Snapshot, question: Readonly<Record<string, unknown>>, grounds: Grounds): Receipt {
  const last = lastOf.get(grounds);
  if (last !== undefined && isOf(snapshot, last)) return last;
  const { decision, records } = grounds;
  const content = {
    question,
    ...snapshot.moment,
    ...(snapshot.assumed === null ? {} : { assumed: snapshot.assumed }),
    rules: rulesVersion,
    decision,
    records,
  };
  const receipt = { ...content, hash: hashOf(inOrder(content)) };
  lastOf.set(grounds, receipt);
  return receipt;
}

/** The same content with its members in the order of canonical JSON, in which it is written faster. */
function inOrder({ question, at, knownAt, revision, assumed, rules, decision, records }: Omit<Receipt, 'hash'>) {
  return {
    ...(assumed === undefined ? {} : { assumed }),
    ...{ at, decision, knownAt, question: ordered(question) },
    records: records.map(({ hash, id }) => ({ hash, id })),
    ...{ revision, rules },
  };
}

const isOf = (snapshot: Snapshot, { at, knownAt, revision, assumed }: Receipt): boolean =>
  at === snapshot.at &&
  knownAt === snapshot.knownAt &&
  revision === snapshot.revision &&
  (assumed ?? null) === snapshot.assumed;

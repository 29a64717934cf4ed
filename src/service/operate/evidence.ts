import { z } from 'zod';
import { readRawChangeSet } from '../../audit/rawChangeSet.js';
import { rawOf } from '../../audit/verifyLedger.js';
import { type Link, verifyLinks } from '../../audit/verifyLinks.js';
import { buildGraph } from '../../graph/grow.js';
import { RecordView } from '../../graph/recordView.js';
import { Snapshot } from '../../graph/snapshot.js';
import { digestOf } from '../../ledger/chain.js';
import { readCheckpoint, verifyCheckpoint } from '../../ledger/checkpoint.js';
import type { Entry, RecordedChangeSet } from '../../ledger/entry.js';
import { type Fault, fault } from '../../ledger/fault.js';
import type { VerifierKey } from '../../ledger/signedNote.js';
import { fail, failOnProblems } from '../../model/error.js';
import { problemsOf } from '../../model/problemsOf.js';
import { may } from '../../model/viewer.js';
import type { LedgerReader } from '../../store/store.js';
import {
  compare,
  deriveReceipt,
  type GivenReceipt,
  isAnswer,
  momentOf,
  openAgain,
  parseReceipt,
  type ReceiptVerification,
} from '../ask/verifyReceipt.js';
import type { Context } from '../context.js';

/**
 * What proves an answer without the ledger: everything that it was read from, as it was recorded, and the place of
 * that in the chain. Change sets are whole, so that their hashes can be checked; of the others there are the links.
 */
export interface Evidence {
  readonly receipt: GivenReceipt;
  readonly government: string;
  readonly timeZone: string;
  /** From the first change set to the last that there was. */
  readonly links: readonly Link[];
  readonly changeSets: readonly RecordedChangeSet[];
}

/**
 * The evidence for a receipt. Whole change sets hold what not everybody may see: that takes the role `recorder`
 * wherever one of them belongs. A receipt of an answer on assumptions has none.
 */
export async function exportEvidence(context: Context, receipt: GivenReceipt): Promise<Evidence> {
  if (receipt.assumed !== undefined) {
    fail('INVALID_RECEIPT', ['receipt', 'assumed'], {
      zh: '依据假设得出的答复，账本不能为之作证',
      en: 'the ledger bears no witness to an answer on assumptions',
    });
  }
  // Whoever may not see all of it gets links instead, which say nothing of what they hide.
  const { ledger: store, timeZone } = context;
  const snapshot = await openAgain(context, receipt);
  refuseWhereHidden(context, [snapshot.government]);
  const derived = deriveReceipt(snapshot, receipt);
  const { ok, differences } = compare(receipt, derived);
  if (!ok) {
    const said = (language: 'zh' | 'en') => differences.map(({ sentence }) => sentence[language]).join(' ');
    fail('INVALID_RECEIPT', ['receipt'], {
      zh: `凭证与账本不符：${said('zh')}`,
      en: `the receipt does not agree with the ledger: ${said('en')}`,
    });
  }
  const entries = await store.entries(snapshot.idsRead());
  const used = new Set(entries.map(({ revision }) => revision).filter((revision) => revision <= receipt.revision));
  const links: Link[] = [];
  const changeSets: RecordedChangeSet[] = [];
  for await (const changeSet of all(store)) {
    const { previousHash: _previousHash, hash, ...content } = changeSet;
    links.push({ revision: changeSet.revision, digest: digestOf(content), hash });
    if (used.has(changeSet.revision)) changeSets.push(changeSet);
  }
  refuseWhereHidden(
    context,
    changeSets.flatMap(({ governments }) => governments),
  );
  return { receipt, government: snapshot.government, timeZone, links, changeSets };
}

async function* all(ledger: LedgerReader): AsyncGenerator<RecordedChangeSet> {
  const pageSize = 256;
  for (let after = 0; ; ) {
    const page = await ledger.changes(after, pageSize);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.revision;
  }
}

function refuseWhereHidden({ viewer }: Context, governments: readonly (string | null)[]): void {
  if (governments.every((government) => may(viewer, 'recorder', government))) return;
  fail('FORBIDDEN', ['receipt'], {
    zh: `${viewer.subject} 无权导出此凭证所据的变更集（须有 recorder 权限）`,
    en: `${viewer.subject} may not export the change sets behind this receipt (that takes the role recorder)`,
  });
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const evidenceFields = z.strictObject({
  receipt: z.unknown(),
  government: z.string(),
  timeZone: z.string().refine(isTimeZone, {
    message: 'no such time zone',
    params: { code: 'INVALID_RECEIPT', zh: '没有这一时区' },
  }),
  links: z.array(z.strictObject({ revision: z.number(), digest: z.string(), hash: z.string() })),
  changeSets: z.array(
    z.looseObject({ revision: z.number(), hash: z.string(), changes: z.array(z.looseObject({ id: z.string() })) }),
  ),
});

/** What became of checking evidence. */
export interface EvidenceVerification {
  readonly ok: boolean;
  /** What is wrong with the chain, the change sets or the checkpoint. */
  readonly faults: readonly Fault[];
  readonly receipt: ReceiptVerification;
}

/**
 * Checks evidence without any ledger: that the links are a chain and the change sets stand in it, that the `checkpoint`
 * (a signed note; `null`: none) vouches for it, and that the answer derived from nothing else has the same receipt.
 */
export function verifyEvidence(
  input: unknown,
  checkpoint: string | null,
  publicKeys: readonly VerifierKey[],
): EvidenceVerification {
  if (isAnswer(input)) {
    fail('INVALID_RECEIPT', ['evidence'], {
      zh: '这是整个答复，不是证据：证据由 zhifen export --format evidence --receipt … 写出',
      en: 'this is a whole answer and no evidence: evidence is written by zhifen export --format evidence --receipt …',
    });
  }
  const parsed = evidenceFields.safeParse(input, { reportInput: true });
  if (!parsed.success) {
    const problems = problemsOf(parsed.error, ['evidence'], evidenceFields);
    failOnProblems(problems.map((each) => ({ ...each, code: 'INVALID_RECEIPT' })));
    throw parsed.error;
  }
  const { government, timeZone, links } = parsed.data;
  const receipt = parseReceipt(parsed.data.receipt, 'evidence.receipt');
  const changeSets = parsed.data.changeSets as unknown as readonly RecordedChangeSet[];
  const checked = changeSets.map((changeSet) => ({ changeSet, faults: faultsOf(changeSet, links) }));
  const faults = [
    ...verifyLinks(links),
    ...checked.flatMap((each) => each.faults),
    ...(checkpoint === null ? [] : faultsWithCheckpoint(checkpoint, links, publicKeys)),
  ];
  // Nothing is derived from what was tampered with: it need not even be what a change set is.
  const known = checked
    .flatMap(({ changeSet, faults: own }) => (own.length === 0 ? [changeSet] : []))
    .filter(({ revision }) => revision <= receipt.revision);
  const entries = known.flatMap(({ revision, recordedAt, changes }) =>
    changes.map((change): Entry => ({ revision, recordedAt, change })),
  );
  const { at, ...moment } = momentOf(receipt);
  const view = new RecordView(buildGraph(entries), { ...moment, government, timeZone, assumed: null });
  const derived = compare(receipt, deriveReceipt(new Snapshot(view, at), receipt));
  const found = { ...derived, loadedAt: known.at(-1)?.loadedAt ?? null };
  return { ok: faults.length === 0 && found.ok, faults, receipt: found };
}

function faultsOf(changeSet: RecordedChangeSet, links: readonly Link[]): readonly Fault[] {
  const { revision, hash } = changeSet;
  const linked = links[revision - 1]?.hash === hash;
  const [zh, en] = ['不在散列链中', 'it does not stand in the chain'];
  return [
    ...readRawChangeSet(rawOf(changeSet)).faults,
    ...(linked ? [] : [fault('LINK_BROKEN', revision, 'changeSets', zh, en)]),
  ];
}

function faultsWithCheckpoint(
  text: string,
  links: readonly Link[],
  publicKeys: readonly VerifierKey[],
): readonly Fault[] {
  const read = readCheckpoint(text, 'checkpoint');
  if ('code' in read) return [read];
  const unsigned = verifyCheckpoint(read, publicKeys);
  if (unsigned !== undefined) return [unsigned];
  if (links[read.revision - 1]?.hash === read.hash) return [];
  const zh = '检查点所保证的不是这条链';
  return [fault('CHECKPOINT_DIFFERS', read.revision, 'checkpoint', zh, 'the checkpoint vouches for another chain')];
}

import { z } from 'zod';
import { answerDuty, answerStandIn } from '../../engine/answer/answer.js';
import { rulesVersion } from '../../engine/answer/receipt.js';
import { answerMatter } from '../../engine/procedure/answerMatter.js';
import { receiptOfResponsible } from '../../engine/procedure/answerResponsible.js';
import { answerCase } from '../../engine/procedure/check.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { Receipt } from '../../model/answer.js';
import { fail, failOnProblems } from '../../model/error.js';
import { limits } from '../../model/limits.js';
import { problemsOf } from '../../model/problemsOf.js';
import { assignmentModes, atMost } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { parseInstant, type RecordedTime, type ValidTime } from '../../model/time.js';
import { canonicalJson, hashOf } from '../../util/hash.js';
import type { Assumption } from '../assumption.js';
import type { Context } from '../context.js';
import { asKnown } from '../moment.js';
import { openSnapshotOf } from './openSnapshot.js';
import { loadedAtOf } from './readLedger.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const id = atMost(limits.idLength);
/** An answer is read from a few dozen. */
const mostRecords = 10_000;
const instant = z.iso.datetime({ precision: 3 });
const text = atMost(limits.nameLength);
const list = <T extends z.ZodType>(of: T) => z.array(of).max(limits.listLength);
const basis = list(id);
const roles = list(z.strictObject({ role: text, player: id }));
/** What is said of a matter in a question, on top of a recorded case or without one. */
const matterFields = z.strictObject({
  case: id.nullable(),
  procedure: id,
  roles,
  traits: list(z.strictObject({ trait: text, value: z.enum(['yes', 'no']), basis })),
  events: list(z.strictObject({ event: text, on: text.refine((on) => parseInstant(on, 'UTC') !== null), basis })),
});
const receiptFields = z.strictObject({
  question: z.union([
    z.strictObject({
      duty: id,
      within: id,
      area: id.nullable(),
      modes: z.array(z.enum(assignmentModes)).max(assignmentModes.length).nullable(),
    }),
    z.strictObject({ post: id, matter: id.nullable() }),
    matterFields,
    z.strictObject({ case: id }),
    z.strictObject({ step: id, roles }),
  ]),
  at: instant,
  knownAt: instant,
  revision: z.number().int().min(0),
  assumed: sha256.optional(),
  rules: id,
  decision: sha256,
  records: z.array(z.strictObject({ id, hash: sha256 })).max(mostRecords),
  hash: sha256,
});

/** A receipt as a caller gives it. */
export type GivenReceipt = z.output<typeof receiptFields>;

/** Reads a receipt, telling everything that is wrong with its form at once. `field` is where the caller gave it. */
export function parseReceipt(input: unknown, field: string): GivenReceipt {
  if (isAnswer(input)) {
    fail('INVALID_RECEIPT', [field], {
      zh: '这是整个答复，不是责任凭证：请只给出其中的 receipt 部分（如 zhifen who … --json | jq .receipt）',
      en: 'this is a whole answer and no receipt: give its `receipt` alone (zhifen who … --json | jq .receipt)',
    });
  }
  const parsed = receiptFields.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  const problems = problemsOf(parsed.error, [field], receiptFields);
  failOnProblems(problems.map((each) => ({ ...each, code: 'INVALID_RECEIPT' })));
  throw parsed.error;
}

/** An answer that holds a receipt, or none since its words were unclear. */
export const isAnswer = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'outcome' in input && 'receipt' in input;

export const receiptDifferences = [
  'ALTERED',
  'RULES',
  'REVISION',
  'ASSUMPTION',
  'RECORD_CHANGED',
  'RECORD_MISSING',
  'RECORD_ADDED',
  'DECISION',
] as const;

/** One thing in which a receipt and the answer derived again differ. */
export interface ReceiptDifference {
  readonly code: (typeof receiptDifferences)[number];
  /** The record, where it is about one. */
  readonly record: string | null;
  readonly sentence: Text;
}

/** What became of deriving the answer of a receipt again. */
export interface ReceiptVerification {
  readonly ok: boolean;
  readonly differences: readonly ReceiptDifference[];
  /** The receipt of the answer as derived now. */
  readonly derived: Receipt;
  /** Where a seed stated the recorded time of the last change set that was known: when that was loaded, by the clock. */
  readonly loadedAt: RecordedTime | null;
}

/**
 * Derives the answer of a receipt again, at the receipt's pair of times, and says what differs. A receipt of an
 * answer on assumptions needs the same ones.
 */
export async function verifyReceipt(
  context: Context,
  receipt: GivenReceipt,
  assumption: Assumption | null,
): Promise<ReceiptVerification> {
  const { revision } = await context.store.head();
  if (receipt.revision > revision) {
    fail('INVALID_RECEIPT', ['receipt', 'revision'], {
      zh: `凭证据第 ${receipt.revision} 版，而账本只到第 ${revision} 版`,
      en: `the receipt speaks of revision ${receipt.revision}, but the ledger ends at ${revision}`,
    });
  }
  const snapshot = await openAgain(context, receipt, assumption);
  const loadedAt = await loadedAtOf(context, snapshot.revision);
  return { ...compare(receipt, deriveReceipt(snapshot, receipt)), loadedAt };
}

/** What the question of a receipt was asked of, as the ledger has it now. */
export async function openAgain(
  context: Context,
  receipt: GivenReceipt,
  assumption: Assumption | null = null,
): Promise<Snapshot> {
  const { at, knownAt } = momentOf(receipt);
  const asking = { ...(await asKnown(context, at, knownAt)), assumption };
  return openSnapshotOf(context, aboutOf(receipt.question), asking);
}

/** The record whose government the question was asked of. */
function aboutOf(question: GivenReceipt['question']): string {
  if ('within' in question) return question.within;
  if ('post' in question) return question.post;
  if ('step' in question) return question.step;
  return question.case ?? ('procedure' in question ? question.procedure : '');
}

/** The receipt of the same question, asked of `snapshot`. */
export function deriveReceipt(snapshot: Snapshot, { question }: GivenReceipt): Receipt {
  if ('within' in question) return answerDuty(snapshot, question).receipt;
  if ('post' in question) return answerStandIn(snapshot, question.post, question.matter).receipt;
  if ('procedure' in question) return answerMatter(snapshot, question).receipt;
  const [field, id] = 'step' in question ? (['step', question.step] as const) : (['case', question.case] as const);
  const derived =
    'step' in question ? receiptOfResponsible(snapshot, question) : answerCase(snapshot, question.case)?.receipt;
  if (derived !== undefined) return derived;
  return fail('INVALID_RECEIPT', ['receipt', 'question', field], {
    zh: `账本中没有“${id}”`,
    en: `the ledger knows no \`${id}\``,
  });
}

/** The pair of times and the revision of a receipt. */
export const momentOf = ({ at, knownAt, revision }: GivenReceipt) => ({
  at: at as ValidTime,
  knownAt: knownAt as RecordedTime,
  revision,
});

export function compare(given: GivenReceipt, derived: Receipt): Omit<ReceiptVerification, 'loadedAt'> {
  const { hash, ...content } = given;
  const differences = [
    ...(hashOf(content) === hash ? [] : [difference('ALTERED')]),
    ...(given.rules === rulesVersion ? [] : [difference('RULES')]),
    ...(given.revision === derived.revision ? [] : [difference('REVISION')]),
    ...(given.assumed === derived.assumed ? [] : [difference('ASSUMPTION')]),
    ...recordDifferences(given, derived),
    ...(given.decision === derived.decision ? [] : [difference('DECISION')]),
  ];
  // Whatever else differs: equal receipts are equal bytes.
  const ok = canonicalJson(given) === canonicalJson(derived);
  return { ok, differences: ok || differences.length > 0 ? differences : [difference('ALTERED')], derived };
}

function recordDifferences(given: GivenReceipt, derived: Receipt): readonly ReceiptDifference[] {
  const [before, after] = [given, derived].map(({ records }) => new Map(records.map(({ id, hash }) => [id, hash])));
  const ids = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])];
  return ids.flatMap((id) => {
    const [was, is] = [before?.get(id), after?.get(id)];
    if (was === is) return [];
    const code = is === undefined ? 'RECORD_MISSING' : was === undefined ? 'RECORD_ADDED' : 'RECORD_CHANGED';
    return [difference(code, id)];
  });
}

const difference = (code: ReceiptDifference['code'], record: string | null = null): ReceiptDifference => ({
  code,
  record,
  sentence: sentences[code](record ?? ''),
});

const sentences: Readonly<Record<ReceiptDifference['code'], (record: string) => Text>> = {
  ALTERED: () => ({
    zh: '凭证内容与其自身的散列值不符：凭证被改动过。',
    en: 'The receipt does not have the hash that it states: it was altered.',
  }),
  RULES: () => ({
    zh: '凭证依据另一版本的规则得出。',
    en: 'The receipt was derived by another version of the rules.',
  }),
  REVISION: () => ({
    zh: '在凭证的所知时刻，账本不在凭证所称的版次。',
    en: 'At the time of knowledge of the receipt, the ledger was not at the revision that it states.',
  }),
  ASSUMPTION: () => ({
    zh: '凭证所依据的假设与所给的不同。',
    en: 'The receipt rests on other assumptions than those given.',
  }),
  RECORD_CHANGED: (record) => ({ zh: `记录 ${record} 的内容不同。`, en: `The record ${record} says something else.` }),
  RECORD_MISSING: (record) => ({
    zh: `重新得出的答复未用到记录 ${record}。`,
    en: `The answer derived again does not use the record ${record}.`,
  }),
  RECORD_ADDED: (record) => ({
    zh: `重新得出的答复另用到记录 ${record}。`,
    en: `The answer derived again also uses the record ${record}.`,
  }),
  DECISION: () => ({ zh: '结论不同。', en: 'The decision is another one.' }),
};

import { accountabilityOf, type Moment, momentsOf } from '../../engine/procedure/accountability.js';
import { receiptOfResponsible } from '../../engine/procedure/answerResponsible.js';
import { answerCase } from '../../engine/procedure/check.js';
import { rolesIn } from '../../engine/procedure/differing.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { Receipt } from '../../model/answer.js';
import type { Accountability, CameLater, CaseAnswer, HandledMatter } from '../../model/procedure.js';
import type { RecordedTime } from '../../model/time.js';
import { invariant } from '../../util/invariant.js';
import type { Context } from '../context.js';
import { asKnown } from '../moment.js';
import { openedCase } from './openedCase.js';
import { type Asking, known, openSnapshotOf } from './openSnapshot.js';

export interface AccountabilityQuestion extends Asking {
  readonly case: string;
  readonly step?: string | null | undefined;
}

/** What makes a statement about a step checkable: of what was known then, and of what is known now. */
export interface StepReceipts {
  readonly step: string;
  readonly knownThen: Receipt | null;
  readonly knownNow: Receipt | null;
}

export interface AccountabilityFound {
  readonly accountability: Accountability;
  readonly matter: HandledMatter;
  /** The case as a whole, with its receipt. */
  readonly check: CaseAnswer;
  readonly receipts: readonly StepReceipts[];
  /** By step: the changes that made the difference between then and now. */
  readonly differences: ReadonlyMap<string, readonly CameLater[]>;
  /** By step: the view of its moment as known then; `null`: nothing was recorded yet. */
  readonly knownThen: ReadonlyMap<string, Snapshot | null>;
  readonly snapshot: Snapshot;
}

/** Who answered for the steps of a case, each as known at its moment and as known now (P9). */
export async function askAccountability(
  context: Context,
  { case: id, step = null, ...asking }: AccountabilityQuestion,
): Promise<AccountabilityFound> {
  const snapshot = await openSnapshotOf(context, id, asking);
  const matter = await openedCase(context, snapshot, id);
  if (step !== null) await known(context, snapshot, 'step', step, 'step');
  const then = new Map<string, Snapshot | null>();
  const now = new Map<string, Snapshot>();
  for (const moment of momentsOf(snapshot, id, step)) {
    then.set(moment.step, await viewThen(context, snapshot, moment));
    now.set(moment.step, snapshot.atInstant(moment.from));
    await context.pause();
  }
  const accountability = accountabilityOf(snapshot, id, ({ step: of }) => then.get(of) ?? null, step);
  const check = answerCase(snapshot, id);
  invariant(accountability !== undefined && check !== undefined, 'the case was opened');
  const differences = new Map<string, readonly CameLater[]>();
  for (const { step: of, differing } of accountability.steps)
    differences.set(of, await cameLater(context, snapshot, differing, then.get(of) ?? null));
  const receipts = accountability.steps.map(({ step: of }) => {
    const [before, after] = [then.get(of) ?? null, now.get(of)];
    const receipt = (view: Snapshot | null | undefined) =>
      view == null ? null : (receiptOfResponsible(view, { step: of, roles: rolesIn(view, matter) }) ?? null);
    return { step: of, knownThen: receipt(before), knownNow: receipt(after) };
  });
  return { accountability, matter, check, receipts, differences, knownThen: then, snapshot };
}

/**
 * The government as known at the end of a moment. What was recorded years later was known to nobody then: where nothing of
 * it, or of the step, was recorded yet, as it was known when the act itself was recorded.
 */
async function viewThen(context: Context, now: Snapshot, { step, act, from, to }: Moment): Promise<Snapshot | null> {
  const end = to as string as RecordedTime;
  const first = await viewAt(context, now, from, end < now.knownAt ? end : now.knownAt);
  if (act === null || first?.describe(step) !== undefined) return first;
  const [recorded] = await context.store.entries([act]);
  return recorded === undefined ? null : viewAt(context, now, from, recorded.recordedAt);
}

/** `null` where nothing of the government was recorded by then. */
async function viewAt(
  context: Context,
  now: Snapshot,
  from: Moment['from'],
  knownAt: RecordedTime,
): Promise<Snapshot | null> {
  const at = await asKnown(context, from, knownAt);
  if (at.revision === 0) return null;
  const view = await context.snapshots.open(now.government, at, null);
  return view.describe(now.government) === undefined ? null : view;
}

/** Each change of `records` that came after what was known then, up to what is known now. */
async function cameLater(
  context: Context,
  now: Snapshot,
  records: readonly string[],
  then: Snapshot | null,
): Promise<readonly CameLater[]> {
  const entries = records.length === 0 ? [] : await context.store.entries(records);
  const later = entries.filter(
    ({ recordedAt }) => recordedAt <= now.knownAt && (then === null || recordedAt > then.knownAt),
  );
  const changes = later.map(({ change, revision, recordedAt }) => ({ record: change.id, revision, recordedAt }));
  return [...new Map(changes.map((each) => [`${each.revision} ${each.record}`, each])).values()];
}

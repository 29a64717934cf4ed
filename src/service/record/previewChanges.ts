import type { Stretch } from '../../engine/answer/stretches.js';
import { compare, compareOver } from '../../engine/compare/diff.js';
import { boundariesTouched, keysTouched, spanBetween } from '../../engine/compare/touched.js';
import type { AsOf } from '../../graph/recordView.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { failOnProblems } from '../../model/error.js';
import type { Text } from '../../model/text.js';
import type { ValidTime } from '../../model/time.js';
import { may } from '../../model/viewer.js';
import { withPauses } from '../../util/pieces.js';
import type { Compared, ComparedGovernment } from '../ask/askDiff.js';
import { labelOfAny } from '../ask/labelIn.js';
import { known } from '../ask/openSnapshot.js';
import type { Assumption } from '../assumption.js';
import type { Context, Moment } from '../context.js';
import { asOf, type GivenSpan, instant, spanOf } from '../moment.js';
import { problemsWith } from '../problemsWith.js';
import { effectsOf, type RecordEffect } from './effectsOf.js';
import { governmentsReached } from './governmentsReached.js';

export interface PreviewQuestion extends AsOf {
  readonly changes: Assumption;
  /** A government, or an organization of it; absent: every government that the changes touch. */
  readonly within?: string | null | undefined;
  /** Over a span, at the instant `at` only, or over the whole time that the changes touch (`spanBetween`). */
  readonly during: Stretch | 'instant' | 'touched';
}

export interface GivenPreview extends Moment, GivenSpan {
  readonly changes: Assumption;
  readonly within?: string | null | undefined;
}

/**
 * Reads a question, telling everything that is wrong with it at once. Without an instant and a span it is about the whole
 * time that the changes touch.
 */
export async function previewOf(context: Context, given: GivenPreview): Promise<PreviewQuestion> {
  const { changes, within, at, knownAt } = given;
  await changes.allow();
  failOnProblems([
    ...(await changes.check()).problems,
    ...problemsWith([], () => at == null || instant(context, at, 'at')),
    ...problemsWith([], () => spanOf(context, given)),
  ]);
  const during = spanOf(context, given) ?? (at == null ? 'touched' : 'instant');
  return { changes, within, during, ...(await asOf(context, { at, knownAt })) };
}

export interface Previewed extends Compared {
  /** What the changes make of each record: what they end, continue and begin. */
  readonly records: readonly LabelledEffect[];
}

export interface LabelledEffect extends RecordEffect {
  readonly label: Text;
}

/**
 * What a change set would alter, before anything is recorded. What it may not be recorded for is refused as it would be
 * on recording.
 */
export async function previewChanges(context: Context, question: PreviewQuestion): Promise<Previewed> {
  const { changes, during, at, knownAt, revision } = question;
  const moment = { at, knownAt, revision };
  const views = await viewsOf(context, question, moment);
  const ids = (await changes.changes()).map(({ id }) => id);
  const span = during === 'touched' ? spanTouched(views, ids, at) : during === 'instant' ? null : during;
  const governments: ComparedGovernment[] = [];
  for (const [old, now] of views) {
    const touched = keysTouched(old, now, ids);
    const from = span?.from ?? at;
    const [before, after] = [old.atInstant(from), now.atInstant(from)];
    const comparing = span === null ? compare(before, after, touched) : compareOver(before, after, touched, span.to);
    governments.push({ before, after, ...(await withPauses(comparing, context.pause)) });
  }
  const effects = await effectsOf(context, await changes.changes());
  const records = effects.map((each) => ({ ...each, label: labelled(views, each.id) }));
  return { before: moment, after: moment, span, governments, records };
}

/** Each government as it is known, and as it would be. */
type Views = readonly (readonly [before: Snapshot, after: Snapshot])[];

function labelled(views: Views, id: string): Text {
  const shown = views.flatMap(([before, after]) => [after.shown, before.shown]).find((each) => each.describe(id));
  if (shown === undefined) return { zh: id, en: id };
  return { zh: labelOfAny(shown, id, 'zh'), en: labelOfAny(shown, id, 'en') };
}

const spanTouched = (views: Views, ids: readonly string[], now: ValidTime): Stretch | null =>
  spanBetween(
    views.flatMap(([before, after]) => boundariesTouched(before, after, ids)),
    now,
  );

async function viewsOf(context: Context, { within, changes }: PreviewQuestion, moment: AsOf): Promise<Views> {
  const open = async (government: string) =>
    [
      await context.snapshots.open(government, moment),
      await context.snapshots.open(government, moment, await changes.on(government)),
    ] as const;
  if (within != null) {
    const [before, after] = await open((await context.store.governmentOf(within)) ?? within);
    await known(context, after, 'organization', within, 'within');
    return [[before, after]];
  }
  const { governments } = await changes.check();
  const touched = await governmentsReached(context.store, { changes: await changes.changes(), governments });
  const tried = touched.filter((government) => may(context.viewer, 'recorder', government));
  const views: (readonly [Snapshot, Snapshot])[] = [];
  for (const government of tried) views.push(await open(government));
  return views;
}

import type { Stretch } from '../../engine/answer/stretches.js';
import { compare, compareOver } from '../../engine/compare/diff.js';
import { boundariesTouched, keysTouched, spanBetween } from '../../engine/compare/touched.js';
import type { AsOf, Snapshot } from '../../graph/snapshot.js';
import { parseChangeSet } from '../../model/changeSet.js';
import { failOnProblems } from '../../model/error.js';
import type { ValidTime } from '../../model/time.js';
import { may } from '../../model/viewer.js';
import type { Compared } from '../ask/askDiff.js';
import { spanOf } from '../ask/askFindings.js';
import { known, mayAssume } from '../ask/openSnapshot.js';
import { checkDraft } from '../checkDraft.js';
import type { Context } from '../context.js';
import { asOf, instant } from '../moment.js';
import { problemsWith } from '../problemsWith.js';
import { type Drafted, governmentsTouched } from './governmentsTouched.js';

export interface PreviewQuestion {
  /** `ChangeSetInput` */
  readonly changes: unknown;
  /** A government, or an organization of it; absent: every government that the changes touch. */
  readonly within?: string | null | undefined;
  /** At this instant only. */
  readonly at?: string | null | undefined;
  /** The first instant of a span to look at. */
  readonly from?: string | null | undefined;
  /** The first instant that is no longer part of the span. */
  readonly to?: string | null | undefined;
  readonly knownAt?: string | null | undefined;
}

/**
 * What a change set would alter, before anything is recorded: at an instant, over a span, or, where neither is
 * given, over the whole time that it touches (`spanBetween`). What it may not be recorded for is refused as it would
 * be on recording, with `changes` at the root of every path.
 */
export async function previewChanges(context: Context, question: PreviewQuestion): Promise<Compared> {
  const draft = parseChangeSet(question.changes, context.timeZone);
  const checked = await checkDraft(context.store, draft);
  failOnProblems([
    ...checked.problems.map((each) => ({ ...each, path: ['changes', ...each.path] })),
    ...problemsWith([], () => question.at == null || instant(context, question.at, 'at')),
    ...problemsWith([], () => spanOf(context, question)),
  ]);
  const { changes } = draft.changeSet;
  const moment = await asOf(context, { at: question.at, knownAt: question.knownAt });
  const views = await viewsOf(context, question, { changes, governments: checked.governments }, moment);
  const ids = changes.map(({ id }) => id);
  const span = spanOf(context, question) ?? (question.at == null ? spanTouched(views, ids, moment.at) : null);
  const [before, after] = [moment, moment];
  const governments = views.map(([old, now]) => {
    const touched = keysTouched(old, now, ids);
    if (span === null) return { before: old, after: now, ...compare(old, now, touched) };
    const [first, then] = [old.atInstant(span.from), now.atInstant(span.from)];
    return { before: first, after: then, ...compareOver(first, then, touched, span.to) };
  });
  return { before, after, span, governments };
}

/** Each government as it is known, and as it would be. */
type Views = readonly (readonly [before: Snapshot, after: Snapshot])[];

const spanTouched = (views: Views, ids: readonly string[], now: ValidTime): Stretch | null =>
  spanBetween(
    views.flatMap(([before, after]) => boundariesTouched(before, after, ids)),
    now,
  );

async function viewsOf(context: Context, { within }: PreviewQuestion, drafted: Drafted, moment: AsOf): Promise<Views> {
  const open = async (government: string) =>
    [
      await context.snapshots.open(government, moment),
      await context.snapshots.open(government, moment, drafted.changes),
    ] as const;
  if (within != null) {
    const government = (await context.store.governmentOf(within)) ?? within;
    mayAssume(context, government, 'changes');
    const [before, after] = await open(government);
    await known(context, after, 'organization', within, 'within');
    return [[before, after]];
  }
  for (const government of new Set(drafted.governments))
    if (government !== null) mayAssume(context, government, 'changes');
  const touched = await governmentsTouched(context.store, drafted);
  const tried = touched.filter((government) => may(context.viewer, 'recorder', government));
  const views: (readonly [Snapshot, Snapshot])[] = [];
  for (const government of tried) views.push(await open(government));
  return views;
}

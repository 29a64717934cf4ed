import type { Stretch } from '../../engine/answer/stretches.js';
import { type Comparison, compare } from '../../engine/compare/diff.js';
import { keysTouched } from '../../engine/compare/touched.js';
import type { AsOf } from '../../graph/recordView.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { failOnProblems } from '../../model/error.js';
import { withPauses } from '../../util/pieces.js';
import type { Context, Moment } from '../context.js';
import { asOf, instant } from '../moment.js';
import { problemsWith } from '../problemsWith.js';
import { known, openSnapshotOf } from './openSnapshot.js';

/** What differs in one government, before and after each with the view that it was decided in. */
export interface ComparedGovernment extends Comparison {
  /** Over a span: at its first instant. */
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** What differs between two moments, or over a span between what is known and what would be. */
export interface Compared {
  readonly before: AsOf;
  readonly after: AsOf;
  /** The span that was asked about; `null` where single moments were compared. */
  readonly span: Stretch | null;
  /** Every government that was compared, whether or not anything differs there. */
  readonly governments: readonly ComparedGovernment[];
}

export interface DiffQuestion {
  /** A government, or an organization of it; absent: all governments. */
  readonly within?: string | null | undefined;
  readonly from: AsOf;
  readonly to: AsOf;
}

/** Reads the two moments of a comparison, telling everything that is wrong with them at once. */
export async function momentsOf(
  context: Context,
  given: Readonly<Record<'from' | 'to', Moment>>,
  read: (moment: Moment) => Promise<AsOf> = (moment) => asOf(context, moment),
): Promise<Pick<DiffQuestion, 'from' | 'to'>> {
  failOnProblems([...wrongInstants(context, given, 'from'), ...wrongInstants(context, given, 'to')]);
  return { from: await read(given.from), to: await read(given.to) };
}

/** Whose responsibility differs between two moments, on either axis of time or on both. */
export async function askDiff(context: Context, question: DiffQuestion): Promise<Compared> {
  const { within, from: before, to: after } = question;
  const governments: ComparedGovernment[] = [];
  for (const government of within == null ? await context.store.governments() : [within]) {
    const [old, now] = [
      await openSnapshotOf(context, government, before),
      await openSnapshotOf(context, government, after),
    ];
    // One that became known in between is known all the same.
    if (old.shown.describe(government) === undefined) {
      await known(context, now, 'organization', government, 'within');
    }
    const comparing = compare(old, now, keysTouched(old, now, now.ids()));
    governments.push({ before: old, after: now, ...(await withPauses(comparing, context.pause)) });
  }
  return { before, after, span: null, governments };
}

const wrongInstants = (context: Context, given: Readonly<Record<'from' | 'to', Moment>>, end: 'from' | 'to') =>
  (['at', 'knownAt'] as const).flatMap((field) => {
    const text = given[end][field];
    return problemsWith([end], () => text == null || instant(context, text, field));
  });

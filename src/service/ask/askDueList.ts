import type { Stretch } from '../../engine/answer/stretches.js';
import { dueIn } from '../../engine/procedure/due.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { DomainError, fail, unknownName } from '../../model/error.js';
import type { DueItem } from '../../model/procedure.js';
import { daysAfter, lengthInDays, type ValidTime } from '../../model/time.js';
import { withPauses } from '../../util/pieces.js';
import type { Context } from '../context.js';
import { type GivenSpan, instant, wholeSpan } from '../moment.js';
import { viewsOf } from './findRecords.js';
import type { Asking } from './openSnapshot.js';

export interface DueQuestion extends Asking {
  readonly within?: string | null | undefined;
  /** A person, a post or an organization. */
  readonly holder?: string | null | undefined;
  readonly span: Stretch;
}

export interface DueFound {
  readonly item: DueItem;
  /** The view of the day from which it is due. */
  readonly snapshot: Snapshot;
}

/** In days: every case is looked at on every one of them. */
const longest = 92;

/** The span of a list of what is due: from now and for a week, unless a caller says otherwise. */
export function dueSpan(context: Context, { from, to }: GivenSpan): Stretch {
  const begin = from ?? context.now();
  if (to != null) {
    const span = wholeSpan(context, begin, to);
    if (lengthInDays(span) <= longest) return span;
    return fail('INVALID_VALUE', ['to'], {
      zh: `应办清单的时段至多 ${longest} 日`,
      en: `a list of what is due spans at most ${longest} days`,
    });
  }
  const first = instant(context, begin, 'from') as ValidTime;
  return { from: first, to: daysAfter(first, 7) };
}

/** Everything of open cases and recurring duties that becomes due, is due or is overdue in a span, by its last day. */
export async function askDueList(
  context: Context,
  { within, holder, span, ...asking }: DueQuestion,
): Promise<readonly DueFound[]> {
  const found: DueFound[] = [];
  const views = await viewsOf(context, within, { ...asking, at: span.from });
  if (holder != null) refuseUnknown(views, holder);
  for (const snapshot of views) {
    // An organization other than the government is asked about with all that its posts perform.
    const unit = within == null || within === snapshot.government ? null : within;
    for (const item of await withPauses(dueIn(snapshot, span), context.pause)) {
      const view = snapshot.atInstant(item.from ?? span.from);
      if (unit !== null && !performs(view, item, unit)) continue;
      if (holder != null && !performs(view, item, holder)) continue;
      found.push({ item, snapshot: view });
    }
  }
  return found.sort((a, b) => ((a.item.lastDay ?? '9999') < (b.item.lastDay ?? '9999') ? -1 : 1));
}

/** Whether one has to perform it: as the party that is named, as its post, or as who performs for it on that day. */
const performs = (view: Snapshot, { obligation }: DueItem, holder: string): boolean =>
  obligation.performers.some(
    ({ id, post, performers }) =>
      [id, post].includes(holder) ||
      (post !== null && view.find('post', post)?.organization === holder) ||
      performers.some((each) => [each.person, each.post, each.organization].includes(holder)),
  );

function refuseUnknown(views: readonly Snapshot[], holder: string): void {
  const kinds = ['person', 'post', 'organization'] as const;
  const isKnown = ({ shown }: Snapshot) => kinds.some((kind) => shown.describe(holder)?.kind === kind);
  if (views.some(isKnown)) return;
  const names = views.flatMap(({ shown }) =>
    kinds.flatMap((kind) => shown.historyOfKind(kind).map(({ record }) => record.id)),
  );
  const what = { zh: '人员、职位或机构', en: 'person, post or organization' };
  throw new DomainError([unknownName('UNKNOWN_ID', ['holder'], what, holder, names)]);
}

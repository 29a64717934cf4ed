import { findingsIn, findingsOver } from '../../engine/findings/findings.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { fail } from '../../model/error.js';
import type { Finding, FindingCode, Severity } from '../../model/finding.js';
import type { ValidTime } from '../../model/time.js';
import type { Context } from '../context.js';
import { instant } from '../moment.js';
import { viewsOf } from './findRecords.js';
import type { Asking } from './openSnapshot.js';

export interface FindingsQuestion extends Asking {
  readonly within?: string | null | undefined;
  readonly codes?: readonly FindingCode[] | null | undefined;
  readonly severity?: Severity | null | undefined;
  /** The first instant of a span to look at, instead of `at`. */
  readonly from?: string | null | undefined;
  /** The first instant that is no longer part of the span. */
  readonly to?: string | null | undefined;
}

export interface Found {
  readonly finding: Finding;
  /** The view in which it was found. */
  readonly snapshot: Snapshot;
  /** For a span: the stretch of it for which the finding stands; else `null`. */
  readonly from: ValidTime | null;
  readonly to: ValidTime | null;
}

/** What somebody should look at in one government or in all: at an instant, or ahead over a span. */
export async function askFindings(context: Context, question: FindingsQuestion): Promise<readonly Found[]> {
  const { within, codes, severity, ...asking } = question;
  const span = spanOf(context, question);
  const views = await viewsOf(context, within, span === null ? asking : { ...asking, at: span.from });
  return views
    .flatMap((snapshot) => (span === null ? inOne(snapshot) : overSpan(snapshot, span.to)))
    .filter(({ finding }) => codes == null || codes.includes(finding.code))
    .filter(({ finding }) => severity == null || finding.severity === severity);
}

const inOne = (snapshot: Snapshot): Found[] =>
  findingsIn(snapshot).map((finding) => ({ finding, snapshot, from: null, to: null }));

const overSpan = (snapshot: Snapshot, to: ValidTime): Found[] =>
  findingsOver(snapshot, to).map((found) => ({ ...found, snapshot: snapshot.atInstant(found.from) }));

/** The span that is asked about; `null` where an instant is. Errors: a span without an end, empty, or beside `at`. */
export function spanOf(
  context: Context,
  { from, to, at }: Pick<FindingsQuestion, 'from' | 'to' | 'at'>,
): { from: ValidTime; to: ValidTime } | null {
  if (from == null && to == null) return null;
  if (at != null) {
    fail('INVALID_VALUE', ['at'], { zh: '问一个时段时不写 at', en: 'a span is asked about without `at`' });
  }
  if (to == null) fail('MISSING_FIELD', ['to'], { zh: '时段须写明 to', en: 'a span has an end: `to`' });
  const first = from == null ? context.now() : instant(context, from, 'from');
  const last = instant(context, to, 'to');
  if (last <= first) {
    fail('EMPTY_INTERVAL', ['to'], { zh: '时段须晚于开始时刻结束', en: 'a span ends after it begins' });
  }
  return { from: first as ValidTime, to: last as ValidTime };
}

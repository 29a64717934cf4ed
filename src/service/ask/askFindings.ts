import type { Stretch } from '../../engine/answer/stretches.js';
import { findingsIn, findingsOver } from '../../engine/findings/findings.js';
import { decideEveryDuty } from '../../engine/overview/responsibilities.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { Finding, FindingCode, Severity } from '../../model/finding.js';
import type { ValidTime } from '../../model/time.js';
import { withPauses } from '../../util/pieces.js';
import type { Context } from '../context.js';
import { viewsOf } from './findRecords.js';
import type { Asking } from './openSnapshot.js';

export interface FindingsQuestion extends Asking {
  readonly within?: string | null | undefined;
  readonly codes?: readonly FindingCode[] | null | undefined;
  readonly severity?: Severity | null | undefined;
  /** A span to ask about, instead of `at`. */
  readonly span?: Stretch | null;
}

export interface Found {
  readonly finding: Finding;
  /** The view in which it was found. */
  readonly snapshot: Snapshot;
  /** For a span: the stretch of it for which the finding stands; else `null`. */
  readonly from: ValidTime | null;
  readonly to: ValidTime | null;
}

/** What needs attention in one government or in all: at an instant, or ahead over a span. */
export async function askFindings(context: Context, question: FindingsQuestion): Promise<readonly Found[]> {
  const { within, codes, severity, span = null, ...asking } = question;
  const views = await viewsOf(context, within, span === null ? asking : { ...asking, at: span.from });
  const found: Found[] = [];
  for (const snapshot of views) {
    found.push(...(span === null ? await inOne(context, snapshot) : await overSpan(context, snapshot, span.to)));
  }
  return found
    .filter(({ finding }) => codes == null || codes.includes(finding.code))
    .filter(({ finding }) => severity == null || finding.severity === severity);
}

async function inOne({ pause }: Context, snapshot: Snapshot): Promise<readonly Found[]> {
  await withPauses(decideEveryDuty(snapshot), pause);
  return findingsIn(snapshot).map((finding) => ({ finding, snapshot, from: null, to: null }));
}

async function overSpan({ pause }: Context, snapshot: Snapshot, to: ValidTime): Promise<readonly Found[]> {
  const found = await withPauses(findingsOver(snapshot, to), pause);
  return found.map((each) => ({ ...each, snapshot: snapshot.atInstant(each.from) }));
}

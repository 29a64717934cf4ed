import { findingsIn } from '../engine/finding.js';
import type { Snapshot } from '../graph/snapshot.js';
import type { Finding, FindingCode, Severity } from '../model/finding.js';
import type { Context } from './context.js';
import { viewsOf } from './findRecords.js';
import type { Asking } from './openSnapshot.js';

export interface FindingsQuestion extends Asking {
  readonly within?: string | null | undefined;
  readonly codes?: readonly FindingCode[] | null | undefined;
  readonly severity?: Severity | null | undefined;
}

/** What somebody should look at in one government or in all, with the view that it was found in. */
export async function askFindings(
  context: Context,
  { within, codes, severity, ...asking }: FindingsQuestion,
): Promise<readonly { readonly finding: Finding; readonly snapshot: Snapshot }[]> {
  const views = await viewsOf(context, within, asking);
  return views.flatMap((snapshot) =>
    findingsIn(snapshot)
      .filter((finding) => codes == null || codes.includes(finding.code))
      .filter((finding) => severity == null || finding.severity === severity)
      .map((finding) => ({ finding, snapshot })),
  );
}

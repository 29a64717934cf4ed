import { type Matrix, matrix } from '../../engine/overview/matrix.js';
import { decideEveryPost, type OrgChart, orgChart } from '../../engine/overview/orgChart.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { fail } from '../../model/error.js';
import type { Organization } from '../../model/record.js';
import { withPauses } from '../../util/pieces.js';
import type { Context } from '../context.js';
import { type Asking, known, openSnapshotOf } from './openSnapshot.js';

export interface ChartQuestion extends Asking {
  readonly root: string;
  /** Levels of units below the root; absent: all. */
  readonly depth?: number | null | undefined;
}

/** The organization and what is below it, with its holders and stand-ins. */
export async function askOrgChart(
  context: Context,
  question: ChartQuestion,
): Promise<OrgChart & { readonly snapshot: Snapshot }> {
  const { root, snapshot } = await openRoot(context, question);
  await withPauses(decideEveryPost(snapshot, root), context.pause);
  return { ...orgChart(snapshot, root, question.depth ?? Number.POSITIVE_INFINITY), snapshot };
}

/** The division of labour among the leaders of an organization. */
export async function askMatrix(
  context: Context,
  question: ChartQuestion,
): Promise<Matrix & { readonly snapshot: Snapshot }> {
  const { root, snapshot } = await openRoot(context, question);
  return { ...matrix(snapshot, root), snapshot };
}

async function openRoot(
  context: Context,
  question: ChartQuestion,
): Promise<{ readonly root: Organization; readonly snapshot: Snapshot }> {
  const snapshot = await openSnapshotOf(context, question.root, question);
  const recorded = await known(context, snapshot, 'organization', question.root, 'root');
  const root = snapshot.find('organization', question.root);
  if (root !== undefined) return { root, snapshot };
  const since = recorded.validFrom ?? '';
  return fail('NOT_IN_FORCE_THEN', ['at'], {
    zh: `该日没有“${recorded.name}”的记录（所载自 ${since.slice(0, 10)} 起）`,
    en: `nothing is recorded of \`${recorded.id}\` on that day (the records begin on ${since.slice(0, 10)})`,
  });
}

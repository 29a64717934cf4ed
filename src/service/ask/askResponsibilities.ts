import { decideEveryDuty, type Responsibilities, responsibilitiesOf } from '../../engine/overview/responsibilities.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { DomainError, unknownName } from '../../model/error.js';
import { withPauses } from '../../util/pieces.js';
import type { Context } from '../context.js';
import { type Asking, openSnapshotOf } from './openSnapshot.js';

export interface ResponsibilitiesQuestion extends Asking {
  /** A post, a person or an organization. */
  readonly holder: string;
  /** Only what a record gives to it by name, not what it inherits from a broader duty. */
  readonly direct?: boolean | null | undefined;
}

export interface ResponsibilitiesFound extends Responsibilities {
  readonly snapshot: Snapshot;
}

/** What a post, a person or an organization is responsible for; for a person, in every government it serves. */
export async function askResponsibilities(
  context: Context,
  question: ResponsibilitiesQuestion,
): Promise<readonly ResponsibilitiesFound[]> {
  const home = await openSnapshotOf(context, question.holder, question);
  const record = home.shown.describe(question.holder);
  if (record === undefined || !['post', 'person', 'organization'].includes(record.kind)) {
    const names = (['post', 'person', 'organization'] as const)
      .flatMap((kind) => home.shown.historyOfKind(kind))
      .flatMap((version) => [version.record.id, ...('name' in version.record ? [version.record.name ?? ''] : [])]);
    const what = { zh: '职位、人员或机构', en: 'post, person or organization' };
    throw new DomainError([unknownName('UNKNOWN_ID', ['holder'], what, question.holder, names)]);
  }
  const posts = home.historyPointing('tenure', 'person', question.holder);
  const governments = await Promise.all(
    posts.map(({ record: each }) => (each.kind === 'tenure' ? context.store.governmentOf(each.post) : null)),
  );
  const served = new Set([home.government, ...governments.filter((each) => each != null)]);
  const found: ResponsibilitiesFound[] = [];
  for (const government of served) {
    const snapshot = government === home.government ? home : await openSnapshotOf(context, government, question);
    await withPauses(decideEveryDuty(snapshot), context.pause);
    found.push({ ...responsibilitiesOf(snapshot, question.holder, question.direct ?? false), snapshot });
  }
  return found;
}

import type { Snapshot } from '../../graph/snapshot.js';
import { firstSegment } from '../../ledger/government.js';
import { DomainError, fail, unknownName } from '../../model/error.js';
import type { Kind, RecordOf } from '../../model/record.js';
import { may } from '../../model/viewer.js';
import { assumedChanges } from '../checkDraft.js';
import type { Context, Moment } from '../context.js';
import { asOf } from '../moment.js';

/** A moment, with changes to be taken as known at it (`ChangeSetInput`). Nothing of them is recorded. */
export interface Asking extends Moment {
  readonly assume?: unknown;
}

/** The government that the record of `id` belongs to, at the moment asked about. */
export async function openSnapshotOf(context: Context, id: string, asking: Asking): Promise<Snapshot> {
  const government = (await context.store.governmentOf(id)) ?? firstSegment(id);
  if (asking.assume != null) mayAssume(context, government, 'assume');
  const assumed = asking.assume == null ? [] : await assumedChanges(context, asking.assume, 'assume');
  return context.snapshots.open(government, await asOf(context, asking), assumed);
}

/**
 * Only who may record in a government may try changes on it: whoever could assume a rule for one reason of absence
 * after the other would learn the reason that is hidden from them.
 */
export function mayAssume({ viewer }: Context, government: string, field: string): void {
  if (may(viewer, 'recorder', government)) return;
  fail('FORBIDDEN', [field], {
    zh: `${viewer.subject} 无权在 ${government} 试行变更（须有 recorder 权限）`,
    en: `${viewer.subject} may not try changes on ${government} (that takes the role recorder)`,
  });
}

const names: Partial<Record<Kind, { readonly zh: string; readonly en: string }>> = {
  organization: { zh: '机构', en: 'organization' },
  post: { zh: '职位', en: 'post' },
  duty: { zh: '职责', en: 'duty' },
  person: { zh: '人员', en: 'person' },
};

const codes: Partial<Record<Kind, 'UNKNOWN_GOVERNMENT' | 'UNKNOWN_POST' | 'UNKNOWN_DUTY'>> = {
  organization: 'UNKNOWN_GOVERNMENT',
  post: 'UNKNOWN_POST',
  duty: 'UNKNOWN_DUTY',
};

/**
 * The record of `id` as known in `snapshot`, in force or not, which must be of `kind`; else an error that
 * suggests the nearest. `field` is where the caller gave the id.
 */
export async function known<K extends Kind>(
  context: Context,
  snapshot: Snapshot,
  kind: K,
  id: string,
  field: string,
): Promise<RecordOf<K>> {
  const { shown } = snapshot;
  const record = shown.describe(id);
  if (record?.kind === kind) return record as unknown as RecordOf<K>;
  const own = shown.historyOfKind(kind).map((version) => version.record);
  const candidates = [
    ...own.flatMap((each) => ('name' in each && each.name !== undefined ? [each.id, each.name] : [each.id])),
    ...(kind === 'organization' ? await context.store.governments() : []),
  ];
  const what = names[kind] ?? { zh: '记录', en: kind };
  throw new DomainError([unknownName(codes[kind] ?? 'UNKNOWN_ID', [field], what, id, candidates)]);
}

import type { AsOf } from '../../graph/recordView.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { DomainError, type Path, unknownName } from '../../model/error.js';
import { firstSegment } from '../../model/ids.js';
import type { Kind, RecordOf } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { showInstant } from '../../model/time.js';
import { type Assumption, assumptionIn } from '../assumption.js';
import type { Context, Moment } from '../context.js';
import { asOf } from '../moment.js';

/** The moment of a question, with changes to be taken as known at it. */
export interface Asking extends AsOf {
  readonly assumption?: Assumption | null;
}

/** A question's moment and assumption as a caller gives them. */
export interface GivenAsking extends Moment {
  /** `ChangeSetInput` */
  readonly assume?: unknown;
}

/** Reads them once, for everything that the question comes to. */
export const askingOf = async (context: Context, given: GivenAsking): Promise<Asking> => ({
  ...(await asOf(context, given)),
  assumption: assumptionIn(context, given.assume),
});

/** The government that the record of `id` belongs to, at the moment asked about. */
export async function openSnapshotOf(context: Context, id: string, asking: Asking): Promise<Snapshot> {
  const government = (await context.store.governmentOf(id)) ?? firstSegment(id);
  return context.snapshots.open(government, asking, (await asking.assumption?.on(government)) ?? null);
}

const names: Partial<Record<Kind, { readonly zh: string; readonly en: string }>> = {
  organization: { zh: '机构', en: 'organization' },
  post: { zh: '职位', en: 'post' },
  duty: { zh: '职责', en: 'duty' },
  person: { zh: '人员', en: 'person' },
  procedure: { zh: '程序', en: 'procedure' },
  step: { zh: '程序步骤', en: 'step' },
  case: { zh: '案件', en: 'case' },
};

const codes: Partial<Record<Kind, 'UNKNOWN_GOVERNMENT' | 'UNKNOWN_POST' | 'UNKNOWN_DUTY'>> = {
  organization: 'UNKNOWN_GOVERNMENT',
  post: 'UNKNOWN_POST',
  duty: 'UNKNOWN_DUTY',
};

/**
 * The record of `id` as known in `snapshot`, in force or not, which must be of `kind`; else an error that
 * suggests the nearest. `place` is where the caller gave the id.
 */
export async function known<K extends Kind>(
  context: Context,
  snapshot: Snapshot,
  kind: K,
  id: string,
  place: string | Path,
): Promise<RecordOf<K>> {
  const { shown } = snapshot;
  const record = shown.describe(id);
  if (record?.kind === kind) return record as unknown as RecordOf<K>;
  const path = typeof place === 'string' ? [place] : place;
  const own = shown.historyOfKind(kind).map((version) => version.record);
  const candidates = [
    ...own.flatMap((each) => ('name' in each && each.name !== undefined ? [each.id, each.name] : [each.id])),
    ...(kind === 'organization' ? await context.store.governments() : []),
  ];
  const what = names[kind] ?? { zh: '记录', en: kind };
  const unknown = unknownName(codes[kind] ?? 'UNKNOWN_ID', path, what, id, candidates);
  const { zh = '', en = '' } = (await beforeLedger(context, snapshot)) ?? {};
  throw new DomainError([{ ...unknown, message: { zh: unknown.message.zh + zh, en: unknown.message.en + en } }]);
}

/** Since when the ledger knows anything, where at `knownAt` it knew nothing yet. */
async function beforeLedger({ store }: Context, { moment, shown, timeZone }: Snapshot): Promise<Text | null> {
  if (shown.historyOfKind('organization').length > 0) return null;
  const [first] = await store.changes(0, 1);
  if (first === undefined || moment.knownAt >= first.recordedAt) return null;
  const since = showInstant(first.recordedAt, timeZone);
  return {
    zh: `：所知时刻（knownAt）早于账本之始 ${since}，当时一无所知`,
    en: `: at \`knownAt\` the ledger knew nothing yet, it begins at ${since}`,
  };
}

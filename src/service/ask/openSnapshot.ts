import type { AsOf } from '../../graph/recordView.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { DomainError, type Path, problem, unknownName } from '../../model/error.js';
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
  const code = codes[kind] ?? 'UNKNOWN_ID';
  const later = await knownLater(context, snapshot, id);
  throw new DomainError([
    later === null ? unknownName(code, path, what, id, candidates) : problem(code, path, later, []),
  ]);
}

/** Of a record that was not known yet at `knownAt`: since when it is. */
async function knownLater(context: Context, { moment, timeZone }: Snapshot, id: string): Promise<Text | null> {
  // Where nobody knows anything yet, there is no time to name.
  if (moment.knownAt === '') return null;
  const now = await openSnapshotOf(context, id, await asOf(context, { at: moment.at }));
  const [first] = now.shown
    .history(id)
    .map(({ known: { from } }) => from)
    .filter((from) => from !== null)
    .sort();
  if (first === undefined || first <= moment.knownAt) return null;
  const [then, since] = [moment.knownAt, first].map((each) => showInstant(each, timeZone));
  return {
    zh: `${then} 时账本还没有“${id}”的记录，自 ${since} 起才有`,
    en: `at ${then} the ledger knew nothing of \`${id}\` yet; it does since ${since}`,
  };
}

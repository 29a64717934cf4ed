import { amend, current, type Timeline, timelineOf, type Version } from '../../ledger/timeline.js';
import type { Change } from '../../model/changeSet.js';
import type { AnyRecord, Kind } from '../../model/record.js';
import { contains, type RecordedTime, type ValidTime } from '../../model/time.js';
import { groupBy } from '../../util/groupBy.js';
import { canonicalJson } from '../../util/hash.js';
import type { Context } from '../context.js';

/** What changes make of a record, at the first instant at which it is not as before. */
export const recordEffects = ['begins', 'continues', 'changes', 'ends', 'retracted'] as const;
/** `continues`: it says the same, and rests on something else. */
export type RecordEffectKind = (typeof recordEffects)[number];

export interface RecordEffect {
  readonly id: string;
  readonly kind: Kind;
  readonly effect: RecordEffectKind;
  /** `null`: since before the ledger. */
  readonly at: ValidTime | null;
}

// Later than anything recorded.
const soon = '9999-12-31T23:59:59.999Z' as RecordedTime;

/** What changes come to for each record, in their order; of a record that stays as it is, nothing. */
export async function effectsOf({ store }: Context, changes: readonly Change[]): Promise<readonly RecordEffect[]> {
  const ofId = groupBy(changes, ({ id }) => id);
  const entries = groupBy(await store.entries([...ofId.keys()]), ({ change }) => change.id);
  return [...ofId].flatMap(([id, own]) => {
    const before = timelineOf(entries.get(id) ?? []);
    const after = own.reduce<Timeline>((timeline, change) => amend(timeline, change, soon), before);
    return effectOf(current(before), current(after), own);
  });
}

function effectOf(before: readonly Version[], after: readonly Version[], changes: readonly Change[]): RecordEffect[] {
  const instants = [...before, ...after].flatMap(({ valid }) => [valid.from, ...(valid.to === null ? [] : [valid.to])]);
  for (const at of [...new Set(instants)].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))) {
    const [was, is] = [recordAt(before, at), recordAt(after, at)];
    if (said(was, true) === said(is, true)) continue;
    const { id, kind } = (is ?? was) as AnyRecord;
    if (was === undefined) return [{ id, kind, at, effect: 'begins' }];
    const isRetracted = after.length === 0 && changes.some(({ op }) => op === 'retract');
    if (is === undefined) return [{ id, kind, at, effect: isRetracted ? 'retracted' : 'ends' }];
    return [{ id, kind, at, effect: said(was, false) === said(is, false) ? 'continues' : 'changes' }];
  }
  return [];
}

const recordAt = (stretches: readonly Version[], at: ValidTime | null): AnyRecord | undefined =>
  stretches.find(({ valid }) => (at === null ? valid.from === null : contains(valid, at)))?.record;

function said(record: AnyRecord | undefined, withBasis: boolean): string | undefined {
  if (record === undefined) return undefined;
  const { validFrom: _from, validTo: _to, basis, ...rest } = record;
  return canonicalJson({ ...rest, ...(withBasis ? { basis } : {}) });
}

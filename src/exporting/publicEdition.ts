import { parseChangeSet } from '../model/changeSet.js';
import type { AnyRecord, Kind } from '../model/record.js';
import { type Reference, referencesOf } from '../model/references.js';
import { assertionOf } from './data/changeSet.js';

/** Kinds that say nothing of who holds what, who is away or what somebody did. */
const open: ReadonlySet<Kind> = new Set([
  ...(['organization', 'post', 'duty', 'document', 'provision', 'norm', 'silence', 'assignment', 'ruling'] as const),
  ...(['oversight', 'standInRule', 'membership', 'procedure', 'step', 'calendar'] as const),
]);

export interface PublicEdition {
  readonly records: readonly AnyRecord[];
  /** How many texts and records of the open kinds are left out, since they name a person. */
  readonly leftOut: number;
}

/**
 * What of `records` is for everybody: no person, nothing that hangs on one, and no text in which one of `names` stands. What points at
 * something that is left out points there no more, or is left out with it.
 */
export function publicEdition(
  records: readonly AnyRecord[],
  names: readonly string[],
  timeZone: string,
): PublicEdition {
  const named = names.filter((name) => name !== '');
  const tells = (text: string) => named.some((name) => text.includes(name));
  let leftOut = 0;
  let kept = records.flatMap((record): readonly AnyRecord[] => {
    if (!open.has(record.kind)) return [];
    const found = withoutTexts(record, tells);
    leftOut += found.count;
    const whole = found.record === null ? [] : complete(found.record, timeZone);
    if (found.record !== null && whole.length === 0) leftOut++;
    return whole;
  });
  // What pointed at what is gone may be gone itself, and what points at that.
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    const ids = new Set(kept.map(({ id }) => id));
    const known = ({ target }: Reference) => ids.has(target);
    kept = kept.flatMap((record) => {
      const lost = referencesOf(record).filter((each) => !known(each));
      return lost.length === 0 ? [record] : complete(withoutReferences(record, lost), timeZone);
    });
  }
  return { records: kept, leftOut };
}

/** A record without fields and entries that name somebody; `null` where its id does. */
function withoutTexts(
  record: AnyRecord,
  tells: (text: string) => boolean,
): { readonly record: AnyRecord | null; readonly count: number } {
  if (tells(record.id)) return { record: null, count: 1 };
  let count = 0;
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (!tells(value)) return value;
      count++;
      return undefined;
    }
    if (Array.isArray(value)) return value.map(clean).filter((each) => each !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => entryOf(key, clean(each))));
  };
  const { externalIds: _accounts, ...fields } = record as AnyRecord & { readonly externalIds?: unknown };
  return { record: clean(fields) as AnyRecord, count };
}

const entryOf = (key: string, value: unknown): readonly (readonly [string, unknown])[] =>
  value === undefined ? [] : [[key, value]];

function withoutReferences(record: AnyRecord, lost: readonly Reference[]): AnyRecord {
  const targets = new Set(lost.map(({ target }) => target));
  const fields = new Set(lost.map(({ field }) => field));
  const without = (value: unknown): unknown => {
    if (typeof value === 'string') return targets.has(value) ? undefined : value;
    if (Array.isArray(value)) return value.map(without).filter((each) => each !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => entryOf(key, without(each))));
  };
  return Object.fromEntries(
    Object.entries(record).flatMap(([field, value]) => entryOf(field, fields.has(field) ? without(value) : value)),
  ) as unknown as AnyRecord;
}

/** The record as a ledger would take it; none where it lacks what a record of its kind needs. */
function complete(record: AnyRecord, timeZone: string): readonly AnyRecord[] {
  const input = { commandId: '-', reason: '-', changes: [{ assert: assertionOf(record) }] };
  const { changeSet, problems } = parseChangeSet(input, timeZone);
  const [change] = changeSet.changes;
  return problems.length > 0 || change?.op !== 'assert' ? [] : [change.record];
}

import type { AnyRecord, Kind } from '../model/record.js';

/**
 * What a viewer sees of a record of `government` (`null`: shared by all): the record, a part of it, or nothing.
 * Two lenses that show the same are the same object, so that what was seen through one can be cached.
 */
export type Lens = (record: AnyRecord, government: string | null) => AnyRecord | undefined;

/** What stands where a reason has to stand and may not be shown. */
export const undisclosed = '事由不公开 undisclosed';

/** A record as readers see it. Of an absence and a delegation: that it is, not why, nor what would tell why. */
export function publicForm(record: AnyRecord): AnyRecord {
  if (record.kind === 'acknowledgement') {
    const { note: _hidden, ...shown } = record;
    return { ...shown, reason: undisclosed };
  }
  if (record.kind === 'delegation') {
    const { reason: _reason, note: _note, ...rest } = record;
    return rest;
  }
  if (record.kind !== 'absence') return record;
  const { note: _note, ...rest } = record;
  return { ...rest, reason: 'away', basis: [] };
}

/** What `publicForm` leaves out. */
export const hiddenFields: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  absence: ['reason', 'note', 'basis'],
  delegation: ['reason', 'note'],
  acknowledgement: ['reason', 'note'],
};

/** Whether a record says more than readers may see. */
export const isRestricted = (record: AnyRecord): boolean =>
  record.kind === 'acknowledgement' ||
  (record.kind === 'absence' && (record.reason !== 'away' || record.note !== undefined || record.basis.length > 0)) ||
  (record.kind === 'delegation' && (record.reason !== undefined || record.note !== undefined));

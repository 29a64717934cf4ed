import { firstSegment } from '../model/ids.js';
import type { AnyRecord } from '../model/record.js';

/**
 * The government that a record belongs to, or `null` when all governments share it.
 *
 * An id is a path, and its first segment names the government. Where it does not (short ids, records that
 * came from elsewhere), the chain of organizations decides: a tenure belongs where its post is, a post where
 * its organization is, an organization where the one above it is. What hangs on no organization (a person,
 * a duty) is shared.
 */
export function governmentOf(record: AnyRecord, find: (id: string) => AnyRecord | undefined): string | null {
  let each: AnyRecord | undefined = record;
  for (let steps = 0; each !== undefined && steps < 100; steps++) {
    const segment = firstSegment(each.id);
    if (segment !== each.id && find(segment)?.kind === 'organization') return segment;
    const above = owner(each);
    if (above === undefined) return each.kind === 'organization' ? each.id : null;
    each = find(above);
  }
  return null;
}

/** The id of the record whose government is also this record's. */
export function owner(record: AnyRecord): string | undefined {
  switch (record.kind) {
    case 'organization':
      return record.partOf ?? record.dispatchedBy;
    case 'post':
    case 'membership':
      return record.organization;
    case 'tenure':
    case 'standInRule':
      return record.post;
    case 'assignment':
      return record.holder;
    case 'ruling':
      return record.leads[0];
    case 'oversight':
      return record.overseer;
    case 'delegation':
      return record.delegator;
    case 'absence':
      return record.of;
    case 'duty':
      return record.broader;
    case 'document':
      return record.issuer;
    case 'provision':
    case 'silence':
      return record.document;
    case 'norm':
      return record.names[0];
    case 'procedure':
      return record.duty;
    case 'step':
      return record.procedure;
    case 'case':
      return record.organization;
    case 'act':
      return record.case ?? record.step;
    case 'acknowledgement':
      return record.subjects[0];
    case 'person':
    case 'calendar':
      return undefined;
  }
}

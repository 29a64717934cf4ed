import { signal } from '@preact/signals';
import { rt } from '../roster/rosterWords.js';
import type { Bar, Row, Week } from '../roster/week.js';
import { go } from '../state/address.js';

export interface Groups {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** More rows than these are shown on demand. */
export const unitsAtOnce = 60;
export const unitsShown = signal(unitsAtOnce);

/** The rows in their groups; `all`: those in which nothing changes too. */
export function groupsOf(week: Week, all: boolean): readonly Groups[] {
  const changed = [...week.units, ...week.unstated];
  return [
    { key: 'presider', title: '', rows: week.presider === null ? [] : [week.presider] },
    { key: 'leaders', title: rt('leaders', { n: week.leaders.length }), rows: week.leaders },
    { key: 'units', title: rt('changedUnits', { n: changed.length }), rows: changed.slice(0, unitsShown.value) },
    { key: 'unchanged', title: rt('unchangedUnits', { n: week.unchanged.length }), rows: all ? week.unchanged : [] },
  ].filter(({ rows }) => rows.length > 0);
}

/** A bar has a mark before its words wherever its kind has one. */
export const markOf = ({ kind }: Bar) => (kind === 'plain' || kind === 'away' ? null : kind);

export const openRow = (row: Row, at: string): void => go({ view: 'today', sel: row.post, at, q: '' });

/** The form that would settle it. */
export const designate = (row: Row, at: string): void =>
  go({ view: 'record', form: row.isVacant ? 'appointment' : 'designation', at });

import { local } from '../../model/ids.js';
import type { Organization } from '../../model/record.js';
import type { Words } from '../../notation/notice.js';
import type { Drafting } from './drafting.js';
import type { Row } from './sheet.js';

/** A post in a unit, which is there or new. */
export function draftPost(drafting: Drafting, row: Row): void {
  const { cells, names } = drafting;
  const cell = row.get('post');
  const unit = unitOf(drafting, row, row.get('unit'));
  if (cell === undefined || unit === null) return;
  if (names.posts(cell.text).some(({ organization }) => organization === unit.id)) return;
  const fields = {
    ...{ id: `${unit.id}/post/${local(cell.text)}`, organization: unit.id, title: cell.text },
    ...{ heads: cells.yesNo(row, 'heads'), seats: cells.yesNo(row, 'seats') ? 'many' : undefined },
    ...{ order: cells.number(row, 'order'), validFrom: cells.day(row, 'from') },
  };
  drafting.assert('post', { ...fields, heads: fields.heads || undefined }, cell);
}

function unitOf(drafting: Drafting, row: Row, cell: Words | undefined): Organization | null {
  if (cell === undefined) return drafting.missing(row, '单位', 'the unit');
  const { cells, names, known, government } = drafting;
  if (names.units(cell.text).length > 0 || !cells.yesNo(row, 'isNew')) return drafting.unitCalled(cell);
  const above = row.get('superior');
  const partOf = above === undefined ? known.government : drafting.unitCalled(above);
  if (partOf === null) return null;
  const id = `${government}/org/${local(cell.text)}`;
  const fields = { id, name: cell.text, type: 'department', partOf: partOf.id, validFrom: cells.day(row, 'from') };
  return drafting.assert('organization', fields, cell) as Organization;
}

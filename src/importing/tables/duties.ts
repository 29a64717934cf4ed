import { lastSegment, local } from '../../model/ids.js';
import type { AnyRecord, Post } from '../../model/record.js';
import type { Words } from '../../notation/notice.js';
import { marked, parts } from './cells.js';
import type { Drafting } from './drafting.js';
import type { Row } from './sheet.js';

/** A matter, and who leads, cooperates and is in charge of it. */
export function draftDuty(drafting: Drafting, row: Row): void {
  const { cells, known, government } = drafting;
  const cell = row.get('duty');
  if (cell === undefined) return;
  const duty = dutyOf(drafting, row, cell);
  if (duty === null) return;
  const from = cells.day(row, 'from');
  for (const mode of ['leads', 'cooperates', 'inCharge'] as const) {
    for (const each of parts(row.get(mode))) {
      const holder = mode === 'inCharge' ? holderOf(drafting, each) : drafting.unitCalled(each);
      if (holder === null) continue;
      const fields = { holder: holder.id, duty: duty.id, mode };
      const stands = known.all('assignment').some((has) => isSame(has, fields));
      const id = `${government}/assignment/${lastSegment(holder.id)}.${lastSegment(duty.id)}.${mode}`;
      if (!stands) drafting.assert('assignment', { id, ...fields, validFrom: from }, each);
    }
  }
}

/** Who is in charge: a post, or the post of a person who holds one. */
function holderOf(drafting: Drafting, cell: Words): Post | null {
  const { names, known } = drafting;
  const words = marked(cell.text).meant ?? cell.text;
  const people = names.people(words).map(({ id }) => id);
  const held = known.all('tenure').filter(({ person }) => people.includes(person));
  const ids = new Set([...held.map(({ post }) => post), ...names.posts(words).map(({ id }) => id)]);
  const found = known.all('post').filter(({ id }) => ids.has(id));
  return drafting.only(found, cell, '职位或者任职人', 'post or holder', 'post');
}

function dutyOf(drafting: Drafting, row: Row, cell: Words) {
  const { cells, names, known, government } = drafting;
  const called = (words: string) => names.called(known.all('duty'), words);
  const found = called(marked(cell.text).meant ?? cell.text);
  if (found.length > 0 || !cells.yesNo(row, 'isNew')) return drafting.only(found, cell, '事项', 'duty', 'duty');
  const above = row.get('broader');
  const broader = above === undefined ? null : drafting.only(called(above.text), above, '事项', 'duty', 'duty');
  if (above !== undefined && broader === null) return null;
  const aliases = parts(row.get('aliases')).map(({ text }) => text);
  const id = `${government}/duty/${local(cell.text)}`;
  const fields = { id, name: cell.text, aliases, broader: broader?.id, validFrom: cells.day(row, 'from') };
  return drafting.assert('duty', fields, cell);
}

const isSame = (record: AnyRecord, fields: object): boolean =>
  Object.entries(fields).every(([name, value]) => (record as unknown as Record<string, unknown>)[name] === value);

import { lastSegment } from '../../model/ids.js';
import { nextDay } from '../../util/writtenDay.js';
import type { Drafting } from './drafting.js';
import { personOf } from './people.js';
import type { Row } from './sheet.js';

/** Somebody is away from a day up to another, which counts. */
export function draftAbsence(drafting: Drafting, row: Row): void {
  const { cells } = drafting;
  const cell = row.get('person');
  const person = personOf(drafting, row, () => false);
  const [from, to] = [cells.day(row, 'from'), cells.day(row, 'to')];
  const reason = cells.oneOf(row, 'reason', reasons);
  const place = cells.oneOf(row, 'place', places);
  if (cell === undefined || person === null || from === null || to === null || reason === null) return;
  if (to < from) {
    cells.ask(row.get('to') ?? cell, '最后一天早于第一天', 'the last day is before the first');
    return;
  }
  const id = `${drafting.government}/absence/${from}-${lastSegment(person.id)}`;
  if (drafting.known.all('absence').some((each) => each.id === id && each.validFrom === from)) {
    cells.ask(cell, `${cell.text}在 ${from} 有两行`, `there are two rows for ${cell.text} on ${from}`);
    return;
  }
  const span = { validFrom: from, validTo: nextDay(to) };
  drafting.assert('absence', { id, of: person.id, reason, place, ...span, note: row.get('note')?.text }, cell);
}

/** Why somebody is away, in the words of offices. */
export const reasons = {
  abroad: /出访|出国|出境|因公出国|abroad/iu,
  businessTrip: /出差|公差|公出(?![国境访])|因公外出|外出开会|business/iu,
  leave: /^(?!.*病).*假|公休|调休|补休|轮休|探亲|^leave|annual/iu,
  illness: /病|住院|ill|sick/iu,
  training: /学习|培训|党校|挂职|training/iu,
  engagement: /工作冲突|会议冲突|^(?:参加)?(?:会议|开会)|engagement/iu,
  other: /^其他$|^other$/iu,
} as const;

const places = { outside: /外|离|outside/iu, inside: /^本地|^市内|^区内|inside/iu } as const;

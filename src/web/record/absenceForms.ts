import { delegationWords, extentWords, placeWords } from '../../wording/labels.js';
import type { AbsenceReason, ChangeInput, DelegationMode, Extent } from '../generated/operations.js';
import { addDays } from '../state/days.js';
import {
  basisField,
  type Form,
  filledIn,
  given,
  idOf,
  idsOf,
  type Known,
  options,
  reasonField,
  reasonOptions,
  spanOf,
} from './form.js';
import {
  firstDayAfter,
  firstDayOf,
  keptFrom,
  keptTo,
  type Meaning,
  meanings,
  overlapping,
  rest,
  type Spell,
  union,
} from './overlap.js';
import { type RecordWord, rw } from './recordWords.js';
import { one, text, type Values } from './values.js';

/** What of an overlap is meant. */
export function meaningOf(values: Values, { spells }: Known): Meaning | null {
  const { from, to } = spanOf(values);
  if (to === null) return null;
  const wanted = { reason: text(values, 'why') as AbsenceReason, from, to };
  const [likeliest, ...others] = meanings(overlapping(spells, wanted), wanted);
  if (likeliest === undefined) return null;
  return [likeliest, ...others].find((each) => each === values.meaning) ?? likeliest;
}

export const absence = (title: RecordWord): Form => ({
  title,
  fields: () => [
    { type: 'pick', name: 'who', label: 'who', of: ['PERSON', 'POST'] },
    { type: 'options', name: 'why', label: 'why', options: reasonOptions() },
    { type: 'options', name: 'place', label: 'place', options: options(placeWords), optional: true },
    { type: 'span', name: 'from', label: 'span' },
    { type: 'text', name: 'note', label: 'handOver', hint: 'handOverHint', long: true },
    { ...reasonField, hint: 'absenceReasonHint' },
    basisField,
  ],
  build: (values, known) => {
    const of = one(values, 'who')?.id ?? '';
    const reason = text(values, 'why') as AbsenceReason;
    const { from, to } = spanOf(values) as { from: string; to: string };
    const wanted = { reason, from, to };
    const place = given(text(values, 'place') as 'OUTSIDE' | 'INSIDE' | '');
    const written = text(values, 'note').trim();
    const asked = overlapping(known.spells, wanted);
    const [first] = asked;
    const meaning = meaningOf(values, known);
    const other = asked.slice(1).map((each): ChangeInput => ({ retract: { id: each.id } }));
    const changes: ChangeInput[] = [];
    if (first === undefined || meaning === 'rest') {
      for (const [index, each] of rest(asked, wanted).entries()) {
        const id = idOf(values, 'absence', each.from, of, index);
        changes.push({
          assert: {
            absence: filledIn({ id, of, reason, place, note: written, validFrom: each.from, validTo: each.to }),
          },
        });
      }
    } else if (meaning === 'extend') {
      const whole = union(asked, wanted);
      const { id, basis } = first;
      const note = written || first.note;
      const ends = { validFrom: keptFrom(asked, whole.from), validTo: keptTo(asked, whole.to) };
      changes.push(...other, {
        assert: {
          absence: filledIn({ id, of, reason: first.reason, place: first.place ?? place, note, basis, ...ends }),
        },
      });
    } else {
      const fields = { id: first.id, of, reason, place, note: written, validFrom: from, validTo: to };
      changes.push({ retract: { id: first.id } }, ...other, { assert: { absence: filledIn(fields) } });
    }
    changes.push(...values.also.map((each, index) => designated(values, each, index, { from, to })));
    const what = rw(`act${reason}` as RecordWord);
    const act = rw(meaning === 'extend' ? 'actExtend' : meaning === 'correct' ? 'actCorrect' : 'actRecord', { what });
    const whole = meaning === null ? wanted : union(asked, wanted);
    return { changes, act, strip: { of, ...whole } };
  },
});

/** Who presides over all of the work for as long as somebody is away. */
const designated = (
  values: Values,
  { delegator, delegate }: Values['also'][number],
  place: number,
  span: { from: string; to: string },
): ChangeInput => ({
  assert: {
    delegation: {
      ...{
        id: idOf(values, 'delegation', span.from, delegator.id, place),
        delegator: delegator.id,
        delegate: delegate.id,
      },
      ...{ mode: 'PRESIDE', extent: 'FULL', validFrom: span.from, validTo: span.to },
    },
  },
});

/** The absences that a return ends. */
const endedBy = (values: Values, { spells }: Known): readonly Spell[] => {
  const day = text(values, 'day');
  return spells.filter((each) => firstDayOf(each) < day && firstDayAfter(each) > day);
};

export const earlyReturn: Form = {
  title: 'titleReturn',
  fields: () => [
    { type: 'pick', name: 'who', label: 'whoReturns', of: ['PERSON', 'POST'] },
    { type: 'day', name: 'day', label: 'returnDay', hint: 'returnHint' },
    reasonField,
    basisField,
  ],
  wrong: (values, known) => (endedBy(values, known).length > 0 ? null : { field: 'day', text: rw('notAway') }),
  build: (values, known) => {
    const day = text(values, 'day');
    const ended = endedBy(values, known);
    const to = ended.map(firstDayAfter).sort().at(-1) ?? day;
    return {
      changes: ended.map(({ id }) => ({ end: { id, at: day } })),
      act: rw('actReturn'),
      strip: { of: one(values, 'who')?.id ?? '', from: day, to },
    };
  },
};

export const designation: Form = {
  title: 'titleDesignation',
  fields: () => [
    { type: 'pick', name: 'delegator', label: 'delegator', of: ['POST', 'PERSON'], asPost: true },
    { type: 'pick', name: 'delegate', label: 'delegate', of: ['POST', 'PERSON'], asPost: true },
    { type: 'options', name: 'mode', label: 'mode', options: options(delegationWords) },
    { type: 'options', name: 'extent', label: 'extent', options: options(extentWords), optional: true },
    { type: 'pick', name: 'scope', label: 'scope', hint: 'scopeHint', of: ['DUTY'], optional: true, many: true },
    { type: 'span', name: 'from', label: 'span', open: true },
    { type: 'text', name: 'instrument', label: 'instrument', hint: 'instrumentHint' },
    { type: 'text', name: 'note', label: 'handOver', hint: 'handOverHint', long: true },
    reasonField,
    basisField,
  ],
  build: (values) => {
    const [delegator, delegate] = [one(values, 'delegator')?.id ?? '', one(values, 'delegate')?.id ?? ''];
    const { from, to } = spanOf(values);
    const delegation = filledIn({
      ...{ id: idOf(values, 'delegation', from, delegator), delegator, delegate, validFrom: from, validTo: to },
      ...{ mode: text(values, 'mode') as DelegationMode, extent: given(text(values, 'extent') as Extent | '') },
      ...{ scope: idsOf(values, 'scope'), instrument: text(values, 'instrument'), note: text(values, 'note') },
    });
    return {
      changes: [{ assert: { delegation } }],
      act: rw('actDesignation'),
      strip: { of: delegator, from, to: to ?? addDays(from, 14) },
    };
  },
};

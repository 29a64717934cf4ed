import { oversightWords } from '../../wording/labels.js';
import type { AssignmentMode, ChangeInput, OversightMode, TenureCapacity } from '../generated/operations.js';
import { addDays } from '../state/days.js';
import { basisField, chosenFrom, type Form, filledIn, idOf, idsOf, options, reasonField, spanOf } from './form.js';
import { rw } from './recordWords.js';
import { one, text } from './values.js';

export const appointment: Form = {
  title: 'titleAppointment',
  fields: () => [
    { type: 'pick', name: 'person', label: 'person', of: ['PERSON'], mayBeNew: true },
    { type: 'pick', name: 'post', label: 'postHeld', of: ['POST'] },
    {
      ...{ type: 'options', name: 'capacity', label: 'capacity' },
      options: [
        ['SUBSTANTIVE', rw('substantive')],
        ['ACTING', rw('acting')],
        ['IN_CHARGE', rw('inCharge')],
      ],
    },
    { type: 'day', name: 'day', label: 'firstDay' },
    reasonField,
    basisField,
  ],
  build: (values) => {
    const [person, post] = [one(values, 'person'), one(values, 'post')];
    const day = text(values, 'day');
    const id = person?.id ?? '';
    const tenure = {
      ...{ id: idOf(values, 'tenure', day, post?.id ?? ''), person: id, post: post?.id ?? '', validFrom: day },
      capacity: text(values, 'capacity') as TenureCapacity,
    };
    const isNew = person?.isNew === true;
    const known: ChangeInput[] = isNew ? [{ assert: { person: { id, name: person.label } } }] : [];
    return { changes: [...known, { assert: { tenure } }], act: rw('actAppointment'), strip: null };
  },
};

export const leaving: Form = {
  title: 'titleLeaving',
  fields: (_values, { standing }) => [
    { type: 'pick', name: 'who', label: 'whoLeaves', of: ['PERSON', 'POST'] },
    ...(standing.length > 1
      ? [{ type: 'options', name: 'tenure', label: 'tenure', options: chosenFrom(standing) } as const]
      : []),
    { type: 'day', name: 'day', label: 'lastDay', hint: 'lastDayHint' },
    reasonField,
    basisField,
  ],
  wrong: (_values, { standing }) => (standing.length > 0 ? null : { field: 'who', text: rw('noTenure') }),
  build: (values, { standing }) => {
    const after = addDays(text(values, 'day'), 1);
    const id = standing.find((each) => each.id === text(values, 'tenure'))?.id ?? standing[0]?.id ?? '';
    return { changes: [{ end: { id, at: after } }], act: rw('actLeaving'), strip: null };
  },
};

export const division: Form = {
  title: 'titleDivision',
  fields: () => [
    { type: 'pick', name: 'leader', label: 'leader', of: ['POST', 'PERSON'], asPost: true },
    {
      type: 'options',
      name: 'mode',
      label: 'mode',
      options: options(oversightWords, ['inCharge', 'liaison', 'assists']),
    },
    { type: 'pick', name: 'what', label: 'what', of: ['ORGANIZATION', 'DUTY'] },
    { type: 'day', name: 'day', label: 'firstDay' },
    reasonField,
    basisField,
  ],
  build: (values, { standing }) => {
    const [leader, what] = [one(values, 'leader')?.id ?? '', one(values, 'what')];
    const day = text(values, 'day');
    const mode = text(values, 'mode');
    const target = what?.id ?? '';
    const ended = standing.filter((each) => each.isLikely !== values.toggled.includes(each.id));
    const held: ChangeInput =
      what?.type === 'Duty'
        ? {
            assert: {
              assignment: {
                ...{ id: idOf(values, 'assignment', day, target), holder: leader, duty: target, validFrom: day },
                mode: (mode === 'LIAISON' ? 'LIAISES' : mode) as AssignmentMode,
              },
            },
          }
        : {
            assert: {
              oversight: {
                ...{ id: idOf(values, 'oversight', day, target), overseer: leader, target, validFrom: day },
                mode: mode as OversightMode,
              },
            },
          };
    return {
      changes: [...ended.map(({ id }) => ({ end: { id, at: day } })), held],
      act: rw('actDivision'),
      strip: null,
    };
  },
};

export const ruling: Form = {
  title: 'titleRuling',
  fields: () => [
    { type: 'text', name: 'name', label: 'rulingName', hint: 'rulingNameHint', needed: true },
    { type: 'pick', name: 'matters', label: 'matters', hint: 'mattersHint', of: ['DUTY'], many: true },
    { type: 'pick', name: 'leads', label: 'leads', of: ['ORGANIZATION', 'POST'], many: true },
    { type: 'pick', name: 'cooperates', label: 'cooperates', of: ['ORGANIZATION', 'POST'], many: true, optional: true },
    { type: 'pick', name: 'decidedBy', label: 'decidedBy', of: ['ORGANIZATION', 'POST'], optional: true },
    { type: 'span', name: 'from', label: 'span', open: true },
    reasonField,
    basisField,
  ],
  build: (values) => {
    const { from, to } = spanOf(values);
    const ruled = filledIn({
      ...{ id: idOf(values, 'ruling', from, ''), name: text(values, 'name'), matters: idsOf(values, 'matters') },
      ...{ leads: idsOf(values, 'leads'), cooperates: idsOf(values, 'cooperates') },
      ...{ decidedBy: one(values, 'decidedBy')?.id, validFrom: from, validTo: to },
    });
    return { changes: [{ assert: { ruling: ruled } }], act: rw('actRuling'), strip: null };
  },
};

export const step: Form = {
  title: 'titleStep',
  fields: (_values, { cases, standing }) => [
    { type: 'options', name: 'case', label: 'case', options: chosenFrom(cases) },
    { type: 'options', name: 'step', label: 'step_', options: chosenFrom(standing) },
    { type: 'pick', name: 'by', label: 'doneBy', of: ['PERSON', 'ORGANIZATION', 'POST'] },
    { type: 'pick', name: 'onBehalfOf', label: 'onBehalfOf', of: ['POST'], optional: true },
    { type: 'day', name: 'day', label: 'doneOn' },
    { type: 'text', name: 'result', label: 'result', long: true },
    reasonField,
    basisField,
  ],
  build: (values) => {
    const of = text(values, 'case');
    const day = text(values, 'day');
    const act = filledIn({
      ...{ id: idOf(values, 'act', day, of), case: of, step: text(values, 'step'), by: one(values, 'by')?.id ?? '' },
      ...{ onBehalfOf: one(values, 'onBehalfOf')?.id, on: day, result: text(values, 'result') },
    });
    return { changes: [{ assert: { act } }], act: rw('actStep'), strip: null };
  },
};

import { screamingCase } from '../../util/camelCase.js';
import { absenceWords, delegationWords, extentWords, oversightWords, placeWords } from '../../wording/labels.js';
import { isDay } from '../../wording/time.js';
import type {
  AbsenceReason,
  AssignmentMode,
  ChangeInput,
  DelegationMode,
  Extent,
  Kind,
  OversightMode,
  TenureCapacity,
} from '../generated/operations.js';
import { within } from '../state/asked.js';
import { addDays, dayOf } from '../state/days.js';
import { inLanguage } from '../text/catalog.js';
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
import { one, type Picked, text, type Values } from './values.js';

/** One thing that a form asks for. */
export type Field =
  | PickField
  | {
      readonly type: 'options';
      readonly name: string;
      readonly label: RecordWord;
      readonly options: Options;
      readonly optional?: true;
    }
  | { readonly type: 'span'; readonly name: 'from'; readonly label: RecordWord; readonly open?: true }
  | { readonly type: 'day'; readonly name: string; readonly label: RecordWord; readonly hint?: RecordWord }
  | {
      readonly type: 'text';
      readonly name: string;
      readonly label: RecordWord;
      readonly hint?: RecordWord;
      readonly long?: true;
      readonly needed?: true;
    };

type Options = readonly (readonly [value: string, text: string])[];

export interface PickField {
  readonly type: 'pick';
  readonly name: string;
  readonly label: RecordWord;
  readonly of: readonly Kind[];
  readonly optional?: true;
  readonly many?: true;
  /** A person stands for the post that they hold. */
  readonly asPost?: true;
  /** One that is not recorded is recorded with it. */
  readonly mayBeNew?: true;
  readonly hint?: RecordWord;
}

/** What the ledger has that a form needs, once it was asked. */
export interface Known {
  readonly spells: readonly Spell[];
  /** The tenures of the person, what may be ended with a new division, or the steps of the case. */
  readonly standing: readonly Standing[];
  /** The cases that are open. */
  readonly cases: readonly Pick<Standing, 'id' | 'text'>[];
}

/** A record that stands and may be ended. */
export interface Standing {
  readonly id: string;
  readonly text: string;
  /** Whether it is what is mostly ended. */
  readonly isLikely: boolean;
}

export interface Strip {
  readonly of: string;
  readonly from: string;
  readonly to: string;
}

/** What a form that is filled in would record. */
export interface Built {
  readonly changes: readonly ChangeInput[];
  /** The button, named by its act. */
  readonly act: string;
  /** Whose days are shown. */
  readonly strip: Strip | null;
}

export interface Form {
  readonly title: RecordWord;
  readonly fields: (values: Values, known: Known) => readonly Field[];
  /** `null`: something that only the ledger tells is missing, which `wrong` says. */
  readonly build: (values: Values, known: Known) => Built;
  /** What is wrong with it that no field alone shows. */
  readonly wrong?: (values: Values, known: Known) => { readonly field: string; readonly text: string } | null;
}

const options = (
  words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
  only?: readonly string[],
): Options =>
  Object.entries(words)
    .filter(([value]) => only === undefined || only.includes(value))
    .map(([value, each]) => [screamingCase(value), inLanguage(each)]);

/** Leave is asked for, whatever lists call it. */
const reasonOptions = (): Options =>
  options(absenceWords, ['businessTrip', 'abroad', 'leave', 'illness', 'training', 'engagement', 'other']).map(
    ([value, label]) => [value, value === 'LEAVE' ? rw('leave') : label],
  );

export const reasonText = (reason: string): string =>
  reasonOptions().find(([value]) => value === reason)?.[1] ?? inLanguage(absenceWords.away);

/** The span of a form, its end being the first day after it. */
export function spanOf(values: Values): { readonly from: string; readonly to: string | null } {
  const from = text(values, 'from');
  const last = text(values, 'to');
  return { from, to: isDay(from) && isDay(last) ? addDays(last, 1) : null };
}

/** `demo/absence/2026-12-21-geng-k3f9x0ab`: names what it is about, and nothing else has it. */
function idOf(values: Values, kind: string, day: string, about: string, place = 0): string {
  const name = about.split('/').pop() ?? '';
  return `${within.value}/${kind}/${day === '' ? '' : `${day}-`}${name}-${values.token}${place === 0 ? '' : `-${place + 1}`}`;
}

const idsOf = (values: Values, field: string): string[] => (values.picked[field] ?? []).map(({ id }) => id);
const given = <T>(value: T | '' | null | undefined): T | null => (value === '' || value == null ? null : value);

/** Only what was filled in. */
const filledIn = <T extends object>(fields: T): T =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;

const chosenFrom = (all: Known['cases']): Options => all.map(({ id, text: what }) => [id, what]);

const reasonField = { type: 'text', name: 'reason', label: 'reason', hint: 'reasonHint' } as const;
const basisField: PickField = {
  ...{ type: 'pick', name: 'basis', label: 'basis', hint: 'basisHint', of: ['DOCUMENT', 'PROVISION'] },
  ...{ optional: true, many: true },
};

/** What of an overlap is meant. */
export function meaningOf(values: Values, { spells }: Known): Meaning | null {
  const { from, to } = spanOf(values);
  if (to === null) return null;
  const wanted = { reason: text(values, 'why') as AbsenceReason, from, to };
  const [likeliest, ...others] = meanings(overlapping(spells, wanted), wanted);
  if (likeliest === undefined) return null;
  return [likeliest, ...others].find((each) => each === values.meaning) ?? likeliest;
}

const absence = (title: RecordWord): Form => ({
  title,
  fields: () => [
    { type: 'pick', name: 'who', label: 'who', of: ['PERSON', 'POST'] },
    { type: 'options', name: 'why', label: 'why', options: reasonOptions() },
    { type: 'options', name: 'place', label: 'place', options: options(placeWords), optional: true },
    { type: 'span', name: 'from', label: 'span' },
    { ...reasonField, hint: 'absenceReasonHint' },
    basisField,
  ],
  build: (values, known) => {
    const of = one(values, 'who')?.id ?? '';
    const reason = text(values, 'why') as AbsenceReason;
    const { from, to } = spanOf(values) as { from: string; to: string };
    const wanted = { reason, from, to };
    const place = given(text(values, 'place') as 'OUTSIDE' | 'INSIDE' | '');
    const asked = overlapping(known.spells, wanted);
    const [first] = asked;
    const meaning = meaningOf(values, known);
    const other = asked.slice(1).map((each): ChangeInput => ({ retract: { id: each.id } }));
    const changes: ChangeInput[] = [];
    if (first === undefined || meaning === 'rest') {
      for (const [index, each] of rest(asked, wanted).entries()) {
        const id = idOf(values, 'absence', each.from, of, index);
        changes.push({
          assert: { absence: filledIn({ id, of, reason, place, validFrom: each.from, validTo: each.to }) },
        });
      }
    } else if (meaning === 'extend') {
      const whole = union(asked, wanted);
      const { id, basis, note } = first;
      const ends = { validFrom: keptFrom(asked, whole.from), validTo: keptTo(asked, whole.to) };
      changes.push(...other, {
        assert: {
          absence: filledIn({ id, of, reason: first.reason, place: first.place ?? place, note, basis, ...ends }),
        },
      });
    } else {
      const fields = { id: first.id, of, reason, place, validFrom: from, validTo: to };
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

const earlyReturn: Form = {
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

const designation: Form = {
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

const appointment: Form = {
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

const leaving: Form = {
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

const division: Form = {
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

const ruling: Form = {
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

const step: Form = {
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

/** The forms, by the name that they have in the address, in the order of their tabs. */
export const forms = {
  leave: absence('titleAbsence'),
  trip: absence('titleAbsence'),
  return: earlyReturn,
  designation,
  appointment,
  leaving,
  division,
  ruling,
  step,
} as const;
export type FormName = keyof typeof forms;
export const formNames = Object.keys(forms) as readonly FormName[];

/** What a form has before anything is filled in. */
export const firstValues = (form: FormName, day: string): Readonly<Record<string, string>> => ({
  ...{ from: day, day },
  why: form === 'trip' ? 'BUSINESS_TRIP' : 'LEAVE',
  ...{ to: ['leave', 'trip'].includes(form) ? day : '', place: 'OUTSIDE' },
  mode: form === 'division' ? 'IN_CHARGE' : 'PRESIDE',
  capacity: 'SUBSTANTIVE',
});

/** What has to be filled in and is not, or cannot be read, by field. */
export function missing(fields: readonly Field[], values: Values): Readonly<Record<string, string>> {
  const wrong: Record<string, string> = {};
  for (const field of fields) {
    const { name } = field;
    const typed = text(values, name);
    if (field.type === 'pick') {
      if (one(values, name) === undefined && (typed !== '' || field.optional !== true)) {
        if (name !== 'basis') wrong[name] = typed === '' ? rw('needed') : rw('notChosen', { text: typed });
      }
    } else if (field.type === 'options') {
      if (typed === '' && field.optional !== true) wrong[name] = rw('needed');
    } else if (field.type === 'text') {
      if (field.needed === true && typed.trim() === '') wrong[name] = rw('needed');
    } else if (!isDay(typed)) wrong[name] = rw('dayWrong');
    if (field.type !== 'span') continue;
    const last = text(values, 'to');
    if (last === '' ? field.open !== true : !isDay(last)) wrong.to = rw('dayWrong');
    else if (last !== '' && last < typed) wrong.to = rw('spanWrong');
  }
  return wrong;
}

/** Which field of a form a field of a record stands in. */
const fieldsFor: Readonly<Record<string, readonly string[]>> = {
  ...{ of: ['who'], reason: ['why'], validFrom: ['from', 'day'], validTo: ['to'], at: ['day'], on: ['day'] },
  ...{ overseer: ['leader'], holder: ['leader'], target: ['what'], duty: ['what'], matters: ['matters'] },
};

/** The field of the form that a problem of the API is about; `''`: none. */
export function fieldAt(path: readonly (string | number)[], fields: readonly Field[]): string {
  const names = [...fields.map(({ name }) => name as string), 'to'];
  for (const part of [...path].reverse()) {
    const found = [String(part), ...(fieldsFor[part] ?? [])].find((name) => names.includes(name) && name !== 'reason');
    if (found !== undefined) return found;
  }
  return path[0] === 'reason' ? 'reason' : path[0] === 'basis' ? 'basis' : '';
}

/** The day on which what is recorded begins: what stands is looked for on it. */
export const dayOfForm = (values: Values): string => text(values, 'from') || dayOf(text(values, 'day'));

export type { Picked };

import fc from 'fast-check';
import type {
  ChartAnswer,
  ChartPostAnswer,
  ChartUnitAnswer,
  OversightAnswer,
  OversightMode,
} from '../../../src/chart/answer.js';

/** How a post stands on the day: what may change from one day to the next. */
export type Day = 'calm' | 'away' | 'standIn' | 'limited' | 'gap' | 'ambiguous' | 'conflict' | 'vacant' | 'unrecorded';

interface Unit {
  readonly name: string;
  readonly type: Type;
  /** Which leader is in charge; beyond the last of them: nobody. */
  readonly leader: number;
  readonly days: readonly Day[];
}

export interface Organization {
  readonly head?: Day;
  readonly leaders: readonly { readonly name: string; readonly executive: boolean; readonly day: Day }[];
  readonly units: readonly Unit[];
  readonly beside: readonly Unit[];
  readonly oversight: readonly { readonly from: number; readonly to: number; readonly mode: OversightMode }[];
  readonly findings: readonly number[];
}

const days: readonly Day[] = [
  'calm',
  'away',
  'standIn',
  'limited',
  'gap',
  'ambiguous',
  'conflict',
  'vacant',
  'unrecorded',
];
type Type = ChartUnitAnswer['organization']['type'];
const types: readonly Type[] = [
  ...(['office', 'department', 'department', 'affiliate', 'subdistrictOffice', 'meeting', 'group', 'party'] as const),
];

const name = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'区人民政府办公室发展和改革委员会（一）、·'), minLength: 1, maxLength: 24 }),
  fc.string({ unit: fc.constantFrom(...'Wm iltnoeg-A'), minLength: 1, maxLength: 40 }),
  fc.constantFrom('区教育局', '区人力资源和社会保障局', 'Human Resources and Social Security Bureau', 'A&B <C> "D"'),
);
const day = fc.oneof({ weight: 3, arbitrary: fc.constant<Day>('calm') }, fc.constantFrom(...days));

const unit = fc.record({
  name,
  type: fc.constantFrom(...types),
  leader: fc.nat(12),
  days: fc.array(day, { maxLength: 4 }),
});

/** Organizations of many shapes: with and without leaders, units, division of work. */
export const organizations: fc.Arbitrary<Organization> = fc.record({
  head: day,
  leaders: fc.array(fc.record({ name, executive: fc.boolean(), day }), { maxLength: 12 }),
  units: fc.array(unit, { maxLength: 50 }),
  beside: fc.array(unit, { maxLength: 15 }),
  oversight: fc.array(
    fc.record({
      from: fc.nat(80),
      to: fc.nat(80),
      mode: fc.constantFrom<OversightMode>('leads', 'liaison', 'assists', 'guides', 'supervises'),
    }),
    { maxLength: 30 },
  ),
  findings: fc.array(fc.nat(80), { maxLength: 20 }),
});

const outcomes: Readonly<Partial<Record<Day, ChartPostAnswer['standIn']['outcome']>>> = {
  ...{ away: 'gap', gap: 'gap', vacant: 'gap', limited: 'partial', ambiguous: 'ambiguous', conflict: 'conflict' },
};
const reasons: Readonly<Partial<Record<Day, NonNullable<ChartPostAnswer['standIn']['gap']>['reason']>>> = {
  ...{ away: 'toBeArranged', gap: 'toBeArranged', vacant: 'vacant', limited: 'beyondExtent' },
};

/** What the holder of a post is called: on every day in one line, so that it is the day alone that may move something. */
const inOneLine = (called: string): string => `${called.slice(0, 1)}任`;

const person = (id: string, called: string) => ({ id, name: called, nameEn: `${called} (en)` });

function post(
  id: string,
  called: string,
  given: Day,
  role: ChartPostAnswer['post']['role'],
  heads: boolean,
  holderOf: (called: string) => string,
): ChartPostAnswer {
  const absences = ['away', 'standIn', 'limited'].includes(given)
    ? [{ id: `${id}/absence`, validTo: '2026-11-28T16:00:00.000Z' }]
    : [];
  const held = !['vacant', 'unrecorded', 'gap'].includes(given);
  const holder = { ...person(`${id}/holder`, holderOf(called)), nameEn: holderOf(called), absences };
  const other = person(`${id}/other`, `${called}代`);
  const manner = ['standIn', 'limited'].includes(given) ? 'rule' : 'present';
  return {
    post: {
      ...{
        id,
        name: called,
        nameEn: called,

        role,

        seats: 'one',
        seatOf: null,
        heads,
        absences,
      },
      state: given === 'unrecorded' ? 'unrecorded' : held ? 'filled' : 'vacant',
    },
    standIn: {
      outcome: outcomes[given] ?? 'held',
      incumbents: held ? [holder] : [],
      performers: !['calm', 'standIn', 'limited'].includes(given)
        ? []
        : [
            {
              ...{ person: given === 'calm' ? holder : other, post: null, organization: null, manner },
              extent: given === 'limited' ? 'dailyWork' : 'full',
            },
          ],
      gap: reasons[given] === undefined ? null : { reason: reasons[given], arranger: null },
      ambiguity:
        given === 'ambiguous'
          ? {
              why: 'inPerson',
              readings: [
                { performers: [{ person: other, post: null, organization: null, manner: 'rule', extent: 'full' }] },
                { performers: [] },
              ],
            }
          : null,
      conflict:
        given === 'conflict'
          ? {
              claims: [
                { person: other, post: null },
                { person: holder, post: null },
              ],
            }
          : null,
    },
    holdsUntil: null,
  };
}

/** The ids of everything that edges and findings may be about. */
const idsOf = ({ leaders, units, beside }: Organization): readonly string[] => [
  'g',
  'g/head',
  ...leaders.map((_, index) => `g/leader-${index}`),
  ...units.map((_, index) => `g/unit-${index}`),
  ...beside.map((_, index) => `b/unit-${index}`),
];

function unitOf(leaders: number, place: string, holderOf: (called: string) => string) {
  return ({ name: called, type, leader, days: given }: Unit, index: number): ChartUnitAnswer => ({
    organization: { id: `${place}/unit-${index}`, name: called, nameEn: called, type, placeholder: index % 7 === 6 },
    inCharge: leader <= leaders ? [person(leader === 0 ? 'g/head' : `g/leader-${leader - 1}`, 'x')] : [],
    posts: given.map((each, at) =>
      post(`${place}/unit-${index}/post-${at}`, `${called}${at}`, each, 'other', at === 0, holderOf),
    ),
    units: [],
  });
}

/** The answer of the API for such an organization. */
export function answerOf(organization: Organization, holderOf: (called: string) => string = inOneLine): ChartAnswer {
  const { leaders, units, beside, oversight, findings } = organization;
  const ids = idsOf(organization);
  const named = (index: number) => person(ids[index % ids.length] ?? 'g', `甲${index}`);
  return {
    ...{ at: '2026-11-23', knownAt: null },
    ledger: { revision: 1, recordedAt: '2026-11-23T00:00:00.000Z', timeZone: 'Asia/Shanghai' },
    orgChart: {
      root: {
        organization: { id: 'g', name: '示例区人民政府', nameEn: 'Demo', type: 'government', placeholder: false },
        posts: [
          post('g/head', '区长', organization.head ?? 'calm', 'governmentHead', true, holderOf),
          ...leaders.map(({ name: called, executive, day: given }, index) =>
            post(`g/leader-${index}`, called, given, executive ? 'executiveDeputyHead' : 'deputyHead', false, holderOf),
          ),
        ],
        units: units.map(unitOf(leaders.length, 'g', holderOf)),
      },
      beside: beside.map(unitOf(-1, 'b', holderOf)),
      oversight: oversight.map(
        ({ from, to, mode }, index): OversightAnswer => ({
          ...{ id: `o-${index}`, mode },
          ...{ overseer: named(from), target: named(to) },
        }),
      ),
      findings: findings.map((about) => ({
        ...{ code: about % 2 === 0 ? 'GAP' : 'BASIS_NOT_IN_FORCE', severity: 'warning' as const },
        subjects: [{ id: ids[about % ids.length] ?? 'g' }],
        records: [{ id: `o-${about}` }],
      })),
    },
  };
}

/** The same without anything that may change from one day to the next, and without edges. */
export const calm = (organization: Organization): Organization => {
  const quiet = (units: readonly Unit[]) => units.map((each) => ({ ...each, days: each.days.map((): Day => 'calm') }));
  return {
    ...organization,
    head: 'calm',
    leaders: organization.leaders.map((leader) => ({ ...leader, day: 'calm' })),
    units: quiet(organization.units),
    beside: quiet(organization.beside),
    ...{ oversight: [], findings: [] },
  };
};

/** A large government: 8 leaders, 600 units, 5,000 posts. */
export const large: Organization = {
  leaders: Array.from({ length: 8 }, (_, index) => ({
    name: `副区长（${index}）`,
    executive: index === 0,
    day: 'calm',
  })),
  units: Array.from({ length: 600 }, (_, index) => ({
    name: `区第${index}工作委员会`,
    type: types[index % types.length] ?? 'department',
    leader: index % 11,
    days: Array.from({ length: index < 191 ? 9 : 8 }, (__, at): Day => days[(index + at) % days.length] ?? 'calm'),
  })),
  ...{ beside: [], oversight: [], findings: [] },
};

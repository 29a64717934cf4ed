import type { StepAction } from '../../src/model/stepActions.js';
import type { Random } from '../support/random.js';

// The records of which random cases are made: few of each, all about each other.

export interface Fields {
  readonly id: string;
  readonly [field: string]: unknown;
}
export interface CaseLine {
  readonly recordedAt: string;
  readonly change: {
    readonly assert: Readonly<Record<string, Fields>>;
  };
}

export const zone = 'Asia/Shanghai';
/** Thursday, 26 September 2024: weekends, a holiday and make-up days lie ahead. */
const base = Date.UTC(2024, 8, 26);
export const lastDay = 16;
export const dayOf = (n: number): string => new Date(base + n * 86_400_000).toISOString().slice(0, 10);
/** The start of a day in the zone, as an instant. */
export const midnight = (n: number): string => new Date(base + n * 86_400_000 - 8 * 3_600_000).toISOString();
export const instantOf = (n: number, hour: number): string =>
  new Date(Date.parse(midnight(n)) + hour * 3_600_000).toISOString();
export const foundedAt = midnight(-30);

export const cases = ['g/case/a', 'g/case/b'];
export const people = ['g/p1', 'g/p2', 'g/p3', 'g/p4', 'g/p5'];
export const posts = ['g/head', 'g/d1', 'g/d2', 'g/ds', 'g/edu-head', 'g/edu-deputy', 'g/fin-head'];
export const organizations = ['g', 'g/edu', 'g/fin', 'g/legal', 'g/meeting', 'g/congress'];
export const roles = ['提请部门', '制定机关', '相关部门'];
export const traits = ['涉及多个部门', '专业性较强', '公共安全', '分歧较大'];
const events = ['发布', '提请', '实施'];
export const headOf: Readonly<Record<string, string>> = { g: 'g/head', 'g/edu': 'g/edu-head', 'g/fin': 'g/fin-head' };
export const actions: readonly StepAction[] = [
  'consult',
  'legalityReview',
  'submit',
  'copyTo',
  'decide',
  'publish',
  'fileWith',
];

export const assert = (kind: string, fields: Fields) => ({
  assert: { [kind]: fields },
});

export function ground(random: Random): readonly CaseLine['change'][] {
  const reserved = () => (random.once(5) ? { reserved: random.pick(['collective', 'nonDelegable']) } : {});
  const work = () => (random.once(3) ? {} : { work: random.pick(['dailyWork', 'dailyWork', 'urgent']) });
  return [
    assert('organization', { id: 'g', name: 'g', type: 'government' }),
    assert('document', { id: 'g/doc', name: 'doc' }),
    assert('organization', { id: 'g/edu', name: 'edu', type: 'department', partOf: 'g' }),
    assert('organization', { id: 'g/fin', name: 'fin', type: 'department', partOf: 'g' }),
    assert('organization', { id: 'g/legal', name: 'legal', type: 'office', partOf: 'g' }),
    assert('organization', { id: 'g/meeting', name: 'meeting', type: 'meeting', partOf: 'g' }),
    assert('organization', { id: 'g/congress', name: 'congress', type: 'congress' }),
    assert('post', { id: 'g/head', organization: 'g', title: 'head', heads: true, basis: ['g/doc'] }),
    assert('post', { id: 'g/ds', organization: 'g', title: 'deputies', seats: 'many' }),
    assert('post', { id: 'g/d1', organization: 'g', title: 'd1', seatOf: 'g/ds' }),
    assert('post', { id: 'g/d2', organization: 'g', title: 'd2', seatOf: 'g/ds' }),
    assert('post', { id: 'g/edu-head', organization: 'g/edu', title: 'edu head', heads: true, basis: ['g/doc'] }),
    assert('post', { id: 'g/edu-deputy', organization: 'g/edu', title: 'edu deputy', heads: random.once(6) }),
    assert('post', { id: 'g/fin-head', organization: 'g/fin', title: 'fin head', heads: random.once(2) }),
    ...people.map((id) => assert('person', { id, name: id })),
    assert('duty', { id: 'g/broad', name: 'broad', ...reserved(), ...work() }),
    assert('duty', {
      id: 'g/duty',
      name: 'duty',
      broader: 'g/broad',
      ...reserved(),
      ...work(),
      ...(random.once(10) ? span(random) : {}),
    }),
    assert('duty', { id: 'g/other', name: 'other' }),
    ...(random.once(2)
      ? [assert('norm', { id: 'g/norm', name: 'norm', regime: 'lifelongAccountability', ...span(random) })]
      : []),
    assert('procedure', { id: 'g/procedure', name: 'procedure', duty: 'g/duty' }),
    assert('procedure', { id: 'g/other-procedure', name: 'other procedure', duty: 'g/other' }),
  ];
}

/** Both ends open, one, or none. */
function span(random: Random): { validFrom?: string; validTo?: string } {
  const from = random.int(0, lastDay - 1);
  const to = random.int(from + 1, lastDay);
  const when = (n: number) => (random.once(5) ? instantOf(n, 12) : dayOf(n));
  return { ...(random.once(3) ? {} : { validFrom: dayOf(from) }), ...(random.once(3) ? {} : { validTo: when(to) }) };
}

function condition(random: Random, depth = 2): object {
  if (depth > 0 && random.once(3)) {
    const parts = Array.from({ length: random.int(1, 3) }, () => condition(random, depth - 1));
    return random.once(2) ? { all: parts } : { any: parts };
  }
  return random.once(3) ? { undone: random.pick(actions) } : { trait: random.pick(traits) };
}

export function step(random: Random, id: string, procedure: string): CaseLine['change'] {
  const modality = random.pick(['must', 'must', 'must', 'must', 'may', 'inPrinciple', 'fact', 'mustNot']);
  const named = Array.from({ length: random.pick([0, 1, 1, 2]) }, () => random.pick([...organizations, ...posts]));
  const playing = named.length === 0 || random.once(5) ? [random.pick(roles)] : [];
  const given = random.once(2) || modality === 'mustNot' ? triggers(random) : {};
  // What may not be done until it is done is beyond all order.
  const free = actions.filter((action) => !JSON.stringify(given).includes(`"undone":"${action}"`));
  const action = random.pick(modality === 'mustNot' ? free : [...actions, 'decide']);
  return assert('step', {
    id,
    procedure,
    modality,
    action,
    performer: action === 'decide' && random.once(3) ? ['g/meeting'] : named,
    performerRole: playing,
    ...(random.once(3) ? { performersNeeded: random.pick(['one', 'all']) } : {}),
    ...(random.once(3) ? { recipients: random.some([...organizations, 'g/head'], 1).slice(0, 2) } : {}),
    ...(random.once(5) ? { recipientRoles: random.some(roles, 1).slice(0, 2) } : {}),
    ...(random.once(4) ? { recipientsNeeded: random.pick(['one', 'all']) } : {}),
    ...given,
    ...(random.once(2) ? { deadline: deadline(random) } : {}),
    ...(random.once(3) ? { before: random.pick(actions) } : {}),
    ...(random.once(6) ? { sameDayAs: random.pick(actions) } : {}),
    ...(modality === 'mustNot' && !random.once(4) ? { blocks: random.pick(free) } : {}),
    ...(random.once(2) ? { order: random.int(1, 3) } : {}),
  });
}

const triggers = (random: Random) => ({
  trigger: condition(random),
  ...(random.once(4) ? { otherReading: condition(random) } : {}),
});

/** There are no working months or years. */
function deadline(random: Random): object {
  const words = { words: random.pick(['及时', '按时', '事先']) };
  const event = {
    ...(random.once(4) ? {} : { from: random.pick(events) + random.pick(['', '之日', '之日起', '后', '起']) }),
    ...(random.once(2) ? { fromAction: random.pick(actions) } : {}),
  };
  const counts = Object.keys(event).length > 0 && !random.once(5);
  if (!counts) return { ...words, ...event, ...(random.once(3) ? { reaches: ['书面'] } : {}) };
  const calendar = random.pick(['natural', 'working', 'unstated']);
  const duration = random.pick(calendar === 'working' ? durations : [...durations, 'P1M', 'P1M2D']);
  return { duration, ...event, ...(calendar === 'unstated' ? {} : { calendar }), ...(random.once(4) ? words : {}) };
}

const durations = ['P1D', 'P2D', 'P3D', 'P5D', 'P1W'];

export const tenure = (random: Random, id: string, post: string) =>
  assert('tenure', {
    id,
    person: random.pick(people),
    post,
    ...(random.once(3) ? span(random) : {}),
  });

export const absence = (random: Random, id: string) =>
  assert('absence', {
    id,
    of: random.once(2) ? random.pick(people) : random.pick(posts),
    reason: random.pick(['abroad', 'businessTrip', 'leave']),
    ...span(random),
  });

const scoped = (random: Random) => (random.once(4) ? { scope: random.some(['g/duty', 'g/broad', 'g/other'], 1) } : {});

export const delegation = (random: Random, id: string) =>
  assert('delegation', {
    id,
    delegator: random.once(2) ? random.pick(Object.values(headOf)) : random.pick(posts),
    delegate: random.once(2) ? random.pick(people) : random.pick(posts),
    mode: random.pick(['preside', 'entrust', 'represent']),
    ...(random.once(2) ? { when: random.pick(['always', 'whileAbsent']) } : {}),
    ...(random.once(3) ? {} : { extent: random.pick(['full', 'dailyWork', 'dailyWork', 'urgent']) }),
    redelegable: random.once(3),
    ...scoped(random),
    ...(random.once(2) ? span(random) : {}),
  });

/** The daily work, or what is urgent, of one who heads something is done by another all the time. */
export const handedInPart = (random: Random, id: string) =>
  assert('delegation', {
    id,
    delegator: random.pick(Object.values(headOf)),
    delegate: random.pick(people),
    mode: 'entrust',
    extent: random.pick(['dailyWork', 'urgent']),
  });

export const standInRule = (random: Random, id: string) =>
  assert('standInRule', {
    id,
    post: random.pick(posts),
    manner: random.pick(['designated', 'ordered', 'ordered']),
    candidates: random.some([...posts, ...people], 1).slice(0, 2),
    vacancy: random.once(2),
    extent: random.pick(['full', 'dailyWork', 'urgent']),
    ...scoped(random),
    ...(random.once(2) ? span(random) : {}),
  });

export const assignment = (random: Random, id: string) =>
  assert('assignment', {
    id,
    holder: random.pick([...posts, ...organizations]),
    duty: random.pick(['g/duty', 'g/broad']),
    mode: random.pick(['leads', 'inCharge', 'accountable', 'decides', 'assists']),
    ...(random.once(8) ? { inPerson: true } : {}),
    ...(random.once(10) ? { reading: 'ambiguous' } : {}),
    ...(random.once(2) ? span(random) : {}),
  });

export const oversight = (random: Random, id: string) =>
  assert('oversight', {
    id,
    overseer: random.pick(posts),
    target: random.pick(organizations),
    mode: random.pick(['inCharge', 'inCharge', 'leads']),
    basis: ['g/doc'],
    ...(random.once(2) ? span(random) : {}),
  });

export function calendars(random: Random): (() => CaseLine['change'])[] {
  const one = (id: string) => () =>
    assert('calendar', {
      id,
      name: id,
      from: random.once(3) ? dayOf(random.int(0, 6)) : '2024-01-01',
      to: random.once(3) ? dayOf(random.int(8, 14)) : '2024-12-31',
      daysOff: ['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', ...(random.once(2) ? ['2024-10-07'] : [])],
      workingDays: random.once(2) ? ['2024-09-29', '2024-10-12'] : [],
    });
  return [...(random.once(4) ? [] : [one('g/calendar')]), ...(random.once(3) ? [one('calendar')] : [])];
}

export const when = (random: Random): string => {
  const day = random.int(0, lastDay);
  return random.once(3) ? instantOf(day, random.pick([0, 9, 12, 23.5])) : dayOf(day);
};

export function handled(
  random: Random,
  id: string,
  closing: string | null,
  asked: readonly string[],
): CaseLine['change'] {
  const filled = roles.filter(() => !random.once(5));
  return assert('case', {
    id,
    name: id,
    procedure: 'g/procedure',
    organization: 'g',
    roles: filled.flatMap((role) =>
      Array.from({ length: random.once(4) ? 2 : 1 }, () => ({
        role,
        player: random.pick([...organizations, ...posts]),
      })),
    ),
    traits: asked.filter(() => random.once(2)).map((trait) => ({ trait, value: random.pick(['yes', 'no']) })),
    events: events.filter(() => !random.once(3)).map((event) => ({ event, on: when(random) })),
    ...(closing === null ? {} : { validTo: closing }),
  });
}

import { type Change, parseChangeSet } from '../../src/model/changeSet.js';
import type { Written } from '../reference/world.js';
import type { Random } from '../support/random.js';

/** A ledger small enough to be full of coincidences: few people, few posts, few days, everything about each other. */
export interface RandomLedger {
  readonly lines: readonly RandomLine[];
}
export interface RandomLine {
  readonly recorded: number;
  readonly change: Readonly<Record<string, unknown>>;
}

export const lastDay = 8;
export const lastRecorded = 3;
export const dayOf = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString();
export const recordedOn = (n: number): string => new Date(Date.UTC(2025, 0, 1 + n)).toISOString();

export const organizations = ['g', 'g/edu', 'g/fin', 'g/east'];
export const people = ['g/p1', 'g/p2', 'g/p3', 'g/p4'];
export const posts = ['g/head', 'g/second', 'g/ds', 'g/d1', 'g/d2', 'g/edu-head', 'g/fin-head'];
export const duties = ['g/broad', 'g/mid', 'g/narrow', 'g/other'];

const assert = (kind: string, fields: object) => ({ assert: { [kind]: fields } });

export function randomLedger(random: Random): RandomLedger {
  const lines: RandomLine[] = [...skeleton(random)].map((change) => ({ recorded: 0, change }));
  const relations: { readonly id: string; readonly make: () => Readonly<Record<string, unknown>> }[] = [];
  const add = (prefix: string, count: number, make: (id: string) => Readonly<Record<string, unknown>>) => {
    for (let n = 0; n < count; n++) relations.push({ id: `g/${prefix}${n}`, make: () => make(`g/${prefix}${n}`) });
  };
  add('t', random.int(1, 6), (id) => tenure(random, id));
  add('x', random.int(0, 5), (id) => absence(random, id));
  add('a', random.int(0, 5), (id) => assignment(random, id));
  add('u', random.once(3) ? random.int(1, 3) : 0, (id) => ruling(random, id));
  add('o', random.int(0, 4), (id) => oversight(random, id));
  add('e', random.int(0, 5), (id) => delegation(random, id));
  add('r', random.int(0, 4), (id) => standInRule(random, id));
  if (random.once(10)) lines.push(...longChain(random).map((change) => ({ recorded: 0, change })));
  for (const change of beside(random)) lines.push({ recorded: 0, change });
  for (const { make } of relations)
    lines.push({ recorded: random.once(4) ? random.int(0, lastRecorded) : 0, change: make() });
  for (const { id, make } of relations) {
    if (random.once(7)) lines.push({ recorded: random.int(1, lastRecorded), change: make() });
    if (random.once(10))
      lines.push({ recorded: random.int(1, lastRecorded), change: { end: { id, at: dayOf(random.int(0, lastDay)) } } });
    if (random.once(25)) lines.push({ recorded: random.int(1, lastRecorded), change: { retract: { id } } });
  }
  return { lines: lines.sort((a, b) => a.recorded - b.recorded) };
}

/** The changes as the ledger has them. A line that only ends or retracts what is not there yet is harmless. */
export function writtenOf({ lines }: RandomLedger): readonly Written[] {
  return lines.map(({ recorded, change }) => ({ recordedAt: recordedOn(recorded), change: read(change) }));
}

function read(change: Readonly<Record<string, unknown>>): Change {
  const { changeSet, problems } = parseChangeSet({ commandId: 'c', reason: 'r', changes: [change] }, 'UTC');
  const [parsed] = changeSet.changes;
  if (parsed === undefined) throw new Error(`the generator made a bad line: ${JSON.stringify({ change, problems })}`);
  return parsed;
}

function* skeleton(random: Random) {
  const basis = random.once(6) ? [] : ['g/doc'];
  yield assert('organization', { id: 'g', name: 'g', type: 'government' });
  yield assert('document', { id: 'g/doc', name: 'doc', ...(random.once(4) ? span(random) : {}) });
  yield assert('organization', { id: 'g/edu', name: 'edu', type: 'department', partOf: 'g' });
  yield assert('organization', {
    id: 'g/fin',
    name: 'fin',
    type: 'department',
    partOf: 'g',
    ...(random.once(8) ? span(random) : {}),
  });
  yield assert('organization', {
    id: 'g/east',
    name: 'east',
    type: random.pick(['subdistrictOffice', 'meeting']),
    dispatchedBy: 'g',
  });
  if (random.once(3))
    yield assert('organization', {
      id: 'g/all',
      name: 'all',
      type: 'department',
      comprises: random.some(['g/edu', 'g/fin', 'g/east'], 1),
      ...(random.once(3) ? span(random) : {}),
    });
  yield assert('post', { id: 'g/head', organization: 'g', title: 'head', heads: true, basis });
  yield assert('post', {
    id: 'g/second',
    organization: 'g',
    title: 'second',
    heads: random.once(4),
    basis: random.once(2) ? basis : [],
  });
  yield assert('post', { id: 'g/ds', organization: 'g', title: 'deputies', seats: 'many' });
  yield assert('post', { id: 'g/d1', organization: 'g', title: 'd1', ...(random.once(3) ? {} : { seatOf: 'g/ds' }) });
  yield assert('post', {
    id: 'g/d2',
    organization: 'g',
    title: 'd2',
    seatOf: 'g/ds',
    ...(random.once(8) ? span(random) : {}),
  });
  yield assert('post', { id: 'g/edu-head', organization: 'g/edu', title: 'edu head', heads: true });
  yield assert('post', { id: 'g/fin-head', organization: 'g/fin', title: 'fin head', heads: random.once(2) });
  for (const id of people) yield assert('person', { id, name: id });
  const reserved = () => ({
    ...(random.once(8) ? { reserved: random.pick(['collective', 'nonDelegable']) } : {}),
    ...(random.once(4) ? { work: random.pick(['dailyWork', 'urgent', 'ceremonial']) } : {}),
  });
  yield assert('duty', { id: 'g/broad', name: 'broad', ...reserved() });
  yield assert('duty', { id: 'g/mid', name: 'mid', broader: 'g/broad', ...reserved() });
  yield assert('duty', {
    id: 'g/narrow',
    name: 'narrow',
    aliases: ['matter'],
    broader: 'g/mid',
    ...(random.once(8) ? span(random) : {}),
  });
  yield assert('duty', { id: 'g/other', name: 'other', aliases: ['Matter'], ...reserved() });
}

/** The head hands on to one who hands on to one …, all of them away, so far that the limit of hops is met. */
function longChain(random: Random): Readonly<Record<string, unknown>>[] {
  const chain = Array.from({ length: random.int(5, 11) }, (_, n) => `g/c${n}`);
  const away = (of: string) => assert('absence', { id: `${of}-away`, of, reason: 'leave' });
  const last = chain.at(-1) ?? '';
  return [
    ...chain.flatMap((id) => [
      assert('post', { id, organization: 'g', title: id }),
      ...(id === last ? [] : [away(id)]),
    ]),
    ...['g/head', ...chain].slice(0, -1).map((delegator, n) =>
      assert('delegation', {
        id: `g/chain${n}`,
        delegator,
        delegate: chain[n],
        mode: 'entrust',
        redelegable: true,
        outlastsTenure: true,
      }),
    ),
  ];
}

/** Records of the kinds that decide nothing, and of another government. */
function beside(random: Random): Readonly<Record<string, unknown>>[] {
  const noise = [
    assert('norm', { id: 'g/norm', name: 'norm', names: ['g/ds'] }),
    assert('provision', {
      id: 'g/doc#1',
      document: 'g/doc',
      article: '1',
      quote: random.pick(['words', '实行区长负责制']),
      ...span(random),
    }),
    assert('membership', { id: 'g/member', post: 'g/head', organization: 'g', ...span(random) }),
    assert('procedure', { id: 'g/procedure', name: 'procedure', duty: 'g/broad' }),
    assert('step', {
      id: 'g/step',
      procedure: 'g/procedure',
      performer: 'g/head',
      action: 'decide',
      modality: 'mustNot',
    }),
    assert('organization', { id: 'h', name: 'h', type: 'government' }),
    assert('post', { id: 'h/head', organization: 'h', title: 'head', heads: true, basis: ['g/doc'] }),
    assert('tenure', { id: 'h/t', person: random.pick(people), post: 'h/head', ...span(random) }),
    assert('absence', { id: 'h/x', of: 'h/head', reason: 'leave' }),
    assert('delegation', { id: 'h/e', delegator: 'h/head', delegate: random.pick(people), mode: 'entrust' }),
  ];
  return random.once(3) ? noise : [];
}

/** Now and then a record forbids. */
const maybeForbids = (random: Random) => (random.once(15) ? { modality: 'mustNot' } : {});

/** Now and then the text has two readings. */
const maybeAmbiguous = (random: Random) => (random.once(10) ? { reading: 'ambiguous' } : {});

/** Both ends open, one, or none; ends that fall on the same few days, so that intervals touch. */
function span(random: Random): { validFrom?: string; validTo?: string } {
  const from = random.int(0, lastDay - 1);
  const to = random.int(from + 1, lastDay);
  return { ...(random.once(4) ? {} : { validFrom: dayOf(from) }), ...(random.once(4) ? {} : { validTo: dayOf(to) }) };
}

const tenure = (random: Random, id: string) =>
  assert('tenure', {
    id,
    person: random.pick(people),
    post: random.pick(posts),
    capacity: random.pick(['substantive', 'acting']),
    ...span(random),
  });

const absence = (random: Random, id: string) =>
  assert('absence', {
    id,
    of: random.once(2) ? random.pick(people) : random.pick([...posts, 'g/d1', 'g/d2']),
    reason: random.pick(['abroad', 'businessTrip', 'leave']),
    ...(random.once(3) ? {} : { place: random.pick(['outside', 'inside']) }),
    ...span(random),
  });

const assignment = (random: Random, id: string) =>
  assert('assignment', {
    id,
    holder: random.once(2) ? random.pick(organizations) : random.pick(posts),
    duty: random.pick(duties),
    mode: random.pick(['leads', 'leads', 'inCharge', 'accountable', 'decides', 'assists', 'reviews', 'supervises']),
    ...(random.once(6) ? { area: 'g/east' } : {}),
    ...(random.once(8) ? { inPerson: true } : {}),
    ...(random.once(8) ? { givenTo: random.pick(people) } : {}),
    ...maybeAmbiguous(random),
    ...maybeForbids(random),
    ...span(random),
  });

const ruling = (random: Random, id: string) =>
  assert('ruling', {
    id,
    name: id,
    matters: Array.from({ length: random.once(3) ? 2 : 1 }, () => random.pick(duties)),
    leads: Array.from({ length: random.once(3) ? 2 : 1 }, () => random.pick([...organizations, ...posts])),
    cooperates: random.once(2) ? [random.pick([...organizations, ...posts])] : [],
    ...maybeAmbiguous(random),
    ...maybeForbids(random),
    ...span(random),
  });

const oversight = (random: Random, id: string) =>
  assert('oversight', {
    id,
    overseer: random.once(5) ? random.pick(organizations) : random.pick(posts),
    target: random.pick([...organizations, 'g/all']),
    mode: random.pick(['inCharge', 'inCharge', 'leads', 'liaison']),
    ...(random.once(8) ? { givenTo: random.pick(people) } : {}),
    basis: random.once(2) ? ['g/doc'] : [],
    ...maybeAmbiguous(random),
    ...maybeForbids(random),
    ...span(random),
  });

const scoped = (random: Random) => ({
  ...(random.once(2) ? { scope: random.some(duties, 1) } : {}),
  ...(random.once(4) ? { except: [random.pick(duties)] } : {}),
});

const delegation = (random: Random, id: string) =>
  assert('delegation', {
    id,
    delegator: random.once(2) ? 'g/head' : random.pick(posts),
    delegate: random.once(3) ? random.pick(people) : random.pick(posts),
    mode: random.pick(['preside', 'entrust', 'represent']),
    ...(random.once(2) ? { when: random.pick(['always', 'whileAbsent']) } : {}),
    ...(random.once(4) ? { extent: random.pick(['full', 'dailyWork', 'urgent', 'ceremonial']) } : {}),
    redelegable: random.once(2),
    outlastsTenure: random.once(4),
    ...scoped(random),
    ...maybeForbids(random),
    ...span(random),
  });

const standInRule = (random: Random, id: string) => {
  const manner = random.pick(['designated', 'ordered', 'ordered', 'arranged']);
  return assert('standInRule', {
    id,
    post: random.once(2) ? 'g/head' : random.pick(posts),
    manner,
    candidates: manner === 'ordered' || random.once(2) ? random.some([...posts, ...people], 1).slice(0, 3) : [],
    ...(manner === 'arranged' ? { arranger: random.pick(posts) } : {}),
    order: random.int(0, 1),
    ...(random.once(2) ? { reasons: random.some(['abroad', 'businessTrip', 'leave'], 1) } : {}),
    place: random.pick(['any', 'any', 'outside', 'inside']),
    ...(random.once(4) ? { minDays: random.int(1, 4) } : {}),
    ...(random.once(4) ? { maxDays: random.int(2, 5) } : {}),
    vacancy: random.once(2),
    extent: random.pick(['full', 'dailyWork', 'urgent', 'ceremonial']),
    ...scoped(random),
    ...maybeForbids(random),
    ...span(random),
  });
};

import { type Change, parseChangeSet } from '../../src/model/changeSet.js';
import type { Written } from '../reference/world.js';
import type { Dice } from '../support/dice.js';

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

export function randomLedger(dice: Dice): RandomLedger {
  const lines: RandomLine[] = [...skeleton(dice)].map((change) => ({ recorded: 0, change }));
  const relations: { readonly id: string; readonly make: () => Readonly<Record<string, unknown>> }[] = [];
  const add = (prefix: string, count: number, make: (id: string) => Readonly<Record<string, unknown>>) => {
    for (let n = 0; n < count; n++) relations.push({ id: `g/${prefix}${n}`, make: () => make(`g/${prefix}${n}`) });
  };
  add('t', dice.int(1, 6), (id) => tenure(dice, id));
  add('x', dice.int(0, 5), (id) => absence(dice, id));
  add('a', dice.int(0, 5), (id) => assignment(dice, id));
  add('o', dice.int(0, 4), (id) => oversight(dice, id));
  add('e', dice.int(0, 5), (id) => delegation(dice, id));
  add('r', dice.int(0, 4), (id) => standInRule(dice, id));
  if (dice.once(10)) lines.push(...longChain(dice).map((change) => ({ recorded: 0, change })));
  for (const change of beside(dice)) lines.push({ recorded: 0, change });
  for (const { make } of relations)
    lines.push({ recorded: dice.once(4) ? dice.int(0, lastRecorded) : 0, change: make() });
  for (const { id, make } of relations) {
    if (dice.once(7)) lines.push({ recorded: dice.int(1, lastRecorded), change: make() });
    if (dice.once(10))
      lines.push({ recorded: dice.int(1, lastRecorded), change: { end: { id, at: dayOf(dice.int(0, lastDay)) } } });
    if (dice.once(25)) lines.push({ recorded: dice.int(1, lastRecorded), change: { retract: { id } } });
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

function* skeleton(dice: Dice) {
  const basis = dice.once(6) ? [] : ['g/doc'];
  yield assert('organization', { id: 'g', name: 'g', type: 'government' });
  yield assert('document', { id: 'g/doc', name: 'doc', ...(dice.once(4) ? span(dice) : {}) });
  yield assert('organization', { id: 'g/edu', name: 'edu', type: 'department', partOf: 'g' });
  yield assert('organization', {
    id: 'g/fin',
    name: 'fin',
    type: 'department',
    partOf: 'g',
    ...(dice.once(8) ? span(dice) : {}),
  });
  yield assert('organization', {
    id: 'g/east',
    name: 'east',
    type: dice.pick(['subdistrictOffice', 'meeting']),
    dispatchedBy: 'g',
  });
  yield assert('post', { id: 'g/head', organization: 'g', title: 'head', heads: true, basis });
  yield assert('post', {
    id: 'g/second',
    organization: 'g',
    title: 'second',
    heads: dice.once(4),
    basis: dice.once(2) ? basis : [],
  });
  yield assert('post', { id: 'g/ds', organization: 'g', title: 'deputies', seats: 'many' });
  yield assert('post', { id: 'g/d1', organization: 'g', title: 'd1', ...(dice.once(3) ? {} : { seatOf: 'g/ds' }) });
  yield assert('post', {
    id: 'g/d2',
    organization: 'g',
    title: 'd2',
    seatOf: 'g/ds',
    ...(dice.once(8) ? span(dice) : {}),
  });
  yield assert('post', { id: 'g/edu-head', organization: 'g/edu', title: 'edu head', heads: true });
  yield assert('post', { id: 'g/fin-head', organization: 'g/fin', title: 'fin head', heads: dice.once(2) });
  for (const id of people) yield assert('person', { id, name: id });
  const reserved = () => ({
    ...(dice.once(8) ? { reserved: dice.pick(['collective', 'nonDelegable']) } : {}),
    ...(dice.once(4) ? { work: dice.pick(['dailyWork', 'urgent', 'ceremonial']) } : {}),
  });
  yield assert('duty', { id: 'g/broad', name: 'broad', ...reserved() });
  yield assert('duty', { id: 'g/mid', name: 'mid', broader: 'g/broad', ...reserved() });
  yield assert('duty', { id: 'g/narrow', name: 'narrow', broader: 'g/mid', ...(dice.once(8) ? span(dice) : {}) });
  yield assert('duty', { id: 'g/other', name: 'other', ...reserved() });
}

/** The head hands on to one who hands on to one …, all of them away, so far that the limit of hops is met. */
function longChain(dice: Dice): Readonly<Record<string, unknown>>[] {
  const chain = Array.from({ length: dice.int(5, 11) }, (_, n) => `g/c${n}`);
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
function beside(dice: Dice): Readonly<Record<string, unknown>>[] {
  const noise = [
    assert('norm', { id: 'g/norm', name: 'norm', names: ['g/ds'] }),
    assert('provision', {
      id: 'g/doc#1',
      document: 'g/doc',
      article: '1',
      quote: dice.pick(['words', '实行区长负责制']),
      ...span(dice),
    }),
    assert('membership', { id: 'g/member', post: 'g/head', organization: 'g', ...span(dice) }),
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
    assert('tenure', { id: 'h/t', person: dice.pick(people), post: 'h/head', ...span(dice) }),
    assert('absence', { id: 'h/x', of: 'h/head', reason: 'leave' }),
    assert('delegation', { id: 'h/e', delegator: 'h/head', delegate: dice.pick(people), mode: 'entrust' }),
  ];
  return dice.once(3) ? noise : [];
}

/** Now and then a record forbids. */
const maybeForbids = (dice: Dice) => (dice.once(15) ? { modality: 'mustNot' } : {});

/** Now and then the text has two readings. */
const maybeAmbiguous = (dice: Dice) => (dice.once(10) ? { reading: 'ambiguous' } : {});

/** Both ends open, one, or none; ends that fall on the same few days, so that intervals touch. */
function span(dice: Dice): { validFrom?: string; validTo?: string } {
  const from = dice.int(0, lastDay - 1);
  const to = dice.int(from + 1, lastDay);
  return { ...(dice.once(4) ? {} : { validFrom: dayOf(from) }), ...(dice.once(4) ? {} : { validTo: dayOf(to) }) };
}

const tenure = (dice: Dice, id: string) =>
  assert('tenure', {
    id,
    person: dice.pick(people),
    post: dice.pick(posts),
    capacity: dice.pick(['substantive', 'acting']),
    ...span(dice),
  });

const absence = (dice: Dice, id: string) =>
  assert('absence', {
    id,
    of: dice.once(2) ? dice.pick(people) : dice.pick([...posts, 'g/d1', 'g/d2']),
    reason: dice.pick(['abroad', 'businessTrip', 'leave']),
    ...(dice.once(3) ? {} : { place: dice.pick(['outside', 'inside']) }),
    ...span(dice),
  });

const assignment = (dice: Dice, id: string) =>
  assert('assignment', {
    id,
    holder: dice.once(2) ? dice.pick(organizations) : dice.pick(posts),
    duty: dice.pick(duties),
    mode: dice.pick(['leads', 'leads', 'inCharge', 'accountable', 'decides', 'assists', 'reviews', 'supervises']),
    ...(dice.once(6) ? { area: 'g/east' } : {}),
    ...(dice.once(8) ? { inPerson: true } : {}),
    ...maybeAmbiguous(dice),
    ...maybeForbids(dice),
    ...span(dice),
  });

const oversight = (dice: Dice, id: string) =>
  assert('oversight', {
    id,
    overseer: dice.once(5) ? dice.pick(organizations) : dice.pick(posts),
    target: dice.pick(organizations),
    mode: dice.pick(['inCharge', 'inCharge', 'leads', 'liaison']),
    basis: dice.once(2) ? ['g/doc'] : [],
    ...maybeAmbiguous(dice),
    ...maybeForbids(dice),
    ...span(dice),
  });

const scoped = (dice: Dice) => ({
  ...(dice.once(2) ? { scope: dice.some(duties, 1) } : {}),
  ...(dice.once(4) ? { except: [dice.pick(duties)] } : {}),
});

const delegation = (dice: Dice, id: string) =>
  assert('delegation', {
    id,
    delegator: dice.once(2) ? 'g/head' : dice.pick(posts),
    delegate: dice.once(3) ? dice.pick(people) : dice.pick(posts),
    mode: dice.pick(['preside', 'entrust', 'represent']),
    ...(dice.once(2) ? { when: dice.pick(['always', 'whileAbsent']) } : {}),
    ...(dice.once(4) ? { extent: dice.pick(['full', 'dailyWork', 'urgent', 'ceremonial']) } : {}),
    redelegable: dice.once(2),
    outlastsTenure: dice.once(4),
    ...scoped(dice),
    ...maybeForbids(dice),
    ...span(dice),
  });

const standInRule = (dice: Dice, id: string) => {
  const manner = dice.pick(['designated', 'ordered', 'ordered', 'arranged']);
  return assert('standInRule', {
    id,
    post: dice.once(2) ? 'g/head' : dice.pick(posts),
    manner,
    candidates: manner === 'ordered' || dice.once(2) ? dice.some([...posts, ...people], 1).slice(0, 3) : [],
    ...(manner === 'arranged' ? { arranger: dice.pick(posts) } : {}),
    order: dice.int(0, 1),
    ...(dice.once(2) ? { reasons: dice.some(['abroad', 'businessTrip', 'leave'], 1) } : {}),
    place: dice.pick(['any', 'any', 'outside', 'inside']),
    ...(dice.once(4) ? { minDays: dice.int(1, 4) } : {}),
    ...(dice.once(4) ? { maxDays: dice.int(2, 5) } : {}),
    vacancy: dice.once(2),
    extent: dice.pick(['full', 'dailyWork', 'urgent', 'ceremonial']),
    ...scoped(dice),
    ...maybeForbids(dice),
    ...span(dice),
  });
};

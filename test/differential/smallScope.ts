import { type Change, parseChangeSet } from '../../src/model/changeSet.js';
import type { Written } from '../reference/world.js';
import { pairOf, type Question } from './compare.js';
import { dayOf, recordedOn } from './randomLedger.js';
import { disagreement, emptyTally, type Tally } from './search.js';

/**
 * All ledgers of a small size: most faults show in a small example, if it is the right one, and here none is
 * left out. Three posts, three people, two duties; so many delegations, one rule or none, absences over three
 * instants, and the head's post filled or vacant.
 */
export interface Scope {
  /** 0, 1 or 2 delegations at once, out of all there are. */
  readonly delegations: 0 | 1 | 2;
  /** 0, 1 or 2 absences at once. */
  readonly absences: 0 | 1 | 2;
}

const posts = ['g/head', 'g/a', 'g/b'];
const instants = [0, 1, 2];

const read = (change: unknown): Change => {
  const { changeSet, problems } = parseChangeSet({ commandId: 'c', reason: 'r', changes: [change] }, 'UTC');
  const [parsed] = changeSet.changes;
  if (parsed === undefined) throw new Error(JSON.stringify(problems));
  return parsed;
};
const assert = (kind: string, fields: object): Change => read({ assert: { [kind]: fields } });

const ground: readonly Change[] = [
  assert('organization', { id: 'g', name: 'g', type: 'government' }),
  assert('document', { id: 'g/doc', name: 'doc' }),
  assert('post', { id: 'g/head', organization: 'g', title: 'head', heads: true, basis: ['g/doc'] }),
  assert('post', { id: 'g/a', organization: 'g', title: 'a' }),
  assert('post', { id: 'g/b', organization: 'g', title: 'b' }),
  ...['g/p', 'g/q', 'g/r'].map((id) => assert('person', { id, name: id })),
  assert('tenure', { id: 'g/t-a', person: 'g/q', post: 'g/a' }),
  assert('tenure', { id: 'g/t-b', person: 'g/r', post: 'g/b' }),
  assert('duty', { id: 'g/broad', name: 'broad' }),
  assert('duty', { id: 'g/narrow', name: 'narrow', broader: 'g/broad' }),
  assert('assignment', { id: 'g/as', holder: 'g/head', duty: 'g/broad', mode: 'leads' }),
  assert('assignment', { id: 'g/as-a', holder: 'g/a', duty: 'g/narrow', mode: 'inCharge' }),
];

const tenuresOfHead: readonly Change[] = [
  assert('tenure', { id: 'g/t-head', person: 'g/p', post: 'g/head' }),
  assert('tenure', { id: 'g/t-head', person: 'g/p', post: 'g/head', validTo: dayOf(1) }),
];

/** Every way to say it once. */
const delegations: readonly Change[] = posts.flatMap((delegator) =>
  posts
    .filter((delegate) => delegate !== delegator)
    .flatMap((delegate) =>
      (['always', 'whileAbsent'] as const).flatMap((when) =>
        [undefined, ['g/narrow']].flatMap((scope) =>
          [false, true].map((redelegable) =>
            assert('delegation', {
              id: `g/e-${delegator.slice(2)}-${delegate.slice(2)}-${when}-${scope === undefined ? 'all' : 'part'}-${redelegable ? 're' : 'no'}`,
              delegator,
              delegate,
              mode: 'entrust',
              when,
              redelegable,
              ...(scope === undefined ? {} : { scope }),
            }),
          ),
        ),
      ),
    ),
);

const rules: readonly (Change | null)[] = [
  null,
  ...(['designated', 'ordered', 'arranged'] as const).flatMap((manner) =>
    ['g/a', 'g/b'].flatMap((candidate) =>
      [false, true].map((vacancy) =>
        assert('standInRule', {
          id: 'g/rule',
          post: 'g/head',
          manner,
          candidates: [candidate],
          arranger: 'g/b',
          vacancy,
        }),
      ),
    ),
  ),
];

const absences: readonly Change[] = ['g/p', 'g/q', 'g/r'].flatMap((of) =>
  [
    [0, 1],
    [1, 2],
    [0, 2],
  ].map(([from = 0, to = 1]) =>
    assert('absence', {
      id: `g/x-${of.slice(2)}-${from}${to}`,
      of,
      reason: 'leave',
      validFrom: dayOf(from),
      validTo: dayOf(to),
    }),
  ),
);

/** All sets of at most `size` of the items. */
function* setsOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  yield [];
  if (size === 0) return;
  for (const [index, item] of items.entries()) {
    for (const rest of setsOf(items.slice(index + 1), size - 1)) yield [item, ...rest];
  }
}

export function* ledgersOf({ delegations: hops, absences: away }: Scope): Generator<readonly Change[]> {
  for (const given of setsOf(delegations, hops)) {
    for (const rule of rules) {
      for (const absent of setsOf(absences, away)) {
        for (const tenure of tenuresOfHead)
          yield [...ground, tenure, ...given, ...(rule === null ? [] : [rule]), ...absent];
      }
    }
  }
}

const questions: readonly Question[] = instants.flatMap((day) => {
  const moment = { at: dayOf(day), knownAt: recordedOn(0) };
  return [
    { kind: 'standIn' as const, ...moment, post: 'g/head', matter: null },
    { kind: 'standIn' as const, ...moment, post: 'g/head', matter: 'g/narrow' },
  ];
});

/** Asks both resolvers about every ledger of the scope; gives the first on which they differ. */
export function exhaust(scope: Scope, onLedger: (tally: Tally) => void = () => {}) {
  const tally = emptyTally();
  for (const changes of ledgersOf(scope)) {
    const written: readonly Written[] = changes.map((change) => ({ recordedAt: recordedOn(0), change }));
    const pair = pairOf(written);
    tally.ledgers += 1;
    for (const question of questions) {
      const found = disagreement(pair, question, tally);
      if (found !== undefined) return { tally, found: { changes, question, ...found } };
    }
    onLedger(tally);
  }
  return { tally, found: undefined };
}

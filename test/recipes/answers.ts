import { presenceOf } from '../../src/engine/case/presence.js';
import { noLeadingDepartment } from '../../src/engine/findings/noLeadingDepartment.js';
import { matrix } from '../../src/engine/overview/matrix.js';
import { type ChartUnit, orgChart } from '../../src/engine/overview/orgChart.js';
import { everyAnswer } from '../../src/engine/overview/responsibilities.js';
import type { Snapshot } from '../../src/graph/snapshot.js';
import { type AnyRecord, type Delegation, kinds } from '../../src/model/record.js';
import { instantOf, toOf } from '../../src/store/neo4j/values.js';
import { groupBy } from '../../src/util/groupBy.js';
import type { Row } from './page.js';

/** A government at a moment, and all governments at it. */
export interface Asked {
  readonly snapshot: Snapshot;
  readonly all: readonly Snapshot[];
  /** The parameters of the page, `$government` and `$organization` being the government. */
  readonly parameters: Row;
}

/** What a recipe says about a moment, as the engine says it. */
export interface Answer {
  /** The columns that are compared. */
  readonly columns: readonly string[];
  /** What it is asked with beside the parameters of the moment, each in turn. */
  readonly asking?: (asked: Asked) => readonly Row[];
  readonly expected: (asked: Asked) => readonly (readonly unknown[])[];
}

const own = <T extends AnyRecord>(snapshot: Snapshot, records: readonly T[]): readonly T[] =>
  records.filter(({ id }) => snapshot.isHomeOf(id));
const endOf = ({ validTo }: Pick<AnyRecord, 'validTo'>): string => instantOf(toOf({ from: null, to: validTo }));
const sorted = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort();
const chartOf = ({ snapshot }: Asked, depth: number): ChartUnit | undefined => {
  const root = snapshot.find('organization', snapshot.government);
  return root && orgChart(snapshot, root, depth).root;
};

export const answers: Readonly<Record<string, Answer>> = {
  'Who holds which post': {
    columns: ['post.id', 'person.id', 'held.capacity'],
    expected: ({ snapshot }) =>
      own(snapshot, snapshot.all('post')).flatMap(({ id }) =>
        presenceOf(snapshot, id).tenures.flatMap(({ post, person, capacity }) =>
          post === id ? [[post, person, capacity]] : [],
        ),
      ),
  },

  'Vacant posts': {
    columns: ['post.id', 'state', 'since'],
    expected: ({ snapshot }) =>
      own(snapshot, snapshot.all('post')).flatMap(({ id }) => {
        const { state } = presenceOf(snapshot, id);
        if (state === 'filled') return [];
        const seats = [id, ...snapshot.pointing('post', 'seatOf', id).map((seat) => seat.id)];
        const ends = seats
          .flatMap((seat) => snapshot.historyPointing('tenure', 'post', seat))
          .flatMap(({ valid: { to } }) => (to !== null && to <= snapshot.at ? [to] : []));
        return [[id, state.toUpperCase(), ends.sort().at(-1) ?? null]];
      }),
  },

  'People with several posts': {
    columns: ['person.id', 'posts'],
    expected: ({ all }) =>
      [
        ...groupBy(
          all.flatMap((each) => each.all('tenure')),
          ({ person }) => person,
        ),
      ]
        .map(([person, tenures]) => [person, sorted(tenures.map(({ post }) => post))] as const)
        .filter(([, posts]) => posts.length > 1),
  },

  'Who is away, and until when': {
    columns: ['absence.id', 'away.id', 'absence.reason', 'until', 'posts'],
    expected: ({ snapshot }) =>
      own(snapshot, snapshot.all('absence')).map((absence) => {
        const posts = snapshot.pointing('tenure', 'person', absence.of).map(({ post }) => post);
        return [absence.id, absence.of, absence.reason, endOf(absence), sorted(posts)];
      }),
  },

  'What ends soon': {
    columns: ['ending.kind', 'ending.id', 'ends'],
    expected: ({ all, parameters }) =>
      all
        .flatMap((each) => [...own(each, each.all('tenure')), ...own(each, each.all('delegation'))])
        .filter(({ validTo }) => validTo !== null && Date.parse(validTo) <= Number(parameters.until))
        .map((ending) => [ending.kind, ending.id, endOf(ending)]),
  },

  'Delegations in force, and their chains': {
    columns: ['giver.id', 'taker.id', 'delegations', 'modes', 'scopes'],
    expected: ({ snapshot }) =>
      chainsOf(snapshot).map((chain) => [
        chain[0]?.delegator,
        chain.at(-1)?.delegate,
        chain.map(({ id }) => id),
        chain.map(({ mode }) => mode),
        chain.map(({ scope }) => scope ?? null),
      ]),
  },

  'Stand-in rules of a post': {
    columns: ['rule.id', 'rule.manner', 'rule.extent', 'candidates'],
    asking: ({ snapshot: { government } }) =>
      ['head', 'executive-deputy', 'deputy-8', 'data-head'].map((post) => ({ post: `${government}/post/${post}` })),
    expected: ({ snapshot, parameters }) =>
      snapshot
        .pointing('standInRule', 'post', String(parameters.post))
        .map(({ id, manner, extent, candidates }) => [id, manner, extent, candidates]),
  },

  'The matrix': {
    columns: ['leader.id', 'unit.id', 'oversees.mode'],
    expected: ({ snapshot }) => {
      const root = snapshot.find('organization', snapshot.government);
      const cells = root === undefined ? [] : matrix(snapshot, root).cells;
      return cells.flatMap(({ leader, organization, oversight }) =>
        oversight.map(({ mode }) => [leader, organization, mode]),
      );
    },
  },

  'Span of control': {
    columns: ['leader.id', 'units', 'posts'],
    expected: (asked) => {
      const chart = chartOf(asked, 1);
      return (chart?.posts ?? []).flatMap(({ post: { id } }) => {
        const units = (chart?.units ?? []).filter(({ inCharge }) => inCharge.includes(id));
        return units.length === 0 ? [] : [[id, units.length, units.reduce((sum, { posts }) => sum + posts.length, 0)]];
      });
    },
  },

  'Units that nobody is in charge of': {
    columns: ['unit.id', 'state.name', 'state.type'],
    expected: (asked) =>
      (chartOf(asked, 1)?.units ?? [])
        .filter(({ inCharge }) => inCharge.length === 0)
        .map(({ organization: { id, name, type } }) => [id, name, type]),
  },

  'Duties without a leading unit': {
    columns: ['duty.id'],
    expected: ({ snapshot }) =>
      everyAnswer(snapshot)
        .flatMap(({ duty, answer }) => noLeadingDepartment(snapshot, duty, answer))
        .map(({ subjects: [duty] }) => [duty]),
  },

  'What rests on an article': {
    columns: ['rests.kind', 'rests.id', 'cited.id'],
    asking: ({ snapshot }) => {
      const documents = snapshot.historyOfKind('document').map(({ record }) => record.id);
      const provisions = snapshot.historyOfKind('provision').map(({ record }) => record.id);
      return sorted([...documents, ...provisions.slice(0, 20)]).map((source) => ({ source }));
    },
    expected: ({ snapshot, parameters: { source } }) => {
      const parts = snapshot.historyPointing('provision', 'document', String(source)).map(({ record }) => record.id);
      const cited = new Set([String(source), ...parts]);
      return kinds
        .flatMap((kind) => snapshot.all(kind) as readonly AnyRecord[])
        .flatMap(({ kind, id, basis }) => basis.filter((each) => cited.has(each)).map((each) => [kind, id, each]));
    },
  },

  'The tree of organizations': {
    columns: ['depth', 'unit.id', 'state.name', 'posts'],
    expected: (asked) => {
      const rows = ({ organization, posts, units }: ChartUnit, depth: number): unknown[][] => [
        [depth, organization.id, organization.name, posts.length],
        ...units.flatMap((unit) => rows(unit, depth + 1)),
      ];
      const chart = chartOf(asked, 9);
      return chart === undefined ? [] : rows(chart, 0);
    },
  },
};

/** Every way along up to six delegations in force, none of them twice. */
function chainsOf(snapshot: Snapshot): readonly (readonly Delegation[])[] {
  const on = (chain: readonly Delegation[]): readonly (readonly Delegation[])[] => [
    chain,
    ...(chain.length === 6 ? [] : snapshot.pointing('delegation', 'delegator', chain.at(-1)?.delegate ?? ''))
      .filter((next) => !chain.includes(next))
      .flatMap((next) => on([...chain, next])),
  ];
  return own(snapshot, snapshot.all('delegation')).flatMap((first) => on([first]));
}

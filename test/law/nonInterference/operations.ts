import {
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { everythingOf } from '../../api/rights/everything.js';
import type { Random } from '../../support/random.js';

/** What a value is to be once it is known which of the two servers is asked: what that server gave before. */
export class FromReplies {
  constructor(
    readonly what: 'receipt' | 'cursor' | 'contentHash',
    readonly index: number,
  ) {}
}

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const both = (...names: readonly string[]): readonly string[] =>
  ['g', 'h'].flatMap((g) => names.map((name) => `${g}/${name}`));
const governments = ['g', 'h'];
const posts = both('head', 'd1', 'd2', 'director');
const people = [...both('p1', 'p2', 'p3', 'secret'), 'both'];
const duties = both('duty', 'duty/schools', 'duty/secret');
const absences = both('away-1', 'away-2', 'both-away', 'secret-away', 'wait', 'new-1');
const rules = both('r1', 'r2', 'secret-r', 'new-2');
const others = both(
  'bureau',
  'rules',
  'rules#1',
  'ruling',
  'silence',
  't1',
  'a1',
  'o1',
  'secret-a',
  'secret-t',
  'handed-on',
  'nothing',
);
const cases = both('case', 'case-1', 'nothing');
const steps = both('step/consult', 'step/decide', 'step/file', 'step/brief');
const ids = [
  ...cases,
  ...steps,
  ...both('procedure', 'act-1', 'act-2', 'secret-act'),
  ...governments,
  ...posts,
  ...people,
  ...duties,
  ...absences,
  ...rules,
  ...others,
];

/** What fits an argument: of one field, or of that name wherever it stands. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  within: [...governments, ...both('bureau')],
  root: [...governments, ...both('bureau')],
  area: both('bureau'),
  for: posts,
  holder: [...posts, ...people, ...both('bureau')],
  person: people,
  of: [...people, ...posts],
  decidedBy: governments,
  delegator: posts,
  delegate: posts,
  duty: duties,
  duties,
  document: both('rules'),
  issuer: governments,
  organization: governments,
  partOf: governments,
  basis: both('rules#1'),
  procedure: both('procedure'),
  case: cases,
  step: steps,
  player: [...posts, ...both('bureau')],
  by: [...posts, ...people, ...both('bureau')],
  capacity: posts,
  onBehalfOf: posts,
  recipients: [...governments, ...both('bureau')],
  'procedure.id': both('procedure'),
  'closeCase.id': cases,
  'organization.id': governments,
  'post.id': posts,
  'person.id': people,
  'duty.id': duties,
  'document.id': both('rules'),
  'provision.id': both('rules#1'),
  'silence.id': both('silence'),
  'ruling.id': both('ruling'),
  'endAbsence.id': absences,
  'endTenure.id': both('t1', 't2', 'secret-t', 't-both'),
  'endAssignment.id': both('a1', 'a2', 'secret-a'),
  'revokeDelegation.id': both('handed-on', 'new-1'),
};

const matters = ['教育工作', '招生', '征求意见', '招生程序', '密事', '区长'];
const commandIds = ['g', 'h', 'shared', 'waits-g', 'waits-h'].flatMap((name) => [name, `${name}-1`, `${name}-2`]);
const days = ['2024-01-01', '2024-02-15', '2024-04-05', '2024-08-01', '2024-04-05T08:00:00Z'];
const later = ['2024-09-01', '2024-12-31'];
const texts = [
  '区长',
  '涉及居民',
  '主办',
  '公布',
  '教育',
  '密',
  '密事',
  '病',
  '事由1',
  '备注',
  'p1',
  'g',
  '人1',
  'illness',
  '不在岗',
];
/** How often an argument that may be left out is given: once in so many times. */
const seldom: Readonly<Record<string, number>> = { after: 6, assume: 4, expectedRevision: 12, first: 3, knownAt: 3 };
const reasons = ['ABROAD', 'LEAVE', 'ILLNESS', 'AWAY'];

/** What values are drawn from: of two that are asked about, one is mostly of a government where the viewer may record. */
interface Source {
  readonly random: Random;
  readonly own: readonly string[];
}

/** Operations of the whole schema, each with what can be asked of its answer. */
export function operationsOf(schema: GraphQLSchema): (random: Random, own: readonly string[]) => Operation {
  const roots = ['Query', 'Mutation'].map((name) => schema.getType(name) as GraphQLObjectType);
  const fields = roots.flatMap((root) => Object.values(root.getFields()).map((field) => ({ root, field })));
  const selections = new Map<string, string>();
  const selection = (type: string, depth: number): string => {
    const known = selections.get(`${type} ${depth}`);
    const named = schema.getType(type);
    const text = known ?? (named === undefined ? '' : everythingOf(schema, named, depth));
    selections.set(`${type} ${depth}`, text);
    return text;
  };
  return (random, own) => {
    const { root, field } = random.pick(fields);
    const given = field.args.filter(({ name, type }) => isNonNullType(type) || random.once(seldom[name] ?? 2));
    const type = getNamedType(field.type).name;
    const asked = selection(type, random.int(2, 3)) || selection(type, 3);
    const heads = given.map((argument) => `$${argument.name}: ${argument.type}`);
    const args = given.map(({ name }) => `${name}: $${name}`);
    const open = (parts: readonly string[]) => (parts.length === 0 ? '' : `(${parts.join(', ')})`);
    return {
      query: `${root.name.toLowerCase()}${open(heads)} { ${field.name}${open(args)}${asked} }`,
      variables: Object.fromEntries(
        given.map(({ name, type: of }) => [name, valueFor(of, field.name, name, { random, own })]),
      ),
    };
  };
}

function valueFor(type: GraphQLInputType, field: string, name: string, source: Source): unknown {
  const { random } = source;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [1, 2].map(() => valueFor(nullable.ofType, field, name, source));
  if (isEnumType(nullable)) return random.pick(nullable.getValues()).name;
  if (isInputObjectType(nullable)) {
    if (nullable.name === 'ChangeSetInput') return changeSet(source);
    const fields = Object.values(nullable.getFields());
    const given = nullable.isOneOf
      ? [random.pick(fields)]
      : fields.filter((each) => isNonNullType(each.type) || random.once(seldom[each.name] ?? 3));
    return Object.fromEntries(given.map((each) => [each.name, valueFor(each.type, field, each.name, source)]));
  }
  if (name === 'commandId') return random.once(2) ? random.pick(commandIds) : `own-${random.int(1, 20)}`;
  if (name === 'undone') return random.pick(commandIds);
  if (name === 'contentHash') return new FromReplies('contentHash', random.int(0, 99));
  if (name === 'after' && String(nullable) === 'String') return new FromReplies('cursor', random.int(0, 99));
  switch (String(nullable)) {
    case 'ID': {
      const pool = fitting[`${field}.${name}`] ?? fitting[name];
      return random.pick(preferred(pool === undefined || random.once(10) ? ids : pool, source));
    }
    case 'Int':
      return random.pick([0, 1, 2, 5]);
    case 'Boolean':
      return random.once(2);
    case 'DateTime':
    case 'Date':
    case 'DayOrInstant':
      return random.pick(name === 'to' || name === 'validTo' ? later : days);
    case 'JSON':
      return new FromReplies('receipt', random.int(0, 99));
    default:
      if (field === 'noticeDraft') return notice(source);
      return random.pick(name === 'text' && field !== 'search' ? matters : texts);
  }
}

function preferred(pool: readonly string[], { random, own }: Source): readonly string[] {
  const theirs = pool.filter((id) => own.some((government) => id === government || id.startsWith(`${government}/`)));
  return theirs.length === 0 || random.once(3) ? pool : theirs;
}

/** A division of labour of one government or another, by names of which the viewer may not know all. */
function notice(source: Source): string {
  const { random } = source;
  const g = random.pick(preferred(governments, source));
  const lines = [
    `负责　${random.some(['教育工作', '招生', '密事', '新事'], 1).join('、')}`,
    `分管　${random.pick(['教育局', '水务局'])}`,
    `AB角　${random.pick([`${g}人2`, '兼', '密1'])}`,
  ];
  return [
    '关于分工的通知',
    `发文：${random.pick([`${g}区`, g])}　日期：${random.pick(days.slice(0, -1))}`,
    '',
    `${random.pick([`${g}人1`, `${g}人2`, '兼', '密1', '密2'])}　${random.pick(['区长', '副区长'])}`,
    ...random.some(lines, 1).map((line) => `  ${line}`),
  ].join('\n');
}

/** Changes that mostly could be recorded, in one government or another. */
function changeSet(source: Source): object {
  const { random } = source;
  const g = random.pick(preferred(governments, source));
  const other = random.once(6) ? random.pick(['g', 'h']) : g;
  const post = (): string => `${other}/${random.pick(['head', 'd1', 'd2', 'director'])}`;
  const person = (): string => random.pick([`${other}/p1`, `${other}/p2`, 'both', `${other}/secret`]);
  const id = random.once(3)
    ? random.pick(ids.filter((each) => each.startsWith(`${g}/`)))
    : `${g}/new-${random.int(1, 9)}`;
  const lines: readonly (() => object)[] = [
    () => ({
      assert: {
        absence: {
          id,
          of: random.pick([post(), person()]),
          reason: random.pick(reasons),
          validFrom: random.pick(days),
        },
      },
    }),
    () => ({ assert: { tenure: { id, person: person(), post: post(), validFrom: random.pick(days) } } }),
    () => ({
      assert: {
        standInRule: {
          ...{ id, post: post(), manner: 'ORDERED', candidates: [post()] },
          ...(random.once(2) ? { reasons: random.some(reasons, 1) } : {}),
        },
      },
    }),
    () => ({
      assert: { delegation: { id, delegator: post(), delegate: post(), mode: random.pick(['PRESIDE', 'ENTRUST']) } },
    }),
    () => ({
      assert: { assignment: { id, holder: post(), duty: `${other}/duty`, mode: random.pick(['LEADS', 'ASSISTS']) } },
    }),
    () => ({ assert: { person: { id, name: random.pick(texts) } } }),
    () => ({
      assert: {
        act: {
          id,
          case: `${other}/case`,
          step: random.pick(steps),
          by: random.pick([post(), person()]),
          on: random.pick(days),
        },
      },
    }),
    () => ({ end: { id: random.pick([id, `${g}/t1`, `${g}/away-1`, `${g}/handed-on`]), at: random.pick(days) } }),
    () => ({ retract: { id: random.pick([id, `${g}/away-1`, `${g}/secret-a`, `${g}/r1`]) } }),
  ];
  return {
    commandId: random.once(2) ? random.pick(commandIds) : `own-${random.int(1, 20)}`,
    reason: random.pick(texts),
    changes: Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => random.pick(lines)()),
    ...(random.once(12) ? { expectedRevision: random.int(2, 5) } : {}),
  };
}

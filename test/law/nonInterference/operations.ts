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

const names = [
  'head',
  'd1',
  'd2',
  'director',
  'p1',
  'p2',
  'p3',
  'bureau',
  'duty',
  'duty/schools',
  'rules',
  'rules#1',
  't1',
];
const secrets = [
  'away-1',
  'away-2',
  'both-away',
  'handed-on',
  'secret',
  'secret-a',
  'secret-away',
  'wait',
  'r1',
  'r2',
  'nothing',
];
const ids = [
  'g',
  'h',
  'both',
  ...['g', 'h'].flatMap((each) => [...names, ...secrets].map((name) => `${each}/${name}`)),
];
const commandIds = ['g', 'h', 'shared', 'waits-g', 'waits-h'].flatMap((name) => [name, `${name}-1`, `${name}-2`]);
const days = ['2024-01-01', '2024-02-15', '2024-04-05', '2024-08-01', '2024-04-05T08:00:00Z'];
const texts = ['区长', '教育', '密', '密事', '病', '事由1', '备注', 'p1', 'g', '人1', 'illness', '不在岗'];
const reasons = ['ABROAD', 'LEAVE', 'ILLNESS', 'AWAY'];

/** Operations of the whole schema, each with what can be asked of its answer. */
export function operationsOf(schema: GraphQLSchema): (random: Random) => Operation {
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
  return (random) => {
    const { root, field } = random.pick(fields);
    const given = field.args.filter(({ type }) => isNonNullType(type) || random.once(2));
    const type = getNamedType(field.type).name;
    const asked = selection(type, random.int(2, 3)) || selection(type, 3);
    const heads = given.map((argument) => `$${argument.name}: ${argument.type}`);
    const args = given.map(({ name }) => `${name}: $${name}`);
    const open = (parts: readonly string[]) => (parts.length === 0 ? '' : `(${parts.join(', ')})`);
    return {
      query: `${root.name.toLowerCase()}${open(heads)} { ${field.name}${open(args)}${asked} }`,
      variables: Object.fromEntries(given.map(({ name, type: of }) => [name, givenFor(of, name, random)])),
    };
  };
}

function givenFor(type: GraphQLInputType, name: string, random: Random): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [givenFor(nullable.ofType, name, random), givenFor(nullable.ofType, name, random)];
  if (isEnumType(nullable)) return random.pick(nullable.getValues()).name;
  if (isInputObjectType(nullable)) {
    if (nullable.name === 'ChangeSetInput') return changeSet(random);
    const fields = Object.values(nullable.getFields());
    const given = nullable.isOneOf
      ? [random.pick(fields)]
      : fields.filter((each) => isNonNullType(each.type) || random.once(3));
    return Object.fromEntries(given.map((each) => [each.name, givenFor(each.type, each.name, random)]));
  }
  if (name === 'commandId') return random.pick(commandIds);
  if (name === 'contentHash') return new FromReplies('contentHash', random.int(0, 9));
  if (name === 'after' && String(nullable) === 'String') return new FromReplies('cursor', random.int(0, 99));
  switch (String(nullable)) {
    case 'ID':
      return random.pick(ids);
    case 'Int':
      return random.pick([0, 1, 2, 5]);
    case 'Boolean':
      return random.once(2);
    case 'DateTime':
    case 'Date':
      return random.pick(days);
    case 'JSON':
      return new FromReplies('receipt', random.int(0, 99));
    default:
      return random.pick(texts);
  }
}

/** Changes that mostly could be recorded, in one government or another. */
function changeSet(random: Random): object {
  const g = random.pick(['g', 'h']);
  const other = random.once(4) ? random.pick(['g', 'h']) : g;
  const post = (): string => `${other}/${random.pick(['head', 'd1', 'd2', 'director'])}`;
  const person = (): string => random.pick([`${other}/p1`, `${other}/p2`, 'both', `${other}/secret`]);
  const id = `${g}/${random.pick(['new-1', 'new-2', ...secrets])}`;
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
    () => ({ end: { id: random.pick([id, `${g}/t1`, `${g}/away-1`, `${g}/handed-on`]), at: random.pick(days) } }),
    () => ({ retract: { id: random.pick([id, `${g}/away-1`, `${g}/secret-a`, `${g}/r1`]) } }),
  ];
  return {
    commandId: random.pick(commandIds),
    reason: random.pick(texts),
    changes: Array.from({ length: random.int(1, 3) }, () => random.pick(lines)()),
    ...(random.once(8) ? { expectedRevision: random.int(2, 5) } : {}),
  };
}

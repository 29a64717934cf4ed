import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

/** What one question costs, beside the fields of its answer; of a list of answers, each. About 20 microseconds are 1. */
const weights: Readonly<Record<string, number>> = {
  'Query.whoIsResponsible': 100,
  'Query.answers': 100,
  'Query.standIn': 50,
  'Query.cover': 50,
  'Query.covers': 50,
  'Query.responsibilitiesOf': 2_000,
  'Query.orgChart': 2_000,
  'Query.matrix': 2_000,
  'Query.search': 500,
  'Query.findings': 2_000,
  'Query.obligations': 500,
  'Query.checkCase': 500,
  'Query.accountability': 2_000,
  'Query.dueList': 5_000,
  'Query.cases': 50,
  'Query.turns': 500,
  'Query.history': 100,
  'Query.diff': 5_000,
  'Query.preview': 5_000,
  'Query.verify': 10_000,
  'Query.evidence': 5_000,
  'Mutation.noteChoice': 50,
  'Subscription.answer': 100,
  'Subscription.standIn': 50,
  'OrgChart.findings': 2_000,
  'RecordPayload.findings': 5_000,
  'Ledger.counts': 2_000,
};

/** How long a list is taken to be that no argument bounds. */
const unknownLength = 2;
const defaultPage = 50;

/** The arguments of one field, as far as they are given, variables included. */
export type Given = Readonly<Record<string, unknown>>;

/** One field that is asked for, with what bounds it. */
export interface Asked {
  /** `Query.nodes` */
  readonly coordinate: string;
  readonly given: Given;
}

export interface Measured {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly cost: number;
}

interface Sum extends Omit<Measured, 'rootFields'> {
  /** Whether nothing in it takes arguments: then it is the same whatever the variables are. */
  readonly isFixed: boolean;
}

const nothing: Sum = { depth: 0, aliases: 0, directives: 0, cost: 0, isFixed: true };

/** What was fixed in documents that are asked again and again. */
const fixed = new WeakMap<SelectionSetNode, Sum>();

/**
 * What a request comes to: fragments count wherever they are spread. `check` is asked about each field, once in the text,
 * and says how many times the weight of the question counts.
 */
export function measure(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Given,
  check: (asked: Asked) => number,
): Measured {
  const values = { ...defaultsOf(operation), ...variables };
  const ofFragments = new Map<string, Sum>();

  function ofSelection(set: SelectionSetNode, type: GraphQLNamedType): Sum {
    const known = fixed.get(set);
    if (known !== undefined) return known;
    const sum = set.selections.map((each) => ofEach(each, type)).reduce(plus, nothing);
    if (sum.isFixed) fixed.set(set, sum);
    return sum;
  }

  function ofEach(selection: SelectionSetNode['selections'][number], type: GraphQLNamedType): Sum {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) return plus({ ...nothing, directives }, ofField(selection, type));
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return plus({ ...nothing, directives }, ofFragment(selection.name.value));
    const on = selection.typeCondition?.name.value;
    const inner = on === undefined ? type : (schema.getType(on) ?? type);
    return plus({ ...nothing, directives }, ofSelection(selection.selectionSet, inner));
  }

  function ofFragment(name: string): Sum {
    const known = ofFragments.get(name);
    const fragment = fragments.get(name);
    if (known !== undefined || fragment === undefined) return known ?? nothing;
    const type = schema.getType(fragment.typeCondition.name.value);
    const sum = type === undefined ? nothing : ofSelection(fragment.selectionSet, type);
    ofFragments.set(name, sum);
    return sum;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType): Sum {
    const aliases = node.alias === undefined ? 0 : 1;
    const field = fieldOf(parent, node.name.value);
    // What is asked about the schema itself has limits of its own in graphql-js.
    if (field === undefined) return { ...nothing, depth: 1, aliases, cost: 1 };
    const coordinate = `${parent.name}.${field.name}`;
    const given = field.args.length === 0 ? none : argumentsOf(node, field, values);
    const type = getNamedType(field.type);
    const below = node.selectionSet === undefined ? nothing : ofSelection(node.selectionSet, type);
    const times = lengthOf(field.type, coordinate, given);
    const own = check({ coordinate, given }) * (weights[coordinate] ?? 0);
    return {
      depth: below.depth + 1,
      aliases: below.aliases + aliases,
      directives: below.directives,
      isFixed: below.isFixed && field.args.length === 0,
      cost: 1 + (isEachDecided(coordinate) ? own * times : own) + times * below.cost,
    };
  }

  const root = schema.getRootType(operation.operation);
  if (root == null) return { ...nothing, rootFields: 0 };
  const sum = ofSelection(operation.selectionSet, root);
  return { ...sum, rootFields: rootFieldsOf(operation.selectionSet, fragments) };
}

/** The arguments of most fields. */
const none: Given = {};

const plus = (a: Sum, b: Sum): Sum => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  cost: a.cost + b.cost,
  isFixed: a.isFixed && b.isFixed,
});

const isEachDecided = (coordinate: string): boolean => ['Query.answers', 'Query.covers'].includes(coordinate);

function rootFieldsOf(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  const counts = new Map<string, number>();
  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, each) => {
      if (each.kind === Kind.FIELD) return sum + 1;
      if (each.kind === Kind.INLINE_FRAGMENT) return sum + count(each.selectionSet);
      const name = each.name.value;
      const fragment = fragments.get(name);
      const known = counts.get(name) ?? (fragment === undefined ? 0 : count(fragment.selectionSet));
      counts.set(name, known);
      return sum + known;
    }, 0);
  return count(set);
}

const fieldOf = (parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Given {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

function argumentsOf(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Given): Given {
  const defaults = field.args.flatMap(({ name, defaultValue }) =>
    defaultValue === undefined ? [] : [[name, defaultValue]],
  );
  const given = (node.arguments ?? []).flatMap(({ name, value }) => {
    const read = valueFromASTUntyped(value, variables as Record<string, unknown>);
    return read == null ? [] : [[name.value, read]];
  });
  return Object.fromEntries([...defaults, ...given]);
}

/** How often what hangs on a field is asked for. */
function lengthOf(type: GraphQLOutputType, coordinate: string, given: Given): number {
  const size = given.first ?? given.last;
  if (typeof size === 'number') return Math.max(0, size);
  const named = getNamedType(type);
  if (named.name.endsWith('Connection')) return defaultPage;
  const list = Object.entries(given).find(([name, value]) => isIdList(coordinate, name) && Array.isArray(value));
  if (list !== undefined) return (list[1] as readonly unknown[]).length;
  // A connection has counted its nodes already.
  if (!isListType(getNullableType(type)) || !isCompositeType(named)) return 1;
  return /Connection\.(nodes|edges)$/.test(coordinate) ? 1 : unknownLength;
}

const listsOfIds: Readonly<Record<string, string>> = {
  'Query.nodes': 'ids',
  'Query.covers': 'of',
  'Query._entities': 'representations',
};

const isIdList = (coordinate: string, name: string): boolean => listsOfIds[coordinate] === name;

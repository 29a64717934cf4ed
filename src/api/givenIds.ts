import {
  type GraphQLArgument,
  GraphQLID,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { failOnProblems, type Path, type Problem, problem } from '../model/error.js';
import { parseInstant } from '../model/time.js';
import { wordsTooLong } from '../model/unacceptable.js';
import { type IdParts, readId } from './momentOfId.js';
import type { Request } from './request.js';

type Args = Readonly<Record<string, unknown>>;

/** An id that was given with a moment. */
interface Carried extends IdParts {
  readonly path: Path;
}

/**
 * The arguments of a field with the ids of records alone. The moment that an id carries is that of the question, where this
 * has one and leaves it open. Errors: one that contradicts the question or another id, or stands in a question that is always
 * about now (`OTHER_MOMENT`), or is too long.
 *
 * A change set speaks of records, never of moments: there, recorded, previewed or assumed, as in a question about a span or
 * between moments, the record is meant.
 */
export function readGivenIds(args: Args, info: GraphQLResolveInfo, request: Request): Args {
  const ids = argumentsWithIds(info);
  if (ids.length === 0) return args;
  const carried: Carried[] = [];
  const problems: Problem[] = [];
  const read = { ...args };
  for (const { name, type } of ids)
    if (args[name] != null) read[name] = withoutMoments(args[name], type, [name], carried, problems);
  failOnProblems(problems);
  if (readingMoments.has(info.fieldName)) return args;
  if (carried.length === 0 || info.parentType.name === 'Mutation') return read;
  return { ...read, ...momentOfAll(carried, args, info, request) };
}

/** Fields that answer each id at a moment of its own. */
const readingMoments: ReadonlySet<string> = new Set(['node', 'nodes']);

/** Of the arguments of a field, those that have ids in them; most fields have no arguments. */
const found = new WeakMap<readonly GraphQLArgument[], readonly GraphQLArgument[]>();
const none: readonly GraphQLArgument[] = [];

function argumentsWithIds({ parentType, fieldName }: GraphQLResolveInfo): readonly GraphQLArgument[] {
  const args = parentType.getFields()[fieldName]?.args ?? none;
  if (args.length === 0) return none;
  let withIds = found.get(args);
  if (withIds === undefined) {
    withIds = args.filter(({ type }) => hasIds(type, new Set()));
    found.set(args, withIds);
  }
  return withIds;
}

function hasIds(type: GraphQLInputType, seen: Set<unknown>): boolean {
  const inner = getNamedType(type);
  if (!isInputObjectType(inner) || seen.has(inner)) return inner === GraphQLID;
  seen.add(inner);
  return Object.values(inner.getFields()).some((field) => hasIds(field.type, seen));
}

/** Not an id that callers give to their own commands and tickets. */
const isOfRecord = (path: Path): boolean => !path.includes('commandId') && path[0] !== 'tickets';

/** A question takes a change set as `changes` or `assume`. */
const isOfChangeSet = ([argument]: Path): boolean => argument === 'changes' || argument === 'assume';

function withoutMoments(
  value: unknown,
  given: GraphQLInputType,
  path: Path,
  carried: Carried[],
  problems: Problem[],
): unknown {
  const type = getNullableType(given);
  if (value == null) return value;
  if (isListType(type))
    return (value as readonly unknown[]).map((each, index) =>
      withoutMoments(each, type.ofType, [...path, index], carried, problems),
    );
  if (isInputObjectType(type)) {
    const entries = Object.entries(value).map(([name, each]) => {
      const field = type.getFields()[name];
      return [name, field ? withoutMoments(each, field.type, [...path, name], carried, problems) : each] as const;
    });
    return Object.fromEntries(entries);
  }
  if (type !== GraphQLID) return value;
  const parts = readId(value as string);
  // What stands in a change set is held against the limits of that.
  if (!path.includes('changes')) problems.push(...wordsTooLong(parts.record, 'askedIdLength', path));
  if (parts.record === value || !isOfRecord(path)) return value;
  if (!isOfChangeSet(path)) carried.push({ ...parts, path });
  return parts.record;
}

/** What the ids say of the moment of the question. */
function momentOfAll(carried: readonly Carried[], args: Args, info: GraphQLResolveInfo, request: Request): Args {
  const takes = new Set(info.parentType.getFields()[info.fieldName]?.args.map(({ name }) => name));
  if (info.parentType.name === 'Subscription') failOnProblems(carried.map(alwaysNow));
  const isOfSpan = args.from != null || args.to != null;
  const moment: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const time of ['at', 'knownAt'] as const) {
    if (!takes.has(time) || (time === 'at' && isOfSpan)) continue;
    let asked = instantOf(args[time], request);
    for (const each of carried) {
      if (each[time] === null) continue;
      asked ??= each[time];
      if (asked !== each[time]) problems.push(otherMoment(each));
    }
    if (args[time] == null && asked !== null) moment[time] = asked;
  }
  const assumed = args.assume == null ? null : request.assumption(args.assume, 'assume').mark;
  for (const each of carried)
    if (each.assumed !== null && each.assumed !== assumed) problems.push(otherAssumption(each));
  failOnProblems(problems);
  return moment;
}

/** A time that cannot be read is told by whoever asks for it. */
const instantOf = (text: unknown, { context }: Request): string | null =>
  typeof text === 'string' ? parseInstant(text, context.timeZone) : null;

const otherMoment = ({ record, path }: Carried): Problem =>
  problem('OTHER_MOMENT', path, {
    zh: `标识所附时刻与所问时刻或者其他标识不符；只指记录的，写“${record}”（recordId）`,
    en: `the id carries another moment than the question or another id: for the record alone give \`${record}\` (recordId)`,
  });

const alwaysNow = ({ record, path }: Carried): Problem =>
  problem('OTHER_MOMENT', path, {
    zh: `常设查询总是问现在，标识不得附有时刻；请写“${record}”（recordId）`,
    en: `a standing question is always about now, so the id carries no moment: give \`${record}\` (recordId)`,
  });

export const otherAssumption = ({ record, path }: Pick<Carried, 'record' | 'path'>): Problem =>
  problem('OTHER_MOMENT', path, {
    zh: `该标识是在假设的变更之下读取的，所问没有同样的假设；请给出同样的 assume，或者只指记录，写“${record}”（recordId）`,
    en: `the id was read on assumed changes that this question does not assume: give the same \`assume\`, or for the record alone \`${record}\` (recordId)`,
  });

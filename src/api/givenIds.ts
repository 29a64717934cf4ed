import { GraphQLID, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { failOnProblems, type Problem } from '../model/error.js';
import { wordsTooLong } from '../model/unacceptable.js';

/** Refuses ids among the arguments of a field that are longer than an id may be, before anything is looked up. */
export function refuseLongIds(args: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo): void {
  // Most fields take none.
  if (Object.keys(args).length === 0) return;
  const names = idArguments(info);
  failOnProblems(
    names.flatMap((name): readonly Problem[] => {
      const given = args[name];
      return Array.isArray(given)
        ? given.flatMap((each, index) => wordsTooLong(each, 'askedIdLength', [name, index]))
        : wordsTooLong(given, 'askedIdLength', [name]);
    }),
  );
}

/** The arguments of the field that are ids or lists of ids. */
function idArguments({ parentType, fieldName }: GraphQLResolveInfo): readonly string[] {
  const field = parentType.getFields()[fieldName];
  return (field?.args ?? []).flatMap(({ name, type }) => (getNamedType(type) === GraphQLID ? [name] : []));
}

import type { Kind } from '../../model/record.js';
import type { GivenAsking } from '../../service/ask/openSnapshot.js';
import { recordNamed } from '../../service/ask/recordNamed.js';
import type { Request } from '../request.js';

/** The arguments that name a record, with what it may be. Each takes a name for the id. */
const named: Readonly<Record<string, readonly Kind[]>> = {
  within: ['organization'],
  root: ['organization'],
  area: ['organization'],
  for: ['post'],
  holder: ['post', 'person', 'organization'],
  person: ['person'],
  procedure: ['procedure'],
  step: ['step'],
  case: ['case'],
};

type Args = GivenAsking & Readonly<Record<string, unknown>>;
type Resolver = (parent: never, args: never, request: never, info: never) => unknown;

/** Queries of which the arguments may be names: they are ids when a query gets them. */
export const takingNames = <Queries extends object>(queries: Queries): Queries =>
  Object.fromEntries(
    Object.entries(queries).map(([name, resolver]) => [
      name,
      async (parent: never, args: Args, request: Request, info: never) =>
        (resolver as Resolver)(parent, (await withIds(args, request)) as never, request as never, info),
    ]),
  ) as Queries;

async function withIds(args: Args, { context, asking }: Request): Promise<Args> {
  const given = Object.keys(named).filter((field) => typeof args[field] === 'string');
  let result = args;
  // First `within`, in which the others are looked for.
  for (const field of given) {
    const words = args[field] as string;
    if (/[/#]/.test(words)) continue;
    const { at, knownAt, assume } = args;
    const within = field === 'within' || typeof result.within !== 'string' ? null : result.within;
    const id = await recordNamed(context, words, named[field] ?? [], {
      ...{ within, field },
      asking: await asking({ at, knownAt, assume }),
    });
    result = { ...result, [field]: id };
  }
  return result;
}

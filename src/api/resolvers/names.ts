import { failOnProblems, type Path, unknownName } from '../../model/error.js';
import type { Kind } from '../../model/record.js';
import type { Asking, GivenAsking } from '../../service/ask/openSnapshot.js';
import { nearestNames, recordNamed } from '../../service/ask/recordNamed.js';
import type { Context } from '../../service/context.js';
import { kindWords } from '../../wording/labels.js';
import type { Request } from '../request.js';

/** Kinds that people know by a name. */
const anyNamed: readonly Kind[] = ['organization', 'post', 'person', 'duty', 'document', 'procedure', 'case'];

/** The arguments that name a record, with what it may be. Each takes a name for the id. `within` first: the others are looked for in it. */
const named: Readonly<Record<string, readonly Kind[]>> = {
  within: ['organization'],
  root: ['organization'],
  area: ['organization'],
  organization: ['organization'],
  partOf: ['organization'],
  issuer: ['organization'],
  for: ['post'],
  holder: ['post', 'person', 'organization'],
  of: ['post', 'person'],
  delegator: ['post', 'person'],
  delegate: ['post', 'person'],
  person: ['person'],
  duty: ['duty'],
  duties: ['duty'],
  broader: ['duty'],
  procedure: ['procedure'],
  step: ['step'],
  case: ['case'],
};

/** What `id` names, by the query that takes it. */
const namedById: Readonly<Record<string, readonly Kind[]>> = {
  ...Object.fromEntries(anyNamed.map((kind) => [kind, [kind]])),
  record: anyNamed,
};

/** Arguments that would be passed over in silence where nothing has that id: a name that nothing has is refused here. */
const silent: ReadonlySet<string> = new Set([
  ...['id', 'organization', 'partOf', 'issuer', 'of', 'delegator', 'delegate', 'duty', 'broader'],
]);

type Args = GivenAsking & Readonly<Record<string, unknown>>;
type Resolver = (parent: never, args: never, request: never, info: never) => unknown;

/** Queries of which the arguments may be names: they are ids when a query gets them. */
export const takingNames = <Queries extends object>(queries: Queries): Queries =>
  Object.fromEntries(
    Object.entries(queries).map(([name, resolver]) => [
      name,
      async (parent: never, args: Args, request: Request, info: never) =>
        (resolver as Resolver)(parent, (await withIds(args, name, request)) as never, request as never, info),
    ]),
  ) as Queries;

async function withIds(args: Args, query: string, request: Request): Promise<Args> {
  const kindsOf = { ...named, id: namedById[query] ?? [] };
  const result: Record<string, unknown> = { ...args };
  const found = (value: unknown, field: string, path: Path) => idFor(value, { field, path, result, kindsOf }, request);
  for (const field of Object.keys(kindsOf)) {
    const given = args[field];
    if (typeof given === 'string') result[field] = await found(given, field, [field]);
    if (!Array.isArray(given)) continue;
    const ids: unknown[] = [];
    for (const [index, each] of given.entries()) ids.push(await found(each, field, [field, index]));
    result[field] = ids;
  }
  const { matter } = args as { readonly matter?: { readonly duty?: string | null } | null };
  if (typeof matter?.duty === 'string')
    result.matter = { ...matter, duty: await found(matter.duty, 'duties', ['matter', 'duty']) };
  return result;
}

interface Place {
  readonly field: string;
  readonly path: Path;
  /** The arguments as far as they are ids. */
  readonly result: Args;
  readonly kindsOf: Readonly<Record<string, readonly Kind[]>>;
}

async function idFor(words: unknown, place: Place, { context, asking }: Request): Promise<unknown> {
  const { field, path, result } = place;
  const kinds = place.kindsOf[field] ?? [];
  if (typeof words !== 'string' || kinds.length === 0 || /[/#]/.test(words)) return words;
  const { at, knownAt, assume } = result;
  const within = field === 'within' || typeof result.within !== 'string' ? null : result.within;
  const asked = await asking({ at, knownAt, assume });
  const id = await recordNamed(context, words, kinds, { within, path, asking: asked });
  if (id === words && silent.has(field)) await refuseUnknown(context, words, { kinds, within, path, asking: asked });
  return id;
}

interface Named {
  readonly kinds: readonly Kind[];
  readonly within: string | null;
  readonly path: Path;
  readonly asking: Asking;
}

async function refuseUnknown(context: Context, words: string, { kinds, within, path, asking }: Named): Promise<void> {
  if ((await context.store.governmentOf(words)) !== undefined) return;
  const names = await nearestNames(context, words, kinds, { within, asking });
  const [first] = kinds;
  const what = kinds.length === 1 && first !== undefined ? kindWords[first] : { zh: '记录', en: 'record' };
  failOnProblems([{ ...unknownName('UNKNOWN_ID', path, what, words, []), suggestions: names }]);
}

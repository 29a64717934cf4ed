import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';
import { failOnProblems, type Path, type Problem, problem } from '../model/error.js';
import { problemsOf } from '../model/problemsOf.js';
import { type LocatedProblem, located, readYaml } from '../service/yamlFile.js';
import { buildApiSchema } from './schema.js';

/** What Apollo's `generate-persisted-query-manifest` writes. */
const ofApollo = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.unknown()),
});
const operation = z.object({ id: z.string(), name: z.string().optional(), body: z.string() });

/** What Relay's compiler and GraphQL Code Generator write: each id with its text. */
const plain = z.record(z.string(), z.string());

interface Found {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly path: Path;
}

/**
 * The texts of documents by their ids, in files as the builds of clients write them. Throws every mistake in all of them: what cannot
 * be read, is no such file, does not fit the schema, has more than `tokens` tokens, or has the id of another document.
 */
export async function readTrustedDocuments(
  files: readonly string[],
  tokens: number,
): Promise<ReadonlyMap<string, string>> {
  const schema = buildApiSchema();
  const texts = new Map<string, string>();
  const problems: LocatedProblem[] = [];
  for (const path of files) {
    const file = await readYaml(path);
    const { found, mistakes } = file.problems.length > 0 ? { found: [], mistakes: [] } : documentsIn(file.input);
    const own = [...mistakes];
    for (const each of found) {
      own.push(...mistakesIn(each, schema, tokens));
      if ((texts.get(each.id) ?? each.text) !== each.text) own.push(mistake(each, ambiguous));
      texts.set(each.id, each.text);
    }
    problems.push(...file.problems, ...located(file, own));
  }
  failOnProblems(problems);
  return texts;
}

interface Read {
  readonly found: readonly Found[];
  readonly mistakes: readonly Problem[];
}

function documentsIn(input: unknown): Read {
  if (typeof input === 'object' && input !== null && 'format' in input) return apollosIn(input);
  const read = plain.safeParse(input, { reportInput: true });
  if (!read.success) return { found: [], mistakes: problemsOf(read.error, [], plain) };
  const found = Object.entries(read.data).map(([id, text]) => ({ id, name: nameIn(text) ?? id, text, path: [id] }));
  return { found, mistakes: [] };
}

function apollosIn(input: object): Read {
  const read = ofApollo.safeParse(input, { reportInput: true });
  if (!read.success) return { found: [], mistakes: problemsOf(read.error, [], ofApollo) };
  const [found, mistakes]: [Found[], Problem[]] = [[], []];
  for (const [index, given] of read.data.operations.entries()) {
    const path = ['operations', index];
    const { success, data, error } = operation.safeParse(given, { reportInput: true });
    if (!success) mistakes.push(...problemsOf(error, path, operation));
    else found.push({ id: data.id, name: data.name ?? data.id, text: data.body, path: [...path, 'body'] });
  }
  return { found, mistakes };
}

const nameIn = (text: string): string | undefined => /\b(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1];

function mistakesIn(document: Found, schema: GraphQLSchema, tokens: number): Problem[] {
  try {
    return validate(schema, parse(document.text, { maxTokens: tokens })).map(({ message }) =>
      mistake(document, { zh: message, en: message }),
    );
  } catch (error) {
    if (error instanceof GraphQLError) return [mistake(document, { zh: error.message, en: error.message })];
    throw error;
  }
}

const ambiguous = { zh: '另一查询也用此标识', en: 'another document has the same id' };

const mistake = ({ id, name, path }: Found, { zh, en }: { readonly zh: string; readonly en: string }): Problem =>
  problem('INVALID_CONFIGURATION', path, {
    zh: `查询“${name}”（${id}）：${zh}`,
    en: `the document \`${name}\` (${id}): ${en}`,
  });

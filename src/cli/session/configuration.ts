import { z } from 'zod';
import { type Limits, limitsFields } from '../../api/limits.js';
import { failOnProblems } from '../../model/error.js';
import { problemsOf } from '../../model/problemsOf.js';
import { type LocatedProblem, located, readYaml } from '../../service/yamlFile.js';
import { whyNoOrigin } from './origin.js';

/** What the file of `serve --config` says. */
export interface Configuration {
  readonly limits: Limits;
  /** Which server of embeddings helps to understand words; the options come before it. */
  readonly embeddings: EmbeddingsConfiguration | null;
  /** The origins whose pages may ask; the options come before them, as before the rest. */
  readonly corsOrigins: readonly string[];
  /** Files of documents that clients may name without sending them. */
  readonly trustedDocuments: readonly string[];
  readonly onlyTrustedDocuments: boolean;
}

const embeddingsFields = z.strictObject({
  url: z.string(),
  model: z.string().optional(),
  keyFile: z.string().optional(),
  prefix: z.string().optional(),
});
export type EmbeddingsConfiguration = z.output<typeof embeddingsFields>;

const originField = z.string().superRefine((text, { addIssue }) => {
  const wrong = whyNoOrigin(text);
  if (wrong !== null) {
    addIssue({ code: 'custom', message: wrong.en, params: { code: 'INVALID_VALUE', zh: wrong.zh } });
  }
});

const fields = z.strictObject({
  limits: z.unknown().optional(),
  embeddings: embeddingsFields.optional(),
  corsOrigins: z.array(originField).default([]),
  trustedDocuments: z.array(z.string()).default([]),
  onlyTrustedDocuments: z.boolean().default(false),
});

/** Reads a configuration, and everything that is wrong with it, with file, line and column. */
export async function checkConfiguration(
  path: string,
): Promise<{ readonly configuration: Configuration | null; readonly problems: readonly LocatedProblem[] }> {
  const file = await readYaml(path);
  if (file.problems.length > 0) return { configuration: null, problems: file.problems };
  const whole = fields.safeParse(file.input ?? {}, { reportInput: true });
  const given = (file.input as { readonly limits?: unknown } | null)?.limits ?? {};
  const limits = limitsFields.safeParse(given, { reportInput: true });
  const problems = [
    ...(whole.success ? [] : problemsOf(whole.error, [], fields)),
    ...(limits.success ? [] : problemsOf(limits.error, ['limits'], limitsFields)),
  ];
  return {
    configuration:
      problems.length === 0 && limits.success && whole.success
        ? { ...whole.data, limits: limits.data, embeddings: whole.data.embeddings ?? null }
        : null,
    problems: located(file, problems),
  };
}

/** The configuration in `path`; what the table says where no file is named. Throws everything that is wrong with it. */
export async function readConfiguration(path: string | undefined): Promise<Configuration> {
  const defaults = { ...fields.parse({}), limits: limitsFields.parse({}), embeddings: null };
  if (path === undefined) return defaults;
  const { configuration, problems } = await checkConfiguration(path);
  failOnProblems(problems);
  return configuration ?? defaults;
}

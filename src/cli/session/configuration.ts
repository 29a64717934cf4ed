import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { type Limits, limitsFields } from '../../api/limits.js';
import { webhookQuestion } from '../../api/streams/webhookQuestions.js';
import type { Webhook } from '../../api/streams/webhooks.js';
import { failOnProblems, type Problem, problem } from '../../model/error.js';
import { problemsOf } from '../../model/problemsOf.js';
import type { Text } from '../../model/text.js';
import { type LocatedProblem, located, readYaml } from '../../service/yamlFile.js';
import { readRegularFile, whyUnreadable } from '../../util/regularFile.js';
import { whyNoOrigin } from './origin.js';

/** What the file of `serve --config` says. */
export interface Configuration {
  readonly limits: Limits;
  /** Which server of embeddings helps to understand words; the options come before it. */
  readonly embeddings: EmbeddingsConfiguration | null;
  /** Who is told of what, without asking. */
  readonly webhooks: readonly Webhook[];
  /** The origins whose pages may ask; the options come before them, as before the rest. */
  readonly corsOrigins: readonly string[];
  /** The origins that may show the chart in a frame. */
  readonly embedOrigins: readonly string[];
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

const webhookFields = z.strictObject({
  name: z.string().regex(/^[\w.-]{1,100}$/),
  url: z.string(),
  secretFile: z.string(),
  questions: z.array(webhookQuestion).min(1).max(100),
});

const originField = z.string().superRefine((text, { addIssue }) => {
  const wrong = whyNoOrigin(text);
  if (wrong !== null) {
    addIssue({ code: 'custom', message: wrong.en, params: { code: 'INVALID_VALUE', zh: wrong.zh } });
  }
});

const fields = z.strictObject({
  limits: z.unknown().optional(),
  embeddings: embeddingsFields.optional(),
  webhooks: z.array(webhookFields).max(100).default([]),
  corsOrigins: z.array(originField).default([]),
  embedOrigins: z.array(originField).default([]),
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
  const { webhooks, problems: unusable } = await webhooksOf(path, whole.data?.webhooks ?? []);
  const problems = [
    ...unusable,
    ...(whole.success ? [] : problemsOf(whole.error, [], fields)),
    ...(limits.success ? [] : problemsOf(limits.error, ['limits'], limitsFields)),
  ];
  return {
    configuration:
      problems.length === 0 && limits.success && whole.success
        ? { ...whole.data, limits: limits.data, embeddings: whole.data.embeddings ?? null, webhooks }
        : null,
    problems: located(file, problems),
  };
}

/** The receivers with their secrets, and what is wrong with them. */
async function webhooksOf(path: string, given: readonly z.output<typeof webhookFields>[]) {
  const webhooks: Webhook[] = [];
  const problems: Problem[] = [];
  for (const [index, { secretFile, ...webhook }] of given.entries()) {
    const wrong = (field: string, message: Text) =>
      problems.push(problem('INVALID_CONFIGURATION', ['webhooks', index, field], message));
    if (given.findIndex(({ name }) => name === webhook.name) < index) wrong('name', sentences.nameTwice);
    if (!isAddress(webhook.url)) wrong('url', sentences.noAddress);
    const file = resolve(dirname(path), secretFile);
    const secret = await readRegularFile(file, mostOfSecret).then(
      (bytes) => bytes.toString('utf8').trim(),
      whyUnreadable,
    );
    if (typeof secret !== 'string') wrong('secretFile', unreadable(file, secret));
    else if (secret.length < leastOfSecret) wrong('secretFile', sentences.shortSecret);
    else webhooks.push({ ...webhook, secret });
  }
  return { webhooks, problems };
}

/** In characters: 128 random bits in hexadecimal. */
const leastOfSecret = 32;
const mostOfSecret = 10_000;

function isAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return ['http:', 'https:'].includes(protocol) && username === '' && password === '';
}

const sentences = {
  nameTwice: { zh: '另有一个网络回调已用此名', en: 'another webhook has this name' },
  noAddress: {
    zh: '应为 http 或 https 地址，其中不写口令',
    en: 'an http or https address without a password in it',
  },
  shortSecret: {
    zh: `密钥应不少于 ${leastOfSecret} 个字符，如 openssl rand -hex 32 所得`,
    en: `the secret has at least ${leastOfSecret} characters, such as those of openssl rand -hex 32`,
  },
} as const satisfies Readonly<Record<string, Text>>;

const unreadable = (file: string, why: Text): Text => ({
  zh: `密钥文件“${file}”无法读取（${why.zh}）`,
  en: `the file of the secret \`${file}\` cannot be read (${why.en})`,
});

/** The configuration in `path`; what the table says where no file is named. Throws everything that is wrong with it. */
export async function readConfiguration(path: string | undefined): Promise<Configuration> {
  const defaults = { ...fields.parse({}), limits: limitsFields.parse({}), embeddings: null, webhooks: [] };
  if (path === undefined) return defaults;
  const { configuration, problems } = await checkConfiguration(path);
  failOnProblems(problems);
  return configuration ?? defaults;
}

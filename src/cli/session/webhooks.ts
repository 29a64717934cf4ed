import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { webhookQuestion } from '../../api/streams/webhookQuestions.js';
import type { Webhook } from '../../api/streams/webhooks.js';
import { type Problem, problem } from '../../model/error.js';
import type { Text } from '../../model/text.js';
import { readRegularFile, whyUnreadable } from '../../util/regularFile.js';

/** A receiver as the file of `--config` has it. */
export const webhookFields = z.strictObject({
  name: z.string().regex(/^[\w.-]{1,100}$/),
  url: z.string(),
  secretFile: z.string(),
  questions: z.array(webhookQuestion).min(1).max(100),
});

export type GivenWebhook = z.output<typeof webhookFields>;

/** The receivers in the file at `path` with their secrets, and what is wrong with them. */
export async function webhooksOf(path: string, given: readonly GivenWebhook[]) {
  const webhooks: Webhook[] = [];
  const problems: Problem[] = [];
  for (const [index, { secretFile, ...webhook }] of given.entries()) {
    const wrong = (field: string, message: Text) =>
      problems.push(problem('INVALID_CONFIGURATION', [index, field], message));
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

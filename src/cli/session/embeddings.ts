import { fail } from '../../model/error.js';
import type { Meaning } from '../../service/meaning.js';
import { embedderOf } from '../../service/operate/meaning/embeddings.js';
import { ServerMeaning } from '../../service/operate/meaning/meaning.js';
import { openVectors } from '../../service/operate/meaning/vectorFile.js';
import type { StorePlace } from '../../service/operate/openStore.js';
import { readSecret } from '../../service/operate/secretFile.js';
import { isSecureAddress } from '../../util/loopback.js';
import type { Session } from '../text/terminal.js';

/** Which server of embeddings helps to understand words; none unless it is named. */
export interface EmbeddingsOptions {
  readonly embeddings?: string;
  readonly embeddingsModel?: string;
  /** Its key is read from a file: anybody on the machine sees a command line. */
  readonly embeddingsKeyFile?: string;
  /** What the model wants before every text. */
  readonly embeddingsPrefix?: string;
}

/**
 * What helps to understand words by their meaning; `null` where no server is named. `waits`: a question waits until the vectors of
 * the labels are made, since the command that asks it ends with it.
 */
export async function meaningOf(
  { terminal, language }: Session,
  options: EmbeddingsOptions,
  { beside }: Pick<StorePlace, 'beside'>,
  waits: boolean,
): Promise<Meaning | null> {
  const { embeddings: url, embeddingsModel: model, embeddingsKeyFile, embeddingsPrefix: prefix } = options;
  if (url === undefined) return null;
  refuseAddress(url, embeddingsKeyFile !== undefined);
  const key = embeddingsKeyFile === undefined ? undefined : await readSecret(embeddingsKeyFile, 'embeddingsKeyFile');
  const name = (model ?? 'default').replace(/[^\w.-]+/g, '_');
  const vectors = await openVectors(beside && `${beside}.vectors.${name}`, `${model ?? ''}\0${prefix ?? ''}`);
  return new ServerMeaning(embedderOf({ url, model, key, prefix }), vectors, {
    waits,
    tell: (text, level = 'warn') => terminal.err.print(text[language], level),
  });
}

/** Refuses what is no address, what has a password in it, and a key that others could read on the way. */
export function refuseAddress(url: string, hasKey: boolean): void {
  const address = URL.canParse(url) ? new URL(url) : null;
  const isAddress = address !== null && ['http:', 'https:'].includes(address.protocol);
  if (!isAddress || address.username !== '' || address.password !== '')
    fail('INVALID_VALUE', ['embeddings'], {
      zh: '语义服务应为 http 或 https 地址，其中不得含用户名、密码',
      en: 'the server of embeddings is an http or https address without a user name or a password in it',
    });
  if (hasKey && !isSecureAddress(url))
    fail('INVALID_VALUE', ['embeddings'], {
      zh: `密钥只经 https 发送，而“${url}”未加密`,
      en: `a key is only sent by https, and \`${url}\` is not encrypted`,
    });
}

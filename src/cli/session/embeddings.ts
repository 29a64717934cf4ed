import { type Command, Option } from 'commander';
import { fail } from '../../model/error.js';
import type { Meaning } from '../../service/meaning.js';
import { embedderOf } from '../../service/operate/meaning/embeddings.js';
import { ServerMeaning } from '../../service/operate/meaning/meaning.js';
import { openVectors } from '../../service/operate/meaning/vectorFile.js';
import type { StorePlace } from '../../service/operate/openStore.js';
import { isSecureAddress } from '../../util/loopback.js';
import { readRegularFile, whyUnreadable } from '../../util/regularFile.js';
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

/** `--embeddings` with its model, key and prefix. */
export function withEmbeddingsOptions(command: Command, { terminal: { env } }: Session): Command {
  const option = (flags: string, description: string, given: string | undefined) => {
    const one = new Option(flags, description);
    return given ? one.default(given) : one;
  };
  return command
    .addOption(
      option(
        '--embeddings <url>',
        'a server of the OpenAI embeddings API, which gets the words of questions and labels; none if absent 语义服务 (also ZHIFEN_EMBEDDINGS)',
        env.ZHIFEN_EMBEDDINGS,
      ),
    )
    .addOption(
      option('--embeddings-model <name>', 'its model 模型 (also ZHIFEN_EMBEDDINGS_MODEL)', env.ZHIFEN_EMBEDDINGS_MODEL),
    )
    .addOption(
      option(
        '--embeddings-key-file <file>',
        'the file with its key 密钥文件 (also ZHIFEN_EMBEDDINGS_KEY_FILE)',
        env.ZHIFEN_EMBEDDINGS_KEY_FILE,
      ),
    )
    .addOption(
      option(
        '--embeddings-prefix <text>',
        'what the model wants before every text, such as "query: " 前缀 (also ZHIFEN_EMBEDDINGS_PREFIX)',
        env.ZHIFEN_EMBEDDINGS_PREFIX,
      ),
    );
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
  const key = embeddingsKeyFile === undefined ? undefined : await keyIn(embeddingsKeyFile);
  const name = (model ?? 'default').replace(/[^\w.-]+/g, '_');
  const vectors = await openVectors(beside && `${beside}.vectors.${name}`, `${model ?? ''}\0${prefix ?? ''}`);
  return new ServerMeaning(embedderOf({ url, model, key, prefix }), vectors, {
    waits,
    tell: (text) => terminal.err.print(text[language]),
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

const mostKeyBytes = 10_000;

async function keyIn(path: string): Promise<string> {
  const bytes = await readRegularFile(path, mostKeyBytes).catch((cause: unknown) => {
    const { zh, en } = whyUnreadable(cause);
    return fail('UNREADABLE_FILE', ['embeddingsKeyFile'], {
      zh: `密钥文件“${path}”无法读取（${zh}）`,
      en: `the key file \`${path}\` cannot be read (${en})`,
    });
  });
  const key = bytes.toString('utf8').trim();
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  return fail('INVALID_VALUE', ['embeddingsKeyFile'], {
    zh: `“${path}”中不是密钥：为空，或含有空白或其他字符`,
    en: `\`${path}\` has no key in it: it is empty, or has blanks or other characters`,
  });
}

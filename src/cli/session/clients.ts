import { type Command, InvalidArgumentError, Option } from 'commander';
import type { TrustedDocuments } from '../../api/documents.js';
import type { Session } from '../text/terminal.js';
import type { Configuration } from './configuration.js';
import { whyNoOrigin } from './origin.js';

/** Which clients are answered besides those that come from no page of another site, and what they may ask. */
export interface ClientsOptions {
  readonly corsOrigin?: readonly string[];
  readonly embedOrigin?: readonly string[];
  readonly trustedDocuments?: readonly string[];
  readonly onlyTrustedDocuments?: true;
}

/** `--cors-origin`, `--embed-origin`, `--trusted-documents` and `--only-trusted-documents`. */
export function withClientsOptions(command: Command, { terminal, language }: Session): Command {
  const { ZHIFEN_CORS_ORIGINS, ZHIFEN_EMBED_ORIGINS, ZHIFEN_TRUSTED_DOCUMENTS } = terminal.env;
  const repeatable = (
    flags: string,
    description: string,
    given: string | undefined,
    read = (value: string) => value,
  ) => {
    const add = (value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), read(value)];
    const option = new Option(flags, description).argParser(add);
    const values = given?.split(/\s+/).filter((each) => each !== '') ?? [];
    return values.length === 0 ? option : option.default(values.map(read));
  };
  const origin = (value: string): string => {
    const wrong = whyNoOrigin(value);
    if (wrong !== null) throw new InvalidArgumentError(wrong[language]);
    return value;
  };
  return command
    .addOption(
      repeatable(
        '--cors-origin <origin>',
        'a site whose pages may ask, such as https://oa.example.gov.cn; repeatable 允许提问的网站 (also ZHIFEN_CORS_ORIGINS, by spaces)',
        ...([ZHIFEN_CORS_ORIGINS, origin] as const),
      ),
    )
    .addOption(
      repeatable(
        '--embed-origin <origin>',
        'a site that may show /embed/chart in a frame; repeatable 允许嵌入组织结构图的网站 (also ZHIFEN_EMBED_ORIGINS, by spaces)',
        ...([ZHIFEN_EMBED_ORIGINS, origin] as const),
      ),
    )
    .addOption(
      repeatable(
        '--trusted-documents <file>',
        'documents that clients name by id, as their build wrote them; repeatable 可信查询清单 (also ZHIFEN_TRUSTED_DOCUMENTS, by spaces)',
        ZHIFEN_TRUSTED_DOCUMENTS,
      ),
    )
    .option('--only-trusted-documents', 'answer nothing but them and the page 只应答清单所列的查询');
}

/** What the options say, else the configuration, in the words of the server. Throws every mistake in the documents. */
export async function readClients(
  options: ClientsOptions,
  { limits, ...configured }: Configuration,
): Promise<{
  readonly origins: readonly string[];
  readonly embedOrigins: readonly string[];
  readonly trustedDocuments: TrustedDocuments;
}> {
  const files = options.trustedDocuments ?? configured.trustedDocuments;
  return {
    origins: options.corsOrigin ?? configured.corsOrigins,
    embedOrigins: options.embedOrigin ?? configured.embedOrigins,
    trustedDocuments: {
      texts: files.length === 0 ? new Map() : await textsIn(files, limits.tokens),
      only: options.onlyTrustedDocuments ?? configured.onlyTrustedDocuments,
    },
  };
}

async function textsIn(files: readonly string[], tokens: number): Promise<ReadonlyMap<string, string>> {
  // The schema is loaded only where it is needed: the other commands start faster.
  const { readTrustedDocuments } = await import('../../api/trustedDocuments.js');
  return readTrustedDocuments(files, tokens);
}

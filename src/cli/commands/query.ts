import { Command } from 'commander';
import { fail } from '../../model/error.js';
import type { Context } from '../../service/context.js';
import { isSecureAddress } from '../../util/loopback.js';
import { askHere, mayRecord, type Request, type Response } from '../session/askHere.js';
import type { EmbeddingsOptions } from '../session/embeddings.js';
import { ExitCode, exitWords } from '../session/exitCode.js';
import { jsonOf, textOf } from '../session/given.js';
import { type Explanation, explained } from '../session/help.js';
import { withEmbeddingsOptions, withLanguage, withLedgerOptions } from '../session/options.js';
import { serverAddress } from '../session/serverAddress.js';
import { type LedgerOptions, withLedger, withMeaning } from '../session/session.js';
import { printable } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends LedgerOptions, EmbeddingsOptions {
  readonly variables?: string;
  readonly server?: string;
}

/** `query`: GraphQL, without a server or against a running one. */
export function queryCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('query'), session, explanation)
    .argument('<graphql>', say(session, '查询文本，或 @文件；- 为标准输入', 'the text, @FILE, or - for standard input'))
    .option('--variables <json>', say(session, '变量（JSON），或 @文件', 'variables as JSON, or @FILE'))
    .option(
      '--server <url>',
      say(
        session,
        '改向运行中的服务提问，如 http://127.0.0.1:4000/graphql',
        'ask a running server instead, such as http://127.0.0.1:4000/graphql',
      ),
    );
  withEmbeddingsOptions(withLanguage(withLedgerOptions(command, session), session), session);
  return command.action(async (text: string, options: Options) => finish(await query(session, text, options)));
}

async function query(session: Session, text: string, options: Options): Promise<number> {
  const { terminal } = session;
  const request: Request = {
    query: await textOf(terminal, text),
    ...(options.variables === undefined
      ? {}
      : { variables: jsonOf(await textOf(terminal, options.variables), '--variables') }),
  };
  const { server } = options;
  const ask = (context: Context) => askHere(context, request, terminal);
  const response =
    server === undefined
      ? await (mayRecord(request.query)
          ? withLedger(session, options, 'whenEmpty', ask)
          : withMeaning(session, options, ask))
      : await askServer(serverAddress(server), request, terminal.env.ZHIFEN_TOKEN);
  terminal.out.print(printable(JSON.stringify(response, null, 2)));
  const codes = (response.errors ?? []).map(({ extensions }) => extensions?.code ?? '');
  if (codes.length === 0) return ExitCode.ok;
  return codes.some((code) => code.startsWith('INTERNAL')) ? ExitCode.internal : ExitCode.usage;
}

async function askServer(url: URL, request: Request, token: string | undefined): Promise<Response> {
  const login = token ? { authorization: `Bearer ${sendable(token, url)}` } : {};
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...login },
      body: JSON.stringify(request),
    });
    return (await response.json()) as Response;
  } catch (cause) {
    const why = cause instanceof Error ? (cause.cause instanceof Error ? cause.cause.message : cause.message) : '';
    return fail('INVALID_VALUE', ['server'], {
      zh: `服务 ${url} 没有应答（${why}）`,
      en: `the server ${url} does not answer (${why})`,
    });
  }
}

/** A token goes only where nobody on the way can read it, and into no message. */
function sendable(token: string, url: URL): string {
  const text = token.trim();
  if (!/^[\x21-\x7e]+$/.test(text)) {
    return fail('INVALID_VALUE', [], {
      zh: 'ZHIFEN_TOKEN 不是凭据：含有空白或其他字符',
      en: 'ZHIFEN_TOKEN is no token: it has blanks or other characters in it',
    });
  }
  if (isSecureAddress(url.href)) return text;
  return fail('INVALID_VALUE', ['server'], {
    zh: `ZHIFEN_TOKEN 只经 https 发送，而 ${url.origin} 未加密`,
    en: `ZHIFEN_TOKEN is only sent by https, and ${url.origin} is not encrypted`,
  });
}

const explanation: Explanation = {
  summary: { zh: '执行 GraphQL 查询，输出 JSON', en: 'a GraphQL query, its result as JSON' },
  description: {
    zh: '执行 GraphQL 查询，结果输出为 JSON。',
    en: 'Runs a GraphQL query and prints the result as JSON.',
  },
  more: {
    zh: '环境变量：ZHIFEN_TOKEN 在用 --server 时作为令牌发送；NODE_EXTRA_CA_CERTS 指明所信的证书。',
    en: 'Environment: ZHIFEN_TOKEN is sent as a bearer token with --server; NODE_EXTRA_CA_CERTS names a certificate to trust.',
  },
  examples: `zhifen query '{ ledger { revision } }'
zhifen query @question.graphql --variables '{"id":"hongkou/post/head"}'
echo '{ ledger { revision } }' | zhifen query - --server http://127.0.0.1:4000/graphql`,
  exits: {
    0: { zh: '没有错误', en: 'no errors' },
    2: { zh: '查询或命令有误', en: 'the query or the command line has a mistake' },
    70: exitWords[70],
  },
};

import { Command } from 'commander';
import type { Zhifen } from '../../client/index.js';
import { DomainError, problem } from '../../model/error.js';
import { packageVersion } from '../../util/packageVersion.js';
import type { EmbeddingsOptions } from '../session/embeddings.js';
import { ExitCode, exitWords } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { wholeNumber, withEmbeddingsOptions, withLanguage, withLedgerOptions } from '../session/options.js';
import { type LedgerOptions, withLedger, withMeaning } from '../session/session.js';
import { type ServerOptions, withClient, withServer } from '../session/withClient.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends LedgerOptions, EmbeddingsOptions, ServerOptions {
  readonly http?: number | true;
  readonly allowRecording?: true;
}

const usualPort = 4001;

/** `mcp`: tools for assistants and other programs that speak the Model Context Protocol. */
export function mcpCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = withServer(explained(new Command('mcp'), session, explanation), session)
    .option(
      '--http [port]',
      say(
        session,
        `改在 http://127.0.0.1:端口/mcp 上提供，端口不写为 ${usualPort}；供本机程序使用`,
        `on http://127.0.0.1:PORT/mcp instead, ${usualPort} unless given; for programs on this machine`,
      ),
      wholeNumber(session, 0, 65_535),
    )
    .option(
      '--allow-recording',
      say(
        session,
        '另提供 preview 和 record；record 只记入推演过的',
        'with preview and record, which takes what was previewed',
      ),
    );
  withEmbeddingsOptions(withLanguage(withLedgerOptions(command, session), session), session);
  return command.action(async (options: Options) => finish(await mcp(session, options)));
}

async function mcp(session: Session, options: Options): Promise<number> {
  await withClient(
    session,
    options,
    (here) =>
      options.allowRecording ? withLedger(session, options, 'whenEmpty', here) : withMeaning(session, options, here),
    (zhifen) => serve(session, options, zhifen),
  );
  return ExitCode.ok;
}

async function serve(
  { terminal, language }: Session,
  { http, allowRecording }: Options,
  zhifen: Zhifen,
): Promise<void> {
  const { createMcpServer, Previews } = await import('../../mcp/server.js');
  const told = { version: packageVersion(), language, previews: allowRecording ? new Previews() : null };
  const create = () => createMcpServer(zhifen, told);
  const stopped = terminal.untilStopped();
  if (http === undefined) {
    const { serveStdio } = await import('../../mcp/stdio.js');
    await Promise.race([serveStdio(create()), stopped]);
    return;
  }
  const { serveHttp } = await import('../../mcp/http.js');
  const server = serveHttp(create);
  const port = await listening(server, http === true ? usualPort : http);
  terminal.out.print(`http://127.0.0.1:${port}/mcp`);
  terminal.err.print(say({ language }, '按 Ctrl+C 停止。', 'Ctrl+C stops it.'));
  await stopped;
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}

/** The port that the server listens on. */
function listening(server: ReturnType<typeof import('../../mcp/http.js').serveHttp>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const why = code ?? message;
      const told = { zh: `无法监听端口 ${port}（${why}）`, en: `cannot listen on port ${port} (${why})` };
      reject(new DomainError([problem('INVALID_VALUE', ['http'], told)]));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

const explanation: Explanation = {
  summary: { zh: '供智能助手调用的工具（MCP）', en: 'tools for assistants, by the Model Context Protocol' },
  description: {
    zh: '在标准输入输出上以模型上下文协议（MCP）提供工具：who_is_responsible、stand_in、responsibilities_of、search、findings、explain。未经允许不能记入。',
    en: 'Serves tools by the Model Context Protocol, on standard input and output: who_is_responsible, stand_in, responsibilities_of, search, findings, explain. Nothing can be recorded, unless that is allowed.',
  },
  more: {
    zh: '答复含由谁履行、职位、条文原文、所指有多大把握，以及文件未写明的；记录不能决定的，不指名。ZHIFEN_TOKEN 在用 --server 时作为令牌发送。最后一个示例是智能助手的配置。',
    en: 'Answers carry who performs, posts, articles with their words, how sure it is what was meant, and what is not stated. Nobody is named where the records do not decide. ZHIFEN_TOKEN is sent as a bearer token with --server. The last example is how an assistant is told to start it.',
  },
  examples: `zhifen mcp --data /var/lib/zhifen
zhifen mcp --server https://zhifen.example.gov.cn
zhifen mcp --http 4001 --allow-recording
{ "mcpServers": { "zhifen": { "command": "zhifen", "args": ["mcp", "--server", "https://zhifen.example.gov.cn"],
    "env": { "ZHIFEN_TOKEN": "…" } } } }`,
  exits: { 0: { zh: '对方关闭连接', en: 'the other side closed it' }, 70: exitWords[70] },
};

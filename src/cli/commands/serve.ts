import { Command } from 'commander';
import { fail } from '../../model/error.js';
import type { Context } from '../../service/context.js';
import { ExitCode } from '../exitCode.js';
import { wholeNumber, withLanguage, withSystemOptions } from '../options.js';
import { type Session, type SystemOptions, withSystem } from '../session.js';
import { say } from '../view.js';

interface Options extends SystemOptions {
  readonly host: string;
  readonly port: number;
  readonly insecureHost?: true;
}

/** `serve`: the GraphQL server. */
export function serveCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('serve')
    .summary('run the GraphQL server 启动服务')
    .description(
      'Runs the GraphQL server until it is stopped, and prints its address.\n启动 GraphQL 服务，并输出地址。',
    )
    .option('--host <address>', 'the address to listen on 监听地址', '127.0.0.1')
    .option('--port <number>', 'the port, 0 for any 端口', wholeNumber(0, 65_535), 4000)
    .option('--insecure-host', 'allow a --host that others can reach, without TLS 允许非本机地址（未加密）');
  withLanguage(withSystemOptions(command, session));
  return command.addHelpText('after', help).action(async (options: Options) => finish(await serve(session, options)));
}

async function serve(session: Session, options: Options): Promise<number> {
  const { terminal, language } = session;
  refuseOpenHost(options);
  const tell = terminal.err.print;
  return withSystem(
    options,
    (context) => listenUntilStopped(session, options, context),
    ({ seed, file, done, total }) =>
      tell(
        say(
          { language },
          `载入 ${done + 1}/${total} ${seed} ${nameOfFile(file)}`,
          `loading ${done + 1}/${total} ${seed} ${nameOfFile(file)}`,
        ),
      ),
  );
}

async function listenUntilStopped(
  { terminal, language }: Session,
  options: Options,
  context: Context,
): Promise<number> {
  // The server is loaded only by the commands that need it: the others start faster.
  const { createServer } = await import('../../api/server.js');
  const development = terminal.env.NODE_ENV !== 'production';
  const server = await createServer(context, { development });
  const stopped = terminal.untilStopped();
  try {
    const { host, port } = options;
    await server.listen({ host, port }).catch((cause: NodeJS.ErrnoException) => refuseAddress(cause, options));
    const address = server.server.address();
    const used = typeof address === 'object' && address !== null ? address.port : port;
    const origin = `http://${host.includes(':') ? `[${host}]` : host}:${used}`;
    terminal.out.print(`${origin}/graphql`);
    terminal.err.print(greeting(origin, development, { language }));
    await stopped;
    terminal.err.print(say({ language }, '正在停止。', 'Stopping.'));
  } finally {
    await server.close();
  }
  return ExitCode.ok;
}

const loopback = /^(127(\.\d{1,3}){3}|::1|localhost)$/;

function refuseOpenHost({ host, insecureHost }: Options): void {
  if (loopback.test(host) || insecureHost) return;
  fail(
    'INVALID_VALUE',
    [],
    {
      zh: `--host ${host} 可为他人访问，而本服务尚不支持 TLS，数据将不加密传送；确要如此，请加 --insecure-host`,
      en: `--host ${host} can be reached by others, and there is no TLS yet, so nothing would be encrypted; if that is meant, add --insecure-host`,
    },
    ['--host 127.0.0.1', '--insecure-host'],
  );
}

function refuseAddress({ code, message }: NodeJS.ErrnoException, { host, port }: Options): never {
  if (code === 'EADDRINUSE') {
    return fail('INVALID_VALUE', [], { zh: `端口 ${port} 已被占用`, en: `the port ${port} is already in use` }, [
      '--port 0',
    ]);
  }
  return fail('INVALID_VALUE', [], {
    zh: `无法监听 ${host}:${port}（${code ?? message}）`,
    en: `cannot listen on ${host}:${port} (${code ?? message})`,
  });
}

const nameOfFile = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

const question = `{ whoIsResponsible(matter: { text: "环境保护" }, within: "shangcheng") {
    outcome
    holders { mode post { name } }
    gaps { mode reason because { sentence(lang: ZH) provisions { article quote } } } } }`;

function greeting(origin: string, development: boolean, view: { readonly language: 'zh' | 'en' }): string {
  const where = development ? `${origin}/graphiql` : `${origin}/graphql`;
  return [
    say(view, `可在 ${where} 提问，例如：`, `Ask at ${where}, for example:`),
    '',
    `  ${question.replace(/\n/g, '\n  ')}`,
    '',
    say(view, '按 Ctrl+C 停止。', 'Ctrl+C stops it.'),
  ].join('\n');
}

const help = `
stdout has one line, the address; everything else goes to stderr.

Examples 示例:
  zhifen serve
  zhifen serve --port 0 --seed none
  zhifen serve --port 8080 --seed demo

Exit codes: 0 stopped by SIGINT or SIGTERM, 2 the address cannot be used.`;

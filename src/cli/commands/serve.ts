import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Command, Option } from 'commander';
import type { ServerOptions } from '../../api/server.js';
import { fail } from '../../model/error.js';
import type { Language, Text } from '../../model/text.js';
import { createJournal } from '../../service/access/journal.js';
import { prepareWords } from '../../service/ask/prepareWords.js';
import type { Context } from '../../service/context.js';
import { calendarFile, calendarSecret } from '../../service/operate/calendarAddress.js';
import { deliveriesInFile, deliveriesInMemory } from '../../service/operate/deliveries.js';
import { openReplicaOf, placeOf } from '../../service/operate/openStore.js';
import { type ClientsOptions, readClients, withClientsOptions } from '../session/clients.js';
import { type Configuration, readConfiguration } from '../session/configuration.js';
import { type EmbeddingsOptions, meaningOf, withEmbeddingsOptions } from '../session/embeddings.js';
import { ExitCode } from '../session/exitCode.js';
import { wholeNumber, withLanguage, withLedgerOptions } from '../session/options.js';
import { progressTo } from '../session/progress.js';
import {
  type Protection,
  type ProtectionOptions,
  readProtection,
  withProtectionOptions,
} from '../session/protection.js';
import { seedProgressText } from '../session/seedProgress.js';
import { choicesBeside, type LedgerOptions, withLedger } from '../session/session.js';
import { followingText } from '../text/followingText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends LedgerOptions, ProtectionOptions, ClientsOptions, EmbeddingsOptions {
  readonly port: number;
  readonly journal?: string;
  readonly replica?: string;
  readonly governments?: readonly string[];
  readonly config?: string;
  readonly federation?: true;
  readonly verifyEvery: number;
  readonly cache: number;
}

const hour = 3_600_000;
const megabyte = 1024 * 1024;
/** In percent of what is held: with so much garbage beside it, memory is cleared. By itself V8 lets it grow to several times what is held. */
const mostGarbage = 50;

/** In milliseconds: what nobody waits for begins after the first questions. */
const background = 1_000;

/** `serve`: the GraphQL server. */
export function serveCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('serve')
    .summary('run the GraphQL server 启动服务')
    .description(
      'Runs the GraphQL server until it is stopped, and prints its address.\n启动 GraphQL 服务，并输出地址。',
    )
    .option('--port <number>', 'the port, 0 for any 端口', wholeNumber(0, 65_535), 4000)
    .option(
      '--journal <file>',
      'where it is noted who read the reasons of absences; absent: beside the ledger 查阅日志',
    );
  const { ZHIFEN_CONFIG } = session.terminal.env;
  const config = new Option(
    '--config <file>',
    'limits of requests, clients and the embeddings server, as YAML 服务配置 (also ZHIFEN_CONFIG)',
  );
  command
    .addOption(ZHIFEN_CONFIG ? config.default(ZHIFEN_CONFIG) : config)
    .option(
      '--replica <file>',
      'with a ledger in Neo4j, the copy that is answered from; absent: replica.db in the data folder 副本',
    )
    .option('--federation', 'answer the gateway of a supergraph too, as a subgraph of Apollo Federation 2 联邦子图')
    .option(
      '--governments <ids>',
      'with a ledger in Neo4j, the governments that the copy answers for, by comma; absent: all 副本所含的政府',
      (text: string) => text.split(',').map((each) => each.trim()),
    )
    .option(
      '--verify-every <hours>',
      'how often the whole ledger is verified, beginning at the start 整本核验的间隔',
      wholeNumber(1),
      24,
    )
    .option(
      '--cache <megabytes>',
      'memory for graphs of governments and what was found in them, by estimate 缓存',
      wholeNumber(0),
      512,
    );
  withEmbeddingsOptions(
    withLanguage(withLedgerOptions(withClientsOptions(withProtectionOptions(command, session), session), session)),
    session,
  );
  return command.addHelpText('after', help).action(async (options: Options) => finish(await serve(session, options)));
}

async function serve(session: Session, options: Options): Promise<number> {
  setFlagsFromString(`--heap-growing-percent=${mostGarbage}`);
  const { terminal, language } = session;
  const configuration = await readConfiguration(options.config);
  const { limits, embeddings, webhooks } = configuration;
  const clients = await readClients(options, configuration);
  const protection = { ...(await readProtection(options, session)), ...clients, limits };
  const tell = terminal.err.print;
  return withLedger(
    session,
    options,
    'always',
    async (context) => {
      const meaning = await meaningOf(session, { ...optionsOf(embeddings), ...options }, placeIn(options), false);
      return listenUntilStopped(session, options, { ...protection, receivers: webhooks }, { ...context, meaning });
    },
    (progress) => tell(seedProgressText(language, progress)),
    {
      // What the last checkpoint says is compared before.
      ...{ verifyEvery: options.verifyEvery * hour, verifyAfter: background },
      memo: { limit: options.cache * megabyte },
      open: (place) =>
        openReplicaOf(place, options.replica ?? join(options.data, 'replica.db'), {
          governments: options.governments ?? null,
          onProgress: progressTo(session, { zh: '同步版次', en: 'revision' }),
          onChange: (following, cause) => tell(followingText(language, following, cause)),
        }),
    },
  );
}

const placeIn = ({ store, data, login }: Options) => placeOf(store, data, login);

const optionsOf = (given: Configuration['embeddings']): EmbeddingsOptions =>
  given === null
    ? {}
    : {
        embeddings: given.url,
        ...(given.model === undefined ? {} : { embeddingsModel: given.model }),
        ...(given.keyFile === undefined ? {} : { embeddingsKeyFile: given.keyFile }),
        ...(given.prefix === undefined ? {} : { embeddingsPrefix: given.prefix }),
      };

async function listenUntilStopped(
  { terminal, language }: Session,
  options: Options,
  {
    secondPerson,
    sentence,
    receivers,
    ...protection
  }: Protection & Omit<ServerOptions, 'development' | 'webhooks'> & { readonly receivers: Configuration['webhooks'] },
  context: Context,
): Promise<number> {
  // The server is loaded only by the commands that need it: the others start faster.
  const { createServer } = await import('../../api/server.js');
  const development = terminal.env.NODE_ENV !== 'production';
  const { beside } = placeIn(options);
  const journal = beside === null ? {} : { journal: createJournal(options.journal ?? `${beside}.reads.jsonl`) };
  const choices = choicesBeside(options, { terminal, language });
  const { federation = false } = options;
  const deliveries = beside === null ? deliveriesInMemory() : deliveriesInFile(`${beside}.webhooks.json`);
  const server = await createServer(
    { ...context, secondPerson, choices },
    {
      ...{ development, federation, ...protection, ...journal },
      webhooks: { webhooks: receivers, deliveries },
      ...(beside === null ? {} : { calendarSecret: () => calendarSecret(calendarFile(beside)) }),
      tell: (text) => terminal.err.print(text[language]),
    },
  );
  const stopped = terminal.untilStopped();
  try {
    const { host, port } = options;
    await server.listen({ host, port }).catch((cause: NodeJS.ErrnoException) => refuseAddress(cause, options));
    const address = server.server.address();
    const used = typeof address === 'object' && address !== null ? address.port : port;
    const scheme = protection.tls === undefined ? 'http' : 'https';
    const origin = `${scheme}://${host.includes(':') ? `[${host}]` : host}:${used}`;
    terminal.out.print(`${origin}/graphql`);
    terminal.err.print(greeting(origin, development, sentence, { language }));
    void sleep(background, undefined, { ref: false })
      .then(() => prepareWords(context))
      .catch(() => {});
    await stopped;
    terminal.err.print(say({ language }, '正在停止。', 'Stopping.'));
  } finally {
    await server.close();
    await choices.close();
  }
  return ExitCode.ok;
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

const question = `{ whoIsResponsible(matter: { text: "环境保护" }, within: "shangcheng") {
    outcome
    holders { mode post { name } }
    gaps { mode reason because { sentence(lang: ZH) provisions { article { number } quote } } } } }`;

function greeting(origin: string, development: boolean, who: Text, view: { readonly language: Language }): string {
  const where = development ? `${origin}/graphiql` : `${origin}/graphql`;
  return [
    say(view, `页面在 ${origin}/`, `The page is at ${origin}/`),
    say(view, `可用 GraphQL 在 ${where} 提问，例如：`, `Ask with GraphQL at ${where}, for example:`),
    '',
    `  ${question.replace(/\n/g, '\n  ')}`,
    '',
    who[view.language],
    say(view, '按 Ctrl+C 停止。', 'Ctrl+C stops it.'),
  ].join('\n');
}

const help = `
stdout has one line, the address; everything else goes to stderr.

Examples 示例:
  zhifen serve
  zhifen serve --port 0 --seed none
  zhifen serve --port 8080 --seed demo
  zhifen serve --store neo4j://HOST --governments hongkou,shangcheng
  zhifen serve --host 0.0.0.0 --access access.yaml --tls-cert chain.pem --tls-key key.pem

Without --access, every user of this machine can read and record; at another address every caller can read, and nobody
can record. The file says whose tokens count and what they allow 登录与权限配置:

  issuer: https://id.example.gov.cn      # whose keys are found by OpenID Connect Discovery, unless jwks says where
  audience: zhifen
  algorithms: [EdDSA, ES256, RS256]      # those are the default
  jwks: keys.json                        # an https address or a file
  tokenType: at+jwt                      # typ of the tokens; not checked by default
  maxAge: 15m                            # since a token was issued; no limit but its own by default
  rolesClaim: zhifen_roles               # with entries such as recorder:hongkou, reader:*
  grants:                                # besides those of the claim
    - { subject: wang, role: recorder, government: hongkou }
  anonymous: [{ role: reader, government: "*" }]   # without a token; nobody by default
  secondPerson: [delegation, post]       # kinds of record that a second person has to approve

Pages of other sites are answered only where --cors-origin lists them. --trusted-documents takes the manifests of Apollo
(generate-persisted-query-manifest), Relay and GraphQL Code Generator 其他网站的网页、可信查询.

What callers may ask of the server has limits, which --config can change: zhifen config check lists them 请求限额.

Roles, each with what stands before it: reader, recorder, approver, admin; * is every government.

Exit codes: 0 stopped by SIGINT or SIGTERM, 2 the address or the certificate cannot be used, 3 mistakes in --access, --config or --trusted-documents.`;

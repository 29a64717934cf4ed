import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { fail } from '../../model/error.js';
import type { Language, Text } from '../../model/text.js';
import { createJournal } from '../../service/access/journal.js';
import { prepareWords } from '../../service/ask/prepareWords.js';
import type { Context } from '../../service/context.js';
import { calendarFile, calendarSecret } from '../../service/operate/calendarSecret.js';
import { deliveriesInFile, deliveriesInMemory } from '../../service/operate/deliveries.js';
import { openReplicaOf, placeOf } from '../../service/operate/openStore.js';
import { timedStore } from '../../service/operate/timedStore.js';
import {
  type Configuration,
  configurationOf,
  type NamedFiles,
  readNamedFiles,
  readSettings,
} from '../session/configuration.js';
import { meaningOf } from '../session/embeddings.js';
import { ExitCode } from '../session/exitCode.js';
import { type Explanation, explained, inBoth } from '../session/help.js';
import { withLanguage } from '../session/options.js';
import { progressTo } from '../session/progress.js';
import { reported } from '../session/reported.js';
import { seedProgressText } from '../session/seedProgress.js';
import { type ServerLog, serverLog } from '../session/serverLog.js';
import { choicesBeside, withLedger } from '../session/session.js';
import { openWatch, type Watch } from '../session/watch.js';
import { withEverySetting } from '../session/withSettings.js';
import { followingText } from '../text/followingText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

const second = 1_000;
const hour = 3_600 * second;
const megabyte = 1024 * 1024;
/** In percent of what is held: with so much garbage beside it, memory is cleared. By itself V8 lets it grow to several times what is held. */
const mostGarbage = 50;

/** In milliseconds: what nobody waits for begins after the first questions. */
const background = 1_000;

/** `serve`: the GraphQL server. */
export function serveCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('serve'), session, explanation);
  return withLanguage(withEverySetting(command, session), session).action(async () =>
    finish(await serve(session, command)),
  );
}

async function serve(session: Session, command: Command): Promise<number> {
  setFlagsFromString(`--heap-growing-percent=${mostGarbage}`);
  const effective = await readSettings(command, session);
  const options = configurationOf(effective);
  const log = await serverLog(session, options);
  try {
    const files = await readNamedFiles(effective, log.session);
    const watch = await openWatch(session, options);
    return await serveLedger(log, options, files, watch).finally(watch.close);
  } catch (error) {
    // It stands in the log, in the form of the log.
    return reported(error, log.session);
  }
}

function serveLedger(log: ServerLog, options: Configuration, files: NamedFiles, watch: Watch): Promise<number> {
  const { session } = log;
  const { language } = session;
  const tell = session.terminal.err.print;
  return withLedger(
    session,
    options,
    'always',
    async (context) => {
      const meaning = await meaningOf(session, options, placeIn(options), false);
      return listenUntilStopped(log, options, files, watch, { ...context, meaning });
    },
    (progress) => tell(seedProgressText(language, progress)),
    {
      // What the last checkpoint says is compared before.
      ...{ verifyEvery: options.verifyEvery * hour, verifyAfter: background },
      memo: { limit: options.cache * megabyte },
      open: async (place) => {
        const store = await openReplicaOf(place, options.replica ?? join(options.data, 'replica.db'), {
          governments: options.governments ?? null,
          onProgress: progressTo(session, { zh: '同步版次', en: 'revision' }),
          onChange: (following, cause) =>
            tell(followingText(language, following, cause), following.state === 'following' ? 'info' : 'error'),
        });
        return watch.metrics === undefined ? store : timedStore(store, watch.metrics.committed);
      },
    },
  );
}

const placeIn = ({ store, data, login }: Configuration) => placeOf(store, data, login);

async function listenUntilStopped(
  { session, failed, answered }: ServerLog,
  options: Configuration,
  { protection: { secondPerson, acceptance, sentence, ...protection }, clients, login, webhooks }: NamedFiles,
  { metrics, traces }: Watch,
  context: Context,
): Promise<number> {
  const { terminal, language } = session;
  // The server is loaded only by the commands that need it: the others start faster.
  const { createServer } = await import('../../api/server.js');
  const development = terminal.env.NODE_ENV !== 'production';
  const { beside } = placeIn(options);
  const journal = beside === null ? {} : { journal: createJournal(options.journal ?? `${beside}.reads.jsonl`) };
  const choices = choicesBeside(options, session);
  const deliveries = beside === null ? deliveriesInMemory() : deliveriesInFile(`${beside}.webhooks.json`);
  const stopping = new AbortController();
  const server = await createServer(
    { ...context, secondPerson, acceptance, choices },
    {
      ...{ development, federation: options.federation ?? false, limits: options.limits },
      ...(login === undefined ? {} : { login }),
      ...{ ...protection, ...clients, ...journal, log: failed, stopping: stopping.signal },
      webhooks: { webhooks, deliveries },
      ...(beside === null ? {} : { calendarSecret: () => calendarSecret(calendarFile(beside)) }),
      tell: (text) => terminal.err.print(text[language], 'warn'),
      ...(answered === null ? {} : { onAnswered: answered }),
      ...(metrics === undefined ? {} : { metrics }),
      ...(traces === undefined ? {} : { traces }),
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
    const [government] = await context.store.governments();
    const told = { origin, development, who: sentence, government, isRead: options.log === 'text' };
    terminal.err.print(greeting(told, { language }));
    void sleep(background, undefined, { ref: false })
      .then(() => prepareWords(context))
      .catch(() => {});
    await stopped;
    terminal.err.print(say({ language }, '正在停止。', 'Stopping.'));
    stopping.abort();
    await sleep(options.limits.drainSeconds * second);
  } finally {
    await server.close();
    await choices.close();
  }
  return ExitCode.ok;
}

function refuseAddress({ code, message }: NodeJS.ErrnoException, { host, port }: Configuration): never {
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

const questionTo = (
  government: string,
): string => `{ whoIsResponsible(matter: { text: "环境保护" }, within: "${government}") {
    outcome
    holders { mode post { name } }
    gaps { mode reason because { sentence(lang: ZH) provisions { article { number } quote } } } } }`;

interface Greeted {
  readonly origin: string;
  readonly development: boolean;
  readonly who: Text;
  /** One that is there. */
  readonly government: string | undefined;
  /** A person reads it, who is shown what to do. */
  readonly isRead: boolean;
}

function greeting(
  { origin, development, who, government, isRead }: Greeted,
  view: { readonly language: Language },
): string {
  const where = development ? `${origin}/graphiql` : `${origin}/graphql`;
  const page = say(view, `页面在 ${origin}/`, `The page is at ${origin}/`);
  if (!isRead) return [page, who[view.language]].join('\n');
  return [
    page,
    ...(government === undefined
      ? [say(view, `可用 GraphQL 在 ${where} 提问。`, `Ask with GraphQL at ${where}.`)]
      : [
          say(view, `可用 GraphQL 在 ${where} 提问，例如：`, `Ask with GraphQL at ${where}, for example:`),
          '',
          `  ${questionTo(government).replace(/\n/g, '\n  ')}`,
          '',
        ]),
    who[view.language],
    say(view, '按 Ctrl+C 停止。', 'Ctrl+C stops it.'),
  ].join('\n');
}

const explanation: Explanation = {
  summary: { zh: '启动服务：页面与 GraphQL', en: 'run the server: the page and GraphQL' },
  description: {
    zh: '启动服务，输出其地址，直到停止。标准输出只有地址一行，其余都在标准错误。',
    en: 'Runs the server until it is stopped, and prints its address. stdout has one line, the address; everything else goes to stderr.',
  },
  more: inBoth(
    (say) => `${say(
      '不写 --access 时，本机用户均可查阅和记入；用其他地址时，任何人可查阅，无人可记入。该文件写明谁的令牌有效、可以做什么：',
      'Without --access, every user of this machine can read and record; at another address every caller can read, and nobody can record. The file says whose tokens count and what they allow:',
    )}

  issuer: https://id.example.gov.cn      # ${say('公钥由 OpenID Connect 发现，除非写 jwks', 'whose keys are found by OpenID Connect Discovery, unless jwks says where')}
  audience: zhifen
  algorithms: [EdDSA, ES256, RS256]      # ${say('默认即此', 'those are the default')}
  jwks: keys.json                        # ${say('https 地址或文件', 'an https address or a file')}
  tokenType: at+jwt                      # ${say('令牌的 typ；默认不查', 'typ of the tokens; not checked by default')}
  maxAge: 15m                            # ${say('自令牌签发起；默认只看其自身期限', 'since a token was issued; no limit but its own by default')}
  rolesClaim: zhifen_roles               # ${say('其中写 recorder:hongkou、reader:* 等', 'with entries such as recorder:hongkou, reader:*')}
  grants:                                # ${say('该声明之外另行授予', 'besides those of the claim')}
    - { subject: wang, role: recorder, government: hongkou }
  anonymous: [{ role: reader, government: "*" }]   # ${say('没有令牌者；默认没有', 'without a token; nobody by default')}
  secondPerson: [delegation, post]       # ${say('须由第二人批准的记录种类', 'kinds of record that a second person has to approve')}
  acceptance: [delegation, standInRule]  # ${say('其中须由代行人本人接受的', 'of these, what the one who is to stand in has to accept')}
  people:                                # ${say('账户对应的人员，或用 personClaim 指明令牌中的一项', 'which person an account is, or personClaim: the claim that says so')}
    - { subject: wang, person: hongkou/person/wang }

${say('角色由低到高，高者兼有低者：reader、recorder、approver、admin；* 为全部政府。', 'Roles, each with what stands before it: reader, recorder, approver, admin; * is every government.')}

${say(
  '其他网站的网页，只应答 --cors-origin 所列的。--trusted-documents 接受 Apollo（generate-persisted-query-manifest）、Relay 和 GraphQL Code Generator 的清单。',
  'Pages of other sites are answered only where --cors-origin lists them. --trusted-documents takes the manifests of Apollo (generate-persisted-query-manifest), Relay and GraphQL Code Generator.',
)}

${say(
  '各项配置可写作选项，否则取环境变量，再否则取 --config 的文件；zhifen config check 列出生效的值及其来源，请求限额（如 --limit-deadline-seconds、ZHIFEN_LIMIT_DEADLINE_SECONDS）也在内。写有 OTEL_EXPORTER_OTLP_ENDPOINT 的，链路追踪送往该处。',
  'Every setting can be given as an option, else in the environment, else in the file of --config: zhifen config check lists them with what is in effect and where that comes from. That includes the limits of what callers may ask of the server, such as --limit-deadline-seconds and ZHIFEN_LIMIT_DEADLINE_SECONDS. With OTEL_EXPORTER_OTLP_ENDPOINT, traces are sent there.',
)}`,
  ),
  examples: `zhifen serve
zhifen serve --port 0 --seed none
zhifen serve --port 8080 --seed demo
zhifen serve --store neo4j://HOST --governments hongkou,shangcheng
zhifen serve --host 0.0.0.0 --access access.yaml --tls-cert chain.pem --tls-key key.pem`,
  exits: {
    0: { zh: '因 SIGINT 或 SIGTERM 停止', en: 'stopped by SIGINT or SIGTERM' },
    2: {
      zh: '命令有误，或地址、证书不能用',
      en: 'the command line has a mistake, or the address or the certificate cannot be used',
    },
    3: { zh: '文件有误', en: 'mistakes in a file' },
  },
};

import { z } from 'zod';
import { type LimitName, limitNames, limitTable } from '../../api/limits.js';
import type { Text } from '../../model/text.js';
import { levels } from '../../service/operate/notices.js';
import {
  address,
  choice,
  flag,
  type Kind,
  names,
  origin,
  origins,
  secretFile,
  structure,
  text,
  texts,
  wholeNumber,
} from './settingKinds.js';
import { webhookFields } from './webhooks.js';

/** Something that a command can be told in three ways: an option before the environment, and that before the file of `--config`. */
export interface Setting {
  /** As what stands for it in the options of a command: `tlsCert`. */
  readonly name: string;
  /** Where it stands in the file of `--config`; `null`: not there. */
  readonly key: readonly string[] | null;
  /** Its variable in the environment; `null`: none. */
  readonly env: string | null;
  /** `null`: none, as anybody on the machine sees a command line, or as it is too much for one. */
  readonly option: string | null;
  readonly kind: Kind;
  /** `undefined`: nothing. */
  readonly default: unknown;
  readonly about: Text;
  /** Left out of the help: there are many of them. */
  readonly isHidden: boolean;
  /** Never printed. */
  readonly isSecret: boolean;
}

type Given = Partial<Omit<Setting, 'name' | 'kind' | 'about'>>;

const separated = (name: string, separator: string): string => name.replace(/[A-Z]/g, (letter) => separator + letter);

function setting(name: string, kind: Kind, zh: string, en: string, given: Given = {}): Setting {
  return {
    ...{ name, kind, about: { zh, en }, key: [name], default: undefined, isHidden: false, isSecret: false },
    env: `ZHIFEN_${separated(name, '_').toUpperCase()}`,
    option: `--${separated(name, '-').toLowerCase()}`,
    ...given,
  };
}

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const limitSetting = (name: LimitName): Setting => {
  const { least, most, default: value, about } = limitTable[name];
  return setting(`limit${upperFirst(name)}`, wholeNumber('number', least, most), about.zh, about.en, {
    ...{ key: ['limits', name], default: value, isHidden: true },
  });
};

const neo4j = (field: string): Given => ({
  key: ['neo4j', field],
  env: `NEO4J_${separated(field, '_').toUpperCase()}`,
  option: null,
});

const neo4jSettings: readonly Setting[] = [
  setting('neo4jUsername', text('name'), 'Neo4j 用户名', 'the user of Neo4j', neo4j('username')),
  setting('neo4jPassword', text('password'), 'Neo4j 密码', 'its password', {
    ...neo4j('password'),
    ...{ key: null, isSecret: true },
  }),
  setting(
    'neo4jPasswordFile',
    secretFile(),
    '存有 Neo4j 密码的文件',
    'the file with its password',
    neo4j('passwordFile'),
  ),
  setting('neo4jDatabase', text('name'), 'Neo4j 数据库', 'its database', neo4j('database')),
];

const embeddings = (field: string): Given => ({ key: ['embeddings', field] });

const embeddingsSettings: readonly Setting[] = [
  setting(
    'embeddings',
    text('url'),
    '语义服务：OpenAI 向量接口的地址，问句和名称会发给它；不写则不用',
    'a server of the OpenAI embeddings API, which gets the words of questions and labels; none if absent',
    embeddings('url'),
  ),
  setting('embeddingsModel', text('name'), '语义服务的模型', 'its model', embeddings('model')),
  setting('embeddingsKeyFile', secretFile(), '存有语义服务密钥的文件', 'the file with its key', embeddings('keyFile')),
  setting(
    'embeddingsPrefix',
    text('text'),
    '模型要求加在每段文字前的词，如 "query: "',
    'what the model wants before every text, such as "query: "',
    embeddings('prefix'),
  ),
];

const login = (field: string): Given => ({ key: ['login', field] });

const loginSettings: readonly Setting[] = [
  setting(
    'loginClientId',
    text('id'),
    '页面登录的客户端标识，签发者同 --access；不写则页面不能登录',
    'the client, at the issuer of --access, by which people log in on the page; none if absent',
    login('clientId'),
  ),
  setting(
    'loginClientSecretFile',
    secretFile(),
    '存有客户端密钥的文件；不写为公开客户端',
    'the file with its secret; absent: a public client',
    {
      ...login('clientSecretFile'),
    },
  ),
  setting(
    'loginAddress',
    origin(),
    '页面的对外地址，如 https://zhifen.example.gov.cn；登录后回到该处 /login/done',
    'where browsers reach the page, such as https://zhifen.example.gov.cn; the provider sends them back to /login/done there',
    login('address'),
  ),
  setting(
    'loginScopes',
    texts('scope'),
    '除 openid 外所请求的范围，可重复',
    'the scopes that are asked for besides openid; repeatable',
    {
      ...{ ...login('scopes'), default: ['profile'] },
    },
  ),
  setting('loginNameClaim', text('claim'), '页面所示姓名取自哪个声明', 'the claim with the name that the page shows', {
    ...{ ...login('nameClaim'), default: 'name' },
  }),
  setting('loginHours', wholeNumber('hours', 1, 168), '一次登录最长多少小时', 'how long a login lasts at most', {
    ...{ ...login('hours'), default: 8 },
  }),
];

/** Every setting of `serve`, some of which other commands take as well, in the order in which help lists them. */
export const settings: readonly Setting[] = [
  setting('config', text('file'), '写有这些配置的文件（YAML）', 'a file of these settings, as YAML', { key: null }),
  setting('port', wholeNumber('number', 0, 65_535), '端口，0 为任一空闲端口', 'the port, 0 for any', { default: 4000 }),
  setting('host', text('address'), '监听地址', 'the address to listen on', { default: '127.0.0.1' }),
  setting('access', text('file'), '登录与权限：谁可以做什么（YAML）', 'who may do what, as YAML'),
  ...loginSettings,
  setting('tlsCert', text('file'), '证书链（PEM）', 'certificate chain as PEM'),
  setting('tlsKey', secretFile(), '证书的私钥（PEM）', 'its private key as PEM'),
  setting('insecureHost', flag(), '允许他人可达、但未加密的地址', 'allow a host that others can reach, without TLS'),
  setting(
    'corsOrigin',
    origins(),
    '网页可以提问的网站，如 https://oa.example.gov.cn，可重复',
    'a site whose pages may ask, such as https://oa.example.gov.cn; repeatable',
    {
      ...{ key: ['corsOrigins'], env: 'ZHIFEN_CORS_ORIGINS' },
    },
  ),
  setting(
    'embedOrigin',
    origins(),
    '可在框架中显示 /embed/chart 的网站，可重复',
    'a site that may show /embed/chart in a frame; repeatable',
    {
      ...{ key: ['embedOrigins'], env: 'ZHIFEN_EMBED_ORIGINS' },
    },
  ),
  setting(
    'trustedDocuments',
    texts('file'),
    '可信查询清单：客户端按标识提出的查询，由其构建写出，可重复',
    'documents that clients name by id, as their build wrote them; repeatable',
  ),
  setting('onlyTrustedDocuments', flag(), '只应答清单所列的查询和页面', 'answer nothing but them and the page'),
  setting(
    'federation',
    flag(),
    '也作为 Apollo Federation 2 的子图应答网关',
    'answer the gateway of a supergraph too, as a subgraph of Apollo Federation 2',
  ),
  setting(
    'template',
    text('file'),
    '本单位的公文模板（.docx），由 zhifen export template 起头',
    'the own template of an office for its documents (.docx), begun from `zhifen export template`',
  ),
  setting(
    'webhooks',
    structure(z.array(webhookFields).max(100)),
    '网络回调：答复有变时告诉谁',
    'who is told of answers that become others',
    {
      ...{ option: null, env: null },
    },
  ),
  setting('metrics', address(), '/metrics 的地址；不写则不提供', 'the address of /metrics; none if absent'),
  setting('log', choice(['text', 'json']), '标准错误上运行记录的格式', 'the form of what stands on standard error', {
    default: 'text',
  }),
  setting(
    'logLevel',
    choice(levels),
    '运行记录的级别，轻于此的不记',
    'what is left out of it: whatever is less grave',
    {
      default: 'info',
    },
  ),
  setting(
    'journal',
    text('file'),
    '查阅日志：谁看过不在岗的事由；不写为账本旁',
    'where it is noted who read the reasons of absences; absent: beside the ledger',
  ),
  setting('seed', text('names'), '要载入的种子数据，逗号分隔；none 为不载入', 'seeds to load, by comma, or none', {
    default: 'shangcheng,hongkou,demo',
  }),
  setting(
    'store',
    text('url'),
    '账本存在哪里：sqlite:路径、memory:、neo4j://主机（用户名、密码、数据库取自环境变量 NEO4J_USERNAME、NEO4J_PASSWORD 或 NEO4J_PASSWORD_FILE、NEO4J_DATABASE）；不写为数据目录中的 zhifen.db',
    'where the ledger is stored: sqlite:PATH, memory:, or neo4j://HOST with NEO4J_USERNAME, NEO4J_PASSWORD or NEO4J_PASSWORD_FILE, and NEO4J_DATABASE from the environment; absent: zhifen.db in the data folder',
  ),
  setting('data', text('folder'), '数据目录', 'the data folder', { default: 'data' }),
  setting(
    'replica',
    text('file'),
    '账本在 Neo4j 时，应答所用的副本；不写为数据目录中的 replica.db',
    'with a ledger in Neo4j, the copy that is answered from; absent: replica.db in the data folder',
  ),
  setting(
    'governments',
    names('ids'),
    '账本在 Neo4j 时，副本含哪些政府，逗号分隔；不写为全部',
    'with a ledger in Neo4j, the governments that the copy answers for, by comma; absent: all',
  ),
  ...neo4jSettings,
  setting(
    'checkpoints',
    text('folder'),
    '签名检查点存在哪里，最好另存他处；不写为账本旁',
    'where signed checkpoints go, best elsewhere; absent: beside the ledger',
  ),
  setting(
    'checkpointKey',
    text('file'),
    '为检查点签名的私钥，没有则新建',
    'the key that signs them, made if there is none',
  ),
  setting(
    'witness',
    texts('place'),
    '检查点另送何处见证：接收的 https 地址、git:仓库，或目录，可重复',
    'where signed checkpoints go besides: an https address that they are posted to, git:REPOSITORY, or a folder; repeatable',
  ),
  setting(
    'verifyEvery',
    wholeNumber('hours', 1),
    '每隔多少小时核验整个账本',
    'how often the whole ledger is verified',
    {
      default: 24,
    },
  ),
  setting(
    'cache',
    wholeNumber('megabytes', 0),
    '各政府关系图及其结果所用的内存（估计）',
    'memory for graphs of governments and what was found in them, by estimate',
    { default: 512 },
  ),
  // To be said once, by a person who looked at the clock.
  setting(
    'confirmClock',
    flag(),
    '确认时钟无误，虽然它看来跳到了前面',
    'the clock is right, although it seems to have jumped ahead',
    {
      ...{ key: null, env: null },
    },
  ),
  ...embeddingsSettings,
  ...limitNames.map(limitSetting),
];

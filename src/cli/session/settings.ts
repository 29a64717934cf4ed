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
  setting('neo4jPasswordFile', secretFile(), 'Neo4j 密码文件', 'the file with its password', neo4j('passwordFile')),
  setting('neo4jDatabase', text('name'), 'Neo4j 数据库', 'its database', neo4j('database')),
];

const embeddings = (field: string): Given => ({ key: ['embeddings', field] });

const embeddingsSettings: readonly Setting[] = [
  setting(
    'embeddings',
    text('url'),
    '语义服务',
    'a server of the OpenAI embeddings API, which gets the words of questions and labels; none if absent',
    embeddings('url'),
  ),
  setting('embeddingsModel', text('name'), '模型', 'its model', embeddings('model')),
  setting('embeddingsKeyFile', secretFile(), '密钥文件', 'the file with its key', embeddings('keyFile')),
  setting(
    'embeddingsPrefix',
    text('text'),
    '前缀',
    'what the model wants before every text, such as "query: "',
    embeddings('prefix'),
  ),
];

const login = (field: string): Given => ({ key: ['login', field] });

const loginSettings: readonly Setting[] = [
  setting(
    'loginClientId',
    text('id'),
    '页面登录的客户端标识',
    'the client, at the issuer of --access, by which people log in on the page; none if absent',
    login('clientId'),
  ),
  setting(
    'loginClientSecretFile',
    secretFile(),
    '客户端密钥文件',
    'the file with its secret; absent: a public client',
    {
      ...login('clientSecretFile'),
    },
  ),
  setting(
    'loginAddress',
    origin(),
    '页面的对外地址',
    'where browsers reach the page, such as https://zhifen.example.gov.cn; the provider sends them back to /login/done there',
    login('address'),
  ),
  setting('loginScopes', texts('scope'), '所请求的范围', 'the scopes that are asked for besides openid; repeatable', {
    ...{ ...login('scopes'), default: ['profile'] },
  }),
  setting('loginNameClaim', text('claim'), '姓名所在的声明', 'the claim with the name that the page shows', {
    ...{ ...login('nameClaim'), default: 'name' },
  }),
  setting('loginHours', wholeNumber('hours', 1, 168), '一次登录的最长时间', 'how long a login lasts at most', {
    ...{ ...login('hours'), default: 8 },
  }),
];

/** Every setting of `serve`, some of which other commands take as well, in the order in which help lists them. */
export const settings: readonly Setting[] = [
  setting('config', text('file'), '配置文件', 'a file of these settings, as YAML', { key: null }),
  setting('port', wholeNumber('number', 0, 65_535), '端口', 'the port, 0 for any', { default: 4000 }),
  setting('host', text('address'), '监听地址', 'the address to listen on', { default: '127.0.0.1' }),
  setting('access', text('file'), '登录与权限', 'who may do what, as YAML'),
  ...loginSettings,
  setting('tlsCert', text('file'), '证书', 'certificate chain as PEM'),
  setting('tlsKey', secretFile(), '私钥', 'its private key as PEM'),
  setting('insecureHost', flag(), '允许非本机地址（未加密）', 'allow a host that others can reach, without TLS'),
  setting(
    'corsOrigin',
    origins(),
    '允许提问的网站',
    'a site whose pages may ask, such as https://oa.example.gov.cn; repeatable',
    {
      ...{ key: ['corsOrigins'], env: 'ZHIFEN_CORS_ORIGINS' },
    },
  ),
  setting(
    'embedOrigin',
    origins(),
    '允许嵌入组织结构图的网站',
    'a site that may show /embed/chart in a frame; repeatable',
    {
      ...{ key: ['embedOrigins'], env: 'ZHIFEN_EMBED_ORIGINS' },
    },
  ),
  setting(
    'trustedDocuments',
    texts('file'),
    '可信查询清单',
    'documents that clients name by id, as their build wrote them; repeatable',
  ),
  setting('onlyTrustedDocuments', flag(), '只应答清单所列的查询', 'answer nothing but them and the page'),
  setting(
    'federation',
    flag(),
    '联邦子图',
    'answer the gateway of a supergraph too, as a subgraph of Apollo Federation 2',
  ),
  setting(
    'webhooks',
    structure(z.array(webhookFields).max(100)),
    '网络回调',
    'who is told of answers that become others',
    {
      ...{ option: null, env: null },
    },
  ),
  setting('metrics', address(), '监测指标的地址', 'the address of /metrics; none if absent'),
  setting('log', choice(['text', 'json']), '运行记录的格式', 'the form of what stands on standard error', {
    default: 'text',
  }),
  setting('logLevel', choice(levels), '运行记录的级别', 'what is left out of it: whatever is less grave', {
    default: 'info',
  }),
  setting(
    'journal',
    text('file'),
    '查阅日志',
    'where it is noted who read the reasons of absences; absent: beside the ledger',
  ),
  setting('seed', text('names'), '种子数据', 'seeds to load, by comma, or none', {
    default: 'shangcheng,hongkou,demo',
  }),
  setting(
    'store',
    text('url'),
    '存储',
    'where the ledger is stored: sqlite:PATH, memory:, or neo4j://HOST with NEO4J_USERNAME, NEO4J_PASSWORD or NEO4J_PASSWORD_FILE, and NEO4J_DATABASE from the environment; absent: zhifen.db in the data folder',
  ),
  setting('data', text('folder'), '数据目录', 'the data folder', { default: 'data' }),
  setting(
    'replica',
    text('file'),
    '副本',
    'with a ledger in Neo4j, the copy that is answered from; absent: replica.db in the data folder',
  ),
  setting(
    'governments',
    names('ids'),
    '副本所含的政府',
    'with a ledger in Neo4j, the governments that the copy answers for, by comma; absent: all',
  ),
  ...neo4jSettings,
  setting(
    'checkpoints',
    text('folder'),
    '检查点目录',
    'where signed checkpoints go, best elsewhere; absent: beside the ledger',
  ),
  setting('checkpointKey', text('file'), '检查点私钥', 'the key that signs them, made if there is none'),
  setting(
    'witness',
    texts('place'),
    '见证处',
    'where signed checkpoints go besides: an https address that they are posted to, git:REPOSITORY, or a folder; repeatable',
  ),
  setting('verifyEvery', wholeNumber('hours', 1), '整本核验的间隔', 'how often the whole ledger is verified', {
    default: 24,
  }),
  setting(
    'cache',
    wholeNumber('megabytes', 0),
    '缓存',
    'memory for graphs of governments and what was found in them, by estimate',
    { default: 512 },
  ),
  // To be said once, by a person who looked at the clock.
  setting('confirmClock', flag(), '确认时钟无误', 'the clock is right, although it seems to have jumped ahead', {
    ...{ key: null, env: null },
  }),
  ...embeddingsSettings,
  ...limitNames.map(limitSetting),
];

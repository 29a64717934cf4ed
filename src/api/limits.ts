import type { Text } from '../model/text.js';

/** One limit: what it is unless the configuration says otherwise, what it may be, and what it is of. */
export interface Limit {
  readonly default: number;
  readonly least: number;
  readonly most: number;
  readonly about: Text;
}

const limit = (value: number, least: number, most: number, zh: string, en: string): Limit => ({
  default: value,
  least,
  most,
  about: { zh, en },
});

const MB = 1024 * 1024;

/** What a caller may ask of the server. Sizes of records, texts and change sets have limits of their own in the model. */
export const limitTable = {
  bodyBytes: limit(
    100 * 1024,
    1024,
    64 * MB,
    '无登记权限者的请求正文，字节',
    'bytes of a request of a caller who may not record',
  ),
  recorderBodyBytes: limit(
    MB,
    1024,
    64 * MB,
    '有登记权限者的请求正文，字节',
    'bytes of a request of a caller who may record',
  ),
  queryCharacters: limit(100 * 1024, 1024, MB, '查询文本的字符数', 'characters of a query, without its variables'),
  tokens: limit(2_000, 100, 20_000, '查询的词法单元数', 'tokens of a query'),
  depth: limit(20, 5, 100, '查询的嵌套层数', 'levels of fields within fields'),
  aliases: limit(50, 0, 1_000, '查询中的别名数', 'aliases of a query'),
  rootFields: limit(50, 1, 1_000, '一次请求中的问题数', 'questions of one request: fields of `Query` or `Mutation`'),
  directives: limit(8, 0, 1_000, '查询中的指令数', 'directives of a query, such as `@include`'),
  listItems: limit(500, 1, 10_000, '列表参数的项数', 'items of an argument that is a list, such as `nodes(ids:)`'),
  spanDays: limit(3_660, 1, 366_000, '所问时段的日数', 'days of a span that is asked about'),
  cost: limit(100_000, 1_000, 10_000_000, '执行前估算的查询代价', 'cost of a query, as estimated before any work'),
  fields: limit(200_000, 1_000, 10_000_000, '一次应答解析的字段数', 'fields that are read for one response'),
  responseCharacters: limit(10_000_000, 10_000, 200_000_000, '一次应答的字符数', 'characters of one response'),
  deadlineSeconds: limit(
    30,
    1,
    600,
    '一次请求的时限，含等候与发送，秒',
    'seconds for one request, waiting and sending included',
  ),
  inFlight: limit(
    32,
    1,
    1_000,
    '同时处理的请求数，查询、登记各计',
    'requests that are worked on at once, those that record apart',
  ),
  inFlightPerClient: limit(
    16,
    1,
    1_000,
    '每一来访者同时处理的请求数',
    'the same of one caller: by the subject of the token, else by address',
  ),
  waiting: limit(256, 0, 10_000, '排队等候的请求数', 'requests that wait for that'),
  waitingPerClient: limit(128, 0, 10_000, '每一来访者排队等候的请求数', 'the same of one caller'),
  connections: limit(1_024, 1, 65_535, '连接数', 'connections'),
  connectionsPerAddress: limit(512, 1, 65_535, '每一地址的连接数', 'connections from one address'),
  requestsPerConnection: limit(
    1_000,
    1,
    1_000_000,
    '一个连接先后的请求数',
    'requests on one connection, one after the other',
  ),
  subscriptions: limit(2_000, 0, 100_000, '订阅数', 'subscriptions that are open at once'),
  subscriptionsPerClient: limit(200, 0, 100_000, '每一来访者的订阅数', 'the same of one caller'),
  subscriptionBacklog: limit(
    32,
    1,
    10_000,
    '待一个订阅者接收的答复数',
    'answers that wait until a subscriber has read those before',
  ),
  heartbeatSeconds: limit(
    12,
    1,
    600,
    '订阅连接发送心跳、复核凭据的间隔，秒',
    'seconds after which a silent WebSocket is pinged, and a login is checked again',
  ),
  headersSeconds: limit(10, 1, 600, '标头到齐的时限，秒', 'seconds until the headers of a request are there'),
  requestSeconds: limit(30, 1, 3_600, '整个请求到齐的时限，秒', 'seconds until all of a request is there'),
  idleSeconds: limit(60, 1, 3_600, '空闲连接保留的时间，秒', 'seconds for which a silent connection is kept'),
  drainSeconds: limit(
    0,
    0,
    600,
    '收到停止信号后仍照常应答、但不再就绪的时间，秒',
    'seconds for which it answers as before after it was told to stop, but is not ready',
  ),
  stopSeconds: limit(10, 1, 600, '停止服务的时限，秒', 'seconds within which the server stops'),
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limitTable;
export type Limits = Readonly<Record<LimitName, number>>;

export const limitNames = Object.keys(limitTable) as LimitName[];

export const defaultLimits = Object.fromEntries(
  limitNames.map((name) => [name, limitTable[name].default]),
) as unknown as Limits;

import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { GraphQLInputType } from 'graphql';
import { parse } from 'yaml';
import { asWritten } from '../../src/api/asWritten.js';
import type { Authenticator } from '../../src/api/authentication.js';
import type { TrustedDocuments } from '../../src/api/documents.js';
import { defaultLimits, type Limits } from '../../src/api/limits.js';
import { buildApiSchema } from '../../src/api/schema.js';
import { createServer, type ServerOptions } from '../../src/api/server.js';
import type { Metrics } from '../../src/api/watching/metrics.js';
import type { ChargingKind, Kind } from '../../src/model/record.js';
import type { Journal } from '../../src/service/access/journal.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';

/** What an API answered, as a caller sees it. */
export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of whatever was asked
  readonly data: any;
  readonly extensions?: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: {
      readonly code: string;
      readonly requestId?: string;
      readonly path?: readonly (string | number)[];
      readonly problems?: readonly {
        readonly code: string;
        readonly message: { readonly zh: string; readonly en: string };
        readonly path: readonly (string | number)[];
        readonly suggestions: readonly string[];
      }[];
    };
  }[];
}

/** A server on a port of its own, whose clock stands where it is told to. */
export interface Api {
  readonly origin: string;
  readonly context: Context;
  readonly logged: readonly unknown[];
  /** Of each, by whose request it came. */
  readonly loggedIds: readonly (string | undefined)[];
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Records lines such as `{ tenure: { … } }`, with the enum values of GraphQL. */
  record(commandId: string, changes: readonly object[]): Promise<Reply>;
  setNow(instant: string): void;
  close(): Promise<void>;
}

export interface ApiOptions {
  readonly development?: boolean;
  readonly authentication?: Authenticator;
  readonly journal?: Journal;
  readonly onAnswered?: ServerOptions['onAnswered'] & {};
  readonly metrics?: Metrics;
  /** The kinds of record that a second person has to approve. */
  readonly secondPerson?: readonly Kind[];
  /** The kinds of record that whoever they charge has to accept. */
  readonly acceptance?: readonly ChargingKind[];
  readonly federation?: boolean;
  /** Where they are others than those of the table. */
  readonly limits?: Partial<Limits>;
  /** The origins whose pages may ask. */
  readonly origins?: readonly string[];
  readonly trustedDocuments?: TrustedDocuments;
  /** Of documents. */
  readonly template?: Uint8Array;
}

export async function startApi(given: ApiOptions = {}): Promise<Api> {
  const { development = false, limits = {}, secondPerson = [], acceptance = [], ...options } = given;
  let now = '2024-01-01T00:00:00.000Z';
  const logged: unknown[] = [];
  const loggedIds: (string | undefined)[] = [];
  const context = { ...createContext(createMemoryStore(), { now: () => now }), secondPerson, acceptance };
  const log: ServerOptions['log'] & {} = (cause, requestId) => {
    logged.push(cause);
    loggedIds.push(requestId);
  };
  const server = await createServer(context, { development, log, ...options, limits: { ...defaultLimits, ...limits } });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const ask: Api['ask'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors, extensions } = (await response.json()) as Partial<Reply>;
    return { status: response.status, data, extensions, errors: errors ?? [] };
  };
  return {
    origin,
    context,
    logged,
    loggedIds,
    ask,
    record: (commandId, changes) =>
      ask(recording, { changes: { commandId, reason: 'test', changes: changes.map(changeOf) } }),
    setNow: (instant) => {
      now = instant;
    },
    close: () => server.close(),
  };
}

const recording = `mutation Record($changes: ChangeSetInput!) {
  record(input: $changes) {
    revision
    recordedAt
    records { id: recordId kind }
    findings { code reason subjects { id: recordId } sentence }
  }
}`;

const changeOf = (line: object): object =>
  'end' in line || 'retract' in line || 'assert' in line ? line : { assert: line };

const changeSetInput = buildApiSchema().getType('ChangeSetInput') as GraphQLInputType;

/** A world of the stories as variables: the same shape, with the enum values of GraphQL. */
export function worldAsVariables(name: string): { readonly commandId: string; readonly changes: readonly object[] } {
  const content: unknown = parse(readFileSync(`test/scenario/worlds/${name}.yaml`, 'utf8'));
  return asWritten(content, changeSetInput) as { readonly commandId: string; readonly changes: readonly object[] };
}

import { createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { base64url, exportSPKI, importJWK } from 'jose';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Authenticator, createAuthenticator, everybodyReads } from '../../src/api/authentication.js';
import { createServer } from '../../src/api/server.js';
import { DomainError } from '../../src/model/error.js';
import { operator, type Viewer } from '../../src/model/viewer.js';
import type { AccessConfiguration } from '../../src/service/access/accessConfiguration.js';
import { createContext } from '../../src/service/createContext.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { generateSigningKey, type IdentityProvider, startIdentityProvider } from '../support/identity.js';

const anonymous = [{ role: 'reader', government: '*' }] as const;

async function provider(alg?: string): Promise<IdentityProvider> {
  const started = await startIdentityProvider(alg);
  onTestFinished(() => started.stop());
  return started;
}

/** A server over real HTTP, everything that it wrote anywhere, and the viewers that it let in. */
async function serve(authentication?: Authenticator) {
  const logged: unknown[] = [];
  const context = createContext(createMemoryStore());
  const options = { development: false, log: (cause: unknown) => logged.push(cause) };
  const server = await createServer(context, authentication === undefined ? options : { ...options, authentication });
  await server.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.close());
  return { port: (server.server.address() as AddressInfo).port, logged };
}

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of whatever was asked
  readonly body: any;
}

/** A request with any headers: `fetch` would not send another `Host`. */
function send(
  port: number,
  headers: Readonly<Record<string, string>>,
  path = '/graphql',
  query = '{ ledger { revision } }',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method: path === '/graphql' ? 'POST' : 'GET' };
    const asked = httpRequest(
      { ...options, headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => {
          const body = text.startsWith('{') ? JSON.parse(text) : undefined;
          resolve({ status: response.statusCode, headers: response.headers, text, body });
        });
      },
    );
    asked.on('error', reject);
    asked.end(path === '/graphql' ? JSON.stringify({ query }) : undefined);
  });
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** What a token is refused with, in English; `undefined` if it is accepted. */
async function refusalOf(authentication: Authenticator, token: string): Promise<string | undefined> {
  return authentication.viewerOf(`Bearer ${token}`).then(
    () => undefined,
    (error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
      expect(['UNAUTHENTICATED', 'IDENTITY_PROVIDER_UNAVAILABLE']).toContain(error.code);
      if (token.length > 20) expect(JSON.stringify(error.problems)).not.toContain(token);
      return error.problems[0].message.en;
    },
  );
}

const minutes = (count: number): number => Math.floor(Date.now() / 1000) + count * 60;

afterEach(() => {
  vi.useRealTimers();
});

describe('a token', () => {
  it.each(['EdDSA', 'ES256', 'RS256'])('is accepted when it is signed with %s', async (alg) => {
    const identity = await provider(alg);
    const { viewerOf } = createAuthenticator(identity.access);
    const token = await identity.token({ zhifen_roles: ['recorder:hongkou', 'reader:*'] });
    expect(await viewerOf(`bearer ${token}`)).toEqual({
      subject: 'wang',
      grants: [
        { role: 'recorder', government: 'hongkou' },
        { role: 'reader', government: '*' },
      ],
    } satisfies Viewer);
  });

  it('is accepted by a key set that is given in a file or at an address', async () => {
    const identity = await provider();
    const set = { keys: identity.keys.map(({ publicKey }) => ({ ...publicKey })) };
    for (const keys of [set, identity.jwks]) {
      expect(
        await refusalOf(createAuthenticator({ ...identity.access, keys }), await identity.token()),
      ).toBeUndefined();
    }
    expect(identity.requests).toEqual({ discovery: 0, keys: 1 });
  });

  it('lets its subject in over HTTP', async () => {
    const identity = await provider();
    const { port, logged } = await serve(createAuthenticator(identity.access));
    const { status, body } = await send(port, bearer(await identity.token({ zhifen_roles: ['reader:*'] })));
    expect([status, body]).toMatchObject([200, { data: { ledger: { revision: 0 } } }]);
    expect(logged).toEqual([]);
  });

  it('gives what its subject records an author, as far as its rights go', async () => {
    const identity = await provider();
    const { port } = await serve(createAuthenticator({ ...identity.access, anonymous }));
    const record = (government: string, headers: Readonly<Record<string, string>>) =>
      send(
        port,
        headers,
        '/graphql',
        `mutation { record(input: { commandId: "${government}", reason: "test", changes: [
          { assert: { organization: { id: "${government}", name: "甲区", type: GOVERNMENT } } }] }) { revision } }`,
      );
    const recorder = bearer(await identity.token({ zhifen_roles: ['recorder:jia'] }));
    expect((await record('jia', recorder)).body).toMatchObject({ data: { record: { revision: 1 } } });
    const refused = [await record('yi', recorder), await record('yi', {})];
    for (const { body } of refused) expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
    const { body } = await send(port, {}, '/graphql', '{ changes { author commandId } }');
    expect(body.data.changes).toEqual([{ author: 'wang', commandId: 'undisclosed/1' }]);
  });

  it('is refused for every single thing that is wrong with it, in words that say which', async () => {
    const identity = await provider();
    const { access, token } = identity;
    const authentication = createAuthenticator({ ...access, maxAge: 15 * 60, tokenType: 'at+jwt' });
    const stranger = await generateSigningKey('ES256', 'key-1');
    const unlisted = await generateSigningKey('ES384', 'key-1');
    const missing = (claim: string) => `the token lacks \`${claim}\``;
    const refusals: readonly (readonly [Promise<string>, string | undefined])[] = [
      [token(), undefined],
      [token({ aud: ['other', 'zhifen'] }), undefined],
      [token({ iss: `${access.issuer}/` }), 'the token is not from the identity provider of this service'],
      [token({ aud: 'other' }), 'the token is not for this service'],
      [token({ exp: minutes(-1) }), 'the token has expired: log in again'],
      [token({ nbf: minutes(1) }), 'the token is not valid yet'],
      [token({ iat: minutes(-16) }), 'the token was issued too long ago: log in again'],
      [token({ iat: minutes(1) }), 'the token is not valid yet'],
      [token({ sub: undefined }), missing('sub')],
      [token({ exp: undefined }), missing('exp')],
      [token({ aud: undefined }), missing('aud')],
      [token({ iat: undefined }), missing('iat')],
      [token({ exp: 'soon' }), 'the token is not accepted'],
      [token({}, { header: { typ: 'JWT' } }), 'the token is of another type'],
      [token({}, { key: stranger }), 'the token is not accepted'],
      [token({}, { key: unlisted }), 'the token is not accepted'],
      [token({ sub: '' }), 'the subject of the token (sub) is no readable name'],
      [token({ sub: 'wang ' }), 'the subject of the token (sub) is no readable name'],
      [token({ sub: 'wang\n' }), 'the subject of the token (sub) is no readable name'],
      [token({ sub: 'wang\u202e' }), 'the subject of the token (sub) is no readable name'],
    ];
    for (const [made, expected] of refusals) expect(await refusalOf(authentication, await made)).toBe(expected);
    const anyAge = createAuthenticator(access);
    expect(await refusalOf(anyAge, await token({ iat: minutes(1) }))).toBe('the token is not valid yet');
  });

  it('is worth nothing without a signature, or with one made from the public key', async () => {
    const identity = await provider('RS256');
    const authentication = createAuthenticator(identity.access);
    const [, payload] = (await identity.token({ zhifen_roles: ['admin:*'] })).split('.');
    const encode = (value: object) => base64url.encode(JSON.stringify(value));
    const unsigned = [encode({ alg: 'none' }), encode({ alg: 'none', kid: 'key-1' }), encode({ alg: 'None' })];
    for (const header of unsigned) expect(await refusalOf(authentication, `${header}.${payload}.`)).toBeDefined();
    const [key] = identity.keys;
    const publicKey = await importJWK({ ...key?.publicKey }, 'RS256', { extractable: true });
    if (publicKey instanceof Uint8Array) throw new Error('a public key is no secret');
    for (const secret of [await exportSPKI(publicKey), JSON.stringify(key?.publicKey), `${key?.publicKey.n}`]) {
      const signed = `${encode({ alg: 'HS256', kid: 'key-1' })}.${payload}`;
      const forged = `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
      expect(await refusalOf(authentication, forged)).toBe('the token is not accepted');
    }
    expect(identity.requests).toEqual({ discovery: 0, keys: 0 });
  });

  it('does not bring its own key', async () => {
    const identity = await provider();
    const elsewhere = await provider();
    const authentication = createAuthenticator(identity.access);
    const [key] = elsewhere.keys;
    const header = { jwk: key?.publicKey ?? {}, jku: elsewhere.jwks.href, kid: 'key-1' };
    const token = await elsewhere.token({ iss: identity.issuer }, { header });
    expect(await refusalOf(authentication, token)).toBe('the token is not accepted');
    expect(elsewhere.requests).toEqual({ discovery: 0, keys: 0 });
  });

  it('is refused, and never a fault of ours, whatever stands in its place', async () => {
    const identity = await provider();
    const authentication = createAuthenticator(identity.access);
    const good = await identity.token();
    const broken = fc.oneof(
      fc.string(),
      fc.tuple(fc.base64String(), fc.base64String(), fc.base64String()).map((parts) => parts.join('.')),
      fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 33, max: 126 })).map(([at, code]) => {
        const character = String.fromCharCode(code);
        return good[at] === character ? `${good}x` : good.slice(0, at) + character + good.slice(at + 1);
      }),
    );
    const property = fc.asyncProperty(broken, async (token) => {
      // The last character of a signature in base64url has bits that mean nothing.
      if (token.slice(0, -1) !== good.slice(0, -1)) expect(await refusalOf(authentication, token)).toBeDefined();
    });
    await fc.assert(property, { numRuns: 300 });
    for (const authorization of ['', 'Bearer', 'Bearer ', `Basic ${good}`, good, `Bearer ${good} ${good}`]) {
      await expect(authentication.viewerOf(authorization)).rejects.toThrow('should be Bearer with a token');
    }
  });

  it('is refused with 401 and a challenge, and is neither told nor logged', async () => {
    const identity = await provider();
    const notices: unknown[] = [];
    const { port, logged } = await serve(createAuthenticator(identity.access, (notice) => notices.push(notice)));
    const token = await identity.token({ exp: minutes(-1), zhifen_roles: ['nonsense'] });
    const { status, headers, body, text } = await send(port, bearer(token));
    expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer error="invalid_token"']);
    expect(body.errors[0]).toMatchObject({
      message: 'the token has expired: log in again',
      extensions: { code: 'UNAUTHENTICATED', path: ['authorization'] },
    });
    const zh = await send(port, { ...bearer(token), 'accept-language': 'zh-CN' });
    expect(zh.body.errors[0].message).toBe('凭据已过期，请重新登录');
    const everything = text + zh.text + JSON.stringify([logged, notices]);
    for (const part of token.split('.')) expect(everything).not.toContain(part);
    expect(logged).toEqual([]);
  });
});

describe('the rights of a token', () => {
  const grantsOf = async (identity: IdentityProvider, access: AccessConfiguration, claims: object) => {
    const notices: string[] = [];
    const { viewerOf } = createAuthenticator(access, ({ en }) => notices.push(en));
    const ask = async () => (await viewerOf(`Bearer ${await identity.token({ ...claims })}`)).grants;
    const grants = await ask();
    expect(await ask()).toEqual(grants);
    return { grants, notices };
  };

  it('are those that it names, and what names none is ignored and told of once', async () => {
    const identity = await provider();
    const wrong = [
      'owner:*',
      'admin',
      'admin:',
      ':*',
      'ADMIN:*',
      ' admin:*',
      'admin:*:*',
      'admin:a b',
      'admin:**',
      7,
      null,
    ];
    const { grants, notices } = await grantsOf(identity, identity.access, {
      zhifen_roles: [...wrong, 'approver:hongkou'],
    });
    expect(grants).toEqual([{ role: 'approver', government: 'hongkou' }]);
    expect(notices).toHaveLength(wrong.length);
    const { grants: none } = await grantsOf(identity, identity.access, { zhifen_roles: { admin: '*' } });
    expect(none).toEqual([]);
    const { grants: single } = await grantsOf(identity, identity.access, { zhifen_roles: 'reader:demo' });
    expect(single).toEqual([{ role: 'reader', government: 'demo' }]);
  });

  it('are none where the token names none', async () => {
    const identity = await provider();
    expect(await grantsOf(identity, identity.access, {})).toEqual({ grants: [], notices: [] });
  });

  it('come from the configuration too, and are never fewer than those of nobody', async () => {
    const identity = await provider();
    const own = { role: 'recorder', government: 'hongkou' } as const;
    const access: AccessConfiguration = {
      ...identity.access,
      rolesClaim: 'https://example.org/roles',
      anonymous,
      grants: [
        { subject: 'wang', ...own },
        { subject: 'li', role: 'admin', government: '*' },
      ],
    };
    const { grants } = await grantsOf(identity, access, {
      zhifen_roles: ['admin:*'],
      'https://example.org/roles': ['approver:demo'],
    });
    expect(grants).toEqual([...anonymous, own, { role: 'approver', government: 'demo' }]);
  });
});

describe('the keys of the identity provider', () => {
  it('are asked for once, however many tokens name one that it does not have', async () => {
    const identity = await provider();
    const authentication = createAuthenticator(identity.access);
    const flood = async (prefix: string) => {
      const tokens = Array.from({ length: 200 }, (_, index) =>
        identity.token({}, { header: { kid: `${prefix}-${index}` } }),
      );
      const refusals = await Promise.all(tokens.map(async (token) => refusalOf(authentication, await token)));
      expect(new Set(refusals)).toEqual(new Set(['the token is not accepted']));
    };
    await flood('first');
    await flood('second');
    expect(identity.requests).toEqual({ discovery: 1, keys: 1 });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
    await flood('later');
    expect(identity.requests).toEqual({ discovery: 2, keys: 2 });
  });

  it('may change', async () => {
    const identity = await provider();
    const authentication = createAuthenticator(identity.access);
    const before = await identity.token();
    expect(await refusalOf(authentication, before)).toBeUndefined();
    await identity.rotate();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
    expect(await refusalOf(authentication, await identity.token())).toBeUndefined();
    expect(await refusalOf(authentication, before)).toBe('the token is not accepted');
  });

  it('are no longer accepted ten minutes after they were withdrawn, also if no token names another', async () => {
    const identity = await provider();
    const authentication = createAuthenticator(identity.access);
    const before = await identity.token({ exp: minutes(60) });
    expect(await refusalOf(authentication, before)).toBeUndefined();
    await identity.rotate();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
    expect(await refusalOf(authentication, before)).toBe('the token is not accepted');
  });

  it('serve on while the provider is away, for an hour', async () => {
    const identity = await provider();
    const notices: string[] = [];
    const authentication = createAuthenticator(identity.access, ({ en }) => notices.push(en));
    const token = await identity.token({ exp: minutes(600) });
    expect(await refusalOf(authentication, token)).toBeUndefined();
    await identity.stop();
    const start = Date.now();
    for (const passed of [1, 11, 22, 59]) {
      vi.useFakeTimers({ toFake: ['Date'], now: start + passed * 60_000 });
      expect(await refusalOf(authentication, token)).toBeUndefined();
    }
    // A key that is not known may be a new one: that cannot be said now.
    const unknown = await identity.token({}, { header: { kid: 'key-2' } });
    expect(await refusalOf(authentication, unknown)).toContain('cannot be checked now');
    vi.useFakeTimers({ toFake: ['Date'], now: start + 75 * 60_000 });
    expect(await refusalOf(authentication, token)).toContain('cannot be checked now');
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(identity.issuer);
  });

  it('are a reason to try again, not a fault, where the provider was never reached', async () => {
    const identity = await provider();
    const notices: unknown[] = [];
    const { port, logged } = await serve(createAuthenticator(identity.access, (notice) => notices.push(notice)));
    const token = await identity.token({ zhifen_roles: ['reader:*'] });
    identity.answer(500, {});
    const replies = await Promise.all(Array.from({ length: 50 }, () => send(port, bearer(token))));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([503]));
    expect(replies[0]?.headers).toMatchObject({ 'retry-after': '5' });
    expect(replies[0]?.headers).not.toHaveProperty('www-authenticate');
    expect(identity.requests.discovery).toBeLessThanOrEqual(2);
    expect([notices.length, logged]).toEqual([1, []]);
    identity.answer(undefined);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6_000 });
    expect((await send(port, bearer(token))).status).toBe(200);
    const unknown = bearer(await identity.token({}, { header: { kid: 'key-2' } }));
    expect((await send(port, unknown)).status).toBe(401);
    expect(notices).toHaveLength(1);
    identity.answer(500, {});
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
    expect((await send(port, unknown)).status).toBe(503);
    expect(notices).toHaveLength(2);
  });

  it.each([
    ['a document of another issuer', { issuer: 'https://id.example.org', jwks_uri: 'http://127.0.0.1/realm/keys' }],
    ['no address of keys', {}],
    ['an address of keys that anybody on the way could change', { jwks_uri: 'http://0.0.0.0/realm/keys' }],
    ['what is no object', []],
    ['an address that is not of the web', { jwks_uri: 'file:///etc/passwd' }],
    ['nothing', null],
  ])('are not taken from %s', async (_, document) => {
    const identity = await provider();
    const authentication = createAuthenticator(identity.access);
    const body = document === null || Array.isArray(document) ? document : { issuer: identity.issuer, ...document };
    // The provider would answer at the addresses that name this machine.
    identity.answer(200, JSON.parse(JSON.stringify(body).replace('/realm/keys', `:${identity.jwks.port}/realm/keys`)));
    await expect(authentication.viewerOf(`Bearer ${await identity.token()}`)).rejects.toMatchObject({
      code: 'IDENTITY_PROVIDER_UNAVAILABLE',
    });
    expect(identity.requests.keys).toBe(0);
  });
});

it.each([
  ['has no list', 200, {}],
  ['has a list of something else', 200, { keys: ['key'] }],
  ['comes with an error', 500, undefined],
])('a key set that %s is none', async (_, status, set) => {
  const identity = await provider();
  const authentication = createAuthenticator({ ...identity.access, keys: identity.jwks });
  identity.answer(status, set ?? { keys: identity.keys.map(({ publicKey }) => publicKey) });
  await expect(authentication.viewerOf(`Bearer ${await identity.token()}`)).rejects.toMatchObject({
    code: 'IDENTITY_PROVIDER_UNAVAILABLE',
  });
});

describe('a caller without a token', () => {
  it('is asked to log in', async () => {
    const identity = await provider();
    const { port } = await serve(createAuthenticator(identity.access));
    const { status, headers, body } = await send(port, {});
    expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer']);
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await send(port, {}, '/healthz')).body).toEqual({ status: 'ok' });
  });

  it('may read where the configuration says so, but a bad token is never taken for none', async () => {
    const identity = await provider();
    const authentication = createAuthenticator({ ...identity.access, anonymous });
    expect(await authentication.viewerOf(undefined)).toEqual({ subject: 'anonymous', grants: anonymous });
    const { port } = await serve(authentication);
    expect((await send(port, {})).status).toBe(200);
    expect((await send(port, bearer('bad'))).status).toBe(401);
    expect((await send(port, { authorization: '' })).status).toBe(401);
  });

  it('may read everything, and no more, of a server that is open without a login', async () => {
    expect(await everybodyReads.viewerOf('Bearer anything')).toEqual({ subject: 'anonymous', grants: anonymous });
    const { port } = await serve(everybodyReads);
    expect((await send(port, { host: 'zhifen.example.cn' })).status).toBe(200);
  });
});

describe('a server without a login', () => {
  it('answers only what was sent to this machine', async () => {
    const { port } = await serve();
    const here = [
      'localhost',
      'LOCALHOST:4000',
      '127.0.0.1',
      `127.0.0.1:${port}`,
      '127.8.0.1:80',
      '[::1]',
      '[::1]:4000',
    ];
    for (const host of here) expect([host, (await send(port, { host })).status]).toEqual([host, 200]);
    const elsewhere = [
      'evil.example',
      `evil.example:${port}`,
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '127.evil.example',
      '127.0.0.256',
      '10.0.0.1',
      '0.0.0.0',
      '[::]',
      'localhost@evil.example',
      'evil.example@localhost',
    ];
    for (const host of elsewhere) {
      const { status, body } = await send(port, { host });
      expect([host, status, body?.errors?.[0].extensions.code]).toEqual([host, 403, 'FORBIDDEN']);
    }
    for (const path of ['/', '/healthz', '/nowhere']) {
      expect((await send(port, { host: 'evil.example' }, path)).status).toBe(403);
    }
  });

  it('answers no page of another site', async () => {
    const { port } = await serve();
    expect((await send(port, { origin: `http://127.0.0.1:${port}` })).status).toBe(200);
    for (const origin of [
      'http://localhost:3000',
      'https://127.0.0.1',
      'http://[::1]:8080',
      'http://evil.example',
      'null',
      'http://localhost.evil.example',
      'file://',
      'http://10.0.0.1',
    ]) {
      const { status, body } = await send(port, { origin });
      expect([origin, status, body.errors[0].extensions]).toMatchObject([origin, 403, { code: 'CROSS_SITE' }]);
    }
  });

  it('takes every caller for the user who started it, whatever token they have', async () => {
    const { port } = await serve();
    expect((await send(port, bearer('anything'))).status).toBe(200);
    expect(createContext(createMemoryStore()).viewer).toEqual(operator('local'));
  });
});

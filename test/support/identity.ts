import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose';
import type { AccessConfiguration } from '../../src/service/access/accessConfiguration.js';

export const audience = 'zhifen';

/** A key of the provider. */
export interface SigningKey {
  readonly alg: string;
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: JWK;
}

export interface TokenOptions {
  /** Signs with this key instead of the provider's newest. */
  readonly key?: SigningKey;
  readonly header?: Partial<JWTHeaderParameters>;
}

/** An identity provider on a port of its own, with discovery and keys over HTTP. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly jwks: URL;
  /** A configuration that accepts its tokens. */
  readonly access: AccessConfiguration;
  /** How often each of its two documents was asked for. */
  readonly requests: { discovery: number; keys: number };
  readonly keys: readonly SigningKey[];
  /** A token of `wang`, valid for five minutes, unless `claims` say otherwise; `undefined` leaves a claim out. */
  token(claims?: Readonly<Record<string, unknown>>, options?: TokenOptions): Promise<string>;
  /** Signs with a new key from now on, and no longer publishes those before. */
  rotate(): Promise<void>;
  /** What its documents are answered with from now on, instead of themselves. */
  answer(status: number | undefined, body?: unknown): void;
  stop(): Promise<void>;
}

export async function startIdentityProvider(alg = 'ES256'): Promise<IdentityProvider> {
  const requests = { discovery: 0, keys: 0 };
  const keys = [await generateSigningKey(alg, 'key-1')];
  let instead: { readonly status: number; readonly body: unknown } | undefined;
  let issuer = '';
  const server = createServer(({ url }, response) => {
    const discovery = url === '/realm/.well-known/openid-configuration';
    requests[discovery ? 'discovery' : 'keys'] += 1;
    const body = discovery ? { issuer, jwks_uri: `${issuer}/keys` } : { keys: keys.map(({ publicKey }) => publicKey) };
    const answer = instead ?? { status: 200, body };
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realm`;
  const newest = (): SigningKey => {
    const key = keys.at(-1);
    if (key === undefined) throw new Error('a provider has a key');
    return key;
  };
  return {
    issuer,
    jwks: new URL(`${issuer}/keys`),
    access: {
      issuer,
      audience,
      algorithms: ['EdDSA', 'ES256', 'RS256'],
      keys: null,
      tokenType: null,
      maxAge: null,
      rolesClaim: 'zhifen_roles',
      grants: [],
      anonymous: [],
      ...{ secondPerson: [], acceptance: [], people: [], personClaim: null },
    },
    requests,
    keys,
    token(claims = {}, { key = newest(), header = {} } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const payload = { iss: issuer, aud: audience, sub: 'wang', iat: now, exp: now + 300, ...claims };
      return new SignJWT(payload)
        .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt', ...header })
        .sign(key.privateKey);
    },
    async rotate() {
      const next = await generateSigningKey(alg, `key-${Number(newest().kid.slice('key-'.length)) + 1}`);
      keys.splice(0, keys.length, next);
    },
    answer(status, body) {
      instead = status === undefined ? undefined : { status, body };
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export async function generateSigningKey(alg: string, kid: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { alg, kid, privateKey, publicKey: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

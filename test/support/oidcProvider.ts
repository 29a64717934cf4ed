import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { createAuthenticator, createClaimsReader } from '../../src/api/authentication.js';
import { PageLogin } from '../../src/api/login/pageLogin.js';
import type { LoginConfiguration } from '../../src/api/login/provider.js';
import type { ServerOptions } from '../../src/api/server.js';
import type { AccessConfiguration } from '../../src/service/access/accessConfiguration.js';

/** A real identity provider, with the pages at which people log in; whoever names themselves is let in, with these roles. */
export interface RealProvider {
  readonly issuer: string;
  /** By subject; read whenever the provider is asked. */
  readonly roles: Map<string, readonly string[]>;
  /** What a server at `address` needs to let people log in there. */
  optionsOf(address: string, more?: Partial<LoginConfiguration & AccessConfiguration>): PageOptions;
  /** Forgets what it gave out: refresh tokens count no more. */
  revoke(): void;
  /** As if its machine were switched off, and on again. */
  down(): Promise<void>;
  up(): Promise<void>;
  stop(): Promise<void>;
}

export type PageOptions = Required<Pick<ServerOptions, 'authentication' | 'login'>>;

const secret = 'a-secret-between-the-two';

export async function startRealProvider(): Promise<RealProvider> {
  const roles = new Map<string, readonly string[]>();
  const clients: Record<string, unknown>[] = [];
  const grants = { revoked: false };
  let handle: ReturnType<Provider['callback']> | undefined;
  let server: Server = createServer((request, response) => void handle?.(request, response));
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    issuer,
    roles,
    optionsOf(address, more = {}) {
      clients.push({
        ...{ client_id: 'zhifen', client_secret: secret, redirect_uris: [`${address}/login/done`] },
        ...{ post_logout_redirect_uris: [`${address}/`], grant_types: ['authorization_code', 'refresh_token'] },
      });
      handle = providerOf(issuer, clients, roles, grants).callback();
      const access: AccessConfiguration = {
        ...{ issuer, audience: 'zhifen', algorithms: ['RS256'], keys: null, tokenType: null, maxAge: null },
        ...{
          rolesClaim: 'zhifen_roles',
          grants: [],
          anonymous: [],
          secondPerson: [],
          acceptance: [],
          people: [],
          personClaim: null,
          ...more,
        },
      };
      const configuration: LoginConfiguration = {
        ...{ issuer, rolesClaim: access.rolesClaim, clientId: 'zhifen', clientSecret: secret, address },
        ...{ scopes: ['openid', 'profile', 'zhifen'], nameClaim: 'name', hours: 8 },
        ...{ isOpen: access.anonymous.length > 0, ...more },
      };
      return {
        authentication: createAuthenticator(access),
        login: new PageLogin(configuration, createClaimsReader(access)),
      };
    },
    revoke() {
      grants.revoked = true;
    },
    down: close,
    async up() {
      server = createServer((request, response) => void handle?.(request, response));
      await listen(port);
    },
    stop: close,
  };
}

function providerOf(
  issuer: string,
  clients: readonly Record<string, unknown>[],
  roles: ReadonlyMap<string, readonly string[]>,
  grants: { readonly revoked: boolean },
): Provider {
  const provider = new Provider(issuer, {
    clients: [...clients] as never,
    scopes: ['openid', 'profile', 'zhifen'],
    claims: { openid: ['sub'], profile: ['name'], zhifen: ['zhifen_roles'] },
    cookies: { keys: ['of the tests'] },
    // So that every request after a login renews it.
    ttl: { AccessToken: 1, IdToken: 3600, RefreshToken: 3600, Session: 3600, Interaction: 3600, Grant: 3600 },
    pkce: { required: () => true },
    issueRefreshToken: async () => true,
    findAccount: async (_context, subject) =>
      grants.revoked
        ? undefined
        : {
            accountId: subject,
            claims: async () => ({
              sub: subject,
              name: `${subject}同志`,
              zhifen_roles: [...(roles.get(subject) ?? [])],
            }),
          },
  });
  return provider;
}

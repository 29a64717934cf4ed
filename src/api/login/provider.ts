import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  Configuration as KnownProvider,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  refreshTokenGrant,
  type TokenEndpointResponse,
  type TokenEndpointResponseHelpers,
} from 'openid-client';
import type { AccessConfiguration } from '../../service/access/accessConfiguration.js';

/** How people log in on the page, beside those who send tokens. */
export interface LoginConfiguration extends Pick<AccessConfiguration, 'issuer' | 'rolesClaim'> {
  /** What this server is called at the provider. */
  readonly clientId: string;
  /** `null`: a public client, which PKCE alone protects. */
  readonly clientSecret: string | null;
  /** The origin at which browsers reach this server: the provider sends them back there. */
  readonly address: string;
  readonly scopes: readonly string[];
  /** The claim with the name that the page shows. */
  readonly nameClaim: string;
  /** How long a login lasts at most. */
  readonly hours: number;
  /** Whether anything is answered without a login. */
  readonly isOpen: boolean;
}

/** What is told by the provider of who logged in. */
export interface Told {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly idToken: string | undefined;
  readonly refreshToken: string | undefined;
  /** In seconds: for how long this may be taken to be so. */
  readonly lasts: number;
}

/** What has to be remembered from the way to the provider to the way back; nobody else may know it. */
export interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** In seconds. */
const timeout = 5;

/** The identity provider as a client of it sees it: the authorization code flow with PKCE, `state` and `nonce`. */
export class Provider {
  readonly #configuration: LoginConfiguration;
  #known: Promise<Configuration> | undefined;

  constructor(configuration: LoginConfiguration) {
    this.#configuration = configuration;
  }

  /** Where people log in, who come back to `redirect`. */
  async begin(redirect: string): Promise<{ readonly to: URL; readonly begun: Begun }> {
    const provider = await this.#provider();
    const begun = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const to = buildAuthorizationUrl(provider, {
      redirect_uri: redirect,
      scope: this.#configuration.scopes.join(' '),
      state: begun.state,
      nonce: begun.nonce,
      code_challenge: await calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: 'S256',
    });
    return { to, begun };
  }

  /** Who came back to `address` with a code. */
  async finish(address: URL, { state, nonce, verifier }: Begun): Promise<Told> {
    const provider = await this.#provider();
    const tokens = await authorizationCodeGrant(provider, address, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    return this.#told(provider, tokens, {});
  }

  /** What is so by now of somebody who logged in earlier. */
  async renew(refreshToken: string, earlier: Readonly<Record<string, unknown>>): Promise<Told> {
    const provider = await this.#provider();
    const told = await this.#told(provider, await refreshTokenGrant(provider, refreshToken), earlier);
    return { ...told, refreshToken: told.refreshToken ?? refreshToken };
  }

  /** Where a session at the provider is ended, which leads back to `back`; `null` where it offers none. */
  async endOf(idToken: string | undefined, back: string): Promise<URL | null> {
    const provider = await this.#provider();
    if (provider.serverMetadata().end_session_endpoint === undefined) return null;
    const hint = idToken === undefined ? {} : { id_token_hint: idToken };
    return buildEndSessionUrl(provider, { ...hint, post_logout_redirect_uri: back });
  }

  /** Claims that are in no id token are asked for: by the standard they need not be there. */
  async #told(
    provider: Configuration,
    tokens: TokenEndpointResponse & TokenEndpointResponseHelpers,
    earlier: Readonly<Record<string, unknown>>,
  ): Promise<Told> {
    const { rolesClaim, nameClaim } = this.#configuration;
    const claims: Readonly<Record<string, unknown>> | undefined = tokens.claims();
    const subject = String(claims?.sub ?? earlier.sub);
    if (earlier.sub !== undefined && earlier.sub !== subject) throw new Error('the provider names somebody else');
    const isLacking = [rolesClaim, nameClaim].some((each) => claims?.[each] === undefined);
    const asks = isLacking && provider.serverMetadata().userinfo_endpoint !== undefined;
    const more = asks ? await fetchUserInfo(provider, tokens.access_token, subject) : undefined;
    return {
      claims: claims === undefined && more === undefined ? earlier : { ...claims, ...more, sub: subject },
      idToken: tokens.id_token,
      refreshToken: tokens.refresh_token,
      lasts: tokens.expiresIn() ?? 300,
    };
  }

  /** Found out when it is first needed, and again where that failed. */
  #provider(): Promise<Configuration> {
    this.#known ??= this.#discover().catch((error: unknown) => {
      this.#known = undefined;
      throw error;
    });
    return this.#known;
  }

  async #discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.#configuration;
    const isPlain = new URL(issuer).protocol === 'http:';
    const found = await discovery(new URL(issuer), clientId, undefined, None(), {
      timeout,
      ...(isPlain ? { execute: [allowInsecureRequests] } : {}),
    });
    const { token_endpoint_auth_methods_supported: methods = ['client_secret_basic'] } = found.serverMetadata();
    const proof = methods.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost;
    const provider = new KnownProvider(
      found.serverMetadata(),
      clientId,
      undefined,
      clientSecret === null ? None() : proof(clientSecret),
    );
    provider.timeout = timeout;
    if (isPlain) allowInsecureRequests(provider);
    enableNonRepudiationChecks(provider);
    return provider;
  }
}

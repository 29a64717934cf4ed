import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { parse as cookiesIn, serialize } from 'cookie';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { DomainError, fail, problem } from '../../model/error.js';
import type { Text } from '../../model/text.js';
import type { Viewer } from '../../model/viewer.js';
import type { ClaimsReader } from '../authentication.js';
import { type Begun, type LoginConfiguration, Provider, type Told } from './provider.js';
import { type PageSession, PageSessions } from './sessions.js';

/** Why somebody who went to log in came back without it; the page says it in words. */
export type NotLoggedIn = 'stale' | 'denied' | 'refused' | 'unavailable';

/** What the page knows of its login. */
export interface LoginTold {
  /** Where one logs in; `null`: with a token only. */
  readonly login: string | null;
  /** Whether anything is answered without a login. */
  readonly isOpen: boolean;
  readonly user: { readonly subject: string; readonly name: string } | null;
}

/** Where a browser goes next, with the cookies that it takes along. */
export interface Way {
  readonly to: string;
  readonly cookies: readonly string[];
}

/** In seconds: how long somebody may take at the provider. */
const patience = 600;
const hour = 3_600_000;

/**
 * Logs people in on the page: the code flow is between this server and the provider, and the browser holds a name of a session
 * that says nothing, in a cookie that no script reads. What is remembered on the way stands in a cookie of its own, sealed, so
 * that nobody who only begins to log in takes any room here.
 */
export class PageLogin {
  readonly #configuration: LoginConfiguration;
  readonly #viewerWith: ClaimsReader;
  readonly #log: (notice: Text) => void;
  readonly #now: () => number;
  readonly #provider: Provider;
  readonly #sessions: PageSessions;
  readonly #renewals = new Map<string, Promise<PageSession>>();
  readonly #seal = randomBytes(32);
  readonly #isSecure: boolean;

  constructor(
    configuration: LoginConfiguration,
    viewerWith: ClaimsReader,
    log: (notice: Text) => void = () => {},
    now: () => number = Date.now,
  ) {
    this.#configuration = configuration;
    this.#viewerWith = viewerWith;
    this.#log = log;
    this.#now = now;
    this.#provider = new Provider(configuration);
    this.#sessions = new PageSessions(now);
    this.#isSecure = new URL(configuration.address).protocol === 'https:';
  }

  /** The name of the session that a request brings along, whether or not there is one. */
  sessionIn({ cookie }: IncomingHttpHeaders): string | undefined {
    return cookiesIn(cookie ?? '')[this.#sessionCookie];
  }

  /** Who is logged in. Errors: `UNAUTHENTICATED` where that has ended, `IDENTITY_PROVIDER_UNAVAILABLE` where it cannot be renewed now. */
  async viewerOf(id: string): Promise<Viewer> {
    const session = this.#sessions.find(id) ?? fail('UNAUTHENTICATED', ['cookie'], sentences.ended);
    const { claims } = this.#now() < session.renewAt ? session : await this.#renewed(id, session);
    return this.#viewerWith(claims);
  }

  /** What the page is told at its start. */
  tell(headers: IncomingHttpHeaders): LoginTold {
    const session = this.#sessions.find(this.sessionIn(headers) ?? '');
    const user = session === undefined ? null : { subject: session.subject, name: session.name };
    return { login: '/login', isOpen: this.#configuration.isOpen, user };
  }

  /** To the provider, and from there back to `back`, an address of this server. */
  async begin(back: string): Promise<Way> {
    const own = this.#ownAddress(back);
    try {
      const { to, begun } = await this.#provider.begin(this.#redirect);
      const sealed = await new EncryptJWT({ ...begun, back: own })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(`${patience}s`)
        .encrypt(this.#seal);
      const cookie = this.#cookie(this.#wayCookie(begun.state), sealed, { path: '/login', maxAge: patience });
      return { to: to.href, cookies: [cookie] };
    } catch (cause) {
      return this.#failed(own, cause);
    }
  }

  /** From the provider, who sent the browser to `url`. */
  async finish(url: string, headers: IncomingHttpHeaders): Promise<Way> {
    const address = new URL(url, this.#configuration.address);
    const name = this.#wayCookie(address.searchParams.get('state') ?? '');
    const way = await this.#unsealed(cookiesIn(headers.cookie ?? '')[name]);
    if (way === null || way.state !== address.searchParams.get('state')) return this.#without('/', 'stale');
    const done = this.#cookie(name, '', { path: '/login', maxAge: 0 });
    try {
      const told = await this.#provider.finish(address, way);
      // Whoever is not named so that people can read it is not let in.
      const { subject } = this.#viewerWith(told.claims);
      const endsAt = this.#now() + this.#configuration.hours * hour;
      const id = this.#sessions.open(this.#sessionOf(subject, told, endsAt));
      return { to: way.back, cookies: [done, this.#cookie(this.#sessionCookie, id, { path: '/' })] };
    } catch (cause) {
      const { to } = this.#failed(way.back, cause);
      return { to, cookies: [done] };
    }
  }

  /** Ends a session here, and says where it ends at the provider, if it can be ended there. */
  async end(id: string | undefined): Promise<Way> {
    const session = id === undefined ? undefined : this.#sessions.end(id);
    const cookies = [this.#cookie(this.#sessionCookie, '', { path: '/', maxAge: 0 })];
    if (session === undefined) return { to: '/', cookies };
    const { href } = new URL('/', this.#configuration.address);
    // Whether or not the provider answers, the session here has ended.
    const to = await this.#provider.endOf(session.idToken, href).catch(() => null);
    return { to: to?.href ?? '/', cookies };
  }

  #sessionOf(subject: string, { claims, idToken, refreshToken, lasts }: Told, endsAt: number): PageSession {
    const name = claims[this.#configuration.nameClaim];
    return {
      ...{ subject, claims, idToken, refreshToken, endsAt },
      name: typeof name === 'string' && name.trim() !== '' ? name : subject,
      renewAt: refreshToken === undefined ? endsAt : this.#now() + lasts * 1000,
    };
  }

  /** Asked once, however many requests wait for it. */
  #renewed(id: string, session: PageSession): Promise<PageSession> {
    const waiting = this.#renewals.get(id);
    if (waiting !== undefined) return waiting;
    const renewal = this.#renew(id, session).finally(() => this.#renewals.delete(id));
    this.#renewals.set(id, renewal);
    return renewal;
  }

  async #renew(id: string, session: PageSession): Promise<PageSession> {
    const { subject, endsAt, claims, refreshToken = '' } = session;
    try {
      const told = await this.#provider.renew(refreshToken, claims);
      const renewed = this.#sessionOf(subject, { ...told, idToken: told.idToken ?? session.idToken }, endsAt);
      this.#sessions.renew(id, renewed);
      return renewed;
    } catch (cause) {
      if (reasonOf(cause) === 'unavailable') {
        this.#log(noAnswer(this.#configuration.issuer, cause));
        throw new DomainError([problem('IDENTITY_PROVIDER_UNAVAILABLE', ['cookie'], sentences.unavailable)]);
      }
      this.#sessions.end(id);
      return fail('UNAUTHENTICATED', ['cookie'], sentences.ended);
    }
  }

  #failed(back: string, cause: unknown): Way {
    const reason = reasonOf(cause);
    const { issuer } = this.#configuration;
    if (reason === 'unavailable') this.#log(noAnswer(issuer, cause));
    if (reason === 'refused') this.#log(notAccepted(issuer, cause));
    return this.#without(back, reason);
  }

  #without(back: string, reason: NotLoggedIn): Way {
    const to = new URL(back, this.#configuration.address);
    to.searchParams.set('login', reason);
    return { to: to.pathname + to.search, cookies: [] };
  }

  /** `back` as an address of this server, and of nobody else's. */
  #ownAddress(back: string): string {
    const { address } = this.#configuration;
    if (!URL.canParse(back, address)) return '/';
    const { origin, pathname, search } = new URL(back, address);
    return origin === new URL(address).origin && !pathname.startsWith('//') ? pathname + search : '/';
  }

  async #unsealed(sealed: string | undefined): Promise<(Begun & { readonly back: string }) | null> {
    if (sealed === undefined) return null;
    const opened = await jwtDecrypt<Begun & { readonly back: string }>(sealed, this.#seal).catch(() => null);
    return opened?.payload ?? null;
  }

  #cookie(name: string, value: string, more: { readonly path: string; readonly maxAge?: number }): string {
    return serialize(name, value, { ...more, httpOnly: true, sameSite: 'lax', secure: this.#isSecure });
  }

  get #redirect(): string {
    return new URL('/login/done', this.#configuration.address).href;
  }

  get #sessionCookie(): string {
    return this.#isSecure ? '__Host-zhifen-session' : 'zhifen-session';
  }

  /** One for each way that was begun: two windows may log in at the same time. */
  #wayCookie(state: string): string {
    return `${this.#isSecure ? '__Secure-' : ''}zhifen-login-${state.replace(/[^\w-]/g, '').slice(0, 12)}`;
  }
}

function reasonOf(cause: unknown): NotLoggedIn {
  if (cause instanceof AuthorizationResponseError) {
    if (cause.error === 'access_denied') return 'denied';
    return cause.error === 'temporarily_unavailable' || cause.error === 'server_error' ? 'unavailable' : 'refused';
  }
  if (cause instanceof ResponseBodyError) return cause.status >= 500 ? 'unavailable' : 'refused';
  const isSilent = cause instanceof ClientError && notUnderstood.has(cause.code ?? '');
  return cause instanceof TypeError || isSilent ? 'unavailable' : 'refused';
}

/** Nobody answered in time, or what answers is no provider. */
const notUnderstood: ReadonlySet<string> = new Set(['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']);

const sentences = {
  ended: { zh: '登录已失效，请重新登录', en: 'the login has ended: log in again' },
  unavailable: {
    zh: '暂时无法核验登录：身份提供方没有应答，请稍后再试',
    en: 'the login cannot be checked now: the identity provider does not answer; try again in a moment',
  },
} as const satisfies Readonly<Record<string, Text>>;

const noAnswer = (issuer: string, cause: unknown): Text => ({
  zh: `身份提供方 ${issuer} 没有应答（${whyOf(cause)}）`,
  en: `the identity provider ${issuer} does not answer (${whyOf(cause)})`,
});

const notAccepted = (issuer: string, cause: unknown): Text => ({
  zh: `经 ${issuer} 的登录未被接受（${whyOf(cause)}）`,
  en: `a login with ${issuer} was not accepted (${whyOf(cause)})`,
});

/** Without what the provider sent: a token may stand in it. */
function whyOf(cause: unknown): string {
  if (cause instanceof AuthorizationResponseError || cause instanceof ResponseBodyError) {
    return [cause.error, cause.error_description].filter((each) => each !== undefined).join(': ');
  }
  const { message, cause: deeper } = cause instanceof Error ? cause : new Error(String(cause));
  return deeper instanceof Error ? deeper.message || message : message;
}

import type { FastifyRequest } from 'fastify';
import { fail } from '../model/error.js';
import type { Language } from '../model/text.js';
import type { Viewer } from '../model/viewer.js';
import { viewedBy } from '../service/access/viewedBy.js';
import type { Context } from '../service/context.js';
import { invariant } from '../util/invariant.js';
import { isLoopback } from '../util/loopback.js';
import { type Authenticator, anonymousSubject } from './authentication.js';
import type { PageLogin } from './login/pageLogin.js';
import { type Headed, isFrameOpened, isOfOwnPages, refuseOtherSites } from './otherSites.js';

/** Who may come in, and what is there for them. Its functions are hooks of the server. */
export interface Admission {
  /** Before anything is answered: without a login, refuses what was not sent to this machine by its own name. */
  readonly refuseStrangers: (request: Headed) => Promise<void>;
  /** Refuses pages of other sites. */
  readonly refusePages: (request: Headed) => void;
  /** Before the body is read, on every route that answers from the ledger: refuses pages of other sites, and says who asks. */
  readonly admit: (request: FastifyRequest) => Promise<void>;
  /** The same for a page that may be opened in a frame. */
  readonly admitFrames: (request: FastifyRequest) => Promise<void>;
  /** Who sent an authenticated request. */
  viewerOf(request: FastifyRequest): Viewer;
  /** Who shares a part of the server: all requests of one subject, and all without a login from one address. */
  clientOf(request: FastifyRequest): string;
  /** The subject of its token; `null` without one, and before it is authenticated. */
  subjectOf(request: FastifyRequest): string | null;
  /** What the use cases work with for an authenticated request. */
  contextOf(request: FastifyRequest): Context;
  /**
   * Who sent this request, to stay for longer than it lasts, with the token in `authorization` if another than its header is given.
   * Errors: those of `Authenticator.viewerOf`.
   */
  callerOf(request: Headed, address: string, language: Language, authorization?: string): Promise<Caller>;
}

/** What says who asks: a token comes before the session of the page. */
interface Credentials {
  readonly authorization: string | undefined;
  readonly session: string | undefined;
}

/** Somebody who is answered more than once. */
export interface Caller {
  readonly viewer: Viewer;
  /** As `Admission.clientOf`. */
  readonly client: string;
  /** As far as the viewer may see anything. */
  readonly context: Context;
  readonly language: Language;
  /** Refuses where the login has expired or does not count any more, or allows something else than it did. */
  stillAdmitted(): Promise<void>;
}

/** Without `authentication`, everybody who can reach the server is the viewer of `context` itself. Pages of `origins` may ask. */
export function createAdmission(
  context: Context,
  authentication: Authenticator | undefined,
  origins: readonly string[],
  login?: PageLogin,
): Admission {
  const refusePages = refuseOtherSites(origins);
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  const viewerOf = (request: FastifyRequest): Viewer => {
    const viewer = viewers.get(request);
    invariant(viewer !== undefined, 'a route that answers from the ledger authenticates');
    return viewer;
  };
  const credentialsOf = (request: Headed, given?: string): Credentials => ({
    authorization: given ?? request.headers.authorization,
    session: isOfOwnPages(request) ? login?.sessionIn(request.headers) : undefined,
  });
  const viewerWith = async ({ authorization, session }: Credentials): Promise<Viewer> => {
    if (authorization === undefined && session !== undefined && login !== undefined) return login.viewerOf(session);
    return (await authentication?.viewerOf(authorization)) ?? context.viewer;
  };
  /** `null` without a login. */
  const subjectIn = ({ subject }: Viewer): string | null =>
    authentication === undefined || subject === anonymousSubject ? null : subject;
  const clientOf = (viewer: Viewer, address: string): string => {
    const subject = subjectIn(viewer);
    return subject === null ? `address ${address}` : `subject ${subject}`;
  };
  const authenticate = async (request: FastifyRequest): Promise<void> =>
    void viewers.set(request, await viewerWith(credentialsOf(request)));
  const admit = async (request: FastifyRequest): Promise<void> => {
    refusePages(request);
    await authenticate(request);
  };
  const seenBy = (viewer: Viewer): Context => viewedBy(context, viewer, context.secondPerson, context.acceptance);
  return {
    async refuseStrangers({ headers }) {
      if (authentication === undefined) refuseOtherNames(headers);
    },
    refusePages,
    admit,
    admitFrames: (request) => (isFrameOpened(request) ? authenticate(request) : admit(request)),
    viewerOf,
    subjectOf(request) {
      const viewer = viewers.get(request);
      return viewer === undefined ? null : subjectIn(viewer);
    },
    clientOf: (request) => clientOf(viewerOf(request), request.ip),
    contextOf: (request) => seenBy(viewerOf(request)),
    async callerOf(request, address, language, authorization) {
      const credentials = credentialsOf(request, authorization);
      const viewer = await viewerWith(credentials);
      return {
        ...{ viewer, client: clientOf(viewer, address), context: seenBy(viewer), language },
        async stillAdmitted() {
          const { subject, grants } = await viewerWith(credentials);
          if (subject === viewer.subject && JSON.stringify(grants) === JSON.stringify(viewer.grants)) return;
          fail('UNAUTHENTICATED', ['authorization'], {
            zh: '凭据的权限已经改变，请重新订阅',
            en: 'the token allows something else than before: subscribe again',
          });
        },
      };
    },
  };
}

/** A page of another site can reach this machine by letting its own name point here, and is of the same site then: not by this header. */
function refuseOtherNames({ host }: FastifyRequest['headers']): void {
  if (isLoopback(hostIn(host ?? ''))) return;
  fail('FORBIDDEN', ['host'], {
    zh: '本服务未要求登录，只应答以 localhost 或 127.0.0.1 为地址的请求；要以其他名称访问，请用 --access 配置登录',
    en: 'this server asks for no login and answers only at localhost or 127.0.0.1; to reach it by another name, configure a login with --access',
  });
}

/** The host in `localhost:4000` or `[::1]:4000`, and nothing of what is written in any other way. */
const hostIn = (address: string): string => /^(\[[\da-f:]+\]|[^:/]+)(?::\d+)?$/i.exec(address)?.[1] ?? '';

import type { FastifyRequest } from 'fastify';
import { fail } from '../model/error.js';
import type { Viewer } from '../model/viewer.js';
import { viewedBy } from '../service/access/viewedBy.js';
import type { Context } from '../service/context.js';
import { invariant } from '../util/invariant.js';
import { isLoopback } from '../util/loopback.js';
import { type Authenticator, anonymousSubject } from './authentication.js';
import { refuseOtherSites } from './otherSites.js';

/** Who may come in, and what is there for them. Its functions are hooks of the server. */
export interface Admission {
  /** Before anything is answered: without a login, refuses what was not sent to this machine by its own name. */
  readonly refuseStrangers: (request: FastifyRequest) => Promise<void>;
  /** Before the body is read, on every route that answers from the ledger: refuses pages of other sites, and says who asks. */
  readonly admit: (request: FastifyRequest) => Promise<void>;
  /** Who sent an authenticated request. */
  viewerOf(request: FastifyRequest): Viewer;
  /** Who shares a part of the server: all requests of one subject, and all without a login from one address. */
  clientOf(request: FastifyRequest): string;
  /** What the use cases work with for an authenticated request. */
  contextOf(request: FastifyRequest): Context;
}

/** Without `authentication`, everybody who can reach the server is the viewer of `context` itself. Pages of `origins` may ask. */
export function createAdmission(
  context: Context,
  authentication: Authenticator | undefined,
  origins: readonly string[],
): Admission {
  const refusePages = refuseOtherSites(origins);
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  const viewerOf = (request: FastifyRequest): Viewer => {
    const viewer = viewers.get(request);
    invariant(viewer !== undefined, 'a route that answers from the ledger authenticates');
    return viewer;
  };
  return {
    async refuseStrangers({ headers }) {
      if (authentication === undefined) refuseOtherNames(headers);
    },
    async admit(request) {
      refusePages(request);
      const { authorization } = request.headers;
      viewers.set(request, (await authentication?.viewerOf(authorization)) ?? context.viewer);
    },
    viewerOf,
    clientOf(request) {
      const { subject } = viewerOf(request);
      const isLoggedIn = authentication !== undefined && subject !== anonymousSubject;
      return isLoggedIn ? `subject ${subject}` : `address ${request.ip}`;
    },
    contextOf: (request) => viewedBy(context, viewerOf(request), context.secondPerson),
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

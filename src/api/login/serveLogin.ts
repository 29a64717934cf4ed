import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Headed } from '../otherSites.js';
import type { LoginTold, PageLogin, Way } from './pageLogin.js';

const onlyTokens: LoginTold = { login: null, isOpen: true, user: null };

/**
 * `/session` says who is logged in on the page, `/login?to=…` sends a browser to the provider, `/login/done` gets it back, and
 * `/logout`, by POST, ends it. Pages of other sites are refused, but for links that a person follows.
 */
export function serveLogin(
  app: FastifyInstance,
  login: PageLogin | undefined,
  refusePages: (request: Headed) => void,
): void {
  app.get('/session', async (request, reply) => {
    refusePages(request);
    reply.header('cache-control', 'no-store');
    return login?.tell(request.headers) ?? onlyTokens;
  });
  if (login === undefined) return;
  app.get('/login', async (request: FastifyRequest<{ Querystring: { readonly to?: unknown } }>, reply) => {
    const { to } = request.query;
    return go(reply, await login.begin(typeof to === 'string' ? to : '/'));
  });
  app.get('/login/done', async (request, reply) => go(reply, await login.finish(request.url, request.headers)));
  app.post('/logout', async (request, reply) => {
    refusePages(request);
    const { to, cookies } = await login.end(login.sessionIn(request.headers));
    return reply
      .header('cache-control', 'no-store')
      .header('set-cookie', [...cookies])
      .send({ to });
  });
}

const go = (reply: FastifyReply, { to, cookies }: Way): FastifyReply =>
  reply
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('set-cookie', [...cookies])
    .redirect(to, 303);

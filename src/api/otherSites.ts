import type { IncomingHttpHeaders } from 'node:http';
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal.js';
import { shortened } from './shortened.js';

/** In seconds: for how long a browser need not ask again whether it may send a request. Browsers cut it to two hours, or a day. */
const preflightAge = 86_400;

/** What a page of a listed origin may read of the headers, besides those that it always may. */
const exposed = ['etag', 'retry-after', 'www-authenticate', 'zhifen-at'];

/** Pages of these origins, written as `https://oa.example.gov.cn`, may ask and read what is answered. Nobody else's page may. */
export async function admitOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  const refuse = refuseOtherSites(origins);
  app.addHook('onRequest', async (request) => {
    if (request.method === 'OPTIONS') refuse(request);
  });
  if (origins.length === 0) return;
  await app.register(cors, {
    ...{ origin: [...origins], methods: ['GET', 'POST'], exposedHeaders: exposed },
    ...{ maxAge: preflightAge, strictPreflight: false },
  });
}

/** A request as far as it is told by its head. */
export interface Headed {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Refuses what a page of another site sends through the browser of a user, unless its origin is listed. No header is asked for: a
 * browser says by itself whose page sends a request, and no page can say it otherwise. What comes from no browser, passes.
 */
export const refuseOtherSites =
  (origins: readonly string[]) =>
  (request: Headed): void => {
    const { origin } = request.headers;
    if (origin !== undefined && origins.includes(origin)) return;
    if (!isOfOwnPages(request)) throw foreign(origin);
  };

/** Whether a page of this server sent it, a person did, by the address or a link, or no browser. Only then may a cookie say who asks. */
export const isOfOwnPages = (request: Headed): boolean => {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  const isOwn = site === undefined ? origin === undefined || hostOf(origin) === host : isOwnSite(String(site));
  return isOwn || isLinkFollowed(request);
};

const isOwnSite = (site: string): boolean => site === 'same-origin' || site === 'none';

/** A person has followed a link of another site: they see the answer in a window of its own, and that site does not. */
const isLinkFollowed = ({ method, headers }: Headed): boolean =>
  method === 'GET' &&
  headers['sec-fetch-mode'] === 'navigate' &&
  headers['sec-fetch-dest'] === 'document' &&
  headers['sec-fetch-user'] === '?1';

/** A page is opened in a frame: which sites may do so, and see nothing of it by their scripts, is for `frame-ancestors` to say. */
export const isFrameOpened = ({ method, headers }: Headed): boolean =>
  method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'iframe';

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

function foreign(origin: string | undefined): Refusal {
  if (origin === undefined || origin === 'null') {
    return new Refusal('CROSS_SITE', 403, {
      zh: '请求来自其他网站的网页，未写明是哪一个，不予应答：请在本站页面提问，或者由列入许可（--cors-origin）的网站以 fetch 提问',
      en: 'the request was sent by a page of another site that is not told: ask from a page of this site, or with fetch from one that is listed (--cors-origin)',
    });
  }
  const named = shortened(`“${origin}”`).slice(1, -1);
  return new Refusal('CROSS_SITE', 403, {
    zh: `请求来自“${named}”的网页，该网站未列入许可：如要允许，请在启动服务时加 --cors-origin ${named}`,
    en: `the request was sent by a page of \`${named}\`, which is not listed: to let its pages ask, start the server with --cors-origin ${named}`,
  });
}

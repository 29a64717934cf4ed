import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { inPackage } from '../util/inPackage.js';
import { compressOnce } from './compression.js';
import { etagOf } from './etag.js';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Nothing comes from elsewhere, and nothing that stands in the page itself is run. */
const contentSecurityPolicy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data: blob:`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

/** A file as it is sent. */
interface Asset {
  readonly type: string;
  readonly whole: Buffer;
}

/**
 * The page at `/`, the same for a wall at `/wall`, and its files under `/assets/`. They are read once, here: a request can only name what was there
 * then. Where the page was not built, `/` says so.
 */
export function servePage(app: FastifyInstance, given?: string): void {
  const folder = given ?? inPackage('dist', 'web');
  const index = isBuilt(folder) ? readAsset(folder, 'index.html') : undefined;
  if (index === undefined) {
    app.get('/', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(notBuilt));
    return;
  }
  for (const address of ['/', '/wall'])
    app.get(address, async (_request, reply) =>
      sendAsset(reply.header('content-security-policy', contentSecurityPolicy), index, 'no-cache'),
    );
  for (const name of readdirSync(`${folder}/assets`)) {
    const asset = readAsset(folder, `assets/${name}`);
    if (asset === undefined) continue;
    app.get(`/assets/${name}`, async (_request, reply) =>
      sendAsset(reply, asset, 'public, max-age=31536000, immutable'),
    );
  }
}

const isBuilt = (folder: string): boolean => existsSync(`${folder}/assets`) && existsSync(`${folder}/index.html`);

const notBuilt = `Zhifen 职分: POST /graphql

页面尚未构建：请运行 npm run build，再重新启动。
The page has not been built: run npm run build, then start again.
`;

/** A file to be sent; `undefined` for kinds that the page does not have. */
export function readAsset(folder: string, name: string): Asset | undefined {
  const type = types[name.slice(name.lastIndexOf('.') + 1)];
  if (type === undefined) return undefined;
  const whole = readFileSync(`${folder}/${name}`);
  compressOnce(whole, { isThorough: true });
  return { type, whole };
}

export const sendAsset = (reply: FastifyReply, { type, whole }: Asset, cacheControl: string): FastifyReply =>
  reply
    .header('etag', etagOf(whole))
    .header('cache-control', cacheControl)
    .header('referrer-policy', 'no-referrer')
    .header('cross-origin-opener-policy', 'same-origin')
    .type(type)
    .send(whole);

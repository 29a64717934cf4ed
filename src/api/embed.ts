import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { inPackage } from '../util/inPackage.js';

/**
 * `GET /embed.js`: the script of `<zhifen-who>`, which any site may load. What it asks is asked with the rights of the one who looks at
 * the page, and from another site only where that is allowed. Where it was not built, there is none.
 */
export function serveEmbed(app: FastifyInstance, folder = inPackage('dist', 'embed')): void {
  const file = join(folder, 'embed.js');
  if (!existsSync(file)) return;
  const script = readFileSync(file);
  const etag = `"${createHash('sha256').update(script).digest('base64url').slice(0, 22)}"`;
  app.get('/embed.js', async ({ headers }, reply) => {
    reply
      .header('etag', etag)
      .header('cache-control', 'public, max-age=300')
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin');
    if ((headers['if-none-match'] ?? '').includes(etag)) return reply.code(304).send();
    return reply.type('text/javascript; charset=utf-8').send(script);
  });
}

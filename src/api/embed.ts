import { existsSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { inPackage } from '../util/inPackage.js';
import { readAsset, sendAsset } from './page.js';

/**
 * `GET /embed.js`: the script of `<zhifen-who>`, which any site may load. What it asks is asked with the rights of the one who looks at
 * the page, and from another site only where that is allowed. Where it was not built, there is none.
 */
export function serveEmbed(app: FastifyInstance, folder = inPackage('dist', 'embed')): void {
  const script = existsSync(`${folder}/embed.js`) ? readAsset(folder, 'embed.js') : undefined;
  if (script === undefined) return;
  app.get('/embed.js', async (_request, reply) => {
    const open = reply
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin');
    return sendAsset(open, script, 'public, max-age=300');
  });
}

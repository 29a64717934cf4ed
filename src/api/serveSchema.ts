import type { FastifyInstance } from 'fastify';
import { compressOnce } from './compression.js';
import { etagOf } from './etag.js';

/** `GET /schema.graphql`: the schema as it is written, for tools that make types of it. It is no secret, and the same for all. */
export function serveSchema(app: FastifyInstance, text: string): void {
  const body = Buffer.from(text);
  compressOnce(body);
  app.get('/schema.graphql', async (_request, reply) =>
    reply
      .header('etag', etagOf(body))
      .header('cache-control', 'public, no-cache')
      .type('text/plain; charset=utf-8')
      .send(body),
  );
}

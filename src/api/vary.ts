import type { FastifyReply } from 'fastify';

/** Says that the response depends on these headers of the request, besides those that were said before. */
export function varyBy(reply: FastifyReply, ...headers: readonly string[]): void {
  const said = String(reply.getHeader('vary') ?? '')
    .toLowerCase()
    .split(', ')
    .filter((each) => each !== '');
  reply.header('vary', [...new Set([...said, ...headers])].join(', '));
}

import type { FastifyInstance } from 'fastify';
import { DomainError, problem } from '../model/error.js';
import { decoded } from '../util/encoding.js';

/**
 * Reads JSON bodies, in UTF-8 alone: in another encoding names would be read as `\uFFFD`, and recorded like that for
 * good.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const read = decoded(Buffer.from(body));
    if ('text' in read) {
      parse(request, read.text, done);
      return;
    }
    const { zh, en } = read.notUtf8;
    done(
      new DomainError([problem('INVALID_ENCODING', [], { zh: `请求正文${zh}`, en: `the body of the request ${en}` })]),
    );
  });
}

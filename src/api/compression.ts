import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { varyBy } from './vary.js';

/** How a body is compressed on its way. */
export type Coding = 'zstd' | 'br' | 'gzip';

/** Node has it from 22.15 on. */
type Zstd = { readonly zstdCompress?: (bytes: Buffer, done: (error: Error | null, result: Buffer) => void) => void };
const { zstdCompress } = zlib as Zstd;
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;

const compress: Readonly<Partial<Record<Coding, (bytes: Buffer) => Promise<Buffer>>>> = {
  ...(zstdCompress === undefined ? {} : { zstd: promisify(zstdCompress) }),
  // As long as gzip takes, and smaller; the default takes twenty times as long.
  br: (bytes) =>
    promisify(zlib.brotliCompress)(bytes, {
      params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: promisify<Buffer, Buffer>(zlib.gzip),
};

/** In the order in which they are chosen where a client likes them equally. */
const codings = Object.keys(compress) as Coding[];

/** In bytes: what fits one packet is not sent sooner for being smaller. */
const worthIt = 1_024;

const isText = (type: unknown): boolean =>
  typeof type === 'string' && /^(text\/|image\/svg|application\/(json|graphql))/.test(type);

class CompressedOnce {
  readonly #coded = new Map<Coding, Promise<Buffer>>();
  readonly #grown: (bytes: number) => void;

  constructor(grown: (bytes: number) => void) {
    this.#grown = grown;
  }

  in(coding: Coding, whole: Buffer): Promise<Buffer> {
    const known = this.#coded.get(coding);
    if (known !== undefined) return known;
    const made = compressed(coding, whole);
    this.#coded.set(coding, made);
    void made.then(({ length }) => this.#grown(length));
    return made;
  }
}

const once = new WeakMap<Buffer, CompressedOnce>();

/** `body` will be sent again: it is compressed once for each coding, and `grown` is told how many bytes more are held then. */
export function compressOnce(body: Buffer, grown: (bytes: number) => void = () => {}): void {
  once.set(body, new CompressedOnce(grown));
}

const compressed = (coding: Coding, whole: Buffer): Promise<Buffer> =>
  compress[coding]?.(whole) ?? Promise.resolve(whole);

/**
 * Every whole response, in the coding that the client likes best. One with an `ETag` is not sent where the client has it: the tag
 * of a compressed body has the coding at its end, since its bytes are others.
 */
export function compressResponses(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload: unknown) => {
    const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (!isWhole || !isText(reply.getHeader('content-type'))) return payload;
    varyBy(reply, 'accept-encoding');
    if (isHeld(request, reply)) {
      reply.code(304);
      return null;
    }
    const body = Buffer.isBuffer(payload) ? payload : Buffer.from(payload);
    const coding = body.length < worthIt ? null : codingFor(request);
    if (coding === null) return body;
    const etag = reply.getHeader('etag');
    if (typeof etag === 'string') reply.header('etag', etag.replace(/"$/, `-${coding}"`));
    reply.header('content-encoding', coding).removeHeader('content-length');
    return once.get(body)?.in(coding, body) ?? compressed(coding, body);
  });
}

const codingFor = ({ headers }: FastifyRequest): Coding | null => {
  const liked = negotiate(String(headers['accept-encoding'] ?? ''), [...codings, 'identity']);
  return codings.find((each) => each === liked) ?? null;
};

function isHeld({ headers }: FastifyRequest, reply: FastifyReply): boolean {
  const etag = reply.getHeader('etag');
  const held = headers['if-none-match'];
  if (typeof etag !== 'string' || held === undefined || reply.statusCode !== 200) return false;
  const tags = held.split(',').map((each) =>
    each
      .trim()
      .replace(/^W\//, '')
      .replace(/-(zstd|br|gzip)"$/, '"'),
  );
  return held.trim() === '*' || tags.includes(etag);
}

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

const [gzip, brotli] = [promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip), promisify(zlib.brotliCompress)];

type Compress = (body: Buffer, isThorough: boolean) => Promise<Buffer>;

const compress: Readonly<Partial<Record<Coding, Compress>>> = {
  ...(zstdCompress === undefined ? {} : { zstd: promisify(zstdCompress) }),
  // At 5 it takes as long as gzip, and is smaller; the default of 11 takes twenty times as long.
  br: (body, isThorough) =>
    brotli(body, { params: { [BROTLI_PARAM_QUALITY]: isThorough ? 9 : 5, [BROTLI_PARAM_SIZE_HINT]: body.length } }),
  // With less memory, files of the size of scripts come out smaller.
  gzip: (body, isThorough) => gzip(body, isThorough ? { level: 9, memLevel: 7 } : {}),
};

/** In the order in which they are chosen where a client likes them equally. */
const codings = Object.keys(compress) as Coding[];

/** In bytes: what fits one packet is not sent sooner for being smaller. */
const worthIt = 1_024;

const isText = (type: unknown): boolean =>
  typeof type === 'string' && /^(text\/|image\/svg|application\/(json|graphql))/.test(type);

export interface OnceOptions {
  /** Whether it is sent so often that more time is taken to make it smaller. */
  readonly isThorough?: boolean;
  /** Is told how many bytes more are held than before. */
  readonly grown?: (bytes: number) => void;
}

const once = new WeakMap<Buffer, OnceOptions & { readonly made: Map<Coding, Promise<Buffer>> }>();

/** `body` will be sent again: for as long as it is held, it is compressed once for each coding. */
export function compressOnce(body: Buffer, options: OnceOptions = {}): void {
  once.set(body, { ...options, made: new Map() });
}

function compressed(coding: Coding, body: Buffer): Promise<Buffer> {
  const { made, isThorough = false, grown } = once.get(body) ?? {};
  const known = made?.get(coding);
  if (known !== undefined) return known;
  const result = compress[coding]?.(body, isThorough) ?? Promise.resolve(body);
  made?.set(coding, result);
  if (grown !== undefined) void result.then(({ length }) => grown(length)).catch(() => {});
  return result;
}

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
    return compressed(coding, body);
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

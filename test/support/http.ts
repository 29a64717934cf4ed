import { request } from 'node:http';
import type { Api } from './api.js';

export interface Sent {
  readonly method?: 'GET' | 'POST' | 'OPTIONS';
  readonly path?: string;
  /** By GET no others are sent; by POST it is JSON unless they say otherwise. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Sends headers that else only a browser sends, and reads the bytes as they come. */
export const send = ({ origin }: Pick<Api, 'origin'>, { method = 'GET', path = '/graphql', headers, body }: Sent) =>
  new Promise<Answered>((done, failed) => {
    const all = method === 'POST' ? { 'content-type': 'application/json', ...headers } : { ...headers };
    const sent = request(`${origin}${path}`, { method, headers: all }, async (response) => {
      const bytes = Buffer.concat((await response.toArray()) as Buffer[]);
      done({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString() });
    });
    sent.once('error', failed).end(body);
  });

import { isSecureAddress } from '../util/loopback.js';
import { errorOf, InvalidInput, TryLater, Unreachable, unreachable } from './errors.js';
import type { AskOptions, Language, Reply, Request } from './zhifen.js';

/** A running server, and how it is asked. */
export interface ServerOptions {
  /** The address of the server, such as `https://zhifen.example.gov.cn`, or that of its `/graphql`. */
  readonly server: string | URL;
  /** A bearer token, or what gives one whenever one is needed. It is sent by https only, or to this machine. */
  readonly token?: (string | (() => string | Promise<string>)) | undefined;
  /** The language of labels and sentences, Chinese unless given. */
  readonly language?: Language | undefined;
  /**
   * How often what fails in passing is tried again, 8 times unless given, which is about a minute: after pauses that double, up to half
   * a minute, and not before `Retry-After`.
   */
  readonly retries?: number | undefined;
  /** For how many seconds one try waits for its response, 40 unless given. */
  readonly timeoutSeconds?: number | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** Sends requests to a server, again where that is harmless. */
export class Connection {
  readonly url: URL;
  readonly #options: ServerOptions;
  /** The last revision that was recorded here: nothing older is to be read, from whichever replica. */
  #seen = 0;

  constructor(options: ServerOptions) {
    this.url = new URL(options.server);
    if (this.url.pathname === '/') this.url.pathname = '/graphql';
    this.#options = options;
  }

  saw(revision: number | null): void {
    this.#seen = Math.max(this.#seen, revision ?? 0);
  }

  /** Mutations are sent again as well: each has a `commandId`, but `noteChoice`, where a choice may be counted twice. */
  send(request: Request, { signal, language }: AskOptions): Promise<Reply> {
    const { timeoutSeconds = 40 } = this.#options;
    return this.retrying(signal, async () => {
      const late = AbortSignal.timeout(timeoutSeconds * 1000);
      const both = signal === undefined ? late : AbortSignal.any([signal, late]);
      const response = await this.post(this.url, request, 'application/json', { language, signal: both });
      const reply = await this.replyIn(response);
      const error = reply.errors?.map((each) => errorOf(each, response)).find((each) => each instanceof TryLater);
      if (error !== undefined) throw error;
      return reply;
    });
  }

  async post(url: URL, request: Request, accept: string, { signal, language }: Sending): Promise<Response> {
    const { fetch: fetching = fetch, language: usual = 'zh' } = this.#options;
    const headers = {
      ...{ 'content-type': 'application/json', accept, 'accept-language': language ?? usual },
      ...(await this.#login()),
      ...(this.#seen === 0 ? {} : { 'zhifen-min-revision': String(this.#seen) }),
    };
    const body = JSON.stringify(request);
    const given = signal === undefined ? {} : { signal };
    return fetching(url, { method: 'POST', headers, body, ...given }).catch((cause) => this.failed(cause));
  }

  async replyIn(response: Response): Promise<Reply> {
    const reply = (await response.json().catch(() => null)) as Reply | null;
    const isOfApi = response.status !== 404 && (reply?.data !== undefined || reply?.errors !== undefined);
    return isOfApi ? reply : this.failed(new Error(`HTTP ${response.status}`), response);
  }

  /** Throws what a failure of the network is. */
  failed(cause: unknown, response?: Response): never {
    const { cause: root, message } = cause instanceof Error ? cause : new Error(String(cause));
    const why = root instanceof Error && root.message !== '' ? root.message : message;
    throw unreachable(this.url.href, why, cause, response);
  }

  /** Runs it again, later each time, while it fails in passing and there are tries left. */
  async retrying<T>(signal: AbortSignal | undefined, run: () => Promise<T>): Promise<T> {
    const { retries = 8 } = this.#options;
    for (let tries = 0; ; tries += 1) {
      try {
        return await run();
      } catch (error) {
        signal?.throwIfAborted();
        if (!isPassing(error) || tries >= retries) throw error;
        await pause(Math.max(error.retryAfter ?? 0, pauseAfter(tries)), signal);
      }
    }
  }

  async #login(): Promise<Readonly<Record<string, string>>> {
    const { token } = this.#options;
    const text = (typeof token === 'function' ? await token() : (token ?? '')).trim();
    if (text === '') return {};
    if (isSecureAddress(this.url.href)) return { authorization: `Bearer ${text}` };
    throw new InvalidInput({
      code: 'INVALID_VALUE',
      path: ['server'],
      texts: {
        zh: `凭据只经 https 发送，而 ${this.url.origin} 未加密`,
        en: `a token is only sent by https, and ${this.url.origin} is not encrypted`,
      },
    });
  }
}

/** Whether the same may work in a moment. What answers a wrong address will do so again. */
export const isPassing = (error: unknown): error is TryLater | Unreachable =>
  error instanceof TryLater || (error instanceof Unreachable && !isOfAddress(error));

const isOfAddress = ({ status = 503 }: Unreachable): boolean => status < 500 && status !== 429;

interface Sending {
  readonly signal?: AbortSignal | undefined;
  readonly language?: Language | undefined;
}

/** In seconds, at random from the half up, so that those who failed together do not come back together. */
export const pauseAfter = (tries: number): number => Math.min(30, 0.25 * 2 ** tries) * (0.5 + Math.random() / 2);

export function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const given = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', given);
      resolve();
    }, seconds * 1000);
    signal?.addEventListener('abort', given, { once: true });
  });
}

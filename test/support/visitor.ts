import { parseSetCookie } from 'cookie';

/** A browser without a page: it keeps cookies for each origin and path, and follows where it is sent. */
export class Visitor {
  readonly #jar = new Map<string, { readonly origin: string; readonly path: string; readonly pair: string }>();

  /** The cookies that go along to `url`. */
  cookies(url: string | URL): string {
    const { origin, pathname } = new URL(url);
    return [...this.#jar.values()]
      .filter((each) => each.origin === origin && pathname.startsWith(each.path))
      .map(({ pair }) => pair)
      .join('; ');
  }

  async send(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const cookie = this.cookies(url);
    const headers = { ...(init.headers as Record<string, string>), ...(cookie === '' ? {} : { cookie }) };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const { name, value = '', path = '/', maxAge, expires } = parseSetCookie(line);
      const key = `${new URL(url).origin} ${path} ${name}`;
      if (maxAge === 0 || (expires !== undefined && expires.getTime() < Date.now())) this.#jar.delete(key);
      else this.#jar.set(key, { origin: new URL(url).origin, path, pair: `${name}=${encodeURIComponent(value)}` });
    }
    return response;
  }

  /** Where one comes to in the end, and what stands there. */
  async follow(url: string | URL, init: RequestInit = {}): Promise<{ readonly at: URL; readonly response: Response }> {
    let at = new URL(url);
    let response = await this.send(at, init);
    for (let steps = 0; steps < 20 && response.headers.has('location'); steps++) {
      at = new URL(response.headers.get('location') ?? '', at);
      response = await this.send(at);
    }
    return { at, response };
  }

  /** Begins at `url`, logs in at the provider as `name`, agrees, and says where that ends. */
  async logIn(url: string | URL, name: string): Promise<URL> {
    let { at, response } = await this.follow(url);
    for (let forms = 0; forms < 3 && at.pathname.startsWith('/interaction/'); forms++) {
      const prompt = /name="prompt" value="(\w+)"/.exec(await response.text())?.[1] ?? '';
      const form = new URLSearchParams({ prompt, ...(prompt === 'login' ? { login: name, password: 'any' } : {}) });
      ({ at, response } = await this.follow(at, { method: 'POST', body: form }));
    }
    return at;
  }
}

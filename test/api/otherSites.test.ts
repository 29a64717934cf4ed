import { Client, fetchExchange } from '@urql/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Api, type ApiOptions, startApi } from '../support/api.js';
import { type Answered, send } from '../support/http.js';

async function start(options: ApiOptions = {}): Promise<Api> {
  const api = await startApi(options);
  onTestFinished(() => api.close());
  return api;
}

const errorIn = ({ text }: Answered): { message: string; extensions: { code: string } } => JSON.parse(text).errors[0];

const question = '{ ledger { revision } }';
const asked = `/graphql?query=${encodeURIComponent(question)}`;
const posted = { method: 'POST', body: JSON.stringify({ query: question }) } as const;
const far = 'https://oa.example.gov.cn';

describe('a client', () => {
  it('asks by GET and by POST without any header of its own', async () => {
    const api = await start();
    expect(await send(api, { path: asked })).toMatchObject({ status: 200 });
    expect(await send(api, { ...posted })).toMatchObject({ status: 200 });
    const methods: unknown[] = [];
    const noting: typeof fetch = (url, init) => {
      methods.push(init?.method);
      return fetch(url, init);
    };
    const options = { url: `${api.origin}/graphql`, preferGetMethod: true, fetch: noting, exchanges: [fetchExchange] };
    const { data, error } = await new Client(options).query(question, {});
    expect([methods, data, error]).toEqual([['GET'], { ledger: { revision: 0 } }, undefined]);
  });

  it('changes nothing by GET', async () => {
    const api = await start();
    const mutation = 'mutation { noteChoice(input: { text: "a", record: "a" }) { counted } }';
    const answered = await send(api, { path: `/graphql?query=${encodeURIComponent(mutation)}` });
    expect([answered.status, answered.headers.allow, errorIn(answered).extensions.code]).toEqual([
      405,
      'POST',
      'BAD_REQUEST',
    ]);
  });

  it('is told what to do where it sends anything but one operation as JSON', async () => {
    const api = await start();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', '']) {
      const answered = await send(api, { ...posted, headers: { 'accept-language': 'en', 'content-type': type } });
      expect([type, answered.status, errorIn(answered)]).toMatchObject([
        ...[type, 415],
        {
          message: 'send the request as JSON, and say so: content-type: application/json',
          extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' },
        },
      ]);
    }
    const none = await send(api, { ...posted, headers: { 'content-type': '' } });
    expect(errorIn(none).message).toBe('请求正文须为 JSON，并以标头 content-type: application/json 写明');
    const batch = await send(api, { method: 'POST', body: `[{"query":"${question}"}]` });
    expect([batch.status, errorIn(batch)]).toMatchObject([
      400,
      { message: /不支持数组/, extensions: { code: 'BAD_REQUEST' } },
    ]);
  });
});

describe('a page of another site', () => {
  const navigating = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  const own = (api: Api) => ({ origin: api.origin, 'sec-fetch-site': 'same-origin' });

  it('is refused, whatever it sends; pages of the server and what comes from no page are not', async () => {
    const api = await start();
    for (const path of [asked, '/chart.svg?root=demo']) {
      for (const headers of [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { ...navigating, 'sec-fetch-dest': 'iframe', 'sec-fetch-user': '?1' },
        { ...navigating, 'sec-fetch-dest': 'document' },
        { origin: far },
        { origin: 'null' },
        { origin: api.origin.replace(/\d+$/, '1') },
      ]) {
        const answered = await send(api, { path, headers });
        expect([path, headers, answered.status, errorIn(answered).extensions]).toMatchObject([
          ...[path, headers, 403],
          { code: 'CROSS_SITE' },
        ]);
      }
    }
    expect((await send(api, { ...posted, headers: { origin: far } })).status).toBe(403);
    for (const headers of [own(api), { origin: api.origin }, { 'sec-fetch-site': 'none' }, {}]) {
      expect([headers, (await send(api, { path: asked, headers })).status]).toEqual([headers, 200]);
    }
    const link = { ...navigating, 'sec-fetch-dest': 'document', 'sec-fetch-user': '?1' };
    expect((await send(api, { path: asked, headers: link })).status).toBe(200);
  });

  it('is told how it is let in, and no browser is told that it may read anything', async () => {
    const api = await start();
    const answered = await send(api, { path: asked, headers: { origin: far, 'accept-language': 'en' } });
    expect(errorIn(answered).message).toBe(
      `the request was sent by a page of \`${far}\`, which is not listed: to let its pages ask, start the server with --cors-origin ${far}`,
    );
    const preflight = { origin: far, 'access-control-request-method': 'POST' };
    const refused = await send(api, { method: 'OPTIONS', headers: preflight });
    expect([refused.status, errorIn(refused).extensions.code]).toEqual([403, 'CROSS_SITE']);
    for (const { headers } of [answered, refused]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('asks and reads what is answered, errors too, where its origin is listed', async () => {
    const api = await start({ origins: [far, 'https://wall.example.gov.cn'] });
    const headers = { origin: far, 'sec-fetch-site': 'cross-site' };
    const preflight = { ...headers, 'access-control-request-method': 'POST' };
    const wanted = 'authorization, content-type, zhifen-min-revision';
    const allowed = await send(api, {
      ...{ method: 'OPTIONS', headers: { ...preflight, 'access-control-request-headers': wanted } },
    });
    expect([allowed.status, allowed.headers]).toMatchObject([
      204,
      {
        ...{ 'access-control-allow-origin': far, 'access-control-allow-methods': 'GET, POST' },
        ...{ 'access-control-allow-headers': wanted, 'access-control-max-age': '86400' },
      },
    ]);
    const answered = await send(api, { path: asked, headers });
    const wrong = await send(api, { path: '/graphql?query=%7B', headers });
    const unread = await send(api, { ...posted, headers: { ...headers, 'content-type': 'text/plain' } });
    expect([answered.status, wrong.status, unread.status]).toEqual([200, 400, 415]);
    for (const each of [allowed, answered, wrong, unread]) {
      expect(each.headers).toMatchObject({ 'access-control-allow-origin': far, vary: /(^|, )origin/i });
      expect(each.headers['access-control-allow-credentials']).toBe(undefined);
    }
    expect(answered.headers['access-control-expose-headers']).toContain('zhifen-at');
    for (const origin of ['https://other.example.gov.cn', `${far}:8443`, far.replace('https', 'http')]) {
      const others = await send(api, { path: asked, headers: { ...headers, origin } });
      expect([origin, others.status, others.headers['access-control-allow-origin']]).toEqual([origin, 403, undefined]);
    }
  });

  it('is refused by another name of a server without a login, listed or not', async () => {
    const api = await start({ origins: [far] });
    const { port } = new URL(api.origin);
    const rebound = await send(api, { path: asked, headers: { host: `evil.example:${port}` } });
    expect([rebound.status, errorIn(rebound).extensions.code]).toEqual([403, 'FORBIDDEN']);
  });
});

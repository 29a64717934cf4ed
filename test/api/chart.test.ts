import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartOf } from '../../src/chart/data.js';
import { chartFile } from '../../src/chart/file.js';
import { askChart } from '../../src/chart/query.js';
import type { Grant } from '../../src/model/viewer.js';
import { fromApi } from '../../src/wording/fromApi.js';
import { type Api, startApi } from '../support/api.js';
import { recordSeeds } from '../support/seeds.js';

const grantsOf: Readonly<Record<string, readonly Grant[]>> = {
  demo: [{ role: 'reader', government: 'demo' }],
  hongkou: [{ role: 'reader', government: 'hongkou' }],
};

let api: Api;

beforeAll(async () => {
  api = await startApi({
    authentication: {
      viewerOf: async (authorization) => ({
        subject: authorization ?? 'nobody',
        grants: grantsOf[authorization ?? ''] ?? [],
      }),
    },
  });
  api.setNow('2026-11-25T04:00:00.000Z');
  await recordSeeds(api.context, ['hongkou', 'demo']);
});

afterAll(() => api.close());

const get = (query: string, headers: Readonly<Record<string, string>> = { authorization: 'demo' }) =>
  fetch(`${api.origin}/chart.svg${query}`, { headers });

describe('GET /chart.svg', () => {
  it('draws what the API answers, with nothing loaded and nothing cached', async () => {
    const response = await get('?root=demo&at=2026-11-23&lang=zh');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toBe(`default-src 'none'; style-src 'unsafe-inline'`);
    const ask = async (query: string, variables: object): Promise<unknown> =>
      fromApi((await api.ask(query, variables, { authorization: 'demo' })).data);
    const answer = await askChart(ask, { root: 'demo', at: '2026-11-23' });
    expect(await response.text()).toBe(chartFile(chartOf(answer, 'zh')));
  });

  it('speaks the language of its address, else that of the request', async () => {
    const headers = { authorization: 'demo', 'accept-language': 'en' };
    expect(await (await get('?root=demo', headers)).text()).toContain('Demo District Government');
    expect(await (await get('?root=demo&lang=zh', headers)).text()).toContain('示例区人民政府');
  });

  it('has the width, the size of text and the theme that its address asks for, and fills its frame', async () => {
    const asked = '?root=demo&at=2026-11-23&lang=zh';
    const svg = await (await get(`${asked}&width=1920&scale=1.25&theme=dark`)).text();
    const ask = async (query: string, variables: object): Promise<unknown> =>
      fromApi((await api.ask(query, variables, { authorization: 'demo' })).data);
    const chart = chartOf(await askChart(ask, { root: 'demo', at: '2026-11-23' }), 'zh');
    expect(svg).toBe(chartFile(chart, { width: 1920, scale: 1.25, theme: 'dark' }));
    expect(svg).toMatch(/^<svg [^>]*width="100%" viewBox="0 0 1968 /);
    expect(svg.replace(/<style>[^<]*<\/style>/, '')).toBe(
      (await (await get(`${asked}&width=1920&scale=1.25`)).text()).replace(/<style>[^<]*<\/style>/, ''),
    );
  });

  it('asks for what was known then: before anything was recorded, for nothing', async () => {
    const before = await get('?root=demo&at=2026-11-23&knownAt=2024-02-29&lang=en');
    expect(before.status).toBe(400);
    const { errors } = (await before.json()) as { readonly errors: readonly { readonly message: string }[] };
    expect(errors).toHaveLength(1);
  });

  it.each([
    ['', 'INVALID_VALUE'],
    ['?root=', 'INVALID_VALUE'],
    ['?root=demo&root=hongkou', 'INVALID_VALUE'],
    ['?root=demo&lang=fr', 'INVALID_VALUE'],
    ['?root=demo&theme=pink', 'INVALID_VALUE'],
    ['?root=demo&width=wide', 'INVALID_VALUE'],
    ['?root=demo&width=100', 'INVALID_VALUE'],
    ['?root=demo&scale=9', 'INVALID_VALUE'],
    ['?root=demo&date=2026-11-23', 'INVALID_VALUE'],
    ['?root=demo&at=yesterday', 'INVALID_DATE'],
    ['?root=nowhere', 'UNKNOWN_GOVERNMENT'],
  ])('%s is refused as JSON', async (query, code) => {
    const response = await get(query);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { errors } = (await response.json()) as { errors: readonly { readonly extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe(code);
  });

  it('shows a government only to viewers who may read it', async () => {
    const shown = async (authorization?: string): Promise<string> =>
      (await get('?root=demo&at=2026-11-23', authorization === undefined ? {} : { authorization })).text();
    expect(await shown('demo')).toContain('区教育局');
    for (const text of [await shown('hongkou'), await shown()]) {
      expect(text).not.toMatch(/<svg|示例区|区教育局/);
      expect(text).toContain('"errors"');
    }
  });
});

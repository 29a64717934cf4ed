import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { createContext } from '../../src/service/createContext.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { freePort } from '../support/freePort.js';
import { type PageOptions, type RealProvider, startRealProvider } from '../support/oidcProvider.js';
import { Visitor } from '../support/visitor.js';

let provider: RealProvider;
beforeEach(async () => {
  provider = await startRealProvider();
});
beforeEach(() => () => provider.stop());

/** A server at which people log in, and what it logged. */
async function serve(
  more: Parameters<RealProvider['optionsOf']>[1] = {},
  origins: readonly string[] = [],
): Promise<{ readonly address: string }> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const options: PageOptions = provider.optionsOf(address, more);
  const context = createContext(createMemoryStore());
  const server = await createServer(context, { development: false, log: () => {}, origins, ...options });
  await server.listen({ host: '127.0.0.1', port });
  onTestFinished(() => server.close());
  return { address };
}

const json = { 'content-type': 'application/json', 'accept-language': 'en' };
const own = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' };
const asks = (query: string, headers: object = own): RequestInit => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body: JSON.stringify({ query }),
});
const revision = '{ ledger { revision } }';
const person = (id: string) =>
  `mutation { record(input: { commandId: "${id}", reason: "test", changes: [{ assert: { person: { id: "${id}", name: "甲" } } }] }) { changeSet { author } } }`;

async function told(visitor: Visitor, address: string, query = revision, headers: object = own) {
  const response = await visitor.send(`${address}/graphql`, asks(query, headers));
  const body = (await response.json()) as {
    readonly data?: { readonly record?: { readonly changeSet: { readonly author: string } } };
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
  return { status: response.status, code: body.errors?.[0]?.extensions.code ?? null, ...body };
}

const session = async (visitor: Visitor, address: string): Promise<unknown> =>
  (await visitor.send(`${address}/session`)).json();

describe('logging in on the page', () => {
  it('leads by way of the provider back to where one was, and gives the rights of a token with the same claims', async () => {
    provider.roles.set('wang', ['recorder:*']);
    const { address } = await serve();
    const visitor = new Visitor();
    expect(await session(visitor, address)).toEqual({ login: '/login', isOpen: false, user: null });
    expect(await told(visitor, address)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    const at = await visitor.logIn(`${address}/login?to=${encodeURIComponent('/?q=教育&at=2026-11-23')}`, 'wang');
    expect([at.origin, at.pathname, at.searchParams.get('q')]).toEqual([address, '/', '教育']);
    expect(at.searchParams.get('login')).toBeNull();
    expect(await session(visitor, address)).toMatchObject({ user: { subject: 'wang', name: 'wang同志' } });
    expect(await told(visitor, address)).toMatchObject({ status: 200, code: null });
    const { data } = await told(visitor, address, person('p'));
    expect(data?.record?.changeSet.author).toBe('wang');
  });

  it('gives no right that the provider does not name', async () => {
    provider.roles.set('li', ['reader:*']);
    const { address } = await serve();
    const visitor = new Visitor();
    await visitor.logIn(`${address}/login`, 'li');
    expect(await told(visitor, address, person('p'))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('leaves one cookie, which says nothing and which no script and no other site gets', async () => {
    provider.roles.set('wang', ['reader:*']);
    const { address } = await serve();
    const visitor = new Visitor();
    const begun = await visitor.send(`${address}/login`);
    const to = new URL(begun.headers.get('location') ?? '');
    expect(begun.status).toBe(303);
    expect(to.searchParams.get('code_challenge_method')).toBe('S256');
    for (const each of ['state', 'nonce', 'code_challenge']) expect(to.searchParams.get(each)).not.toBeNull();
    const [way = ''] = begun.headers.getSetCookie();
    expect(way).toMatch(/; Path=\/login; HttpOnly; SameSite=Lax/);
    expect(way).not.toContain(to.searchParams.get('nonce'));
    await visitor.logIn(`${address}/login`, 'wang');
    const names = visitor.cookies(`${address}/`).split('; ');
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(/^zhifen-session=[\w-]{43}$/);
  });

  it('sets cookies for https alone where the page is at https', async () => {
    const { login } = provider.optionsOf('https://zhifen.example.gov.cn');
    const { cookies } = await login.begin('/');
    expect(cookies[0]).toMatch(/^__Secure-zhifen-login-.*; Path=\/login; HttpOnly; Secure; SameSite=Lax/);
    const { cookies: after } = await login.end(undefined);
    expect(after[0]).toMatch(/^__Host-zhifen-session=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Lax/);
  });

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    '/.//elsewhere.example',
  ])('leads back to no other site: %s', async (to) => {
    provider.roles.set('wang', ['reader:*']);
    const { address } = await serve();
    const at = await new Visitor().logIn(`${address}/login?to=${encodeURIComponent(to)}`, 'wang');
    expect(at.href).toBe(`${address}/`);
  });

  it.each([
    [
      'of another window',
      (url: URL) => url.searchParams.set('state', `${url.searchParams.get('state')?.slice(0, 12)}x`),
    ],
    ['that is missing', (url: URL) => url.searchParams.delete('state')],
    ['that nobody began with', (url: URL) => url.searchParams.set('state', 'x'.repeat(43))],
  ])('refuses a way back with a state %s', async (_what, change) => {
    provider.roles.set('wang', ['reader:*']);
    const { address } = await serve();
    const visitor = new Visitor();
    const begun = await visitor.send(`${address}/login`);
    const to = new URL(begun.headers.get('location') ?? '');
    const back = new URL(`${address}/login/done?code=x&iss=${provider.issuer}`);
    back.searchParams.set('state', to.searchParams.get('state') ?? '');
    change(back);
    const { at } = await visitor.follow(back);
    expect(at.href).toBe(`${address}/?login=stale`);
    expect(await session(visitor, address)).toMatchObject({ user: null });
  });

  it('refuses the way back of somebody else, and one that was gone before', async () => {
    provider.roles.set('wang', ['reader:*']);
    const { address } = await serve();
    const [attacker, victim] = [new Visitor(), new Visitor()];
    const begun = await attacker.send(`${address}/login`);
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state');
    const { at } = await victim.follow(`${address}/login/done?code=x&state=${state}`);
    expect(at.searchParams.get('login')).toBe('stale');
    const wrong = await attacker.follow(`${address}/login/done?code=x&state=${state}&iss=${provider.issuer}`);
    expect(wrong.at.searchParams.get('login')).toBe('refused');
    const again = await attacker.follow(`${address}/login/done?code=x&state=${state}&iss=${provider.issuer}`);
    expect(again.at.searchParams.get('login')).toBe('stale');
    for (const each of [attacker, victim]) expect(await session(each, address)).toMatchObject({ user: null });
  });

  it('says so where somebody does not want to after all', async () => {
    const { address } = await serve();
    const visitor = new Visitor();
    const begun = await visitor.send(`${address}/login?to=/%3Fq%3Dx`);
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state');
    const { at } = await visitor.follow(
      `${address}/login/done?error=access_denied&state=${state}&iss=${provider.issuer}`,
    );
    expect(at.href).toBe(`${address}/?q=x&login=denied`);
  });

  it('says so where the provider does not answer', async () => {
    const { address } = await serve();
    await provider.down();
    const { at } = await new Visitor().follow(`${address}/login?to=/%3Fq%3Dx`);
    expect(at.href).toBe(`${address}/?q=x&login=unavailable`);
    await provider.up();
    provider.roles.set('wang', ['reader:*']);
    expect((await new Visitor().logIn(`${address}/login`, 'wang')).href).toBe(`${address}/`);
  });
});

describe('somebody who is logged in on the page', () => {
  async function loggedIn(...how: Parameters<typeof serve>) {
    provider.roles.set('wang', ['recorder:*']);
    const { address } = await serve(...how);
    const visitor = new Visitor();
    await visitor.logIn(`${address}/login`, 'wang');
    return { address, visitor };
  }

  it('is asked for by no other site: its requests are refused, listed or not, and where they are answered the cookie counts for nothing', async () => {
    const { address, visitor } = await loggedIn({}, ['https://oa.example.gov.cn']);
    const listed = { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', origin: 'https://oa.example.gov.cn' };
    expect(await told(visitor, address, person('p'), listed)).toMatchObject({ status: 401 });
    const from = (site: string, origin: string) => ({ 'sec-fetch-site': site, 'sec-fetch-mode': 'cors', origin });
    expect(await told(visitor, address, person('p'), from('cross-site', 'https://elsewhere.example'))).toMatchObject({
      ...{ status: 403, code: 'CROSS_SITE' },
    });
    expect(await told(visitor, address, person('p'), from('same-site', 'https://oa.example'))).toMatchObject({
      code: 'CROSS_SITE',
    });
    const form = { method: 'POST', headers: { ...own, 'content-type': 'text/plain' }, body: person('p') };
    expect((await visitor.send(`${address}/graphql`, form)).status).toBe(415);
    const out = {
      method: 'POST',
      headers: { ...json, ...from('cross-site', 'https://elsewhere.example') },
      body: '{}',
    };
    expect((await visitor.send(`${address}/logout`, out)).status).toBe(403);
    expect(await told(visitor, address)).toMatchObject({ status: 200 });
  });

  it('logs out here and at the provider, and nobody gets in with the cookie of before', async () => {
    const { address, visitor } = await loggedIn();
    const cookie = visitor.cookies(`${address}/`);
    const response = await visitor.send(`${address}/logout`, {
      method: 'POST',
      headers: { ...json, ...own },
      body: '{}',
    });
    const { to } = (await response.json()) as { readonly to: string };
    expect(to.startsWith(`${provider.issuer}/session/end?`)).toBe(true);
    expect(visitor.cookies(`${address}/`)).toBe('');
    expect(await told(visitor, address)).toMatchObject({ status: 401 });
    expect(await told(new Visitor(), address, revision, { ...own, cookie })).toMatchObject({ status: 401 });
  });

  it('is asked to log in again when that has ended, also where others may read without', async () => {
    const anonymous = [{ role: 'reader', government: '*' }] as const;
    const { address } = await loggedIn({ anonymous: [...anonymous] });
    const cookie = `zhifen-session=${'x'.repeat(43)}`;
    const told401 = await told(new Visitor(), address, revision, { ...own, cookie });
    expect(told401).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(told401.errors?.[0]?.message).toBe('the login has ended: log in again');
    expect(await told(new Visitor(), address)).toMatchObject({ status: 200 });
  });

  it('has by now what the provider says by now', async () => {
    const { address, visitor } = await loggedIn();
    provider.roles.set('wang', ['reader:*']);
    await expect
      .poll(async () => (await told(visitor, address, person(`p${Date.now()}`))).code, {
        timeout: 20_000,
        interval: 300,
      })
      .toBe('FORBIDDEN');
    expect(await told(visitor, address)).toMatchObject({ status: 200 });
  });

  it('is logged out once the provider knows them no more', async () => {
    const { address, visitor } = await loggedIn();
    provider.revoke();
    await expect
      .poll(async () => (await told(visitor, address)).code, { timeout: 20_000, interval: 300 })
      .toBe('UNAUTHENTICATED');
  });

  it('is told that the provider is away, and is still logged in when it is back', async () => {
    const { address, visitor } = await loggedIn();
    await provider.down();
    await expect
      .poll(async () => (await told(visitor, address)).code, { timeout: 20_000, interval: 300 })
      .toBe('IDENTITY_PROVIDER_UNAVAILABLE');
    await provider.up();
    expect(await told(visitor, address)).toMatchObject({ status: 200 });
  });

  it('may send a token instead, which comes first', async () => {
    const { address, visitor } = await loggedIn();
    expect(await told(visitor, address, revision, { ...own, authorization: 'Bearer x.y.z' })).toMatchObject({
      status: 401,
    });
  });
});

it('without a provider, the page is told that there is nothing to log in at', async () => {
  const server = await createServer(createContext(createMemoryStore()), { development: false, log: () => {} });
  await server.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.close());
  const address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  expect(await session(new Visitor(), address)).toEqual({ login: null, isOpen: true, user: null });
  expect((await fetch(`${address}/login`)).status).toBe(404);
});

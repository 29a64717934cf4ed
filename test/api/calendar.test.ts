import ICAL from 'ical.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Authenticator } from '../../src/api/authentication.js';
import { createServer } from '../../src/api/server.js';
import { DomainError, problem } from '../../src/model/error.js';
import type { Viewer } from '../../src/model/viewer.js';
import { calendarToken, idOfToken, makeCalendarSecret } from '../../src/service/operate/calendarSecret.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { scratchFile } from '../support/stores.js';
import { createWorld, type World } from '../support/world.js';

// What programs that show calendars make of it, told by the parser of one of them.

const secret = 'a'.repeat(64);

interface Event {
  readonly uid: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
}

async function serve(world: World, key: () => Promise<string | null> = async () => secret) {
  const server = await createServer(world.context, { development: false, calendarSecret: key });
  onTestFinished(() => server.close());
  const get = (path: string) => server.inject({ method: 'GET', url: path });
  const read = async (id: string, lang: string) => {
    const { statusCode, headers, body } = await get(`/calendar/${calendarToken(secret, id)}.ics?lang=${lang}`);
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    // Folded as RFC 5545 asks: no line of more than 75 octets.
    for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(body));
    const events = calendar.getAllSubcomponents('vevent').map((each): Event => {
      const { uid, summary, startDate, endDate } = new ICAL.Event(each);
      return { uid, summary, start: startDate.toString(), end: endDate.toString() };
    });
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    return { name: String(calendar.getFirstPropertyValue('x-wr-calname')), events, body };
  };
  return { get, read };
}

async function worldWithLeave(): Promise<World> {
  const world = await createWorld(createMemoryStore());
  await world.load('small', '2024-03-01');
  await world.record(
    [
      {
        absence: {
          id: 'g/leave',
          of: 'g/jia',
          reason: 'illness',
          note: '机密',
          place: 'outside',
          validFrom: '2024-03-10',
          validTo: '2024-03-13',
        },
      },
      {
        delegation: {
          ...{ id: 'g/presides', delegator: 'g/head', delegate: 'g/d1', mode: 'preside', reason: '机密' },
          ...{ validFrom: '2024-03-11', validTo: '2024-03-13' },
        },
      },
      { end: { id: 'g/t-yi', at: '2024-06-01T09:30:00+08:00' } },
    ],
    '2024-03-05',
  );
  return world;
}

describe('a calendar', () => {
  it('has the absences of a post, who stands in and what ends, in the language asked for', async () => {
    const { read } = await serve(await worldWithLeave());
    const { name, events } = await read('g/head', 'zh');
    expect(name).toBe('区长');
    expect(events).toEqual([
      { uid: 'g/leave@2024-03-09T16:00:00.000Z', summary: '甲不在岗', start: '2024-03-10', end: '2024-03-13' },
      expect.objectContaining({
        start: '2024-03-10',
        end: '2024-03-11',
        summary: expect.stringMatching(/^区长甲：无人，/),
      }),
      expect.objectContaining({
        ...{ start: '2024-03-11', end: '2024-03-13' },
        summary: expect.stringMatching(/^区长甲：副区长一乙（受指定/),
      }),
      expect.objectContaining({ start: '2024-03-13', summary: '委托、指定终止：区长—副区长一' }),
    ]);
    const english = await read('g/head', 'en');
    expect(english.events[0]?.summary).toBe('甲 away');
    expect(english.events[2]?.summary).toMatch(/^head 甲: deputy one 乙 \(/);
  });

  it('is given of a person and of a unit too, and an instant within a day stays one', async () => {
    const { read } = await serve(await worldWithLeave());
    const person = await read('g/yi', 'zh');
    expect(person.name).toBe('乙');
    expect(person.events.map(({ summary, start }) => [summary, start])).toEqual([
      ['任职终止：副区长一乙', '2024-06-01T01:30:00Z'],
    ]);
    const unit = await read('g', 'zh');
    expect(unit.events.map(({ summary }) => summary)).toEqual(
      expect.arrayContaining(['甲不在岗', '任职终止：副区长一乙', '委托、指定终止：区长—副区长一']),
    );
  });

  it('never tells why somebody is away', async () => {
    const { read } = await serve(await worldWithLeave());
    for (const id of ['g', 'g/head', 'g/jia']) expect((await read(id, 'zh')).body).not.toMatch(/机密|病|illness/);
  });

  it('is found by nobody without its address, and by nobody at all once the secret is exchanged', async () => {
    const key: { is: string | null } = { is: secret };
    const { get } = await serve(await worldWithLeave(), async () => key.is);
    const right = `/calendar/${calendarToken(secret, 'g/head')}.ics`;
    expect((await get(right)).statusCode).toBe(200);
    const [id = '', proof = ''] = calendarToken(secret, 'g/head').split('.');
    const other = Buffer.from('g/d1').toString('base64url');
    for (const token of [id, `${id}.`, `${other}.${proof}`, `${id}.${proof.slice(0, -2)}AA`, `${id}.${proof}.x`, 'x'])
      expect([token, (await get(`/calendar/${token}.ics`)).statusCode]).toEqual([token, 404]);
    expect((await get(`/calendar/${calendarToken(secret, 'g/nobody')}.ics`)).statusCode).toBe(404);
    key.is = 'b'.repeat(64);
    expect((await get(right)).statusCode).toBe(404);
    key.is = null;
    expect((await get(right)).statusCode).toBe(404);
  });

  it('has a secret that is made once, and exchanged when that is asked for', async () => {
    const file = scratchFile('calendars.key');
    const made = await Promise.all([1, 2, 3].map(() => makeCalendarSecret(file, { exchange: false })));
    expect(new Set(made).size).toBe(1);
    const [first = ''] = made;
    expect(idOfToken(first, calendarToken(first, '上城/区长'))).toBe('上城/区长');
    const second = await makeCalendarSecret(file, { exchange: true });
    expect(idOfToken(second, calendarToken(first, 'g'))).toBe(null);
  });
});

describe('the address of a calendar', () => {
  const grant = (role: 'reader' | 'recorder', government: string): Viewer['grants'][number] => ({ role, government });
  /** Whoever sends `reader` or `elsewhere` is one; without a login, `anonymous` may see what it says. */
  const authenticated = (anonymous: Viewer['grants']): Authenticator => ({
    async viewerOf(authorization) {
      if (authorization === 'elsewhere') return { subject: 'li', grants: [grant('reader', 'h')] };
      if (authorization !== undefined) return { subject: 'wang', grants: [grant('recorder', 'g')] };
      if (anonymous.length > 0) return { subject: 'anonymous', grants: anonymous };
      throw new DomainError([problem('UNAUTHENTICATED', ['authorization'], { zh: '', en: '' })]);
    },
  });

  async function office(authentication: Authenticator | undefined, key: string | null) {
    const { context } = await worldWithLeave();
    const server = await createServer(context, {
      ...{ development: false, calendarSecret: async () => key },
      ...(authentication === undefined ? {} : { authentication }),
    });
    onTestFinished(() => server.close());
    const get = async (url: string, headers = {}) => server.inject({ method: 'GET', url, headers });
    const addressOf = async (holder: string, headers = {}) => {
      const query = `{ calendarAddress(holder: "${holder}", lang: EN) { path access } }`;
      const response = await server.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
      const { data, errors } = response.json();
      return data?.calendarAddress ?? errors[0].extensions.code;
    };
    return { get, addressOf };
  }
  const loggedIn = { authorization: 'reader' };

  it('is open to all where all may read, by an id or a name', async () => {
    for (const authentication of [undefined, authenticated([grant('reader', 'g')])]) {
      const { get, addressOf } = await office(authentication, secret);
      const { path, access } = await addressOf('g/head');
      expect(access).toBe('OPEN');
      expect(await addressOf('区长')).toEqual({ path, access });
      const { statusCode, headers, body } = await get(path);
      expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
      expect(body).toContain('甲 away');
      expect(body).not.toMatch(/机密|病|illness/);
    }
  });

  it('is a secret of its own where reading needs a login, and shows nothing of another government', async () => {
    const { get, addressOf } = await office(authenticated([]), secret);
    const { path, access } = await addressOf('g/head', loggedIn);
    expect(access).toBe('SECRET');
    expect((await get(path)).body).toContain('甲 away');
    expect(await addressOf('g/head', { authorization: 'elsewhere' })).toBe('UNKNOWN_ID');
    expect(await addressOf('g/head')).toBe('UNAUTHENTICATED');
  });

  it('asks for a login where there is no secret, and tells no reason to who may see it elsewhere', async () => {
    const { get, addressOf } = await office(authenticated([]), null);
    const { path, access } = await addressOf('g/head', loggedIn);
    expect(access).toBe('LOGIN');
    expect((await get(path)).statusCode).toBe(401);
    const { body } = await get(path, loggedIn);
    expect(body).toContain('甲 away');
    expect(body).not.toMatch(/机密|病|illness/);
    expect((await get(path, { authorization: 'elsewhere' })).statusCode).toBe(404);
    expect((await get('/calendar.ics')).statusCode).toBe(401);
    expect((await get('/calendar.ics', loggedIn)).statusCode).toBe(404);
  });

  it('is of a person, a post or a unit', async () => {
    const { addressOf } = await office(undefined, null);
    expect(await addressOf('g/jia')).toMatchObject({ access: 'OPEN' });
    expect(await addressOf('g')).toMatchObject({ access: 'OPEN' });
    expect(await addressOf('g/leave')).toBe('WRONG_KIND');
    expect(await addressOf('g/nobody')).toBe('UNKNOWN_ID');
  });
});

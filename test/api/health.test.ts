import { renameSync, truncateSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { everybodyReads } from '../../src/api/authentication.js';
import { createServer } from '../../src/api/server.js';
import { createContext } from '../../src/service/createContext.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import type { Store } from '../../src/store/store.js';
import { newLedger } from '../fault/load.js';

async function healthOf(store: Store): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const logins of [false, true]) {
    const authentication = logins ? { authentication: everybodyReads } : {};
    const server = await createServer(createContext(store), { development: false, ...authentication });
    const { statusCode, body } = await server.inject({ url: '/healthz', headers: { host: 'localhost' } });
    await server.close();
    found.push(statusCode, JSON.parse(body));
  }
  return found;
}

async function opened(file: string): Promise<Store> {
  const store = await openSqliteStore(file);
  onTestFinished(() => store.close().catch(() => {}));
  return store;
}

const messages = [{ zh: expect.any(String), en: expect.any(String) }];

describe('the health of a server', () => {
  it('is well while its ledger is', async () => {
    const store = await opened(await newLedger(2));
    const { revision, recordedAt } = await store.head();
    expect(await healthOf(store)).toEqual([200, { status: 'ok', revision, recordedAt }, 200, { status: 'ok' }]);
  });

  it('says that its file is destroyed, with logins too', async () => {
    const file = await newLedger(2);
    const store = await opened(file);
    truncateSync(file, 0);
    expect(await healthOf(store)).toEqual([503, { status: 'damaged', messages }, 503, { status: 'damaged' }]);
  });

  it('says that nothing can be recorded, because its file was renamed, with logins too', async () => {
    const file = await newLedger(2);
    const store = await opened(file);
    renameSync(file, `${file}.elsewhere`);
    const [status, body, statusWithLogins, bodyWithLogins] = await healthOf(store);
    expect([status, body]).toEqual([200, expect.objectContaining({ status: 'readOnly', revision: 3, messages })]);
    expect([statusWithLogins, bodyWithLogins]).toEqual([200, { status: 'readOnly' }]);
  });

  it('says that its ledger may only be read', async () => {
    const store = await opened(await newLedger(2));
    const readOnly: Store = Object.create(store, {
      condition: { value: () => ({ writable: false, damaged: false, messages: [] }) },
      head: { value: () => store.head() },
    });
    expect(await healthOf(readOnly)).toMatchObject([200, { status: 'readOnly' }, 200, { status: 'readOnly' }]);
  });
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { createContext } from '../../src/service/createContext.js';
import { loadSeeds } from '../../src/service/record/loadSeeds.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { openReplica } from '../../src/store/replica/replicaStore.js';
import type { Store } from '../../src/store/store.js';
import { sharedLedger } from '../support/sharedLedger.js';

const query = `{
  ledger { revision store following { state revision } }
  standIn(for: "hongkou/post/head", at: "2018-11-05") { question { revision } outcome }
}`;

async function serve(store: Store) {
  const server = await createServer(createContext(store), { development: false });
  onTestFinished(() => server.close());
  return async (revision?: number) => {
    const headers = revision === undefined ? {} : { 'zhifen-min-revision': String(revision) };
    const { body } = await server.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    return JSON.parse(body) as { readonly data?: object; readonly errors?: readonly { extensions: object }[] };
  };
}

describe('a server on a replica', () => {
  it('answers from its copy, and says how it stands to the ledger and up to which revision', async () => {
    const { ledger, line, cut, mend } = sharedLedger();
    await loadSeeds(createContext(ledger), ['hongkou']);
    const replica = await openReplica(async () => line, createMemoryStore(), { every: 5 });
    onTestFinished(() => replica.close());
    const ask = await serve(replica);
    const { revision } = await ledger.head();
    expect((await ask(revision)).data).toEqual({
      ledger: { revision, store: 'replica', following: { state: 'FOLLOWING', revision } },
      standIn: { question: { revision }, outcome: 'HELD' },
    });
    cut();
    await loadSeeds(createContext(ledger), ['shangcheng']);
    const later = (await ledger.head()).revision;
    await expect.poll(() => replica.following?.().state).toBe('away');
    expect((await ask()).data).toEqual({
      ledger: { revision, store: 'replica', following: { state: 'AWAY', revision } },
      standIn: { question: { revision }, outcome: 'HELD' },
    });
    const [error] = (await ask(revision + 1)).errors ?? [];
    expect(error?.extensions).toMatchObject({ code: 'BEHIND_MIN_REVISION' });
    mend();
    expect((await ask(later)).data).toMatchObject({
      ledger: { revision: later, following: { state: 'FOLLOWING', revision: later } },
    });
  });

  it('is the ledger itself where it follows none', async () => {
    const ask = await serve(createMemoryStore());
    expect((await ask()).data).toMatchObject({ ledger: { following: null } });
  });
});

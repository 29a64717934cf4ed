import { describe, expect, it, onTestFinished } from 'vitest';
import { verifyLedger } from '../../src/audit/verifyLedger.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4jStore.js';
import type { Store } from '../../src/store/store.js';
import { changeSetOf, recordSome } from '../fault/load.js';
import { type Cut, type FaultProxy, faultProxyTo } from '../support/neo4j/faultProxy.js';
import { describeNeo4j, type Neo4j } from '../support/neo4j/stores.js';

/** Two replicas on one Neo4j: what the first says goes through a proxy. */
async function replicas(
  neo4j: Neo4j,
): Promise<{ readonly proxy: FaultProxy; readonly cut: Context; readonly other: Context }> {
  const direct = await neo4j.store();
  onTestFinished(() => direct.close());
  const place = await neo4j.place();
  const proxy = await faultProxyTo(place.uri);
  const store = await openNeo4jStore({ ...place, uri: proxy.uri });
  onTestFinished(async () => {
    await store.close();
    await proxy.close();
  });
  await recordSome(createContext(direct), 'before', 1);
  return { proxy, cut: createContext(store), other: createContext(direct) };
}

const commandIds = async (store: Store) => (await store.changes(2, 100)).map(({ commandId }) => commandId);

async function verified(store: Store): Promise<void> {
  expect(await verifyLedger(store, { checkpoints: null, publicKeys: [] })).toMatchObject({ faults: [] });
}

await describeNeo4j((neo4j) => {
  describe(`the connection is cut (${neo4j.name})`, () => {
    it.each<Cut>(['before the commit', 'after the commit'])(
      '%s: recorded once, and the writer learns it',
      async (cut) => {
        const { proxy, cut: context, other } = await replicas(neo4j);
        const before = proxy.commits();
        proxy.cutNext(cut);
        const [first, second] = await Promise.all(
          ['a', 'b'].map((commandId) => recordChanges(context, changeSetOf(commandId))),
        );
        expect([first?.revision, second?.revision]).toEqual([3, 4]);
        expect(await commandIds(other.ledger)).toEqual(['a', 'b']);
        expect((await other.store.head()).hash).toBe(second?.hash);
        expect(proxy.commits() - before).toBeGreaterThanOrEqual(2);
        await verified(other.ledger);
      },
    );

    it('after the commit, and another replica records: recorded once, before the other', async () => {
      const { proxy, cut: context, other } = await replicas(neo4j);
      proxy.cutNext('after the commit', async () => void (await recordChanges(other, changeSetOf('other'))));
      expect(await recordChanges(context, changeSetOf('a'))).toMatchObject({ revision: 3 });
      expect(await commandIds(other.ledger)).toEqual(['a', 'other']);
      await verified(other.ledger);
    });

    it('before the commit, and another replica records: nothing recorded, and a retry is', async () => {
      const { proxy, cut: context, other } = await replicas(neo4j);
      proxy.cutNext('before the commit', async () => void (await recordChanges(other, changeSetOf('other'))));
      await expect(recordChanges(context, changeSetOf('a'))).rejects.toMatchObject({ code: 'LEDGER_MOVED_ON' });
      expect(await commandIds(other.ledger)).toEqual(['other']);
      expect(await recordChanges(context, changeSetOf('a'))).toMatchObject({ revision: 4 });
      expect(await commandIds(other.ledger)).toEqual(['other', 'a']);
      await verified(other.ledger);
    });

    it('while only proposals are written: proposed once', async () => {
      const { proxy, cut: context, other } = await replicas(neo4j);
      const proposal = {
        commandId: 'p',
        author: 'a',
        proposedAt: '2024',
        contentHash: 'h',
        governments: [],
        input: {},
      };
      proxy.cutNext('after the commit');
      await context.ledger.write((ledger) => ledger.propose(proposal));
      expect(await other.store.proposals()).toEqual([proposal]);
    });

    it('by nobody, and is silent: all who wait learn it at once, and a retry once it answers is recorded', async () => {
      const { proxy, cut: context, other } = await replicas(neo4j);
      await context.store.head();
      proxy.silence();
      const began = performance.now();
      const first = recordChanges(context, changeSetOf('a'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      for (const attempt of [first, recordChanges(context, changeSetOf('b'))]) {
        await expect(attempt).rejects.toMatchObject({ code: 'LEDGER_UNREACHABLE' });
      }
      expect(performance.now() - began).toBeLessThan(8_000);
      proxy.resume();
      for (const each of ['a', 'b']) await recordChanges(context, changeSetOf(each));
      expect(await commandIds(other.ledger)).toEqual(['a', 'b']);
    });

    it('by nobody, and is silent while a ledger is opened: that is told', async () => {
      const { proxy } = await replicas(neo4j);
      const address = { ...(await neo4j.place()), uri: proxy.uri };
      let end = () => {};
      proxy.cutNext('before the commit', () => new Promise((resolve) => (end = resolve)));
      await expect(openNeo4jStore(address)).rejects.toMatchObject({ code: 'LEDGER_UNREACHABLE' });
      end();
    });

    it('and stays so: the writer learns that nothing can be reached, and a retry once it can be is recorded', async () => {
      const { proxy, cut: context, other } = await replicas(neo4j);
      await proxy.close();
      await expect(recordChanges(context, changeSetOf('a'))).rejects.toMatchObject({ code: 'LEDGER_UNREACHABLE' });
      await expect(context.store.head()).rejects.toMatchObject({ code: 'LEDGER_UNREACHABLE' });
      expect(await recordChanges(other, changeSetOf('a'))).toMatchObject({ revision: 3 });
    });
  });
});

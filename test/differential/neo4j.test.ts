import type { Driver } from 'neo4j-driver';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inForce, timelineOf } from '../../src/ledger/timeline.js';
import type { AnyRecord } from '../../src/model/record.js';
import { referencesOf } from '../../src/model/references.js';
import type { ValidTime } from '../../src/model/time.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { between, isThing, labelOf, relationshipTypes } from '../../src/store/neo4j/projection.js';
import { describeNeo4j } from '../support/neo4j/stores.js';
import { randomOf } from '../support/random.js';
import { dayOf, lastDay, randomLedger } from './randomLedger.js';
import { changeSetsOf, read, record } from './storeLedgers.js';

const ledgers = 25;

/** What is in force at (`at`, `knownAt`), as relationships: those that `record` says, and that a thing is so. */
function linksOf(record: AnyRecord): readonly string[] {
  const { id, kind } = record;
  const ends = Object.hasOwn(between, kind) ? between[kind as keyof typeof between] : undefined;
  const field = (name: string) => String((record as unknown as Readonly<Record<string, unknown>>)[name]);
  const from = ends === undefined ? id : field(ends.from);
  const links = referencesOf(record)
    .filter((each) => each.field !== ends?.from && each.field !== ends?.to)
    .map((each) => `${id}: ${from} ${relationshipTypes[each.field]} ${each.target}`);
  if (ends !== undefined) return [`${id}: ${from} ${ends.type} ${field(ends.to)}`, ...links];
  return isThing(kind) ? [...links, `${id}: ${id} HAS_STATE ${id}`] : links;
}

const isInForce = (fact: string): string =>
  ['valid', 'recorded'].map((axis) => `${fact}.${axis}From <= $${axis} < ${fact}.${axis}To`).join(' AND ');

await describeNeo4j(({ name, driver, store: fresh }) => {
  describe(`memory and ${name}`, () => {
    const rowsOf = async (query: string, parameters: object): Promise<readonly string[]> => {
      const { records } = await ((await driver()) as Driver).executeQuery(query, parameters, { database: 'neo4j' });
      return records.map((row) => String(row.get(0))).sort();
    };

    it.each(Array.from({ length: ledgers }, (_, index) => index + 1))(
      'say the same of ledger %i, and its graph too',
      async (seed) => {
        const random = randomOf(seed);
        const changeSets = changeSetsOf(random, randomLedger(random));
        const stores = [createMemoryStore(), await fresh()];
        onTestFinished(async () => void (await Promise.all(stores.map((store) => store.close()))));
        const [memory, there] = await Promise.all(
          stores.map(async (store) => {
            await record(randomOf(seed), store, changeSets);
            return read(store, changeSets);
          }),
        );
        expect(there).toEqual(memory);

        const ids = [...new Set(changeSets.flatMap(({ changes }) => changes.map(({ id }) => id)))];
        const timelines = await Promise.all(ids.map(async (id) => timelineOf((await stores[0]?.entries([id])) ?? [])));
        for (let n = 0; n < 12; n++) {
          const at = dayOf(random.int(-1, lastDay + 1)) as ValidTime;
          const knownAt = random.pick(changeSets).recordedAt;
          const records = timelines.flatMap((timeline) => inForce(timeline, at, knownAt) ?? []);
          const parameters = { valid: Date.parse(at), recorded: Date.parse(knownAt) };
          const links = `MATCH (a)-[l]->(b) WHERE ${isInForce('l')} RETURN l.id + ': ' + a.id + ' ' + type(l) + ' ' + b.id`;
          expect(await rowsOf(links, parameters)).toEqual(records.flatMap(linksOf).sort());
          const nodes = `MATCH (f:Fact) WHERE ${isInForce('f')} UNWIND labels(f) AS label
          WITH f, label WHERE label <> 'Fact' RETURN f.id + ' ' + label + ' ' + coalesce(f.name, f.reason, f.manner, '')`;
          const expected = records.flatMap((record) => {
            if (Object.hasOwn(between, record.kind)) return [];
            const said = record as { readonly name?: string; readonly reason?: string; readonly manner?: string };
            const label = isThing(record.kind) ? 'State' : labelOf(record.kind);
            return [`${record.id} ${label} ${said.name ?? said.reason ?? said.manner ?? ''}`];
          });
          expect(await rowsOf(nodes, parameters)).toEqual(expected.sort());
        }
      },
    );
  });
});

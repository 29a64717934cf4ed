import type { Driver } from 'neo4j-driver';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chained, noHash } from '../../src/ledger/chain.js';
import type { RecordedChangeSet } from '../../src/ledger/entry.js';
import { inForce, timelineOf } from '../../src/ledger/timeline.js';
import { parseChangeSet } from '../../src/model/changeSet.js';
import type { AnyRecord } from '../../src/model/record.js';
import { referencesOf } from '../../src/model/references.js';
import type { RecordedTime, ValidTime } from '../../src/model/time.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { between, isThing, labelOf, relationshipTypes } from '../../src/store/neo4j/projection.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import type { Store } from '../../src/store/store.js';
import { type Dice, diceOf } from '../support/dice.js';
import { neo4js } from '../support/neo4j/stores.js';
import { scratchFile } from '../support/stores.js';
import { dayOf, lastDay, type RandomLedger, randomLedger } from './randomLedger.js';

const ledgers = 12;

/** The lines of a random ledger as change sets of a few lines each, whatever their governments are said to be. */
function changeSetsOf(dice: Dice, { lines }: RandomLedger): readonly RecordedChangeSet[] {
  const changeSets: RecordedChangeSet[] = [];
  const rest = lines.map(({ change }) => change);
  while (rest.length > 0) {
    const revision = changeSets.length + 1;
    const changes = rest.splice(0, dice.int(1, 9));
    const { changeSet } = parseChangeSet({ commandId: `c/${revision}`, reason: 'r', changes }, 'UTC');
    const placed = {
      ...changeSet,
      ...{ revision, author: 'a', approvedBy: null, contentHash: 'h', salt: 's' },
      recordedAt: new Date(Date.UTC(2025, 0, 1, 0, 0, revision, dice.int(0, 999))).toISOString() as RecordedTime,
      governments: changes.map(() => dice.pick(['g', 'g', 'h', null])),
    };
    changeSets.push(chained(placed, changeSets.at(-1)?.hash ?? noHash));
  }
  return changeSets;
}

/** One or several change sets to a writer, one or several writers at a time. */
async function record(dice: Dice, store: Store, changeSets: readonly RecordedChangeSet[]): Promise<void> {
  for (const rest = [...changeSets]; rest.length > 0; ) {
    const writers = Array.from({ length: dice.int(1, 2) }, () => rest.splice(0, dice.int(1, 3)));
    await Promise.all(writers.map((each) => store.write((ledger) => ledger.append(each))));
  }
}

/** Everything that can be read of a ledger. */
async function read(store: Store, changeSets: readonly RecordedChangeSet[]): Promise<unknown> {
  const ids = [...new Set(changeSets.flatMap(({ changes }) => changes.map(({ id }) => id)))];
  const times = changeSets.flatMap(({ recordedAt }) => [
    recordedAt,
    new Date(Date.parse(recordedAt) - 1).toISOString(),
  ]);
  return {
    head: await store.head(),
    changes: [await store.changes(0, 1_000), await store.changes(1, 2)],
    command: [await store.command('c/2'), await store.command('unknown')],
    revisionAt: await Promise.all(times.map((time) => store.revisionAt(time as RecordedTime))),
    entries: [await store.entries(ids), await store.entries([...ids.slice(0, 3), 'unknown'])],
    entriesOf: await Promise.all(['g', 'h', null, 'unknown'].map((each) => store.entriesOf(each))),
    referring: [
      await store.referring(ids),
      ...(await Promise.all(ids.map((id, index) => store.referring(ids.slice(index, index + 2).concat(id))))),
    ],
    governmentOf: await Promise.all([...ids, 'unknown'].map((id) => store.governmentOf(id))),
    governments: await store.governments(),
    counts: await store.counts(),
  };
}

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

for (const { name, driver, store: fresh } of await neo4js()) {
  describe(`memory, SQLite and ${name}`, () => {
    const rowsOf = async (query: string, parameters: object): Promise<readonly string[]> => {
      const { records } = await ((await driver()) as Driver).executeQuery(query, parameters, { database: 'neo4j' });
      return records.map((row) => String(row.get(0))).sort();
    };

    it.each(Array.from({ length: ledgers }, (_, index) => index + 1))(
      'say the same of ledger %i, and its graph too',
      async (seed) => {
        const dice = diceOf(seed);
        const changeSets = changeSetsOf(dice, randomLedger(dice));
        const stores = [createMemoryStore(), await openSqliteStore(scratchFile()), await fresh()];
        onTestFinished(async () => void (await Promise.all(stores.map((store) => store.close()))));
        const [memory, ...others] = await Promise.all(
          stores.map(async (store) => {
            await record(diceOf(seed), store, changeSets);
            return read(store, changeSets);
          }),
        );
        for (const other of others) expect(other).toEqual(memory);

        const ids = [...new Set(changeSets.flatMap(({ changes }) => changes.map(({ id }) => id)))];
        const timelines = await Promise.all(ids.map(async (id) => timelineOf((await stores[0]?.entries([id])) ?? [])));
        for (let n = 0; n < 12; n++) {
          const at = dayOf(dice.int(-1, lastDay + 1)) as ValidTime;
          const knownAt = dice.pick(changeSets).recordedAt;
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
}

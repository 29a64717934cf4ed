import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cycles } from '../../src/engine/findings/cycles.js';
import { delegationEnding, noticeDays } from '../../src/engine/findings/delegationEnding.js';
import { longVacancy, vacancyDays } from '../../src/engine/findings/longVacancy.js';
import type { Snapshot } from '../../src/graph/snapshot.js';
import { timelineOf } from '../../src/ledger/timeline.js';
import type { Change } from '../../src/model/changeSet.js';
import { type AnyRecord, type Kind, kinds } from '../../src/model/record.js';
import { contains, parseInstant, type RecordedTime, type ValidTime } from '../../src/model/time.js';
import { historyOf } from '../../src/service/ask/readLedger.js';
import type { Context } from '../../src/service/context.js';
import { asOf } from '../../src/service/moment.js';
import { between } from '../../src/store/neo4j/projection.js';
import { fromOf, instantOf, toOf } from '../../src/store/neo4j/values.js';
import { groupBy } from '../../src/util/groupBy.js';
import { describeNeo4j } from '../support/neo4j/stores.js';
import { createWorld } from '../support/world.js';
import { type Answer, type Asked, answers } from './answers.js';
import { operatorsOf, type Row, recipesOfPage, rowsOf } from './page.js';

const recipes = recipesOfPage();
const governments = ['demo', 'hongkou', 'shangcheng'] as const;
const zone = 'Asia/Shanghai';
const days = 86_400_000;

/** Recipes about the ledger, which are held against it below, and not against a moment of a government. */
const ofLedger = [
  'The start of a day, and now',
  'Everything known of one record',
  'What was corrected later',
  'What was recorded in a period',
];

/** What begins and ends with January 2028, and is retracted thereafter: something of each kind that recipes read. */
const passing = {
  organization: { id: 'demo/org/passing', name: '临时机构', type: 'department', partOf: 'demo' },
  post: { id: 'demo/post/passing', organization: 'demo/org/passing', title: '主任' },
  tenure: { id: 'demo/tenure/passing', person: 'demo/person/yi', post: 'demo/post/passing' },
  oversight: {
    ...{ id: 'demo/oversight/passing', overseer: 'demo/post/deputy-3', target: 'demo/org/data', mode: 'inCharge' },
    basis: ['demo/rules-2024#4'],
  },
  duty: { id: 'demo/duty/passing', name: '临时事项' },
  assignment: {
    ...{ id: 'demo/assignment/passing', holder: 'demo/org/ecology', duty: 'demo/duty/stray-animals', mode: 'leads' },
  },
  delegation: {
    ...{ id: 'demo/delegation/passing', delegator: 'demo/post/head', delegate: 'demo/post/deputy-3', mode: 'entrust' },
  },
  standInRule: {
    ...{
      id: 'demo/stand-in/passing',
      post: 'demo/post/data-head',
      manner: 'ordered',
      candidates: ['demo/post/passing'],
    },
  },
  absence: { id: 'demo/absence/passing', of: 'demo/person/yi', reason: 'leave' },
};
const january = { validFrom: '2028-01-01', validTo: '2028-02-01' };
const ofJanuary = ['2028-01-01', '2028-01-31T23:59:59.999+08:00', '2028-02-01'];

/** The first and last instants of what the demo tells, and days on which much is going on. */
const moments = [
  ...['2024-01-15', '2024-05-01', '2024-05-19T23:59:59.999+08:00', '2024-05-20', '2025-07-01', '2025-09-15'],
  ...['2026-01-15', '2026-06-05', '2026-07-15', '2026-10-15', '2026-11-23', '2026-11-23T10:00:00+08:00', '2027-06-01'],
];
/** Days of which the demo tells something else once a change set is recorded. */
const corrected = {
  '2026-03-14': 'seed/demo/6',
  '2026-06-05': 'seed/demo/5',
  '2026-09-21': 'seed/demo/7',
  '2026-10-15': 'seed/demo/8',
} as const;

const queries = {
  cypher: "CALL dbms.components() YIELD name, versions WHERE name = 'Cypher' RETURN versions",
  /** Until then, plans are made for a database as empty as it just was. */
  takeStock: 'CALL db.prepareForReplanning()',
};

describe('the page', () => {
  it('has no recipe that is not held against something, and all that are', () => {
    expect([...recipes.keys()].sort()).toEqual([...Object.keys(answers), ...ofLedger].sort());
  });
});

await describeNeo4j(({ name, store: fresh, driver: driverOf }) => {
  describe(`the recipes on ${name}`, () => {
    let driver: Driver;
    let context: Context;
    let close: () => Promise<void>;
    /** When each change set became known. */
    let recorded: readonly RecordedTime[];
    let commands: readonly string[];
    /** The last that was known before a change set, and once it was recorded. */
    const before = (commandId: string) => recorded[commands.indexOf(commandId) - 1];
    const since = (commandId: string) => recorded[commands.indexOf(commandId)];

    beforeAll(async () => {
      const store = await fresh();
      close = () => store.close();
      driver = await driverOf();
      const world = await createWorld(store);
      context = world.context;
      for (const [index, seed] of governments.entries()) await world.load(seed, `2024-01-0${index + 1}`);
      const lines = Object.entries(passing);
      await world.record(
        lines.map(([kind, fields]) => ({ [kind]: { ...fields, ...january } })),
        '2024-01-04',
      );
      await world.record(
        lines.map(([, { id }]) => ({ retract: { id } })),
        '2024-01-05',
      );
      const changeSets = await store.changes(0, 100);
      recorded = changeSets.map(({ recordedAt }) => recordedAt);
      commands = changeSets.map(({ commandId }) => commandId);
      await rowsOf(driver, queries.takeStock, {});
    });
    afterAll(() => close());

    const ask = (recipe: string, parameters: Row) => rowsOf(driver, recipes.get(recipe) ?? '', parameters);

    async function askedAt(government: string, day: string, knownAt?: RecordedTime): Promise<Asked> {
      const at = parseInstant(day, zone) as ValidTime;
      const moment = await asOf(context, { at, knownAt });
      const all = await Promise.all(governments.map((each) => context.snapshots.open(each, moment)));
      const parameters = {
        ...{ government, organization: government, zone, at: Date.parse(at), knownAt: Date.parse(moment.knownAt) },
        until: Date.parse(at) + noticeDays * days,
      };
      return { snapshot: all[governments.indexOf(government as 'demo')] as Snapshot, all, parameters };
    }

    async function agree(recipe: string, { columns, asking, expected }: Answer, asked: Asked): Promise<number> {
      let found = 0;
      for (const more of asking?.(asked) ?? [{}]) {
        const parameters = { ...asked.parameters, ...more };
        const rows = await ask(recipe, parameters);
        const said = rows.map((row) => JSON.stringify(columns.map((column) => row[column]))).sort();
        const engine = expected({ ...asked, parameters })
          .map((row) => JSON.stringify(row))
          .sort();
        expect(said, `${recipe} ${JSON.stringify(parameters)}`).toEqual(engine);
        found += rows.length;
      }
      return found;
    }

    it.each(Object.entries(answers))('%s: as the engine says', async (recipe, answer) => {
      let found = 0;
      for (const day of moments) found += await agree(recipe, answer, await askedAt('demo', day));
      for (const [day, commandId] of Object.entries(corrected))
        found += await agree(recipe, answer, await askedAt('demo', day, before(commandId)));
      for (const day of ofJanuary) {
        found += await agree(recipe, answer, await askedAt('demo', day));
        found += await agree(recipe, answer, await askedAt('demo', day, since('story/1')));
      }
      for (const government of governments.slice(1))
        found += await agree(recipe, answer, await askedAt(government, '2026-11-23'));
      expect(found).toBeGreaterThan(0);
      const unknown = await askedAt('demo', '2026-11-23', '2023-12-31T00:00:00.000Z' as RecordedTime);
      expect(await agree(recipe, answer, unknown)).toBe(0);
    });

    it('names what the findings of the same name rest on', async () => {
      for (const day of moments) {
        const { snapshot, parameters } = await askedAt('demo', day);
        const vacant = (await ask('Vacant posts', parameters))
          .filter(
            ({ since }) => since !== null && Date.parse(snapshot.at) - Date.parse(`${since}`) >= vacancyDays * days,
          )
          .map((row) => row['post.id']);
        expect(vacant.sort(), day).toEqual(
          longVacancy(snapshot)
            .flatMap(({ subjects }) => subjects)
            .sort(),
        );

        const chains = await ask('Delegations in force, and their chains', parameters);
        const circles = chains
          .filter((row) => row['giver.id'] === row['taker.id'])
          .map(({ delegations }) => delegations);
        for (const { records } of cycles(snapshot)) expect(circles, day).toContainEqual(records);
        expect(new Set(circles.map((circle) => [...(circle as string[])].sort().join())).size).toBe(
          cycles(snapshot).length,
        );

        const ending = (await ask('What ends soon', parameters)).map((row) => row['ending.id']);
        const found = delegationEnding(snapshot).filter(({ severity }) => severity === 'info');
        expect(ending, day).toEqual(expect.arrayContaining(found.flatMap(({ records }) => records)));
      }
    });

    it('Everything known of one record: as its history', async () => {
      const entries = (await Promise.all(governments.map((each) => context.store.entriesOf(each)))).flat();
      const byId = groupBy(entries, ({ change }) => change.id);
      const changed = [...byId].flatMap(([id, own]) => (own.length > 1 ? [id] : []));
      // Of each kind that there is: nobody has said yet that they know of a finding.
      const oneOfEach = kinds.flatMap((kind) => entries.find(({ change }) => isOf(kind, change))?.change.id ?? []);
      expect(oneOfEach).toHaveLength(kinds.length - 1);
      for (const id of [...changed, ...oneOfEach]) {
        const rows = await ask('Everything known of one record', { id, zone });
        const said = rows.map(({ fact, from, to, ...times }) => ({
          ...times,
          ends: [from, to],
          kind: (fact as Row).kind,
        }));
        expect(said, id).toEqual(
          (await historyOf(context, id)).map(({ record, valid, known }) => ({
            recordedFrom: instantOf(fromOf(known)),
            recordedTo: instantOf(toOf(known)),
            validFrom: instantOf(fromOf(valid)),
            validTo: instantOf(toOf(valid)),
            ends: endsOf(record),
            kind: record.kind,
          })),
        );
      }
    });

    it('What was corrected later: as the ledger tells', async () => {
      const entries = (await Promise.all(governments.map((each) => context.store.entriesOf(each)))).flat();
      const versions = [...groupBy(entries, ({ change }) => change.id).values()].flatMap((own) => [...timelineOf(own)]);
      let found = 0;
      const known = Object.values(corrected).flatMap((each) => [before(each), since(each)]);
      for (const day of [...Object.keys(corrected), ...ofJanuary]) {
        for (const knownAt of [...known, since('story/1'), since('story/2')]) {
          const { snapshot, parameters } = await askedAt('demo', day, knownAt);
          const rows = await ask('What was corrected later', parameters);
          const superseded = versions.filter(
            ({ valid, known }) =>
              known.to !== null && contains(valid, snapshot.at) && contains(known, knownAt as RecordedTime),
          );
          expect(rows.map((row) => [row['fact.id'], row['correction.revision']]).sort()).toEqual(
            superseded.map(({ record, known }) => [record.id, recorded.indexOf(known.to as RecordedTime) + 1]).sort(),
          );
          found += rows.length;
        }
      }
      expect(found).toBeGreaterThan(0);
    });

    it('What was recorded in a period: as the ledger tells, its last instant left out', async () => {
      const [from = '', until = ''] = [recorded[4], recorded[6]];
      const rows = await ask('What was recorded in a period', {
        from: Date.parse(from),
        until: Date.parse(until),
        zone,
      });
      expect(rows).toEqual(
        (await context.store.changes(4, 2)).map(({ revision, recordedAt, author, reason, changes }) => ({
          'set.revision': revision,
          recorded: recordedAt,
          'set.author': author,
          'set.reason': reason,
          changes: changes.length,
        })),
      );
    });

    it('The start of a day, and now: as we read dates', async () => {
      const [row] = await ask('The start of a day, and now', {});
      expect(row?.at).toBe(Date.parse(parseInstant('2026-11-23', zone) ?? ''));
      expect(Math.abs(Number(row?.knownAt) - Date.now())).toBeLessThan(days);
    });

    it('finds what it starts from by an index, in each version of Cypher', async () => {
      const { parameters } = await askedAt('demo', '2026-11-23');
      const all = { ...parameters, from: 0, post: 'demo/post/head', source: 'demo/rules-2024#4', id: 'demo/tenure/wu' };
      const [cypher] = await rowsOf(driver, queries.cypher, {});
      for (const version of (cypher?.versions as string[] | undefined) ?? ['5']) {
        for (const [recipe, query] of recipes) {
          const operators = await operatorsOf(driver, `CYPHER ${version} EXPLAIN ${query}`, all);
          expect(
            operators.filter((each) => each.endsWith('Scan')),
            recipe,
          ).toEqual([]);
        }
      }
    });
  });
});

const isOf = (kind: Kind, change: Change): boolean => change.op === 'assert' && change.record.kind === kind;

/** What a record stands between; nothing for others. */
function endsOf(record: AnyRecord): readonly unknown[] {
  if (!Object.hasOwn(between, record.kind)) return [null, null];
  const { from, to } = between[record.kind as keyof typeof between];
  return [from, to].map((field) => (record as unknown as Row)[field]);
}

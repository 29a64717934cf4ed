import neo4j, { Neo4jError } from 'neo4j-driver';
import { describe, expect, it, onTestFinished } from 'vitest';
import { verifyLedger } from '../../src/audit/verifyLedger.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import type { Neo4jPlace } from '../../src/store/neo4j/connection.js';
import { ledgerFault } from '../../src/store/neo4j/faults.js';
import { type Migration, migrationsIn, readMigrations } from '../../src/store/neo4j/migrations.js';
import { type Neo4jOptions, openNeo4jStore } from '../../src/store/neo4j/neo4jStore.js';
import type { Store } from '../../src/store/store.js';
import { lostFrom } from '../fault/inspect.js';
import { acknowledgementOf, changeSetOf, recordSome } from '../fault/load.js';
import { describeNeo4j } from '../support/neo4j/stores.js';

async function opened(place: Neo4jPlace, options: Neo4jOptions = {}): Promise<Store> {
  const store = await openNeo4jStore(place, options);
  onTestFinished(() => store.close());
  return store;
}

await describeNeo4j(({ name, place, emptied, store: fresh, driver }) => {
  const run = async (query: string, parameters = {}) =>
    (await (await driver()).executeQuery(query, parameters, { database: 'neo4j' })).records.map((each) =>
      each.toObject(),
    );
  const versionOf = async () =>
    Number((await run('MATCH (ledger:Ledger) RETURN ledger.version AS version'))[0]?.version);
  const version = readMigrations().length;
  const more: Migration = ['CREATE (:Later)', 'MATCH (n:Later) SET n.one = 1'];

  const made = async () =>
    (
      await run(
        'SHOW INDEXES YIELD name, type WHERE type <> "LOOKUP" AND name <> "zhifen_tests" RETURN name ORDER BY name',
      )
    ).map((row) => row.name);
  /** As Neo4j comes, without an index. */
  const bare = async () => {
    const address = await emptied();
    for (const constraint of await run('SHOW CONSTRAINTS YIELD name WHERE name <> "zhifen_tests"'))
      await run(`DROP CONSTRAINT ${constraint.name}`);
    for (const index of await made()) await run(`DROP INDEX ${index}`);
    return address;
  };

  describe(`a database that is opened (${name})`, () => {
    it('gets what schema/neo4j.cypher says, once, and the same again is harmless', async () => {
      const address = await bare();
      await opened(address);
      const first = await made();
      expect(first).toEqual(expect.arrayContaining(['change_set_command_id', 'thing_id', 'entry_id', 'holds_end']));
      // Others move what an earlier version left.
      const making = readMigrations()
        .flat()
        .filter((statement) => /^CREATE (CONSTRAINT|INDEX)/.test(statement));
      expect(first).toHaveLength(making.length);
      await Promise.all([opened(address), opened(address)]);
      expect(await made()).toEqual(first);
      expect(await versionOf()).toBe(version);
    });

    it('is made once by two that come at the same time', async () => {
      const address = await bare();
      const stores = await Promise.all([opened(address), opened(address)]);
      await Promise.all(stores.map((store, n) => recordChanges(createContext(store), changeSetOf(`made/${n}`))));
      expect(await run('MATCH (ledger:Ledger) RETURN count(*) AS count')).toMatchObject([{ count: neo4j.int(1) }]);
      expect((await stores[0]?.head())?.revision).toBe(2);
    });

    it('is left alone when a newer version wrote it', async () => {
      const address = await emptied();
      await opened(address, { migrations: [...readMigrations(), more] });
      await expect(openNeo4jStore(address)).rejects.toMatchObject({
        code: 'LEDGER_NEWER',
        problems: [{ path: ['store'] }],
      });
      expect(await versionOf()).toBe(version + 1);
    });

    it('is brought forward from an earlier version with all that it holds', async () => {
      const address = await emptied();
      await recordSome(createContext(await opened(address)), 'before', 3);
      const store = await opened(address, { migrations: [...readMigrations(), more] });
      expect(await run('MATCH (n:Later) RETURN n.one AS one')).toMatchObject([{ one: neo4j.int(1) }]);
      expect((await store.head()).revision).toBe(4);
      expect(await versionOf()).toBe(version + 1);
    });

    it('makes things of the steps that were facts in version 2', async () => {
      const address = await emptied();
      await opened(address, { migrations: readMigrations().slice(0, 2) });
      const stretch = {
        id: 'g/s',
        kind: 'step',
        revision: 1,
        validFrom: 0,
        validTo: 9,
        recordedFrom: 1,
        recordedTo: 9,
      };
      await run(
        `CREATE (fact:Fact:Step) SET fact = $stretch, fact.action = 'hearing'
          CREATE (fact)-[link:STEP_OF]->(:Thing:Procedure {id: 'g/p'}) SET link = $stretch`,
        { stretch },
      );
      await opened(address);
      const found = await run(
        `MATCH (step:Thing:Step)-[of:STEP_OF]->(procedure:Procedure), (step)-[has:HAS_STATE]->(state:Fact:State)
          RETURN properties(step) AS step, labels(state) AS labels, state.action AS action, properties(of) AS of,
            properties(has) AS has`,
      );
      expect(found).toEqual([
        {
          step: { id: 'g/s', action: 'hearing' },
          labels: ['Fact', 'State'],
          action: 'hearing',
          of: stretch,
          has: stretch,
        },
      ]);
    });

    it('is tried again where a migration fails', async () => {
      const address = await emptied();
      const failing = { migrations: [...readMigrations(), ['CREATE (:Later)', 'this is no Cypher']] };
      await opened(address);
      await expect(openNeo4jStore(address, failing)).rejects.toThrow('this is no Cypher');
      expect(await versionOf()).toBe(version);
      await opened(address, { migrations: [...readMigrations(), more] });
      expect(await versionOf()).toBe(version + 1);
    });

    it('is left alone when it is of something else', async () => {
      const address = await emptied();
      await run('CREATE (:Letter)');
      await expect(openNeo4jStore(address)).rejects.toMatchObject({
        code: 'INVALID_VALUE',
        problems: [{ path: ['store'] }],
      });
      expect(await run('MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Letter'] }]);
    });

    it('is not made where a reader only asks', async () => {
      const address = await emptied();
      await expect(openNeo4jStore(address, { make: false })).rejects.toMatchObject({ code: 'UNREADABLE_FILE' });
      expect(await run('MATCH (n) RETURN n')).toEqual([]);
    });

    it.each<[string, Partial<Neo4jPlace>, string]>([
      ['another password', { password: 'wrong' }, 'INVALID_CONFIGURATION'],
      ['no password', { password: undefined }, 'INVALID_CONFIGURATION'],
      ['another database', { database: 'nowhere' }, 'LEDGER_UNREACHABLE'],
      ['another port', { uri: 'bolt://127.0.0.1:1' }, 'LEDGER_UNREACHABLE'],
      ['no address', { uri: 'bolt://' }, 'INVALID_VALUE'],
      ['an address of something else', { uri: 'http://127.0.0.1:1' }, 'INVALID_VALUE'],
    ])('is asked for with %s', async (_what, wrong, code) => {
      await expect(openNeo4jStore({ ...(await place()), ...wrong })).rejects.toMatchObject({ code });
    });
  });

  describe(`two replicas (${name})`, () => {
    it('both get positions, and none is lost or given twice', async () => {
      const stores = [await fresh(), await opened(await place())];
      onTestFinished(async () => stores[0]?.close());
      await recordSome(createContext(stores[0] as Store), 'before', 0);
      const told = await Promise.all(
        stores.flatMap((store, replica) =>
          Array.from({ length: 3 }, async (_, writer) => {
            const acknowledged = [];
            for (let n = 0; n < 8; n++) {
              const change = changeSetOf(`${replica}/${writer}/${n}`);
              acknowledged.push(acknowledgementOf(await recordChanges(createContext(store), change)));
            }
            return acknowledged;
          }),
        ),
      );
      const revisions = told.flat().map(({ revision }) => revision);
      expect(revisions.sort((a, b) => a - b)).toEqual(Array.from({ length: 48 }, (_, index) => index + 2));
      for (const store of stores) {
        expect(await lostFrom(store, told.flat())).toEqual([]);
        expect(await verifyLedger(store, { checkpoints: null, publicKeys: [] })).toMatchObject({
          faults: [],
          revision: 49,
        });
      }
    });

    it('one reads the change sets of the other whole, while they come in', async () => {
      const [writer, reader] = [await fresh(), await opened(await place())];
      onTestFinished(() => writer.close());
      const size = 150;
      let writing = true;
      const written = (async () => {
        for (let n = 0; n < 12; n++) {
          const changes = Array.from({ length: size }, (_, index) => ({
            assert: { person: { id: `p/${n}/${index}`, name: 'person' } },
          }));
          await recordChanges(createContext(writer), { commandId: `c/${n}`, reason: 'r', changes });
        }
        writing = false;
      })();
      const seen = new Set<number>();
      for (let last = 0; writing; ) {
        const { revision } = await reader.head();
        const entries = await reader.entriesOf(null);
        expect(entries.length % size).toBe(0);
        expect(entries.length / size).toBeGreaterThanOrEqual(revision);
        expect(revision).toBeGreaterThanOrEqual(last);
        seen.add(entries.length);
        last = revision;
      }
      await written;
      expect(seen.size).toBeGreaterThan(3);
      expect(await reader.entriesOf(null)).toHaveLength(12 * size);
    });

    it('a writer is told after a while that another holds the ledger, and has its turn later', async () => {
      const store = await fresh();
      onTestFinished(() => store.close());
      const impatient = await opened(await place(), { patience: 300 });
      const other = (await driver()).session({ database: 'neo4j' });
      const transaction = other.beginTransaction();
      await transaction.run('MATCH (ledger:Ledger) SET ledger.lock = 1');
      const attempt = recordChanges(createContext(impatient), changeSetOf('late'));
      expect((await impatient.head()).revision).toBe(0);
      await expect(attempt).rejects.toMatchObject({ code: 'LEDGER_BUSY' });
      const patient = recordChanges(createContext(store), changeSetOf('patient'));
      await transaction.rollback();
      await other.close();
      expect(await patient).toMatchObject({ revision: 1 });
      expect(await recordChanges(createContext(impatient), changeSetOf('late'))).toMatchObject({ revision: 2 });
    });
  });
});

describe('an error of Neo4j', () => {
  it.each([
    ['LEDGER_UNREACHABLE', ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']],
    ['LEDGER_UNREACHABLE', ['Neo.ClientError.Database.DatabaseNotFound', 'Neo.ClientError.Cluster.NotALeader']],
    [
      'LEDGER_BUSY',
      ['Neo.TransientError.Transaction.DeadlockDetected', 'Neo.ClientError.Transaction.LockClientStopped'],
    ],
    ['LEDGER_BUSY', ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration']],
    ['LEDGER_READ_ONLY', ['Neo.ClientError.Security.Forbidden', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase']],
    ['INVALID_CONFIGURATION', ['Neo.ClientError.Security.Unauthorized']],
    ['LEDGER_DAMAGED', ['Neo.DatabaseError.General.StorageDamageDetected']],
    ['LEDGER_STOPPED', ['Neo.DatabaseError.Transaction.TransactionCommitFailed']],
    ['LEDGER_MOVED_ON', ['Neo.ClientError.Schema.ConstraintValidationFailed']],
  ])('is told as %s', (code, neo4jCodes) => {
    for (const each of neo4jCodes) expect(ledgerFault(errorWith(each))).toMatchObject({ code });
  });

  it.each([
    ['DISK_FULL', 'Neo.DatabaseError.Transaction.TransactionLogError', 'No space left on device'],
    ['LEDGER_UNREACHABLE', 'N/A', 'Connection acquisition timed out in 4000 ms. Pool status: …'],
  ])('is told as %s where only its words say so', (code, neo4jCode, words) => {
    expect(ledgerFault(errorWith(neo4jCode, words))).toMatchObject({ code });
  });

  it('is what it is where nobody can do anything about it', () => {
    for (const mistake of [errorWith('Neo.ClientError.Statement.SyntaxError'), new Error('ours')]) {
      expect(ledgerFault(mistake)).toBe(mistake);
    }
  });
});

describe('schema/neo4j.cypher', () => {
  it('is read as versions of statements', () => {
    const text = '// About it.\n\n// Version 1\n\nCREATE a\n  FOR b;\n// Why.\nCREATE c;\n\n// Version 2\nCREATE d;\n';
    expect(migrationsIn(text)).toEqual([['CREATE a\n  FOR b', 'CREATE c'], ['CREATE d']]);
    expect(readMigrations()).toHaveLength(5);
  });
});

const errorWith = (code: string, message = 'Neo4j'): Neo4jError => new Neo4jError(message, code, '', '');

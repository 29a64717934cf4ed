import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { linkHash } from '../../src/ledger/chain.js';
import { canonicalJson, hashOf } from '../../src/util/hash.js';

/** One thing that an attacker with the file and SQLite can do to a ledger of some twenty change sets. */
export interface Tampering {
  readonly what: string;
  /** Does it to the file at this path. */
  readonly sql: (file: string) => void;
}

const doing =
  (work: (database: DatabaseSyncInstance) => void) =>
  (file: string): void => {
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    try {
      work(database);
    } finally {
      database.exec('PRAGMA journal_mode = DELETE; PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint(TRUNCATE)');
      database.close();
    }
  };

const statements: Readonly<Record<string, string>> = {
  'a change set dropped with its changes':
    'DELETE FROM entry WHERE revision = 9; DELETE FROM change_set WHERE revision = 9',
  'a change set dropped, its changes left': 'DELETE FROM change_set WHERE revision = 9',
  'all changes of a change set dropped': 'DELETE FROM entry WHERE revision = 9',
  'one change dropped': 'DELETE FROM entry WHERE revision = 9 AND position = 1',
  'the first change set dropped': 'DELETE FROM entry WHERE revision = 1; DELETE FROM change_set WHERE revision = 1',
  'the last change set dropped':
    'DELETE FROM entry WHERE revision = (SELECT revision FROM head); DELETE FROM change_set WHERE revision = (SELECT revision FROM head)',
  'the end cut off, and the head moved back': `DELETE FROM entry WHERE revision > 12; DELETE FROM change_set WHERE revision > 12;
    DELETE FROM reference WHERE revision > 12;
    UPDATE head SET (revision, recorded_at, hash) = (SELECT revision, recorded_at, hash FROM change_set WHERE revision = 12)`,
  'everything dropped': `DELETE FROM entry; DELETE FROM change_set; DELETE FROM reference; DELETE FROM government;
    UPDATE head SET revision = 0, recorded_at = NULL, hash = '${'0'.repeat(64)}'`,
  'two change sets swapped': `UPDATE change_set SET revision = -9 WHERE revision = 9; UPDATE change_set SET revision = 9 WHERE revision = 10;
    UPDATE change_set SET revision = 10 WHERE revision = -9; UPDATE entry SET revision = -9 WHERE revision = 9;
    UPDATE entry SET revision = 9 WHERE revision = 10; UPDATE entry SET revision = 10 WHERE revision = -9`,
  'two changes swapped': `UPDATE entry SET position = 7 WHERE revision = 9 AND position = 0;
    UPDATE entry SET position = 0 WHERE revision = 9 AND position = 1; UPDATE entry SET position = 1 WHERE revision = 9 AND position = 7`,
  'the changes of two change sets swapped': `UPDATE entry SET revision = -9 WHERE revision = 9; UPDATE entry SET revision = 9 WHERE revision = 10;
    UPDATE entry SET revision = 10 WHERE revision = -9`,
  'a change set put at the end once more': `INSERT INTO change_set SELECT head.revision + 1, '2999-01-01T00:00:00.000Z', 'again', header, change_set.hash FROM change_set, head WHERE change_set.revision = 9`,
  'a change put twice':
    'INSERT INTO entry SELECT revision, 2, id, government, change FROM entry WHERE revision = 9 AND position = 1',
  'a change moved to another change set':
    'UPDATE entry SET revision = 10, position = 2 WHERE revision = 9 AND position = 1',
  'a change of no change set':
    'INSERT INTO entry SELECT 99, 0, id, government, change FROM entry WHERE revision = 9 AND position = 1',
  'a change altered': `UPDATE entry SET change = replace(change, 'leave', 'other') WHERE revision = 9 AND position = 1`,
  'a change written otherwise': `UPDATE entry SET change = replace(change, ':', ': ') WHERE revision = 9 AND position = 1`,
  'the author altered': `UPDATE change_set SET header = replace(header, '"author":"local"', '"author":"other"') WHERE revision = 9`,
  'the id of a change altered': `UPDATE entry SET id = 'g/jia' WHERE revision = 9 AND position = 1`,
  'the government of a change altered': `UPDATE entry SET government = 'h' WHERE revision = 9 AND position = 1`,
  'a commandId altered': `UPDATE change_set SET command_id = 'other' WHERE revision = 9`,
  'a time altered': `UPDATE change_set SET recorded_at = '2001-01-01T00:00:00.000Z' WHERE revision = 9`,
  'a hash altered': `UPDATE change_set SET hash = '${'a'.repeat(64)}' WHERE revision = 9`,
  'a row of the references dropped': 'DELETE FROM reference WHERE revision = 9',
  'a row of the references added': `INSERT INTO reference VALUES ('g/jia', 'g/yi', 1, 0)`,
  'the list of governments emptied': 'DELETE FROM government',
  'a government added': `INSERT INTO government (id) VALUES ('h')`,
  'the head moved back': 'UPDATE head SET revision = revision - 1',
  'the head dropped': 'DELETE FROM head',
  'an index dropped': 'DROP INDEX entry_by_id',
  'an index defined otherwise':
    'DROP INDEX entry_by_government; CREATE INDEX entry_by_government ON entry (government)',
  'a table added': 'CREATE TABLE more (id TEXT)',
  'a trigger added': 'CREATE TRIGGER later AFTER INSERT ON entry BEGIN DELETE FROM reference; END',
  'a column added': 'ALTER TABLE head ADD COLUMN more TEXT',
  'something put in among the proposals': `INSERT INTO proposal VALUES ('x', '2024-01-01T00:00:00.000Z', '{"commandId":"x"}')`,
};

/** Alters a change, and then all hashes from there on, as anyone with the file can. Only a checkpoint shows it. */
export function rewritten(database: DatabaseSyncInstance, from = 9): void {
  database.exec(
    `UPDATE entry SET change = replace(change, 'leave', 'other') WHERE revision = ${from} AND position = 1`,
  );
  const rows = database
    .prepare('SELECT revision, header FROM change_set WHERE revision >= ? ORDER BY revision')
    .all(from);
  let previous = String(database.prepare('SELECT hash FROM change_set WHERE revision = ?').get(from - 1).hash);
  for (const { revision, header } of rows) {
    const changes = database
      .prepare('SELECT change FROM entry WHERE revision = ? ORDER BY position')
      .all(revision)
      .map(({ change }) => JSON.parse(change));
    const { previousHash: _previousHash, ...content } = JSON.parse(header);
    const text = canonicalJson({ ...content, previousHash: previous });
    previous = linkHash(hashOf({ ...content, changes }), previous);
    database.prepare('UPDATE change_set SET header = ?, hash = ? WHERE revision = ?').run(text, previous, revision);
  }
  database.prepare('UPDATE head SET hash = ?').run(previous);
}

export const tamperings: readonly Tampering[] = [
  ...Object.entries(statements).map(([what, sql]) => ({ what, sql: doing((database) => database.exec(sql)) })),
  { what: 'a change altered, and every hash after it', sql: doing(rewritten) },
];

import { type Fault, fault } from '../ledger/fault.js';

/** What SQLite says of one table or index of a file. */
export interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly table: string;
  /** Its definition; `null` for an index that belongs to a table's own definition. */
  readonly sql: string | null;
}

// `src/store/sqlite/README.md` has the definitions. They stand here again: the checker shares nothing with what writes.
const definitions: readonly SchemaRow[] = [
  table(
    'change_set',
    `CREATE TABLE change_set (revision INTEGER PRIMARY KEY, recorded_at TEXT NOT NULL UNIQUE,
      command_id TEXT NOT NULL UNIQUE, header TEXT NOT NULL, hash TEXT NOT NULL) STRICT`,
  ),
  index('sqlite_autoindex_change_set_1', 'change_set'),
  index('sqlite_autoindex_change_set_2', 'change_set'),
  table(
    'entry',
    `CREATE TABLE entry (revision INTEGER NOT NULL REFERENCES change_set, position INTEGER NOT NULL, id TEXT NOT NULL,
      government TEXT, change TEXT NOT NULL, PRIMARY KEY (revision, position)) STRICT, WITHOUT ROWID`,
  ),
  index('entry_by_id', 'entry', 'CREATE INDEX entry_by_id ON entry (id, revision, position)'),
  index('entry_by_government', 'entry', 'CREATE INDEX entry_by_government ON entry (government, revision, position)'),
  table(
    'reference',
    `CREATE TABLE reference (target TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL,
      position INTEGER NOT NULL, PRIMARY KEY (target, id)) STRICT, WITHOUT ROWID`,
  ),
  table('government', 'CREATE TABLE government (ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT'),
  index('sqlite_autoindex_government_1', 'government'),
  table(
    'head',
    `CREATE TABLE head (only INTEGER PRIMARY KEY CHECK (only = 1), revision INTEGER NOT NULL, recorded_at TEXT,
      hash TEXT NOT NULL) STRICT`,
  ),
  table(
    'proposal',
    `CREATE TABLE proposal (command_id TEXT PRIMARY KEY, proposed_at TEXT NOT NULL, content TEXT NOT NULL) STRICT`,
  ),
  index('sqlite_autoindex_proposal_1', 'proposal'),
];

function table(name: string, sql: string): SchemaRow {
  return { type: 'table', name, table: name, sql };
}

function index(name: string, of: string, sql: string | null = null): SchemaRow {
  return { type: 'index', name, table: of, sql };
}

/** Compares the tables, indexes, views and triggers of a file with those of a ledger. */
export function* verifySchema(rows: readonly SchemaRow[]): Generator<Fault> {
  for (const due of definitions) {
    const found = rows.filter(({ name }) => name === due.name);
    if (found.length === 0) yield differs(due, '不在其中', 'it is not there');
    else if (found.length > 1 || formOf(found[0]) !== formOf(due)) {
      yield differs(due, '定义已被改动', 'it is defined otherwise');
    }
  }
  for (const row of rows) {
    if (definitions.some(({ name }) => name === row.name)) continue;
    yield differs(row, '不属于账本', 'it is no part of a ledger');
  }
}

/** However it is spaced. */
const formOf = (row: SchemaRow | undefined): string =>
  JSON.stringify([row?.type, row?.table, row?.sql?.replace(/\s+/g, ' ').replace(/ ?([(),]) ?/g, '$1')]);

const differs = ({ type, name }: SchemaRow, zh: string, en: string): Fault =>
  fault('SCHEMA_DIFFERS', null, `${type} ${name}`, zh, en);

/** The header of a SQLite file (sqlite.org/fileformat2.html, section 1.3), where SQLite itself takes what it finds. */
export function* verifyFileHeader(header: Buffer): Generator<Fault> {
  const inWalMode = header.readUInt8(18) === 2;
  // Where nothing was brought from the WAL yet, the file does not say these two.
  const orNone = (place: number, bytes: string) => (header.readUInt32BE(place) === 0 ? '00000000' : bytes);
  const due: readonly (readonly [place: number, bytes: string])[] = [
    // Written and read with a WAL, or both without one, as a backup is.
    [18, inWalMode ? '0202' : '0101'],
    // No bytes reserved in each page, and the fractions that are fixed.
    [20, '00402020'],
    // The number of changes, repeated by the library that wrote it.
    [92, header.toString('hex', 24, 28)],
    // The format of the schema.
    [44, orNone(44, '00000004')],
    // No size of the cache, no pages for vacuuming.
    [48, '0000000000000000'],
    // Text in UTF-8.
    [56, orNone(56, '00000001')],
    [64, '00000000'],
    [72, '00'.repeat(20)],
  ];
  for (const [place, bytes] of due) {
    const end = place + bytes.length / 2;
    if (header.toString('hex', place, end) === bytes) continue;
    const [zh, en] = ['不是账本文件应有的内容', 'these bytes are not as in the file of a ledger'];
    yield fault('FILE_DAMAGED', null, `file[${place}–${end - 1}]`, zh, en);
  }
}

/** "ZFLG": tells a ledger from any other SQLite file. */
export const applicationId = 0x5a464c47;

/**
 * What makes a file of each version out of one of the version before; the first makes it out of nothing. Only ever
 * added to: the number of migrations is the version of the file (`user_version`). README.md beside this file says
 * what the tables hold.
 */
export const migrations: readonly string[] = [
  `CREATE TABLE change_set (
     revision INTEGER PRIMARY KEY,
     recorded_at TEXT NOT NULL UNIQUE,
     command_id TEXT NOT NULL UNIQUE,
     header TEXT NOT NULL,
     hash TEXT NOT NULL
   ) STRICT;
   CREATE TABLE entry (
     revision INTEGER NOT NULL REFERENCES change_set,
     position INTEGER NOT NULL,
     id TEXT NOT NULL,
     government TEXT,
     change TEXT NOT NULL,
     PRIMARY KEY (revision, position)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX entry_by_id ON entry (id, revision, position);
   CREATE INDEX entry_by_government ON entry (government, revision, position);
   CREATE TABLE reference (
     target TEXT NOT NULL,
     id TEXT NOT NULL,
     revision INTEGER NOT NULL,
     position INTEGER NOT NULL,
     PRIMARY KEY (target, id)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE government (ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
   CREATE TABLE head (
     only INTEGER PRIMARY KEY CHECK (only = 1),
     revision INTEGER NOT NULL,
     recorded_at TEXT,
     hash TEXT NOT NULL
   ) STRICT;
   INSERT INTO head VALUES (1, 0, NULL, '${'0'.repeat(64)}');
   CREATE TABLE proposal (command_id TEXT PRIMARY KEY, proposed_at TEXT NOT NULL, content TEXT NOT NULL) STRICT;`,
];

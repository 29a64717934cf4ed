import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import canonicalize from 'canonicalize';
import type { RawChangeSet } from '../../src/audit/rawChangeSet.js';
import type { RawHead } from '../../src/audit/verifyChain.js';

// The package's types declare a default export that NodeNext resolution sees as the module itself.
const canonicalJson = canonicalize as unknown as (value: unknown) => string;

type Fields = Readonly<Record<string, unknown>>;

/** What a change set is to be: everything has a value of its own unless told otherwise. */
export interface Plan {
  readonly changes?: readonly (Fields & { readonly id: string })[];
  readonly governments?: readonly (string | null)[];
  /** What stands in the header instead. */
  readonly header?: Fields;
}

export const person = (id: string, name = id) => ({ op: 'assert', id, record: { kind: 'person', id, name } });
export const tenure = (id: string, of: string, post: string) => ({
  op: 'assert',
  id,
  record: { kind: 'tenure', id, person: of, post, basis: [] },
});
export const retraction = (id: string) => ({ op: 'retract', id });

export const timeOf = (revision: number): string => new Date(Date.UTC(2024, 0, 1, 0, revision)).toISOString();

/** A ledger made by hand from what `src/store/sqlite/README.md` says, with nothing of `src` in it. */
export function ledgerOf(plans: readonly Plan[]): RawChangeSet[] {
  const homes = new Map<string, string | null>();
  let previousHash = '0'.repeat(64);
  return plans.map(({ changes = [person('g/a')], governments = changes.map(() => 'g'), header = {} }, index) => {
    const revision = index + 1;
    const head = {
      approvedBy: null,
      author: 'writer',
      basis: [],
      commandId: `c${revision}`,
      contentHash: 'f'.repeat(64),
      expectedRevision: null,
      governments,
      previousHash,
      reason: '测试',
      recordedAt: timeOf(revision),
      revision,
      salt: '0123456789abcdef0123456789abcdef',
      ...header,
    };
    for (const [position, { id }] of changes.entries()) {
      if (!homes.has(id)) homes.set(id, governments[position] ?? null);
    }
    const { previousHash: before, ...content } = head;
    const digest = sha256(canonicalJson({ ...content, changes }));
    const hash = sha256(canonicalJson({ digest, previousHash: before }));
    previousHash = hash;
    return {
      revision,
      recordedAt: head.recordedAt,
      commandId: head.commandId,
      header: canonicalJson(head),
      hash,
      entries: changes.map((change, position) => ({
        position,
        id: change.id,
        government: homes.get(change.id) ?? null,
        change: canonicalJson(change),
      })),
    };
  });
}

export function headOf(ledger: readonly RawChangeSet[]): RawHead {
  const last = ledger.at(-1);
  return last === undefined
    ? { revision: 0, recordedAt: null, hash: '0'.repeat(64) }
    : { revision: last.revision, recordedAt: last.recordedAt, hash: last.hash };
}

const [, tablesOfTheFormat = ''] =
  /```sql\n([\s\S]*?)```/.exec(readFileSync('src/store/sqlite/README.md', 'utf8')) ?? [];
const tablesWithoutConstraints = `CREATE TABLE change_set (revision, recorded_at, command_id, header, hash);
  CREATE TABLE entry (revision, position, id, government, change);
  CREATE TABLE reference (target, id, revision, position);
  CREATE TABLE government (ordinal, id);
  CREATE TABLE head (revision, recorded_at, hash);
  CREATE TABLE proposal (command_id, proposed_at, content);`;

/**
 * A file with the tables of the format; with `constraints: false`, with the same columns and anything can be put into
 * them. The indexes `reference` and `government` are left empty.
 */
export function writeHandMade(path: string, ledger: readonly RawChangeSet[], { constraints = true } = {}): void {
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA application_id = ${0x5a464c47}; PRAGMA user_version = 1; PRAGMA journal_mode = WAL;
    ${constraints ? tablesOfTheFormat : tablesWithoutConstraints}`);
  const addChangeSet = database.prepare('INSERT INTO change_set VALUES (?, ?, ?, ?, ?)');
  const addEntry = database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?)');
  for (const { revision, recordedAt, commandId, header, hash, entries } of ledger) {
    addChangeSet.run(revision, recordedAt, commandId, header, hash);
    for (const { position, id, government, change } of entries) {
      addEntry.run(revision, position, id, government ?? null, change);
    }
  }
  const { revision, recordedAt, hash } = headOf(ledger);
  database.prepare('INSERT INTO head (revision, recorded_at, hash) VALUES (?, ?, ?)').run(revision, recordedAt, hash);
  database.close();
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

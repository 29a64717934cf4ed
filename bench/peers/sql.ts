import { DatabaseSync } from '@photostructure/sqlite';
import type { Snapshot } from '../../src/graph/snapshot.js';
import type { AnyRecord, Kind } from '../../src/model/record.js';
import type { Peer } from './question.js';
import { ofOneDuty } from './walk.js';

/** The columns of a table for each kind of record that is walked. */
const tables = {
  duty: ['id', 'broader'],
  organization: ['id', 'type'],
  assignment: ['duty', 'holder', 'mode', 'area', 'modality'],
  oversight: ['target', 'overseer', 'mode', 'modality'],
  post: ['id', 'organization', 'heads', 'seatOf'],
  tenure: ['post', 'person'],
} as const satisfies Partial<Record<Kind, readonly string[]>>;

const inForce = (table: string): string => `${table}.valid_from <= $at AND $at < ${table}.valid_to`;

/** The walk as one statement. */
const statement = `
WITH RECURSIVE
chain (id, distance) AS (
  SELECT id, 0 FROM duty WHERE id = $duty AND ${inForce('duty')}
  UNION ALL
  SELECT above.id, distance + 1 FROM chain JOIN duty USING (id) JOIN duty above ON above.id = duty.broader
    WHERE ${inForce('duty')} AND ${inForce('above')} AND distance < 20
),
assigned AS (
  SELECT mode, holder, distance, min(distance) OVER (PARTITION BY mode) AS nearest
    FROM chain JOIN assignment ON duty = chain.id
    WHERE ${inForce('assignment')} AND area IS NULL AND modality <> 'mustNot'
      AND (distance = 0 OR mode NOT IN (${ofOneDuty.map((mode) => `'${mode}'`).join(', ')}))
),
holding AS (SELECT mode, holder FROM assigned WHERE distance = nearest),
holder AS (
  SELECT holder AS id FROM holding
  UNION
  SELECT overseer FROM holding JOIN oversight ON target = holder
    WHERE holding.mode = 'leads' AND oversight.mode = 'inCharge' AND ${inForce('oversight')} AND modality <> 'mustNot'
      AND NOT EXISTS (SELECT 1 FROM holding WHERE mode = 'inCharge')
  UNION
  SELECT $government FROM chain
),
answering AS (
  SELECT id FROM holder
  UNION
  SELECT post.id FROM holder JOIN organization USING (id) JOIN post ON post.organization = holder.id
    WHERE heads AND type <> 'meeting' AND ${inForce('organization')} AND ${inForce('post')}
),
seat AS (
  SELECT id FROM answering
  UNION
  SELECT post.id FROM answering JOIN post ON seatOf = answering.id WHERE ${inForce('post')}
)
SELECT DISTINCT person FROM seat JOIN tenure ON post = seat.id WHERE ${inForce('tenure')}`;

/** SQLite in memory with what is known now, and an index on whatever is looked up. */
export function sqlPeer(snapshot: Snapshot): Peer {
  const database = new DatabaseSync(':memory:');
  for (const [kind, columns] of Object.entries(tables)) {
    database.exec(`CREATE TABLE ${kind} (${columns.join(', ')}, valid_from TEXT, valid_to TEXT)`);
    for (const column of columns) database.exec(`CREATE INDEX ${kind}_${column} ON ${kind} (${column})`);
    const insert = database.prepare(`INSERT INTO ${kind} VALUES (${columns.map(() => '?').join(', ')}, ?, ?)`);
    for (const { record, valid } of snapshot.historyOfKind(kind as Kind)) {
      insert.run(...columns.map((column) => columnOf(record, column)), valid.from ?? '', valid.to ?? '9999');
    }
  }
  database.exec('ANALYZE');
  const query = database.prepare(statement);
  return {
    name: 'recursive SQL on SQLite in memory',
    people: ({ duty, government, at }) =>
      new Set(query.all({ duty, government, at }).map(({ person }) => String(person))),
  };
}

function columnOf(record: AnyRecord, column: string): string | number | null {
  const value = (record as Readonly<Record<string, unknown>>)[column];
  return typeof value === 'boolean' ? Number(value) : ((value ?? null) as string | null);
}

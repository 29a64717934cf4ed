import type { Entry, RecordedChangeSet } from '../../ledger/entry.js';
import { referencesOf } from '../../model/references.js';
import { groupBy } from '../../util/groupBy.js';
import { canonicalJson } from '../../util/hash.js';
import type { MemoryStore } from '../memory/memoryStore.js';
import type { LedgerReader } from '../store.js';
import { type GraphChanges, graphChangesOf, type Rows } from './graphChanges.js';
import { shared } from './neo4jLedger.js';
import { millisecondsOf } from './values.js';

/** What a transaction writes, as the rows of its statements. */
export type Batch = Readonly<Record<keyof typeof statements, Rows>>;

// In this order. Each is given its rows; one without rows is not run.
export const statements = {
  changeSets: `CREATE (changeSet:ChangeSet) SET changeSet = row`,
  entries: `MATCH (changeSet:ChangeSet {revision: row.revision})
    CREATE (changeSet)-[:CHANGES]->(entry:Entry) SET entry = row`,
  references: `MERGE (reference:LedgerReference {target: row.target, id: row.id})
    ON CREATE SET reference.revision = row.revision, reference.position = row.position`,
  governments: `MERGE (government:LedgerGovernment {id: row.id})
    ON CREATE SET government.revision = row.revision, government.position = row.position`,
  proposed: `MERGE (proposal:Proposal {commandId: row.commandId})
    SET proposal.proposedAt = row.proposedAt, proposal.content = row.content`,
  settled: `MATCH (proposal:Proposal {commandId: row.commandId}) DELETE proposal`,
  endedNodes: `MATCH (fact:Fact {id: row.id, revision: row.revision, validFrom: row.validFrom})
    SET fact.recordedTo = row.recordedTo
    WITH fact, row MATCH (fact)-[link]-() SET link.recordedTo = row.recordedTo`,
  endedLinks: `MATCH (:Thing {id: row.from})-[link]->(:Thing)
    WHERE link.id = row.id AND link.revision = row.revision AND link.validFrom = row.validFrom
    SET link.recordedTo = row.recordedTo`,
  things: `MERGE (thing:Thing {id: row.id}) SET thing = row.properties SET thing:$(row.label)`,
  states: `MATCH (thing:Thing {id: row.id}) CREATE (thing)-[link:HAS_STATE]->(state:Fact:State)
    SET state = row.properties, link = row.link`,
  facts: `CREATE (fact:Fact:$(row.label)) SET fact = row.properties`,
  links: `MERGE (from:Thing {id: row.from}) MERGE (to:Thing {id: row.to})
    CREATE (from)-[link:$(row.type)]->(to) SET link = row.properties`,
  factLinks: `MATCH (from:Fact {id: row.key.id, revision: row.key.revision, validFrom: row.key.validFrom})
    MERGE (to:Thing {id: row.to}) CREATE (from)-[link:$(row.type)]->(to) SET link = row.properties`,
} as const;

/** What `draft` has on top of `ledger`: the change sets as they are, and what they make of the graph. */
export async function batchOf(ledger: LedgerReader, draft: MemoryStore): Promise<Batch> {
  const { appended, proposed } = draft;
  const entries = appended.flatMap(entriesOf);
  const ids = [...new Set(entries.map(({ change }) => change.id))];
  const homes = new Map(
    await Promise.all(ids.map(async (id) => [id, (await draft.governmentOf(id)) ?? null] as const)),
  );
  const known = groupBy(await ledger.entries(ids), ({ change }) => change.id);
  const added = groupBy(entries, ({ change }) => change.id);
  const graph = ids.map((id) => graphChangesOf(id, homes.get(id) ?? null, known.get(id) ?? [], added.get(id) ?? []));
  const joined = (part: keyof GraphChanges): Rows => graph.flatMap((each) => each[part]);
  return {
    changeSets: appended.map(changeSetRow),
    entries: entries.map((entry) => entryRow(entry, homes.get(entry.change.id) ?? null)),
    references: entries.flatMap(referenceRows),
    governments: governmentRows(entries, homes),
    proposed: [...proposed.values()].flatMap((proposal) =>
      proposal === null
        ? []
        : [{ commandId: proposal.commandId, proposedAt: proposal.proposedAt, content: canonicalJson(proposal) }],
    ),
    settled: [...proposed].flatMap(([commandId, proposal]) => (proposal === null ? [{ commandId }] : [])),
    endedNodes: joined('endedNodes'),
    endedLinks: joined('endedLinks'),
    things: joined('things'),
    states: joined('states'),
    facts: joined('facts'),
    links: joined('links'),
    factLinks: joined('factLinks'),
  };
}

export const isEmpty = (batch: Batch): boolean => Object.values(batch).every((rows) => rows.length === 0);

type PlacedEntry = Entry & { readonly position: number };

const entriesOf = ({ revision, recordedAt, changes }: RecordedChangeSet): readonly PlacedEntry[] =>
  changes.map((change, position) => ({ revision, recordedAt, change, position }));

function changeSetRow({ changes: _changes, hash, ...header }: RecordedChangeSet) {
  const { revision, recordedAt, commandId, author, reason } = header;
  const told = { revision, recordedAt: millisecondsOf(recordedAt), commandId, author, reason };
  return { ...told, header: canonicalJson(header), hash };
}

const entryRow = ({ revision, recordedAt, change, position }: PlacedEntry, government: string | null) => ({
  revision,
  position,
  recordedAt: millisecondsOf(recordedAt),
  id: change.id,
  government: government ?? shared,
  change: canonicalJson(change),
  ...(change.op === 'assert' ? { kind: change.record.kind } : {}),
});

const referenceRows = ({ change, revision, position }: PlacedEntry): Rows =>
  change.op === 'assert'
    ? referencesOf(change.record).map(({ target }) => ({ target, id: change.id, revision, position }))
    : [];

/** Each government once, at the first of its entries. */
function governmentRows(entries: readonly PlacedEntry[], homes: ReadonlyMap<string, string | null>): Rows {
  const rows = new Map<string, Rows[number]>();
  for (const { change, revision, position } of entries) {
    const id = homes.get(change.id) ?? null;
    if (id !== null && !rows.has(id)) rows.set(id, { id, revision, position });
  }
  return [...rows.values()];
}

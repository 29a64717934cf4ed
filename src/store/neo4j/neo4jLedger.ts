import DataLoader from 'dataloader';
import { noHash } from '../../ledger/chain.js';
import type { Entry, Proposal, RecordedChangeSet } from '../../ledger/entry.js';
import type { Change } from '../../model/changeSet.js';
import type { RecordedTime } from '../../model/time.js';
import type { Head, LedgerReader } from '../store.js';
import { instantOf, millisecondsOf, type Value } from './values.js';

export type Row = Readonly<Record<string, unknown>>;
export type Parameters = Readonly<Record<string, Value>>;

/** Gives the rows of one Cypher statement, or rejects in our words. */
export type Run = (query: string, parameters: Parameters) => Promise<readonly Row[]>;

/** `government` of what all governments share: an index has no place for nothing. */
export const shared = '';

const changeSets = `
  OPTIONAL MATCH (changeSet)-[:CHANGES]->(entry:Entry)
  WITH changeSet, entry ORDER BY changeSet.revision, entry.position
  WITH changeSet, collect(entry.change) AS changes ORDER BY changeSet.revision
  RETURN changeSet.header AS header, changeSet.hash AS hash, changes`;

const entries = `
  RETURN entry.revision AS revision, entry.recordedAt AS recordedAt, entry.change AS change
  ORDER BY revision, entry.position`;

// Each is asked up to a revision that is wholly there: Neo4j shows a change set that is just being committed in part.
// The index is named where many are looked up: a plan made while the ledger was small would go through all of it.
const queries = {
  revision: 'MATCH (ledger:Ledger) RETURN ledger.revision AS revision',
  head: `MATCH (changeSet:ChangeSet {revision: $upTo})
    RETURN changeSet.recordedAt AS recordedAt, changeSet.hash AS hash`,
  commands: `UNWIND $commandIds AS commandId MATCH (changeSet:ChangeSet {commandId: commandId})
    USING INDEX changeSet:ChangeSet(commandId) WHERE changeSet.revision <= $upTo ${changeSets}`,
  changes: `MATCH (changeSet:ChangeSet) WHERE $after < changeSet.revision <= $upTo
    WITH changeSet ORDER BY changeSet.revision LIMIT $first ${changeSets}`,
  revisionAt: `MATCH (changeSet:ChangeSet) WHERE changeSet.recordedAt <= $knownAt AND changeSet.revision <= $upTo
    RETURN changeSet.revision AS revision ORDER BY changeSet.recordedAt DESC LIMIT 1`,
  entries: `UNWIND $ids AS id MATCH (entry:Entry {id: id}) USING INDEX entry:Entry(id)
    WHERE entry.revision <= $upTo ${entries}`,
  entriesOf: `MATCH (entry:Entry {government: $government}) WHERE entry.revision <= $upTo ${entries}`,
  referring: `UNWIND $ids AS target MATCH (reference:LedgerReference {target: target})
    USING INDEX reference:LedgerReference(target) WHERE reference.revision <= $upTo
    WITH reference.id AS id, min([reference.revision, reference.position]) AS first
    RETURN id ORDER BY first`,
  governmentsOf: `UNWIND $ids AS id MATCH (entry:Entry {id: id}) USING INDEX entry:Entry(id)
    WHERE entry.revision <= $upTo RETURN DISTINCT id, entry.government AS government`,
  governments: `MATCH (government:LedgerGovernment) WHERE government.revision <= $upTo
    RETURN government.id AS id ORDER BY government.revision, government.position`,
  counts: `MATCH (entry:Entry) WHERE entry.kind IS NOT NULL AND entry.revision <= $upTo
    RETURN entry.kind AS kind, count(DISTINCT entry.id) AS count`,
  proposals: `MATCH (proposal:Proposal)
    RETURN proposal.content AS content ORDER BY proposal.proposedAt, proposal.commandId`,
} as const;

/** The ledger as `run` sees it: that of the store, or that of the writer that holds the lock. */
export class Neo4jLedger implements LedgerReader {
  readonly #run: Run;
  readonly #upTo: number | undefined;
  // What is asked together goes together: each question is a way to the server and back.
  readonly #commands: DataLoader<string, RecordedChangeSet | undefined>;
  readonly #governments: DataLoader<string, string | null | undefined>;
  /** What is at a revision never changes. */
  #head: Head = { revision: 0, recordedAt: null, hash: noHash };

  /** Without `upTo` the ledger goes on; with it, it stands there while nobody else can write. */
  constructor(run: Run, upTo?: number) {
    this.#run = run;
    this.#upTo = upTo;
    this.#commands = new DataLoader((ids) => this.#commandsOf(ids), { cache: false });
    this.#governments = new DataLoader((ids) => this.#governmentsOf(ids), { cache: false });
  }

  async head(): Promise<Head> {
    const upTo = await this.#revision();
    if (upTo === this.#head.revision) return this.#head;
    const [row] = await this.#run(queries.head, { upTo });
    const head = { revision: upTo, recordedAt: recordedTime(row?.recordedAt), hash: String(row?.hash) };
    this.#head = head;
    return head;
  }

  command(commandId: string): Promise<RecordedChangeSet | undefined> {
    return this.#commands.load(commandId);
  }

  async changes(after: number, first: number): Promise<readonly RecordedChangeSet[]> {
    return (await this.#read('changes', { after, first })).map(changeSetOf);
  }

  async revisionAt(knownAt: RecordedTime): Promise<number> {
    const [row] = await this.#read('revisionAt', { knownAt: millisecondsOf(knownAt) });
    return Number(row?.revision ?? 0);
  }

  async entries(ids: readonly string[]): Promise<readonly Entry[]> {
    if (ids.length === 0) return [];
    return (await this.#read('entries', { ids: [...new Set(ids)] })).map(entryOf);
  }

  async entriesOf(government: string | null): Promise<readonly Entry[]> {
    return (await this.#read('entriesOf', { government: government ?? shared })).map(entryOf);
  }

  async referring(ids: readonly string[]): Promise<readonly string[]> {
    if (ids.length === 0) return [];
    return (await this.#read('referring', { ids: [...new Set(ids)] })).map(({ id }) => String(id));
  }

  governmentOf(id: string): Promise<string | null | undefined> {
    return this.#governments.load(id);
  }

  async governments(): Promise<readonly string[]> {
    return (await this.#read('governments', {})).map(({ id }) => String(id));
  }

  async counts(): Promise<Readonly<Record<string, number>>> {
    const rows = await this.#read('counts', {});
    return Object.fromEntries(rows.map(({ kind, count }) => [String(kind), Number(count)]));
  }

  async proposals(): Promise<readonly Proposal[]> {
    return (await this.#run(queries.proposals, {})).map(({ content }) => JSON.parse(String(content)) as Proposal);
  }

  async #revision(): Promise<number> {
    if (this.#upTo !== undefined) return this.#upTo;
    const [row] = await this.#run(queries.revision, {});
    return Number(row?.revision);
  }

  async #read(query: keyof typeof queries, parameters: Parameters): Promise<readonly Row[]> {
    return this.#run(queries[query], { ...parameters, upTo: await this.#revision() });
  }

  async #commandsOf(commandIds: readonly string[]): Promise<readonly (RecordedChangeSet | undefined)[]> {
    const rows = await this.#read('commands', { commandIds: [...new Set(commandIds)] });
    const found = new Map(rows.map(changeSetOf).map((changeSet) => [changeSet.commandId, changeSet]));
    return commandIds.map((commandId) => found.get(commandId));
  }

  async #governmentsOf(ids: readonly string[]): Promise<readonly (string | null | undefined)[]> {
    const rows = await this.#read('governmentsOf', { ids });
    const found = new Map(rows.map(({ id, government }) => [id, government === shared ? null : String(government)]));
    return ids.map((id) => found.get(id));
  }
}

const recordedTime = (milliseconds: unknown): RecordedTime => instantOf(Number(milliseconds)) as RecordedTime;

const entryOf = ({ revision, recordedAt, change }: Row): Entry => ({
  revision: Number(revision),
  recordedAt: recordedTime(recordedAt),
  change: JSON.parse(String(change)) as Change,
});

const changeSetOf = ({ header, hash, changes }: Row): RecordedChangeSet => ({
  ...(JSON.parse(String(header)) as Omit<RecordedChangeSet, 'changes' | 'hash'>),
  changes: (changes as readonly string[]).map((change) => JSON.parse(change) as Change),
  hash: String(hash),
});

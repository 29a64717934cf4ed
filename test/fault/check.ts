import { text } from 'node:stream/consumers';
import { chained } from '../../src/ledger/chain.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import type { LedgerReader } from '../../src/store/store.js';
import { lostFrom } from './inspect.js';
import { type Acknowledgement, changeSetOf } from './load.js';

// Opens a ledger afresh, as after a restart, compares it with what its writers were told, and lets them try again.

export interface Question {
  readonly file: string;
  /** What was checked before, and need not be checked again. */
  readonly after: number;
  readonly acknowledged: readonly Acknowledgement[];
  /** Commands that are given again. */
  readonly retries: readonly string[];
}

export interface Findings {
  readonly revision: number;
  readonly lost: readonly Acknowledgement[];
  /** Revisions that do not follow the one before. */
  readonly broken: readonly number[];
  readonly retries: readonly {
    readonly commandId: string;
    /** The hash it had before it was given again; `null` if it was not there. */
    readonly before: string | null;
    readonly hash: string;
  }[];
  readonly revisionAfterRetries: number;
}

async function brokenAfter(ledger: LedgerReader, after: number): Promise<readonly number[]> {
  const broken: number[] = [];
  let [last] = await ledger.changes(after - 1, 1);
  for (;;) {
    const page = await ledger.changes(last?.revision ?? 0, 200);
    if (page.length === 0) return broken;
    for (const changeSet of page) {
      const { hash, previousHash, ...content } = changeSet;
      const follows = content.revision === (last?.revision ?? 0) + 1 && content.recordedAt > (last?.recordedAt ?? '');
      if (!follows || previousHash !== last?.hash || chained(content, previousHash).hash !== hash) {
        broken.push(content.revision);
      }
      last = changeSet;
    }
  }
}

async function check({ file, after, acknowledged, retries }: Question): Promise<Findings> {
  const store = await openSqliteStore(file);
  const context = createContext(store);
  const { revision } = await store.head();
  const lost = await lostFrom(store, acknowledged);
  const broken = await brokenAfter(store, after);
  const again: Findings['retries'][number][] = [];
  for (const commandId of retries) {
    const before = (await store.command(commandId))?.hash ?? null;
    const { hash } = await recordChanges(context, changeSetOf(commandId));
    again.push({ commandId, before, hash });
  }
  const revisionAfterRetries = (await store.head()).revision;
  await store.close();
  return { revision, lost, broken, retries: again, revisionAfterRetries };
}

const question = JSON.parse(await text(process.stdin)) as Question;
process.stdout.write(JSON.stringify(await check(question)));

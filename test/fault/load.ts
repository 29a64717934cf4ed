import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { RecordedChangeSet } from '../../src/ledger/entry.js';
import type { Text } from '../../src/model/text.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { openStore, placeOf } from '../../src/service/operate/openStore.js';
import { openProtected, type ProtectedLedger } from '../../src/service/operate/protectedLedger.js';
import type { Witness } from '../../src/service/operate/witness.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { scratchFile } from '../support/stores.js';
import { copied } from './inspect.js';

/** What a caller has been told was recorded. */
export interface Acknowledgement {
  readonly commandId: string;
  readonly revision: number;
  readonly hash: string;
}

export const acknowledgementOf = ({ commandId, revision, hash }: RecordedChangeSet): Acknowledgement => ({
  commandId,
  revision,
  hash,
});

/** The small government that everything below is recorded in. */
export const world: unknown = parse(readFileSync('test/scenario/worlds/small.yaml', 'utf8'));

/**
 * A change set that follows in `world`, the same each time for the same `commandId`; `padding` makes it longer, by a
 * document with a text of that length.
 */
export const changeSetOf = (commandId: string, padding = ''): unknown => {
  const id = `g/${commandId.replaceAll('/', '-')}`;
  const text = { document: { id: `${id}-text`, name: commandId, fullText: 'x'.repeat(padding.length) } };
  return {
    commandId,
    reason: 'test',
    changes: [
      ...(padding === '' ? [] : [{ assert: text }]),
      { assert: { person: { id, name: commandId } } },
      {
        assert: {
          absence: { id: `${id}-away`, of: id, reason: 'leave', validFrom: '2024-03-01', validTo: '2024-04-01' },
        },
      },
    ],
  };
};

/** Records change sets one after the other: the world first, where the ledger is empty. */
export async function recordSome(
  context: Context,
  prefix: string,
  count: number,
  padding = '',
): Promise<readonly Acknowledgement[]> {
  if ((await context.store.head()).revision === 0) await recordChanges(context, world);
  const told: Acknowledgement[] = [];
  for (let number = 0; number < count; number++) {
    told.push(acknowledgementOf(await recordChanges(context, changeSetOf(`${prefix}/${number}`, padding))));
  }
  return told;
}

/** The path of a new ledger with the world and so many change sets more, which nobody has open. */
export async function newLedger(count: number): Promise<string> {
  const file = scratchFile();
  const store = await openSqliteStore(file);
  await recordSome(createContext(store), 'before', count);
  await store.close();
  return copied(file);
}

/** Opens a ledger as commands do, with its checkpoints beside it. */
export const openWithCheckpoints = (
  file: string,
  witnesses: readonly Witness[] = [],
  tell: (text: Text) => void = () => {},
): Promise<ProtectedLedger> =>
  openProtected(placeOf(`sqlite:${file}`, ''), {
    open: openStore,
    checkpoints: { folder: `${file}.checkpoints`, keyFile: `${file}.key` },
    witnesses,
    confirmClock: false,
    verifyEvery: null,
    now: () => new Date().toISOString(),
    tell,
  });

import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createContext } from '../../src/service/createContext.js';
import type { ProtectedLedger } from '../../src/service/operate/protectedLedger.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import type { Store } from '../../src/store/store.js';
import { acknowledgementOf, changeSetOf, openWithCheckpoints } from './load.js';
import type { Message } from './writerProcess.js';

// Records into a ledger as fast as it can, and says on standard output what it was told, one JSON line each, only
// after it was told so. It ends when it has made all its attempts, or when its standard input ends.

/** A pipe takes a line at once: what was printed is not lost with the process. */
const print = (message: Message): void => void process.stdout.write(`${JSON.stringify(message)}\n`);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

async function read(store: Store): Promise<void> {
  try {
    const { revision } = await store.head();
    await store.changes(revision - 10, 10);
    await store.entries(['g/jia']);
    print({ read: revision });
  } catch (error) {
    print({ unread: codeOf(error) });
  }
}

/** As commands open it, with checkpoints beside it. */
const openLedger = (file: string): Promise<ProtectedLedger> => openWithCheckpoints(file, [], () => {});

async function openAlone(file: string, patience: number): Promise<Omit<ProtectedLedger, 'verify'>> {
  const store = await openSqliteStore(file, { patience });
  return { store, onRecorded: () => {}, close: () => store.close() };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      file: { type: 'string', default: '' },
      prefix: { type: 'string', default: 'w' },
      writers: { type: 'string', default: '1' },
      attempts: { type: 'string', default: 'Infinity' },
      patience: { type: 'string', default: '5000' },
      padding: { type: 'string', default: '0' },
      protected: { type: 'string', default: 'false' },
    },
  });
  let stopped = false;
  process.stdin.resume().once('end', () => {
    stopped = true;
  });
  const patience = Number(values.patience);
  const { store, onRecorded, close } =
    values.protected === 'true' ? await openLedger(values.file) : await openAlone(values.file, patience);
  const context = createContext(store, { onRecorded });
  print({ ready: (await store.head()).revision });
  const padding = ' '.repeat(Number(values.padding));
  const write = async (writer: number): Promise<void> => {
    for (let number = 0; number < Number(values.attempts) && !stopped; number++) {
      const commandId = `${values.prefix}/${writer}/${number}`;
      try {
        print({ acknowledged: acknowledgementOf(await recordChanges(context, changeSetOf(commandId, padding))) });
      } catch (error) {
        print({ refused: commandId, code: codeOf(error) });
        await read(store);
        await sleep(20);
      }
    }
  };
  await Promise.all(Array.from({ length: Number(values.writers) }, (_, writer) => write(writer)));
  await read(store);
  await close();
}

try {
  await main();
} catch (error) {
  print({ failed: codeOf(error) });
}
process.stdin.destroy();

import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { openReplica } from '../../src/store/replica/replicaStore.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { scratchFile, stores } from '../support/stores.js';
import { describeStore } from './storeContract.js';

for (const [name, create] of Object.entries(stores)) describeStore(name, create);
describeStore('replica', async () =>
  openReplica(async () => createMemoryStore(), await openSqliteStore(scratchFile())),
);

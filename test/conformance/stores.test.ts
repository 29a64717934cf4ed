import { neo4jStores } from '../support/neo4j/stores.js';
import { stores } from '../support/stores.js';
import { describeStore } from './storeContract.js';

for (const [name, create] of Object.entries({ ...stores, ...(await neo4jStores()) })) describeStore(name, create);

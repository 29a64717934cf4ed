import { stores } from '../support/stores.js';
import { describeStore } from './storeContract.js';

for (const [name, create] of Object.entries(stores)) describeStore(name, create);

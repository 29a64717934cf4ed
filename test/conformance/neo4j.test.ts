import { describeNeo4j } from '../support/neo4j/stores.js';
import { describeStore } from './storeContract.js';

await describeNeo4j(({ name, store }) => describeStore(name, store));

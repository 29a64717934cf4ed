import { describeFaults } from './shortForm.js';

// Those with a Neo4j of their own take a minute or more each, and have files of their own.
describeFaults((name) => name !== 'neo4j' && name !== 'behind');

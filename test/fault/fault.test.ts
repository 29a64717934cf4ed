import { describeFaults } from './shortForm.js';

// Those with a Neo4j of their own take minutes of waiting: they are in files of their own, beside which others run.
describeFaults((name) => name !== 'neo4j' && name !== 'behind');

import { describeFaults } from './shortForm.js';

describeFaults((name) => name === 'neo4j');

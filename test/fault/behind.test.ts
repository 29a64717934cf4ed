import { describeFaults } from './shortForm.js';

describeFaults((name) => name === 'behind');

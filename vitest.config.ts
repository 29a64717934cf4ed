import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/support/closingLine.js';

export default defineConfig({
  // The one copy of graphql-js that Node gives to our code and to Apollo's.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/scratch.ts', 'test/support/neo4j/keeper.ts'],
    setupFiles: ['test/support/fixedSeed.ts'],
    // Most take milliseconds; the longest are nothing but computing, on whatever machine.
    testTimeout: 300_000,
    // The first to ask for a Neo4j waits until it has started, and the next until its turn.
    hookTimeout: 600_000,
    reporters: ['default', new ClosingLine()],
  },
});

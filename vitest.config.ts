import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { ClosingLine } from './test/support/closingLine.js';

/** Tests that need more than Node and Chromium, or much time: they are no part of `npm test`. */
const apart = {
  neo4j: ['test/{store,cli,conformance,differential}/neo4j*.test.ts', 'test/recipes/*.test.ts'],
  faults: ['test/fault/**/*.test.ts'],
  nodes: ['test/nodes.test.ts'],
  meaning: ['test/asking/meaning.test.ts'],
  python: ['test/clients/python.test.ts'],
};

const shared = {
  // The one copy of graphql-js that Node gives to our code and to Apollo's.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    setupFiles: ['test/support/fixedSeed.ts'],
    // Most take milliseconds; the longest are nothing but computing, on whatever machine.
    testTimeout: 300_000,
    // The first to ask for a Neo4j waits until it has started, and the next until its turn.
    hookTimeout: 600_000,
  },
};

/** The files of a project; those of an earlier group are done before the next begins. */
const project = (name: string, groupOrder: number, include: readonly string[], more: object = {}) => ({
  ...shared,
  test: { ...shared.test, name, include: [...include], sequence: { groupOrder }, ...more },
});

/** Files that wait for pages and processes come first: the last to end would be one of them. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => /\/test\/(web|cli|api\/rights)\//.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** `--mode short` is `npm test`: without what stands apart, and with fewer of whatever is done at random. */
export default defineConfig(({ mode }) => {
  const isShort = mode === 'short';
  const product = project('product', 0, ['test/**/*.test.ts'], {
    exclude: Object.values(apart).flat(),
    // Loading the program takes longer than most files of tests: a worker does so once.
    isolate: false,
  });
  const others = [
    project('neo4j', 1, apart.neo4j),
    project('nodes', 1, apart.nodes),
    project('meaning', 1, apart.meaning),
    project('python', 1, apart.python),
    // One after the other: they have deadlines to meet, and load the machine themselves.
    project('faults', 2, apart.faults, { maxWorkers: 1 }),
  ];
  return {
    test: {
      projects: isShort ? [product] : [product, ...others],
      provide: { form: isShort ? ('short' as const) : ('whole' as const) },
      globalSetup: ['test/support/scratch.ts', 'test/support/resourceServer.ts', 'test/support/neo4j/leaseServer.ts'],
      // One more than there are cores: many a test waits for a process or a page.
      maxWorkers: availableParallelism() + 1,
      sequence: { sequencer: LongestFirst },
      reporters: ['default', new ClosingLine()],
    },
  };
});

import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from './server.js';

const keyOf = (node: string): string =>
  `CASE WHEN ${node}:Thing THEN ${node}.id ELSE [${node}.id, ${node}.revision, ${node}.validFrom] END`;

// A node is named by what tells it from every other, since Neo4j's own ids are another matter each time.
const queries = [
  'MATCH (n:Thing) RETURN labels(n) AS labels, properties(n) AS properties',
  'MATCH (n:Fact) RETURN labels(n) AS labels, properties(n) AS properties',
  `MATCH (from)-[link]->(to:Thing|Fact) WHERE from:Thing OR from:Fact
    RETURN ${keyOf('from')} AS from, type(link) AS type, ${keyOf('to')} AS to, properties(link) AS properties`,
];

/** What is in the graph that people query, each node and each relationship with all that it says. */
export interface GraphContent {
  readonly things: number;
  readonly facts: number;
  readonly links: number;
  /** The same for the same content. */
  readonly hash: string;
}

export async function graphContent(address: Neo4jAddress): Promise<GraphContent> {
  return withDriver(address, async (run) => {
    const found: string[][] = [];
    for (const query of queries) found.push((await run(query)).map(sorted));
    const hash = createHash('sha256');
    for (const each of found.flat().sort()) hash.update(each).update('\n');
    const [things = 0, facts = 0, links = 0] = found.map(({ length }) => length);
    return { things, facts, links, hash: hash.digest('hex') };
  });
}

/** Takes everything out of the database. */
export const emptied = (address: Neo4jAddress): Promise<void> =>
  withDriver(address, async (run) => {
    await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  });

type Run = (query: string) => Promise<readonly object[]>;

async function withDriver<T>({ uri, username, password }: Neo4jAddress, use: (run: Run) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const session = driver.session({ database: 'neo4j' });
  try {
    return await use(async (query) => (await session.run(query)).records.map((record) => record.toObject()));
  } finally {
    await driver.close();
  }
}

const sorted = (value: object): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

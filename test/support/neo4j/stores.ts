import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import type { Neo4jPlace } from '../../../src/store/neo4j/connection.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4jStore.js';
import type { Store } from '../../../src/store/store.js';
import { type LineName, lineNames } from './lines.js';

/** A Neo4j that no other test file uses until the tests of this one on it are done. */
export interface Neo4j {
  readonly name: string;
  /** Where it is. */
  place(): Promise<Neo4jPlace>;
  /** Where it is, with nothing in it. */
  emptied(): Promise<Neo4jPlace>;
  /** A new store on it, with an empty ledger. */
  store(): Promise<Store>;
  driver(): Promise<Driver>;
}

const isGiven = process.env.NEO4J_URI !== undefined;

/**
 * Tests on the one that `NEO4J_URI` names, or on one of each line that runs here, line after line: whatever else there is
 * in this file, and in others, goes on meanwhile. A line that does not run is told as left out.
 */
export async function describeNeo4j(
  tests: (neo4j: Neo4j) => void,
  names: readonly LineName[] = lineNames,
): Promise<void> {
  for (const name of isGiven ? names.slice(0, 1) : names) {
    const why = await text(ask('missing', name));
    if (why !== '') it(name, ({ skip }) => skip(why));
    else describe(`on ${name}`, () => tests(leased(name)));
  }
}

function leased(name: LineName): Neo4j {
  let request: ClientRequest | undefined;
  let held: Promise<{ readonly place: Neo4jPlace; readonly driver: Driver }> | undefined;
  const hold = async () => {
    request = ask('lease', name);
    const place = JSON.parse(await firstPart(request)) as Neo4jPlace;
    const { username = 'neo4j', password = '' } = place;
    return { place, driver: neo4j.driver(place.uri, neo4j.auth.basic(username, password)) };
  };
  const holding = () => {
    held ??= hold();
    return held;
  };
  // Until it has started and the files before are done: that is nothing that a test should wait for.
  beforeAll(async () => void (await holding()));
  afterAll(async () => {
    await (await held)?.driver.close();
    request?.destroy();
  });
  /** The node of an empty ledger: putting it back is much faster than having it made. */
  let empty: unknown;
  const emptied = async () => {
    const { place, driver } = await holding();
    await clear(driver);
    return place;
  };
  const store = async () => {
    const place = await emptied();
    const { driver } = await holding();
    if (empty !== undefined) await run(driver, 'CREATE (ledger:Ledger) SET ledger = $empty', { empty });
    const opened = await openNeo4jStore(place);
    const [ledger] = await run(driver, 'MATCH (ledger:Ledger) RETURN properties(ledger) AS empty');
    empty ??= ledger?.get('empty');
    return opened;
  };
  return {
    ...{ name, emptied, store },
    place: async () => (await holding()).place,
    driver: async () => (await holding()).driver,
  };
}

const run = async (driver: Driver, query: string, parameters = {}) =>
  (await driver.executeQuery(query, parameters, { database: 'neo4j' })).records;

/** A database that is not the tests' own is cleared only if it had nothing in it when they first came to it. */
async function clear(driver: Driver): Promise<void> {
  const marked = await run(driver, "SHOW CONSTRAINTS YIELD name WHERE name = 'zhifen_tests'");
  if (isGiven && marked.length === 0) {
    if ((await run(driver, 'MATCH (n) RETURN n LIMIT 1')).length > 0)
      throw new Error('NEO4J_URI has something in it already');
    await run(driver, 'CREATE CONSTRAINT zhifen_tests FOR (n:ZhifenTests) REQUIRE n.id IS UNIQUE');
  }
  await run(driver, 'MATCH (n) DETACH DELETE n');
}

const ask = (what: 'lease' | 'missing', name: LineName): ClientRequest =>
  get(`${inject('neo4jLeaseServer')}/${what}/${encodeURIComponent(name)}`);

const response = (request: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => request.once('response', resolve).once('error', reject));

async function text(request: ClientRequest): Promise<string> {
  let said = '';
  for await (const part of await response(request)) said += part;
  return said;
}

async function firstPart(request: ClientRequest): Promise<string> {
  const answer = await response(request);
  const said = await new Promise<string>((resolve, reject) => {
    answer.once('data', (part) => resolve(String(part))).once('error', reject);
  });
  if (answer.statusCode !== 200) throw new Error(said);
  request.on('error', () => {});
  answer.on('error', () => {});
  return said;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { verifyLedger } from '../../src/audit/verifyLedger.js';
import { createContext } from '../../src/service/createContext.js';
import { copyLedger } from '../../src/service/operate/copyLedger.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { emptied, graphContent } from '../support/neo4j/graph.js';
import { lines } from '../support/neo4j/lines.js';
import { whyMissing } from '../support/neo4j/parts.js';
import type { Random } from '../support/random.js';
import { type Deployment, openDeployment } from './deployment.js';
import { DeploymentLoad, type TestGovernment, type Told } from './deploymentLoad.js';
import { inStep, longestAway, type Place, placesIn, standingOf } from './deploymentState.js';
import { type Disruption, disruptions } from './disruptions.js';
import { type Extent, type Fault, type Outcome, Tally } from './extent.js';
import { verified } from './inspect.js';
import { world } from './load.js';

/** The world once more, as that of another government. */
const worldOf = (government: string): unknown =>
  JSON.parse(
    JSON.stringify(world)
      .replaceAll('world/small', `world/${government}`)
      .replace(/"g(?=["/])/g, `"${government}`),
  );

function compare(told: readonly Told[], places: readonly Place[], tally: Tally, where: string): void {
  const found = new Map(places.map((place) => [place.commandId, place]));
  const lost = told.filter(({ commandId, revision, hash }) => {
    const place = found.get(commandId);
    return place?.revision !== revision || (hash !== null && hash !== place.hash);
  });
  tally.expectNone('acknowledged and lost', lost, where);
  tally.expectNone('recorded twice', found.size === places.length ? [] : [places.length - found.size], where);
  const known = new Set(told.map(({ commandId }) => commandId));
  tally.expectNone(
    'recorded, and nobody was told',
    places.filter(({ commandId }) => !known.has(commandId)),
    where,
  );
}

async function round(
  number: number,
  deployment: Deployment,
  disruption: Disruption,
  extent: Extent,
  tally: Tally,
): Promise<void> {
  const where = `round ${number}, ${disruption.name}`;
  const government = `g${number}`;
  const { revision } = await deployment.ledger((store) => recordChanges(createContext(store), worldOf(government)));
  const target: TestGovernment = { government, revision };
  const calm = extent.whole ? 4_000 : 1_000;
  const load = new DeploymentLoad(deployment, target, extent.random, tally);
  await sleep(extent.random.int(500, calm));
  try {
    await disruption.inject(deployment, extent.random, mostFor(extent));
  } catch (error) {
    await load.abandon();
    throw error;
  }
  const away = await inStep(deployment, await deployment.ledger((store) => store.head()));
  if (away === null)
    tally.fail(`${where}: a replica did not follow ${longestAway} ms after everything was there again`);
  tally.most('ms: the longest until in step again', away ?? longestAway);
  await sleep(extent.random.int(500, calm));
  await load.stop();
  tally.add('acknowledged', new Set(load.told.map(({ commandId }) => commandId)).size);
  const head = await deployment.ledger((store) => store.head());
  await inStep(deployment, head);
  for (const replica of deployment.replicas) {
    const there = await standingOf(replica);
    tally.expectNone('copies that end otherwise', there?.hash === head.hash ? [] : [there, head], where);
    compare(load.told, await placesIn(replica, target.revision), tally, where);
  }
}

/** Mostly some seconds; now and then longer than a write may take. */
const mostFor = ({ whole, random }: Extent): number => (whole ? (random.once(4) ? 50_000 : 8_000) : 2_000);

async function run(extent: Extent): Promise<Outcome> {
  const tally = new Tally();
  const next: Disruption[] = [];
  const deployment = await openDeployment();
  try {
    await Promise.all(deployment.replicas.map((replica) => replica.start()));
    for (let number = 1; number <= extent.rounds && !extent.isOver(); number++) {
      if (next.length === 0) next.push(...(extent.whole ? shuffled(disruptions, extent.random) : disruptions));
      const disruption = next.shift();
      if (disruption === undefined) break;
      await round(number, deployment, disruption, extent, tally);
      tally.add('rounds');
      extent.say(`${number}: ${disruption.name}, ${tally.outcome.figures.acknowledged} acknowledged so far`);
    }
    await checkAtTheEnd(deployment, tally);
  } finally {
    await deployment.close();
  }
  return tally.outcome;
}

const shuffled = (all: readonly Disruption[], random: Random): readonly Disruption[] =>
  all
    .map((disruption) => ({ disruption, place: random.int(0, 1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ disruption }) => disruption);

/** The ledger in Neo4j and both copies as `zhifen verify` sees them, and the graph beside one that is made anew. */
async function checkAtTheEnd(deployment: Deployment, tally: Tally): Promise<void> {
  const where = 'at the end';
  const codes = await Promise.all(deployment.replicas.map((replica) => replica.end('SIGTERM')));
  tally.expectNone(
    'exit codes other than 0',
    codes.filter((code) => code !== 0),
    where,
  );
  const whole = await deployment.ledger((store) => verifyLedger(store, { checkpoints: null, publicKeys: [] }));
  for (const each of [whole, ...(await Promise.all(deployment.replicas.map(({ copy }) => verified(copy))))]) {
    tally.expectNone('faults that verify names', each.faults, where);
    tally.expectNone('copies that end otherwise', each.hash === whole.hash ? [] : [each.revision], where);
  }
  tally.add('change sets at the end', whole.revision);
  const graph = await graphContent(deployment.neo4j);
  await emptied(deployment.neo4j);
  const copy = await openSqliteStore(deployment.replicas[0].copy);
  await deployment.ledger((store) => copyLedger(copy, store));
  await copy.close();
  const anew = await graphContent(deployment.neo4j);
  tally.add('facts and links of the graph at the end', graph.facts + graph.links);
  tally.expectNone('graphs that are not the one made anew', graph.hash === anew.hash ? [] : [graph, anew], where);
}

export const neo4j: Fault = {
  name: 'neo4j',
  what: 'Neo4j frozen, killed, stopped, its connections cut and silent, replicas killed, while clients record and ask on both',
  unable: async () => (await whyMissing(lines.neo4j)) || null,
  run,
};

import { setTimeout as sleep } from 'node:timers/promises';
import type { Cut } from '../support/neo4j/faultProxy.js';
import type { Random } from '../support/random.js';
import type { Deployment } from './deployment.js';

/** A fault that is injected into a deployment, and removed again. */
export interface Disruption {
  readonly name: string;
  /** Called under load. Resolves once everything runs again. `most`: how long it may last, in milliseconds. */
  readonly inject: (deployment: Deployment, random: Random, most: number) => Promise<void>;
}

/** A replica that starts while Neo4j is away must not wait for it: it has a copy. */
const startsFromCopyWithin = 30_000;

const freeze: Disruption = {
  name: 'Neo4j frozen',
  async inject({ neo4j }, random, most) {
    neo4j.signal('SIGSTOP');
    await sleep(random.int(500, most));
    neo4j.signal('SIGCONT');
  },
};

const ended = (name: string, signal: 'SIGTERM' | 'SIGKILL'): Disruption => ({
  name,
  async inject({ neo4j }, random, most) {
    await neo4j.end(signal);
    await sleep(random.int(0, most));
    await neo4j.start();
  },
});

const cuts = (cut: Cut): Disruption => ({
  name: `cut ${cut}`,
  async inject({ proxies }, random, most) {
    for (const end = performance.now() + most; performance.now() < end; ) {
      for (const proxy of random.some(proxies, 1))
        proxy.cutNext(cut, () => sleep(random.once(3) ? random.int(0, 500) : 0));
      await sleep(random.int(200, 1_500));
    }
  },
});

const silent: Disruption = {
  name: 'the connection of a replica silent',
  async inject({ proxies }, random, most) {
    const proxy = random.pick(proxies);
    proxy.silence();
    await sleep(random.int(500, most));
    proxy.resume();
  },
};

const replicaKilled: Disruption = {
  name: 'a replica killed',
  async inject({ replicas }, random) {
    const replica = random.pick(replicas);
    await replica.end('SIGKILL');
    await sleep(random.int(0, 1_000));
    await replica.start();
  },
};

const bothKilled: Disruption = {
  name: 'a replica and Neo4j killed',
  async inject({ neo4j, replicas }, random) {
    const replica = random.pick(replicas);
    await Promise.all([neo4j.end('SIGKILL'), replica.end('SIGKILL')]);
    await replica.start(startsFromCopyWithin);
    await neo4j.start();
  },
};

const killedWhileFrozen: Disruption = {
  name: 'a replica killed while Neo4j is frozen',
  async inject({ neo4j, replicas }, random) {
    neo4j.signal('SIGSTOP');
    const replica = random.pick(replicas);
    await replica.end('SIGKILL');
    await replica.start(startsFromCopyWithin).finally(() => neo4j.signal('SIGCONT'));
  },
};

/** Every disruption; a short run has the first few. */
export const disruptions: readonly Disruption[] = [
  cuts('after the commit'),
  killedWhileFrozen,
  bothKilled,
  cuts('before the commit'),
  freeze,
  silent,
  replicaKilled,
  ended('Neo4j killed', 'SIGKILL'),
  ended('Neo4j stopped', 'SIGTERM'),
];

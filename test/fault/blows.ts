import { setTimeout as sleep } from 'node:timers/promises';
import type { Cut } from '../support/neo4j/cutter.js';
import type { Random } from '../support/random.js';
import type { City } from './city.js';

/** Something that goes wrong, until it is right again. */
export interface Blow {
  readonly name: string;
  /** Begins when there is load, and resolves once everything is there again. `most`: for how long, in milliseconds. */
  readonly strike: (city: City, random: Random, most: number) => Promise<void>;
}

/** A replica that starts while Neo4j is away must not wait for it: it has a copy. */
const startsFromCopyWithin = 30_000;

const freeze: Blow = {
  name: 'Neo4j frozen',
  async strike({ neo4j }, random, most) {
    neo4j.signal('SIGSTOP');
    await sleep(random.int(500, most));
    neo4j.signal('SIGCONT');
  },
};

const ended = (name: string, signal: 'SIGTERM' | 'SIGKILL'): Blow => ({
  name,
  async strike({ neo4j }, random, most) {
    await neo4j.end(signal);
    await sleep(random.int(0, most));
    await neo4j.start();
  },
});

const cuts = (cut: Cut): Blow => ({
  name: `cut ${cut}`,
  async strike({ lines }, random, most) {
    for (const end = performance.now() + most; performance.now() < end; ) {
      for (const line of random.some(lines, 1)) line.cutNext(cut, () => sleep(random.once(3) ? random.int(0, 500) : 0));
      await sleep(random.int(200, 1_500));
    }
  },
});

const silence: Blow = {
  name: 'the line of a replica silent',
  async strike({ lines }, random, most) {
    const line = random.pick(lines);
    line.hush();
    await sleep(random.int(500, most));
    line.speak();
  },
};

const replicaKilled: Blow = {
  name: 'a replica killed',
  async strike({ replicas }, random) {
    const replica = random.pick(replicas);
    await replica.end('SIGKILL');
    await sleep(random.int(0, 1_000));
    await replica.start();
  },
};

const bothKilled: Blow = {
  name: 'a replica and Neo4j killed',
  async strike({ neo4j, replicas }, random) {
    const replica = random.pick(replicas);
    await Promise.all([neo4j.end('SIGKILL'), replica.end('SIGKILL')]);
    await replica.start(startsFromCopyWithin);
    await neo4j.start();
  },
};

const killedWhileFrozen: Blow = {
  name: 'a replica killed while Neo4j is frozen',
  async strike({ neo4j, replicas }, random) {
    neo4j.signal('SIGSTOP');
    const replica = random.pick(replicas);
    await replica.end('SIGKILL');
    await replica.start(startsFromCopyWithin).finally(() => neo4j.signal('SIGCONT'));
  },
};

/** Every blow; a short run has the first few. */
export const blows: readonly Blow[] = [
  cuts('after the commit'),
  killedWhileFrozen,
  bothKilled,
  cuts('before the commit'),
  freeze,
  silence,
  replicaKilled,
  ended('Neo4j killed', 'SIGKILL'),
  ended('Neo4j stopped', 'SIGTERM'),
];

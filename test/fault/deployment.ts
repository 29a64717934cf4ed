import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jPlace } from '../../src/store/neo4j/connection.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4jStore.js';
import type { Store } from '../../src/store/store.js';
import { type FaultProxy, faultProxyTo } from '../support/neo4j/faultProxy.js';
import { lines } from '../support/neo4j/lines.js';
import { type Neo4jServer, startNeo4j } from '../support/neo4j/server.js';
import { scratchFolder } from '../support/stores.js';
import { type Answer, type Asked, ask, Served } from './served.js';

const longestStart = 120_000;

/** A replica in a process of its own, with its copy in a folder of its own. */
export class Replica {
  readonly copy: string;
  readonly #place: Neo4jPlace;
  readonly #folder = scratchFolder();
  #agent = new Agent({ keepAlive: true });
  #served: Served | undefined;
  #address: string | undefined;

  constructor(place: Neo4jPlace) {
    this.#place = place;
    this.copy = join(this.#folder, 'replica.db');
  }

  #begin(): Served {
    const { uri, username = 'neo4j', password = '' } = this.#place;
    const served = new Served(uri, {
      args: ['--port', '0', '--data', this.#folder],
      env: { NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    });
    this.#served = served;
    return served;
  }

  /** Starts it, and resolves once it listens. */
  async start(within = longestStart): Promise<void> {
    const { address } = this.#begin();
    this.#address = (await Promise.race([address, sleep(within, null, { ref: false })])) ?? '';
    if (this.#address === '') throw new Error(`a replica did not listen within ${within} ms`);
  }

  /** Ends it, and gives its exit code or the signal. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | NodeJS.Signals | null> {
    this.#address = undefined;
    const ended = await this.#served?.end(signal);
    this.#agent.destroy();
    this.#agent = new Agent({ keepAlive: true });
    return ended ?? null;
  }

  /** That of its process. */
  get pid(): number {
    return this.#served?.pid ?? 0;
  }

  /** The last that its process has told on standard error. */
  get told(): readonly string[] {
    return this.#served?.told.slice(-30) ?? [];
  }

  /** `null` where no answer came, as from a replica that does not run. */
  async ask<Data>(asked: Asked): Promise<Answer<Data> | null> {
    return this.#address === undefined ? null : ask<Data>(this.#address, this.#agent, asked);
  }
}

/** One Neo4j, and two replicas that each reach it through a proxy that can fail. */
export interface Deployment {
  readonly neo4j: Neo4jServer;
  readonly proxies: readonly [FaultProxy, FaultProxy];
  readonly replicas: readonly [Replica, Replica];
  /** Uses the shared ledger itself, past the proxies. */
  ledger<T>(use: (store: Store) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openDeployment(): Promise<Deployment> {
  const neo4j = await startNeo4j(lines.neo4j);
  const proxies = [await faultProxyTo(neo4j.uri), await faultProxyTo(neo4j.uri)] as const;
  const replicaOn = ({ uri }: FaultProxy) => new Replica({ ...neo4j, uri });
  const replicas = [replicaOn(proxies[0]), replicaOn(proxies[1])] as const;
  return {
    neo4j,
    proxies,
    replicas,
    async ledger(use) {
      const store = await openNeo4jStore(neo4j);
      try {
        return await use(store);
      } finally {
        await store.close();
      }
    },
    async close() {
      await Promise.all(replicas.map((replica) => replica.end('SIGKILL')));
      await Promise.all(proxies.map((proxy) => proxy.close()));
      await neo4j.stop();
    },
  };
}

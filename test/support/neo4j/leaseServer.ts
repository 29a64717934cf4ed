import { createServer, type ServerResponse } from 'node:http';
import type { TestProject } from 'vitest/node';
import { createMutex } from '../../../src/util/mutex.js';
import { listening } from '../listening.js';
import { type LineName, lines } from './lines.js';
import { whyMissing } from './parts.js';
import { type Neo4jAddress, startNeo4j } from './server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of this server. */
    readonly neo4jLeaseServer: string;
  }
}

/**
 * Leases one Neo4j of each line to the test files of the run. It is started when the first test asks for it, and gone
 * with the run.
 *
 * `/missing/LINE` says why a line cannot run here, or nothing. `/lease/LINE` gives its address once nobody else has it,
 * and the line is whose that is until the response is closed: test files run in parallel, and clear the database.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = new Map<LineName, ReturnType<typeof serverOf>>();
  const mutexes = new Map<LineName, ReturnType<typeof createMutex>>();
  const missing = new Map<LineName, Promise<string>>();
  const given = givenNeo4j();
  const serverOf = (name: LineName): Promise<Neo4jAddress & { stop(): Promise<void> }> => {
    const server = started.get(name) ?? (given === null ? startNeo4j(lines[name]) : Promise.resolve(given));
    started.set(name, server);
    return server;
  };
  const why = (name: LineName): Promise<string> => {
    const known = missing.get(name) ?? (given === null ? whyMissing(lines[name]) : Promise.resolve(''));
    missing.set(name, known);
    return known;
  };
  const lease = (name: LineName, response: ServerResponse): Promise<void> => {
    const exclusively = mutexes.get(name) ?? createMutex();
    mutexes.set(name, exclusively);
    const given = new Promise<void>((resolve) => response.once('close', () => resolve()));
    return exclusively(async () => {
      if (response.destroyed) return;
      const { uri, username, password } = await serverOf(name);
      response.write(JSON.stringify({ uri, username, password }));
      await given;
    });
  };
  const leaseServer = createServer((request, response) => {
    const [, what, line] = decodeURIComponent(request.url ?? '').split('/');
    const name = line as LineName;
    const answered = what === 'lease' ? lease(name, response) : why(name).then((reason) => void response.end(reason));
    answered.catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  project.provide('neo4jLeaseServer', `http://127.0.0.1:${await listening(leaseServer)}`);
  return async () => {
    leaseServer.closeAllConnections();
    leaseServer.close();
    await Promise.allSettled([...started.values()].map(async (server) => (await server).stop()));
  };
}

/** One that is there already, and goes on after the run. */
function givenNeo4j(): (Neo4jAddress & { stop(): Promise<void> }) | null {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  return uri === undefined ? null : { uri, username, password, stop: async () => {} };
}

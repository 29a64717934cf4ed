import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { openNeo4jStore } from '../../src/store/neo4j/neo4jStore.js';
import type { Store } from '../../src/store/store.js';
import { lines } from '../../test/support/neo4j/lines.js';
import { startNeo4j } from '../../test/support/neo4j/server.js';
import { askAtOnce, connections } from '../http/load.js';
import type { Round } from '../measure.js';
import { timedByProcessor } from '../processorTime.js';
import type { Peer } from './question.js';
import { ofOneDuty, type PeerQuestion } from './walk.js';

const inForce = (fact: string): string =>
  `${fact}.validFrom <= $at < ${fact}.validTo AND ${fact}.recordedFrom <= $knownAt < ${fact}.recordedTo`;

/** The walk as one statement on the graph that the store keeps in Neo4j. */
const statement = `
MATCH (duty:Duty {id: $duty}) WHERE EXISTS { (duty)-[s:HAS_STATE]->() WHERE ${inForce('s')} }
OPTIONAL MATCH (duty)(()-[b:BROADER WHERE ${inForce('b')}]->()){0,20}(of:Duty)<-[r:RESPONSIBLE_FOR]-(holder)
  WHERE ${inForce('r')} AND r.area IS NULL AND coalesce(r.modality, '') <> 'mustNot'
    AND (size(b) = 0 OR NOT r.mode IN $ofOneDuty)
WITH r.mode AS mode, size(b) AS distance, collect(DISTINCT holder) AS holders ORDER BY distance
WITH mode, head(collect(holders)) AS holders
WITH collect({mode: mode, holders: holders}) AS found
CALL (found) {
  UNWIND found AS each UNWIND each.holders AS holder RETURN holder
  UNION
  UNWIND CASE WHEN any(each IN found WHERE each.mode = 'inCharge') THEN []
    ELSE [each IN found WHERE each.mode = 'leads'] END AS leads
  UNWIND leads.holders AS unit
  MATCH (unit)<-[o:OVERSEES {mode: 'inCharge'}]-(holder)
    WHERE ${inForce('o')} AND coalesce(o.modality, '') <> 'mustNot'
  RETURN holder
  UNION
  MATCH (holder:Organization {id: $government}) RETURN holder
}
CALL (holder) {
  WITH holder WHERE holder:Post RETURN holder AS post
  UNION
  WITH holder WHERE holder:Organization AND holder.type <> 'meeting'
  MATCH (holder)<-[p:POST_IN]-(post:Post {heads: true}) WHERE ${inForce('p')} RETURN post
}
MATCH (post)<-[seat:SEAT_OF WHERE ${inForce('seat')}]-{0,1}(own:Post)<-[held:HOLDS]-(person:Person) WHERE ${inForce('held')}
RETURN collect(DISTINCT person.id) AS people`;

const parametersOf = ({ duty, government, at, knownAt }: PeerQuestion) => ({
  ...{ duty, government, ofOneDuty },
  ...{ at: neo4j.int(Date.parse(at)), knownAt: neo4j.int(Date.parse(knownAt)) },
});

/** Enough for the second compiler and for all of the graph in memory. */
const jvm = ['-Xms1g', '-Xmx1g', '-XX:+UseParallelGC'];

export interface CypherPeer extends Peer {
  /** As many clients at once as our own server is asked by. */
  round(questions: readonly PeerQuestion[]): Round;
  close(): Promise<void>;
}

/** A Neo4j with the ledger of `store`, asked over Bolt. */
export async function cypherPeer(store: Store): Promise<CypherPeer> {
  const server = await startNeo4j(lines.neo4j, jvm);
  const { uri, username, password } = server;
  const copy = await openNeo4jStore({ uri, username, password });
  for (const each of await store.changes(0, Number.MAX_SAFE_INTEGER)) {
    await copy.write((ledger) => ledger.append([each]));
  }
  await copy.close();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const sessions = Array.from({ length: connections }, () => sessionOf(driver));
  const ask = async (session: Session, question: PeerQuestion): Promise<readonly string[]> =>
    (await session.run(statement, parametersOf(question))).records[0]?.get('people') ?? [];
  return {
    name: 'one Cypher statement on Neo4j over Bolt',
    people: async (question) => new Set(await ask(sessionOf(driver), question)),
    round(questions) {
      let count = 0;
      const next = () => questions[count++ % questions.length] as PeerQuestion;
      return (milliseconds) =>
        timedByProcessor(server.pid, () => askAtOnce(sessions, milliseconds, (session) => ask(session, next())));
    },
    async close() {
      await driver.close();
      await server.stop();
    },
  };
}

const sessionOf = (driver: Driver): Session =>
  driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });

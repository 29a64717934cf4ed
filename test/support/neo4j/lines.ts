/** A release line of Neo4j that the store is tested against. */
export interface Line {
  readonly name: string;
  readonly version: string;
  /** The versions of Java that it runs on, the best first. */
  readonly java: readonly number[];
  readonly mainClass: string;
  /** What its `neo4j.conf` has beyond that of the others. */
  readonly settings: readonly string[];
}

/** The newest of each line that was there when the store was last worked on. */
export const lines = {
  neo4j: {
    name: 'neo4j',
    version: '2026.09.0',
    java: [25, 21],
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    settings: ['dbms.fleet_manager.enabled=false', 'server.fleet_discovery.enabled=false'],
  },
  'neo4j 5.26': {
    name: 'neo4j 5.26',
    version: '5.26.30',
    java: [17, 21],
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    settings: [],
  },
} as const satisfies Readonly<Record<string, Line>>;

export type LineName = keyof typeof lines;
export const lineNames = Object.keys(lines) as readonly LineName[];

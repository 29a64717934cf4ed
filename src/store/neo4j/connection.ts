import { type AuthToken, auth, type Config, type Driver, driver } from 'neo4j-driver';
import { fail } from '../../model/error.js';

/** Where a Neo4j is, and as whom it is used. */
export interface Neo4jPlace {
  /** `neo4j://`, `bolt://`, and with certificates `neo4j+s://`, `bolt+s://`. */
  readonly uri: string;
  /** Absent: no login. */
  readonly password?: string | undefined;
  /** Absent: `neo4j`. */
  readonly username?: string | undefined;
  /** Absent: `neo4j`. */
  readonly database?: string | undefined;
}

/** Milliseconds after which it is given up, each with its reason. */
export const limits = {
  /** A machine that is there answers in far less; one that is not should be known of before a reader loses patience. */
  connecting: 3_000,
  /** Longer than `connecting`, so that the reason that is told is the true one. */
  waitingForConnection: 4_000,
  /** The driver tries again for so long: over the restart of a proxy or the election of a leader, within a request. */
  retrying: 5_000,
  /** No read of one government takes as long; the server ends one that does, and the reader is told. */
  reading: 10_000,
  /** The largest change set there is takes seconds. One who dies while holding the ledger holds up others no longer. */
  writing: 30_000,
  /** What `reading` and `writing` leave to the server, and a server that is frozen does not do. */
  silence: 2_000,
  /** A connection that has been idle may have been cut by a firewall: it is tried before it is used. */
  idle: 30_000,
} as const;

const config: Config = {
  connectionTimeout: limits.connecting,
  connectionAcquisitionTimeout: limits.waitingForConnection,
  maxTransactionRetryTime: limits.retrying,
  connectionLivenessCheckTimeout: limits.idle,
  // Writers share one connection and a page asks for a few things at once: more would only queue in the server.
  maxConnectionPoolSize: 20,
  // Results are always read whole, so nothing is gained by asking for them in parts.
  fetchSize: -1,
  // Every number of ours is a safe integer (`encoded`).
  disableLosslessIntegers: true,
  // Nobody reads the notes on queries that the server would send with every result.
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  telemetryDisabled: true,
  userAgent: 'zhifen',
};

/** A driver for `place`; nothing is sent yet. `INVALID_VALUE` for what is no address, or has a login in it. */
export function connect({ uri, username = 'neo4j', password }: Neo4jPlace): Driver {
  const token: AuthToken =
    password === undefined ? { scheme: 'none', credentials: '' } : auth.basic(username, password);
  if (/^[^/]+:\/\/[^/]*@/.test(uri)) {
    fail('INVALID_VALUE', ['store'], {
      zh: '用户名与密码不写在地址中；请用环境变量 NEO4J_USERNAME 与 NEO4J_PASSWORD',
      en: 'a user name and a password do not belong in the address: give them as NEO4J_USERNAME and NEO4J_PASSWORD in the environment',
    });
  }
  try {
    // A copy: the driver writes into it what the address says of TLS, and takes no address that says so again.
    return driver(uri, token, { ...config });
  } catch {
    return fail(
      'INVALID_VALUE',
      ['store'],
      { zh: `“${uri}”不是 Neo4j 的地址`, en: `\`${uri}\` is no address of a Neo4j` },
      ['neo4j://localhost:7687', 'bolt://localhost:7687'],
    );
  }
}

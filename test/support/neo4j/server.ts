import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Line } from './lines.js';
import { partsOf } from './parts.js';

/** Where a Neo4j answers, and as whom. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export interface Neo4jServer extends Neo4jAddress {
  /** That of the server's own process. */
  readonly pid: number;
  /** Ends it at once, and leaves nothing of it. */
  stop(): Promise<void>;
}

const startingTakes = 180_000;

// So that neither process nor folder is left, however the tests end: whatever ends this one closes its standard input.
const watchman = `home=$1; shift
exec 3<&0
"$@" > "$home/console.log" 2>&1 < /dev/null &
server=$!
echo $server
(cat <&3 > /dev/null; kill -9 $server) 2> /dev/null &
watch=$!
wait $server
kill $watch 2> /dev/null
rm -rf "$home"`;

// What the server's own script opens to it. Short runs are over before the second compiler pays for itself.
const jvm = [
  ...['-Xms256m', '-Xmx768m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
  ...['nio', 'io', 'lang', 'util.concurrent'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`),
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
];

const settingsOf = (line: Line, port: number): string =>
  [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=64m',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    'server.bolt.telemetry.enabled=false',
    ...line.settings,
  ].join('\n');

/** Starts the main class of Neo4j Community with nothing in it, on a free port of the loopback interface. */
export async function startNeo4j(line: Line): Promise<Neo4jServer> {
  const { java, classPath } = await partsOf(line);
  const home = mkdtempSync(join(tmpdir(), 'zhifen-neo4j-'));
  const conf = join(home, 'conf');
  const port = await freePort();
  mkdirSync(conf);
  writeFileSync(join(conf, 'neo4j.conf'), settingsOf(line, port));
  const main = ['-cp', classPath, line.mainClass, `--home-dir=${home}`, `--config-dir=${conf}`, '--console-mode'];
  const child = spawn('sh', ['-c', watchman, 'watchman', home, java, ...jvm, ...main], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // A signal to all that this process has started must not keep the watchman from clearing up.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.stdin?.end();
    await ended;
  };
  const address = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: randomBytes(12).toString('hex') };
  try {
    const pid = await pidFrom(child);
    await answers(address, join(home, 'console.log'), child);
    return { ...address, pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const pidFrom = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout?.once('data', (data) => resolve(Number(String(data))));
  });

/** Waits until it answers, and gives its user the password. */
async function answers({ uri, username, password }: Neo4jAddress, log: string, child: ChildProcess): Promise<void> {
  const first = neo4j.driver(uri, neo4j.auth.basic(username, username), { maxTransactionRetryTime: 0 });
  try {
    for (const started = performance.now(); ; await sleep(200)) {
      try {
        const change = `ALTER CURRENT USER SET PASSWORD FROM '${username}' TO $password`;
        await first.executeQuery(change, { password }, { database: 'system' });
        return;
      } catch (error) {
        if (child.exitCode === null && performance.now() - started < startingTakes) continue;
        throw new Error(`Neo4j does not start: ${tailOf(log)}`, { cause: error });
      }
    }
  } finally {
    await first.close();
  }
}

function tailOf(log: string): string {
  try {
    return readFileSync(log, 'utf8').slice(-2_000);
  } catch {
    return 'it said nothing';
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

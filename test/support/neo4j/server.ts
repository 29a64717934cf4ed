import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { listening } from '../listening.js';
import type { Line } from './lines.js';
import { partsOf } from './parts.js';

/** Where a Neo4j answers, and as whom. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export interface Neo4jServer extends Neo4jAddress {
  /** Its own process, while it is up. */
  readonly pid: number;
  /** Sends the server's own process a signal. */
  signal(name: NodeJS.Signals): void;
  /** Ends its process with a signal; its data stays. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Starts it again on its data, at the same address, and waits until it answers. */
  start(): Promise<void>;
  /** Ends it at once, and leaves nothing of it. */
  stop(): Promise<void>;
}

const startingTakes = 180_000;

// So that neither process nor folder is left, however the tests end: whatever ends this one closes its standard input.
// Each line of that starts the server, whose process it tells on standard output, and when it has ended.
const watchdog = `home=$1; shift
serve() {
  "$@" >> "$home/console.log" 2>&1 &
  echo $! | tee "$home/server.pid"
  wait $!
  rm "$home/server.pid"
  echo ended
}
while read -r start; do serve "$@" & done
kill -9 $(cat "$home/server.pid" 2> /dev/null) 2> /dev/null
wait
rm -rf "$home"`;

// Short runs are over before the second compiler pays for itself.
const forShortRuns = ['-Xms256m', '-Xmx768m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

// What the server's own script opens to it.
const opened = [
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

/**
 * Starts the main class of Neo4j Community with nothing in it, on a free port of the loopback interface. `jvm` is what Java
 * is told of memory and compilers.
 */
export async function startNeo4j(line: Line, jvm: readonly string[] = forShortRuns): Promise<Neo4jServer> {
  const { java, classPath } = await partsOf(line);
  const home = mkdtempSync(join(tmpdir(), 'zhifen-neo4j-'));
  const conf = join(home, 'conf');
  const port = await freePort();
  mkdirSync(conf);
  writeFileSync(join(conf, 'neo4j.conf'), settingsOf(line, port));
  const main = ['-cp', classPath, line.mainClass, `--home-dir=${home}`, `--config-dir=${conf}`, '--console-mode'];
  const child = spawn('sh', ['-c', watchdog, 'watchdog', home, java, ...jvm, ...opened, ...main], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // A signal to all that this process has started must not keep the watchdog from clearing up.
    detached: true,
  });
  const address = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: randomBytes(12).toString('hex') };
  const server = new WatchedServer(child, join(home, 'console.log'), address);
  try {
    await server.start();
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

class WatchedServer implements Neo4jServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  pid = 0;
  readonly #watchdog: ChildProcess;
  readonly #gone: Promise<void>;
  readonly #log: string;
  readonly #told: AsyncIterator<string>;
  #ended: Promise<void> = Promise.resolve();
  #isUp = false;
  #hasPassword = false;

  constructor(watchdog: ChildProcess, log: string, { uri, username, password }: Neo4jAddress) {
    this.uri = uri;
    this.username = username;
    this.password = password;
    this.#watchdog = watchdog;
    this.#log = log;
    this.#gone = new Promise((resolve) => watchdog.once('close', () => resolve()));
    if (watchdog.stdout === null) throw new Error('a process that was started has outputs');
    this.#told = createInterface({ input: watchdog.stdout })[Symbol.asyncIterator]();
  }

  signal(name: NodeJS.Signals): void {
    process.kill(this.pid, name);
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    this.signal(signal);
    await this.#ended;
  }

  async start(): Promise<void> {
    this.#watchdog.stdin?.write('start\n');
    this.pid = Number((await this.#told.next()).value);
    this.#isUp = true;
    this.#ended = this.#told.next().then(() => {
      this.#isUp = false;
    });
    await this.#answers();
  }

  async stop(): Promise<void> {
    this.#watchdog.stdin?.end();
    await this.#gone;
  }

  /** Waits until it answers; the first time it gives its user the password. */
  async #answers(): Promise<void> {
    const { uri, username, password } = this;
    const known = this.#hasPassword ? password : username;
    const query = this.#hasPassword ? 'RETURN 1' : `ALTER CURRENT USER SET PASSWORD FROM '${username}' TO $password`;
    const database = this.#hasPassword ? 'neo4j' : 'system';
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, known), { maxTransactionRetryTime: 0 });
    try {
      for (const started = performance.now(); ; await sleep(200)) {
        try {
          await driver.executeQuery(query, { password }, { database });
          this.#hasPassword = true;
          return;
        } catch (error) {
          if (this.#isUp && performance.now() - started < startingTakes) continue;
          throw new Error(`Neo4j does not start: ${tailOf(this.#log)}`, { cause: error });
        }
      }
    } finally {
      await driver.close();
    }
  }
}

function tailOf(log: string): string {
  try {
    return readFileSync(log, 'utf8').slice(-2_000);
  } catch {
    return 'it said nothing';
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listening(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

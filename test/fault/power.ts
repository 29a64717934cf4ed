import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createContext } from '../../src/service/createContext.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import type { Random } from '../support/random.js';
import { scratchFile } from '../support/stores.js';
import { type Extent, type Fault, type Outcome, Tally } from './extent.js';
import { lostFrom, verified } from './inspect.js';
import { type Acknowledgement, newLedger, recordSome } from './load.js';
import { noStrace, straced } from './tools.js';
import { type Event, readTrace, tracing } from './trace.js';
import { type WriterOptions, WriterProcess } from './writerProcess.js';

type Change = Extract<Event, { readonly kind: 'write' | 'truncate' }>;

const sector = 512;

/** What a disk holds of one file: what was synced, and what was written since, which it may or may not hold. */
class DiskFile {
  #synced: Buffer;
  #since: Change[] = [];

  constructor(content: Buffer) {
    this.#synced = content;
  }

  /** What is on the disk for certain. */
  get synced(): Buffer {
    return this.#synced;
  }

  add(change: Change): void {
    this.#since.push(change);
  }

  sync(): void {
    this.#synced = applied(this.#synced, this.#since);
    this.#since = [];
  }

  /** What may be found after the power was lost: of what was not synced any part, sector by sector, in any order. */
  afterLoss(random: Random): Buffer {
    const keepAll = random.once(4);
    const upTo = random.int(0, this.#since.length);
    const survivors = random.once(2) ? this.#since.slice(0, upTo) : this.#since.filter(() => keepAll || random.once(2));
    return applied(
      this.#synced,
      survivors.map((change) => torn(change, random)),
    );
  }
}

/** A file of this content after `changes`; where nothing was written, it has zeros. */
function applied(content: Buffer, changes: readonly Change[]): Buffer {
  if (changes.length === 0) return content;
  const ends = changes.map((change) =>
    change.kind === 'truncate' ? change.length : change.offset + change.bytes.length,
  );
  const result = Buffer.alloc(Math.max(content.length, ...ends));
  let length = content.copy(result);
  for (const [index, change] of changes.entries()) {
    const end = ends[index] ?? 0;
    if (change.kind === 'write') change.bytes.copy(result, change.offset);
    else result.fill(0, end);
    length = change.kind === 'truncate' ? end : Math.max(length, end);
  }
  return result.subarray(0, length);
}

/** Now and then only some sectors of a write, from its beginning or from its end. */
function torn(change: Change, random: Random): Change {
  if (change.kind === 'truncate' || change.bytes.length <= sector || !random.once(3)) return change;
  const cut = random.int(1, Math.floor((change.bytes.length - 1) / sector)) * sector;
  return random.once(2)
    ? { ...change, bytes: change.bytes.subarray(0, cut) }
    : { ...change, offset: change.offset + cut, bytes: change.bytes.subarray(cut) };
}

/** The database and the WAL of a ledger, as they are on the disk. */
type Disk = ReadonlyMap<string, DiskFile>;

/** What a writer has left behind: on the disk, and told. */
interface Left {
  readonly disk: Disk;
  readonly told: readonly Acknowledgement[];
}

interface Recording {
  readonly before: Left;
  readonly events: readonly Event[];
}

const diskOf = (file: string): Disk =>
  new Map(
    [file, `${file}-wal`].map((path) => [path, new DiskFile(existsSync(path) ? readFileSync(path) : Buffer.alloc(0))]),
  );

const toldIn = (events: readonly Event[]): readonly Acknowledgement[] =>
  events.flatMap((event) => (event.kind === 'acknowledged' ? event.acknowledgements : []));

function happens(event: Event, disk: Disk): void {
  if (event.kind === 'acknowledged') return;
  const file = disk.get(event.path);
  if (event.kind === 'sync') file?.sync();
  else file?.add(event);
}

/** Runs a writer to its end, and gives what it did and was told. */
async function traced(file: string, options: WriterOptions, inject: readonly string[] = []): Promise<readonly Event[]> {
  const [trace, output] = [`${file}.trace`, `${file}.out`];
  const through = [
    ...straced(trace, ...tracing([file, `${file}-wal`, output]), ...inject),
    ...['sh', '-c', 'exec "$@" > "$0"', output],
  ];
  const ended = await new WriterProcess(file, options, { through }).ended;
  if (ended !== 0) throw new Error(`the writer ended with ${ended}`);
  return readTrace(trace, output);
}

/** A writer that is killed: all that it wrote reaches the disk sooner or later, and is as good as there. */
async function leftByKilled(file: string): Promise<Left> {
  const killed = new WriterProcess(file, { prefix: 'killed', writers: 2 });
  await killed.until(({ acknowledged }) => acknowledged.length >= 4);
  await killed.kill();
  return { disk: diskOf(file), told: killed.acknowledged };
}

/** A writer whose sync fails: what it had written can be read until the power is lost, and never reaches the disk. */
async function leftByFailedSync(file: string, { random }: Extent): Promise<Left> {
  const before = diskOf(file);
  const inject = ['-e', `inject=fsync,fdatasync:error=EIO:when=${random.int(2, 6)}`];
  const events = await traced(file, { prefix: 'failed', writers: 2, attempts: 8 }, inject);
  for (const event of events) happens(event, before);
  return { disk: new Map([...before].map(([path, { synced }]) => [path, new DiskFile(synced)])), told: toldIn(events) };
}

/** Everything that a writer does to a ledger that another one has left behind, and is told of. */
async function record(number: number, extent: Extent): Promise<Recording> {
  const { random } = extent;
  const file = await newLedger(3);
  const before = number % 2 === 0 ? await leftByKilled(file) : await leftByFailedSync(file, extent);
  const padding = random.pick([0, 2_000, 60_000]);
  return { before, events: await traced(file, { writers: random.int(1, 8), attempts: 12, padding }) };
}

/** Loses the power once, or for the long form several times, after each event or some of them. */
async function lose(
  { before, events }: Recording,
  { whole, rounds, random, isOver }: Extent,
  tally: Tally,
): Promise<void> {
  const told = [...before.told];
  const chosen = new Set(Array.from({ length: rounds }, () => random.int(0, events.length - 1)));
  for (const [index, event] of events.entries()) {
    told.push(...toldIn([event]));
    happens(event, before.disk);
    if (isOver() || !(whole || chosen.has(index))) continue;
    await check(
      [...before.disk.values()].map((each) => each.afterLoss(random)),
      told,
      `after event ${index} of ${events.length}`,
      tally,
    );
  }
  tally.add('events', events.length);
  tally.add('acknowledged', told.length);
}

async function check(
  found: readonly Buffer[],
  told: readonly Acknowledgement[],
  where: string,
  tally: Tally,
): Promise<void> {
  const file = scratchFile();
  const paths = [file, `${file}-wal`];
  for (const [index, path] of paths.entries()) writeFileSync(path, found[index] ?? '');
  tally.add('times the power was lost');
  try {
    const store = await openSqliteStore(file);
    tally.expectNone('acknowledged and lost', await lostFrom(store, told), where);
    const context = createContext(store);
    await recordSome(context, 'after', 1);
    await store.close();
    tally.expectNone('faults that verify names', (await verified(file)).faults, where);
  } catch (error) {
    tally.fail(`${where}: ${error}`);
  } finally {
    for (const path of [...paths, `${file}-shm`]) rmSync(path, { force: true });
  }
}

async function run(extent: Extent): Promise<Outcome> {
  const tally = new Tally();
  const recordings = extent.whole ? Math.ceil(extent.rounds / 50) : 2;
  for (let number = 1; number <= recordings && !extent.isOver(); number++) {
    const recording = await record(number, extent);
    extent.say(`recording ${number} of ${recordings}: ${recording.events.length} events`);
    await lose(recording, extent, tally);
  }
  return tally.outcome;
}

export const power: Fault = {
  name: 'power',
  what: 'power lost at any moment: of what was not synced the disk keeps any part, in any order',
  unable: noStrace,
  run,
};

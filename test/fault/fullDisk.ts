import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { scratchFolder } from '../support/stores.js';
import { type Extent, type Fault, inRounds, type Tally } from './extent.js';
import { lostFrom, verified } from './inspect.js';
import { noMount } from './tools.js';
import { WriterProcess } from './writerProcess.js';

const size = 1024 * 1024;

/** A file system of one megabyte that only the processes below see. */
class SmallDisk {
  readonly folder = join(scratchFolder(), 'small');
  readonly #holder;
  readonly mounted: Promise<void>;

  constructor() {
    mkdirSync(this.folder);
    const script = `mount -t tmpfs -o size=${size},mode=755 none "$0" && echo mounted && exec cat`;
    this.#holder = spawn('unshare', ['-m', 'sh', '-c', script, this.folder], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.mounted = new Promise((resolve, reject) => {
      this.#holder.stdout.once('data', () => resolve());
      this.#holder.once('close', () => reject(new Error('the small disk could not be mounted')));
    });
  }

  /** What a command has to be run through to see it. */
  get through(): readonly string[] {
    return ['nsenter', '-t', String(this.#holder.pid), '-m', `--wd=${process.cwd()}`];
  }

  run(command: string, ...args: readonly string[]): void {
    const [first = '', ...rest] = [...this.through, command, ...args];
    const { status, stderr } = spawnSync(first, rest, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  }

  close(): void {
    this.#holder.stdin.end();
  }
}

const ballast = (kilobytes: number, path: string): readonly string[] => [
  ...['dd', 'if=/dev/zero', `of=${path}`, 'bs=1024', `count=${kilobytes}`, 'status=none'],
];

/** Fills the disk, makes room, and fills it again; then checks what is left. */
async function round(number: number, { random }: Extent, tally: Tally): Promise<void> {
  const where = `round ${number}`;
  const disk = new SmallDisk();
  await disk.mounted;
  try {
    const file = join(disk.folder, 'ledger.db');
    const others = join(disk.folder, 'others');
    const [command = '', ...args] = ballast(random.int(300, 500), others);
    disk.run(command, ...args);
    const writer = new WriterProcess(file, { writers: random.int(1, 6), padding: random.int(0, 3_000) }, disk);
    await writer.until(({ refused }) => refused.length >= 3);
    const before = writer.acknowledged.length;
    disk.run('rm', others);
    await writer.until(({ acknowledged }) => acknowledged.length > before);
    tally.add('resumed once there was space');
    const refused = writer.refused.length;
    await writer.until((each) => each.refused.length >= refused + 3);
    await writer.stop();
    await checkFull(disk, file, writer, where, tally);
  } finally {
    disk.close();
  }
}

async function checkFull(
  disk: SmallDisk,
  file: string,
  writer: WriterProcess,
  where: string,
  tally: Tally,
): Promise<void> {
  const others = writer.refused.filter((code) => code !== 'DISK_FULL');
  tally.add('writers told DISK_FULL', writer.refused.length - others.length);
  tally.expectNone('writers told something else', others, where);
  tally.expectNone('reads that failed', writer.unread, where);
  tally.add('acknowledged', writer.acknowledged.length);
  // Still full: it can be opened and read all the same.
  const reader = new WriterProcess(file, { attempts: 1, prefix: 'again' }, disk);
  await reader.ended;
  tally.expectNone('reads that failed', reader.unread, `${where}, opened anew`);
  tally.expectNone('not opened on a full disk', reader.failed, where);
  const copy = join(scratchFolder(), 'ledger.db');
  for (const part of ['', '-wal'])
    disk.run('sh', '-c', 'test ! -e "$0" || cp "$0" "$1"', `${file}${part}`, `${copy}${part}`);
  const { faults, revision } = await verified(copy);
  tally.expectNone('faults that verify names', faults, where);
  const store = await openSqliteStore(copy);
  tally.expectNone('acknowledged and lost', await lostFrom(store, writer.acknowledged), where);
  await store.close();
  const known = writer.acknowledged.length + reader.acknowledged.length;
  tally.expectNone('half recorded', revision > known ? [revision - known] : [], where);
}

export const fullDisk: Fault = {
  name: 'full',
  what: 'a file system of 1 MB that is full, has space again, and is full again',
  unable: noMount,
  run: (extent) => inRounds(extent, round),
};

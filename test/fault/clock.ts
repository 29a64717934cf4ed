import { renameSync, writeFileSync } from 'node:fs';
import { askStandIn } from '../../src/service/ask/askStandIn.js';
import { askWhoIsResponsible } from '../../src/service/ask/askWhoIsResponsible.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { type Extent, type Fault, type Outcome, Tally } from './extent.js';
import { lostFrom, verified } from './inspect.js';
import { newLedger } from './load.js';
import { fakeTimeLibrary } from './tools.js';
import { WriterProcess } from './writerProcess.js';

const day = 24 * 60 * 60 * 1000;

async function onLedger<T>(file: string, use: (context: Context) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(file);
  try {
    return await use(createContext(store));
  } finally {
    await store.close();
  }
}

/** What is answered at explicit times, each before and after the head's absence became known, as bytes. */
async function answersOf(context: Context): Promise<string> {
  const answers: unknown[] = [];
  for (const { recordedAt: knownAt } of await context.store.changes(0, 2)) {
    const moment = await askingOf(context, { at: '2024-03-15', knownAt });
    const who = await askWhoIsResponsible(context, { matter: { duty: 'g/duty/schools' }, within: 'g', ...moment });
    const standIn = await askStandIn(context, { post: 'g/head', ...moment });
    answers.push(who.answer, standIn.answer);
  }
  return JSON.stringify(answers);
}

const away = {
  commandId: 'away',
  reason: 'test',
  changes: [{ assert: { absence: { id: 'g/away', of: 'g/jia', reason: 'leave', validFrom: '2024-03-01' } } }],
};

/** A clock that is set by days, for a process that is started with `env`. */
class MovedClock {
  readonly #file: string;
  readonly env: Readonly<Record<string, string>>;

  constructor(file: string, library: string) {
    this.#file = `${file}.offset`;
    this.set(0);
    this.env = {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    };
  }

  set(days: number): void {
    writeFileSync(`${this.#file}.new`, `${days < 0 ? '' : '+'}${days}d\n`);
    renameSync(`${this.#file}.new`, this.#file);
  }
}

/** Moves the clock of a process while it records, by each of `offsets` in turn, in days. */
async function moveWhileRunning(
  file: string,
  library: string,
  offsets: readonly number[],
  tally: Tally,
): Promise<WriterProcess> {
  const clock = new MovedClock(file, library);
  const writer = new WriterProcess(file, { writers: 3 }, { env: clock.env });
  for (const days of offsets) {
    clock.set(days);
    const before = writer.acknowledged.length;
    await writer.until(({ acknowledged, refused }) => acknowledged.length >= before + 15 || refused.length > 0);
    tally.add('times the clock was moved');
  }
  await writer.stop();
  return writer;
}

/** A ledger that is opened as commands open it takes nothing while the clock is ahead, and goes on afterwards. */
async function jumpAhead(library: string, days: number, where: string, tally: Tally): Promise<void> {
  const file = await newLedger(0);
  const clock = new MovedClock(file, library);
  const options = { writers: 3, protected: true };
  const writer = new WriterProcess(file, options, { env: clock.env });
  await writer.until(({ acknowledged }) => acknowledged.length >= 15);
  clock.set(days);
  await writer.until(({ refused }) => refused.length >= 15);
  const next = new WriterProcess(file, { ...options, prefix: 'next', attempts: 5 }, { env: clock.env });
  await next.ended;
  tally.add('refused while the clock was ahead', writer.refused.length + next.refused.length);
  tally.expectNone('recorded by another process while it was ahead', next.acknowledged, where);
  clock.set(0);
  const before = writer.acknowledged.length;
  await writer.until(({ acknowledged }) => acknowledged.length >= before + 15);
  await writer.stop();
  const others = [...writer.refused, ...next.refused, ...next.failed].filter((code) => code !== 'CLOCK_AHEAD');
  tally.expectNone('refused for another reason', others, where);
  await onLedger(file, async ({ ledger }) => {
    const { recordedAt } = await ledger.head();
    const ahead = Date.parse(recordedAt ?? '') > Date.now() + day / 2;
    tally.expectNone('recorded times in the future', ahead ? [recordedAt] : [], where);
    tally.expectNone('acknowledged and lost', await lostFrom(ledger, writer.acknowledged), where);
  });
}

async function run({ rounds, isOver, random }: Extent): Promise<Outcome> {
  const tally = new Tally();
  const library = fakeTimeLibrary();
  for (let number = 1; library !== null && number <= rounds && !isOver(); number++) {
    const where = `round ${number}`;
    const file = await newLedger(0);
    const before = await onLedger(file, async (context) => {
      await recordChanges(context, away);
      return answersOf(context);
    });
    await jumpAhead(library, number === 1 ? 40 * 365 : random.int(1, 20_000), where, tally);
    const offsets = number === 1 ? [0, 10, -10] : Array.from({ length: 4 }, () => random.int(-10, 10));
    const writer = await moveWhileRunning(file, library, offsets, tally);
    tally.add('acknowledged', writer.acknowledged.length);
    tally.expectNone('refused', [...writer.failed, ...writer.refused], where);
    tally.expectNone('faults that verify names', (await verified(file)).faults, where);
    await onLedger(file, async (context) => {
      tally.expectNone('acknowledged and lost', await lostFrom(context.ledger, writer.acknowledged), where);
      await recordChanges(context, { commandId: 'back', reason: 'test', changes: [{ retract: { id: 'g/away' } }] });
      const same = (await answersOf(context)) === before;
      tally.expectNone('answers that changed', same ? [] : [before], where);
      const times = (await context.store.changes(0, 10_000)).map(({ recordedAt }) => recordedAt);
      const notLater = times.filter((time, index) => index > 0 && time <= (times[index - 1] ?? ''));
      tally.expectNone('times that are not later', notLater, where);
      const furthest = Math.max(...offsets) * day;
      const moved = furthest < day || times.some((time) => Date.parse(time) > Date.now() + furthest - day / 2);
      if (!moved) tally.fail(`${where}: the clock did not move`);
    });
  }
  return tally.outcome;
}

export const clock: Fault = {
  name: 'clock',
  what: 'the clock moved by up to ten days, both ways, while recording; a jump ahead refused as commands open the ledger',
  unable: () => (fakeTimeLibrary() === null ? 'needs libfaketime' : null),
  run,
};

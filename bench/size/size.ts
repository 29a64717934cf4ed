import { askWhoIsResponsible } from '../../src/service/ask/askWhoIsResponsible.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { asOf } from '../../src/service/moment.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { instant } from '../demo.js';
import { inMicroseconds, type Measurement, once, type Result, repeatedly, sideBySide } from '../measure.js';
import { districtId } from './district.js';
import { fileIn, ledgersOf } from './ledgers.js';
import { ask, askDistrict, askInWords, firstAnswer, memoryOf, serve, serveNothing } from './served.js';

/** A ledger of so many governments. */
interface Sized {
  readonly folder: string;
  readonly governments: number;
}

/** Of the records of each district: some 5,000. */
const years = 4;

/** What grows with the number of governments, and what must not: on ledgers of one, ten, a hundred and so on up to `most`. */
export async function measureSize(seconds: number, most: number): Promise<readonly Result[]> {
  const sizes = [...[1, 10, 100, 1_000].filter((districts) => 2 * districts <= most), most];
  const folders = await ledgersOf(sizes.map((districts) => ({ districts, years })));
  const ledgers = folders.map((folder, index): Sized => ({ folder, governments: sizes[index] ?? 0 }));
  const [one] = ledgers;
  if (one === undefined) throw new Error('there is a smallest ledger');
  const found: Result[] = [];
  let first: number | undefined;
  for (const ledger of ledgers) {
    if (ledger !== one) found.push(await answering(ledger, one, seconds));
    found.push(await starting(ledger, seconds));
    found.push(await remembering(ledger));
    const inWords = await understanding(ledger, first);
    if ('ours' in inWords) first ??= inWords.ours;
    found.push(inWords);
  }
  return found;
}

const on = ({ governments }: Sized): string => (governments === 1 ? 'one government' : `${governments} governments`);

/** Of how many governments something was asked before: their graphs are in memory. */
const opened = 10;

async function answering(many: Sized, one: Sized, seconds: number): Promise<Measurement> {
  const contexts: Context[] = [];
  for (const { folder, governments } of [many, one]) {
    const context = createContext(await openSqliteStore(fileIn(folder)));
    for (let number = Math.min(governments, opened) - 1; number >= 0; number--) await answer(context, number, 0);
    contexts.push(context);
  }
  // Of the same district each time.
  const [ofMany, ofOne] = contexts.map((context) => inMicroseconds(repeatedly((count) => answer(context, 0, count))));
  if (ofMany === undefined || ofOne === undefined) throw new Error('both ledgers are asked');
  const names = { what: `who in process, of ${on(many)}`, beside: 'of one government', unit: 'µs' };
  const series = { name: 'an answer in process', governments: many.governments };
  const measured = await sideBySide({ ...names, aim: { atMost: 1.3 }, series }, ofMany, ofOne, {
    ...{ seconds, of: 'times', warmingUp: 3 },
  });
  for (const { ledger } of contexts) await ledger.close();
  return measured;
}

/** Another duty and another instant for each `count`. */
async function answer(context: Context, number: number, count: number): Promise<unknown> {
  const within = districtId(number);
  const asking = await asOf(context, { at: instant(count) });
  const duty = `${within}/duty/${1 + (count % 30)}.1`;
  return askWhoIsResponsible(context, { matter: { duty }, within, ...asking });
}

async function starting(ledger: Sized, seconds: number): Promise<Measurement> {
  const names = {
    what: `start to first answer, ${on(ledger)}`,
    beside: 'Node and Apollo with an empty schema',
    unit: 'ms',
  };
  const series = { name: 'start to first answer', governments: ledger.governments };
  return sideBySide(
    { ...names, aim: { atMost: 1.5 }, series },
    firstAnswer(() => serve(ledger.folder), askDistrict(0)),
    firstAnswer(serveNothing, { query: '{ __typename }' }),
    { seconds, of: 'times' },
  );
}

/** In megabytes; and of how many governments something is asked before memory is looked at. */
const [memoryAim, asked] = [1024, 200];

async function remembering(ledger: Sized): Promise<Measurement> {
  const count = Math.min(asked, ledger.governments);
  const server = await serve(ledger.folder);
  for (let number = 0; number < count; number++) await ask(server, askDistrict(number));
  const ours = memoryOf(server);
  await server.stop();
  return {
    ...{ what: `memory after a question to ${count} of ${on(ledger)}`, beside: 'a gigabyte', unit: 'MB', rounds: 1 },
    ...{ ours, theirs: memoryAim, ratio: ours / memoryAim, aim: { atMost: 1 } },
    series: { name: 'memory, by a gigabyte', governments: ledger.governments },
  };
}

/** In milliseconds: nobody waits longer for an answer. */
const patience = 20_000;

/** `first`: how long it took of one government. */
async function understanding(ledger: Sized, first: number | undefined): Promise<Result> {
  const names = { what: `who by words without a government, ${on(ledger)}`, beside: 'of one government', aim: null };
  const server = await serve(ledger.folder);
  try {
    const { took } = await once(() => ask(server, askInWords, patience))(0);
    const series = { name: 'a question in words', governments: ledger.governments };
    return {
      ...names,
      unit: 'ms',
      rounds: 1,
      ours: took,
      theirs: first ?? took,
      ratio: took / (first ?? took),
      series,
    };
  } catch (error) {
    return { ...names, why: `no answer within ${patience / 1_000} s: ${(error as Error).message}` };
  } finally {
    await server.stop();
  }
}

import fc from 'fast-check';
import { operator } from '../../src/model/viewer.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { approveChanges, proposalHash, rejectChanges } from '../../src/service/record/approval.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import type { Store } from '../../src/store/store.js';
import { type Extent, type Fault, type Outcome, Tally } from './extent.js';
import { copied, verified } from './inspect.js';
import { newLedger } from './load.js';
import { Model, type Recording, type Result } from './model.js';

type Step =
  | { readonly record: readonly Recording[] }
  | { readonly approve: string; readonly by: string }
  | { readonly reject: string; readonly by: string }
  | 'crash';

const people = ['wang', 'li', 'zhao'];
const person = fc.constantFrom(...people);
const command = fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5');
const recording: fc.Arbitrary<Recording> = fc.record({
  commandId: command,
  content: fc.constantFrom('x', 'y'),
  needsSecond: fc.boolean(),
  ahead: fc.option(fc.constantFrom(0, 0, -1, 1), { nil: null, freq: 3 }),
  author: person,
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ record: fc.array(recording, { minLength: 1, maxLength: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ approve: command, by: person }) },
  { weight: 1, arbitrary: fc.record({ reject: command, by: person }) },
  { weight: 2, arbitrary: fc.constant('crash' as const) },
);

/** The ledger in its file, which steps are done to. */
class System {
  readonly #opened: Store[] = [];
  #file = '';
  #store: Store | undefined;

  async begin(from: string): Promise<void> {
    this.#file = copied(from);
    this.#store = await openSqliteStore(this.#file);
    this.#opened.push(this.#store);
  }

  /** The process that had it open has died; it is opened again as it is on the disk. */
  crash(): Promise<void> {
    return this.begin(this.#file);
  }

  async do(step: Exclude<Step, 'crash'>): Promise<readonly Result[]> {
    if ('approve' in step) {
      const waiting = await this.store.proposals();
      const read = waiting.find(({ commandId }) => commandId === step.approve);
      const awaiting = { commandId: step.approve, contentHash: read === undefined ? '' : proposalHash(read) };
      return [await resultOf(approveChanges(this.#as(step.by), awaiting))];
    }
    if ('reject' in step) return [await resultOf(rejectChanges(this.#as(step.by), step.reject).then(() => null))];
    // All of one step come at once, and expect what was so before any of them.
    const { revision } = await this.store.head();
    return Promise.all(
      step.record.map((each) => resultOf(recordChanges(this.#as(each.author), inputOf(each, revision)))),
    );
  }

  async state(): Promise<unknown> {
    const { revision } = await this.store.head();
    return { revision, waiting: (await this.store.proposals()).map(({ commandId }) => commandId).sort() };
  }

  async end(): Promise<readonly unknown[]> {
    const { faults } = await verified(copied(this.#file));
    for (const store of this.#opened) await store.close();
    return faults;
  }

  get store(): Store {
    if (this.#store === undefined) throw new Error('it was not begun');
    return this.#store;
  }

  #as(subject: string): Context {
    return { ...createContext(this.store, { viewer: operator(subject) }), secondPerson: ['absence'] };
  }
}

function inputOf({ commandId, content, needsSecond, ahead }: Recording, revision: number): unknown {
  const id = `g/${commandId}-${content}-${needsSecond ? 'absence' : 'person'}`;
  const record = needsSecond
    ? { absence: { id, of: 'g/jia', reason: 'leave', validFrom: '2024-03-01' } }
    : { person: { id, name: content } };
  const expectedRevision = ahead === null ? null : revision + ahead;
  return { commandId, reason: 'test', expectedRevision, changes: [{ assert: record }] };
}

async function resultOf(attempt: Promise<{ readonly revision: number } | null>): Promise<Result> {
  try {
    return (await attempt)?.revision ?? null;
  } catch (error) {
    return (error as { readonly code?: string }).code ?? String(error);
  }
}

async function runProgram(from: string, steps: readonly Step[], tally: Tally): Promise<void> {
  const system = new System();
  await system.begin(from);
  const model = new Model((await system.store.head()).revision);
  for (const [index, each] of steps.entries()) {
    if (each === 'crash') await system.crash();
    else same(await system.do(each), expectedOf(model, each), `step ${index}, ${JSON.stringify(each)}`);
    same(await system.state(), model.state(), `after step ${index}, ${JSON.stringify(each)}`);
    tally.add(each === 'crash' ? 'crashes' : 'steps');
  }
  same(await system.end(), [], 'at the end, the faults that verify names');
}

function expectedOf(model: Model, step: Exclude<Step, 'crash'>): readonly Result[] {
  if ('approve' in step) return [model.approve(step.approve, step.by)];
  if ('reject' in step) return [model.reject(step.reject)];
  const { revision } = model;
  return step.record.map((each) => model.record(each, revision));
}

function same(found: unknown, expected: unknown, where: string): void {
  const [given, due] = [JSON.stringify(found), JSON.stringify(expected)];
  if (given !== due) throw new Error(`${where}: ${given} instead of ${due}`);
}

async function run({ rounds, random, isOver }: Extent): Promise<Outcome> {
  const tally = new Tally();
  const from = await newLedger(0);
  const property = fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
    if (isOver()) return;
    tally.add('programs');
    await runProgram(from, steps, tally);
  });
  try {
    await fc.assert(property, { numRuns: rounds, seed: random.int(0, 2 ** 31 - 1) });
  } catch (error) {
    tally.fail(String(error));
  }
  return tally.outcome;
}

export const program: Fault = {
  name: 'program',
  what: 'random programs of commands, retries, approvals and crashes, beside a model of a few lines',
  unable: () => null,
  run,
};

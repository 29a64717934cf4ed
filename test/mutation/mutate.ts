import { parseArgs } from 'node:util';
import { type Mutation, misfits, mutations } from './mutations.js';
import { closeAll, Scratch, type Verdict } from './scratch.js';

// Are there mistakes that the tests would not notice? One after another is made in a copy of the tree, and the tests
// are run there. A mistake that no test notices is a survivor, and wants a story.

const workers = 2;

type Suite = keyof typeof suites;
const suites = {
  scenario: ['test/scenario'],
  ledger: ['test/ledger', 'test/model', 'test/conformance', 'test/service', 'test/store/replica.test.ts'],
  differential: ['test/differential/differential.test.ts'],
  law: ['test/law'],
  rights: ['test/api/rights', 'test/api/journal.test.ts', 'test/api/mutations.test.ts'],
  neo4j: [
    'test/conformance',
    'test/differential/neo4j.test.ts',
    'test/store/neo4j.test.ts',
    'test/store/neo4jReplies.test.ts',
    'test/recipes',
  ],
} as const;

/** What is quick and likely to notice comes first; only what survives it is shown to the rest. */
const rounds: readonly (readonly Suite[])[] = [['scenario', 'ledger'], ['differential', 'law'], ['rights'], ['neo4j']];

/** The suite that is likelier to notice goes first. */
const inOrder = (suitesOfRound: readonly Suite[], { file }: Mutation): readonly Suite[] =>
  /^src\/(engine|graph)\//.test(file) ? suitesOfRound : [...suitesOfRound].reverse();

/** Only the tests of a store notice mistakes in it, and they notice no others that the rest would not. */
const concerns = (suite: Suite, { file }: Mutation): boolean =>
  file.startsWith('src/store/neo4j/') === (suite === 'neo4j');

interface Result {
  readonly mutation: Mutation;
  /** The suite that noticed; `null` where none did. */
  readonly suite: Suite | null;
  readonly verdict: Verdict;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(0)} s`;

/** Takes the items one by one in as many copies as there are. */
async function inCopies<T, R>(
  copies: readonly Scratch[],
  items: readonly T[],
  work: (scratch: Scratch, item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Map<number, R>();
  const waiting = [...items.entries()];
  const one = async (scratch: Scratch) => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      results.set(next[0], await work(scratch, next[1]));
  };
  await Promise.all(copies.map(one));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

/** Without a mistake everything passes, or nothing can be said. How long that takes is the measure of what hangs. */
async function limits(copies: readonly Scratch[], names: readonly Suite[]): Promise<Map<Suite, number>> {
  const found = await inCopies(copies, names, async (scratch, suite) => {
    const verdict = await scratch.run(suites[suite], 600_000);
    if (verdict.outcome !== 'passed') throw new Error(`Without any mistake, test/${suite} fails: ${verdict.by}`);
    say(`without any mistake: ${suite} passes in ${seconds(verdict.milliseconds)}`);
    return [suite, 20_000 + 3 * verdict.milliseconds] as const;
  });
  return new Map(found);
}

async function judge(scratch: Scratch, mutation: Mutation, allowed: ReadonlyMap<Suite, number>): Promise<Result> {
  return scratch.with(mutation, async () => {
    let verdict: Verdict = { outcome: 'passed', by: '', milliseconds: 0 };
    for (const suite of inOrder([...allowed.keys()], mutation)) {
      const found = await scratch.run(suites[suite], allowed.get(suite) ?? 0);
      verdict = { ...found, milliseconds: verdict.milliseconds + found.milliseconds };
      if (found.outcome !== 'passed') return { mutation, suite, verdict };
    }
    return { mutation, suite: null, verdict };
  });
}

/** Every mutation with what noticed it, in the order given. */
async function judgeAll(copies: readonly Scratch[], chosen: readonly Mutation[]): Promise<readonly Result[]> {
  const results = new Map<Mutation, Result>();
  let left = chosen;
  for (const names of rounds) {
    const due = left.filter((mutation) => names.some((suite) => concerns(suite, mutation)));
    if (due.length === 0) continue;
    const allowed = await limits(copies, names);
    let done = 0;
    await inCopies(copies, due, async (scratch, mutation) => {
      const result = await judge(scratch, mutation, allowed);
      results.set(mutation, result);
      done += 1;
      progress(result, `${done}/${due.length}`, names);
    });
    left = left.filter((mutation) => (results.get(mutation)?.verdict.outcome ?? 'passed') === 'passed');
  }
  return chosen.flatMap((mutation) => results.get(mutation) ?? []);
}

const isKilled = ({ verdict: { outcome } }: Result): boolean => outcome === 'failed' || outcome === 'timedOut';

function progress({ mutation, suite, verdict }: Result, place: string, names: readonly Suite[]): void {
  const how = { passed: 'survived', failed: 'killed', timedOut: 'killed', unreadable: 'unreadable' }[verdict.outcome];
  const by = suite === null ? `${names.join(' and ')}` : `by ${suite}: ${verdict.by.slice(0, 100)}`;
  say(`${place} ${mutation.file}: ${mutation.what} (${seconds(verdict.milliseconds)}): ${how} ${by}`);
}

function table(results: readonly Result[]): string {
  const names = Object.keys(suites) as Suite[];
  const rows = [...new Set(results.map(({ mutation }) => mutation.file))].map((file) => {
    const own = results.filter(({ mutation }) => mutation.file === file);
    return rowOf(file, own, names);
  });
  const head = ['file', 'killed', 'of', ...names];
  const all = [head, ...rows, rowOf('all', results, names)];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const show = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return all.map(show).join('\n');
}

function rowOf(file: string, own: readonly Result[], names: readonly Suite[]): string[] {
  const killed = own.filter(isKilled);
  const by = names.map((name) => killed.filter(({ suite }) => suite === name).length);
  return [file, ...[killed.length, own.length, ...by].map((count) => (count === 0 ? '·' : String(count)))];
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
  const wrong = misfits(mutations);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const chosen = mutations.filter(({ file, find, what }) =>
    [file, find, what].some((text) => text.includes(values.only)),
  );
  if (chosen.length === 0) throw new Error(`No mutation speaks of “${values.only}”`);

  const began = Date.now();
  const copies = Array.from({ length: Math.min(workers, chosen.length) }, () => new Scratch());
  const results = await judgeAll(copies, chosen);
  const others = results.filter((result) => !isKilled(result));
  const killed = results.length - others.length;
  console.log(`${table(results)}\n`);
  for (const { mutation, verdict } of others)
    console.log(`${verdict.outcome === 'passed' ? 'survived' : 'unreadable'}: ${mutation.file}: ${mutation.what}`);
  console.log(`${killed} of ${results.length} mistakes noticed, in ${seconds(Date.now() - began)}`);
  process.exitCode = others.length > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    closeAll();
    process.exit(130);
  });

try {
  await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
} finally {
  closeAll();
}

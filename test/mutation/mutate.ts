import { parseArgs } from 'node:util';
import { inapplicable, type Mutant, mutants } from './mutants.js';
import { closeAll, type Form, Scratch, type Verdict } from './scratch.js';

// Are there faults that the tests would not notice? One mutant after another is made in a copy of the tree, and the
// tests are run there. A mutant that no test kills is a survivor, and needs a story.

const workers = 2;

type Suite = keyof typeof suites;
const suites = {
  http: ['limits', 'otherSites', 'documents', 'caching'].map((name) => `test/api/${name}.test.ts`),
  scenario: ['test/scenario'],
  ledger: ['test/ledger', 'test/model', 'test/conformance', 'test/service', 'test/store/replica.test.ts'],
  differential: ['test/differential/differential.test.ts'],
  law: ['test/law'],
  streams: ['test/api/streams', 'test/api/calendar.test.ts'],
  rights: ['test/api/rights', 'test/api/journal.test.ts', 'test/api/mutations.test.ts'],
  neo4j: [
    'test/conformance',
    'test/differential/neo4j.test.ts',
    'test/store/neo4j.test.ts',
    'test/store/neo4jReplies.test.ts',
    'test/recipes',
  ],
} as const;

/** Quick suites that are likely to kill come first. The rest runs only on survivors. */
const rounds: readonly (readonly Suite[])[] = [
  ['http'],
  ['scenario', 'ledger'],
  ['differential', 'law'],
  ['streams', 'rights'],
  ['neo4j'],
];

/** The suite that is likelier to kill goes first. */
const inOrder = (suitesOfRound: readonly Suite[], { file }: Mutant): readonly Suite[] =>
  /^src\/(engine|graph)\//.test(file) ? suitesOfRound : [...suitesOfRound].reverse();

/** Most mutants are killed by the stories in memory; what survives those meets the whole of the other suites. */
const formOf = (suite: Suite): Form => (suite === 'scenario' || suite === 'ledger' ? 'short' : 'whole');

/** Only the tests of a store kill the mutants of it, and they kill no others that the rest would not. */
const concerns = (suite: Suite, { file }: Mutant): boolean =>
  suite === 'http'
    ? /^src\/(api\/|service\/operate\/readiness|engine\/overview\/orgChart)/.test(file)
    : file.startsWith('src/store/neo4j/') === (suite === 'neo4j');

interface Result {
  readonly mutant: Mutant;
  /** The suite that killed it; `null` where none did. */
  readonly suite: Suite | null;
  readonly verdict: Verdict;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const tell = (line: string): void => void process.stdout.write(`${line}\n`);
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

/** Every suite must pass on the unchanged tree. How long that takes is the measure of what hangs. */
async function limits(copies: readonly Scratch[], names: readonly Suite[]): Promise<Map<Suite, number>> {
  const found = await inCopies(copies, names, async (scratch, suite) => {
    const verdict = await scratch.run(suites[suite], formOf(suite), 600_000);
    if (verdict.outcome !== 'passed') throw new Error(`Without any mutant, test/${suite} fails: ${verdict.by}`);
    say(`without any mutant: ${suite} passes in ${seconds(verdict.milliseconds)}`);
    return [suite, 20_000 + 3 * verdict.milliseconds] as const;
  });
  return new Map(found);
}

async function judge(scratch: Scratch, mutant: Mutant, allowed: ReadonlyMap<Suite, number>): Promise<Result> {
  return scratch.with(mutant, async () => {
    let verdict: Verdict = { outcome: 'passed', by: '', milliseconds: 0 };
    for (const suite of inOrder([...allowed.keys()], mutant)) {
      const found = await scratch.run(suites[suite], formOf(suite), allowed.get(suite) ?? 0);
      verdict = { ...found, milliseconds: verdict.milliseconds + found.milliseconds };
      if (found.outcome !== 'passed') return { mutant, suite, verdict };
    }
    return { mutant, suite: null, verdict };
  });
}

/** Every mutant with what killed it, in the order given. */
async function judgeAll(copies: readonly Scratch[], chosen: readonly Mutant[]): Promise<readonly Result[]> {
  const results = new Map<Mutant, Result>();
  let left = chosen;
  for (const names of rounds) {
    const due = left.filter((mutant) => names.some((suite) => concerns(suite, mutant)));
    if (due.length === 0) continue;
    const allowed = await limits(copies, names);
    let done = 0;
    await inCopies(copies, due, async (scratch, mutant) => {
      const result = await judge(scratch, mutant, allowed);
      results.set(mutant, result);
      done += 1;
      progress(result, `${done}/${due.length}`, names);
    });
    left = left.filter((mutant) => (results.get(mutant)?.verdict.outcome ?? 'passed') === 'passed');
  }
  return chosen.flatMap((mutant) => results.get(mutant) ?? []);
}

const isKilled = ({ verdict: { outcome } }: Result): boolean => outcome === 'failed' || outcome === 'timedOut';

function progress({ mutant, suite, verdict }: Result, place: string, names: readonly Suite[]): void {
  const how = { passed: 'survived', failed: 'killed', timedOut: 'killed', unreadable: 'unreadable' }[verdict.outcome];
  const by = suite === null ? `${names.join(' and ')}` : `by ${suite}: ${verdict.by.slice(0, 100)}`;
  say(`${place} ${mutant.file}: ${mutant.what} (${seconds(verdict.milliseconds)}): ${how} ${by}`);
}

function table(results: readonly Result[]): string {
  const names = Object.keys(suites) as Suite[];
  const rows = [...new Set(results.map(({ mutant }) => mutant.file))].map((file) => {
    const own = results.filter(({ mutant }) => mutant.file === file);
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
  const wrong = inapplicable(mutants);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const chosen = mutants.filter(({ file, find, what }) =>
    [file, find, what].some((text) => text.includes(values.only)),
  );
  if (chosen.length === 0) throw new Error(`No mutant speaks of “${values.only}”`);

  const began = Date.now();
  const copies = Array.from({ length: Math.min(workers, chosen.length) }, () => new Scratch());
  const results = await judgeAll(copies, chosen);
  const others = results.filter((result) => !isKilled(result));
  const killed = results.length - others.length;
  tell(`${table(results)}\n`);
  for (const { mutant, verdict } of others)
    tell(`${verdict.outcome === 'passed' ? 'survived' : 'unreadable'}: ${mutant.file}: ${mutant.what}`);
  tell(`${killed} of ${results.length} mutants killed, in ${seconds(Date.now() - began)}`);
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

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { randomOf } from '../support/random.js';
import type { Extent, Fault, Outcome } from './extent.js';
import { faults } from './faults.js';

// What becomes of a ledger when things go wrong, for as long as one likes. Progress on standard error, a table of what
// came of it on standard output, and the figures in a file. It ends with 1 where something was that must never be.

const file = 'bench/results/fault.json';

interface Result extends Outcome {
  readonly name: string;
  readonly what: string;
  readonly seconds: number;
  /** Why it was not tried. */
  readonly unable: string | null;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function tried(fault: Fault, extent: Extent): Promise<Result> {
  const { name, what } = fault;
  const unable = await fault.unable();
  if (unable !== null) return { name, what, unable, seconds: 0, figures: {}, failures: [] };
  const began = performance.now();
  const outcome = await fault.run({ ...extent, say: (line) => say(`${name}: ${line}`) });
  return { name, what, unable, seconds: Math.round((performance.now() - began) / 1000), ...outcome };
}

function report({ name, what, unable, seconds, figures, failures }: Result): string {
  return [
    `${name}: ${what}`,
    unable === null ? `  ${seconds} s` : `  not tried: ${unable}`,
    ...Object.entries(figures).map(([figure, count]) => `  ${String(count).padStart(9)}  ${figure}`),
    ...failures.map((failure) => `  FAILED  ${failure}`),
    '',
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '1000' },
      minutes: { type: 'string', default: 'Infinity' },
      only: { type: 'string', default: '' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    },
  });
  const chosen = faults.map(({ fault }) => fault).filter(({ name }) => values.only === '' || name === values.only);
  if (chosen.length === 0)
    throw new Error(
      `no fault is called “${values.only}”: there are ${faults.map(({ fault }) => fault.name).join(', ')}`,
    );
  say(`seed ${values.seed}`);
  const results: Result[] = [];
  mkdirSync(dirname(file), { recursive: true });
  for (const fault of chosen) {
    const until = performance.now() + Number(values.minutes) * 60_000;
    const extent = { rounds: Number(values.rounds), whole: true, random: randomOf(Number(values.seed)), say };
    say(`${fault.name}: ${fault.what}`);
    const result = await tried(fault, { ...extent, isOver: () => performance.now() > until });
    results.push(result);
    process.stdout.write(report(result));
    writeFileSync(file, `${JSON.stringify({ seed: Number(values.seed), results }, null, 2)}\n`);
  }
  process.exitCode = results.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

try {
  await main();
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 2;
}

import { parseArgs } from 'node:util';
import { asScenario } from './asScenario.js';
import { report, reportOfCases } from './report.js';
import { emptyTally, searchOne, shrink } from './search.js';
import { emptyCaseTally, searchCases, shownMismatch, shrinkCases } from './searchCases.js';

/**
 * `npm run fuzz -- --minutes N`: asks both resolvers about new random ledgers for so long, then says what was
 * covered. A disagreement is shrunk and printed as a story file; the exit code is then 1. With `--procedures` it asks the
 * engine of procedures and its reference about random cases.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    questions: { type: 'string', default: '40' },
    procedures: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write('npm run fuzz -- [--minutes N] [--seed FIRST] [--questions PER_LEDGER] [--procedures]\n');
  process.exit(0);
}
const first = Number(values.seed);
const end = Date.now() + Number(values.minutes) * 60_000;
const questions = Number(values.questions);
let mismatches = 0;
let told = Date.now();

/** What one seed comes to, and how it stands so far. */
const search = values.procedures ? ofCases() : ofResponsibility();

function ofResponsibility() {
  const tally = emptyTally();
  return {
    one: (seed: number) => {
      const mismatch = searchOne(seed, questions, tally);
      return mismatch && asScenario(shrink(mismatch));
    },
    progress: () => `${tally.ledgers} ledgers, ${tally.questions} questions`,
    report: () => report(tally),
  };
}

function ofCases() {
  const tally = emptyCaseTally();
  return {
    one: (seed: number) => {
      const mismatch = searchCases(seed, questions, tally);
      return mismatch && shownMismatch(shrinkCases(mismatch));
    },
    progress: () => `${tally.ledgers} ledgers, ${tally.comparisons} comparisons`,
    report: () => reportOfCases(tally),
  };
}

process.stderr.write(`first seed ${first}\n`);
for (let seed = first; Date.now() < end; seed++) {
  const mismatch = search.one(seed);
  if (mismatch !== undefined) {
    mismatches += 1;
    process.stdout.write(`${mismatch}\n\n`);
  }
  if (Date.now() - told > 10_000) {
    told = Date.now();
    process.stderr.write(`${search.progress()}, ${mismatches} mismatches\n`);
  }
}
process.stdout.write(`${search.report()}\nmismatches ${mismatches}\n`);
process.exitCode = mismatches === 0 ? 0 : 1;

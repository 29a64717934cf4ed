import { parseArgs } from 'node:util';
import { asScenario } from './asScenario.js';
import { report } from './report.js';
import { emptyTally, searchOne, shrink } from './search.js';

/**
 * `npm run fuzz -- --minutes N`: asks both resolvers about new random ledgers for so long, then says what was
 * covered. A disagreement is shrunk and printed as a story file; the exit code is then 1.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    questions: { type: 'string', default: '40' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write('npm run fuzz -- [--minutes N] [--seed FIRST] [--questions PER_LEDGER]\n');
  process.exit(0);
}
const first = Number(values.seed);
const end = Date.now() + Number(values.minutes) * 60_000;
const tally = emptyTally();
let mismatches = 0;
let told = Date.now();

process.stderr.write(`first seed ${first}\n`);
for (let seed = first; Date.now() < end; seed++) {
  const mismatch = searchOne(seed, Number(values.questions), tally);
  if (mismatch !== undefined) {
    mismatches += 1;
    process.stdout.write(`${asScenario(shrink(mismatch))}\n\n`);
  }
  if (Date.now() - told > 10_000) {
    told = Date.now();
    process.stderr.write(`${tally.ledgers} ledgers, ${tally.questions} questions, ${mismatches} mismatches\n`);
  }
}
process.stdout.write(`${report(tally)}\nmismatches ${mismatches}\n`);
process.exitCode = mismatches === 0 ? 0 : 1;

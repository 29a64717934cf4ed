import { parseArgs } from 'node:util';
import { told, tryPair } from './run.js';

// How many pairs one likes, with what was learnt by whom.

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const pairs = Number(values.pairs);
const totals = { pairs, operations: 0, answered: 0, learnt: 0 };
for (let pair = 0; pair < pairs; pair++) {
  const { operations, answered, interference } = await tryPair((Number(values.seed) * 1_000_003 + pair) * 10);
  totals.operations += operations;
  totals.answered += answered;
  if (interference !== null) {
    totals.learnt += 1;
    process.stdout.write(`${told(interference)}\n\n`);
  }
  if ((pair + 1) % 100 === 0)
    process.stderr.write(`${pair + 1} of ${pairs} pairs, ${totals.operations} operations, ${totals.learnt} learnt\n`);
}
process.stdout.write(`${JSON.stringify(totals)}\n`);
process.exitCode = totals.learnt === 0 ? 0 : 1;

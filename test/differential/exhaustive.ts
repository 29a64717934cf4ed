import { report } from './report.js';
import { exhaust, type Scope } from './smallScope.js';

/** `npm run exhaustive [-- DELEGATIONS ABSENCES]`: every ledger of the small scope, both resolvers. */
const [delegations = '2', absences = '1'] = process.argv.slice(2);
const scope = { delegations: Number(delegations), absences: Number(absences) } as Scope;
let told = Date.now();
const { tally, found } = exhaust(scope, ({ ledgers, questions }) => {
  if (Date.now() - told < 10_000) return;
  told = Date.now();
  process.stderr.write(`${ledgers} ledgers, ${questions} questions\n`);
});
process.stdout.write(`${report(tally)}\n`);
if (found !== undefined) {
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  process.exitCode = 1;
}

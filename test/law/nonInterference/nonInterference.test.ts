import { expect, it } from 'vitest';
import { timesInForm } from '../../support/form.js';
import { told, tryPair } from './run.js';

it('what a viewer may not see gives them the same bytes, whatever they ask, record, assume, count or provoke as an error', async () => {
  const learnt: string[] = [];
  const counted = { operations: 0, answered: 0 };
  for (let pair = 0; pair < timesInForm(400); pair++) {
    const outcome = await tryPair(pair * 10);
    counted.operations += outcome.operations;
    counted.answered += outcome.answered;
    if (outcome.interference === null) continue;
    // A clock may add a call to the store in one of two runs: what can be learnt differs again.
    const again = await tryPair(pair * 10);
    if (again.interference !== null) learnt.push(told(again.interference));
  }
  expect(learnt).toEqual([]);
  // Refusals alone would prove little.
  expect(counted.answered / counted.operations).toBeGreaterThan(0.4);
});

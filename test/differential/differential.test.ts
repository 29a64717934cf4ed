import { describe, expect, it } from 'vitest';
import { timesInForm } from '../support/form.js';
import { asScenario } from './asScenario.js';
import { emptyTally, searchOne, shrink } from './search.js';

const ledgers = timesInForm(400, 4);
const questionsEach = 20;

describe('the engine and the reference resolver', () => {
  const tally = emptyTally();

  it(`say the same about ${ledgers} random ledgers, envelope and all`, () => {
    for (let seed = 1; seed <= ledgers; seed++) {
      const mismatch = searchOne(seed, questionsEach, tally);
      expect(mismatch && asScenario(shrink(mismatch))).toBeUndefined();
    }
    expect(tally.questions).toBe(ledgers * questionsEach);
  });

  it('were asked about every outcome, manner and extent, and most reasons', () => {
    const seen = [...tally.seen.keys()];
    const expected = [
      ...['held', 'gap', 'conflict'].map((outcome) => `outcome ${outcome}`),
      ...['present', 'entrusted', 'designated', 'rule'].map((manner) => `manner ${manner}`),
      ...['full', 'dailyWork', 'urgent', 'ceremonial'].map((extent) => `extent ${extent}`),
      ...['R1a', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R7a', 'R7b', 'R7c', 'R8'].map((rule) => `rule ${rule}`),
      ...['reserved', 'notInForce', 'toBeArranged', 'undesignated', 'allAbsent', 'vacant', 'notCovered', 'noRule'].map(
        (reason) => `reason ${reason}`,
      ),
      ...['unassigned', 'notDivided', 'departmentUnstated'].map((reason) => `reason ${reason}`),
      'conflict leads',
    ];
    expect(seen).toEqual(expect.arrayContaining(expected));
  });
});

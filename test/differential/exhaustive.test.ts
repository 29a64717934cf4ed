import { describe, expect, it } from 'vitest';
import { isShort } from '../support/form.js';
import { exhaust } from './smallScope.js';

const { absences, ledgers, questions } = isShort
  ? ({ absences: 0, ledgers: 1_274, questions: 7_644 } as const)
  : ({ absences: 1, ledgers: 12_740, questions: 76_440 } as const);

describe('the engine and the reference resolver, on every small ledger', () => {
  it(`say the same with one delegation, any rule and at most ${absences} absences`, () => {
    const { tally, found } = exhaust({ delegations: 1, absences });
    expect(found).toBeUndefined();
    expect([tally.ledgers, tally.questions]).toEqual([ledgers, questions]);
  });
});

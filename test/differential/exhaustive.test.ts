import { describe, expect, it } from 'vitest';
import { exhaust } from './smallScope.js';

describe('the engine and the reference resolver, on every small ledger', () => {
  it('say the same with one delegation, any rule and one absence', () => {
    const { tally, found } = exhaust({ delegations: 1, absences: 1 });
    expect(found).toBeUndefined();
    expect([tally.ledgers, tally.questions]).toEqual([12_740, 76_440]);
  });
});

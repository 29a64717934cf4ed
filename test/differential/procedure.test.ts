import { describe, expect, it } from 'vitest';
import { timesInForm } from '../support/form.js';
import { emptyCaseTally, searchCases, shownMismatch, shrinkCases } from './searchCases.js';

const ledgers = timesInForm(320, 4);
const pairsEach = 6;

describe('the engine of procedures and its reference', () => {
  const tally = emptyCaseTally();

  it(`say the same about the cases of ${ledgers} random ledgers, at ${pairsEach} pairs each`, () => {
    for (let seed = 1; seed <= ledgers; seed++) {
      const mismatch = searchCases(seed, pairsEach, tally);
      expect(mismatch && shownMismatch(shrinkCases(mismatch))).toBeUndefined();
    }
    expect(tally.pairs).toBe(ledgers * pairsEach);
  }, 120_000);

  it('were asked about every state, deadline and fault', () => {
    const expected = [
      ...['blockedButDone', 'done', 'doneLate', 'doneDependsOnReading', 'notDoneInPrinciple', 'overdue'],
      ...['due', 'waiting', 'undetermined', 'notApplicable'],
    ].map((state) => `state ${state}`);
    const deadlines = ['none', 'words', 'waiting', 'dated', 'calendarNotLoaded'].map((state) => `deadline ${state}`);
    const faults = [
      ...['outOfOrder', 'blocked', 'prerequisiteMissing', 'notResponsible', 'collectiveDecidedByOne', 'notHandedOver'],
      ...['beyondExtent', 'recipientMissing', 'wrongRecipient', 'afterClosing', 'otherProcedure'],
    ].map((code) => `fault ${code} fault`);
    const others = ['fault wrongTitle mild', 'fault omittedInPrinciple mild', 'fault responsibleUnknown open'];
    const accounts = ['differs true', 'differs false', 'nothing known then'];
    const all = [...expected, ...deadlines, ...faults, ...others, ...accounts];
    expect(all.filter((each) => !tally.seen.has(each))).toEqual([]);
  });
});

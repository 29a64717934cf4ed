import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standIn } from '../../src/engine/answer/standIn.js';
import { findingsIn } from '../../src/engine/findings/findings.js';
import { orgChart } from '../../src/engine/overview/orgChart.js';
import type { Snapshot } from '../../src/graph/snapshot.js';
import { dayOf, people, posts, type RandomLine, randomLedger } from '../differential/randomLedger.js';
import { Asking, everyDay } from '../support/asking.js';
import { diceOf } from '../support/dice.js';
import { timesInForm } from '../support/form.js';

/** Everything that an answer in general and the findings say, in what words, and how far what they read reaches. */
function said(snapshot: Snapshot) {
  const answers = posts.map((post) => standIn(snapshot, post, null));
  const findings = findingsIn(snapshot);
  const root = snapshot.find('organization', 'g/edu');
  const chart = root === undefined ? null : orgChart(snapshot, root, 3);
  const { before, after } = snapshot.horizon;
  return { answers, findings, chart, before, after, reads: [...snapshot.reads].sort() };
}

const renamed = (person: string, day: number): RandomLine => ({
  recorded: 0,
  change: { assert: { person: { id: person, name: `${person}，改名`, validFrom: dayOf(day) } } },
});
const renamedUnit: RandomLine = {
  recorded: 0,
  change: {
    assert: { organization: { id: 'g/edu', name: '改名', type: 'department', partOf: 'g', validFrom: dayOf(5) } },
  },
};

const days = fc.shuffledSubarray([...everyDay, ...everyDay], { minLength: 6 });

it('what was kept for one day says on another day what is read there anew: answers, words, and how far they reach', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), days, (seed, asked) => {
      const ledger = randomLedger(diceOf(seed));
      const lines = [...ledger.lines, ...people.map((person, index) => renamed(person, 2 + index)), renamedUnit];
      const kept = new Asking({ lines });
      for (const day of asked) {
        const anew = new Asking({ lines });
        expect(said(kept.snapshot({ day }))).toEqual(said(anew.snapshot({ day })));
      }
    }),
    { numRuns: timesInForm(60) },
  );
});

it('what was kept is given up with what was known', () => {
  const asking = Asking.ofSeed(7);
  for (const known of [0, 1, 2, 3, 2, 1, 0]) {
    const anew = Asking.ofSeed(7);
    expect(said(asking.snapshot({ known }))).toEqual(said(anew.snapshot({ known })));
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountabilityOf } from '../../src/engine/procedure/accountability.js';
import { checkMatter } from '../../src/engine/procedure/check.js';
import { matterOfCase } from '../../src/engine/procedure/matter.js';
import type { Snapshot } from '../../src/graph/snapshot.js';
import type { CaseCheck, HandledMatter, Truth } from '../../src/model/procedure.js';
import { traitsOf } from '../../src/model/traits.js';
import { bothOf } from '../differential/compareCases.js';
import { type CaseLine, cases, midnight } from '../differential/randomCaseRecords.js';
import { type RandomCases, randomCases, writtenOf } from '../differential/randomCases.js';
import { timesInForm } from '../support/form.js';
import { randomOf } from '../support/random.js';

const law = (check: (made: RandomCases) => void, numRuns = 80) =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => check(randomCases(randomOf(seed)))),
    { numRuns: timesInForm(numRuns) },
  );

const kindOf = ({ change: { assert } }: CaseLine): string => Object.keys(assert)[0] ?? '';
const at = midnight(14);
const knownAt = midnight(60);

interface Handled {
  readonly snapshot: Snapshot;
  readonly matter: HandledMatter;
}

const handledIn = (made: RandomCases): readonly Handled[] => {
  const snapshot = bothOf(writtenOf(made)).snapshotAt(at, knownAt);
  return cases.flatMap((id) => {
    const matter = matterOfCase(snapshot, id);
    return matter === undefined ? [] : [{ snapshot, matter }];
  });
};

/** Everything but the reasons. */
const gist = ({ obligations, outside, faults }: CaseCheck) => ({
  obligations: obligations.map(({ because: _, applicability, faults: own, ...rest }) => ({
    ...rest,
    applicability: { ...applicability, because: null },
    faults: own.map(({ code, severity, act }) => [code, severity, act]),
  })),
  outside,
  faults: faults.map(({ code, severity, act, step }) => [code, severity, act, step]),
});

describe('laws of procedures', () => {
  it('a fact of something else decides nothing', () => {
    law((made) => {
      for (const { snapshot, matter } of handledIn(made)) {
        const before = gist(checkMatter(snapshot, matter));
        const more = {
          ...matter,
          traits: [...matter.traits, { trait: '与此无关', value: 'yes' as const, basis: [] }],
          events: [...matter.events, { event: '与此无关', on: '2024-09-30', basis: [] }],
        };
        expect(gist(checkMatter(snapshot, more))).toEqual(before);
      }
    });
  });

  it('an act of another case decides nothing', () => {
    law((made) => {
      const isOther = (line: CaseLine) => kindOf(line) === 'act' && line.change.assert.act?.case === cases[1];
      const [whole] = handledIn(made);
      const [bare] = handledIn({ lines: made.lines.filter((line) => !isOther(line)) });
      if (whole === undefined || bare === undefined || whole.matter.case !== cases[0]) return;
      expect(gist(checkMatter(bare.snapshot, bare.matter))).toEqual(gist(checkMatter(whole.snapshot, whole.matter)));
    });
  });

  it('a word never becomes a date', () => {
    law((made) => {
      for (const { snapshot, matter } of handledIn(made)) {
        for (const { step, deadline } of checkMatter(snapshot, matter).obligations) {
          if (snapshot.find('step', step)?.deadline?.duration !== undefined) continue;
          const { earliest, latest, readings } = deadline;
          expect({ step, earliest, latest, readings }).toEqual({ step, earliest: null, latest: null, readings: [] });
        }
      }
    });
  });

  it('an act that is taken away takes no fault of another act with it, those of order apart', () => {
    const ofOrder = ['outOfOrder', 'blocked', 'prerequisiteMissing'];
    law((made) => {
      for (const { snapshot, matter } of handledIn(made)) {
        const told = (acts: HandledMatter['acts']) =>
          checkMatter(snapshot, { ...matter, acts }).faults.filter(({ act, code }) => act && !ofOrder.includes(code));
        const before = told(matter.acts);
        for (const gone of matter.acts) {
          const after = told(matter.acts.filter((each) => each !== gone)).map(({ act, code }) => `${code} ${act}`);
          const others = before.filter(({ act }) => act !== gone.id).map(({ act, code }) => `${code} ${act}`);
          expect(after).toEqual(expect.arrayContaining(others));
        }
      }
    });
  });

  it('a delegation moves no accountability', () => {
    law((made) => {
      const accountable = (lines: RandomCases) => {
        const both = bothOf(writtenOf(lines));
        const snapshot = both.snapshotAt(at, knownAt);
        return cases.map((id) =>
          accountabilityOf(snapshot, id, (moment) => both.viewThen(moment, knownAt))?.steps.map(
            ({ step, asKnownThen, asKnownNow }) => [step, asKnownThen?.accountable, asKnownNow?.accountable],
          ),
        );
      };
      const lines = made.lines.filter((line) => kindOf(line) !== 'delegation');
      expect(accountable({ lines })).toEqual(accountable(made));
    });
  });

  it('what is said of a trait settles what is not known, and turns no yes into no', () => {
    law((made) => {
      for (const { snapshot, matter } of handledIn(made)) {
        const asked = [...traitsOf(snapshot.pointing('step', 'procedure', matter.procedure))];
        const unsaid = asked.filter((trait) => !matter.traits.some((said) => said.trait === trait));
        const values = (of: HandledMatter): readonly Truth[] =>
          checkMatter(snapshot, of).obligations.map(({ applicability }) => applicability.value);
        const before = values(matter);
        for (const trait of unsaid) {
          for (const value of ['yes', 'no'] as const) {
            const after = values({ ...matter, traits: [...matter.traits, { trait, value, basis: [] }] });
            for (const [index, known] of before.entries()) if (known !== 'unknown') expect(after[index]).toBe(known);
          }
        }
      }
    });
  });
});

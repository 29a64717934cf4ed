import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerDuty, answerStandIn, stepsOf } from '../../src/engine/answer/answer.js';
import { dayOf, duties, lastRecorded, posts } from '../differential/randomLedger.js';
import { Asking, everyDay, gist } from '../support/asking.js';
import { timesInForm } from '../support/form.js';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const law = (check: (asking: Asking, chance: fc.GeneratorValue) => void, numRuns = 120) =>
  fc.assert(
    fc.property(seeds, fc.gen(), (seed, chance) => check(Asking.ofSeed(seed), chance)),
    { numRuns: timesInForm(numRuns) },
  );

/**
 * What two answers must share to be the same: all but the moment asked at, the time it holds, the receipt, and the remark on
 * its sources, which is of the day asked about.
 */
function content(answer: object): string {
  const {
    question: _question,
    receipt: _receipt,
    holdsFrom: _from,
    holdsUntil: _until,
    nextChange: _next,
    unconfirmed: _unconfirmed,
    ...rest
  } = answer as Record<string, unknown>;
  return JSON.stringify(rest, (key, value) => (key === 'sentence' || key === 'settledBy' ? undefined : value));
}

describe('laws of time', () => {
  it('the envelope holds: the same answer at random instants inside, another one at the first instant outside', () => {
    law((asking, chance) => {
      const day = chance(fc.constantFrom, ...everyDay);
      for (const duty of duties) {
        const ask = (at: string) => answerDuty(asking.snapshotAt(at), { duty, within: 'g', area: null, modes: null });
        checkEnvelope(ask, dayOf(day), chance);
      }
      for (const post of posts) {
        checkEnvelope((at) => answerStandIn(asking.snapshotAt(at), post, null), dayOf(day), chance);
      }
    });
  });

  it('every record that an answer cites is in force: where one is not, the answer is another', () => {
    law((asking, chance) => {
      const snapshot = asking.snapshot({ day: chance(fc.constantFrom, ...everyDay) });
      const steps = [
        ...duties.flatMap((duty) => stepsOf(answerDuty(snapshot, { duty, within: 'g', area: null, modes: null }))),
        ...posts.flatMap((post) => answerStandIn(snapshot, post, 'g/mid').because),
      ];
      expect(steps.flatMap(({ records }) => records).filter((id) => snapshot.get(id) === undefined)).toEqual([]);
    });
  });

  it('true at `from`, false at `to`', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 6 }), (seed, from) => {
        const asking = Asking.ofSeed(seed).with({
          recorded: 0,
          change: {
            assert: {
              absence: { id: 'g/out', of: 'g/d1', reason: 'leave', validFrom: dayOf(from), validTo: dayOf(from + 1) },
            },
          },
        });
        const uses = (at: string) =>
          answerStandIn(asking.snapshotAt(at), 'g/d1', null).because.some(({ records }) => records.includes('g/out'));
        const away = (at: string) => asking.snapshotAt(at).get('g/out') !== undefined;
        const justBefore = (at: string) => new Date(Date.parse(at) - 1).toISOString();
        expect([justBefore(dayOf(from)), dayOf(from), justBefore(dayOf(from + 1)), dayOf(from + 1)].map(away)).toEqual([
          false,
          true,
          true,
          false,
        ]);
        expect(uses(justBefore(dayOf(from))) || uses(dayOf(from + 1))).toBe(false);
      }),
    );
  });

  it('adjacent intervals neither overlap nor leave a gap', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 7 }), (seed, border) => {
        const base = Asking.ofSeed(seed);
        const absence = (id: string, times: object) => ({
          recorded: 0,
          change: { assert: { absence: { id, of: 'g/d2', reason: 'leave', place: 'inside', ...times } } },
        });
        const whole = base.with(absence('g/whole', {}));
        const parts = base.with(
          absence('g/part1', { validTo: dayOf(border) }),
          absence('g/part2', { validFrom: dayOf(border) }),
        );
        for (const day of everyDay) {
          const available = (asking: Asking) => asking.standIn('g/d2', null, { day }).manner === 'present';
          expect(available(parts)).toBe(available(whole));
        }
      }),
    );
  });

  it('what is recorded later never changes an answer at an earlier knownAt', () => {
    law((asking, chance) => {
      const day = chance(fc.constantFrom, ...everyDay);
      for (let known = 0; known < lastRecorded; known++) {
        const then = asking.without(({ recorded }) => recorded > known);
        for (const duty of duties) {
          expect(asking.who(duty, { day, known })).toEqual(then.who(duty, { day, known }));
        }
      }
    });
  });

  it('a backdated correction changes answers only for knownAt from its recording on', () => {
    law((asking) => {
      const corrected = asking.with({
        recorded: 2,
        change: { assert: { absence: { id: 'g/backdated', of: 'g/head', reason: 'leave' } } },
      });
      expect(corrected.standIn('g/head', null, { known: 1 })).toEqual(asking.standIn('g/head', null, { known: 1 }));
      expect(corrected.standIn('g/head', null, { known: 2 }).manner).not.toBe('present');
    });
  });

  it('the receipt comes back byte for byte, and another answer has another one', () => {
    law((asking) => {
      for (const duty of duties) {
        const [first, again] = [asking.who(duty), asking.who(duty)];
        expect(JSON.stringify(again.receipt)).toBe(JSON.stringify(first.receipt));
        const later = asking.who(duty, { day: 7 });
        if (JSON.stringify(gist(later)) !== JSON.stringify(gist(first))) {
          expect(later.receipt.decision).not.toBe(first.receipt.decision);
        }
      }
    });
  });
});

interface Enveloped {
  readonly holdsFrom: string | null;
  readonly holdsUntil: string | null;
}

function checkEnvelope<T extends Enveloped>(ask: (at: string) => T, at: string, chance: fc.GeneratorValue): void {
  const answer = ask(at);
  const { holdsFrom, holdsUntil } = answer;
  const from = Date.parse(holdsFrom ?? dayOf(-5));
  const until = Date.parse(holdsUntil ?? dayOf(20));
  const inside = [from, until - 1, chance(fc.integer, { min: from, max: until - 1 })];
  for (const each of inside) {
    const there = ask(new Date(each).toISOString());
    expect(content(there)).toBe(content(answer));
    expect([there.holdsFrom, there.holdsUntil]).toEqual([holdsFrom, holdsUntil]);
  }
  const outside = [...(holdsFrom === null ? [] : [from - 1]), ...(holdsUntil === null ? [] : [until])];
  for (const each of outside) expect(content(ask(new Date(each).toISOString()))).not.toBe(content(answer));
}

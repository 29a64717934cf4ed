import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duties, posts } from '../differential/randomLedger.js';
import { Asking, everyDay, gist, isKind } from '../support/asking.js';
import { isSupported } from '../support/chain.js';
import { timesInForm } from '../support/form.js';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const law = (check: (asking: Asking) => void, numRuns = 150) =>
  fc.assert(
    fc.property(seeds, (seed) => check(Asking.ofSeed(seed))),
    { numRuns: timesInForm(numRuns) },
  );

/** Every stand-in decision of a ledger, on every day, for every post and matter. */
function* decisions(asking: Asking, days: readonly number[] = everyDay) {
  for (const day of days) {
    for (const post of posts) {
      for (const matter of [null, ...duties]) {
        const snapshot = asking.snapshot({ day });
        yield { snapshot, matter, answer: asking.standIn(post, matter, { day }) };
      }
    }
  }
}

describe('laws of delegation', () => {
  it('every chain is accepted by an independent checker: no answer names a performer that the records do not support', () => {
    law((asking) => {
      for (const { snapshot, answer } of decisions(asking, [0, 3, 6])) {
        for (const performer of answer.performers) expect(isSupported(snapshot, answer, performer)).toBe(true);
      }
    });
  });

  it('default: no chain, no authority', () => {
    law((asking) => {
      const bare = asking.without((line) => isKind(line, 'delegation', 'standInRule'));
      for (const { answer } of decisions(bare, [1, 4])) expect(['present', null]).toContain(answer.manner);
    });
  });

  it('no amplification: every delegation used covers the matter and the day, and what it lets pass on is allowed to', () => {
    law((asking) => {
      for (const { snapshot, matter, answer } of decisions(asking, [2, 5])) {
        if (answer.manner !== 'entrusted' && answer.manner !== 'designated') continue;
        const chain: string[] = [];
        for (let duty = matter; duty !== null; duty = snapshot.find('duty', duty)?.broader ?? null) chain.push(duty);
        const performed = answer.because.filter(({ rule }) => rule === 'R6' || rule === 'R7a');
        const used = performed.flatMap(({ records }) => records).flatMap((id) => snapshot.find('delegation', id) ?? []);
        for (const { scope, except } of used) {
          expect(scope === undefined || scope.some((duty) => chain.includes(duty))).toBe(true);
          expect(chain.some((duty) => except.includes(duty))).toBe(false);
        }
      }
    });
  });

  it('delegation never moves accountability', () => {
    law((asking) => {
      const bare = asking.without((line) => isKind(line, 'delegation', 'standInRule'));
      for (const duty of duties) {
        const holders = (one: Asking) =>
          one
            .who(duty)
            .holders.map(({ mode, post, organization, incumbents }) => [mode, post, organization, incumbents]);
        expect(holders(asking)).toEqual(holders(bare));
        expect(asking.who(duty).accountable?.post).toBe(bare.who(duty).accountable?.post);
      }
    });
  });

  it('reserved and non-delegable duties never pass a link', () => {
    law((asking) => {
      const reserved = asking.with({
        recorded: 0,
        change: { assert: { duty: { id: 'g/mid', name: 'mid', broader: 'g/broad', reserved: 'nonDelegable' } } },
      });
      for (const { matter, answer } of decisions(reserved, [0, 4])) {
        if (matter === 'g/mid' || matter === 'g/narrow') expect(['present', null]).toContain(answer.manner);
      }
    });
  });

  it('a delegation to oneself, or round a circle, adds nothing', () => {
    law((asking) => {
      const delegation = (id: string, delegator: string, delegate: string) => ({
        recorded: 0,
        change: {
          assert: { delegation: { id, delegator, delegate, mode: 'entrust', redelegable: true, outlastsTenure: true } },
        },
      });
      for (const post of ['g/head', 'g/d1']) {
        const self = asking.with(delegation('g/self', post, post));
        for (const duty of duties) expect(gist(self.who(duty))).toEqual(gist(asking.who(duty)));
      }
      // A post that nobody delegates from, and that is away, is led back to where it came from.
      const away = { recorded: 0, change: { assert: { absence: { id: 'g/far', of: 'g/far-post', reason: 'leave' } } } };
      const far = { recorded: 0, change: { assert: { post: { id: 'g/far-post', organization: 'g', title: 'far' } } } };
      const there = asking.with(far, away, delegation('g/there', 'g/head', 'g/far-post'));
      const andBack = there.with(delegation('g/back', 'g/far-post', 'g/head'));
      for (const duty of duties) expect(gist(andBack.who(duty))).toEqual(gist(there.who(duty)));
    });
  });

  it('vacancy never yields a former holder', () => {
    law((asking) => {
      for (const { snapshot, answer } of decisions(asking)) {
        for (const person of answer.incumbents) {
          const held = snapshot
            .all('tenure')
            .some(
              (tenure) =>
                tenure.person === person &&
                [answer.post, ...snapshot.pointing('post', 'seatOf', answer.post).map(({ id }) => id)].includes(
                  tenure.post,
                ),
            );
          expect(held).toBe(true);
        }
        for (const { person, post } of answer.performers) {
          if (person === null || post === null) continue;
          const seats = [post, ...snapshot.pointing('post', 'seatOf', post).map(({ id }) => id)];
          expect(snapshot.all('tenure').some((tenure) => tenure.person === person && seats.includes(tenure.post))).toBe(
            true,
          );
        }
      }
    }, 80);
  });

  it('a delegate who is away does not perform', () => {
    law((asking) => {
      for (const { snapshot, answer } of decisions(asking, [1, 3, 5])) {
        for (const { person } of answer.performers) {
          if (person !== null) expect(snapshot.pointing('absence', 'of', person)).toEqual([]);
        }
      }
    });
  });

  it('it ends on every graph, and says where a limit was reached', () => {
    const names = Array.from({ length: 20 }, (_, level) => [`g/l${level}a`, `g/l${level}b`]);
    const lines = names.flatMap(([a = '', b = ''], level) => {
      const post = (id: string) => ({
        recorded: 0,
        change: { assert: { post: { id, organization: 'g', title: id } } },
      });
      const away = (id: string) => ({
        recorded: 0,
        change: { assert: { absence: { id: `${id}-away`, of: id, reason: 'leave' } } },
      });
      const next = names[level + 1] ?? [];
      const links = [a, b].flatMap((from) =>
        next.map((to) => ({
          recorded: 0,
          change: {
            assert: {
              delegation: {
                id: `${from}-${to.slice(2)}`,
                delegator: from,
                delegate: to,
                mode: 'entrust',
                redelegable: true,
              },
            },
          },
        })),
      );
      return [post(a), post(b), away(a), away(b), ...links];
    });
    const ladder = new Asking({
      lines: [...Asking.ofSeed(1).ledger.lines.filter((line) => isKind(line, 'organization')), ...lines],
    });
    const started = performance.now();
    const answer = ladder.standIn('g/l0a', null);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect([answer.outcome, answer.gap?.reason]).toEqual(['gap', 'limitReached']);
  });
});

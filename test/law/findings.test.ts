import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsIn, findingsOver } from '../../src/engine/findings/findings.js';
import type { Gap } from '../../src/model/answer.js';
import type { Finding } from '../../src/model/finding.js';
import type { ValidTime } from '../../src/model/time.js';
import { atOnce } from '../../src/util/pieces.js';
import { modeVerbs } from '../../src/wording/labels.js';
import { dayOf, duties, lastDay } from '../differential/randomLedger.js';
import { Asking } from '../support/asking.js';
import { timesInForm } from '../support/form.js';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const keyOf = ({ code, severity, subjects, records, reason, words }: Finding) =>
  JSON.stringify([code, severity, reason, words, subjects, [...records].sort()]);
const sorted = (keys: readonly string[]) => [...new Set(keys)].sort();

describe('laws of the findings', () => {
  it('looking ahead over a span finds on every day just what is found on that day', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const asking = Asking.ofSeed(seed);
        const ahead = atOnce(findingsOver(asking.snapshot({ day: 0 }), dayOf(lastDay) as ValidTime));
        for (let day = 0; day < lastDay; day++) {
          const standing = ahead.filter(({ from, to }) => from <= dayOf(day) && dayOf(day) < to);
          const found = findingsIn(asking.snapshot({ day }));
          expect(sorted(standing.map(({ finding }) => keyOf(finding)))).toEqual(sorted(found.map(keyOf)));
        }
      }),
      { numRuns: timesInForm(60) },
    );
  });

  it('every gap and conflict of an answer is a finding, and no finding invents one', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: lastDay }), (seed, day) => {
        const asking = Asking.ofSeed(seed);
        const found = findingsIn(asking.snapshot({ day }));
        for (const duty of duties.filter((each) => asking.snapshot({ day }).find('duty', each) !== undefined)) {
          const { gaps, conflicts } = asking.who(duty, { day });
          const about = found.filter(({ subjects }) => subjects[0] === duty);
          // Whatever the modes, a gap is told once; each of them is named in it.
          const told = about.filter(({ code }) => code === 'GAP' || code === 'NO_LEADING_DEPARTMENT');
          expect(sorted(told.map(keyOf))).toHaveLength(told.length);
          const tells =
            ({ mode, post, reason }: Gap) =>
            (each: Finding) =>
              each.reason === reason &&
              (each.code === 'GAP'
                ? post === (each.subjects[1] ?? null) &&
                  each.sentence.zh.includes(mode === null ? '' : modeVerbs[mode].zh)
                : mode === 'leads');
          expect(gaps.filter((gap) => !told.some(tells(gap)))).toEqual([]);
          expect(told.filter((each) => !gaps.some((gap) => tells(gap)(each)))).toEqual([]);
          // Who is in charge is disputed only where it is disputed who leads: one finding tells both.
          const followsFrom = conflicts.filter(({ mode, post }) => mode === 'inCharge' && post === null);
          if (followsFrom.length > 0) expect(conflicts.map(({ mode }) => mode)).toContain('leads');
          expect(about.filter(({ code }) => code === 'CONFLICT')).toHaveLength(conflicts.length - followsFrom.length);
        }
      }),
      { numRuns: timesInForm(100) },
    );
  });

  it('a ruling that ended is found from that day on, until another or a new record of who leads begins', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const asking = Asking.ofSeed(seed);
        for (const duty of duties) {
          let lastDecided: number | undefined;
          for (let day = -1; day <= lastDay; day++) {
            const snapshot = asking.snapshot({ day });
            const settling = snapshot
              .all('ruling')
              .filter(({ matters, modality }) => matters.includes(duty) && modality !== 'mustNot');
            if (settling.length > 0) lastDecided = day;
            const since = lastDecided === undefined ? null : dayOf(lastDecided + 1);
            const isDivided = snapshot
              .all('assignment')
              .some(
                ({ duty: of, mode, area, modality, validFrom }) =>
                  of === duty &&
                  mode === 'leads' &&
                  area === undefined &&
                  modality !== 'mustNot' &&
                  since !== null &&
                  (validFrom ?? '') >= since,
              );
            const isEnded =
              since !== null && settling.length === 0 && !isDivided && snapshot.find('duty', duty) !== undefined;
            const found = findingsIn(snapshot).filter(
              ({ code, subjects }) => code === 'RULING_ENDED' && subjects[0] === duty,
            );
            expect([seed, duty, day, found.length]).toEqual([seed, duty, day, isEnded ? 1 : 0]);
          }
        }
      }),
      { numRuns: timesInForm(60) },
    );
  });

  it('asks again only where something changes: twice the days of nothing cost nothing', () => {
    const asking = Asking.ofSeed(7);
    const far = (year: number) => `${year}-01-01T00:00:00.000Z` as ValidTime;
    const near = atOnce(findingsOver(asking.snapshotAt(far(2030)), far(2031))).map(({ finding }) => keyOf(finding));
    const wide = atOnce(findingsOver(asking.snapshotAt(far(2030)), far(2130)));
    expect(wide.map(({ finding }) => keyOf(finding))).toEqual(near);
    for (const { from, to } of wide) expect([from, to]).toEqual([far(2030), far(2130)]);
  });
});

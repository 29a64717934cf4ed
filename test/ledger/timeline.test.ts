import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/ledger/entry.js';
import { amend, inForce, stretches, type Timeline, timelineOf } from '../../src/ledger/timeline.js';
import type { Change } from '../../src/model/changeSet.js';
import type { Person } from '../../src/model/record.js';
import type { RecordedTime, ValidTime } from '../../src/model/time.js';

const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString() as ValidTime;
const recorded = (n: number) => new Date(Date.UTC(2024, 5, 1 + n)).toISOString() as RecordedTime;

const asserts = (name: string, from: number | null, to: number | null): Change => {
  const record: Person = {
    kind: 'person',
    id: 'x',
    name,
    aliases: [],
    basis: [],
    reading: 'stated',
    modality: 'fact',
    validFrom: from === null ? null : day(from),
    validTo: to === null ? null : day(to),
  };
  return { op: 'assert', id: 'x', record };
};
const ends = (at: number): Change => ({ op: 'end', id: 'x', at: day(at) });
const retracts: Change = { op: 'retract', id: 'x' };

const entriesOf = (...changes: readonly Change[]): Entry[] =>
  changes.map((change, index) => ({ revision: index + 1, recordedAt: recorded(index), change }));
const nameAt = (timeline: Timeline, at: number, known: number) => {
  const record = inForce(timeline, day(at), recorded(known));
  return record !== undefined && 'name' in record ? record.name : undefined;
};
const spans = (timeline: Timeline, known: number) =>
  stretches(timeline, recorded(known)).map(({ record, valid }) => [
    'name' in record ? record.name : '',
    valid.from?.slice(5, 10) ?? null,
    valid.to?.slice(5, 10) ?? null,
  ]);

describe('a timeline on two axes', () => {
  it('keeps the old name before a renaming, and the new one from its first instant', () => {
    const timeline = timelineOf(entriesOf(asserts('old', null, null), asserts('new', 10, null)));
    expect(nameAt(timeline, 9, 1)).toBe('old');
    expect(nameAt(timeline, 10, 1)).toBe('new');
    expect(nameAt(timeline, 10, 0)).toBe('old');
  });

  it('replaces inside the interval and leaves what is before and after', () => {
    const timeline = timelineOf(entriesOf(asserts('a', 0, 30), asserts('b', 10, 20)));
    expect(spans(timeline, 1)).toEqual([
      ['a', '01-01', '01-11'],
      ['b', '01-11', '01-21'],
      ['a', '01-21', '01-31'],
    ]);
  });

  it('ends from an instant on, as known from then on', () => {
    const timeline = timelineOf(entriesOf(asserts('a', 0, 30), ends(10)));
    expect([nameAt(timeline, 9, 1), nameAt(timeline, 10, 1), nameAt(timeline, 10, 0)]).toEqual(['a', undefined, 'a']);
  });

  it('retracts altogether, and still knows what it knew', () => {
    const timeline = timelineOf(entriesOf(asserts('a', 0, 30), retracts));
    expect([nameAt(timeline, 5, 1), nameAt(timeline, 5, 0)]).toEqual([undefined, 'a']);
  });

  it('joins an extension recorded for its own days to what it extends', () => {
    const timeline = timelineOf(entriesOf(asserts('a', 0, 20), asserts('a', 20, 40)));
    expect(spans(timeline, 1)).toEqual([['a', '01-01', '02-10']]);
    expect(spans(timeline, 0)).toEqual([['a', '01-01', '01-21']]);
  });

  it('drops what one change set both says and takes back', () => {
    const [first, second] = entriesOf(asserts('a', 0, 20), asserts('b', 0, 20));
    const timeline = timelineOf([first as Entry, { ...(second as Entry), recordedAt: recorded(0) }]);
    expect(timeline).toHaveLength(1);
    expect(nameAt(timeline, 5, 0)).toBe('b');
  });
});

const instant = fc.integer({ min: 0, max: 12 });
const bound = fc.option(instant, { nil: null });
const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('a', 'b', 'c'), bound, bound)
      .filter(([, from, to]) => from === null || to === null || from < to)
      .map(([name, from, to]) => asserts(name, from, to)),
  },
  { weight: 2, arbitrary: instant.map(ends) },
  { weight: 1, arbitrary: fc.constant(retracts) },
);
const history = fc.array(change, { maxLength: 8 });

/** What a clerk with a calendar would do: one sheet a day, every change written over the days it speaks of. */
function byCalendar(changes: readonly Change[], at: number): string | undefined {
  let name: string | undefined;
  for (const each of changes) {
    if (each.op === 'retract' || (each.op === 'end' && each.at <= day(at))) name = undefined;
    if (each.op !== 'assert' || each.record.kind !== 'person') continue;
    const { validFrom, validTo } = each.record;
    if ((validFrom === null || validFrom <= day(at)) && (validTo === null || day(at) < validTo))
      name = each.record.name;
  }
  return name;
}

describe('laws of the timeline', () => {
  it('says on every day, as known at every time, what a calendar would say', () => {
    fc.assert(
      fc.property(history, instant, fc.integer({ min: 0, max: 7 }), (changes, at, known) => {
        const timeline = timelineOf(entriesOf(...changes));
        expect(nameAt(timeline, at, known)).toBe(byCalendar(changes.slice(0, known + 1), at));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same, whether it grows at once or is taken up again for each change', () => {
    fc.assert(
      fc.property(history, (changes) => {
        const entries = entriesOf(...changes);
        const again = entries.reduce<Timeline>((known, each) => amend(known, each.change, each.recordedAt), []);
        expect(again).toEqual(timelineOf(entries));
      }),
      { numRuns: 300 },
    );
  });

  it('never says two things at once, and leaves no two neighbours that could be one', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 7 }), (changes, known) => {
        const found = spans(timelineOf(entriesOf(...changes)), known);
        for (const [index, [name, , to]] of found.entries()) {
          const next = found[index + 1];
          if (next === undefined) continue;
          expect((to ?? '9') <= (next[1] ?? '')).toBe(true);
          expect(to === next[1] && name === next[0]).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what is recorded later never changes what was known before', () => {
    fc.assert(
      fc.property(history, change, instant, (changes, later, at) => {
        fc.pre(changes.length > 0);
        const known = changes.length - 1;
        const before = nameAt(timelineOf(entriesOf(...changes)), at, known);
        expect(nameAt(timelineOf(entriesOf(...changes, later)), at, known)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});

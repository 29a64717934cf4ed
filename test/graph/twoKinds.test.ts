import { expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/grow.js';
import { RecordView } from '../../src/graph/recordView.js';
import { type Describing, type ShownSnapshot, Snapshot } from '../../src/graph/snapshot.js';
import type { RecordedTime, ValidTime } from '../../src/model/time.js';

const decide = (snapshot: Snapshot): string => snapshot.purpose;
const show = (snapshot: ShownSnapshot): string => snapshot.purpose;
const describe = (names: Describing): unknown => names.describe('g');

// The compiler checks this file (`npm run check`): an error that is expected and does not come is one.
it('neither kind of snapshot can stand in for the other', () => {
  const knownAt = '2024-01-01T00:00:00.000Z' as RecordedTime;
  const knowledge = { government: 'g', knownAt, revision: 0, timeZone: 'UTC', assumed: null };
  const deciding = new Snapshot(new RecordView(buildGraph([]), knowledge), '2024-01-01T00:00:00.000Z' as ValidTime);
  const { shown } = deciding;
  expect([decide(deciding), show(shown)]).toEqual(['decide', 'show']);
  // @ts-expect-error Deciding on what is redacted would name a person who is away.
  expect(decide(shown)).toBe('show');
  // @ts-expect-error What decides is not for every eye.
  expect(show(deciding)).toBe('decide');
  // @ts-expect-error Neither at another instant.
  expect(decide(shown.atInstant(shown.at))).toBe('show');
  // @ts-expect-error There is no way back from what is shown.
  expect(shown.seenThrough).toBeUndefined();
  expect([describe(deciding), describe(shown)]).toEqual([undefined, undefined]);
});

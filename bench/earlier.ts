import type { RecordedTime } from '../src/model/time.js';
import { askWhoIsResponsible } from '../src/service/ask/askWhoIsResponsible.js';
import type { Context } from '../src/service/context.js';
import { asOf } from '../src/service/moment.js';
import { recordChanges } from '../src/service/record/recordChanges.js';
import { demo, demoDistrict, dutiesOf, instant } from './demo.js';
import { type Measurement, type Round, repeatedly, sideBySide } from './measure.js';

const corrections = 10_000;
/** How many absences are corrected again and again. */
const corrected = 100;

const dayIn2026 = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);

/** Each says of one absence that it ends on another day. */
async function recordCorrections(context: Context): Promise<readonly RecordedTime[]> {
  const recorded = Array.from({ length: corrections }, (_, count) => {
    const first = 3 * (count % corrected);
    const validTo = dayIn2026(first + 1 + (Math.floor(count / corrected) % 30));
    const absence = { id: `demo/absence/bench-${count % corrected}`, of: 'demo/person/bing', reason: 'leave' };
    const changes = [{ assert: { absence: { ...absence, validFrom: dayIn2026(first), validTo } } }];
    return recordChanges(context, { commandId: `bench/${count}`, reason: 'a correction', changes });
  });
  return (await Promise.all(recorded)).map(({ recordedAt }) => recordedAt);
}

/** An answer as known at an earlier time, after 10,000 corrections, beside an answer as known now. */
export async function measureEarlier(seconds: number): Promise<readonly Measurement[]> {
  const context = await demoDistrict();
  const duties = await dutiesOf(context, demo);
  const times = await recordCorrections(context);
  const ask = (knownAt: (count: number) => RecordedTime | null) =>
    repeatedly(async (count) => {
      const asking = await asOf(context, { at: instant(count), knownAt: knownAt(count) });
      const duty = duties[count % duties.length] ?? '';
      return askWhoIsResponsible(context, { matter: { duty }, within: demo, ...asking });
    });
  const timeNumber = (number: number) => times[number % times.length] ?? null;
  const now = ask(() => null);
  const compare = (what: string, earlier: Round) =>
    sideBySide({ what, beside: 'as known now', unit: 'ms', aim: { atMost: 2 } }, earlier, now, {
      seconds,
      of: 'times',
    });
  return [
    await compare(
      'who as known at one earlier time, 10,000 corrections',
      ask(() => timeNumber(corrections / 2)),
    ),
    await compare(
      'who as known at another earlier time each time',
      ask((count) => timeNumber(count * 7_919)),
    ),
  ];
}

import { askWhoIsResponsible } from '../src/service/ask/askWhoIsResponsible.js';
import { Assumption } from '../src/service/assumption.js';
import { asOf } from '../src/service/moment.js';
import { previewChanges, previewOf } from '../src/service/record/previewChanges.js';
import { demo, demoDistrict, dutiesOf } from './demo.js';
import { type Measurement, once, sideBySide } from './measure.js';

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** A deputy is on leave for two weeks, others each time: nothing of an earlier preview helps a later one. */
function leave(count: number) {
  const from = dayAfter('2026-01-05', (count * 5) % 301);
  const absence = { id: 'demo/absence/bench', of: 'demo/person/bing', reason: 'leave', validFrom: from };
  const changes = [{ assert: { absence: { ...absence, validTo: dayAfter(from, 14) } } }];
  return { from, changeSet: { commandId: `bench/${count}`, reason: 'a leave of two weeks', changes } };
}

/** What a leave of two weeks would alter in a whole district, beside asking every duty as it is and as it would be. */
export async function measurePreview(seconds: number): Promise<readonly Measurement[]> {
  // Each has a ledger of its own: what one has worked out would be there for the other.
  const [context, other] = [await demoDistrict(), await demoDistrict()];
  const duties = await dutiesOf(other, demo);
  const preview = once(async (count) => {
    const changes = new Assumption(context, leave(count).changeSet);
    await previewChanges(context, await previewOf(context, { changes, within: demo }));
  });
  const askTwice = once(async (count) => {
    const { from, changeSet } = leave(count);
    const moment = await asOf(other, { at: from });
    const assumption = new Assumption(other, changeSet);
    for (const duty of duties) {
      await askWhoIsResponsible(other, { matter: { duty }, within: demo, ...moment });
      await askWhoIsResponsible(other, { matter: { duty }, within: demo, ...moment, assumption });
    }
  });
  const names = { what: 'preview of two weeks of leave', beside: 'asking every duty twice', unit: 'ms' } as const;
  return [await sideBySide({ ...names, aim: { atMost: 0.3 } }, preview, askTwice, { seconds, of: 'times' })];
}

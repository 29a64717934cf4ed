import { askWhoIsResponsible } from '../src/service/ask/askWhoIsResponsible.js';
import type { Context } from '../src/service/context.js';
import { asOf } from '../src/service/moment.js';
import { recordChanges } from '../src/service/record/recordChanges.js';
import { day, demo, demoDistrict, dutiesOf } from './demo.js';
import { type Measurement, type Round, sideBySide } from './measure.js';

/** How many people with an absence each the large district has besides: nobody who answers for anything. */
const others = 10_000;
const othersAtOnce = 500;
/** How many absences of a deputy are recorded again and again. */
const corrected = 100;

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const dayIn2026 = (of: number): string => new Date(Date.UTC(2026, 0, 1 + of)).toISOString().slice(0, 10);
const absence = (id: string, of: string, from: number) => ({
  assert: { absence: { id, of, reason: 'leave', validFrom: dayIn2026(from), validTo: dayIn2026(from + 1) } },
});

async function largeDistrict(): Promise<Context> {
  const context = await demoDistrict();
  for (let from = 0; from < others; from += othersAtOnce) {
    const changes = upTo(othersAtOnce).flatMap((index) => {
      const person = `demo/person/other-${from + index}`;
      return [{ assert: { person: { id: person, name: person } } }, absence(`${person}/absence`, person, 0)];
    });
    await recordChanges(context, { commandId: `others/${from}`, reason: 'a large district', changes });
  }
  return context;
}

/** Answers, each asked right after two absences of a deputy were recorded, or `again` right after that. Recording does not count. */
async function answersAfterChanges(context: Context, again: boolean, name: string): Promise<Round> {
  const duties = await dutiesOf(context, demo);
  let count = 0;
  return async (milliseconds) => {
    const end = performance.now() + milliseconds;
    let [done, took] = [0, 0];
    for (; performance.now() < end; done++, count++) {
      const changes = [0, 1].map((index) => {
        const number = (2 * count + index) % corrected;
        return absence(`demo/absence/bench-${number}`, 'demo/person/bing', 3 * number + (count % 2));
      });
      await recordChanges(context, { commandId: `${name}/${count}`, reason: 'a correction', changes });
      const ask = async () => {
        const asking = await asOf(context, { at: day });
        const { answer } = await askWhoIsResponsible(context, {
          ...{ matter: { duty: duties[count % duties.length] ?? '' }, within: demo },
          ...asking,
        });
        // Each of these is worked out when it is read.
        return [answer.holdsFrom, answer.holdsUntil, answer.nextChange, answer.unconfirmed, answer.receipt];
      };
      if (again) await ask();
      const began = process.cpuUsage();
      await ask();
      const { user, system } = process.cpuUsage(began);
      took += (user + system) / 1_000;
    }
    return { done, took };
  };
}

/** The first answer after a change set of two records beside the same kept, and in a large government beside a small one. */
export async function measureChanged(seconds: number): Promise<readonly Measurement[]> {
  const [small, large] = [await demoDistrict(), await largeDistrict()];
  const length = { seconds, of: 'times', warmingUp: 3 } as const;
  const first = await answersAfterChanges(small, false, 'first');
  return [
    await sideBySide(
      { what: 'who, first after a change set', beside: 'the same kept', unit: 'ms', aim: null },
      first,
      await answersAfterChanges(small, true, 'kept'),
      length,
    ),
    await sideBySide(
      {
        what: 'who, first after a change set, 20,000 records more',
        ...{ beside: 'in the demo district', unit: 'ms', aim: { atMost: 1.3 } },
      },
      await answersAfterChanges(large, false, 'large'),
      first,
      length,
    ),
  ];
}

import { Temporal } from 'temporal-polyfill';
import type { Snapshot } from '../../graph/snapshot.js';
import type { DueItem, HandledMatter, Obligation } from '../../model/procedure.js';
import type { Step } from '../../model/record.js';
import type { ValidTime } from '../../model/time.js';
import type { InPieces } from '../../util/pieces.js';
import type { Stretch } from '../answer/stretches.js';
import { step as because, nameOf } from '../case/step.js';
import { checkMatter } from './check.js';
import { matterOfCase } from './matter.js';
import { dayAfter, dayOf, startOf, whenOf } from './when.js';

const isOpen = ({ state, modality }: Obligation): boolean =>
  ['due', 'overdue', 'undetermined'].includes(state) && modality !== 'mustNot';

/**
 * What of the open cases and of the recurring duties becomes due, is due or is overdue in a span, each with who performs it on
 * the day from which it is. What may or may not apply is among it. In the order of the last day; what has none comes last.
 */
export function* dueIn(snapshot: Snapshot, span: Stretch): InPieces<readonly DueItem[]> {
  const days = daysOf(span, snapshot.timeZone);
  const found = [...(yield* ofCases(snapshot, days)), ...recurring(snapshot, span)];
  const key = ({ lastDay, case: id, obligation }: DueItem) => `${lastDay ?? '9999'} ${id ?? ''} ${obligation.step}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The first instant of the span, and that of each day of it. */
function daysOf({ from, to }: Stretch, timeZone: string): readonly ValidTime[] {
  const days = [from];
  for (let day = dayAfter(dayOf(from, timeZone), 1); startOf(day, timeZone) < to; day = dayAfter(day, 1))
    days.push(startOf(day, timeZone));
  return days;
}

/** A step is told from the first day of the span on which it is due. */
function* ofCases(snapshot: Snapshot, days: readonly ValidTime[]): InPieces<readonly DueItem[]> {
  const found = new Map<string, DueItem>();
  for (const [index, at] of days.entries()) {
    const then = snapshot.atInstant(at);
    for (const { id } of then.all('case')) {
      yield;
      const matter = matterOfCase(then, id);
      for (const obligation of matter === undefined ? [] : checkMatter(then, matter).obligations) {
        const key = `${id} ${obligation.step}`;
        if (!isOpen(obligation) || found.has(key)) continue;
        const { latest, earliest } = obligation.deadline;
        found.set(key, { case: id, obligation, from: index === 0 ? null : at, lastDay: latest ?? earliest });
      }
    }
  }
  return [...found.values()];
}

/** Once in each period: a year is the calendar year, since the text says no other. */
function recurring(snapshot: Snapshot, span: Stretch): readonly DueItem[] {
  return snapshot.all('step').flatMap((step) => {
    if (step.every === undefined) return [];
    const acts = snapshot.pointing('act', 'step', step.id);
    const years = periodsOf(step, span, snapshot.timeZone);
    return years.flatMap(({ first, last }): DueItem[] => {
      const start = startOf(first, snapshot.timeZone);
      const at = start > span.from ? start : span.from;
      const then = snapshot.atInstant(at);
      const within = acts.filter(
        ({ on }) => first <= dayOf(on, snapshot.timeZone) && dayOf(on, snapshot.timeZone) <= last,
      );
      const isDone = within.some(({ id, on }) =>
        snapshot.isWithin({ from: whenOf(on, snapshot.timeZone).from, to: null }, id),
      );
      const matter: HandledMatter = {
        ...{
          case: null,
          procedure: step.procedure,
          roles: [],
          traits: [],
          events: [],
          acts: [],
          opened: null,
          closed: null,
        },
      };
      const obligation = checkMatter(then, matter).obligations.find((each) => each.step === step.id);
      if (isDone || obligation === undefined) return [];
      return [
        {
          ...{ case: null, from: start > span.from ? start : null, lastDay: last },
          obligation: { ...obligation, because: [...obligation.because, yearly(then, step, first, last)] },
        },
      ];
    });
  });
}

interface Period {
  readonly first: string;
  readonly last: string;
}

/** Periods that the span touches: calendar years for a year, months for a month, else counted from the step's beginning. */
function periodsOf({ every, validFrom }: Step, { from, to }: Stretch, timeZone: string): readonly Period[] {
  const length = Temporal.Duration.from(every ?? '');
  const [first, last] = [dayOf(from, timeZone), dayOf(new Date(Date.parse(to) - 1).toISOString(), timeZone)];
  const start = Temporal.PlainDate.from(first);
  let begin =
    length.years > 0
      ? start.with({ month: 1, day: 1 })
      : length.months > 0
        ? start.with({ day: 1 })
        : Temporal.PlainDate.from(validFrom === null ? first : dayOf(validFrom, timeZone));
  const periods: Period[] = [];
  while (begin.toString() <= last) {
    const next = begin.add(length);
    const end = next.subtract({ days: 1 });
    if (end.toString() >= first) periods.push({ first: begin.toString(), last: end.toString() });
    begin = next;
  }
  return periods;
}

function yearly(snapshot: Snapshot, step: Step, first: string, last: string) {
  const name = nameOf(snapshot, step.id);
  return because(
    'P4',
    {
      zh: `“${name.zh}”每一周期办理一次，本期为 ${first} 至 ${last}；文中未写明是否按公历年度，此处按公历年度计。`,
      en: `${name.en} is done once in each period, this one being ${first} to ${last}; that calendar years are meant is not said, and read so.`,
    },
    [step],
  );
}

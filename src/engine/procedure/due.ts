import { Temporal } from 'temporal-polyfill';
import type { Snapshot } from '../../graph/snapshot.js';
import type { DueItem, HandledMatter, Obligation } from '../../model/procedure.js';
import type { Step } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import type { ValidTime } from '../../model/time.js';
import type { InPieces } from '../../util/pieces.js';
import type { Stretch } from '../answer/stretches.js';
import { step as because, nameOf } from '../case/step.js';
import { checkMatter } from './check.js';
import { matterOfCase } from './matter.js';
import { dayAfter, dayOf, startOf } from './when.js';

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

/** Once in each period, until it is wholly done in it (P3). */
function recurring(snapshot: Snapshot, span: Stretch): readonly DueItem[] {
  const { timeZone } = snapshot;
  return snapshot.all('step').flatMap((step) => {
    if (step.every === undefined) return [];
    const acts = snapshot.pointing('act', 'step', step.id);
    return periodsOf(step, span, timeZone).flatMap(({ first, last }): DueItem[] => {
      const start = startOf(first, timeZone);
      const then = snapshot.atInstant(start > span.from ? start : span.from);
      const within = acts.filter(({ on }) => first <= dayOf(on, timeZone) && dayOf(on, timeZone) <= last);
      const matter: HandledMatter = {
        ...{ case: null, procedure: step.procedure, roles: [], traits: [], events: [], opened: null, closed: null },
        acts: within,
      };
      const obligation = checkMatter(then, matter).obligations.find((each) => each.step === step.id);
      if (obligation === undefined || !isOpen(obligation)) return [];
      return [
        {
          ...{ case: null, from: start > span.from ? start : null, lastDay: last },
          obligation: { ...obligation, because: [...obligation.because, periodic(then, step, { first, last })] },
        },
      ];
    });
  });
}

interface Period {
  readonly first: string;
  readonly last: string;
}

/** Periods that the span touches: of the calendar where it has such ones, else counted from the step's beginning. */
function periodsOf(step: Step, { from, to }: Stretch, timeZone: string): readonly Period[] {
  const length = Temporal.Duration.from(step.every ?? '');
  const [first, last] = [dayOf(from, timeZone), dayOf(new Date(Date.parse(to) - 1).toISOString(), timeZone)];
  const periods: Period[] = [];
  let begin = beginningOf(step, first, timeZone);
  while (begin.toString() <= last) {
    const next = begin.add(length);
    const end = next.subtract({ days: 1 });
    if (end.toString() >= first) periods.push({ first: begin.toString(), last: end.toString() });
    begin = next;
  }
  return periods;
}

/** How many months a period has, where a year has a whole number of such periods; else `null`. */
function calendarMonths({ every }: Step): number | null {
  const { years, months, weeks, days } = Temporal.Duration.from(every ?? '');
  const all = years * 12 + months;
  return weeks + days === 0 && 12 % all === 0 ? all : null;
}

/** The periods of the calendar begin with it, whenever they are asked about. */
function beginningOf(step: Step, first: string, timeZone: string): Temporal.PlainDate {
  const [start, months] = [Temporal.PlainDate.from(first), calendarMonths(step)];
  if (months !== null) return start.with({ month: start.month - ((start.month - 1) % months), day: 1 });
  return step.validFrom === null ? start : Temporal.PlainDate.from(dayOf(step.validFrom, timeZone));
}

/** What the text does not say of a period, and how it is read. */
function readingOf(step: Step): Text {
  const months = calendarMonths(step);
  if (months === null)
    return {
      zh: '文中未写明自何日起算，此处自该步骤施行之日起计',
      en: 'from which day they count is not said, and read as from the beginning of the step',
    };
  const [zh, en] = months === 12 ? ['公历年度', 'calendar years'] : ['公历月份', 'calendar months'];
  return { zh: `文中未写明是否按${zh}，此处按${zh}计`, en: `that ${en} are meant is not said, and read so` };
}

function periodic(snapshot: Snapshot, step: Step, { first, last }: Period) {
  const [name, reading] = [nameOf(snapshot, step.id), readingOf(step)];
  return because(
    'P4',
    {
      zh: `“${name.zh}”每一周期办理一次，本期为 ${first} 至 ${last}；${reading.zh}。`,
      en: `${name.en} is done once in each period, this one being ${first} to ${last}; ${reading.en}.`,
    },
    [step],
  );
}

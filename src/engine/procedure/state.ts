import type { Snapshot } from '../../graph/snapshot.js';
import type { Step as Because } from '../../model/answer.js';
import type {
  Applicability,
  Party,
  StepDeadline,
  StepPerformer,
  StepState,
  WaitingFor,
} from '../../model/procedure.js';
import type { Step } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { step as because, nameOf } from '../case/step.js';
import { completing, doneBy, isDone } from './completion.js';
import { type Done, type Handling, isProhibition, stepsDoing } from './matter.js';
import { precedingOf } from './order.js';
import { blocking, doneAgainst, endedBy } from './prohibition.js';
import { dayOf, endOf } from './when.js';

/** What was found of a step before its state is decided. */
export interface Found {
  readonly step: Step;
  readonly applicability: Applicability;
  readonly performers: readonly StepPerformer[];
  readonly recipients: readonly Party[];
  readonly deadline: StepDeadline;
}

export interface Decided {
  readonly state: StepState;
  readonly waitingFor: readonly WaitingFor[];
  readonly acts: readonly Done[];
  readonly because: readonly Because[];
}

/**
 * P6 State 状态
 *
 * The first that fits: done though it was blocked; done, late, or in time by one reading only; left out where it is due in
 * principle; overdue; due; waiting; undetermined; not applicable.
 */
export function decided(handling: Handling, found: Found): Decided {
  const { step } = found;
  const acts = handling.byStep.get(step.id) ?? [];
  const against = doneAgainst(handling, step);
  if (against.length > 0) {
    const blockers = isProhibition(step)
      ? [step]
      : against.flatMap(({ when }) => blocking(handling, step.action, when));
    const done = isProhibition(step)
      ? handling.done.filter((each) => against.includes(each) || acts.includes(each))
      : acts;
    return told('blockedButDone', handling, found, done, blockers);
  }
  if (isProhibition(step)) return decidedProhibition(handling, found, acts);
  const last = completing(handling, step);
  if (last !== undefined) return told(timely(last, found.deadline, handling), handling, found, acts);
  const { value } = found.applicability;
  // Why stands in what was found of its trigger.
  if (value !== 'yes')
    return { state: value === 'no' ? 'notApplicable' : 'undetermined', waitingFor: [], acts, because: [] };
  if (step.modality === 'inPrinciple' && isLeftOut(handling, found))
    return told('notDoneInPrinciple', handling, found, acts);
  if (isOverdue(handling, found)) return told('overdue', handling, found, acts);
  const waitingFor = waitsFor(handling, found);
  return { ...told(waitingFor.length > 0 ? 'waiting' : 'due', handling, found, acts), waitingFor };
}

/** What names a prohibition as its step is told of it, and never makes it done. */
function decidedProhibition(handling: Handling, found: Found, acts: readonly Done[]): Decided {
  const { value } = found.applicability;
  if (value !== 'yes')
    return { state: value === 'no' ? 'notApplicable' : 'undetermined', waitingFor: [], acts, because: [] };
  const waitingFor = endedBy(handling, found.step).map(({ id }) => ({ step: id, event: null }));
  return { ...told('waiting', handling, found, acts), waitingFor };
}

function timely({ act }: Done, { state, earliest, latest }: StepDeadline, { snapshot }: Handling) {
  if (state !== 'dated' && state !== 'calendarNotLoaded') return 'done';
  const day = dayOf(act.on, snapshot.timeZone);
  if (earliest !== null && day <= earliest) return 'done';
  return latest !== null && day > latest ? 'doneLate' : 'doneDependsOnReading';
}

function isOverdue({ snapshot }: Handling, { step, deadline: { latest } }: Found): boolean {
  return ['must', 'fact'].includes(step.modality) && isOver(snapshot, step, latest);
}

const isOver = (snapshot: Snapshot, step: Step, latest: string | null): boolean =>
  latest !== null && snapshot.isWithin({ from: endOf(latest, snapshot.timeZone), to: null }, step.id);

/** Whether its time is over: what it should go before is done, its last day has passed, or the case is closed. */
function isLeftOut(handling: Handling, { step, deadline: { latest } }: Found): boolean {
  const { snapshot, isClosed, byStep, steps } = handling;
  if (isClosed) return true;
  if (step.before !== undefined && doneBy(handling, step.before).length > 0) return true;
  if (step.order > 0 && steps.some(({ id, order }) => order > step.order && byStep.has(id))) return true;
  return isOver(snapshot, step, latest);
}

function waitsFor(handling: Handling, { step, deadline }: Found): readonly WaitingFor[] {
  const together = step.sameDayAs === undefined ? [] : stepsDoing(handling, step.sameDayAs);
  const steps = [
    ...[...precedingOf(handling, step), ...together].filter((each) => !isDone(handling, each)),
    ...blocking(handling, step.action).flatMap((each) => standsUntil(handling, each)),
  ].filter(({ id }) => id !== step.id);
  const events = deadline.state === 'waiting' ? [deadline.waitingFor] : [];
  return [
    ...[...new Set(steps.map(({ id }) => id))].map((id) => ({ step: id, event: null })),
    ...events.map((event) => ({ step: null, event })),
  ];
}

/** The steps that would end a prohibition; where none would, it is itself what is waited for. */
function standsUntil(handling: Handling, prohibition: Step): readonly Step[] {
  const ending = endedBy(handling, prohibition);
  return ending.length > 0 ? ending : [prohibition];
}

const words: Readonly<Record<Exclude<StepState, 'undetermined' | 'notApplicable'>, Text>> = {
  blockedButDone: { zh: '在禁止期间已经办理', en: 'was done while it might not be' },
  done: { zh: '已办', en: 'is done' },
  doneLate: { zh: '逾期办结', en: 'was done late' },
  doneDependsOnReading: { zh: '已办，是否逾期因计算方法而异', en: 'is done; whether in time depends on the reading' },
  notDoneInPrinciple: { zh: '原则上应办，未办', en: 'is to be done in principle, and was not' },
  overdue: { zh: '逾期未办', en: 'is overdue' },
  due: { zh: '应办', en: 'is due' },
  waiting: { zh: '尚待先行事项', en: 'waits for something else' },
};

/** What is due by a word that binds less. */
const binding: Partial<Readonly<Record<Step['modality'], Text>>> = {
  may: { zh: '可以办理', en: 'may be done' },
  inPrinciple: { zh: '原则上应办', en: 'is to be done in principle' },
};

function told(
  state: keyof typeof words,
  { snapshot }: Handling,
  { step, deadline }: Found,
  acts: readonly Done[],
  others: readonly Step[] = [],
): Decided {
  const name = nameOf(snapshot, step.id);
  const told = state === 'due' ? (binding[step.modality] ?? words.due) : words[state];
  const days = deadline.earliest === null ? null : [...new Set([deadline.earliest, deadline.latest ?? '?'])];
  const zh = `“${name.zh}”${told.zh}${days === null ? '' : `，期限 ${days.join(' 至 ')}`}。`;
  const en = `${name.en} ${told.en}${days === null ? '' : `; its deadline is ${days.join(' to ')}`}.`;
  const records = [step, ...others, ...acts.map(({ act }) => act)];
  return { state, waitingFor: [], acts, because: [because('P6', { zh, en }, records)] };
}

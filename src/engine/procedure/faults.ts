import type { FaultCode, Party, ProcedureFault } from '../../model/procedure.js';
import type { AnyRecord, Step } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { step as because, nameOf } from '../case/step.js';
import { applicabilityOf, appliesUntil } from './applicability.js';
import { completing, doneBy, isDone, missingOf, recordsRecipients } from './completion.js';
import { type Done, forbiddenBy, type Handling, isProhibition, stepsDoing } from './matter.js';
import { precedingOf } from './order.js';
import { blocking, endedBy } from './prohibition.js';
import { judged } from './responsible.js';
import type { Decided, Found } from './state.js';
import { before, dayOf, earlier } from './when.js';

/**
 * P7 Faults of what was done 办理中的问题
 *
 * Each names its article. No fault is presumed: where the ledger does not know who was responsible or to whom something
 * went, it says that.
 */
export function faultsOfStep(handling: Handling, found: Found, { state, acts }: Decided): readonly ProcedureFault[] {
  const { step } = found;
  if (isProhibition(step)) return [];
  return [
    ...(state === 'notDoneInPrinciple' ? [fault(handling, 'omittedInPrinciple', 'mild', step, null)] : []),
    ...acts.flatMap((done) => [
      ...outOfOrder(handling, step, done),
      ...judged(handling, step, done.act, done.when).map(({ code, severity }) =>
        fault(handling, code, severity, step, done),
      ),
      ...wrongRecipients(handling, found, done),
      ...afterClosing(handling, step, done),
    ]),
    ...missingRecipients(handling, found, acts),
  ];
}

function outOfOrder(handling: Handling, step: Step, done: Done): readonly ProcedureFault[] {
  const { byStep } = handling;
  const blockers = blocking(handling, step.action, done.when);
  const lacking = precedingOf(handling, step).filter((each) => !isDone(handling, each));
  const later = followersOf(handling, step).filter(
    (each) => !isProhibition(each) && (byStep.get(each.id) ?? []).some((act) => before(act.when, done.when)),
  );
  const others = step.sameDayAs === undefined ? [] : doneBy(handling, step.sameDayAs);
  const apart = others.length > 0 && !others.some((each) => isSameDay(handling, each, done));
  // What is done once more after it was done need not keep the order.
  const last = completing(handling, step);
  const counts = last === undefined || earlier(done, last) < 0 || done.act.id === last.act.id;
  return [
    ...blockers.map((blocker) =>
      fault(handling, 'blocked', 'fault', step, done, [blocker, ...endedBy(handling, blocker)]),
    ),
    ...(lacking.length === 0 ? [] : [fault(handling, 'prerequisiteMissing', 'fault', step, done, lacking)]),
    ...(counts && (later.length > 0 || apart) ? [fault(handling, 'outOfOrder', 'fault', step, done, later)] : []),
  ];
}

/** What this step has to go before: by order, by the words of the text, or because a prohibition asks for it. */
function followersOf(handling: Handling, step: Step): readonly Step[] {
  const binds = step.modality === 'must' && applicabilityOf(handling, step).value === 'yes';
  const asked = handling.prohibitions.filter((each) => endsOnly(handling, each, step));
  const blocked = asked.flatMap((each) => stepsDoing(handling, forbiddenBy(each)));
  const ordered = binds
    ? handling.steps.filter(
        ({ action, order, id }) => id !== step.id && ((step.order > 0 && step.order < order) || step.before === action),
      )
    : [];
  return [...new Set([...ordered, ...blocked])];
}

/** Whether a prohibition stood as long as `step` was not done: with all else that was done by then, that of the same day too. */
function endsOnly(handling: Handling, prohibition: Step, step: Step): boolean {
  const last = completing(handling, step);
  if (last === undefined) return false;
  return (
    appliesUntil(handling, prohibition, last.when, step) === 'yes' &&
    appliesUntil(handling, prohibition, last.when) === 'no'
  );
}

const isSameDay = ({ snapshot: { timeZone } }: Handling, a: Done, b: Done): boolean =>
  dayOf(a.act.on, timeZone) === dayOf(b.act.on, timeZone);

function wrongRecipients(handling: Handling, { step, recipients }: Found, done: Done): readonly ProcedureFault[] {
  // Whom a role that is not filled stands for is not known.
  if (recipients.length === 0 || recipients.some(({ id }) => id === null)) return [];
  const wrong = done.act.recipients.filter((each) => !recipients.some(({ id }) => id === each));
  return wrong.length === 0 ? [] : [fault(handling, 'wrongRecipient', 'fault', step, done)];
}

function missingRecipients(
  handling: Handling,
  { step, recipients }: Found,
  acts: readonly Done[],
): readonly ProcedureFault[] {
  const last = acts.at(-1);
  if (last === undefined || recipients.length === 0) return [];
  const telling = acts.filter(recordsRecipients);
  const missing = telling.length === 0 ? recipients : missingOf(telling, step, recipients);
  if (missing.length === 0) return [];
  // Who was reached may play the role that the case does not fill.
  const isUnfilled = ({ id }: Party) => id === null;
  const mayBe = step.recipientsNeeded === 'one' ? missing.some(isUnfilled) : missing.every(isUnfilled);
  const isOpen = telling.length < acts.length || mayBe;
  return [fault(handling, 'recipientMissing', isOpen ? 'open' : 'fault', step, last)];
}

export function afterClosing(handling: Handling, step: Step | null, done: Done): readonly ProcedureFault[] {
  const { closed } = handling.matter;
  return closed === null || done.when.from < closed ? [] : [fault(handling, 'afterClosing', 'fault', step, done)];
}

const words: Readonly<Record<FaultCode, Text>> = {
  outOfOrder: { zh: '次序不合规定', en: 'it was not done in the order that the text gives' },
  blocked: { zh: '当时不得为之', en: 'it might not be done then' },
  prerequisiteMissing: { zh: '应当先行的程序没有办理记录', en: 'what has to go before it is not recorded as done' },
  notResponsible: { zh: '办理者当时并非承办者', en: 'who did it was not responsible for it then' },
  beyondExtent: { zh: '超出代行的范围', en: 'it goes beyond what the stand-in was limited to' },
  notHandedOver: { zh: '所代职位没有委托、指定的记录', en: 'no record hands on the post that was acted for' },
  recipientMissing: { zh: '对象不全，或者没有记录', en: 'not all to whom it is to be done are recorded' },
  wrongRecipient: { zh: '对象不是规定的对象', en: 'it was done to another than the text names' },
  collectiveDecidedByOne: {
    zh: '应当集体讨论决定的事项由一人决定',
    en: 'what a body has to decide was decided by one',
  },
  afterClosing: { zh: '在结案之后办理', en: 'it was done after the case was closed' },
  otherProcedure: { zh: '所记步骤不属于本程序', en: 'the step is none of this procedure' },
  wrongTitle: { zh: '所记职位不是其据以办理的职位', en: 'the capacity recorded is not the post by which it was done' },
  omittedInPrinciple: {
    zh: '原则上应办而未办，须有说明',
    en: 'it is to be done in principle and was not, which wants an explanation',
  },
  responsibleUnknown: { zh: '当时由谁承办，所载资料没有写明', en: 'the records do not say who was responsible then' },
};

export function fault(
  { snapshot }: Handling,
  code: FaultCode,
  severity: ProcedureFault['severity'],
  step: Step | null,
  done: Done | null,
  others: readonly AnyRecord[] = [],
): ProcedureFault {
  const name = step === null ? null : nameOf(snapshot, step.id);
  const day = done === null ? null : dayOf(done.act.on, snapshot.timeZone);
  const by = done === null ? null : nameOf(snapshot, done.act.by);
  const zh = `${name === null ? '' : `“${name.zh}”`}${day === null ? '' : `（${day}，${by?.zh}）`}：${words[code].zh}。`;
  const en = `${name?.en ?? 'An act'}${day === null ? '' : ` (${day}, ${by?.en})`}: ${words[code].en}.`;
  const records = [...(step === null ? [] : [step]), ...(done === null ? [] : [done.act]), ...others];
  return {
    ...{ code, severity, act: done?.act.id ?? null, step: step?.id ?? null },
    because: [because('P7', { zh, en }, records)],
  };
}

import type { Receipt } from '../../model/answer.js';
import type { FromApi } from '../../wording/fromApi.js';
import type * as told from '../../wording/labelledProcedure.js';
import type { ReportData, ReportReceipt } from '../../wording/report.js';
import type * as typed from '../generated/operations.js';

type Checked = FromApi<typed.CheckedFragment>;
type Accountability = FromApi<NonNullable<typed.AccountabilityQuery['accountability']>>;
type Owed = FromApi<typed.OwedFragment>;
type OwedInShort = FromApi<typed.OwedInShortFragment>;
export type DueNode = FromApi<NonNullable<typed.DueListQuery['dueList']>>['nodes'][number];
export type CaseNode = FromApi<NonNullable<typed.CasesQuery['cases']>>['nodes'][number];
export type { Accountability, Checked };

// What the API answers about procedures, as wording takes it. Where a record was retracted, its id is not told.

const gone = { id: '', label: '…' };

const party = ({ inRole, party: of }: Owed['recipients'][number]): told.NamedStepParty => ({ role: inRole, party: of });

const performer = (each: FromApi<typed.StepOfFragment>): told.NamedStepPerformer => ({
  ...party(each),
  ...{ collective: each.collective, post: each.post, gap: each.unnamed, standIn: each.standIn },
  performers: each.performers,
});

const act = (each: FromApi<typed.ActedFragment>): told.NamedAct => ({ ...each, by: each.by ?? gone });

const fault = ({ fault: code, act: of, ...rest }: FromApi<typed.FaultFragment>): told.NamedFault => ({
  ...rest,
  ...{ code, act: of?.id ?? null },
});

/** A step of a procedure, as lists have it: without what was done and why. */
export const inShort = (each: OwedInShort): told.NamedObligation => ({
  ...each,
  applicability: { ...each.applicability, because: [] },
  ...{ performers: each.performers.map(performer), recipients: each.recipients.map(party), blocks: null },
  ...{ acts: [], faults: [], because: [] },
  deadline: { ...each.deadline, readings: each.deadline.readings.map(readingOf) },
});

const obligation = (each: Owed): told.NamedObligation => ({
  ...inShort(each),
  ...{ applicability: each.applicability, because: each.because },
  ...{ acts: each.acts.map(act), faults: each.faults.map(fault) },
});

/** What the text leaves unstated is read both ways, so that no reading is unstated. */
const readingOf = ({ calendar, ...rest }: Owed['deadline']['readings'][number]) => ({
  ...rest,
  calendar: calendar === 'working' ? ('working' as const) : ('natural' as const),
});

/** A case with its steps; `null` where no procedure is recorded for it. */
export const caseCheck = (each: Checked): told.NamedCaseCheck | null =>
  each.procedure === null
    ? null
    : {
        ...{ case: each.case, procedure: each.procedure, obligations: each.obligations.map(obligation) },
        ...{ outside: each.outside.map(act), faults: each.faults.map(fault) },
      };

const responsible = (each: Accountability['steps'][number]['asKnownNow']): told.NamedResponsible | null =>
  each && { ...each, performers: each.performers.map(performer) };

/** Who answered for the steps of a case. */
export function accountabilityOf(found: Accountability): told.NamedAccountability | null {
  const check = caseCheck(found.check);
  return (
    check && {
      ...check,
      ...{ people: found.people, because: found.because },
      steps: found.steps.map((each) => ({
        ...{ step: each.step, state: each.state, acts: each.acts.map(act), moment: each.moment },
        knownThenAt: each.asKnownThen?.knownAt ?? null,
        ...{ asKnownThen: responsible(each.asKnownThen), asKnownNow: responsible(each.asKnownNow) },
        differences: each.differences.map(({ record, label, ...came }) => ({
          ...came,
          record: { id: record?.id ?? label, label },
        })),
        ...{ tookPart: each.tookPart, dissented: each.dissented },
      })),
    }
  );
}

/** What is recorded of a case itself. */
export const caseOf = (of: NonNullable<Checked['case']>): ReportData['case'] => ({
  ...{ id: of.id, label: of.label, organization: of.organization ?? gone, opened: of.validFrom, closed: of.validTo },
  roles: of.roles.map(({ inRole, player }) => ({ role: inRole, player: player ?? gone })),
  ...{ traits: of.traits, events: of.events },
});

/** What the report of a case is written from: the same as on the command line. */
export function reportData(answer: Accountability): ReportData | null {
  const found = accountabilityOf(answer);
  const { check } = answer;
  if (found === null || check.case === null) return null;
  const receipt = (step: string | null, known: ReportReceipt['known'], given: unknown): ReportReceipt[] =>
    given == null ? [] : [{ step, known, receipt: given as Receipt }];
  return {
    ...{ case: caseOf(check.case), found, asked: check },
    receipts: [
      ...receipt(null, 'knownNow', check.receipt),
      ...answer.steps.flatMap(({ step, asKnownThen, asKnownNow }) => [
        ...receipt(step.id, 'knownThen', asKnownThen?.receipt),
        ...receipt(step.id, 'knownNow', asKnownNow?.receipt),
      ]),
    ],
  };
}

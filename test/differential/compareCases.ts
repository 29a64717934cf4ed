import { accountabilityOf, type Moment } from '../../src/engine/procedure/accountability.js';
import { buildGraph } from '../../src/graph/grow.js';
import { Memo } from '../../src/graph/memo.js';
import { RecordView } from '../../src/graph/recordView.js';
import { Snapshot } from '../../src/graph/snapshot.js';
import type { Performer } from '../../src/model/answer.js';
import type {
  Answerable,
  Obligation,
  ProcedureFault,
  ResponsibleThen,
  StepAccountability,
  StepPerformer,
} from '../../src/model/procedure.js';
import type { RecordedTime, ValidTime } from '../../src/model/time.js';
import { type RefAccountability, RefAccounts, type RefResponsible } from '../reference/procedureAccountability.js';
import type { RefFault } from '../reference/procedureFaults.js';
import type { RefPerforming } from '../reference/procedurePeople.js';
import { checkByReference, type RefObligation } from '../reference/procedures.js';
import type { Written } from '../reference/world.js';
import { zone } from './randomCaseRecords.js';

/** What one of the two says of a step: its obligation, or who answered for it; or of the acts outside. */
export type Saying = Readonly<Record<string, unknown>>;
export interface Said {
  /** By what is told of: `obligation STEP`, `accountability STEP`, `outside`. */
  readonly sayings: Readonly<Record<string, Saying>>;
}
export interface CaseQuestion {
  readonly case: string;
  readonly at: string;
  readonly knownAt: string;
}

const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();
const whoOf = ({ person, post, organization }: Performer): string => person ?? post ?? organization ?? '?';

/** The engine and the reference, each with what it needs of a ledger built once. */
export function bothOf(written: readonly Written[]) {
  const entries = written.map(({ recordedAt, change }, index) => ({
    revision: index + 1,
    recordedAt: recordedAt as RecordedTime,
    change,
  }));
  const graph = buildGraph(entries);
  const memo = new Memo();
  const snapshotAt = (at: string, knownAt: string): Snapshot => {
    const revision = entries.filter(({ recordedAt }) => recordedAt <= knownAt).length;
    const knowledge = { government: 'g', knownAt: knownAt as RecordedTime, revision, timeZone: zone, assumed: null };
    return new Snapshot(new RecordView(graph, knowledge, memo), at as ValidTime);
  };
  /** As `service/ask/askAccountability` has it. */
  const viewThen = ({ step, act, from, to }: Moment, knownAt: string): Snapshot | null => {
    const end = to < knownAt ? to : knownAt;
    const isKnown = (id: string) => entries.some(({ recordedAt, change }) => change.id === id && recordedAt <= end);
    if (isKnown('g') && (act === null || isKnown(step))) return snapshotAt(from, end);
    const recorded = entries.find(({ change }) => change.id === act)?.recordedAt;
    return recorded === undefined ? null : snapshotAt(from, recorded);
  };
  return { snapshotAt, viewThen, accounts: new RefAccounts(written) };
}
export type Both = ReturnType<typeof bothOf>;

export function byEngine({ snapshotAt, viewThen }: Both, { case: id, at, knownAt }: CaseQuestion): Said {
  const snapshot = snapshotAt(at, knownAt);
  // P9 begins with all of P1 to P8.
  const check = accountabilityOf(snapshot, id, (moment) => viewThen(moment, knownAt));
  if (check === undefined) throw new Error(`the engine knows no case ${id}`);
  const inSteps = new Set(check.obligations.flatMap(({ faults }) => faults));
  const outside = {
    acts: check.outside,
    faults: sorted(check.faults.filter((fault) => !inSteps.has(fault)).map(showFault)),
  };
  return {
    sayings: Object.fromEntries<Saying>([
      ...check.obligations.map((each) => [`obligation ${each.step}`, showObligation(each)] as const),
      ...check.steps.map((each) => [`accountability ${each.step}`, showAccountability(each)] as const),
      ['outside', outside],
    ]),
  };
}

export function byReference({ accounts }: Both, { case: id, at, knownAt }: CaseQuestion): Said {
  const check = checkByReference(accounts.world(knownAt), id, at);
  const outside = { acts: check.outside, faults: sorted(check.outsideFaults.map(showFault)) };
  return {
    sayings: Object.fromEntries<Saying>([
      ...check.obligations.map((each) => [`obligation ${each.step}`, showRefObligation(each)] as const),
      ...accounts
        .of(id, at, knownAt)
        .map((each) => [`accountability ${each.step}`, showRefAccountability(each)] as const),
      ['outside', outside],
    ]),
  };
}

const showFault = ({ code, severity, act, step }: ProcedureFault | RefFault): string =>
  `${code} ${severity} ${act ?? step}`;

const showObligation = (each: Obligation): Saying => ({
  state: each.state,
  applicability: showApplicability(each.applicability),
  performers: showPerformers(each.performers),
  recipients: sorted(each.recipients.map(({ role, id }) => `${role} ${id}`)),
  deadline: showDeadline(each.deadline),
  waitingFor: sorted(each.waitingFor.map(({ step, event }) => step ?? event ?? 'unstated')),
  acts: each.acts,
  faults: sorted(each.faults.map(showFault)),
});

const showRefObligation = (each: RefObligation): Saying => ({
  state: each.state,
  applicability: showApplicability(each.applicability),
  performers: showRefPerforming(each.performing),
  recipients: sorted(each.recipients.map(({ role, id }) => `${role} ${id}`)),
  deadline: showDeadline(each.deadline),
  waitingFor: sorted(each.waitingFor),
  acts: each.acts,
  faults: sorted(each.faults.map(showFault)),
});

const showApplicability = (each: Pick<Obligation['applicability'], 'value' | 'readings' | 'settledBy'>) => ({
  value: each.value,
  readings: each.readings,
  settledBy: sorted(each.settledBy),
});

const showDeadline = (
  each: Pick<Obligation['deadline'], 'state' | 'waitingFor' | 'earliest' | 'latest' | 'readings'>,
) => ({
  state: each.state,
  waitingFor: each.waitingFor,
  earliest: each.earliest,
  latest: each.latest,
  readings: each.readings
    .map(({ calendar, countsFirstDay, lastDay }) => `${calendar} ${countsFirstDay} ${lastDay}`)
    .sort(),
});

const showPerformers = (performers: readonly StepPerformer[]): readonly string[] =>
  sorted(
    performers.map(({ role, id, collective, post, gap, standIn, performers: those }) =>
      JSON.stringify([
        role,
        id,
        collective,
        post,
        gap,
        standIn?.outcome ?? null,
        standIn?.gap?.reason ?? null,
        sorted(those.map((each) => `${whoOf(each)} ${each.post} ${each.manner} ${each.extent}`)),
      ]),
    ),
  );

const showRefPerforming = (performing: readonly RefPerforming[]): readonly string[] =>
  sorted(
    performing.map(({ role, id, collective, post, gap, standIn, performers }) =>
      JSON.stringify([
        role,
        id,
        collective,
        post,
        gap,
        standIn?.outcome ?? null,
        standIn?.reason ?? null,
        sorted(performers.map(({ who, post: own, manner, extent }) => `${who} ${own} ${manner} ${extent}`)),
      ]),
    ),
  );

const showAnswerable = (those: readonly Answerable[]): readonly string[] =>
  sorted(those.map(({ post, organization, people }) => `${post ?? organization}: ${sorted(people).join(' ')}`));

const showResponsible = (then: ResponsibleThen | null) =>
  then && {
    performers: showPerformers(then.performers),
    accountable: showAnswerable(then.accountable),
    inCharge: showAnswerable(then.inCharge),
  };

const showRefResponsible = (then: RefResponsible | null) =>
  then && {
    performers: showRefPerforming(then.performing),
    accountable: showAnswerable(then.accountable),
    inCharge: showAnswerable(then.inCharge),
  };

function showAccountability(each: StepAccountability): Saying {
  return {
    state: each.state,
    acts: each.acts,
    moment: each.moment,
    knownThen: showResponsible(each.asKnownThen),
    knownNow: showResponsible(each.asKnownNow),
    differs: each.differing.length > 0,
    tookPart: sorted(each.tookPart),
    dissented: sorted(each.dissented),
  };
}

function showRefAccountability(each: RefAccountability): Saying {
  const then = showRefResponsible(each.asKnownThen);
  const now = showRefResponsible(each.asKnownNow);
  return {
    state: each.state,
    acts: each.acts,
    moment: each.moment,
    knownThen: then,
    knownNow: now,
    differs: namesIn(each.asKnownThen) !== namesIn(each.asKnownNow),
    tookPart: sorted(each.tookPart),
    dissented: sorted(each.dissented),
  };
}

/** Who is named; why a post has nobody is no name. */
const namesIn = (then: RefResponsible | null): string =>
  JSON.stringify(
    showRefResponsible(
      then && {
        ...then,
        performing: then.performing.map(({ standIn, ...rest }) => ({
          ...rest,
          standIn: standIn && { ...standIn, reason: '' },
        })),
      },
    ),
  );

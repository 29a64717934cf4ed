import type { Snapshot } from '../../graph/snapshot.js';
import type { CaseAnswer, CaseCheck, HandledMatter, Obligation } from '../../model/procedure.js';
import { type Step, silenceQuestions } from '../../model/record.js';
import { hashOf } from '../../util/hash.js';
import { Consequences, followedBy } from '../answer/consequences.js';
import { silencesAbout } from '../rules/silences.js';
import { applicabilityOf } from './applicability.js';
import { deadlineOf } from './deadline.js';
import { faultsOfStep } from './faults.js';
import { forbiddenBy, type Handling, handlingOf, isProhibition, matterOfCase } from './matter.js';
import { faultsOutside, outside } from './outside.js';
import { partiesOf, performersOf } from './performers.js';
import { decided, type Found } from './state.js';

/** The steps of a procedure in a matter at (`at`, `knownAt`): what is due, what was done, and what is wrong with it (P1–P8). */
export function checkMatter(snapshot: Snapshot, matter: HandledMatter): CaseCheck {
  const handling = handlingOf(snapshot, matter);
  const obligations = handling.steps.map((step) => obligationOf(handling, step));
  const others = outside(handling);
  return {
    case: matter.case,
    procedure: matter.procedure,
    obligations,
    outside: others.map(({ act }) => act.id),
    faults: [
      ...obligations.flatMap(({ faults }) => faults),
      ...others.flatMap((each) => faultsOutside(handling, each)),
    ],
  };
}

function obligationOf(handling: Handling, step: Step): Obligation {
  const { snapshot, matter, duty } = handling;
  const found: Found = {
    step,
    applicability: applicabilityOf(handling, step),
    performers: performersOf(snapshot, matter, step, duty),
    recipients: partiesOf(matter, step.recipients, step.recipientRoles),
    deadline: deadlineOf(handling, step),
  };
  const { state, waitingFor, acts, because } = decided(handling, found);
  const { applicability, performers, recipients, deadline } = found;
  return {
    ...{ step: step.id, state, applicability, performers, performersNeeded: step.performersNeeded },
    ...{ recipients, recipientsNeeded: step.recipientsNeeded, deadline, modality: step.modality },
    ...{ blocks: isProhibition(step) ? forbiddenBy(step) : null, waitingFor, acts: acts.map(({ act }) => act.id) },
    faults: faultsOfStep(handling, found, { state, waitingFor, acts, because }),
    // To whom, when and how, where the text was read for it and does not say.
    because: [...applicability.because, ...because, ...silencesAbout(snapshot, 'P6', silenceQuestions, [step.id])],
  };
}

/** A recorded case, with the time for which that holds (R11) and a receipt (R12); `undefined` where nothing is known of it. */
export function answerCase(snapshot: Snapshot, id: string): CaseAnswer | undefined {
  const check = (at: Snapshot) =>
    at.memoized(`case ${id}`, (own) => {
      const matter = matterOfCase(own, id);
      return matter === undefined ? undefined : checkMatter(own, matter);
    });
  return answerOfCheck(snapshot, `answer of case ${id}`, { question: { case: id }, about: [id], check });
}

interface Checking<C extends CaseCheck | undefined> {
  readonly question: Readonly<Record<string, unknown>>;
  readonly about: readonly string[];
  check(at: Snapshot): C;
}

/** A check with what follows from it, held in the memo under `key`. */
export function answerOfCheck<C extends CaseCheck | undefined>(
  snapshot: Snapshot,
  key: string,
  { question, about, check }: Checking<C>,
): CaseAnswer | Extract<C, undefined> {
  const decision = check(snapshot);
  if (decision === undefined) return undefined as Extract<C, undefined>;
  const then = new Consequences(snapshot, key, {
    ...{ question, about: [...about, decision.procedure], cites: false, hasGap: false },
    digest: (at) => hashOf(essenceOfCheck(check(at))),
    steps: () => [...decision.obligations, ...decision.faults].flatMap(({ because }) => because),
  });
  return followedBy({ ...decision }, then, ['holdsFrom', 'holdsUntil', 'nextChange', 'receipt']);
}

/** What makes two states of a case the same: states, performers, deadlines, faults. */
export const essenceOfCheck = (check: CaseCheck | undefined): unknown =>
  check === undefined
    ? null
    : {
        obligations: check.obligations.map(essenceOfObligation),
        outside: check.outside,
        faults: check.faults.map(({ code, severity, act, step }) => [code, severity, act, step]),
      };

export const essenceOfObligation = (each: Obligation): unknown => [
  ...[each.step, each.state, each.applicability.value, each.deadline, each.waitingFor, each.acts],
  each.performers.map(({ role, id, post, performers, gap }) => [role, id, post, performers, gap]),
  each.recipients,
];

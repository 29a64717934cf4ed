import { nameOfRelation } from '../../engine/answer/envelope.js';
import type { Step } from '../../model/answer.js';
import type * as procedure from '../../model/procedure.js';
import type {
  GqlAccountabilityResolvers,
  GqlAnswerablePersonResolvers,
  GqlAnswerableResolvers,
  GqlApplicabilityResolvers,
  GqlCameLaterResolvers,
  GqlCaseCheckResolvers,
  GqlDueItemResolvers,
  GqlObligationResolvers,
  GqlProcedureFaultResolvers,
  GqlProcedureGapResolvers,
  GqlResponsibleThenResolvers,
  GqlStepAccountabilityResolvers,
  GqlStepPartyResolvers,
  GqlStepPerformerResolvers,
  GqlWaitingForResolvers,
} from '../generated/types.js';
import type { BecauseParent, CameLaterParent } from '../parents.js';
import { fixedView, type InView, inView, see, seeAll, seeEach, seeOne, sure, type View } from '../view.js';

const each = <T extends object>(values: readonly T[], view: View): InView<T>[] =>
  values.map((value) => inView(value, view));
const one = <T extends object>(value: T | null, view: View): InView<T> | null =>
  value === null ? null : inView(value, view);
const because = ({ because: steps, view }: InView<{ readonly because: readonly Step[] }>): BecauseParent[] =>
  each(steps, view);
const step = ({ step: id, view }: InView<{ readonly step: string }>) => sure(seeOne(view, 'step', id));
const acts = ({ acts: ids, view }: InView<{ readonly acts: readonly string[] }>) => seeEach(view, 'act', ids);
const party = ({ id, view }: InView<procedure.Party>) => see(view, id);
const performers = ({ performers: of, view }: InView<{ readonly performers: readonly procedure.StepPerformer[] }>) =>
  each(of, view);

const CaseCheck: GqlCaseCheckResolvers = {
  case: ({ case: id, view }) => seeOne(view, 'case', id),
  procedure: ({ procedure: id, view }) => seeOne(view, 'procedure', id),
  gap: ({ gap, view }) => one(gap, view),
  obligations: ({ obligations, view }) => each(obligations, view),
  outside: ({ outside, view }) => seeEach(view, 'act', outside),
  faults: ({ faults, view }) => each(faults, view),
  at: ({ view }) => view.deciding.at,
  knownAt: ({ view }) => view.deciding.knownAt,
  revision: ({ view }) => view.deciding.revision,
  nextChange: ({ nextChange, view }) => one(nextChange, view),
};

const ProcedureGap: GqlProcedureGapResolvers = {
  duty: ({ duty, view }) => seeOne(view, 'duty', duty),
  silences: ({ silences, view }) => seeEach(view, 'silence', silences),
  sentence: ({ sentence }, { lang }) => sentence[lang ?? 'zh'],
};

const Obligation: GqlObligationResolvers = {
  step,
  applicability: ({ applicability, view }) => inView(applicability, view),
  performers,
  recipients: ({ recipients, view }) => each(recipients, view),
  waitingFor: ({ waitingFor, view }) => each(waitingFor, view),
  acts,
  faults: ({ faults, view }) => each(faults, view),
  because,
};

const Applicability: GqlApplicabilityResolvers = { because };

const StepParty: GqlStepPartyResolvers = { party };

const StepPerformer: GqlStepPerformerResolvers = {
  party,
  post: ({ post, view }) => seeOne(view, 'post', post),
  standIn: ({ standIn, view }) => one(standIn, view),
  performers: ({ performers: of, view }) => each(of, view),
};

const WaitingFor: GqlWaitingForResolvers = { step: ({ step: id, view }) => seeOne(view, 'step', id) };

const ProcedureFault: GqlProcedureFaultResolvers = {
  act: ({ act, view }) => seeOne(view, 'act', act),
  step: ({ step: id, view }) => seeOne(view, 'step', id),
  because,
};

const Accountability: GqlAccountabilityResolvers = {
  check: ({ check, view }) => inView({ ...check, gap: null }, view),
  steps: ({ accountability: { steps }, differences, receipts, knownThen, view }) =>
    steps.flatMap((told) => {
      const own = receipts.find((each) => each.step === told.step);
      const then = knownThen.get(told.step);
      const viewThen = then == null ? null : fixedView(then);
      return own === undefined
        ? []
        : inView({ ...told, differences: differences.get(told.step) ?? [], receipts: own, knownThen: viewThen }, view);
    }),
  people: ({ accountability: { posts }, view }) => each(posts, view),
  forLife: ({ accountability: { forLife }, view }) => seeEach(view, 'norm', forLife),
  because: ({ accountability: { because: steps }, view }) => each(steps, view),
};

const knownBy = ({ deciding: { knownAt } }: View) => ({ knownAt });

const StepAccountability: GqlStepAccountabilityResolvers = {
  step,
  acts,
  asKnownThen: ({ asKnownThen, receipts, knownThen, view }) =>
    asKnownThen && knownThen && inView({ ...asKnownThen, receipt: receipts.knownThen, ...knownBy(knownThen) }, view),
  asKnownNow: ({ asKnownNow, receipts, view }) =>
    asKnownNow && inView({ ...asKnownNow, receipt: receipts.knownNow, ...knownBy(view) }, view),
  differences: ({ differences, knownThen, view }) => differences.map((came) => inView({ ...came, knownThen }, view)),
  tookPart: ({ tookPart, view }) => seeAll(view, tookPart),
  dissented: ({ dissented, view }) => seeAll(view, dissented),
};

const ResponsibleThen: GqlResponsibleThenResolvers = {
  performers,
  accountable: ({ accountable, view }) => each(accountable, view),
  inCharge: ({ inCharge, view }) => each(inCharge, view),
  because,
};

const Answerable: GqlAnswerableResolvers = {
  post: ({ post, view }) => seeOne(view, 'post', post),
  organization: ({ organization, view }) => seeOne(view, 'organization', organization),
  people: ({ people, view }) => seeEach(view, 'person', people),
};

const AnswerablePerson: GqlAnswerablePersonResolvers = {
  person: ({ person, view }) => sure(seeOne(view, 'person', person)),
  posts: ({ posts, view }) => seeEach(view, 'post', posts),
};

const CameLater: GqlCameLaterResolvers = {
  record: (came) => cameLater(came),
  label: (came, { lang }) => nameOfRelation((cameLater(came)?.view ?? came.view).snapshot, came.record)[lang ?? 'zh'],
};

/** What was retracted is seen as it was known then. */
const cameLater = ({ record, knownThen, view }: CameLaterParent) =>
  see(view, record) ?? (knownThen && see(knownThen, record));

const DueItem: GqlDueItemResolvers = {
  case: ({ case: id, view }) => seeOne(view, 'case', id),
  obligation: ({ obligation, view }) => inView(obligation, view),
};

/** What is decided about the steps of a procedure: what names a record is read in the view of the answer. */
export const procedureTypes = {
  CaseCheck,
  ProcedureGap,
  Obligation,
  Applicability,
  StepParty,
  StepPerformer,
  WaitingFor,
  ProcedureFault,
  Accountability,
  StepAccountability,
  ResponsibleThen,
  Answerable,
  AnswerablePerson,
  CameLater,
  DueItem,
};

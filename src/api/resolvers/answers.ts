import { answerStandIn, decisionOn } from '../../engine/answer/answer.js';
import type { Step } from '../../model/answer.js';
import type { AssignmentMode } from '../../model/record.js';
import { holdingIn } from '../../service/ask/askDispatch.js';
import { askResponsibilities } from '../../service/ask/askResponsibilities.js';
import { labelledIn } from '../../service/ask/labelledIn.js';
import { answerSentence, standInSentence } from '../../service/ask/sentences.js';
import type { Understood } from '../../service/ask/understood.js';
import { performerText, whoIs } from '../../wording/party.js';
import type {
  GqlAlternativeResolvers,
  GqlAmbiguityResolvers,
  GqlAnswerResolvers,
  GqlBecauseResolvers,
  GqlClaimResolvers,
  GqlConflictResolvers,
  GqlDispatchedResolvers,
  GqlDutyQuestionResolvers,
  GqlGapResolvers,
  GqlHeldDutyResolvers,
  GqlHolderResolvers,
  GqlNextChangeResolvers,
  GqlPerformerResolvers,
  GqlResponsibilitiesResolvers,
  GqlStandInAnswerResolvers,
  GqlStandInQuestionResolvers,
  GqlStandInResolvers,
  GqlTextReadingResolvers,
  GqlUnconfirmedSourceResolvers,
} from '../generated/types.js';
import type { AnswerParent, BecauseParent, DispatchedParent, StandInAnswerParent } from '../parents.js';
import {
  answerInView,
  askingIn,
  type InView,
  inView,
  see,
  seeAll,
  seeEach,
  seeOne,
  seePointing,
  sure,
  type View,
  viewOf,
} from '../view.js';

const each = <T extends object>(values: readonly T[], view: View): InView<T>[] =>
  values.map((value) => inView(value, view));
const one = <T extends object>(value: T | null, view: View): InView<T> | null =>
  value === null ? null : inView(value, view);

interface Named {
  readonly post: string | null;
  readonly view: View;
}
const post = ({ post: id, view }: Named) => seeOne(view, 'post', id);
const organization = ({ organization: id, view }: InView<{ readonly organization: string | null }>) =>
  seeOne(view, 'organization', id);
const person = ({ person: id, view }: InView<{ readonly person: string | null }>) => seeOne(view, 'person', id);
const matter = ({ matter: id, view }: InView<{ readonly matter: string | null }>) => seeOne(view, 'duty', id);
const incumbents = ({ incumbents: ids, view }: InView<{ readonly incumbents: readonly string[] }>) =>
  seeEach(view, 'person', ids);
const because = ({ because: steps, view }: InView<{ readonly because: readonly Step[] }>): BecauseParent[] =>
  each(steps, view);

/** The unit, post or person that words mean. */
const holdingOne = (understood: Understood | null): string | null =>
  understood?.as != null && ['organization', 'post', 'person'].includes(understood.as.kind) ? understood.as.id : null;

const Answer: GqlAnswerResolvers = {
  question: ({ question, understood, view }) => ({ ...question, understood, view }),
  procedure: ({ procedure, view }) => procedure && inView({ ...procedure, gap: null }, view),
  standIns: ({ posts, view }) => posts.map((id) => answerInView(answerStandIn(view.deciding, id, null), view, {})),
  responsibilities: async ({ understood, view }, _args, { context }) => {
    const holder = holdingOne(understood);
    if (holder === null) return null;
    const found = await askResponsibilities(context, { holder, ...askingIn(view) });
    return { found: found.map(({ snapshot, ...each }) => inView(each, viewOf(snapshot, askingIn(view)))) };
  },
  inCharge: ({ understood, view }) =>
    understood?.as?.kind === 'organization'
      ? seePointing(view, 'oversight', 'target', understood.as.id).filter(({ record }) => record.mode === 'inCharge')
      : [],
  accountable: ({ accountable, view }) => one(accountable, view),
  holders: ({ holders, view }) => each(holders, view),
  gaps: ({ gaps, view }) => each(gaps, view),
  ambiguities: ({ ambiguities, view }) => each(ambiguities, view),
  conflicts: ({ conflicts, view }) => each(conflicts, view),
  nextChange: ({ nextChange, view }) => one(nextChange, view),
  unconfirmed: ({ unconfirmed, view }) => each(unconfirmed, view),
  sentence: (answer, { lang }) => answerSentence({ ...beside(answer), answer }, lang ?? 'zh'),
};

const beside = ({ understood, procedure, posts, view }: AnswerParent) => ({
  ...{ understood, procedure, posts, snapshot: view.deciding },
});

const DutyQuestion: GqlDutyQuestionResolvers = {
  matter: ({ understood }) => understood?.text ?? null,
  understoodBy: ({ understood }) => understood?.understoodBy ?? null,
  certainty: ({ understood }) => understood?.certainty ?? 'exact',
  understoodAs: ({ understood, duty, view }) => {
    const id = understood === null ? duty : (understood.as?.id ?? null);
    return id === null ? null : see(view, id);
  },
  matchedText: ({ understood }) => understood?.as?.matchedText ?? null,
  duty: ({ duty, view }) => seeOne(view, 'duty', duty),
  alternatives: ({ understood, view }) => each(understood?.alternatives ?? [], view),
  within: ({ within, view }) => seeOne(view, 'organization', within),
  area: ({ area, view }) => seeOne(view, 'organization', area),
};

const Alternative: GqlAlternativeResolvers = {
  record: ({ id, snapshot, view }) => sure(see(viewOf(snapshot, askingIn(view)), id)),
  leads: ({ id, kind, snapshot, view }) => {
    if (kind !== 'duty') return [];
    const question = { duty: id, within: snapshot.government, area: null, modes: ['leads'] } as const;
    return each(decisionOn(snapshot, question).holders, viewOf(snapshot, askingIn(view)));
  },
};

const holdersIn = (dispatched: DispatchedParent, mode: AssignmentMode) =>
  each(holdingIn(dispatched, mode), dispatched.view);

const Dispatched: GqlDispatchedResolvers = {
  ticketId: ({ ticket }) => ticket.id ?? null,
  text: ({ ticket }) => ticket.text,
  certainty: ({ understood }) => understood?.certainty ?? 'exact',
  understoodAs: ({ understood, view }) => (understood?.as == null ? null : see(view, understood.as.id)),
  duty: ({ answer, view }) => seeOne(view, 'duty', answer.question.duty),
  leads: (dispatched) => holdersIn(dispatched, 'leads'),
  cooperates: (dispatched) => holdersIn(dispatched, 'cooperates'),
  inCharge: (dispatched) => holdersIn(dispatched, 'inCharge'),
  provisions: ({ answer: { holders }, view }) =>
    seeEach(view, 'provision', [
      ...new Set(holders.flatMap(({ because: steps }) => steps.flatMap(({ basis }) => basis))),
    ]),
  alternatives: ({ understood, view }) =>
    understood?.certainty === 'unclear' ? each(understood.alternatives, view) : [],
  answer: ({ answer, ticket: _ticket, view, ...rest }) => answerInView(answer, view, rest),
};

const Holder: GqlHolderResolvers = {
  post,
  organization,
  incumbents,
  performers: ({ performers, view }) => each(performers, view),
  standIn: ({ standIn, view }) => one(standIn, view),
  because,
};

const Performer: GqlPerformerResolvers = {
  person,
  post,
  organization,
  label: ({ view, ...performer }, { lang }) => {
    const language = lang ?? 'zh';
    const told = labelledIn({ language, snapshot: view.deciding }).performer(performer);
    return performer.manner === 'present' ? whoIs(told, language) : performerText(told, language);
  },
};

const StandIn: GqlStandInResolvers = {
  post,
  matter,
  incumbents,
  performers: ({ performers, view }) => each(performers, view),
  gap: ({ gap, view }) => one(gap, view),
  ambiguity: ({ ambiguity, view }) => one(ambiguity, view),
  conflict: ({ conflict, view }) => one(conflict, view),
  because,
};

const StandInAnswer: GqlStandInAnswerResolvers = {
  question: ({ question, view }) => inView(question, view),
  post: (answer) => sure(post(answer)),
  matter,
  accountable: accountableFor,
  performers: ({ performers, view }) => each(performers, view),
  gap: ({ gap, view }) => one(gap, view),
  ambiguity: ({ ambiguity, view }) => one(ambiguity, view),
  conflict: ({ conflict, view }) => one(conflict, view),
  nextChange: ({ nextChange, view }) => one(nextChange, view),
  unconfirmed: ({ unconfirmed, view }) => each(unconfirmed, view),
  because,
  sentence: (answer, { lang }) => standInSentence(answer, answer.view.deciding, lang ?? 'zh'),
};

/** The post answers for its work, whichever performer does it. */
function accountableFor({ post: id, incumbents: holders, performers, because: steps, view }: StandInAnswerParent) {
  const holder = { mode: 'accountable', post: id, organization: null, standIn: null } as const;
  return { ...holder, incumbents: holders, performers, because: steps.slice(0, 1), view };
}

const StandInQuestion: GqlStandInQuestionResolvers = { post: (question) => sure(post(question)), matter };

const Gap: GqlGapResolvers = {
  post,
  eligible: ({ eligible, view }) => seeAll(view, eligible),
  arranger: ({ arranger, view }) => seeOne(view, 'post', arranger),
  because,
  settledBy: ({ settledBy }, { lang }) => settledBy[lang ?? 'zh'],
};

const Ambiguity: GqlAmbiguityResolvers = { post, readings: ({ readings, view }) => each(readings, view) };

const TextReading: GqlTextReadingResolvers = {
  performers: ({ performers, view }) => each(performers, view),
  sentence: ({ sentence }, { lang }) => sentence[lang ?? 'zh'],
  because,
};

const Conflict: GqlConflictResolvers = { post, claims: ({ claims, view }) => each(claims, view) };

const Claim: GqlClaimResolvers = { person, post, organization, because };

const Because: GqlBecauseResolvers = {
  sentence: ({ sentence }, { lang }) => sentence[lang ?? 'zh'],
  records: ({ records, view }) => seeAll(view, records),
  provisions: (step) => seeEach(step.view, 'provision', basisSeen(step)),
  documents: (step) => seeEach(step.view, 'document', basisSeen(step)),
};

/** What a step rests on, as far as its records say so to the viewer: the reason of an absence is not shown to all. */
const basisSeen = ({ basis, records, view }: BecauseParent): readonly string[] => {
  const seen = seeAll(view, records).map(({ record }) => record);
  return basis.filter((id) => seen.some((record) => record.id === id || record.basis.includes(id)));
};

const NextChange: GqlNextChangeResolvers = {
  begins: ({ begins, view }) => seeAll(view, begins),
  ends: ({ ends, view }) => seeAll(view, ends),
  sentence: ({ sentence }, { lang }) => sentence[lang ?? 'zh'],
};

const UnconfirmedSource: GqlUnconfirmedSourceResolvers = {
  document: ({ document, view }) => sure(seeOne(view, 'document', document)),
  supersededBy: ({ supersededBy, view }) => seeOne(view, 'document', supersededBy),
  sentence: ({ sentence }, { lang }) => sentence[lang ?? 'zh'],
};

const Responsibilities: GqlResponsibilitiesResolvers = {
  holder: ({ found: [first] }) => sure(first === undefined ? null : see(first.view, first.holder)),
  holds: ({ found }) => found.flatMap(({ holds, view }) => each(holds, view)),
  performs: ({ found }) => found.flatMap(({ performs, view }) => each(performs, view)),
  handedOn: ({ found }) => found.flatMap(({ handedOn, view }) => each(handedOn, view)),
};

const HeldDuty: GqlHeldDutyResolvers = {
  duty: ({ duty, view }) => sure(seeOne(view, 'duty', duty)),
  area: ({ area, view }) => seeOne(view, 'organization', area),
  post,
  organization,
  incumbents,
  performers: ({ performers, view }) => each(performers, view),
  because,
};

/** Answers, as the engine decided them: what names a record is read in the view of the answer. */
export const answerTypes = {
  Answer,
  Alternative,
  Dispatched,
  DutyQuestion,
  Holder,
  Performer,
  StandIn,
  StandInAnswer,
  StandInQuestion,
  Gap,
  Ambiguity,
  TextReading,
  Conflict,
  Claim,
  Because,
  NextChange,
  UnconfirmedSource,
  Responsibilities,
  HeldDuty,
};

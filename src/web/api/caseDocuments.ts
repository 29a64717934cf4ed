import { withFragments } from './fragments.js';

// What the view of cases sends, apart from the other documents: it is loaded with that view.

const moment = '$at: DateTime, $knownAt: DateTime';
const times = 'at: $at, knownAt: $knownAt';

// Values of enums are asked for under names that stand for nothing else in any document.
const owedInShort = `fragment StepOf on StepPerformer {
  inRole: role collective unnamed: gap
  party { ...Label }
  post { recordId label(lang: $lang) }
  standIn { gap { mode reason } ambiguity { ...DoubtInShort } conflict { ...RivalInShort } }
  performers { ...Who }
}
fragment OwedInShort on Obligation {
  state modality performersNeeded recipientsNeeded
  step { recordId label(lang: $lang) }
  applicability { value settledBy }
  performers { ...StepOf }
  recipients { inRole: role party { ...Label } }
  deadline { state words waitingFor from earliest latest readings { calendar countsFirstDay lastDay } }
  waitingFor { step { recordId label(lang: $lang) } event }
}`;

const owed = `${owedInShort}
fragment Acted on Act {
  recordId on result recipientRoles
  what(lang: $lang)
  by { ...Label }
  capacity { recordId label(lang: $lang) }
  onBehalfOf { recordId label(lang: $lang) }
  recipients { ...Label }
  attended { ...Label }
  dissented { ...Label }
  document { recordId label(lang: $lang) }
}
fragment Fault on ProcedureFault {
  fault: code
  severity
  act { recordId }
  step { recordId label(lang: $lang) }
  because { ...Reason }
}
fragment Owed on Obligation {
  ...OwedInShort
  applicability { because { ...Reason } }
  acts { ...Acted }
  faults { ...Fault }
  because { ...Reason }
}`;

const checked = `${owed}
fragment Checked on CaseCheck {
  case {
    recordId label(lang: $lang) validFrom validTo
    organization { recordId label(lang: $lang) }
    roles { inRole: role player { ...Label } }
    traits { trait value }
    events { event on }
  }
  procedure { recordId label(lang: $lang) }
  gap { sentence(lang: $lang) }
  obligations { ...Owed }
  outside { ...Acted }
  faults { ...Fault }
  at knownAt revision holdsFrom holdsUntil
  nextChange { ...Upcoming }
  receipt
}`;

export const dueListDocument =
  withFragments(`query DueList($within: ID!, $from: DateTime!, $to: DateTime!, $knownAt: DateTime, $after: String, $lang: Language!) {
  dueList(within: $within, from: $from, to: $to, knownAt: $knownAt, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      from lastDay
      case { recordId label(lang: $lang) }
      obligation { ...OwedInShort step { procedure { recordId label(lang: $lang) } } }
    }
  }
}
${owedInShort}`);

export const casesDocument = `query Cases($within: ID!, ${moment}, $after: String, $lang: Language!) {
  cases(within: $within, ${times}, first: 500, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      recordId label(lang: $lang) validFrom validTo
      procedure { recordId label(lang: $lang) }
      organization { recordId label(lang: $lang) }
    }
  }
}`;

export const checkCaseDocument =
  withFragments(`query CheckCase($case: ID!, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  checkCase(case: $case, ${times}, assume: $assume) { ...Checked }
}
${checked}`);

/** The same with traits that are only supposed. */
export const supposedDocument =
  withFragments(`query Supposed($case: ID!, $traits: [TraitInput!]!, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  obligations(case: $case, traits: $traits, ${times}, assume: $assume) { ...Checked }
}
${checked}`);

export const accountabilityDocument = withFragments(`query Accountability($case: ID!, ${moment}, $lang: Language!) {
  accountability(case: $case, ${times}) {
    check { ...Checked }
    steps {
      state moment
      step { recordId label(lang: $lang) }
      acts { ...Acted }
      asKnownThen { ...Responsible }
      asKnownNow { ...Responsible }
      differences { record { recordId } label(lang: $lang) revision recordedAt }
      tookPart { ...Label }
      dissented { ...Label }
    }
    people { person { recordId label(lang: $lang) } posts { recordId label(lang: $lang) } }
    because { ...Reason }
  }
}
fragment Responsible on ResponsibleThen {
  knownAt receipt
  performers { ...StepOf }
  accountable { ...Answers }
  inCharge { ...Answers }
  because { ...Reason }
}
fragment Answers on Answerable {
  post { recordId label(lang: $lang) }
  organization { recordId label(lang: $lang) }
  people { recordId label(lang: $lang) }
}
${checked}`);

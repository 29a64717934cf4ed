// Every document that the client sends. Their types are made by `npm run generate`; each operation defines `$lang`.

const named = `fragment Named on Named { __typename recordId label(lang: $lang) }`;

const meant = `fragment Meant on Record {
  __typename recordId kind
  ... on Named { label(lang: $lang) }
  ... on Provision { label(lang: $lang) article { number } quote document { recordId label(lang: $lang) } }
}`;

const article = `fragment Article on Provision {
  recordId article { number } paragraph quote document { recordId label(lang: $lang) number }
}`;

const reason = `fragment Reason on Because {
  rule sentence(lang: $lang) reading modality
  records { recordId kind }
  provisions { ...Article }
  documents { recordId label(lang: $lang) number }
}`;

const performer = `fragment Performer on Performer {
  person { recordId label(lang: $lang) }
  post { recordId label(lang: $lang) }
  organization { recordId label(lang: $lang) }
  manner extent label(lang: $lang)
}`;

const holder = `fragment Holder on Holder {
  mode
  post { recordId label(lang: $lang) }
  organization { recordId label(lang: $lang) }
  incumbents { recordId label(lang: $lang) }
  performers { ...Performer }
  standIn { because { ...Reason } }
  because { ...Reason }
}`;

/** Who leads something, in short: to choose by. */
const leader = `fragment Leader on Holder {
  mode
  post { recordId label(lang: $lang) }
  organization { recordId label(lang: $lang) }
  performers { ...Performer }
}`;

const gap = `fragment Gap on Gap {
  mode reason
  post { recordId label(lang: $lang) }
  eligible { ...Named }
  arranger { recordId label(lang: $lang) }
  firstDay settledBy(lang: $lang)
  because { ...Reason }
}`;

const ambiguity = `fragment Ambiguity on Ambiguity {
  mode why
  post { recordId label(lang: $lang) }
  readings { performers { ...Performer } sentence(lang: $lang) because { ...Reason } }
}`;

const conflict = `fragment Conflict on Conflict {
  mode
  post { recordId label(lang: $lang) }
  claims {
    person { recordId label(lang: $lang) }
    post { recordId label(lang: $lang) }
    organization { recordId label(lang: $lang) }
    because { ...Reason }
  }
}`;

const unconfirmed = `fragment Unconfirmed on UnconfirmedSource {
  reason since sentence(lang: $lang) document { recordId label(lang: $lang) }
}`;

const alternative = `fragment Alternative on Alternative { record { ...Meant } certainty matchedText leads { ...Leader } }`;

const standIn = `fragment StandInAnswer on StandInAnswer {
  question { at knownAt revision }
  post { recordId label(lang: $lang) }
  matter { recordId label(lang: $lang) }
  outcome sentence(lang: $lang)
  accountable { ...Holder }
  performers { ...Performer }
  manner extent
  gap { ...Gap }
  ambiguity { ...Ambiguity }
  conflict { ...Conflict }
  because { ...Reason }
  holdsFrom holdsUntil
  nextChange { at sentence(lang: $lang) }
  unconfirmed { ...Unconfirmed }
  receipt from to
}`;

const step = `fragment Step on Obligation {
  step { recordId label(lang: $lang) }
  performers { party { ...Named } collective performers { ...Performer } gap }
  because { ...Reason }
}`;

const answer = `fragment Answer on Answer {
  question {
    matter understoodBy certainty matchedText
    understoodAs { ...Meant }
    duty { recordId label(lang: $lang) }
    alternatives { ...Alternative }
    within { recordId label(lang: $lang) }
    area { recordId label(lang: $lang) }
    modes at knownAt revision
  }
  outcome sentence(lang: $lang)
  completeness { mode state }
  accountable { ...Holder }
  holders { ...Holder }
  gaps { ...Gap }
  ambiguities { ...Ambiguity }
  conflicts { ...Conflict }
  standIns { ...StandInAnswer }
  procedure { procedure { recordId label(lang: $lang) } gap { reason sentence(lang: $lang) } obligations { ...Step } }
  holdsFrom holdsUntil
  nextChange { at sentence(lang: $lang) }
  unconfirmed { ...Unconfirmed }
  receipt
}`;

const dispatched = `fragment Dispatched on Dispatched {
  ticketId text certainty
  understoodAs { ...Meant }
  duty { recordId label(lang: $lang) }
  leads { ...Leader because { ...Reason } }
  cooperates { ...Leader because { ...Reason } }
  inCharge { ...Leader because { ...Reason } }
  provisions { ...Article }
  alternatives { ...Alternative }
  answer { outcome completeness { mode state } sentence(lang: $lang) receipt }
}`;

const heldDuty = `fragment HeldDuty on HeldDuty {
  duty { recordId label(lang: $lang) }
  mode
  area { recordId label(lang: $lang) }
  post { recordId label(lang: $lang) }
  organization { recordId label(lang: $lang) }
  incumbents { recordId label(lang: $lang) }
  performers { ...Performer }
}`;

const searchHit = `fragment SearchHit on SearchHit { record { ...Meant } text score }`;

const finding = `fragment Finding on Finding {
  code severity reason words
  subjects { ...Meant }
  records { recordId kind }
  sentence(lang: $lang) settledBy(lang: $lang)
  from to
}`;

const side = `fragment Side on DifferenceSide {
  outcome
  holders { ...Leader }
  gaps { mode reason settledBy(lang: $lang) }
}`;

const comparison = `fragment Comparison on Comparison {
  governments { recordId label(lang: $lang) }
  from to
  after { at knownAt revision }
  differences {
    duty { recordId label(lang: $lang) }
    post { recordId label(lang: $lang) }
    mode
    area { recordId label(lang: $lang) }
    before { ...Side }
    after { ...Side }
    gains { party { ...Named } holds performs }
    loses { party { ...Named } holds performs }
    from to
  }
  appearing { ...Finding }
  settled { ...Finding }
}`;

const proposal = `fragment Proposal on Proposal {
  commandId contentHash author proposedAt governments input
  needsApproval approvedBy
  charges { recordId people { recordId label(lang: $lang) } }
  accepted { person { recordId label(lang: $lang) } by at }
  declined { person { recordId label(lang: $lang) } by at reason }
}`;

const recorded = `fragment Recorded on RecordPayload {
  revision recordedAt commandId
  records { recordId kind }
  findings { ...Finding }
  proposal { ...Proposal }
}`;

const fragments = [
  ...[named, meant, article, reason, performer, holder, leader, gap, ambiguity, conflict, unconfirmed, alternative],
  ...[standIn, step, answer, dispatched, heldDuty, searchHit, finding, side, comparison, proposal, recorded],
].map((text) => ({ name: /^fragment (\w+)/.exec(text)?.[1] ?? '', text }));

/** The operation with every fragment that it spreads, directly or through others, each once. */
export function withFragments(operation: string): string {
  let text = operation;
  for (;;) {
    const missing = fragments.filter(
      (each) => new RegExp(`\\.\\.\\.${each.name}\\b`).test(text) && !text.includes(`fragment ${each.name} on`),
    );
    if (missing.length === 0) return text;
    text = [text, ...missing.map((each) => each.text)].join('\n');
  }
}

const moment = '$at: DateTime, $knownAt: DateTime, $assume: ChangeSetInput, $lang: Language!';
const momentGiven = 'at: $at, knownAt: $knownAt, assume: $assume';

export const whoDocument = withFragments(`query Who(
  $matter: MatterInput!, $within: ID, $area: ID, $modes: [AssignmentMode!], $minCertainty: Certainty, ${moment}
) {
  whoIsResponsible(
    matter: $matter, within: $within, area: $area, modes: $modes, minCertainty: $minCertainty, ${momentGiven}
  ) { ...Answer }
}`);

export const dispatchDocument = withFragments(`query Dispatch(
  $tickets: [TicketInput!]!, $within: ID, $modes: [AssignmentMode!], $minCertainty: Certainty, ${moment}
) {
  dispatch(tickets: $tickets, within: $within, modes: $modes, minCertainty: $minCertainty, ${momentGiven}) { ...Dispatched }
}`);

export const standInDocument = withFragments(`query StandIn($for: ID!, $matter: MatterInput, ${moment}) {
  standIn(for: $for, matter: $matter, ${momentGiven}) { ...StandInAnswer }
}`);

export const coverDocument = withFragments(`query Cover($person: ID!, $from: DateTime, $to: DateTime, ${moment}) {
  cover(person: $person, from: $from, to: $to, ${momentGiven}) { ...StandInAnswer }
}`);

export const responsibilitiesDocument =
  withFragments(`query Responsibilities($holder: ID!, $direct: Boolean, ${moment}) {
  responsibilitiesOf(holder: $holder, direct: $direct, ${momentGiven}) {
    holder { ...Named }
    holds { ...HeldDuty }
    performs { ...HeldDuty }
    handedOn { ...HeldDuty }
  }
}`);

export const searchDocument = withFragments(`query Search(
  $text: String!, $types: [Kind!], $within: ID, $at: DateTime, $knownAt: DateTime, $first: Int, $after: String, $lang: Language!
) {
  search(text: $text, types: $types, within: $within, at: $at, knownAt: $knownAt, first: $first, after: $after) {
    nodes { ...SearchHit }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`);

export const findingsDocument = withFragments(`query Findings(
  $within: ID, $from: DateTime, $to: DateTime, $codes: [FindingCode!], $severity: Severity, $first: Int, $after: String, ${moment}
) {
  findings(
    within: $within, from: $from, to: $to, codes: $codes, severity: $severity, first: $first, after: $after, ${momentGiven}
  ) {
    nodes { ...Finding }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`);

export const previewDocument = withFragments(`query Preview(
  $changes: ChangeSetInput!, $within: ID, $at: DateTime, $from: DateTime, $to: DateTime, $lang: Language!
) {
  preview(changes: $changes, within: $within, at: $at, from: $from, to: $to) { ...Comparison }
}`);

export const recordDocument = withFragments(`mutation RecordChanges($input: ChangeSetInput!, $lang: Language!) {
  record(input: $input) { ...Recorded }
}`);

export const undoDocument = withFragments(`mutation Undo($input: UndoInput!, $lang: Language!) {
  undo(input: $input) { ...Recorded }
}`);

export const proposalsDocument = withFragments(`query Proposals($lang: Language!) { proposals { ...Proposal } }`);

export const approveDocument = withFragments(`mutation Approve($input: ApproveInput!, $lang: Language!) {
  approve(input: $input) { ...Recorded }
}`);

export const acceptDocument = withFragments(`mutation Accept($input: AcceptInput!, $lang: Language!) {
  accept(input: $input) { ...Recorded }
}`);

export const declineDocument = withFragments(`mutation Decline($input: DeclineInput!, $lang: Language!) {
  decline(input: $input) { ...Proposal }
}`);

export const rejectDocument = withFragments(`mutation Reject($input: RejectInput!, $lang: Language!) {
  reject(input: $input) { ...Proposal }
}`);

export const ledgerDocument = `query Ledger($lang: Language!) {
  ledger { revision recordedAt stated loadedAt hash timeZone rules governments { recordId label(lang: $lang) } }
}`;

export const standingAnswerDocument = withFragments(`subscription StandingAnswer(
  $matter: MatterInput!, $within: ID, $area: ID, $modes: [AssignmentMode!], $minCertainty: Certainty, $after: Int, $lang: Language!
) {
  answer(matter: $matter, within: $within, area: $area, modes: $modes, minCertainty: $minCertainty, after: $after) {
    revision because answer { ...Answer }
  }
}`);

export const standingStandInDocument = withFragments(`subscription StandingStandIn(
  $for: ID!, $matter: MatterInput, $after: Int, $lang: Language!
) {
  standIn(for: $for, matter: $matter, after: $after) { revision because answer { ...StandInAnswer } }
}`);

export const changedDocument = `subscription Changed($within: ID, $after: Int) {
  changed(within: $within, after: $after) {
    revision recordedAt loadedAt commandId author reason changes { operation recordId }
  }
}`;

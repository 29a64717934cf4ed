import { withFragments } from './fragments.js';

// What the view of recording sends.

/** What changes would bring about over all the time that they touch. */
export const forecastDocument =
  withFragments(`query Forecast($changes: ChangeSetInput!, $within: ID, $lang: Language!) {
  preview(changes: $changes, within: $within) {
    from to
    differences {
      duty { recordId label(lang: $lang) }
      post { recordId label(lang: $lang) }
      mode from to
      before { ...Side }
      after { ...Side }
      gains { party { ...Label } holds performs }
      loses { party { ...Label } holds performs }
    }
    appearing { code severity sentence(lang: $lang) from to }
    settled { code severity sentence(lang: $lang) from to }
    records { recordId kind effect label(lang: $lang) }
  }
}
fragment Side on DifferenceSide {
  holders { post { recordId label(lang: $lang) } organization { recordId label(lang: $lang) } incumbents { recordId label(lang: $lang) } performers { ...Who } }
  gaps { mode reason post { recordId } settledBy(lang: $lang) }
  ambiguities { mode post { recordId } readings { performers { ...Who } } }
  conflicts { ...RivalInShort }
}`);

/** Who would perform for each of several persons and posts over a span. */
export const stripDocument =
  withFragments(`query Strip($of: [ID!]!, $from: DateTime!, $to: DateTime!, $assume: ChangeSetInput, $lang: Language!) {
  covers(of: $of, from: $from, to: $to, assume: $assume) {
    of { recordId }
    stretches {
      from to outcome
      post { recordId label(lang: $lang) }
      performers { ...Who }
      gap { reason eligible { ...Label } arranger { recordId label(lang: $lang) } settledBy(lang: $lang) }
      ambiguity { ...DoubtInShort }
      conflict { ...RivalInShort }
      because { sentence(lang: $lang) provisions { ...Cited } }
    }
  }
}`);

/** The absences of a person or post that touch a span. */
export const spellsDocument = `query Spells($within: ID!, $of: ID!, $from: DateTime!, $to: DateTime!) {
  absences(of: $of, at: $from, first: 100) { nodes { ...Spell } }
  turns(within: $within, from: $from, to: $to, types: [ABSENCE]) { begins { ...Spell } }
}
fragment Spell on Absence {
  recordId reason place note validFrom validTo
  of { __typename recordId }
  basis { __typename recordId }
}`;

/** What may be replaced or ended by what is recorded: the posts of a person, who oversees a unit, who holds a duty. */
export const standingDocument = withFragments(`query Standing($id: ID!, $at: DateTime, $lang: Language!) {
  record(id: $id, at: $at) {
    __typename recordId
    ... on Named { label(lang: $lang) }
    ... on Person {
      tenures { recordId validFrom validTo post { recordId label(lang: $lang) } }
    }
    ... on Post { tenures { recordId validFrom validTo person { recordId label(lang: $lang) } } }
    ... on Organization { overseers { recordId oversightMode: mode overseer { ...Label } } }
    ... on Duty { assignments { recordId mode holder { ...Label } } }
  }
}`);

/** The standing rules by which somebody may stand in. */
export const rulesDocument =
  withFragments(`query StandInRules($within: ID!, $at: DateTime, $after: String, $lang: Language!) {
  records(within: $within, at: $at, types: [STAND_IN_RULE], first: 500, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename recordId
      ... on StandInRule {
        ruleLabel: label
        post { recordId label(lang: $lang) incumbents { recordId label(lang: $lang) } }
        candidates { __typename recordId }
        basis { __typename recordId ... on Provision { ...Cited } }
      }
    }
  }
}`);

/** The steps of a case. */
export const stepsDocument = `query StepsOfCase($case: ID!, $at: DateTime, $lang: Language!) {
  checkCase(case: $case, at: $at) { obligations { step { recordId label(lang: $lang) } } }
}`;

export const casesToRecordDocument = `query OpenCases($within: ID!, $at: DateTime, $lang: Language!) {
  cases(within: $within, at: $at, first: 100) { nodes { recordId label(lang: $lang) } }
}`;

/** When what stands of a record became known. */
export const knownDocument = `query Known($id: ID!) {
  history(id: $id, first: 100) { nodes { knownFrom knownUntil } }
}`;

const entered = `fragment Entered on RecordPayload {
  revision recordedAt commandId
  proposal { commandId contentHash }
}`;

export const enterDocument = `mutation Enter($input: ChangeSetInput!) {
  record(input: $input) { ...Entered }
}
${entered}`;

export const undoDocument = `mutation Undo($input: UndoInput!) {
  undo(input: $input) { ...Entered }
}
${entered}`;

export const proposalsDocument = `query Proposals($lang: Language!) {
  proposals {
    commandId contentHash author proposedAt governments input needsApproval approvedBy
    charges { recordId people { recordId label(lang: $lang) } }
    accepted { person { recordId label(lang: $lang) } at }
    declined { person { recordId label(lang: $lang) } at said: reason }
  }
}`;

export const acceptDocument = `mutation Accept($input: AcceptInput!) {
  accept(input: $input) { ...Entered }
}
${entered}`;

export const declineDocument = `mutation Decline($input: DeclineInput!) {
  decline(input: $input) { commandId }
}`;

export const approveDocument = `mutation Approve($input: ApproveInput!) {
  approve(input: $input) { ...Entered }
}
${entered}`;

export const rejectDocument = `mutation Reject($input: RejectInput!) {
  reject(input: $input) { commandId }
}`;

/** What a file comes to: text to be reviewed, or changes. */
export const importDraftDocument = `query ImportDraft(
  $name: String!
  $content: String!
  $government: ID
  $whole: Boolean
  $leftOn: Date
  $lang: Language!
) {
  importDraft(name: $name, content: $content, government: $government, whole: $whole, leftOn: $leftOn) {
    kind text input: changeSet isRecorded remarks(lang: $lang)
    questions { line column message(lang: $lang) }
    coverage { all unread }
  }
}`;

/** What a notice says, and what it leaves open. */
export const noticeDraftDocument = `query NoticeDraft($text: String!, $lang: Language!) {
  noticeDraft(text: $text) {
    input: changeSet isRecorded
    questions { line message(lang: $lang) replaces { line column text } choices { text label(lang: $lang) } }
    relations { holder { line column text } verb { line column text } what { line column text } state }
    leftOut { line column text }
  }
}`;

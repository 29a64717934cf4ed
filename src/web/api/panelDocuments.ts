import { withFragments } from './fragments.js';

// What the answers ask, apart from the other documents: it is loaded with them.

const moment = '$at: DateTime, $knownAt: DateTime';
const times = 'at: $at, knownAt: $knownAt';

export const understoodDocument =
  withFragments(`query Understood($text: String!, $within: ID, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  whoIsResponsible(matter: { text: $text }, within: $within, ${times}, assume: $assume) {
    question {
      certainty understoodBy matchedText
      understoodAs { recordId ... on Named { label(lang: $lang) } }
      alternatives {
        record { recordId ... on Named { label(lang: $lang) } ... on Provision { quote } }
        leads { organization { recordId label(lang: $lang) } post { recordId label(lang: $lang) } }
      }
    }
  }
}`);

export const whoDocument =
  withFragments(`query Who($duty: ID!, $within: ID, $area: ID, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  whoIsResponsible(matter: { duty: $duty }, within: $within, area: $area, ${times}, assume: $assume) {
    question {
      duty { recordId label(lang: $lang) broader { recordId label(lang: $lang) } narrower { recordId label(lang: $lang) } reserved }
      within { recordId label(lang: $lang) }
      area { recordId label(lang: $lang) }
      at knownAt revision
    }
    outcome
    completeness { mode state }
    holders {
      mode
      post { ...Seat }
      organization { recordId label(lang: $lang) }
      incumbents { ...Human }
      performers { ...Who }
      standIn { because { ...Reason } }
      because { ...Reason records { ... on Assignment { assists { ...Label } assistsUnstated givenTo { recordId label(lang: $lang) } } } }
    }
    gaps { ...Open }
    ambiguities { ...Doubt }
    conflicts { ...Rival }
    holdsFrom holdsUntil
    nextChange { ...Upcoming }
    unconfirmed { document { recordId } sentence(lang: $lang) }
    receipt
  }
}`);

/** The answer about a duty in short, with how long it holds: for other days. */
export const dutyDayDocument =
  withFragments(`query DutyDay($duty: ID!, $within: ID, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  whoIsResponsible(matter: { duty: $duty }, within: $within, ${times}, assume: $assume) {
    outcome
    completeness { mode state }
    holders {
      mode
      post { recordId label(lang: $lang) }
      organization { recordId label(lang: $lang) }
      incumbents { recordId label(lang: $lang) }
      performers { ...Who }
    }
    gaps { mode reason }
    holdsFrom holdsUntil
  }
}`);

/** What is told of a post besides, and what whoever stands in has to know: seen by those who see why somebody is away. */
const handedOver = `fragment HandedOver on Post {
  rank externalIds
  delegationsGiven { recordId note }
  itsLeave: absences { recordId note }
  onLeave: incumbents { recordId absences { recordId note } }
}`;

export const postDocument = withFragments(`query Post($id: ID!, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  standIn(for: $id, ${times}, assume: $assume) {
    ...Covered
    post { ...Seat reportsTo { recordId label(lang: $lang) } incumbents { ...Human } ...HandedOver }
    manner extent
  }
  responsibilitiesOf(holder: $id, ${times}, assume: $assume) { ...Share }
}
${handedOver}`);

/** Who performs for a post, in short: for other dates. */
export const standInDocument =
  withFragments(`query StandIn($id: ID!, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  standIn(for: $id, ${times}, assume: $assume) {
    post { recordId label(lang: $lang) incumbents { recordId label(lang: $lang) } }
    outcome
    performers { ...Who }
    gap { mode reason }
    ambiguity { ...DoubtInShort }
    conflict { ...RivalInShort }
    holdsFrom holdsUntil
  }
}`);

export const personDocument =
  withFragments(`query Person($id: ID!, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  person(id: $id, ${times}) { ...Human rank externalIds posts { recordId label(lang: $lang) } }
  cover(person: $id, ${times}, assume: $assume) {
    ...Covered
    post { ...Seat incumbents { ...Human } ...HandedOver }
  }
  responsibilitiesOf(holder: $id, ${times}, assume: $assume) { ...Share }
}
${handedOver}`);

export const unitDocument = withFragments(`query Unit($id: ID!, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  organization(id: $id, ${times}) {
    recordId label(lang: $lang) placeholder externalIds
    comprises { recordId label(lang: $lang) }
    parent { recordId label(lang: $lang) }
    heads { ...Seat incumbents { ...Human } }
    overseers { mode overseer { ...Label } assists { ...Label } assistsUnstated givenTo { recordId label(lang: $lang) } }
    members { recordId post { recordId label(lang: $lang) } }
    units { recordId label(lang: $lang) }
    basis { __typename recordId ... on Provision { ...Cited } ... on Document { label(lang: $lang) number } }
  }
  responsibilitiesOf(holder: $id, ${times}, assume: $assume) {
    holds { ...Held }
    performs { ...Held }
    handedOn { ...Held }
  }
}`);

export const provisionDocument = withFragments(`query Provision($id: ID!, ${moment}, $lang: Language!) {
  record(id: $id, ${times}) {
    __typename recordId
    ... on Provision {
      ...Cited validFrom validTo
      citedBy {
        recordId kind
        ... on Named { label(lang: $lang) }
        ... on Assignment { dutyMode: mode holder { ...Label } duty { recordId label(lang: $lang) } }
        ... on Oversight { oversightMode: mode overseer { ...Label } target { ...Label } }
        ... on StandInRule { post { recordId label(lang: $lang) } candidates { ...Label } }
        ... on Delegation { delegator { recordId label(lang: $lang) } delegate { ...Label } }
        ... on Membership { post { recordId label(lang: $lang) } organization { recordId label(lang: $lang) } }
        ... on Tenure { person { recordId label(lang: $lang) } post { recordId label(lang: $lang) } }
      }
    }
    ... on Document {
      label(lang: $lang) number issuedOn repealed placeholder coverage reviewOn validFrom validTo
      issuer { recordId label(lang: $lang) }
      provisions { ...Cited }
      supersededBy { recordId label(lang: $lang) number }
    }
  }
}`);

/** What words may mean that is no duty, unit, post or person: with its content, and for a step who performs it. */
export const meaningDocument =
  withFragments(`query Meaning($id: ID!, $text: String!, $within: ID, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  record(id: $id, ${times}) {
    __typename recordId
    ... on Named { label(lang: $lang) }
    basis { __typename recordId ... on Provision { ...Cited } ... on Document { label(lang: $lang) number } }
    ... on Step { procedure { recordId label(lang: $lang) } }
    ... on Silence { note document { recordId label(lang: $lang) number } about { ...Label } }
  }
  whoIsResponsible(matter: { text: $text }, within: $within, ${times}, assume: $assume) {
    procedure { obligations { step { recordId label(lang: $lang) } performers { ...StepWho } because { ...Reason } } }
  }
}
fragment StepWho on StepPerformer {
  inRole: role collective unnamed: gap
  party { ...Label }
  post { recordId label(lang: $lang) }
  standIn { gap { mode reason } ambiguity { ...DoubtInShort } conflict { ...RivalInShort } }
  performers { ...Who }
}`);

export const noteChoiceDocument = `mutation NoteChoice($text: String!, $record: ID!, $within: ID) {
  noteChoice(input: { text: $text, record: $record, within: $within }) { counted }
}`;

/** Where the calendar of a post, a person or a unit is subscribed to. */
export const calendarAddressDocument = `query CalendarAddress($holder: ID!, $lang: Language!) {
  calendarAddress(holder: $holder, lang: $lang) { path access }
}`;

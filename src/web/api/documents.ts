import { withFragments } from './fragments.js';

// Every document that the page sends, but that of the chart. Their types are made by `npm run generate`.

const moment = '$at: DateTime, $knownAt: DateTime';
const times = 'at: $at, knownAt: $knownAt';

export const ledgerDocument = withFragments(`query Ledger($lang: Language!) {
  ledger {
    revision recordedAt timeZone following { state since }
    governments { id label(lang: $lang) }
  }
}`);

export const searchDocument =
  withFragments(`query Search($text: String!, $within: ID, ${moment}, $types: [Kind!]!, $lang: Language!, $first: Int!) {
  search(text: $text, within: $within, ${times}, types: $types, first: $first) {
    totalCount
    nodes {
      text
      record {
        __typename id kind
        ... on Duty { label(lang: $lang) broader { id label(lang: $lang) } }
        ... on Organization { label(lang: $lang) }
        ... on Post { label(lang: $lang) incumbents { id label(lang: $lang) } }
        ... on Person { label(lang: $lang) posts { id label(lang: $lang) } }
        ... on Document { label(lang: $lang) number }
        ... on Provision { ...Cited }
      }
    }
  }
}`);

export const understoodDocument =
  withFragments(`query Understood($text: String!, $within: ID, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  whoIsResponsible(matter: { text: $text }, within: $within, ${times}, assume: $assume) {
    question {
      certainty understoodBy
      understoodAs { id ... on Named { label(lang: $lang) } }
      alternatives {
        record { id ... on Named { label(lang: $lang) } }
        leads { organization { id label(lang: $lang) } post { id label(lang: $lang) } }
      }
    }
  }
}`);

export const whoDocument =
  withFragments(`query Who($duty: ID!, $within: ID, $area: ID, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  whoIsResponsible(matter: { duty: $duty }, within: $within, area: $area, ${times}, assume: $assume) {
    question {
      duty { id label(lang: $lang) broader { id label(lang: $lang) } narrower { id label(lang: $lang) } reserved }
      within { id label(lang: $lang) }
      area { id label(lang: $lang) }
      at knownAt revision
    }
    outcome
    completeness { mode state }
    holders {
      mode
      post { ...Seat }
      organization { id label(lang: $lang) }
      incumbents { ...Human }
      performers { ...Who }
      standIn { because { ...Reason } }
      because { ...Reason }
    }
    gaps { ...Open }
    ambiguities { ...Doubt }
    conflicts { ...Rival }
    holdsFrom holdsUntil
    nextChange { ...Upcoming }
    unconfirmed { document { id } sentence(lang: $lang) }
    receipt
  }
}`);

/** The answers about several duties in short: for the list of duties and for other dates. */
export const answersDocument =
  withFragments(`query Answers($within: ID!, $duties: [ID!]!, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  answers(within: $within, duties: $duties, ${times}, assume: $assume, first: 100) {
    nodes {
      question { duty { id } }
      outcome
      completeness { mode state }
      holders {
        mode
        post { id label(lang: $lang) }
        organization { id label(lang: $lang) }
        incumbents { id label(lang: $lang) }
        performers { ...Who }
      }
      gaps { mode reason }
      ambiguities { ...DoubtInShort }
      conflicts { ...RivalInShort }
    }
  }
}`);

export const postDocument = withFragments(`query Post($id: ID!, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  standIn(for: $id, ${times}, assume: $assume) {
    ...Covered
    post { ...Seat reportsTo { id label(lang: $lang) } incumbents { ...Human } }
    manner extent
  }
  responsibilitiesOf(holder: $id, ${times}, assume: $assume) { ...Share }
}`);

/** Who performs for a post, in short: for other dates. */
export const standInDocument =
  withFragments(`query StandIn($id: ID!, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  standIn(for: $id, ${times}, assume: $assume) {
    post { id label(lang: $lang) incumbents { id label(lang: $lang) } }
    outcome
    performers { ...Who }
    gap { mode reason }
    ambiguity { ...DoubtInShort }
    conflict { ...RivalInShort }
  }
}`);

export const personDocument =
  withFragments(`query Person($id: ID!, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  person(id: $id, ${times}) { ...Human posts { id label(lang: $lang) } }
  cover(person: $id, ${times}, assume: $assume) {
    ...Covered
    post { ...Seat incumbents { ...Human } }
  }
  responsibilitiesOf(holder: $id, ${times}, assume: $assume) { ...Share }
}`);

export const unitDocument = withFragments(`query Unit($id: ID!, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  organization(id: $id, ${times}) {
    id label(lang: $lang) placeholder
    parent { id label(lang: $lang) }
    heads { ...Seat incumbents { ...Human } }
    overseers { mode overseer { ...Label } }
    members { id post { id label(lang: $lang) } }
    units { id label(lang: $lang) }
    basis { __typename id ... on Provision { ...Cited } ... on Document { label(lang: $lang) number } }
  }
  responsibilitiesOf(holder: $id, ${times}, assume: $assume) {
    holds { ...Held }
    performs { ...Held }
    handedOn { ...Held }
  }
}`);

export const provisionDocument = withFragments(`query Provision($id: ID!, ${moment}, $lang: Language!) {
  node(id: $id, ${times}) {
    __typename id
    ... on Provision {
      ...Cited validFrom validTo
      citedBy {
        id kind
        ... on Named { label(lang: $lang) }
        ... on Assignment { dutyMode: mode holder { ...Label } duty { id label(lang: $lang) } }
        ... on Oversight { oversightMode: mode overseer { ...Label } target { ...Label } }
        ... on StandInRule { post { id label(lang: $lang) } candidates { ...Label } }
        ... on Delegation { delegator { id label(lang: $lang) } delegate { ...Label } }
        ... on Membership { post { id label(lang: $lang) } organization { id label(lang: $lang) } }
        ... on Tenure { person { id label(lang: $lang) } post { id label(lang: $lang) } }
      }
    }
    ... on Document {
      label(lang: $lang) number issuedOn repealed placeholder coverage validFrom validTo
      issuer { id label(lang: $lang) }
      provisions { ...Cited }
      supersededBy { id label(lang: $lang) number }
    }
  }
}`);

/** What a selected record is, where the address says only its id. */
export const kindDocument = `query Kind($id: ID!, ${moment}, $lang: Language!) {
  node(id: $id, ${times}) { __typename id ... on Named { label(lang: $lang) } }
}`;

export const matrixDocument =
  withFragments(`query Matrix($root: ID!, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  matrix(root: $root, ${times}, assume: $assume) {
    leaders {
      post { ...Seat }
      standIn {
        incumbents { ...Human }
        performers { ...Who }
        gap { mode reason }
        ambiguity { ...DoubtInShort }
        conflict { ...RivalInShort }
      }
    }
    organizations { id label(lang: $lang) }
    cells { leader { id } organization { id } oversight { id mode basis { __typename id ... on Provision { ...Cited } ... on Document { label(lang: $lang) number } } } }
  }
}`);

export const dutiesDocument = withFragments(`query Duties($within: ID!, ${moment}, $after: String, $lang: Language!) {
  duties(within: $within, ${times}, first: 500, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id label(lang: $lang) aliases reserved broader { id label(lang: $lang) } }
  }
}`);

export const findingsDocument =
  withFragments(`query Findings($within: ID!, ${moment}, $from: DateTime, $to: DateTime, $assume: ChangeSetInput, $after: String, $lang: Language!) {
  findings(within: $within, ${times}, from: $from, to: $to, assume: $assume, first: 500, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      code severity reason sentence(lang: $lang) settledBy(lang: $lang) from to
      subjects { __typename id ... on Named { label(lang: $lang) } }
    }
  }
}`);

export const turnsDocument =
  withFragments(`query Turns($within: ID!, $from: DateTime!, $to: DateTime!, $knownAt: DateTime, $types: [Kind!], $assume: ChangeSetInput, $lang: Language!) {
  turns(within: $within, from: $from, to: $to, knownAt: $knownAt, types: $types, assume: $assume) {
    at
    begins { ...Turning }
    ends { ...Turning }
  }
}
fragment Turning on Record {
  id kind
  ... on Absence { ...Away of { ...Label } }
}`);

/** When something changes: for the marks on the line of days. */
export const eventsDocument = `query Events($within: ID!, $from: DateTime!, $to: DateTime!, $knownAt: DateTime, $types: [Kind!], $assume: ChangeSetInput) {
  turns(within: $within, from: $from, to: $to, knownAt: $knownAt, types: $types, assume: $assume) {
    at
  }
}`;

/** How much is due in a span. */
export const dueCountsDocument = `query DueCounts($within: ID!, $from: DateTime!, $to: DateTime!, $knownAt: DateTime, $after: String) {
  dueList(within: $within, from: $from, to: $to, knownAt: $knownAt, first: 500, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { obligation { state } }
  }
}`;

/** What happens in a span, in sentences. */
export const comingDocument = `query Coming($within: ID!, $from: DateTime!, $to: DateTime!, $knownAt: DateTime, $types: [Kind!], $assume: ChangeSetInput, $lang: Language!) {
  turns(within: $within, from: $from, to: $to, knownAt: $knownAt, types: $types, assume: $assume) {
    at sentence(lang: $lang)
  }
}`;

export const absencesDocument =
  withFragments(`query Absences($within: ID!, ${moment}, $after: String, $lang: Language!) {
  absences(within: $within, ${times}, first: 500, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { ...Away of { ...Label } }
  }
}`);

/** Who performs for each of several persons and posts over a span. */
export const coversDocument =
  withFragments(`query Covers($of: [ID!]!, $from: DateTime!, $to: DateTime!, $knownAt: DateTime, $assume: ChangeSetInput, $lang: Language!) {
  covers(of: $of, from: $from, to: $to, knownAt: $knownAt, assume: $assume) {
    of { __typename id }
    stretches {
      from to outcome
      post { id label(lang: $lang) }
      performers { ...Who }
      gap { mode reason }
      ambiguity { ...DoubtInShort }
      conflict { ...RivalInShort }
    }
  }
}`);

export const previewDocument = withFragments(`query Preview($changes: ChangeSetInput!, $within: ID, $lang: Language!) {
  preview(changes: $changes, within: $within) {
    from to
    differences {
      duty { id label(lang: $lang) }
      post { id label(lang: $lang) }
      mode from to
      before { ...Side ambiguities { mode post { id } } }
      after {
        ...Side
        gaps { settledBy(lang: $lang) eligible { ...Label } }
        ambiguities { ...DoubtInShort post { id } }
        conflicts { ...RivalInShort }
      }
      gains { party { ...Label } holds performs }
      loses { party { ...Label } holds performs }
    }
    appearing { code severity reason sentence(lang: $lang) settledBy(lang: $lang) from to }
    settled { code severity reason sentence(lang: $lang) from to }
  }
}
fragment Side on DifferenceSide {
  holders { post { id } performers { ...Who } }
  gaps { mode reason post { id } }
}`);

export const noteChoiceDocument = `mutation NoteChoice($text: String!, $record: ID!, $within: ID) {
  noteChoice(text: $text, record: $record, within: $within) { counted }
}`;

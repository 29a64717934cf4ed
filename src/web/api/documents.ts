import { withFragments } from './fragments.js';

// Every document that the page sends at first, but that of the chart. Their types are made by `npm run generate`.

const moment = '$at: DateTime, $knownAt: DateTime';
const times = 'at: $at, knownAt: $knownAt';

export const ledgerDocument = withFragments(`query Ledger($lang: Language!) {
  ledger {
    revision recordedAt stated loadedAt timeZone following { state since }
    governments { recordId label(lang: $lang) }
  }
}`);

/** As whom one records, and what may be recorded. */
export const viewerDocument = `query Viewer($within: ID!) { viewer { name role(within: $within) secondPerson acceptance person { recordId } } }`;

/** Since when a record is known. */
export const knownSinceDocument = `query KnownSince($id: ID!) { history(id: $id, first: 1) { nodes { knownFrom } } }`;

/** Where the ledger stands. */
export const headDocument = `query Head { ledger { revision } }`;

/** What was recorded after a revision, and whom it is about. */
export const newsDocument = `query News($after: Int!) {
  changes(after: $after, first: 20) {
    revision recordedAt stated: reason
    changes {
      recordId
      record {
        ... on Absence { of { recordId ... on Person { posts { recordId } } } }
        ... on Delegation { delegator { recordId } delegate { recordId } }
        ... on Tenure { person { recordId } post { recordId } }
        ... on Oversight { overseer { recordId } target { recordId } }
        ... on Assignment { holder { recordId } duty { recordId } }
      }
    }
  }
}`;

export const searchDocument =
  withFragments(`query Search($text: String!, $within: ID, ${moment}, $types: [Kind!]!, $lang: Language!, $first: Int!) {
  search(text: $text, within: $within, ${times}, types: $types, first: $first) {
    totalCount
    nodes {
      text
      record { ...Hit }
    }
  }
}`);

/** What words mean, and what else is found for them. */
export const suggestDocument =
  withFragments(`query Suggest($text: String!, $within: ID, ${moment}, $types: [Kind!]!, $lang: Language!, $first: Int!) {
  whoIsResponsible(matter: { text: $text }, within: $within, ${times}) {
    question { understoodAs { ...Hit } alternatives { record { ...Hit } } }
  }
  search(text: $text, within: $within, ${times}, types: $types, first: $first) {
    totalCount
    nodes { text record { ...Hit } }
  }
}`);

/** The answers about several duties in short: for the list of duties and for other dates. */
export const answersDocument =
  withFragments(`query Answers($within: ID!, $duties: [ID!]!, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
  answers(within: $within, duties: $duties, ${times}, assume: $assume, first: 100) {
    nodes {
      question { duty { recordId } }
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
      ambiguities { ...DoubtInShort }
      conflicts { ...RivalInShort }
    }
  }
}`);

/** What a selected record is, where the address says only its id. */
export const kindDocument = `query Kind($id: ID!, ${moment}, $lang: Language!) {
  record(id: $id, ${times}) { __typename recordId ... on Named { label(lang: $lang) } }
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
    organizations { recordId label(lang: $lang) }
    cells { leader { recordId } organization { recordId } oversight { recordId mode basis { __typename recordId ... on Provision { ...Cited } ... on Document { label(lang: $lang) number } } } }
  }
}`);

export const dutiesDocument = withFragments(`query Duties($within: ID!, ${moment}, $after: String, $lang: Language!) {
  duties(within: $within, ${times}, first: 500, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { recordId label(lang: $lang) aliases reserved broader { recordId label(lang: $lang) } }
  }
}`);

export const findingsDocument =
  withFragments(`query Findings($within: ID!, ${moment}, $from: DateTime, $to: DateTime, $codes: [FindingCode!], $assume: ChangeSetInput, $after: String, $lang: Language!) {
  findings(within: $within, ${times}, from: $from, to: $to, codes: $codes, assume: $assume, first: 500, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      code severity reason sentence(lang: $lang) settledBy(lang: $lang) from to
      subjects { __typename recordId ... on Named { label(lang: $lang) } }
      records { recordId }
      known { recordId validTo said: reason owner { ...Label } }
    }
  }
}`);

/** When something changes: for the marks on the line of days. */
export const eventsDocument = `query Events($within: ID!, $from: DateTime!, $to: DateTime!, $knownAt: DateTime, $types: [Kind!], $assume: ChangeSetInput) {
  turns(within: $within, from: $from, to: $to, knownAt: $knownAt, types: $types, assume: $assume) {
    at
  }
}`;

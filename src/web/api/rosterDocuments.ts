import { withFragments } from './fragments.js';

// What the first view, the calendar and the wall ask: who is away, who acts, what is open, what is due and what changes.

const moment = '$at: DateTime, $knownAt: DateTime';
const times = 'at: $at, knownAt: $knownAt';

export const absencesDocument =
  withFragments(`query Absences($within: ID!, ${moment}, $after: String, $lang: Language!) {
  absences(within: $within, ${times}, first: 500, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { ...Away of { ...Label } }
  }
}`);

/** Who begins or ends to be away, to hold a post or to act for it in a span: whom the roster has to ask about. */
export const rosterTurnsDocument =
  withFragments(`query RosterTurns($within: ID!, $from: DateTime!, $to: DateTime!, $knownAt: DateTime, $types: [Kind!], $assume: ChangeSetInput, $lang: Language!) {
  turns(within: $within, from: $from, to: $to, knownAt: $knownAt, types: $types, assume: $assume) {
    begins { ...RosterTurn }
    ends { ...RosterTurn }
  }
}
fragment RosterTurn on Record {
  __typename recordId
  ... on Absence { ...Away of { ...Label } }
  ... on Tenure { post { recordId } }
  ... on Delegation { delegator { recordId } }
}`);

/** Who performs for each of several persons and posts over a span, with why. */
export const rosterDocument =
  withFragments(`query Roster($of: [ID!]!, $from: DateTime!, $to: DateTime!, $knownAt: DateTime, $assume: ChangeSetInput, $lang: Language!) {
  covers(of: $of, from: $from, to: $to, knownAt: $knownAt, assume: $assume) {
    stretches {
      from to outcome holdsFrom holdsUntil
      post { ...Seat role absences { note } incumbents { ...Human absences { note } } }
      performers { ...Who }
      gap { ...Open }
      ambiguity { why readings { performers { ...Who } sentence(lang: $lang) because { ...Reason } } }
      conflict { claims { person { recordId label(lang: $lang) } post { recordId label(lang: $lang) } organization { recordId label(lang: $lang) } because { ...Reason } } }
      because {
        ...Reason
        records {
          ... on Delegation { delegationMode: mode instrument note except { recordId label(lang: $lang) } basis { ...Text } }
          ... on StandInRule { except { recordId label(lang: $lang) } basis { ...Text } }
        }
      }
    }
  }
}
fragment Text on Record { __typename recordId ... on Provision { ...Cited } }`);

/** The days off and the working days of a government that are not as the week has them. */
export const daysOffDocument = `query DaysOff($within: ID!, $knownAt: DateTime) {
  records(within: $within, types: [CALENDAR], knownAt: $knownAt, first: 100) {
    nodes { __typename ... on Calendar { daysOff workingDays } }
  }
}`;

/** What is due in a span, by whom and by which article. */
export const dueDocument =
  withFragments(`query Due($within: ID!, $from: DateTime!, $to: DateTime!, $knownAt: DateTime, $after: String, $lang: Language!) {
  dueList(within: $within, from: $from, to: $to, knownAt: $knownAt, first: 500, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      lastDay
      case { recordId label(lang: $lang) }
      obligation {
        state
        step { recordId label(lang: $lang) basis { __typename recordId ... on Provision { ...Cited } } }
        performers { party { ...Label } post { recordId label(lang: $lang) } }
      }
    }
  }
}`);

/** What happens in a span, in sentences. */
export const comingDocument = `query Coming($within: ID!, $from: DateTime!, $to: DateTime!, $knownAt: DateTime, $types: [Kind!], $assume: ChangeSetInput, $lang: Language!) {
  turns(within: $within, from: $from, to: $to, knownAt: $knownAt, types: $types, assume: $assume) {
    at sentence(lang: $lang)
  }
}`;

/** Since when there is a unit, and by which words. */
export const rosterUnitDocument = withFragments(`query RosterUnit($id: ID!, ${moment}, $lang: Language!) {
  organization(id: $id, ${times}) { validFrom basis { __typename recordId ... on Provision { ...Cited } } }
}`);

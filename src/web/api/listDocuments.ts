import { withFragments } from './fragments.js';

// What the lists and the comparison send, apart from the other documents: they are loaded with those views.

const moment = '$at: DateTime, $knownAt: DateTime';
const times = 'at: $at, knownAt: $knownAt';

// Citations without the words of the article: lists name the article, the panel quotes it.
const article = `fragment Article on Provision { recordId article { number } paragraph document { recordId label(lang: $lang) } }`;
const resting = `${article}
fragment Resting on Because { rule provisions { ...Article } documents { recordId label(lang: $lang) number } }`;

/** The answers about several duties, with the articles that they rest on: for the list of duties. */
export const dutyListDocument =
  withFragments(`query DutyList($within: ID!, $duties: [ID!]!, ${moment}, $assume: ChangeSetInput, $lang: Language!) {
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
        because { ...Resting }
      }
      gaps { mode reason post { recordId label(lang: $lang) } }
      ambiguities { ...DoubtInShort post { recordId label(lang: $lang) } }
      conflicts { ...RivalInShort post { recordId label(lang: $lang) } }
    }
  }
}
${resting}`);

/** Whose responsibility differs between two moments, with the articles by which it does. */
export const compareDocument =
  withFragments(`query Compare($within: ID!, $from: MomentInput!, $to: MomentInput!, $lang: Language!) {
  diff(within: $within, from: $from, to: $to) {
    before { at knownAt revision }
    after { at knownAt revision }
    differences {
      duty {
        recordId label(lang: $lang)
        assignments { dutyMode: mode holder { ...Label } }
        broader { recordId label(lang: $lang) assignments { dutyMode: mode holder { ...Label } } }
      }
      post { recordId label(lang: $lang) }
      mode
      before { ...Compared }
      after { ...Compared }
    }
    appearing { code severity reason sentence(lang: $lang) }
    settled { code severity reason sentence(lang: $lang) }
  }
}
fragment Compared on DifferenceSide {
  outcome
  holders {
    post { recordId label(lang: $lang) }
    organization { recordId label(lang: $lang) }
    incumbents { ...Human }
    performers { ...Who }
    standIn { because { ...Resting } }
    because { ...Resting }
  }
  gaps { mode reason post { recordId label(lang: $lang) } because { ...Resting } }
  ambiguities { ...DoubtInShort }
  conflicts { ...RivalInShort }
}
${resting}`);

/** The days on which the division of work, or who holds the posts, begins anew. */
export const turningPointsDocument = `query TurningPoints($within: ID!, $from: DateTime!, $to: DateTime!) {
  turns(within: $within, from: $from, to: $to, types: [OVERSIGHT, ASSIGNMENT, TENURE]) { at begins { kind } }
}`;

/** What was recorded after a revision, by whom and when. */
export const changesDocument = `query Changes($after: Int!, $first: Int!, $lang: Language!) {
  changes(after: $after, first: $first) {
    revision recordedAt author approvedBy stated: reason
    changes { operation recordId record { __typename recordId ... on Named { label(lang: $lang) } } }
  }
}`;

/** The posts of one person, what they oversee, who covers whom, what is ahead, and what has to be done: for the list of duties of one. */
export const mineDocument =
  withFragments(`query Mine($person: ID!, $within: ID!, ${moment}, $from: DateTime!, $to: DateTime!, $assume: ChangeSetInput, $lang: Language!) {
  person(id: $person, ${times}) {
    ...Human
    posts {
      ...Seat
      delegationsReceived { recordId note delegator { recordId label(lang: $lang) } }
      oversees { oversightMode: mode target { ...Label } basis { ...Source } }
      memberships { organization { recordId label(lang: $lang) } }
    }
  }
  rules: records(within: $within, ${times}, types: [STAND_IN_RULE], first: 500) {
    nodes {
      recordId
      ... on StandInRule {
        order extent
        post { recordId label(lang: $lang) incumbents { recordId label(lang: $lang) } }
        candidates { ...Label ... on Post { incumbents { recordId label(lang: $lang) } } }
        except { recordId label(lang: $lang) }
        basis { ...Source }
      }
    }
  }
  ahead: cover(person: $person, from: $from, to: $to, knownAt: $knownAt, assume: $assume) {
    from to outcome
    post { ...Seat }
    performers { ...Who }
    gap { mode reason }
    ambiguity { ...DoubtInShort }
    conflict { ...RivalInShort }
  }
  responsibilitiesOf(holder: $person, ${times}, assume: $assume) {
    holds { ...Held }
    performs { ...Held }
    handedOn { ...Held }
  }
  due: dueList(within: $within, holder: $person, from: $from, to: $to, knownAt: $knownAt, first: 500) {
    nodes { lastDay case { recordId label(lang: $lang) } obligation { state step { recordId label(lang: $lang) procedure { recordId label(lang: $lang) } } } }
  }
}
fragment Source on Record {
  __typename recordId
  ... on Provision { ...Article }
  ... on Document { label(lang: $lang) number }
}
${article}`);

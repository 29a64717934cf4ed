/** Parts of the documents that several of them ask for. Each operation defines `$lang`. */

const label = `fragment Label on Named { __typename recordId label(lang: $lang) }`;

const cited = `fragment Cited on Provision { recordId article { number } paragraph quote document { recordId label(lang: $lang) number } }`;

const reason = `fragment Reason on Because {
  rule sentence(lang: $lang) reading modality
  records { recordId kind }
  provisions { ...Cited }
  documents { recordId label(lang: $lang) number }
}`;

const away = `fragment Away on Absence { recordId reason place validFrom validTo }`;

/** A record that was found, with what tells it from others. */
const hit = `fragment Hit on Record {
  __typename recordId kind
  ... on Named { label(lang: $lang) }
  ... on Duty { broader { recordId label(lang: $lang) } }
  ... on Post { incumbents { recordId label(lang: $lang) } }
  ... on Person { posts { recordId label(lang: $lang) } }
  ... on Document { number }
  ... on Provision { ...Cited }
}`;

const seat = `fragment Seat on Post {
  recordId label(lang: $lang) state
  organization { recordId label(lang: $lang) }
  absences { ...Away }
}`;

const human = `fragment Human on Person { recordId label(lang: $lang) absences { ...Away } }`;

const who = `fragment Who on Performer {
  person { recordId label(lang: $lang) }
  post { recordId label(lang: $lang) }
  organization { recordId label(lang: $lang) }
  manner extent
}`;

const open = `fragment Open on Gap {
  mode reason
  post { ...Seat }
  eligible { ...Label }
  arranger { recordId label(lang: $lang) }
  firstDay settledBy(lang: $lang)
  because { ...Reason }
}`;

const doubt = `fragment Doubt on Ambiguity {
  mode
  post { recordId label(lang: $lang) }
  why
  readings { performers { ...Who } sentence(lang: $lang) because { ...Reason } }
}`;

/** What is open, in short: for lists and for other dates. */
const doubtInShort = `fragment DoubtInShort on Ambiguity { mode readings { performers { ...Who } } }`;

const rivalInShort = `fragment RivalInShort on Conflict {
  mode
  claims { person { recordId label(lang: $lang) } post { recordId label(lang: $lang) } organization { recordId label(lang: $lang) } }
}`;

const rival = `fragment Rival on Conflict {
  mode
  post { ...Seat }
  claims { person { recordId label(lang: $lang) } post { recordId label(lang: $lang) } organization { recordId label(lang: $lang) } because { ...Reason records { __typename ...Rests } } }
}
fragment Rests on Delegation { recordId validFrom validTo instrument }`;

const upcoming = `fragment Upcoming on NextChange { at sentence(lang: $lang) }`;

const held = `fragment Held on HeldDuty {
  duty { recordId label(lang: $lang) }
  mode
  area { recordId label(lang: $lang) }
  post { recordId label(lang: $lang) }
  organization { recordId label(lang: $lang) }
  incumbents { recordId label(lang: $lang) }
  performers { ...Who }
}`;

/** Who performs for a post, with why and for how long. */
const covered = `fragment Covered on StandInAnswer {
  question { at knownAt revision }
  outcome
  performers { ...Who }
  gap { ...Open }
  ambiguity { ...Doubt }
  conflict { ...Rival }
  because { ...Reason }
  holdsFrom holdsUntil
  nextChange { ...Upcoming }
  unconfirmed { document { recordId } sentence(lang: $lang) }
  receipt
}`;

const share = `fragment Share on Responsibilities {
  holds { ...Held }
  performs { ...Held }
  handedOn { ...Held }
}`;

const all = {
  ...{ label, cited, reason, away, seat, human, who, open, doubt, rival, doubtInShort, rivalInShort, upcoming, held },
  ...{ covered, share, hit },
};

type Fragment = keyof typeof all;

const namesOf: Readonly<Record<string, Fragment>> = Object.fromEntries(
  Object.entries(all).map(([key, text]) => [/^fragment (\w+)/.exec(text)?.[1] ?? '', key as Fragment]),
);

/** The operation with every fragment that it spreads, directly or through others, each once. */
export function withFragments(operation: string): string {
  const used = new Set<Fragment>();
  const visit = (text: string) => {
    for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)/g)) {
      const fragment = name === 'on' ? undefined : namesOf[name];
      if (fragment === undefined || used.has(fragment)) continue;
      used.add(fragment);
      visit(all[fragment]);
    }
  };
  visit(operation);
  return [operation, ...[...used].map((fragment) => all[fragment])].join('\n');
}

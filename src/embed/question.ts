export const embeddedDocument = `query Embedded($matter: MatterInput!, $within: ID, $at: DateTime, $lang: Language!) {
  whoIsResponsible(matter: $matter, within: $within, at: $at) {
    outcome sentence(lang: $lang) holdsUntil
    question { certainty alternatives { record { recordId ... on Named { label(lang: $lang) } ... on Provision { label(lang: $lang) } } } }
    gaps { settledBy(lang: $lang) }
    unconfirmed { sentence(lang: $lang) }
  }
}`;

export type Outcome = 'HELD' | 'PARTIAL' | 'GAP' | 'AMBIGUOUS' | 'CONFLICT';

export interface Embedded {
  readonly outcome: Outcome;
  readonly sentence: string;
  readonly holdsUntil: string | null;
  readonly question: {
    readonly certainty: string;
    readonly alternatives: readonly { readonly record: { readonly recordId: string; readonly label?: string } }[];
  };
  readonly gaps: readonly { readonly settledBy: string }[];
  readonly unconfirmed: readonly { readonly sentence: string }[];
}

/** What the attributes of the element ask. */
export interface Asked {
  readonly server: string;
  readonly duty: string | null;
  readonly matter: string | null;
  readonly within: string | null;
  readonly at: string | null;
  readonly lang: 'zh' | 'en';
}

/** Asks the server; rejects with an error whose message is for people, in the language asked for. */
export async function ask({ server, duty, matter, within, at, lang }: Asked, signal: AbortSignal): Promise<Embedded> {
  const variables = { matter: duty === null ? { text: matter } : { duty }, within, at, lang: lang.toUpperCase() };
  const response = await fetch(new URL('/graphql', server).href, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': lang },
    body: JSON.stringify({ query: embeddedDocument, variables }),
    credentials: 'omit',
    signal,
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: { readonly whoIsResponsible: Embedded | null };
    readonly errors?: readonly { readonly message: string }[];
  };
  const answer = data?.whoIsResponsible;
  if (answer) return answer;
  throw new Error(errors?.[0]?.message ?? `HTTP ${response.status}`);
}

import type { ChartAnswer, OrgChartAnswer, StandInUntil } from './answer.js';

/** How many levels of units the chart reads; what lies below is counted. */
const levels = 5;

const unitFields = `organization { id name nameEn type placeholder } inCharge { id name nameEn } posts { ...ChartPostParts }`;

/** A unit with those below it; of the last level, how many there are below. */
const unit = (level: number): string =>
  level === 0 ? `${unitFields} units { organization { id } }` : `${unitFields} units { ${unit(level - 1)} }`;

/**
 * Everything that the chart shows: units, posts, holders and whether they are there, who performs, gaps and conflicts,
 * who oversees whom, and what somebody should look at. Why somebody is away is not asked for.
 */
export const chartQuery = `query Chart($root: ID!, $at: DateTime, $knownAt: DateTime, $assume: ChangeSetInput) {
  ledger { revision recordedAt timeZone }
  orgChart(root: $root, at: $at, knownAt: $knownAt, assume: $assume, depth: ${levels + 1}) {
    root { ${unit(levels)} }
    beside { ${unit(levels)} }
    oversight {
      id
      mode
      overseer { id name nameEn __typename }
      target { id name nameEn __typename }
    }
    findings { code severity subjects { id } }
  }
}

fragment ChartPostParts on ChartPost {
  post {
    id name nameEn role seats heads state
    seatOf { id }
    absences { id validTo }
  }
  standIn {
    outcome
    incumbents { id name nameEn absences { id validTo } }
    performers { person { id name nameEn } post { id name nameEn } organization { id name nameEn } manner extent }
    gap { reason eligible { id name nameEn } arranger { id name nameEn } }
    conflict { claims { person { id name nameEn } post { id name nameEn } } }
  }
}
`;

/** Until when each of these answers holds: what the chart alone does not say. */
const untilQuery = (count: number): string => {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const asked = numbers.map(
    (each) => `p${each}: standIn(for: $p${each}, at: $at, knownAt: $knownAt, assume: $assume) { holdsUntil }`,
  );
  return `query Until($at: DateTime, $knownAt: DateTime, $assume: ChangeSetInput, ${numbers
    .map((each) => `$p${each}: ID!`)
    .join(', ')}) {\n  ${asked.join('\n  ')}\n}\n`;
};

/** What is asked of a chart; `at` and `knownAt` absent: now. */
export interface ChartVariables {
  readonly root: string;
  readonly at?: string | null;
  readonly knownAt?: string | null;
  /** A change set to be taken as known: the preview of a draft. */
  readonly assume?: unknown;
}

/** Sends one document to the API and gives its `data`; rejects where the API reports an error. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Requests stay small, however many are away. */
const postsAtOnce = 100;

/** The whole answer that the chart is drawn from: `chartQuery`, then until when the exceptions in it hold. */
export async function askChart(ask: Ask, variables: ChartVariables): Promise<ChartAnswer> {
  const { root, at = null, knownAt = null, assume = null } = variables;
  const moment = { at, knownAt, assume };
  const answer = (await ask(chartQuery, { root, ...moment })) as Omit<ChartAnswer, 'at' | 'knownAt' | 'until'>;
  const posts = exceptionsOf(answer.orgChart);
  const parts = Array.from({ length: Math.ceil(posts.length / postsAtOnce) }, (_, index) =>
    posts.slice(index * postsAtOnce, (index + 1) * postsAtOnce),
  );
  const found = await Promise.all(
    parts.map(async (some) => {
      const ids = Object.fromEntries(some.map((id, index) => [`p${index}`, id]));
      const answers = (await ask(untilQuery(some.length), { ...moment, ...ids })) as Record<
        string,
        StandInUntil | null
      >;
      return some.map((id, index) => [id, answers[`p${index}`]?.holdsUntil ?? null] as const);
    }),
  );
  return { ...answer, at, knownAt, until: Object.fromEntries(found.flat()) };
}

/** The posts whose work somebody else performs, or nobody. */
function exceptionsOf({ root, beside }: OrgChartAnswer): readonly string[] {
  const below = (each: OrgChartAnswer['root']): string[] => [
    ...(each.posts ?? [])
      .filter(
        ({ standIn }) => standIn.outcome !== 'HELD' || standIn.performers.some(({ manner }) => manner !== 'PRESENT'),
      )
      .map(({ post }) => post.id),
    ...(each.units ?? []).flatMap(below),
  ];
  return [...new Set([root, ...beside].flatMap(below))];
}

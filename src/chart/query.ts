import type { ChartAnswer } from './answer.js';

/** How many levels of units the chart reads; what lies below is counted. */
const levels = 5;

const unitFields = `organization { recordId name nameEn type placeholder } inCharge { recordId name nameEn } posts { ...ChartPostParts }`;

/** A unit with those below it; of the last level, how many there are below. */
const unit = (level: number): string =>
  level === 0 ? `${unitFields} units { organization { recordId } }` : `${unitFields} units { ${unit(level - 1)} }`;

/**
 * Everything that the chart shows: units, posts, holders and whether they are there, who performs, gaps and conflicts,
 * until when that holds, who would stand in for a leader, who oversees whom, and the findings. The reasons of absences are not asked for.
 */
export const chartQuery = `query Chart($root: ID!, $at: DateTime, $knownAt: DateTime, $assume: ChangeSetInput) {
  ledger { revision recordedAt timeZone }
  orgChart(root: $root, at: $at, knownAt: $knownAt, assume: $assume, depth: ${levels + 1}) {
    root { ${unit(levels)} posts { post { standInRules { ...ChartRule } } } }
    beside { ${unit(levels)} }
    oversight {
      recordId
      mode
      overseer { recordId name nameEn __typename }
      target { recordId name nameEn __typename }
    }
    findings { code severity subjects { recordId } records { recordId } }
  }
}

fragment ChartPostParts on ChartPost {
  post {
    recordId name nameEn role seats heads state
    seatOf { recordId }
    absences { recordId validTo }
  }
  standIn {
    outcome
    incumbents { recordId name nameEn absences { recordId validTo } }
    performers { ...ChartPerformer }
    gap { reason arranger { recordId name nameEn } }
    ambiguity { why readings { performers { ...ChartPerformer } } }
    conflict { claims { person { recordId name nameEn } post { recordId name nameEn } } }
  }
  holdsUntil
}

fragment ChartRule on StandInRule {
  manner order label extent reasons minDays maxDays
  candidates { recordId name nameEn } scope { recordId } except { recordId name nameEn }
}

fragment ChartPerformer on Performer {
  person { recordId name nameEn } post { recordId name nameEn } organization { recordId name nameEn } manner extent
}
`;

/** What is asked of a chart; `at` and `knownAt` absent: now. */
export interface ChartVariables {
  readonly root: string;
  readonly at?: string | null;
  readonly knownAt?: string | null;
  /** A change set to be taken as known: the preview of a draft. */
  readonly assume?: unknown;
}

/** Sends one document to the API and gives its `data` as `fromApi` reads it; rejects where the API reports an error. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** The whole answer that the chart is drawn from. */
export async function askChart(ask: Ask, variables: ChartVariables): Promise<ChartAnswer> {
  const { root, at = null, knownAt = null, assume = null } = variables;
  const answer = await ask(chartQuery, { root, at, knownAt, assume });
  return { ...(answer as Omit<ChartAnswer, 'at' | 'knownAt'>), at, knownAt };
}

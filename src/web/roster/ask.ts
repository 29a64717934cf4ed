import type { ChartAnswer, ChartPostAnswer, ChartUnitAnswer } from '../../chart/answer.js';
import type { Named } from '../../wording/labelled.js';
import { substitutes } from '../../wording/party.js';
import { questions } from '../api/questions.js';
import { rosterQuestions } from '../api/rosterQuestions.js';
import { asked, assume, moment, within } from '../state/asked.js';
import { allPages, askOnce } from '../state/resource.js';
import type { AbsenceNode, Finding, Stretch } from '../text/shapes.js';

/** Days, the last not included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A duty of a post for which nobody performs, for a stretch of time. */
export interface OpenDuty {
  readonly post: string;
  readonly duty: Named;
  readonly from: string;
  readonly to: string;
}

/** Everything of a span that is not as usual. */
export interface Roster {
  readonly span: Span;
  readonly absences: readonly AbsenceNode[];
  /** Who performs for each post that is touched, in order of time; those in which all is as usual too. */
  readonly stretches: readonly Stretch[];
}

/** As many as one question may ask for, with their reasons and articles: the API refuses what would cost it more. */
const coversAtOnce = 50;

/** Who is away in a span, and who performs for every post of which it may make a difference. */
export async function rosterIn(span: Span, chart: ChartAnswer, signal: AbortSignal): Promise<Roster> {
  const { lang } = asked.peek();
  const { knownAt } = moment.peek();
  const base = { within: within.peek(), knownAt, lang };
  const [atFirst, { turns }] = await Promise.all([
    allPages(
      async (after) => (await askOnce(rosterQuestions.absences, { ...base, at: span.from, after }, signal)).absences,
    ),
    askOnce(
      rosterQuestions.turns,
      { ...base, ...span, types: ['ABSENCE', 'TENURE', 'DELEGATION'], assume: assume.peek() },
      signal,
    ),
  ]);
  const absences = new Map(atFirst.map((each) => [`${each.id} ${each.validFrom}`, each]));
  const touched = new Set(exceptedIn(chart));
  for (const turn of (turns ?? []).flatMap(({ begins, ends }) => [...begins, ...ends])) {
    if (turn.__typename === 'Absence') absences.set(`${turn.id} ${turn.validFrom}`, turn);
    if (turn.__typename === 'Tenure' && turn.post !== null) touched.add(turn.post.id);
    if (turn.__typename === 'Delegation' && turn.delegator !== null) touched.add(turn.delegator.id);
  }
  const meets = ({ validFrom, validTo }: AbsenceNode) => validFrom !== validTo;
  const away = [...absences.values()].filter(meets);
  for (const { of } of away) if (of !== null) touched.add(of.id);
  return { span, absences: away, stretches: await stretchesOf([...touched], span, lang, signal) };
}

async function stretchesOf(
  ids: readonly string[],
  span: Span,
  lang: 'ZH' | 'EN',
  signal: AbortSignal,
): Promise<readonly Stretch[]> {
  const found = new Map<string, Stretch>();
  for (let start = 0; start < ids.length; start += coversAtOnce) {
    const of = ids.slice(start, start + coversAtOnce);
    const { covers } = await askOnce(
      rosterQuestions.roster,
      { of, ...span, knownAt: moment.peek().knownAt, assume: assume.peek(), lang },
      signal,
    );
    for (const stretch of (covers ?? []).flatMap(({ stretches }) => stretches))
      found.set(`${stretch.post.id} ${stretch.from}`, stretch);
  }
  return [...found.values()];
}

/** Posts of which something is the matter at the moment of the chart. */
function exceptedIn({ orgChart }: ChartAnswer): readonly string[] {
  return [orgChart.root, ...orgChart.beside].flatMap(postsOf).flatMap(({ post, standIn }) => {
    const isUsual =
      standIn.outcome === 'held' && substitutes(standIn.performers).length === 0 && post.state !== 'vacant';
    return isUsual ? [] : [post.id];
  });
}

export const postsOf = ({ posts = [], units = [] }: ChartUnitAnswer): readonly ChartPostAnswer[] => [
  ...posts,
  ...units.flatMap(postsOf),
];

/** The duties of posts for which nobody performs in a span, and those of which the documents do not say whose they are. */
export async function openIn(span: Span, signal: AbortSignal): Promise<readonly Finding[]> {
  const variables = { ...{ within: within.peek(), at: null, ...span }, knownAt: moment.peek().knownAt };
  return allPages(
    async (after) =>
      (
        await askOnce(
          questions.findings,
          { ...variables, codes: ['GAP'], assume: assume.peek(), lang: asked.peek().lang, after },
          signal,
        )
      ).findings,
  );
}

/** Gaps of duties by the post that nobody performs for. */
export function dutiesByPost(findings: readonly Finding[]): readonly OpenDuty[] {
  return findings.flatMap(({ subjects, from, to }) => {
    const named = (type: string) =>
      subjects.find((each) => each.__typename === type) as (Named & { readonly __typename: string }) | undefined;
    const [duty, post] = [named('Duty'), named('Post')];
    if (duty === undefined || post === undefined || from === null || to === null) return [];
    return [{ post: post.id, duty: { id: duty.id, label: duty.label }, from, to }];
  });
}

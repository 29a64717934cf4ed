import type { Language } from '../model/text.js';
import { longInstant } from '../wording/time.js';
import type { ChartAnswer, ChartPostAnswer, ChartUnitAnswer, OversightAnswer } from './answer.js';
import { leaderCard, makingOf, rootCard, unitCard } from './cards.js';
import { type Chart, cardsOf, type Drawn, type Relation } from './chart.js';
import { columnsOf } from './columns.js';
import { noticesOf } from './note.js';
import { remarksOf, undrawn } from './remarks.js';
import { nameIn, type Telling } from './tokens.js';

export type { ChartAnswer } from './answer.js';
export type { Chart } from './chart.js';

/** What is drawn of an answer of the API, in one language. It names nobody whom the answer does not name. */
export function chartOf(answer: ChartAnswer, language: Language): Chart {
  const { orgChart, at, knownAt, ledger } = answer;
  const telling: Telling = { language, at, timeZone: ledger.timeZone };
  const { organization } = orgChart.root;
  const units = [orgChart.root, ...orgChart.beside];
  const posts = units.flatMap(allPosts);
  const making = makingOf(answer, posts, telling);
  const { seated, ...placed } = columnsOf(
    orgChart,
    language,
    (unit) => unitCard(making, unit),
    (post) => leaderCard(making, post),
  );
  const drawn = { ...placed, root: rootCard(making, orgChart.root) };
  const anchors = anchorsOf(drawn, orgChart.root, units);
  const relations = orgChart.oversight.map((each) => relationOf(each, anchors, drawn, organization.id));
  const known = knownAt === null ? ledger.recordedAt : knownAt;
  return {
    language,
    title: nameIn(language, organization),
    moment: at === null ? (language === 'zh' ? '现在' : 'now') : longInstant(at, telling),
    known: known === null ? '' : knownText(longInstant(known, telling), ledger.revision, knownAt, language),
    ...drawn,
    relations,
    notices: posts.flatMap((post) => noticesOf(telling, post)),
    remarks: [...remarksOf(language, posts, seated), ...undrawn(language, drawn, units, orgChart.oversight, relations)],
    leftOut: making.shortening.leftOut.trim(),
    posts: posts.length,
    units: cardsOf(drawn).filter(({ kind }) => kind === 'unit').length,
    findings: orgChart.findings.length,
    anchors,
  };
}

const allPosts = ({ posts = [], units = [] }: ChartUnitAnswer): readonly ChartPostAnswer[] => [
  ...posts,
  ...units.flatMap(allPosts),
];

function knownText(moment: string, revision: number, knownAt: string | null, language: Language): string {
  if (knownAt !== null) return language === 'zh' ? `据 ${moment} 所知` : `as known at ${moment}`;
  return language === 'zh' ? `账本第 ${revision} 版（${moment}）` : `ledger revision ${revision} (${moment})`;
}

function anchorsOf(
  drawn: Drawn,
  root: ChartUnitAnswer,
  units: readonly ChartUnitAnswer[],
): ReadonlyMap<string, string> {
  const cards = cardsOf(drawn);
  const own = new Set(cards.map(({ id }) => id));
  const anchors = new Map<string, string>();
  const note = (unit: ChartUnitAnswer, above: string | null): void => {
    const anchor = own.has(unit.organization.id) ? unit.organization.id : above;
    if (anchor === null) return;
    anchors.set(unit.organization.id, anchor);
    for (const { post } of unit.posts ?? []) anchors.set(post.id, own.has(post.id) ? post.id : anchor);
    for (const below of unit.units ?? []) note(below, anchor);
  };
  // The government is whoever heads it.
  for (const unit of units) note(unit, unit === root ? (cards[0]?.id ?? null) : null);
  return anchors;
}

function relationOf(
  { id, mode, overseer, target }: OversightAnswer,
  anchors: ReadonlyMap<string, string>,
  { heads, direct, columns }: Drawn,
  root: string,
): Relation {
  const [from = null, to = null] = [overseer, target].map((each) => (each === null ? null : anchors.get(each.id)));
  const isHead = heads.some((head) => head.id === from);
  const placed =
    (mode === 'leads' && ((isHead && target?.id === root) || (from !== null && from === to))) ||
    (mode === 'inCharge' &&
      ((isHead && direct.cards.some((card) => card.id === to)) ||
        columns.some(({ leader, units }) => leader.id === from && units.some((card) => card.id === to))));
  return { id, mode, overseer: from, target: to, placed };
}

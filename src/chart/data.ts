import type { Language } from '../model/text.js';
import { oversightWords } from '../wording/labels.js';
import { longInstant } from '../wording/time.js';
import type { ChartAnswer, ChartPostAnswer, ChartUnitAnswer, OversightAnswer } from './answer.js';
import { type Card, type Chart, cardsOf, type Folded, type Relation, type Token } from './chart.js';
import { columnsOf } from './columns.js';
import { isAway, nameIn, noticesOf, postTokens, type Telling } from './tokens.js';
import { words } from './words.js';

export type { ChartAnswer } from './answer.js';
export type { Chart } from './chart.js';

/** What is drawn of an answer of the API, in one language. It names nobody whom the answer does not name. */
export function chartOf(answer: ChartAnswer, language: Language): Chart {
  const { orgChart, at, knownAt, ledger } = answer;
  const telling: Telling = { language, at, timeZone: ledger.timeZone };
  const making = { telling, findings: findingsBySubject(answer), over: overRoot(answer, language) };
  const placed = columnsOf(
    orgChart,
    language,
    (unit) => unitCard(making, unit),
    (post) => leaderCard(making, post),
  );
  const { organization } = orgChart.root;
  const units = [orgChart.root, ...orgChart.beside];
  const drawn = { ...placed, root: rootCard(making, orgChart.root, placed.others) };
  const anchors = anchorsOf(drawn, orgChart.root, units);
  const posts = units.flatMap(allPosts);
  const known = knownAt === null ? ledger.recordedAt : knownAt;
  const moment = [
    at === null ? (language === 'zh' ? '现在' : 'now') : longInstant(at, telling),
    ...(known === null ? [] : [knownText(longInstant(known, telling), ledger.revision, knownAt, language)]),
  ];
  const chart: Chart = {
    language,
    title: nameIn(language, organization),
    moment: moment.join(' · '),
    ...drawn,
    relations: orgChart.oversight.map((each) => relationOf(each, language, anchors, drawn, organization.id)),
    notices: posts.flatMap((post) => noticesOf(telling, post)),
    remarks: remarksOf(language, posts, placed.seated),
    posts: posts.length,
    findings: orgChart.findings.length,
    anchors,
  };
  return chart;
}

interface Making {
  readonly telling: Telling;
  readonly findings: ReadonlyMap<string, number>;
  /** What bodies are to the organization itself, by their ids. */
  readonly over: ReadonlyMap<string, readonly string[]>;
}

/** `监督本政府`: what the congress and its like do, which no card below them could show. */
function overRoot({ orgChart }: ChartAnswer, language: Language): ReadonlyMap<string, readonly string[]> {
  const root = orgChart.root.organization.id;
  const found = new Map<string, readonly string[]>();
  for (const { mode, overseer, target } of orgChart.oversight) {
    if (overseer === null || target?.id !== root) continue;
    const does = oversightWords[mode][language];
    const text = language === 'zh' ? `${does}本政府` : `${does} it`;
    found.set(overseer.id, [...(found.get(overseer.id) ?? []), text]);
  }
  return found;
}

/** Units that work through posts: where none is recorded, that is worth saying. */
const withPosts = new Set(['office', 'department', 'affiliate', 'subdistrictOffice']);

function findingsBySubject({ orgChart }: ChartAnswer): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { subjects } of orgChart.findings) {
    for (const id of new Set(subjects.map((subject) => subject.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

const allPosts = ({ posts = [], units = [] }: ChartUnitAnswer): readonly ChartPostAnswer[] => [
  ...posts,
  ...units.flatMap(allPosts),
];

function knownText(moment: string, revision: number, knownAt: string | null, language: Language): string {
  if (knownAt !== null) return language === 'zh' ? `据 ${moment} 所知` : `as known at ${moment}`;
  return language === 'zh' ? `账本第 ${revision} 版（${moment}）` : `ledger revision ${revision} (${moment})`;
}

function findingTokens({ telling, findings }: Making, ids: readonly string[]): readonly Token[] {
  const count = ids.reduce((sum, id) => sum + (findings.get(id) ?? 0), 0);
  if (count === 0) return [];
  return [
    {
      kind: 'finding',
      text: telling.language === 'zh' ? `发现${count}` : `${count} findings`.replace(/^1 findings/, '1 finding'),
    },
  ];
}

function countTokens(language: Language, { posts, units }: Folded): readonly Token[] {
  const of = (count: number, text: string): readonly Token[] => (count === 0 ? [] : [{ kind: 'count', text }]);
  // Words in English would take a line of their own on most cards.
  if (language === 'en') return of(posts + units, `+${posts + units}▾`);
  return [...of(posts, `另${posts}岗`), ...of(units, `另${units}机构`)];
}

/** A post in a row of its own. */
function leaderCard(making: Making, answer: ChartPostAnswer): Card {
  const { language } = making.telling;
  const { post } = answer;
  const many = post.seats === 'many' ? (language === 'zh' ? `（${words.many.zh}）` : ` (${words.many.en})`) : '';
  return {
    id: post.id,
    kind: 'post',
    name: `${nameIn(language, post)}${many}`,
    tokens: [...postTokens(making.telling, answer, true), ...findingTokens(making, [post.id])],
    placeholder: false,
    below: [],
    folded: { posts: 0, units: 0 },
  };
}

/** A post within the card of its unit. */
const rowCard = (making: Making, answer: ChartPostAnswer): Card => ({
  ...leaderCard(making, answer),
  tokens: [...postTokens(making.telling, answer, false), ...findingTokens(making, [answer.post.id])],
});

/** A unit with the posts that head it; its other posts and the units below it are folded. */
function unitCard(making: Making, { organization, posts, units = [] }: ChartUnitAnswer): Card {
  const { language } = making.telling;
  const heads = (posts ?? []).filter(({ post }) => post.heads);
  const others = (posts ?? []).filter(({ post }) => !post.heads);
  const below = [...others.map((post) => rowCard(making, post)), ...units.map((unit) => unitCard(making, unit))];
  const folded = {
    posts: others.length + below.reduce((sum, card) => sum + card.folded.posts, 0) + headsIn(units),
    units: units.length + below.reduce((sum, card) => sum + card.folded.units, 0),
  };
  const silent =
    posts === undefined || !withPosts.has(organization.type) || organization.placeholder
      ? []
      : posts.length === 0
        ? [words.noPosts[language]]
        : heads.length === 0
          ? [words.noHead[language]]
          : [];
  return {
    id: organization.id,
    kind: 'unit',
    name: nameIn(language, organization),
    tokens: [
      ...heads.flatMap((head) => postTokens(making.telling, head, false)),
      ...(organization.placeholder ? [{ kind: 'note', text: words.placeholder[language] } as const] : []),
      ...[...silent, ...(making.over.get(organization.id) ?? [])].map((text) => ({ kind: 'note', text }) as const),
      ...countTokens(language, folded),
      ...findingTokens(making, [organization.id, ...(posts ?? []).map(({ post }) => post.id)]),
    ],
    placeholder: organization.placeholder,
    below,
    folded,
  };
}

/** The heads of units below stand on cards that are folded too. */
const headsIn = (units: readonly ChartUnitAnswer[]): number =>
  units.reduce((sum, { posts = [] }) => sum + posts.filter(({ post }) => post.heads).length, 0);

/** The organization itself, with those of its posts that are not leaders. */
function rootCard(making: Making, { organization }: ChartUnitAnswer, others: readonly ChartPostAnswer[]): Card {
  const { language } = making.telling;
  const folded = { posts: others.length, units: 0 };
  return {
    id: organization.id,
    kind: 'root',
    name: nameIn(language, organization),
    tokens: [...countTokens(language, folded), ...findingTokens(making, [organization.id])],
    placeholder: false,
    below: others.map((post) => rowCard(making, post)),
    folded,
  };
}

type Drawn = Pick<Chart, 'root' | 'heads' | 'direct' | 'columns' | 'beside' | 'below'>;

function anchorsOf(
  drawn: Drawn,
  root: ChartUnitAnswer,
  units: readonly ChartUnitAnswer[],
): ReadonlyMap<string, string> {
  const cards = cardsOf(drawn as Chart);
  const own = new Set(cards.map(({ id }) => id));
  const anchors = new Map<string, string>();
  const note = (unit: ChartUnitAnswer, above: string | null): void => {
    const anchor = own.has(unit.organization.id) ? unit.organization.id : above;
    if (anchor === null) return;
    anchors.set(unit.organization.id, anchor);
    for (const { post } of unit.posts ?? []) anchors.set(post.id, own.has(post.id) ? post.id : anchor);
    for (const below of unit.units ?? []) note(below, anchor);
  };
  for (const unit of units) note(unit, unit === root ? root.organization.id : null);
  return anchors;
}

function relationOf(
  { id, mode, overseer, target }: OversightAnswer,
  language: Language,
  anchors: ReadonlyMap<string, string>,
  { heads, direct, columns }: Drawn,
  root: string,
): Relation {
  const [from, to] = [overseer, target].map((each) => (each === null ? null : (anchors.get(each.id) ?? null)));
  const isHead = heads.some((head) => head.id === from);
  const placed =
    (mode === 'leads' && ((isHead && to === root) || (from !== null && from === to))) ||
    (mode === 'inCharge' &&
      ((isHead && direct.cards.some((card) => card.id === to)) ||
        columns.some(({ leader, units }) => leader.id === from && units.some((card) => card.id === to))));
  const [overseerName = '', targetName = ''] = [overseer, target].map((each) =>
    each === null ? '' : nameIn(language, each),
  );
  return { id, mode, overseer: from ?? null, target: to ?? null, overseerName, targetName, placed };
}

/** What the documents leave open: how many posts nobody is recorded in, and posts that are drawn seat by seat. */
function remarksOf(
  language: Language,
  posts: readonly ChartPostAnswer[],
  seated: readonly { readonly post: ChartPostAnswer; readonly seats: number }[],
): readonly string[] {
  const zh = language === 'zh';
  const unrecorded = posts.filter((each) => each.post.state === 'unrecorded' && !isAway(each)).length;
  return [
    ...seated.map(({ post: { post }, seats }) =>
      zh
        ? `“${nameIn(language, post)}”按席位逐一画出，共 ${seats} 席。`
        : `${nameIn(language, post)} is drawn seat by seat: ${seats} seats.`,
    ),
    ...(unrecorded === 0
      ? []
      : [
          zh
            ? `${unrecorded} 个职位未记录任职人：所载文件只写职位，不写姓名。`
            : `For ${unrecorded} ${unrecorded === 1 ? 'post' : 'posts'} no holder is recorded: the loaded documents name posts, not people.`,
        ]),
  ];
}

import type { Language } from '../model/text.js';
import { oversightModes, oversightWords } from '../wording/labels.js';
import { listed } from '../wording/phrases.js';
import { longInstant } from '../wording/time.js';
import type { ChartAnswer, ChartPostAnswer, ChartUnitAnswer, OversightAnswer } from './answer.js';
import { backupOf } from './backup.js';
import { type Card, type Chart, cardsOf, type Note, type Relation, type State, type Token } from './chart.js';
import { columnsOf } from './columns.js';
import { headNote, noteOf, noticesOf, type StandsIn, standingNote, stated } from './note.js';
import { commonOf, type Shortening, shortened } from './shortNames.js';
import { isAway, nameIn, postTokens, type Telling } from './tokens.js';
import { words } from './words.js';

export type { ChartAnswer } from './answer.js';
export type { Chart } from './chart.js';

/** What is drawn of an answer of the API, in one language. It names nobody whom the answer does not name. */
export function chartOf(answer: ChartAnswer, language: Language): Chart {
  const { orgChart, at, knownAt, ledger } = answer;
  const telling: Telling = { language, at, timeZone: ledger.timeZone };
  const { organization, posts: own = [] } = orgChart.root;
  const units = [orgChart.root, ...orgChart.beside];
  const posts = units.flatMap(allPosts);
  const making: Making = {
    telling,
    ...{ own, standing: standingBy(posts), over: overRoot(answer, language), liaisons: liaisonsOf(answer, language) },
    shortening: commonOf(orgChart, language),
    ended: endedIn(answer),
  };
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
    leftOut: making.shortening.leftOut,
    posts: posts.length,
    units: cardsOf(drawn as Chart).filter(({ kind }) => kind === 'unit').length,
    findings: orgChart.findings.length,
    anchors,
  };
}

interface Making {
  readonly telling: Telling;
  /** The posts of the organization itself. */
  readonly own: readonly ChartPostAnswer[];
  /** For whom posts stand in, by their ids. */
  readonly standing: ReadonlyMap<string, readonly StandsIn[]>;
  /** What bodies are to the organization itself, by their ids. */
  readonly over: ReadonlyMap<string, readonly string[]>;
  /** Who liaises with units, by their ids. */
  readonly liaisons: ReadonlyMap<string, readonly string[]>;
  readonly shortening: Shortening;
  /** Units with which somebody liaises by a document that is no longer in force. */
  readonly ended: ReadonlySet<string>;
}

function endedIn({ orgChart: { findings, oversight } }: ChartAnswer): ReadonlySet<string> {
  const records = new Set(
    findings.flatMap(({ code, records: some }) => (code === 'BASIS_NOT_IN_FORCE' ? some.map(({ id }) => id) : [])),
  );
  const resting = oversight.filter(({ id, mode }) => mode === 'liaison' && records.has(id));
  return new Set(resting.flatMap(({ target }) => target?.id ?? []));
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

/** Who liaises with a unit: the person where the chart names one, else the post. */
function liaisonsOf({ orgChart }: ChartAnswer, language: Language): ReadonlyMap<string, readonly string[]> {
  const holders = new Map(
    (orgChart.root.posts ?? []).map(({ post, standIn }) => [
      post.id,
      standIn.incumbents.map((each) => nameIn(language, each)),
    ]),
  );
  const found = new Map<string, readonly string[]>();
  for (const { mode, overseer, target } of orgChart.oversight) {
    if (mode !== 'liaison' || overseer === null || target === null) continue;
    const names = holders.get(overseer.id) ?? [];
    const who = names.length > 0 ? names : [nameIn(language, overseer)];
    found.set(target.id, [...(found.get(target.id) ?? []), ...who]);
  }
  return found;
}

/** For whom each post stands in; a post of many seats is told by its seats. */
function standingBy(posts: readonly ChartPostAnswer[]): ReadonlyMap<string, readonly StandsIn[]> {
  const found = new Map<string, StandsIn[]>();
  const seated = new Set(posts.map(({ post }) => post.seatOf?.id));
  for (const forPost of posts) {
    if (seated.has(forPost.post.id)) continue;
    for (const performer of forPost.standIn.performers) {
      const by = performer.manner === 'present' ? undefined : performer.post?.id;
      if (by === undefined || by === forPost.post.id) continue;
      found.set(by, [...(found.get(by) ?? []), { forPost, performer }]);
    }
  }
  return found;
}

/** Units that work through posts: where none is recorded, that is worth saying. */
const withPosts = new Set(['office', 'department', 'affiliate', 'subdistrictOffice']);

const allPosts = ({ posts = [], units = [] }: ChartUnitAnswer): readonly ChartPostAnswer[] => [
  ...posts,
  ...units.flatMap(allPosts),
];

function knownText(moment: string, revision: number, knownAt: string | null, language: Language): string {
  if (knownAt !== null) return language === 'zh' ? `据 ${moment} 所知` : `as known at ${moment}`;
  return language === 'zh' ? `账本第 ${revision} 版（${moment}）` : `ledger revision ${revision} (${moment})`;
}

/** A post of the organization itself. */
function leaderCard(making: Making, answer: ChartPostAnswer): Card {
  const { telling, own, standing, shortening } = making;
  const { language } = telling;
  const { post, standIn } = answer;
  const many = post.seats === 'many' ? (language === 'zh' ? `（${words.many.zh}）` : ` (${words.many.en})`) : '';
  const name = `${nameIn(language, post)}${many}`;
  const note = post.heads
    ? headNote(telling, answer, shortening.government)
    : (noteOf(telling, answer, '') ?? standingNote(telling, standing.get(post.id) ?? [], shortening.government));
  const beside = backupOf(post.standInRules ?? [], own, language);
  return {
    ...{ id: post.id, kind: 'post', name, title: name, note, beside, isAway: isAway(answer) },
    people: listed(
      language,
      standIn.incumbents.map((each) => nameIn(language, each)),
    ),
    tokens: [
      ...postTokens(telling, answer, true),
      ...standingTokens(telling, standing.get(post.id) ?? []),
      ...(beside?.forms.slice(0, 1) ?? []).map((text) => ({ kind: 'note', text }) as const),
    ],
  };
}

/** For whom a leader stands in, in the name of the card. */
const standingTokens = ({ language }: Telling, standing: readonly StandsIn[]): readonly Token[] =>
  standing.map(({ forPost: { post } }) => ({
    kind: 'note',
    text: language === 'zh' ? `代行${nameIn(language, post)}` : `stands in for ${nameIn(language, post)}`,
  }));

/** A unit with the posts that head it. */
function unitCard(making: Making, { organization, posts }: ChartUnitAnswer): Card {
  const { telling, liaisons, over, ended, shortening } = making;
  const { language } = telling;
  const heads = (posts ?? []).filter(({ post }) => post.heads);
  const name = nameIn(language, organization);
  const silent = organization.placeholder
    ? [words.placeholder[language]]
    : posts === undefined || !withPosts.has(organization.type)
      ? []
      : posts.length === 0
        ? [words.noPosts[language]]
        : heads.length === 0
          ? [words.noHead[language]]
          : [];
  const liaising = liaisons.get(organization.id) ?? [];
  const isEnded = ended.has(organization.id) ? [words.basisEnded[language]] : [];
  const liaison = `${oversightWords.liaison[language]} ${listed(language, liaising)}`;
  const notes = heads.flatMap((head) => noteOf(telling, head, calledIn(head, organization, language)) ?? []);
  return {
    id: organization.id,
    ...{ kind: 'unit', name, title: shortened(shortening, organization, language) },
    people: listed(
      language,
      heads.flatMap(({ standIn }) => standIn.incumbents.map((each) => nameIn(language, each))),
    ),
    beside: liaising.length === 0 ? null : { forms: [liaison], limited: false },
    isAway: heads.length > 0 && heads.every(isAway),
    note: worst(notes) ?? [...silent, ...isEnded].map((text) => stated(telling, 'unstated', [text], []))[0] ?? null,
    tokens: [
      ...heads.flatMap((head) => postTokens(telling, head, false)),
      ...[...silent, ...(over.get(organization.id) ?? []), ...(liaising.length === 0 ? [] : [liaison]), ...isEnded].map(
        (text) => ({ kind: 'note', text }) as const,
      ),
    ],
  };
}

/** `局长`: what a post is called within its unit. */
function calledIn({ post }: ChartPostAnswer, unit: ChartUnitAnswer['organization'], language: Language): string {
  return language === 'zh' && post.name.startsWith(unit.name) ? post.name.slice(unit.name.length) : '';
}

const order: readonly State[] = ['gap', 'conflict', 'partial', 'full', 'unstated', 'away'];

/** Of several heads, the one that most has to be known of. */
const worst = (notes: readonly Note[]): Note | undefined =>
  [...notes].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0];

/** The organization itself, which is drawn where no post is recorded to head it. */
const rootCard = ({ telling: { language } }: Making, { organization }: ChartUnitAnswer): Card => ({
  id: organization.id,
  ...{ kind: 'root', name: nameIn(language, organization), title: nameIn(language, organization), people: '' },
  ...{ beside: null, isAway: false, note: null, tokens: [] },
});

type Drawn = Pick<Chart, 'root' | 'heads' | 'direct' | 'columns' | 'unrecorded' | 'beside' | 'below'>;

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

/** What the chart leaves to the list, counted: posts below the heads, units below units, relations. */
function undrawn(
  language: Language,
  drawn: Drawn,
  units: readonly ChartUnitAnswer[],
  oversight: readonly OversightAnswer[],
  relations: readonly Relation[],
): readonly string[] {
  const zh = language === 'zh';
  const own = new Set(cardsOf(drawn as Chart).map(({ id }) => id));
  const all = units.flatMap(withBelow);
  const below = all.filter(({ organization }) => !own.has(organization.id)).length - (own.has(drawn.root.id) ? 0 : 1);
  const posts = all.flatMap(({ organization, posts: some = [] }) =>
    some.filter(({ post }) => !own.has(post.id) && !(post.heads && own.has(organization.id))),
  ).length;
  const rest = relations.filter(({ placed }) => !placed).length;
  const byMode = oversightModes.flatMap((mode) => {
    const count = oversight.filter((each, index) => each.mode === mode && !relations[index]?.placed).length;
    return count === 0 ? [] : [`${oversightWords[mode][language]} ${count}`];
  });
  const hidden = zh
    ? [...(posts > 0 ? [`${posts} 个职位`] : []), ...(below > 0 ? [`${below} 个机构`] : [])].join('、')
    : [
        ...(posts > 0 ? [`${posts} more ${posts === 1 ? 'post' : 'posts'}`] : []),
        ...(below > 0 ? [`${below} more ${below === 1 ? 'unit' : 'units'}`] : []),
      ].join(' and ');
  return [
    ...(hidden === '' ? [] : [zh ? `另有 ${hidden}见列表。` : `${hidden} in the list.`]),
    ...(rest === 0
      ? []
      : [
          zh
            ? `另有 ${rest} 条关系（${byMode.join('、')}），选中机构或领导即标出。`
            : `${rest} more relations (${byMode.join(', ')}), marked once a unit or a leader is selected.`,
        ]),
  ];
}

const withBelow = (unit: ChartUnitAnswer): readonly ChartUnitAnswer[] => [
  unit,
  ...(unit.units ?? []).flatMap(withBelow),
];

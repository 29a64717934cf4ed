import type { Language } from '../model/text.js';
import { oversightWords } from '../wording/labels.js';
import { listed } from '../wording/phrases.js';
import type { ChartAnswer, ChartPostAnswer, ChartUnitAnswer } from './answer.js';
import { backupOf } from './backup.js';
import type { Card, Note, State, Token } from './chart.js';
import { headNote, noteOf, type StandsIn, standingNote, stated } from './note.js';
import { commonOf, type Shortening, shortened } from './shortNames.js';
import { isAway, nameIn, postTokens, type Telling } from './tokens.js';
import { words } from './words.js';

/** What cards are made from. */
export interface Making {
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

export function makingOf(answer: ChartAnswer, posts: readonly ChartPostAnswer[], telling: Telling): Making {
  const { language } = telling;
  const { posts: own = [] } = answer.orgChart.root;
  return {
    telling,
    ...{ own, standing: standingBy(posts), over: overRoot(answer, language), liaisons: liaisonsOf(answer, language) },
    shortening: commonOf(answer.orgChart, language),
    ended: endedIn(answer),
  };
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

/** A post of the organization itself. */
export function leaderCard(making: Making, answer: ChartPostAnswer): Card {
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
export function unitCard(making: Making, { organization, posts }: ChartUnitAnswer): Card {
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
export const rootCard = ({ telling: { language } }: Making, { organization }: ChartUnitAnswer): Card => ({
  id: organization.id,
  ...{ kind: 'root', name: nameIn(language, organization), title: nameIn(language, organization), people: '' },
  ...{ beside: null, isAway: false, note: null, tokens: [] },
});

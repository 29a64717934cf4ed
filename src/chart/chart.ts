import type { Language } from '../model/text.js';
import type { OversightMode } from './answer.js';

/** What one piece of text on a card says. Every badge is text; its colour only repeats it. */
export type TokenKind =
  | 'holder'
  | 'note'
  | 'away'
  | 'standIn'
  | 'partial'
  | 'gap'
  | 'ambiguous'
  | 'conflict'
  | 'count'
  | 'finding';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** One organization or post as it is drawn. */
export interface Card {
  readonly id: string;
  readonly kind: 'root' | 'post' | 'unit';
  readonly name: string;
  readonly tokens: readonly Token[];
  /** Named by a document and defined by none. */
  readonly placeholder: boolean;
  /** What is shown inside it once it is expanded: its other posts, and the units below. */
  readonly below: readonly Card[];
  /** How many posts and units stand for themselves in `below`, and below those. */
  readonly folded: Folded;
}

export interface Folded {
  readonly posts: number;
  readonly units: number;
}

/** A leader in the order of rank with the units in their charge, in the order of organizations. */
export interface Column {
  readonly leader: Card;
  readonly units: readonly Card[];
}

export type GroupKey =
  | 'direct'
  | 'undivided'
  | 'unrecorded'
  | 'elsewhere'
  | 'offices'
  | 'meetings'
  | 'groups'
  | 'others'
  | 'beside';

/** Cards that stand together under a label of their own. */
export interface Group {
  readonly key: GroupKey;
  readonly label: string;
  readonly cards: readonly Card[];
}

/** Who oversees whom, between the cards that stand for them; `null` where no card does. */
export interface Relation {
  readonly id: string;
  readonly mode: OversightMode;
  readonly overseer: string | null;
  readonly target: string | null;
  readonly overseerName: string;
  readonly targetName: string;
  /** Said by where the cards stand: head over the government, leader over a column, head of a unit on its card. */
  readonly placed: boolean;
}

/** An absence, a stand-in, or what is open, in a sentence. */
export interface Notice {
  readonly post: string;
  readonly kind: 'away' | 'standIn' | 'gap' | 'ambiguous' | 'conflict';
  /** The post and who holds it. */
  readonly who: string;
  readonly what: string;
}

/** What is drawn: a plain model in one language, decided by the answer of the API alone. */
export interface Chart {
  readonly language: Language;
  readonly title: string;
  /** The moment that it shows, in words. */
  readonly moment: string;
  readonly root: Card;
  /** The posts that head the organization; none where no post is recorded to. */
  readonly heads: readonly Card[];
  /** What the head oversees directly. */
  readonly direct: Group;
  readonly columns: readonly Column[];
  /** Beside the head, outside the line of command. */
  readonly beside: readonly Group[];
  /** Below the columns. */
  readonly below: readonly Group[];
  readonly relations: readonly Relation[];
  readonly notices: readonly Notice[];
  /** What the documents leave open, and what the chart shows in another form. */
  readonly remarks: readonly string[];
  readonly posts: number;
  readonly findings: number;
  /** The card that stands for a record: itself, the unit of a post, the organization that holds it. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** Every card that stands by itself, in the order in which it is read. */
export const cardsOf = (chart: Chart): readonly Card[] => [
  chart.root,
  ...chart.heads,
  ...chart.direct.cards,
  ...chart.columns.flatMap(({ leader, units }) => [leader, ...units]),
  ...chart.below.flatMap(({ cards }) => cards),
  ...chart.beside.flatMap(({ cards }) => cards),
];

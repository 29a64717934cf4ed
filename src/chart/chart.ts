import type { Language } from '../model/text.js';
import type { OversightMode } from './answer.js';
import type { MarkKind } from './marks.js';

/** What one piece of the name of a card says. */
export type TokenKind = 'holder' | 'note' | 'away' | 'standIn' | 'partial' | 'gap' | 'ambiguous' | 'conflict';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** What a day brings to a post; each has a mark of its own. */
export type State = Extract<MarkKind, 'full' | 'partial' | 'gap' | 'conflict' | 'unstated' | 'away'>;

/** The same said at length and ever shorter: the first that fits is drawn, and the last fits everywhere. */
export type Forms = readonly string[];

/** The state of a post: what it is, with its limit, and until when. */
export interface Note {
  readonly state: State;
  readonly what: Forms;
  readonly until: Forms;
  /** Both in one line. */
  readonly line: Forms;
}

/** One organization or post as it is drawn. */
export interface Card {
  readonly id: string;
  readonly kind: 'root' | 'post' | 'unit';
  /** The whole name. */
  readonly name: string;
  /** What is drawn of it: without what the units of a group have in common. */
  readonly title: string;
  /** Who holds the post, or the post that heads the unit. */
  readonly people: string;
  /** Who would stand in, or who liaises; drawn where no state takes the place. */
  readonly beside: { readonly forms: Forms; readonly limited: boolean } | null;
  readonly isAway: boolean;
  readonly note: Note | null;
  /** Everything that is said of it, in full, for its name. */
  readonly tokens: readonly Token[];
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
  /** Said by where the cards stand: head over the government, leader over a column, head of a unit on its card. */
  readonly placed: boolean;
}

/** An absence, a stand-in, or what is open, in a sentence. */
export interface Notice {
  readonly post: string;
  readonly state: State;
  /** The post and who holds it. */
  readonly who: string;
  readonly what: string;
}

/** What is drawn: a plain model in one language, decided by the answer of the API alone. */
export interface Chart {
  readonly language: Language;
  readonly title: string;
  /** The moment that it shows, and from what knowledge. */
  readonly moment: string;
  readonly known: string;
  readonly root: Card;
  /** The posts that head the organization; none where no post is recorded to. */
  readonly heads: readonly Card[];
  /** What the head oversees directly. */
  readonly direct: Group;
  readonly columns: readonly Column[];
  /** Units for whom nobody is recorded in charge, where others have somebody. */
  readonly unrecorded: Group;
  /** Beside the head, outside the line of command: at the left, and at the right. */
  readonly beside: readonly [Group, Group];
  /** Below the columns. */
  readonly below: readonly Group[];
  readonly relations: readonly Relation[];
  readonly notices: readonly Notice[];
  /** What the documents leave open, and what is drawn in another form or not at all. */
  readonly remarks: readonly string[];
  /** What the drawn names of units leave out; empty: nothing. */
  readonly leftOut: string;
  readonly posts: number;
  /** The units that are drawn. */
  readonly units: number;
  readonly findings: number;
  /** The card that stands for a record: itself, the unit of a post, the organization that holds it. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** Where the cards are. */
export type Drawn = Pick<Chart, 'root' | 'heads' | 'direct' | 'columns' | 'unrecorded' | 'beside' | 'below'>;

/** Every card, in the order in which it is read. */
export const cardsOf = (chart: Drawn): readonly Card[] => [
  ...(chart.heads.length === 0 ? [chart.root] : chart.heads),
  ...chart.direct.cards,
  ...chart.unrecorded.cards,
  ...chart.columns.flatMap(({ leader, units }) => [leader, ...units]),
  ...chart.below.flatMap(({ cards }) => cards),
  ...chart.beside.flatMap(({ cards }) => cards),
];

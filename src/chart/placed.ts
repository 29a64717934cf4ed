import type { Card, GroupKey, State } from './chart.js';
import type { Level } from './measures.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a text is drawn: its class. */
export type TextKind = 'title' | 'person' | 'unit' | 'plain' | 'label' | 'what' | 'until';

/** Text at its baseline; `end`: it ends at `x`. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly kind: TextKind;
  readonly end?: true;
}

/** A mark by its upper left corner. */
export interface PlacedMark {
  readonly of: State;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The state of a card, on its own ground. */
export interface PlacedNote extends Box {
  readonly state: State;
  readonly mark: PlacedMark;
  readonly texts: readonly PlacedText[];
}

export interface PlacedCard extends Box {
  readonly card: Card;
  readonly shape: 'head' | 'leader' | 'row' | 'cell';
  /** Its leader, or the key of its group. */
  readonly within: string;
  /** How deep it stands in the tree that the cards are read as. */
  readonly level: number;
  readonly texts: readonly PlacedText[];
  readonly marks: readonly PlacedMark[];
  readonly note: PlacedNote | null;
  /** Where its first line ends: what it is to the selected card may stand after that. */
  readonly lineEnd: number;
}

/** What stands below a leader, or the head: how a line leads there. */
export interface PlacedColumn {
  /** The leader; `null`: the head. */
  readonly leader: string | null;
  readonly x: number;
  readonly width: number;
  /** From the head down to the card. */
  readonly wire: readonly Point[];
  /** Where the card ends, below which its units begin. */
  readonly top: number;
  readonly bottom: number;
}

/** A frame around cards that stand together. */
export interface PlacedFrame extends Box {
  readonly kind: 'column' | 'direct' | 'dashed';
  readonly key: GroupKey | 'units';
}

export type Point = readonly [x: number, y: number];

/** Everything that is drawn, with its coordinates. */
export interface Placed {
  readonly level: Exclude<Level, 'list'>;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly cards: readonly PlacedCard[];
  readonly columns: readonly PlacedColumn[];
  readonly frames: readonly PlacedFrame[];
  /** Between the rows of one frame. */
  readonly rules: readonly (readonly [Point, Point])[];
  readonly labels: readonly PlacedText[];
  readonly marks: readonly PlacedMark[];
  /** The largest room below the columns; `null`: there is none for a summary. */
  readonly free: Box | null;
}

/** What one part of the chart adds to it. */
export interface Part {
  readonly cards: readonly PlacedCard[];
  readonly frames: readonly PlacedFrame[];
  readonly rules: readonly (readonly [Point, Point])[];
  readonly labels: readonly PlacedText[];
  readonly marks: readonly PlacedMark[];
}

export const together = (...parts: readonly Part[]): Part => ({
  cards: parts.flatMap(({ cards }) => cards),
  frames: parts.flatMap(({ frames }) => frames),
  rules: parts.flatMap(({ rules }) => rules),
  labels: parts.flatMap(({ labels }) => labels),
  marks: parts.flatMap(({ marks }) => marks),
});

import type { OversightMode } from './answer.js';
import type { Card, GroupKey } from './chart.js';
import type { Contents, PlacedText } from './flow.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedCard extends Box {
  readonly card: Card;
  /** The leader of its column, or the key of its group. */
  readonly within: string;
  /** How deep it stands in the tree that the cards are read as. */
  readonly level: number;
  readonly contents: Contents;
  /** What is shown inside it; the boxes are those of the chart, not of the card. */
  readonly rows: readonly PlacedCard[];
  readonly expanded: boolean;
  /** The lane beside the card, and the gutters that it leads to: where lines to it may run. */
  readonly lane: Lane;
}

export interface Lane {
  readonly x: number;
  readonly gutters: readonly number[];
}

export interface PlacedBand extends Box {
  readonly key: GroupKey;
  /** Line by line. */
  readonly label: readonly PlacedText[];
}

/** The ground under a leader and the units in their charge. */
export interface PlacedColumn extends Box {
  readonly leader: string;
}

export type Point = readonly [x: number, y: number];

/** A relation of the selected card, and the badge at its other end. */
export interface PlacedRelation {
  readonly id: string;
  readonly mode: OversightMode;
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

export interface PlacedMark extends Box {
  readonly card: string;
  readonly text: string;
  /** What it says where it is not cut. */
  readonly full: string;
}

/** Everything that is drawn, with its coordinates. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  /** Up to here the chart itself reaches; below it stand the notes. */
  readonly chartHeight: number;
  readonly header: readonly PlacedText[];
  readonly cards: readonly PlacedCard[];
  readonly bands: readonly PlacedBand[];
  readonly columns: readonly PlacedColumn[];
  /** From the head down to the columns. */
  readonly stems: readonly (readonly Point[])[];
  readonly relations: readonly PlacedRelation[];
  readonly marks: readonly PlacedMark[];
  readonly notes: readonly PlacedText[];
}

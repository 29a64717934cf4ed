import { badges, palette } from '../../../src/chart/palette.js';

/** Two colours that meet, and the contrast that they keep at least: 4.5 for text, 3 for frames and lines. */
export interface Pair {
  readonly what: string;
  readonly over: string;
  readonly ground: string;
  readonly least: 4.5 | 3;
}

const text = (what: string, over: string, ...grounds: readonly string[]): readonly Pair[] =>
  grounds.map((ground) => ({ what, over, ground, least: 4.5 }));
const frame = (what: string, over: string, ...grounds: readonly string[]): readonly Pair[] =>
  grounds.map((ground) => ({ what, over, ground, least: 3 }));

const { paper, leader, column, band, dimGround, navy } = palette;
const grounds = [paper, column, band];

/** Every pair that the style brings together, also while a selection dims the other cards. */
export const pairs: readonly Pair[] = [
  ...text('names and notes', palette.ink, paper, leader, column, band),
  ...text('holders and counts', palette.soft, paper, leader, column, band),
  ...text('the head', palette.onNavy, navy),
  ...text('holders of the head', palette.softOnNavy, navy),
  ...text('the label of what the head oversees', palette.navy, paper, leader, column, band),
  ...text('dimmed text', palette.dim, dimGround, ...grounds),
  ...text('marks of relations', paper, palette.related),
  ...text('sentences of gaps and conflicts', badges.gap.text, paper),
  ...frame('leaders', palette.leaderFrame, leader, ...grounds),
  ...frame('units', palette.unitFrame, ...grounds),
  ...frame('bands', palette.bandFrame, band, paper),
  ...frame('stems', palette.stem, ...grounds),
  ...frame('dimmed frames', palette.dimFrame, dimGround, ...grounds),
  ...frame('the selected card', palette.selected, leader, ...grounds),
  ...frame('related cards', palette.related, leader, ...grounds),
  ...frame('relations', palette.relation, ...grounds),
  ...frame('the focus', palette.focus, leader, ...grounds),
  ...Object.entries(badges).flatMap(([what, badge]) => [
    ...text(what, badge.text, badge.ground),
    ...frame(what, badge.frame, paper, leader, column, band),
  ]),
];

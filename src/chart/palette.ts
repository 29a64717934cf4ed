/** The colours of the chart. Text and frames keep their contrast on every ground that they stand on. */
export const palette = {
  paper: '#ffffff',
  ink: '#1b2430',
  soft: '#4c5968',
  navy: '#1d3d6f',
  onNavy: '#ffffff',
  softOnNavy: '#dbe6f5',
  leader: '#e7eef8',
  leaderFrame: '#4d6a96',
  unitFrame: '#77869a',
  column: '#f5f8fc',
  band: '#f3f5f7',
  bandFrame: '#77869a',
  stem: '#77869a',
  dim: '#616a76',
  dimFrame: '#838b96',
  dimGround: '#fafbfc',
  selected: '#b3261e',
  related: '#1d3d6f',
  relation: '#1d5fa8',
  focus: '#0b57d0',
} as const;

/** A badge: its text, its ground and its frame. */
export interface BadgeColours {
  readonly text: string;
  readonly ground: string;
  readonly frame: string;
}

export const badges = {
  away: { text: '#6b3d00', ground: '#fff6e5', frame: '#a86400' },
  standIn: { text: '#ffffff', ground: '#8f4a00', frame: '#8f4a00' },
  partial: { text: '#8f4a00', ground: '#ffffff', frame: '#8f4a00' },
  gap: { text: '#9b1c1c', ground: '#fdf0ef', frame: '#b3261e' },
  ambiguous: { text: '#ffffff', ground: '#0e5660', frame: '#0e5660' },
  conflict: { text: '#ffffff', ground: '#a01414', frame: '#a01414' },
  finding: { text: '#3d4a5c', ground: '#ffffff', frame: '#77869a' },
} as const satisfies Readonly<Record<string, BadgeColours>>;

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

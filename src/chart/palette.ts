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

/** What a state is marked by, before any colour: shapes of 16 by 16, in the colour of the text beside them. */
export type MarkKind =
  | 'here'
  | 'away'
  | 'full'
  | 'partial'
  | 'gap'
  | 'conflict'
  | 'unstated'
  | 'draft'
  | 'due'
  | 'search'
  | 'understood';

/** One path of a mark: filled where it has no width, else drawn with round ends; `cut` in the colour of the ground. */
export interface MarkPath {
  readonly d: string;
  readonly width?: number;
  readonly dash?: string;
  readonly cut?: true;
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

export const marks: Readonly<Record<MarkKind, readonly MarkPath[]>> = {
  here: [{ d: circle(8, 8, 3.4) }],
  away: [{ d: circle(8, 8, 5.6), width: 1.7 }],
  full: [{ d: circle(8, 8, 7.5) }, { d: 'M4 6.3h7M9 4.2l2.2 2.1M12 9.7H5M7 11.8 4.8 9.7', width: 1.5, cut: true }],
  partial: [{ d: circle(8, 8, 6.6), width: 1.7 }, { d: 'M8 1.4a6.6 6.6 0 0 0 0 13.2z' }],
  gap: [
    { d: 'M2.9 1.9h10.2a1 1 0 0 1 1 1v10.2a1 1 0 0 1-1 1H2.9a1 1 0 0 1-1-1V2.9a1 1 0 0 1 1-1z', width: 1.8 },
    { d: 'M5 5l6 6M11 5l-6 6', width: 1.8 },
  ],
  conflict: [
    { d: circle(5.6, 8, 4.4), width: 1.7 },
    { d: circle(10.4, 8, 4.4), width: 1.7 },
  ],
  unstated: [
    { d: circle(8, 8, 6.8), width: 1.4, dash: '2.6 1.9' },
    { d: 'M6.1 6.4a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.8.6-.8 1.2', width: 1.5 },
    { d: circle(8, 11.6, 1) },
  ],
  draft: [
    { d: 'M2.5 13.5l.8-3.2 7.6-7.6 2.4 2.4-7.6 7.6z', width: 1.6 },
    { d: 'M9.3 14h4.5', width: 1.6 },
  ],
  due: [
    { d: circle(8, 8, 6.4), width: 1.6 },
    { d: 'M8 4.4V8l2.6 1.8', width: 1.6 },
  ],
  search: [
    { d: circle(7, 7, 4.6), width: 1.8 },
    { d: 'M10.6 10.6 14 14', width: 1.8 },
  ],
  understood: [{ d: 'M3 8.4 6.6 12 13 4.6', width: 2.1 }],
};

/** What a line is about: the shells give each its colour. */
export type Tone =
  | 'holder'
  | 'performer'
  | 'partial'
  | 'gap'
  | 'ambiguous'
  | 'conflict'
  | 'notRecorded'
  | 'step'
  | 'cited'
  | 'plain';

export interface Line {
  readonly tone: Tone;
  readonly text: string;
}

/** What stands beside one label. */
export interface Entry {
  readonly label: string;
  readonly lines: readonly Line[];
}

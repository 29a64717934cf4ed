import type { Snapshot } from '../../graph/snapshot.js';
import type { ValidTime } from '../../model/time.js';

/** From when on the records say something, and what: who holds posts, or, where no office-holders are recorded, what is assigned. */
export interface Beginning {
  readonly of: 'tenure' | 'assignment';
  readonly from: ValidTime;
}

/** Where the records of a government begin, if that is after the instant asked about; else `null`. */
export function recordsBegin({ shown, at }: Snapshot): Beginning | null {
  for (const of of ['tenure', 'assignment'] as const) {
    const starts = shown.historyOfKind(of).map(({ valid }) => valid.from);
    const [from = null] = [...starts].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
    if (starts.length > 0) return from !== null && at < from ? { of, from } : null;
  }
  return null;
}

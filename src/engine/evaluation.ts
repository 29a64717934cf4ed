import type { Snapshot } from '../graph/snapshot.js';
import type { AssignmentMode } from '../model/record.js';
import type { ValidTime } from '../model/time.js';
import type { Look, Sight } from './look.js';
import { essenceOfSide } from './side.js';

/** What a look sees, without the words and the records: for how long, and what that was read from. */
export interface Evaluation {
  /** It holds in [`from`, `until`), as long as nothing else is known of what was read. */
  readonly from: ValidTime | null;
  readonly until: ValidTime | null;
  readonly reads: ReadonlySet<string>;
  /** By mode, what makes a side the same. */
  readonly essences: ReadonlyMap<AssignmentMode | null, string>;
  readonly findings: ReadonlySet<string>;
}

/** An evaluation, with what is there to be shown of it at the very instant asked about. */
export interface Evaluated {
  readonly evaluation: Evaluation;
  sight(): Sight;
}

// By what is known: it does not change, and is given up together with the graph.
const kept = new WeakMap<object, Map<string, Evaluation[]>>();
const evaluationsKept = 8;

/** What `look` sees in `view`. Asked again of the same knowledge, it is looked up for as long as it holds. */
export function evaluate(look: Look, view: Snapshot): Evaluated {
  const byLook = kept.get(view.knowledge) ?? new Map<string, Evaluation[]>();
  kept.set(view.knowledge, byLook);
  const known = byLook.get(look.key) ?? [];
  byLook.set(look.key, known);
  const found = known.find((each) => holdsAt(each, view.at));
  if (found !== undefined) return { evaluation: found, sight: () => look.see(view.atInstant(view.at)) };
  const own = view.atInstant(view.at);
  const sight = look.see(own);
  const evaluation: Evaluation = {
    from: own.horizon.before?.at ?? null,
    until: own.horizon.after?.at ?? null,
    reads: own.reads,
    essences: new Map([...sight.sides].map(([mode, side]) => [mode, essenceOfSide(side)])),
    findings: new Set(sight.findings.keys()),
  };
  known.push(evaluation);
  if (known.length > evaluationsKept) known.shift();
  return { evaluation, sight: () => sight };
}

/** Whether what was evaluated at another instant holds at this one too. */
export const holdsAt = ({ from, until }: Evaluation, at: ValidTime): boolean =>
  (from === null || from <= at) && (until === null || at < until);

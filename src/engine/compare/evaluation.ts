import type { Snapshot } from '../../graph/snapshot.js';
import type { AssignmentMode } from '../../model/record.js';
import type { ValidTime } from '../../model/time.js';
import { essenceOfMode } from './modeAnswer.js';
import type { Question, Result } from './questions.js';

/** The result of a question without words and records: for how long it holds, and what it was read from. */
export interface Evaluation {
  /** It holds in [`from`, `until`), as long as nothing else is known of what was read. */
  readonly from: ValidTime | null;
  readonly until: ValidTime | null;
  readonly reads: ReadonlySet<string>;
  /** By mode, what makes an answer the same. */
  readonly essences: ReadonlyMap<AssignmentMode | null, string>;
  readonly findings: ReadonlySet<string>;
}

/** An evaluation, with what is there to be shown of it at the very instant asked about. */
export interface Evaluated {
  readonly evaluation: Evaluation;
  result(): Result;
}

// By what is known: it does not change, and is given up together with the graph.
const kept = new WeakMap<object, Map<string, Evaluation[]>>();
const evaluationsKept = 8;

/** The answer to `question` in `view`. Asked again of the same knowledge, it is looked up for as long as it holds. */
export function evaluate(question: Question, view: Snapshot): Evaluated {
  const byLook = kept.get(view.knowledge) ?? new Map<string, Evaluation[]>();
  kept.set(view.knowledge, byLook);
  const known = byLook.get(question.key) ?? [];
  byLook.set(question.key, known);
  const found = known.find((each) => holdsAt(each, view.at));
  if (found !== undefined) return { evaluation: found, result: () => question.ask(view.atInstant(view.at)) };
  const own = view.atInstant(view.at);
  const result = question.ask(own);
  const evaluation: Evaluation = {
    from: own.horizon.before?.at ?? null,
    until: own.horizon.after?.at ?? null,
    reads: own.reads,
    essences: new Map([...result.byMode].map(([mode, modeAnswer]) => [mode, essenceOfMode(modeAnswer)])),
    findings: new Set(result.findings.keys()),
  };
  known.push(evaluation);
  if (known.length > evaluationsKept) known.shift();
  return { evaluation, result: () => result };
}

/** Whether what was evaluated at another instant holds at this one too. */
export const holdsAt = ({ from, until }: Evaluation, at: ValidTime): boolean =>
  (from === null || from <= at) && (until === null || at < until);

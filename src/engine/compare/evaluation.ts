import type { Snapshot } from '../../graph/snapshot.js';
import type { AssignmentMode } from '../../model/record.js';
import { canonicalJson } from '../../util/hash.js';
import { essenceOf } from '../answer/sameness.js';
import type { Question, Result } from './questions.js';

/** The result of a question without words and records. */
export interface Evaluation {
  /** By mode, what makes an answer the same. */
  readonly essences: ReadonlyMap<AssignmentMode | null, string>;
  readonly findings: ReadonlySet<string>;
}

/** An evaluation, with what is there to be shown of it at the very instant asked about. */
export interface Evaluated {
  readonly evaluation: Evaluation;
  /** Tells what it was read from, and for how long it holds while nothing else is known of that. */
  readonly view: Snapshot;
  result(): Result;
}

/** The answer to `question` in `view`. */
export function evaluate(question: Question, view: Snapshot): Evaluated {
  const own = view.atInstant(view.at);
  const evaluation = own.memoized(`evaluation ${question.key}`, (at): Evaluation => {
    const { byMode, findings } = question.ask(at);
    const essence = (answer: Parameters<typeof essenceOf>[0]) => canonicalJson(essenceOf(answer, 'responsibility'));
    return {
      essences: new Map([...byMode].map(([mode, answer]) => [mode, essence(answer)])),
      findings: new Set(findings.keys()),
    };
  });
  return { evaluation, view: own, result: () => question.ask(view.atInstant(view.at)) };
}

import type { Snapshot } from '../../graph/snapshot.js';
import type { AssignmentMode } from '../../model/record.js';
import { canonicalJson } from '../../util/hash.js';
import { essenceOf } from '../answer/sameness.js';
import type { ModeAnswer } from './modeAnswer.js';
import type { Question, Result } from './questions.js';

/** The result of a question without words and records, worked out when it is compared with another. */
export class Evaluation {
  readonly #result: Result;
  #essences: ReadonlyMap<AssignmentMode | null, string> | undefined;

  constructor(result: Result) {
    this.#result = result;
  }

  /** By mode, what makes an answer the same. */
  get essences(): ReadonlyMap<AssignmentMode | null, string> {
    this.#essences ??= new Map([...this.#result.byMode].map(([mode, answer]) => [mode, responsibilityIn(answer)]));
    return this.#essences;
  }

  get findings(): ReadonlyMap<string, unknown> {
    return this.#result.findings;
  }
}

/** What makes an answer in one mode the same, whichever records say so. */
export const responsibilityIn = (answer: ModeAnswer): string => canonicalJson(essenceOf(answer, 'responsibility'));

/** An evaluation, with what is there to be shown of it at the very instant asked about. */
export interface Evaluated {
  readonly evaluation: Evaluation;
  /** Tells what it was read from, and for how long it holds while nothing else is known of that. */
  readonly view: Snapshot;
  result(): Result;
}

/** By estimate, with what is compared of it; the decision is held by itself. */
const bytesOfEvaluation = 3_000;

/** The answer to `question` in `view`. */
export function evaluate(question: Question, view: Snapshot): Evaluated {
  const own = view.atInstant(view.at);
  const evaluation = own.memoized(
    `evaluation ${question.key}`,
    (at) => new Evaluation(question.ask(at)),
    () => bytesOfEvaluation,
  );
  return { evaluation, view: own, result: () => question.ask(view.atInstant(view.at)) };
}

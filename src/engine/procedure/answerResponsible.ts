import type { Snapshot } from '../../graph/snapshot.js';
import type { Receipt } from '../../model/answer.js';
import type { ResponsibleQuestion } from '../../model/procedure.js';
import { hashOf } from '../../util/hash.js';
import { groundsOf, receiptOf } from '../answer/receipt.js';
import { essenceOf, responsibleFor } from './accountability.js';

/** The receipt (R12) of who answers for a step at the moment of `snapshot`, as known to it; `undefined`: the step was not known. */
export function receiptOfResponsible(snapshot: Snapshot, question: ResponsibleQuestion): Receipt | undefined {
  const step = snapshot.describe(question.step);
  const found = responsibleFor(snapshot, question);
  if (step?.kind !== 'step' || found === undefined) return undefined;
  const used = [step.id, step.procedure, ...found.because.flatMap(({ records }) => records)];
  return receiptOf(snapshot, { ...question }, groundsOf(snapshot, hashOf(essenceOf(found)), used));
}

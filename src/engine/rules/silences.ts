import type { Snapshot } from '../../graph/snapshot.js';
import type { Step } from '../../model/answer.js';
import type { Silence, SilenceQuestion } from '../../model/record.js';
import { nameOf, step } from '../case/step.js';
import { nameOfDocument } from './sources.js';

/**
 * What a loaded document is recorded not to say about any of `ids`, as reasons of a gap: that a reader went through it for the
 * answer and found none is more than that none is recorded.
 */
export function silencesAbout(
  snapshot: Snapshot,
  rule: string,
  questions: readonly SilenceQuestion[],
  ids: readonly string[],
): readonly Step[] {
  const found = ids
    .flatMap((id) => snapshot.pointing('silence', 'about', id))
    .filter(({ question }) => questions.includes(question));
  return [...new Map(found.map((silence) => [silence.id, silence])).values()].map((silence) =>
    stepOf(snapshot, rule, silence),
  );
}

function stepOf(snapshot: Snapshot, rule: string, silence: Silence): Step {
  const document = nameOfDocument(snapshot, silence.document);
  const asked = nameOf(snapshot, silence.id);
  const sentence = {
    zh: `${document.zh}对“${asked.zh}”未作规定。`,
    en: `${document.en} does not say ${asked.en}.`,
  };
  const whole = silence.basis.length === 0 ? snapshot.find('document', silence.document) : undefined;
  return step(rule, sentence, whole === undefined ? [silence] : [silence, whole]);
}

import type { Kind } from '../model/record.js';
import { isAskingWord, withoutAskingPhrases } from './asking.js';
import { type Certainty, certaintyOf } from './certainty.js';
import type { Candidate, LabelIndex } from './labelIndex.js';
import { plain } from './plain.js';
import { wordsIn } from './segment.js';

/** What words mean: a record, how sure that is, and what else they may mean. */
export interface Understanding {
  readonly certainty: Certainty;
  /** `null` where it is unclear: nobody is named then. */
  readonly best: Candidate | null;
  /** The others that the words may mean, the likeliest first; all of them where it is unclear. */
  readonly alternatives: readonly Candidate[];
}

const alternativesTold = 5;

/** Of records with the same name, the one that is asked about first: 合法性审查 is a duty before it is a step of a procedure. */
const order: readonly Kind[] = ['duty', 'organization', 'post', 'person', 'procedure', 'step', 'norm', 'document', 'provision'];

/** What `question` means among the records of `indexes`, one of each government. */
export function understand(indexes: readonly LabelIndex[], question: string): Understanding {
  const found = indexes.flatMap((index) => index.search(question).map((candidate) => ({ candidate, index })));
  const named = namesOf(question).map((name) => indexes.flatMap((index) => index.named(name).map((id) => ({ id, index }))));
  const exact = named.find((all) => all.length > 0) ?? [];
  const ids = new Set(exact.map(({ id }) => id));
  const isExact = ({ candidate }: (typeof found)[number]) => ids.has(candidate.id);
  const ordered = [...found].sort(
    (a, b) =>
      Number(isExact(b)) - Number(isExact(a)) ||
      (isExact(a) ? order.indexOf(a.candidate.kind) - order.indexOf(b.candidate.kind) : 0) ||
      b.candidate.score - a.candidate.score,
  );
  const [best] = ordered;
  if (best === undefined) return { certainty: 'unclear', best: null, alternatives: [] };
  // What belongs to the best candidate, such as the post that heads a unit, is no rival of it.
  const rivals = ordered.slice(1).filter(({ candidate, index }) => index !== best.index || !index.belong(best.candidate.id, candidate.id));
  const others = ordered.slice(1, alternativesTold + 1).map(({ candidate }) => candidate);
  const certainty = isExact(best)
    ? rivals.some(isExact)
      ? 'unclear'
      : 'exact'
    : certaintyOf(question, best.candidate, rivals.map(({ candidate }) => candidate));
  return certainty === 'unclear'
    ? { certainty, best: null, alternatives: [best.candidate, ...others].slice(0, alternativesTold) }
    : { certainty, best: best.candidate, alternatives: others };
}

/** The question as a name, with its words of asking and without them. */
function namesOf(question: string): readonly string[] {
  const whole = plain(question);
  const words = wordsIn(withoutAskingPhrases(whole)).filter((word) => !isAskingWord(word));
  return [...new Set([whole, words.join(''), words.join(' ')])].filter((name) => name !== '');
}

import { matterOf } from './asking.js';
import type { Candidate } from './labelIndex.js';
import { rankOf } from './meaning.js';

/**
 * How sure it is what words mean. `exact`: they are a name, an alias, an abbreviation or an id of one record. `clear`: one
 * record fits, and no other comes near. `probable`: one is ahead, others are possible. `unclear`: several are as good, or none is.
 */
export const certainties = ['exact', 'clear', 'probable', 'unclear'] as const;
export type Certainty = (typeof certainties)[number];

/**
 * The bounds between the levels: how well the best has to fit, how much of the question it has to be, and how near the next may
 * come. Set on the part of `test/asking`
 * that is there for that; `npm run asking` tells how often each level was right.
 */
const bounds = {
  clear: { score: 1.7, ratio: 0.6, ofQuestion: 0.25 },
  probable: { score: 1, ratio: 0.87 },
} as const;

/**
 * The same where meaning takes part: how well the best has to fit in words and meaning together, how far it has to be ahead of the
 * next, in both and in meaning alone, and how much of its label has to be in the question. A question about a topic is near in meaning to the duty of that topic
 * even where it asks nothing of a government (减肥吃什么健康): so a standard deviation counts less here than for the order, and what
 * shares no words with the question is offered, and never answered for.
 */
const boundsWithMeaning = {
  worth: 0.2,
  score: 0.5,
  clear: { fit: 2.7, ahead: 1.4, nearer: 1, ofLabel: 0.35 },
  probable: { fit: 2.45, ahead: 0.4 },
} as const;

/** A unit, a post, a person or a document is a name: a question with more of a name in it than that means another one. */
const properNames: readonly Candidate['kind'][] = ['organization', 'post', 'person', 'document', 'provision'];
const ofProperName = 0.8;

/** What ends like the name of a unit is one: 市场监督管理局 is no market supervision. */
const unitLike = /(局|委员会|委|办公室|街道办|街道办事处|中心|大队|支队|科|督查室|研究所|医院|公司|法院|检察院)$/u;

/** How sure it is that `question` means the best candidate, the others being its rivals, the best first. */
export function certaintyOf(
  question: string,
  best: Candidate,
  rivals: readonly Candidate[],
  withMeaning: boolean,
): Certainty {
  if (rivals.some((rival) => isAnotherMatter(best, rival))) return 'unclear';
  const isProper = properNames.includes(best.kind);
  if (isProper && best.ofQuestion < ofProperName) return 'unclear';
  if (!isProper && unitLike.test(matterOf(question))) return 'unclear';
  if (withMeaning) {
    const ahead = rankOf(best) - Math.max(0, ...rivals.map(rankOf));
    const nearer = best.nearness - Math.max(0, ...rivals.map(({ nearness }) => nearness));
    return certaintyAhead(best, ahead, nearer);
  }
  const ratio = (rivals[0]?.score ?? 0) / best.score;
  const level = certaintyAlone(best, false);
  if (level === 'clear' && ratio > bounds.clear.ratio) return ratio <= bounds.probable.ratio ? 'probable' : 'unclear';
  return ratio <= bounds.probable.ratio ? level : 'unclear';
}

/** How sure a candidate would be if there were no other. */
export function certaintyAlone(candidate: Candidate, withMeaning: boolean): Certainty {
  if (withMeaning) return certaintyAhead(candidate, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  const { score, ofQuestion } = candidate;
  const { clear, probable } = bounds;
  if (score >= clear.score && ofQuestion >= clear.ofQuestion) return 'clear';
  return score >= probable.score ? 'probable' : 'unclear';
}

function certaintyAhead({ score, nearness, ofLabel }: Candidate, ahead: number, nearer: number): Certainty {
  const { worth, clear, probable } = boundsWithMeaning;
  if (score < boundsWithMeaning.score) return 'unclear';
  const fit = score + worth * nearness;
  const isClear = fit >= clear.fit && ahead >= clear.ahead && nearer >= clear.nearer && ofLabel >= clear.ofLabel;
  if (isClear) return 'clear';
  return fit >= probable.fit && ahead >= probable.ahead ? 'probable' : 'unclear';
}

/** Whether words that the best has no part in name the other: 路灯不亮，路面也坑坑洼洼 is about two matters. */
const isAnotherMatter = (best: Candidate, other: Candidate): boolean =>
  other.isName &&
  other.kind === best.kind &&
  other.score >= best.score * 0.25 &&
  other.ofLabel >= 0.29 &&
  ![...other.words].some((word) => best.words.has(word));

import type { Certainty } from '../model/certainty.js';
import { matterOf } from './asking.js';
import type { Candidate } from './labelIndex.js';
import { rankOf } from './meaning.js';

/**
 * The bounds between the levels, by words alone and where meaning takes part: how well the best has to fit, in words and in what else
 * speaks for it; how much of the question it has to be, and how much of its label the question; how near the next may come, as a
 * share of it or by how much it has to be ahead. Set on the tuned part of `test/asking`; `npm run asking` tells how often each
 * level was right.
 *
 * A question about a topic is near in meaning to the duty of that topic even where it asks nothing of a government
 * (减肥吃什么健康): so what shares hardly a word with the question is offered, and never answered for.
 */
const bounds = {
  words: {
    ...{ everyday: 0.1, nearness: 0, score: 0 },
    probable: { fit: 1.1, ratio: 0.87, ahead: 0 },
    clear: { score: 1.7, ofQuestion: 0.25, ofLabel: 0.5, ratio: 0.5 },
  },
  meaning: {
    ...{ everyday: 0.3, nearness: 0.2, score: 0.3 },
    probable: { fit: 2.45, ratio: Number.POSITIVE_INFINITY, ahead: 0.4 },
    clear: { score: 1.7, ofQuestion: 0.25, ofLabel: 0.45, ratio: 0.5 },
  },
} as const;

/** Less of the question than that is said in passing, unless another way of saying it leads there too; twice that where the label is short. */
const inPassing = { ofQuestion: 0.2, everyday: 0.5, shortLabel: 3 } as const;

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
  const words = new Set(best.tokens.flatMap((token) => token.words));
  if (rivals.some((rival) => isAnotherMatter(best, words, rival))) return 'unclear';
  const isProper = properNames.includes(best.kind);
  if (isProper && best.ofQuestion < ofProperName) return 'unclear';
  if (!isProper && unitLike.test(matterOf(question))) return 'unclear';
  return levelOf(best, rivals, withMeaning);
}

/** How sure a candidate would be if there were no other. */
export const certaintyAlone = (candidate: Candidate, withMeaning: boolean): Certainty =>
  levelOf(candidate, [], withMeaning);

function levelOf(best: Candidate, rivals: readonly Candidate[], withMeaning: boolean): Certainty {
  const { probable, clear, ...worth } = withMeaning ? bounds.meaning : bounds.words;
  const { score, everyday, nearness, ofQuestion, ofLabel } = best;
  const fit = score + worth.everyday * everyday + worth.nearness * nearness;
  if (score < worth.score || fit < probable.fit || isSaidInPassing(best)) return 'unclear';
  const ratio = Math.max(0, ...rivals.map((rival) => rival.score)) / score;
  const ahead = rankOf(best) - Math.max(0, ...rivals.map(rankOf));
  if (ratio > probable.ratio || ahead < probable.ahead) return 'unclear';
  const isClear =
    score >= clear.score && ofQuestion >= clear.ofQuestion && ofLabel >= clear.ofLabel && ratio <= clear.ratio;
  return isClear ? 'clear' : 'probable';
}

const isSaidInPassing = ({ ofQuestion, everyday, text }: Candidate): boolean =>
  everyday < inPassing.everyday &&
  ofQuestion < inPassing.ofQuestion * ([...text].length <= inPassing.shortLabel ? 2 : 1);

/** Whether words that the best has no part in name the other: 路灯不亮，路面也坑坑洼洼 is about two matters. */
const isAnotherMatter = (best: Candidate, words: ReadonlySet<number>, other: Candidate): boolean =>
  other.isName &&
  other.kind === best.kind &&
  other.score >= best.score * 0.25 &&
  other.ofLabel >= 0.29 &&
  !other.tokens.some((token) => token.words.some((word) => words.has(word)));

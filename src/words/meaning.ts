import type { Candidate } from './labelIndex.js';

/** A vector for each of some texts, of length 1. */
export type VectorOf = (text: string) => Float32Array | undefined;

/** How near in meaning texts are to a question, in standard deviations above what they are on average. */
export type Nearness = ReadonlyMap<string, number>;

/**
 * How near each of `texts` is to what `question` stands for.
 *
 * The cosines of one model lie between 0.8 and 1, those of another between 0.1 and 0.7: only how far one text stands out among
 * the others says the same with both.
 */
export function nearnessOf(question: Float32Array, texts: readonly string[], vectorOf: VectorOf): Nearness {
  const cosines = texts.map((text) => cosine(question, vectorOf(text)));
  const mean = cosines.reduce((sum, each) => sum + each, 0) / Math.max(1, cosines.length);
  const variance = cosines.reduce((sum, each) => sum + (each - mean) ** 2, 0) / Math.max(1, cosines.length);
  const deviation = Math.sqrt(variance) || 1;
  return new Map(texts.map((text, index) => [text, ((cosines[index] ?? mean) - mean) / deviation]));
}

function cosine(a: Float32Array, b: Float32Array | undefined): number {
  let sum = 0;
  if (b !== undefined) for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

/** What one point of agreement in official words, and one standard deviation of nearness, is worth beside agreement in words; set on the tuned part of `test/asking`. */
const worth = { everyday: 0.2, nearness: 0.3 } as const;

/** By what candidates are ordered. */
export const rankOf = ({ score, everyday, nearness }: Pick<Candidate, 'score' | 'everyday' | 'nearness'>): number =>
  score + worth.everyday * everyday + worth.nearness * nearness;

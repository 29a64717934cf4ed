import { distance } from 'fastest-levenshtein';

/**
 * Up to `most` of `candidates` that a person may have meant by `wrong`, the likeliest first. A candidate whose length
 * alone is too far off is not compared, so that a text without end costs nothing.
 */
export function nearest(wrong: string, candidates: Iterable<string>, most = 3): string[] {
  const farthest = Math.max(2, Math.ceil(wrong.length * 0.4));
  return [...new Set(candidates)]
    .filter((candidate) => candidate !== wrong && Math.abs(candidate.length - wrong.length) <= farthest)
    .map((candidate) => ({ candidate, far: distance(wrong.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ far }) => far <= farthest)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

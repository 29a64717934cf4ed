import type { Finding } from '../../model/finding.js';
import { wordsToKeep } from '../../words/choices.js';
import type { Context } from '../context.js';

/**
 * Of each finding, how often its words were asked and one of its subjects was chosen for them, by the counts of choices; `null` where
 * that is not known: of no subject may it be told, or the finding is about no words.
 */
export async function timesAsked(
  { choices }: Pick<Context, 'choices'>,
  findings: readonly Finding[],
): Promise<readonly (number | null)[]> {
  const told = findings.some(({ words }) => words !== undefined) ? await choices.told() : [];
  return findings.map(({ words, subjects }) => {
    const kept = (words ?? []).map(wordsToKeep);
    const chosen = told.filter((each) => kept.includes(each.words) && subjects.includes(each.record));
    return chosen.length === 0 ? null : chosen.reduce((total, { count }) => total + count, 0);
  });
}

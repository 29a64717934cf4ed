import type { Text } from '../model/text.js';

/**
 * A sentence about a matter with how often it was asked; `null`: not known. What was chosen seldom, or not at all, is not counted: so
 * at least.
 */
export const withTimesAsked = ({ zh, en }: Text, count: number | null): Text =>
  count === null ? { zh, en } : { zh: `${zh}至少问过 ${count} 次。`, en: `${en} Asked at least ${count} times.` };

import type { Text } from '../model/text.js';

/** How often a matter was asked about. What was chosen seldom, or not at all, is not counted: so at least. */
export const timesAskedText = (count: number): Text => ({
  zh: `至少问过 ${count} 次`,
  en: `asked at least ${count} times`,
});

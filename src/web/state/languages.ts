import type { Language } from '../../model/text.js';
import type { Dictionary } from './dictionary.js';

/**
 * How the words of each language are fetched. Here there is none, since every table has both: what is built carries one language
 * at a time (`vite.words.ts`).
 */
export const languages: Readonly<Partial<Record<Language, () => Promise<{ readonly default: Dictionary }>>>> = {};

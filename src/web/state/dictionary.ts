import type { Language } from '../../model/text.js';
import { languages } from './languages.js';

/** The words of one language, table by table. */
export type Dictionary = readonly Readonly<Record<string, string>>[];

type Table = Record<string, [zh: string, en: string]>;

const tables: Table[] = [];

/** The table of this number: empty at first, with the words of each language as soon as that is fetched. */
export const table = (number: number): Table => {
  tables[number] ??= {};
  return tables[number];
};

/** Fetches the words of a language, unless they are there. Rejects where the server cannot be reached. */
export async function fetchWords(language: Language): Promise<void> {
  const dictionary = (await languages[language]?.())?.default ?? [];
  dictionary.forEach((words, number) => {
    const known = table(number);
    for (const [name, text] of Object.entries(words)) {
      const [zh, en] = known[name] ?? ['', ''];
      known[name] = language === 'en' ? [zh, text] : [text, en];
    }
  });
}

import { nameOf } from '../../engine/case/step.js';
import type { Describing } from '../../graph/snapshot.js';
import { referencesOf } from '../../model/references.js';
import type { Language } from '../../model/text.js';
import { citation } from '../../wording/citation.js';

/** What people read for a record: its name; of a provision, how it is cited; its id where it has neither. */
export function labelIn(shown: Describing, id: string, language: Language): string {
  const record = shown.describe(id);
  if (record?.kind !== 'provision') return nameOf(shown, id)[language];
  const { document, article, paragraph = null } = record;
  const named = { label: nameOf(shown, document)[language], number: null };
  return citation({ document: named, article: { number: article }, paragraph }, language);
}

/** The same, and of a record without a name what it is between: `副区长（三） → 区教育局`. */
export function labelOfAny(shown: Describing, id: string, language: Language): string {
  const record = shown.describe(id);
  if (record === undefined || record.kind === 'provision' || 'name' in record) return labelIn(shown, id, language);
  const between = referencesOf(record).filter(({ field }) => field !== 'basis');
  return between.length === 0 ? id : between.map(({ target }) => labelIn(shown, target, language)).join(' → ');
}

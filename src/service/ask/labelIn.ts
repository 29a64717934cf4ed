import { nameOf } from '../../engine/case/step.js';
import type { Describing } from '../../graph/snapshot.js';
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

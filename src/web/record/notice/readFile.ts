import type { FromApi } from '../../../wording/fromApi.js';
import { recordQuestions } from '../../api/recordQuestions.js';
import type { ImportDraftQuery } from '../../generated/operations.js';
import { within } from '../../state/asked.js';
import { apiLanguage, ask } from '../../state/session.js';

/** What is said of a roster beside it. */
export interface RosterGiven {
  /** Whether it has everybody who is in office in the units that it names. */
  readonly whole: boolean;
  /** From which day on those are out of office whose day of leaving it does not tell; `''`: that is asked. */
  readonly leftOn: string;
}

/** What a file comes to: a text to be reviewed where it is a notice, else changes. */
export type FileDraft = FromApi<NonNullable<ImportDraftQuery['importDraft']>> & {
  readonly file: File;
  readonly roster: RosterGiven;
};

/** Has the server read a file; rejects with `NoAnswer` where it cannot be read. */
export async function readFile(
  file: File,
  roster: RosterGiven = { whole: false, leftOn: '' },
): Promise<FileDraft | null> {
  const content = await base64Of(file);
  const said = { whole: roster.whole, leftOn: roster.leftOn || null };
  const given = { name: file.name, content, government: within.value, lang: apiLanguage.value, ...said };
  const { importDraft } = await ask(recordQuestions.importing, given);
  return importDraft === null ? null : { ...importDraft, file, roster };
}

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });

import { DomainError } from '../../src/model/error.js';
import type { Context } from '../../src/service/context.js';
import { type ImportedDraft, importDraft } from '../../src/service/importing/importDraft.js';
import { type Judged, judge } from './evaluate.js';
import type { Notice } from './gold.js';

/** A file as it is imported: by what stands in it, and where that does not tell whose it is, for `government`. */
export async function imported(
  context: Context,
  { name, bytes, government }: { readonly name: string; readonly bytes: Uint8Array; readonly government: string },
): Promise<ImportedDraft | DomainError> {
  try {
    return await importDraft(context, { name, bytes, government: null });
  } catch (fault) {
    if (!(fault instanceof DomainError)) throw fault;
    if (fault.problems.some(({ code }) => code === 'UNKNOWN_GOVERNMENT'))
      return importDraft(context, { name, bytes, government }).catch((again: unknown) => {
        if (again instanceof DomainError) return again;
        throw again;
      });
    return fault;
  }
}

/** What comes of the file of a notice; one that cannot be read is a draft of nothing. */
export async function judgeFile(context: Context, notice: Notice): Promise<Judged> {
  const { file: name, bytes, district: government } = notice;
  const draft = await imported(context, { name, bytes, government });
  if (draft instanceof DomainError) return judge(context, notice, { text: '', told: [draft.message] });
  return judge(context, notice, { ...draft, told: draft.remarks.map(({ zh }) => zh) });
}

import type { Context } from './context.js';
import { noticeDraft } from './noticeDraft.js';
import { type InputFile, readText, readYamls, refusedFile } from './yamlFile.js';

/** A change set of a file. */
export interface ChangeFile extends InputFile {
  /** Which of the change sets of its file it is, counted from 1; `null`: it is the only one. */
  readonly number: number | null;
  /** Whether all that it says stands in the ledger already. */
  readonly isRecorded: boolean;
}

/** Whether a path is that of a notice of the division of labour in the notation; else it is YAML or JSON. */
export const isNotice = (path: string): boolean => /\.txt$/iu.test(path);

/**
 * The change sets of a file, in their order: the documents of YAML or JSON, or a notice (`docs/notation.md`), which is the next one of
 * the ledger. Where anything of the file cannot be read, one that is refused.
 */
export async function readChanges(context: Context, path: string): Promise<readonly ChangeFile[]> {
  const alone = { number: null, isRecorded: false };
  if (!isNotice(path)) {
    const files = await readYamls(path);
    // Nothing is in it: that is told by whoever checks what is.
    if (files.length === 0) return [{ ...refusedFile(path, []), ...alone }];
    return files.map((file, index) => ({ ...file, ...alone, number: files.length > 1 ? index + 1 : null }));
  }
  const text = await readText(path);
  if (typeof text !== 'string') return [{ ...text, ...alone }];
  const { input, placeOf, problems, isRecorded } = await noticeDraft(context, text);
  if (problems.length > 0) return [{ ...refusedFile(path, problems), ...alone, isRecorded }];
  const locate: InputFile['locate'] = ([root, index]) =>
    placeOf(root === 'changes' && typeof index === 'number' ? index : -1);
  return [{ path, input, locate, problems: [], number: null, isRecorded }];
}

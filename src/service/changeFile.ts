import type { Context } from './context.js';
import { noticeDraft } from './noticeDraft.js';
import { type InputFile, readText, readYaml, refusedFile } from './yamlFile.js';

/** A file of changes. */
export interface ChangeFile extends InputFile {
  /** Whether all that it says stands in the ledger already. */
  readonly isRecorded: boolean;
}

/** Whether a path is that of a notice of the division of labour in the notation; else it is YAML or JSON. */
const isNotice = (path: string): boolean => /\.txt$/iu.test(path);

/** A file of changes as the next change set of the ledger: YAML, JSON, or a notice (`docs/notation.md`). */
export async function readChanges(context: Context, path: string): Promise<ChangeFile> {
  if (!isNotice(path)) return { ...(await readYaml(path)), isRecorded: false };
  const text = await readText(path);
  if (typeof text !== 'string') return { ...text, isRecorded: false };
  const { input, placeOf, problems, isRecorded } = await noticeDraft(context, text);
  if (problems.length > 0) return { ...refusedFile(path, problems), isRecorded };
  const locate: InputFile['locate'] = ([root, index]) =>
    placeOf(root === 'changes' && typeof index === 'number' ? index : -1);
  return { path, input, locate, problems: [], isRecorded };
}

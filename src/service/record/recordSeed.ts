import type { RecordedChangeSet } from '../../ledger/entry.js';
import { amend, type Timeline } from '../../ledger/timeline.js';
import { asDraft, type Change, type Draft } from '../../model/changeSet.js';
import type { RecordedTime } from '../../model/time.js';
import { checkChangeSet, checkDraft, checkFile } from '../checkDraft.js';
import type { Context } from '../context.js';
import { contentHashOf } from '../expanded.js';
import type { LocatedProblem } from '../yamlFile.js';
import { changesBetween, type States } from './changesBetween.js';
import { recordDerived, recordDraft } from './recordChanges.js';

/** A seed that does not load: every problem, with its file and line. Nothing of that file was recorded. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  constructor(readonly problems: readonly LocatedProblem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line}: ${message.en}`).join('\n'));
  }
}

/** A change-set file of a seed as it was read. */
export interface SeedFile {
  readonly path: string;
  readonly input: unknown;
  readonly draft: Draft;
  /** When it came to be known, where the seed says so. */
  readonly stated?: RecordedTime | undefined;
}

/**
 * Records the files of a seed that were not recorded yet. Where a file that was recorded says something else by now,
 * the seed has a newer version: what it changes becomes one change set of its own, `seed/NAME@2` and so on. A record
 * that the newer version changes is as the newer version says, whatever was recorded of it in between.
 */
export async function recordSeed(
  context: Context,
  name: string,
  files: readonly SeedFile[],
  onFile: (file: SeedFile) => void,
): Promise<void> {
  const earlier = await recordedOf(context, name, files);
  const isAsRecorded = (draft: Draft): boolean =>
    earlier.some(
      ({ commandId, contentHash }) => commandId === draft.changeSet.commandId && contentHash === contentHashOf(draft),
    );
  const isNew = ({ changeSet }: Draft): boolean => !earlier.some(({ commandId }) => commandId === changeSet.commandId);
  const first = earlier.every(({ commandId }) => files.some(({ draft }) => draft.changeSet.commandId === commandId));
  if (first && files.every(({ draft }) => isNew(draft) || isAsRecorded(draft))) {
    for (const file of files.filter(({ draft }) => isNew(draft))) {
      onFile(file);
      await recordFile(context, file);
    }
    return;
  }
  for (const { draft, path } of files) {
    if (draft.problems.length > 0) throw new SeedError(await checkFile(context, path));
  }
  const changes = changesBetween(statesOf(earlier), statesOf(files.map(({ draft }) => draft.changeSet)));
  const [file] = files;
  if (changes.length === 0 || file === undefined) return;
  onFile(file);
  await recordUpdate(context, name, changes, file.path);
}

/** What was recorded of a seed so far, in the order of the ledger. Files are not recorded in the order of their numbers. */
async function recordedOf(
  { store }: Context,
  name: string,
  files: readonly SeedFile[],
): Promise<readonly RecordedChangeSet[]> {
  const found = new Map<string, RecordedChangeSet>();
  const isFound = async (commandId: string): Promise<boolean> => {
    const changeSet = found.get(commandId) ?? (await store.command(commandId));
    if (changeSet !== undefined) found.set(commandId, changeSet);
    return changeSet !== undefined;
  };
  for (const { draft } of files) await isFound(draft.changeSet.commandId);
  for (let number = 1; await isFound(`seed/${name}/${number}`); ) number++;
  for (let number = 2; await isFound(`seed/${name}@${number}`); ) number++;
  return [...found.values()].sort((a, b) => a.revision - b.revision);
}

async function recordFile(context: Context, { path, input, draft, stated }: SeedFile): Promise<void> {
  try {
    await recordDraft(context, input, draft, stated);
  } catch (error) {
    const { length } = await checkChangeSet(context, input);
    throw length > 0 ? new SeedError(await checkFile(context, path)) : error;
  }
}

async function recordUpdate(context: Context, name: string, changes: readonly Change[], path: string): Promise<void> {
  let version = 2;
  while ((await context.store.command(`seed/${name}@${version}`)) !== undefined) version++;
  const changeSet = {
    commandId: `seed/${name}@${version}`,
    reason: `种子数据 ${name} 更新至新版`,
    basis: [],
    expectedRevision: null,
    changes,
  };
  const draft = asDraft(changeSet, context.timeZone);
  const command = { commandId: changeSet.commandId, contentHash: contentHashOf(draft) };
  try {
    await recordDerived(context, command, async () => ({ input: changeSet, draft }));
  } catch (error) {
    const { problems } = await checkDraft(context.store, draft);
    throw problems.length > 0
      ? new SeedError(problems.map((each) => ({ ...each, file: path, line: 1, column: 1 })))
      : error;
  }
}

/** What the change sets alone make known, by id. */
function statesOf(changeSets: readonly { readonly changes: readonly Change[] }[]): States {
  const states = new Map<string, Timeline>();
  for (const [index, { changes }] of changeSets.entries()) {
    const recordedAt = new Date(index).toISOString() as RecordedTime;
    for (const change of changes) states.set(change.id, amend(states.get(change.id) ?? [], change, recordedAt));
  }
  return states;
}

import { concernedByCases } from '../ledger/checkCases.js';
import { checkingChanges, isUnknownId, type Timelines, upwardFields } from '../ledger/checkChanges.js';
import { governmentOf } from '../ledger/government.js';
import { current, type Timeline, timelineOf } from '../ledger/timeline.js';
import { type Change, type Draft, parseChangeSet } from '../model/changeSet.js';
import { type Problem, toldOf } from '../model/error.js';
import { firstSegment } from '../model/ids.js';
import { limits } from '../model/limits.js';
import type { AnyRecord, Kind } from '../model/record.js';
import { referencesOf } from '../model/references.js';
import type { LedgerReader } from '../store/store.js';
import { groupBy } from '../util/groupBy.js';
import { nearest } from '../util/nearest.js';
import { withPauses } from '../util/pieces.js';
import { type ChangeFile, readChanges } from './changeFile.js';
import type { Context } from './context.js';
import { contentHashOf, expanded } from './expanded.js';
import { type LocatedProblem, located } from './yamlFile.js';

/** What is wrong with a draft on top of a ledger, and for each of its changes the government that it belongs to. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly governments: readonly (string | null)[];
  /** The kinds of record that it touches. */
  readonly kinds: readonly Kind[];
}

/** With a `pause` between two pieces of it; without one, as fast as may be. */
export async function checkDraft(
  ledger: LedgerReader,
  draft: Draft,
  pause: Context['pause'] = async () => {},
): Promise<Checked> {
  const known = await knownTo(ledger, draft);
  return {
    problems: await problemsOfDraft(ledger, draft, known, pause),
    governments: governmentsOf(draft.changeSet.changes, known),
    kinds: draft.changeSet.changes.flatMap((change) => kindOf(change, known)),
  };
}

/** Everything wrong with a change set, without recording it: as in `recordChanges`, and in the same order. */
export async function checkChangeSet(context: Context, input: unknown): Promise<readonly Problem[]> {
  const { store, timeZone, pause } = context;
  const given = parseChangeSet(input, timeZone);
  const recorded = given.problems.length === 0 ? await store.command(given.changeSet.commandId) : undefined;
  // Nothing is recorded twice.
  if (recorded?.contentHash === contentHashOf(given)) return [];
  return toldOf((await checkDraft(store, await expanded(context.ledger, given), pause)).problems);
}

/** Everything wrong with a change set of a file as the next one of the ledger, with its place; none if it may be recorded. */
export async function checkRead(context: Context, file: ChangeFile): Promise<readonly LocatedProblem[]> {
  if (file.problems.length > 0 || file.isRecorded) return file.problems;
  return located(file, await checkChangeSet(context, file.input));
}

/** Everything wrong with the change sets of a file, each as the next one of the ledger. */
export async function checkFile(context: Context, path: string): Promise<readonly LocatedProblem[]> {
  const files = await readChanges(context, path);
  return (await Promise.all(files.map((file) => checkRead(context, file)))).flat();
}

/** All problems in the order of the input; of those that will be told, ids that nothing has come with suggestions. */
async function problemsOfDraft(
  ledger: LedgerReader,
  draft: Draft,
  known: Timelines,
  pause: Context['pause'],
): Promise<readonly Problem[]> {
  const found = inOrder([...draft.problems, ...(await withPauses(checkingChanges(draft, known), pause))]);
  const unknown = found
    .slice(0, limits.problems)
    .filter(isUnknownId)
    .map((each) => each.unknown);
  const names = unknown.length === 0 ? [] : await namesNear(ledger, unknown, draft, known);
  return found.map((each, index) => {
    if (!isUnknownId(each)) return each;
    const { unknown: wrong, ...rest } = each;
    if (index >= limits.problems) return rest;
    // An `id` of the API may have its moment behind it.
    const record = wrong.replace(/[@!].*$/s, '');
    return { ...rest, suggestions: names.includes(record) ? [record] : nearest(record, names) };
  });
}

/** Sorted by the change that they are about; what is about the whole comes first. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const change = ({ path: [root, index] }: Problem): number =>
    root === 'changes' && typeof index === 'number' ? index : -1;
  return [...problems].sort((a, b) => change(a) - change(b));
}

/** What stands already or is added, and the ids of the governments that `unknown` ids speak of, for suggestions. */
async function namesNear(
  ledger: LedgerReader,
  unknown: readonly string[],
  { changeSet }: Draft,
  known: Timelines,
): Promise<readonly string[]> {
  const governments = new Set(unknown.map(firstSegment));
  const entries = await Promise.all([...governments].map((government) => ledger.entriesOf(government)));
  const added = changeSet.changes.flatMap(({ op, id }) => (op === 'assert' ? [id] : []));
  const standing = [...known].flatMap(([id, timeline]) => (timeline.length > 0 ? [id] : []));
  return [
    ...(await ledger.governments()),
    ...new Set([...entries.flat().map(({ change }) => change.id), ...standing, ...added]),
  ];
}

/** The timelines of everything that the draft changes or points at, and of what stands above it. */
async function knownTo(ledger: LedgerReader, { changeSet, unreadReferences }: Draft): Promise<Timelines> {
  const known = new Map<string, Timeline>();
  const documents = changeSet.changes.filter((change) => change.op === 'assert' && change.record.kind === 'document');
  let wanted = new Set([
    ...changeSet.changes.flatMap((change) => [change.id, ...targetsOf(change)].flatMap((id) => [id, firstSegment(id)])),
    ...unreadReferences.map(({ reference }) => reference.target),
    ...(await ledger.referring([...documents.map(({ id }) => id), ...concernedByCases(changeSet.changes)])),
  ]);
  while (wanted.size > 0) {
    const entries = groupBy(await ledger.entries([...wanted]), ({ change }) => change.id);
    for (const id of wanted) known.set(id, timelineOf(entries.get(id) ?? []));
    const above = [...wanted].flatMap((id) => current(known.get(id) ?? []).flatMap(({ record }) => upward(record)));
    wanted = new Set(above.filter((id) => !known.has(id)));
  }
  return known;
}

const targetsOf = (change: Change): string[] =>
  change.op === 'assert' ? referencesOf(change.record).map(({ target }) => target) : [];

function upward(record: AnyRecord): string[] {
  const fields: readonly string[] = [
    ...upwardFields,
    'organization',
    'document',
    'issuer',
    'post',
    'procedure',
    'duty',
  ];
  return referencesOf(record).flatMap(({ field, target }) => (fields.includes(field) ? [target] : []));
}

function governmentsOf(changes: readonly Change[], known: Timelines): (string | null)[] {
  const added = new Map(changes.flatMap((change) => (change.op === 'assert' ? [[change.id, change.record]] : [])));
  const find = (id: string): AnyRecord | undefined => added.get(id) ?? current(known.get(id) ?? [])[0]?.record;
  return changes.map(({ id }) => {
    const record = find(id);
    return record === undefined ? null : governmentOf(record, find);
  });
}

const kindOf = (change: Change, known: Timelines): readonly Kind[] =>
  change.op === 'assert'
    ? [change.record.kind]
    : (known.get(change.id) ?? []).slice(0, 1).map(({ record }) => record.kind);

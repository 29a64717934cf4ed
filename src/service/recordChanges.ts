import { checkChanges, type Timelines, upwardFields } from '../ledger/checkChanges.js';
import type { RecordedChangeSet } from '../ledger/entry.js';
import { governmentOf } from '../ledger/government.js';
import { current, type Timeline, timelineOf } from '../ledger/timeline.js';
import { type Change, type Draft, parseChangeSet } from '../model/changeSet.js';
import { DomainError, fail, failOnProblems, type Problem } from '../model/error.js';
import type { AnyRecord } from '../model/record.js';
import { referencesOf } from '../model/references.js';
import type { RecordedTime } from '../model/time.js';
import type { Store } from '../store/store.js';
import { groupBy } from '../util/groupBy.js';
import { hashOf } from '../util/hash.js';
import type { Context } from './context.js';

/**
 * Records one change set, all or nothing.
 *
 * The same `commandId` with the same content gives the first result again; with other content it is refused
 * (`COMMAND_REUSED`), as is a change set whose `expectedRevision` has passed (`LEDGER_MOVED_ON`). Everything
 * else that is wrong with it is reported at once.
 */
export async function recordChanges(context: Context, input: unknown): Promise<RecordedChangeSet> {
  const draft = parseChangeSet(input, context.timeZone);
  for (;;) {
    try {
      return await tryToRecord(context, draft);
    } catch (error) {
      // Another writer came first. A caller who did not ask for a revision need not know.
      const moved = error instanceof DomainError && error.code === 'LEDGER_MOVED_ON';
      if (!moved || draft.changeSet.expectedRevision !== null) throw error;
    }
  }
}

async function tryToRecord(context: Context, draft: Draft): Promise<RecordedChangeSet> {
  const { changeSet } = draft;
  const contentHash = hashOf({ ...changeSet, expectedRevision: null });
  if (draft.problems.length === 0) {
    const earlier = await context.store.command(changeSet.commandId);
    if (earlier?.contentHash === contentHash) return earlier;
    if (earlier !== undefined) {
      fail('COMMAND_REUSED', ['commandId'], {
        zh: `commandId“${changeSet.commandId}”已用于另一内容（第 ${earlier.revision} 版）`,
        en: `the commandId \`${changeSet.commandId}\` was used for other content, at revision ${earlier.revision}`,
      });
    }
  }
  const known = await knownTo(context.store, draft);
  failOnProblems(await problemsOfDraft(context.store, draft, known));

  const head = await context.store.head();
  if (changeSet.expectedRevision !== null && changeSet.expectedRevision !== head.revision) {
    fail('LEDGER_MOVED_ON', ['expectedRevision'], {
      zh: `账本已到第 ${head.revision} 版，不是第 ${changeSet.expectedRevision} 版`,
      en: `the ledger is at revision ${head.revision}, not at ${changeSet.expectedRevision}`,
    });
  }
  const recorded: RecordedChangeSet = {
    ...changeSet,
    revision: head.revision + 1,
    recordedAt: laterThan(head.recordedAt, context.now()),
    contentHash,
    governments: governmentsOf(changeSet.changes, known),
  };
  await context.store.append(recorded);
  return recorded;
}

/** Everything wrong with a change set, without recording it: as in `recordChanges`, and in the same order. */
export async function checkChangeSet(context: Context, input: unknown): Promise<readonly Problem[]> {
  const draft = parseChangeSet(input, context.timeZone);
  return problemsOfDraft(context.store, draft, await knownTo(context.store, draft));
}

/** Changes to be assumed, not recorded: refused like those to be recorded. `path` is where they stand. */
export async function assumedChanges(context: Context, input: unknown, path: string): Promise<readonly Change[]> {
  const draft = parseChangeSet(input, context.timeZone);
  const problems = await problemsOfDraft(context.store, draft, await knownTo(context.store, draft));
  failOnProblems(problems.map((each) => ({ ...each, path: [path, ...each.path] })));
  return draft.changeSet.changes;
}

async function problemsOfDraft(store: Store, draft: Draft, known: Timelines): Promise<readonly Problem[]> {
  const found = [...draft.problems, ...checkChanges(draft, known, [])];
  const unknown = found.some(({ code }) => code === 'UNKNOWN_ID');
  return unknown ? [...draft.problems, ...checkChanges(draft, known, await namesNear(store, draft))] : found;
}

/** The ids of the governments that the draft speaks of, for suggestions. */
async function namesNear(store: Store, { changeSet, unreadReferences }: Draft): Promise<string[]> {
  const ids = [
    ...changeSet.changes.flatMap((change) => [change.id, ...targetsOf(change)]),
    ...unreadReferences.map(({ reference }) => reference.target),
  ];
  const governments = new Set(ids.map(firstSegment));
  const entries = await Promise.all([...governments].map((government) => store.entriesOf(government)));
  return [...(await store.governments()), ...new Set(entries.flat().map(({ change }) => change.id))];
}

/** The timelines of everything that the draft changes or points at, and of what stands above it. */
async function knownTo(store: Store, { changeSet, unreadReferences }: Draft): Promise<Timelines> {
  const known = new Map<string, Timeline>();
  const documents = changeSet.changes.filter((change) => change.op === 'assert' && change.record.kind === 'document');
  let wanted = new Set([
    ...changeSet.changes.flatMap((change) => [change.id, firstSegment(change.id), ...targetsOf(change)]),
    ...unreadReferences.map(({ reference }) => reference.target),
    ...(await store.referring(documents.map(({ id }) => id))),
  ]);
  while (wanted.size > 0) {
    const entries = groupBy(await store.entries([...wanted]), ({ change }) => change.id);
    for (const id of wanted) known.set(id, timelineOf(entries.get(id) ?? []));
    const above = [...wanted].flatMap((id) => current(known.get(id) ?? []).flatMap(({ record }) => upward(record)));
    wanted = new Set(above.filter((id) => !known.has(id)));
  }
  return known;
}

const firstSegment = (id: string): string => id.split(/[/#]/, 1)[0] ?? id;

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

/** Order comes from the revision: a clock that stands still or goes back is pushed on. */
function laterThan(last: RecordedTime | null, now: string): RecordedTime {
  if (last === null || last < now) return now as RecordedTime;
  return new Date(Date.parse(last) + 1).toISOString() as RecordedTime;
}

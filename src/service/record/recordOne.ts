import type { RecordedChangeSet } from '../../ledger/entry.js';
import { current, timelineOf } from '../../ledger/timeline.js';
import { parseChangeSet } from '../../model/changeSet.js';
import { DomainError, type Path, type Problem, problem, unknownName } from '../../model/error.js';
import type { AnyRecord, Kind } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import type { LedgerReader } from '../../store/store.js';
import { hashOf } from '../../util/hash.js';
import type { Context } from '../context.js';
import { AwaitingApproval } from './approval.js';
import { recordDerived } from './recordChanges.js';

/** What every change set has beside its changes. */
export interface CommandInput {
  readonly commandId: string;
  /** 事由; absent: what is done, in words. */
  readonly reason?: string | null | undefined;
  readonly basis?: readonly string[] | null | undefined;
  readonly expectedRevision?: number | null | undefined;
}

/** Records one record of `kind`. What is wrong with it is told at `field`, where the caller gave it. */
export function assertOne(
  context: Context,
  kind: Kind,
  fields: object,
  { field, reason, ...command }: CommandInput & { readonly field: string; readonly reason: string },
): Promise<RecordedChangeSet> {
  return recordOne(context, { ...command, reason }, { kind, fields }, ['assert', kind], [field], async () => [
    { assert: { [kind]: fields } },
  ]);
}

/** Says what is so of the record `id`, in place of all that was said of it before; `null`: it never was. */
export function restateOne(
  context: Context,
  kind: Kind,
  { id, fields }: { readonly id: string; readonly fields: object | null },
  { field, reason, ...command }: CommandInput & { readonly field: string; readonly reason: string },
): Promise<RecordedChangeSet> {
  return recordOne(context, { ...command, reason }, { kind, id, fields }, ['assert', kind], [field], async (ledger) => {
    const stands = current(timelineOf(await ledger.entries([id]))).length > 0;
    if (!stands && fields === null) await recorded(ledger, kind, id, [field]);
    return [...(stands ? [{ retract: { id } }] : []), ...(fields === null ? [] : [{ assert: { [kind]: fields } }])];
  });
}

/** Ends the record `id`, which must be of `kind`, at an instant; without one, now. */
export function endOne(
  context: Context,
  kind: Kind,
  { id, at }: { readonly id: string; readonly at?: string | null | undefined },
  command: CommandInput & { readonly reason: string },
): Promise<RecordedChangeSet> {
  return recordOne(context, command, { kind, id, at: at ?? null }, ['end'], [], async (ledger) => {
    await recorded(ledger, kind, id, ['id']);
    return [{ end: { id, at: at ?? context.now() } }];
  });
}

/**
 * Attaches the full text of a document, for as long as the document is recorded. Every quote of it is checked against
 * the text (`QUOTE_NOT_IN_DOCUMENT`).
 */
export function attachDocument(
  context: Context,
  { document, fullText }: { readonly document: string; readonly fullText: string },
  command: CommandInput & { readonly reason: string },
): Promise<RecordedChangeSet> {
  return recordOne(context, command, { document, fullText }, ['assert', 'document'], [], async (ledger) => {
    const stretches = await recorded(ledger, 'document', document, ['document']);
    return stretches.map(({ kind, ...fields }) => ({ assert: { [kind]: { ...fields, fullText } } }));
  });
}

/**
 * Records one change set that is written from the ledger as it stands. A retry is known by what the caller `gave`.
 * Problems of a change come with the path `inner`, behind its place; the caller gave it at `outer`.
 */
async function recordOne(
  context: Context,
  { commandId, reason, basis, expectedRevision }: CommandInput,
  gave: object,
  inner: Path,
  outer: Path,
  changesOn: (ledger: LedgerReader) => Promise<readonly object[]>,
): Promise<RecordedChangeSet> {
  const head = { commandId, reason, basis: basis ?? [], expectedRevision: expectedRevision ?? null };
  const contentHash = hashOf({ ...head, expectedRevision: null, gave });
  try {
    return await recordDerived(context, { commandId, contentHash }, async (ledger) => {
      const input = { ...head, changes: await changesOn(ledger) };
      return { input, draft: parseChangeSet(input, context.timeZone) };
    });
  } catch (error) {
    if (!(error instanceof DomainError) || error instanceof AwaitingApproval) throw error;
    const [first, ...others] = error.problems.map((each) => placed(each, inner, outer));
    throw first === undefined ? error : new DomainError([first, ...others]);
  }
}

function placed(given: Problem, inner: Path, outer: Path): Problem {
  const [root, , ...rest] = given.path;
  if (root !== 'changes') return given;
  const within = inner.every((part, index) => rest[index] === part) ? rest.slice(inner.length) : [];
  return { ...given, path: [...outer, ...within] };
}

/** The stretches of the record `id` that stand, which must be of `kind`. */
async function recorded(ledger: LedgerReader, kind: Kind, id: string, path: Path): Promise<readonly AnyRecord[]> {
  const stretches = current(timelineOf(await ledger.entries([id]))).map(({ record }) => record);
  const [first] = stretches;
  if (first?.kind === kind) return stretches;
  if (first !== undefined) {
    const message: Text = {
      zh: `“${id}”是 ${first.kind}，不是 ${kind}`,
      en: `\`${id}\` is a ${first.kind}, not a ${kind}`,
    };
    throw new DomainError([problem('WRONG_KIND', path, message)]);
  }
  const government = id.split('/', 1)[0] ?? id;
  const names = (await ledger.entriesOf(government)).flatMap(({ change }) =>
    change.op === 'assert' && change.record.kind === kind ? [change.id] : [],
  );
  throw new DomainError([unknownName('UNKNOWN_ID', path, { zh: '记录', en: 'record' }, id, names)]);
}

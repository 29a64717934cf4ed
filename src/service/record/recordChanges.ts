import type { RecordedChangeSet } from '../../ledger/entry.js';
import { type Draft, parseChangeSet } from '../../model/changeSet.js';
import { fail, failOnProblems } from '../../model/error.js';
import type { RecordedTime } from '../../model/time.js';
import { may, type Viewer } from '../../model/viewer.js';
import type { LedgerReader } from '../../store/store.js';
import { recordedBefore, storedCommandId } from '../access/commandIds.js';
import { checkDraft } from '../checkDraft.js';
import type { Context } from '../context.js';
import { contentHashOf, expanded } from '../expanded.js';
import { governmentsTouched } from '../governmentsTouched.js';
import { demandRights, demandSomewhere } from '../rights.js';
import { admit, type CheckedAhead, commandReused, place } from './admission.js';
import { AwaitingApproval, acceptanceBy, isAgreed, propose } from './approval.js';
import { chargesIn } from './charges.js';

/**
 * Records one change set, all or nothing.
 *
 * The same `commandId` with the same content gives the first result again; with other content it is refused
 * (`COMMAND_REUSED`), as is a change set whose `expectedRevision` has passed (`LEDGER_MOVED_ON`). What the viewer may
 * not change is told first, and alone (`FORBIDDEN`); everything else that is wrong with it, at once. Where a
 * second person has to approve, it is stored as a proposal, and the error is `AwaitingApproval`.
 */
export async function recordChanges(context: Context, input: unknown): Promise<RecordedChangeSet> {
  demandSomewhere(context.viewer, 'recorder');
  return recordDraft(context, input, parseChangeSet(input, context.timeZone));
}

/**
 * As `recordChanges`, for what was read already.
 *
 * `stated`: the recorded time that a seed states (`place`). No caller from outside can give one: it is no part of `input`.
 */
export async function recordDraft(
  context: Context,
  input: unknown,
  draft: Draft,
  stated?: RecordedTime,
): Promise<RecordedChangeSet> {
  await demandRights(context.viewer, context.ledger, draft, 'recorder');
  const command = { commandId: draft.changeSet.commandId, contentHash: contentHashOf(draft) };
  if (draft.problems.length > 0) failOnProblems((await checkDraft(context.store, draft, context.pause)).problems);
  const isKnownAhead = draft.replacements.length === 0 && draft.changeSet.changes.length > fewChanges;
  const checked = isKnownAhead ? await checkedAhead(context, draft) : undefined;
  return recordDerived(context, command, async () => ({ input, draft, checked, stated }));
}

/** More changes than these are checked before other writers have to wait for it. */
const fewChanges = 100;

async function checkedAhead({ store, pause }: Context, draft: Draft): Promise<CheckedAhead> {
  const { revision } = await store.head();
  return { revision, checked: await checkDraft(store, draft, pause) };
}

/** What was recorded of a seed is known by its name, so nobody else takes one. */
function refuseNamesOfSeeds(viewer: Viewer, commandId: string): void {
  if (!commandId.startsWith('seed/') || may(viewer, 'admin', null)) return;
  fail('FORBIDDEN', ['commandId'], {
    zh: '以“seed/”开头的指令标识留给随附数据，请另取一个',
    en: 'a commandId that begins with `seed/` is that of shipped data: take another one',
  });
}

/** What a caller gave, by which a retry is known. */
export interface Command {
  readonly commandId: string;
  readonly contentHash: string;
}

/** A change set as it is to be recorded: as given, and as read, which its replacements are expanded of. */
export interface Written {
  readonly input: unknown;
  readonly draft: Draft;
  readonly checked?: CheckedAhead | undefined;
  readonly stated?: RecordedTime | undefined;
}

/** As `recordChanges`, for a change set that is written from the ledger as it stands once the writer has the lock. */
export async function recordDerived(
  context: Context,
  command: Command,
  write: (ledger: LedgerReader) => Promise<Written>,
): Promise<RecordedChangeSet> {
  const { viewer } = context;
  refuseNamesOfSeeds(viewer, command.commandId);
  const result = await context.ledger.write(async (ledger) => {
    const earlier = await recordedBefore(viewer, ledger, command.commandId);
    if (earlier?.contentHash === command.contentHash) return { recorded: earlier, isNew: false };
    if (earlier !== undefined) {
      const { revision } = earlier;
      commandReused(command.commandId, { zh: `第 ${revision} 版`, en: `at revision ${revision}` });
    }
    const { input, draft: given, checked, stated } = await write(context.shown(ledger));
    const draft = await expanded(ledger, given);
    const { governments, kinds } = await admit(context, ledger, draft, 'recorder', checked);
    const author = viewer.subject;
    const commandId = storedCommandId(viewer, command.commandId);
    const needsApproval = kinds.some((kind) => context.secondPerson.includes(kind));
    const charges = await chargesIn(context, ledger, draft);
    const accepted = charges.some(({ people }) => people.some((each) => each === viewer.person))
      ? [acceptanceBy(context)]
      : [];
    const yes = {
      ...(needsApproval ? {} : { approvedBy: null }),
      ...(charges.length === 0 ? {} : { charges, accepted }),
    };
    const proposed = { ...command, commandId, author, proposedAt: context.now(), input, ...yes };
    if (!isAgreed({ ...proposed, governments: [] })) {
      const touched = (await governmentsTouched(ledger, draft.changeSet.changes)).flatMap((each) => [...each]);
      const proposal = await propose(ledger, { ...proposed, governments: [...new Set(touched)] });
      return new AwaitingApproval(proposal, command.commandId);
    }
    const signed = {
      ...{ commandId, author, approvedBy: null, contentHash: command.contentHash, governments },
      accepted: yes.accepted,
    };
    return { recorded: await place(context, ledger, draft, signed, stated), isNew: true };
  });
  // The proposal must be stored first, so the error comes only now.
  if (result instanceof AwaitingApproval) throw result;
  if (result.isNew) context.onRecorded(result.recorded);
  return result.recorded;
}

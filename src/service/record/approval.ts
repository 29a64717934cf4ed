import type { Proposal, RecordedChangeSet } from '../../ledger/entry.js';
import { parseChangeSet } from '../../model/changeSet.js';
import { DomainError, fail, unknownName } from '../../model/error.js';
import { may } from '../../model/viewer.js';
import type { LedgerWriter } from '../../store/store.js';
import type { Context } from '../context.js';
import { admit, commandReused, place } from './admission.js';

/** Stores a change set that was checked, as a proposal for the second person; the same one again changes nothing. */
export async function propose(ledger: LedgerWriter, proposal: Proposal): Promise<void> {
  const earlier = (await ledger.proposals()).find(({ commandId }) => commandId === proposal.commandId);
  if (earlier === undefined) return ledger.propose(proposal);
  if (earlier.contentHash !== proposal.contentHash) {
    commandReused(proposal.commandId, { zh: '尚待批准', en: 'which awaits approval' });
  }
}

export function awaitingApproval(commandId: string): never {
  return fail('AWAITING_APPROVAL', ['commandId'], {
    zh: `变更集“${commandId}”已留存，尚未记录：须由第二人批准`,
    en: `the change set \`${commandId}\` is kept and not recorded yet: a second person has to approve it`,
  });
}

/**
 * Records a proposal in the name of its author, approved by the viewer: another person, with the role `approver` in
 * every government that it touches. It is checked anew, on top of what is known by now; what is wrong with it by now
 * is reported, and it stays a proposal. Errors besides: `UNKNOWN_PROPOSAL`, `FORBIDDEN`.
 */
export async function approveChanges(context: Context, commandId: string): Promise<RecordedChangeSet> {
  const { viewer } = context;
  const { recorded, isNew } = await context.store.write(async (ledger) => {
    const earlier = await ledger.command(commandId);
    if (earlier?.approvedBy === viewer.subject) return { recorded: earlier, isNew: false };
    const { input, author, contentHash } = await proposalOf(ledger, commandId);
    const draft = parseChangeSet(input, context.timeZone);
    const { governments } = await admit(context, ledger, draft, 'approver');
    if (author === viewer.subject) {
      fail('FORBIDDEN', ['commandId'], {
        zh: '变更集须由提出者以外的人批准',
        en: 'a change set is approved by another person than its author',
      });
    }
    const signed = { author, approvedBy: viewer.subject, contentHash, governments };
    const placed = await place(context, ledger, draft, signed);
    await ledger.settle(commandId);
    return { recorded: placed, isNew: true };
  });
  if (isNew) context.onRecorded(recorded);
  return recorded;
}

/** Takes a proposal back (its author) or refuses it (an approver): it is not recorded. */
export async function rejectChanges({ store, viewer }: Context, commandId: string): Promise<Proposal> {
  return store.write(async (ledger) => {
    const proposal = await proposalOf(ledger, commandId);
    const approver = proposal.governments.every((government) => may(viewer, 'approver', government));
    if (proposal.author !== viewer.subject && !approver) {
      fail('FORBIDDEN', ['commandId'], {
        zh: '只有提出者可撤回、批准人可驳回变更集',
        en: 'only its author takes a change set back, and only an approver rejects it',
      });
    }
    await ledger.settle(commandId);
    return proposal;
  });
}

async function proposalOf(ledger: LedgerWriter, commandId: string): Promise<Proposal> {
  const waiting = await ledger.proposals();
  const found = waiting.find((proposal) => proposal.commandId === commandId);
  if (found !== undefined) return found;
  const what = { zh: '待批准的变更集', en: 'change set that awaits approval' };
  const names = waiting.map((proposal) => proposal.commandId);
  throw new DomainError([unknownName('UNKNOWN_PROPOSAL', ['commandId'], what, commandId, names)]);
}

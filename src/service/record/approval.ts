import type { Proposal, RecordedChangeSet } from '../../ledger/entry.js';
import { parseChangeSet } from '../../model/changeSet.js';
import { DomainError, fail, failOnProblems, problem, tooLarge, unknownName } from '../../model/error.js';
import { limits } from '../../model/limits.js';
import { may } from '../../model/viewer.js';
import type { LedgerReader, LedgerWriter } from '../../store/store.js';
import { hashOf } from '../../util/hash.js';
import { storedCommandId } from '../access/commandIds.js';
import type { Context } from '../context.js';
import { expanded } from '../expanded.js';
import { demandSomewhere } from '../rights.js';
import { admit, commandReused, place } from './admission.js';

/** Stores a change set that was checked, as a proposal for the second person; the same one again changes nothing. Gives what waits. */
export async function propose(ledger: LedgerWriter, proposal: Proposal): Promise<Proposal> {
  const waiting = await ledger.proposals();
  const earlier = waiting.find(({ commandId }) => commandId === proposal.commandId);
  if (earlier === undefined) {
    const own = waiting.filter(({ author }) => author === proposal.author);
    refuseTooMuch([...own, proposal]);
    await ledger.propose(proposal);
    return proposal;
  }
  if (earlier.contentHash !== proposal.contentHash) {
    commandReused(proposal.commandId, { zh: '尚待批准', en: 'which awaits approval' });
  }
  return earlier;
}

/** All that waits is read for each who looks at it, and for each who proposes more. */
function refuseTooMuch(own: readonly Proposal[]): void {
  const length = own.reduce((sum, { input }) => sum + JSON.stringify(input).length, 0);
  if (length <= limits.awaiting) return;
  const most = limits.awaiting.toLocaleString('en');
  const is = {
    zh: `提出者待批准的变更集共 ${length.toLocaleString('en')} 个字符`,
    en: `what awaits approval of one author would have ${length.toLocaleString('en')} characters`,
  };
  const advice = { zh: '请先批准或者撤回一些', en: 'have some approved first, or take some back' };
  failOnProblems([tooLarge([], is, { zh: `${most} 个`, en: most }, advice)]);
}

/** A change set is kept, and is recorded once a second person has approved it. */
export class AwaitingApproval extends DomainError {
  /** `commandId`: as its author gave it. */
  constructor(
    readonly proposal: Proposal,
    commandId: string,
  ) {
    const message = {
      zh: `变更集“${commandId}”已留存，尚未记录：须由第二人批准`,
      en: `the change set \`${commandId}\` is kept and not recorded yet: a second person has to approve it`,
    };
    super([problem('AWAITING_APPROVAL', ['commandId'], message)]);
  }
}

/** A change set that waits, as the one who approves of it names it. */
export interface Awaiting {
  readonly commandId: string;
  /** `proposalHash` of the proposal that was read: another one that came under the same `commandId` is not meant. */
  readonly contentHash: string;
}

/** Tells the content of a proposal from any other, as the second person reads it. */
export const proposalHash = ({ input, author }: Proposal): string => hashOf({ input, author });

/**
 * Records a proposal in the name of its author, approved by the viewer: another person, with the role `approver` in
 * every government that it touches, who has read just this content. It is checked anew, on top of what is known by now;
 * what is wrong with it by now is reported, and it stays a proposal. Errors besides: `UNKNOWN_PROPOSAL`,
 * `PROPOSAL_CHANGED`, `FORBIDDEN`.
 */
export async function approveChanges(context: Context, awaiting: Awaiting): Promise<RecordedChangeSet> {
  const { viewer } = context;
  demandSomewhere(viewer, 'approver', ['commandId']);
  const { recorded, isNew } = await context.ledger.write(async (ledger) => {
    const earlier = await ledger.command(awaiting.commandId);
    if (earlier?.approvedBy === viewer.subject) return { recorded: earlier, isNew: false };
    const { input, author, contentHash, commandId } = await proposalOf(context, ledger, awaiting);
    const draft = await expanded(ledger, parseChangeSet(input, context.timeZone));
    const { governments } = await admit(context, ledger, draft, 'approver');
    if (author === viewer.subject) {
      fail('FORBIDDEN', ['commandId'], {
        zh: '变更集须由提出者以外的人批准',
        en: 'a change set is approved by another person than its author',
      });
    }
    const signed = { commandId, author, approvedBy: viewer.subject, contentHash, governments };
    const placed = await place(context, ledger, draft, signed);
    await ledger.settle(commandId);
    return { recorded: placed, isNew: true };
  });
  if (isNew) context.onRecorded(recorded);
  return recorded;
}

/** Takes a proposal back (its author) or refuses it (an approver): it is not recorded. */
export async function rejectChanges(context: Context, commandId: string): Promise<Proposal> {
  const { viewer } = context;
  return context.ledger.write(async (ledger) => {
    const proposal = await proposalOf(context, ledger, { commandId });
    const approver = proposal.governments.every((government) => may(viewer, 'approver', government));
    if (proposal.author !== viewer.subject && !approver) {
      fail('FORBIDDEN', ['commandId'], {
        zh: '只有提出者可撤回、批准人可驳回变更集',
        en: 'only its author takes a change set back, and only an approver rejects it',
      });
    }
    await ledger.settle(proposal.commandId);
    return proposal;
  });
}

/** The proposal that the viewer means, of those that they may see. */
async function proposalOf(
  context: Context,
  ledger: LedgerReader,
  { commandId, contentHash }: Partial<Awaiting> & Pick<Awaiting, 'commandId'>,
): Promise<Proposal> {
  const waiting = await context.shown(ledger).proposals();
  const named = (name: string) => waiting.find((proposal) => proposal.commandId === name);
  const found = named(commandId) ?? named(storedCommandId(context.viewer, commandId));
  if (found === undefined) {
    const what = { zh: '待批准的变更集', en: 'change set that awaits approval' };
    const known = waiting.map((proposal) => proposal.commandId);
    throw new DomainError([unknownName('UNKNOWN_PROPOSAL', ['commandId'], what, commandId, known)]);
  }
  if (contentHash !== undefined && contentHash !== proposalHash(found)) {
    fail('PROPOSAL_CHANGED', ['contentHash'], {
      zh: `待批准的变更集“${commandId}”内容已不是所阅的那一份，请重新查阅后再批准`,
      en: `what awaits approval as \`${commandId}\` is not what was read: read it again before approving`,
    });
  }
  return found;
}

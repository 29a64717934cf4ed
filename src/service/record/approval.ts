import type { Acceptance, Proposal, RecordedChangeSet } from '../../ledger/entry.js';
import { parseChangeSet } from '../../model/changeSet.js';
import { DomainError, fail, failOnProblems, problem, tooLarge, unknownName } from '../../model/error.js';
import { limits } from '../../model/limits.js';
import { may, type Viewer } from '../../model/viewer.js';
import type { LedgerReader, LedgerWriter } from '../../store/store.js';
import { hashOf } from '../../util/hash.js';
import { recordedBefore, storedCommandId } from '../access/commandIds.js';
import { chargedRecord, chargeOf } from '../access/visibleReader.js';
import { checkDraft } from '../checkDraft.js';
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

/** Whether everybody has said yes who has to. */
export const isAgreed = ({ approvedBy, charges = [], accepted = [] }: Proposal): boolean =>
  approvedBy !== undefined && charges.every(({ people }) => accepted.some(({ person }) => people.includes(person)));

/** A change set is kept, and is recorded once a second person has approved it, and those have accepted it whom it charges. */
export class AwaitingApproval extends DomainError {
  /** `commandId`: as its author gave it. */
  constructor(
    readonly proposal: Proposal,
    commandId: string,
  ) {
    const { approvedBy, charges = [] } = proposal;
    const waits = [
      ...(approvedBy === undefined ? [{ zh: '由第二人批准', en: 'a second person has to approve it' }] : []),
      ...(charges.length > 0 ? [{ zh: '由代行人接受', en: 'who is to stand in has to accept it' }] : []),
    ];
    const message = {
      zh: `变更集“${commandId}”已留存，尚未记录：须${waits.map(({ zh }) => zh).join('并')}`,
      en: `the change set \`${commandId}\` is kept and not recorded yet: ${waits.map(({ en }) => en).join(', and ')}`,
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
 * Approves of a proposal: the viewer is another person than its author, with the role `approver` in every government that it
 * touches, who has read just this content. It is recorded in the name of its author once everybody has said yes, checked anew
 * on top of what is known by then; what is wrong with it by now is reported, and it stays a proposal. Errors besides:
 * `UNKNOWN_PROPOSAL`, `PROPOSAL_CHANGED`, `FORBIDDEN`, and `AwaitingApproval` where others have to say yes too.
 */
export async function approveChanges(context: Context, awaiting: Awaiting): Promise<RecordedChangeSet> {
  const { viewer } = context;
  demandSomewhere(viewer, 'approver', ['commandId']);
  return agree(context, {
    done: async (ledger) => {
      const earlier = await ledger.command(awaiting.commandId);
      return earlier?.approvedBy === viewer.subject ? earlier : undefined;
    },
    async say(ledger) {
      const proposal = await proposalOf(context, ledger, awaiting);
      const draft = await expanded(ledger, parseChangeSet(proposal.input, context.timeZone));
      const { governments } = await admit(context, ledger, draft, 'approver');
      if (proposal.author === viewer.subject) {
        fail('FORBIDDEN', ['commandId'], {
          zh: '变更集须由提出者以外的人批准',
          en: 'a change set is approved by another person than its author',
        });
      }
      return { proposal: { ...proposal, approvedBy: viewer.subject }, governments };
    },
  });
}

/**
 * Accepts what a proposal charges the viewer's person with: as `approveChanges`, whatever the viewer's role. What is wrong with it
 * by now is for its author to see: `LEDGER_MOVED_ON`.
 */
export async function acceptCharge(context: Context, awaiting: Awaiting): Promise<RecordedChangeSet> {
  const { viewer } = context;
  const { revision } = await agree(context, {
    done: (ledger) => acceptedBefore(context, ledger, awaiting.commandId),
    async say(ledger) {
      const proposal = await chargeTo(context, ledger, awaiting);
      const draft = await expanded(ledger, parseChangeSet(proposal.input, context.timeZone));
      const { problems, governments } = await checkDraft(ledger, draft);
      const { expectedRevision } = draft.changeSet;
      const movedOn = expectedRevision !== null && expectedRevision !== (await ledger.head()).revision;
      if (movedOn || problems.length > 0) {
        fail('LEDGER_MOVED_ON', ['commandId'], {
          zh: '此后账本已有变动，这一变更集须由提出者重新提出',
          en: 'the ledger was changed since, and the author has to propose this change set anew',
        });
      }
      if (hasAccepted(viewer, proposal)) return { proposal, governments };
      const accepted = [...(proposal.accepted ?? []), acceptanceBy(context)];
      return { proposal: { ...proposal, accepted }, governments };
    },
  });
  // Who accepts may be shown less of it than there is.
  const [shown] = await context.store.changes(revision - 1, 1);
  return shown ?? unknown(awaiting.commandId, []);
}

/** What was recorded because the viewer accepted it, where nothing waits under its name any more. */
async function acceptedBefore(
  { viewer, shown }: Context,
  ledger: LedgerReader,
  commandId: string,
): Promise<RecordedChangeSet | undefined> {
  if ((await shown(ledger).proposals()).some((each) => each.commandId === commandId)) return undefined;
  const record = chargedRecord(commandId);
  const revisions = record === null ? [] : (await ledger.entries([record])).map(({ revision }) => revision);
  const candidates = [
    await ledger.command(commandId),
    ...(await Promise.all(revisions.map(async (revision) => (await ledger.changes(revision - 1, 1))[0]))),
  ];
  return candidates.findLast((each) => each?.accepted?.some(({ by }) => by === viewer.subject));
}

const hasAccepted = ({ person }: Viewer, { accepted = [] }: Proposal): boolean =>
  accepted.some((each) => each.person === person);

/** That the viewer accepts, now. */
export const acceptanceBy = ({ viewer, now }: Context): Acceptance => ({
  ...{ at: now(), by: viewer.subject, person: viewer.person ?? '' },
});

/**
 * Does not take on what a proposal charges the viewer's person with: it is not recorded, and its author is told why. Said again in
 * the same words, it changes nothing.
 */
export async function declineCharge(context: Context, awaiting: Awaiting, reason: string): Promise<Proposal> {
  const text = reason.trim();
  if (text === '' || text.length > limits.textLength)
    fail('INVALID_VALUE', ['reason'], { zh: '谢绝须说明理由', en: 'say why it is declined' });
  return context.ledger.write(async (ledger) => {
    const { commandId } = awaiting;
    const earlier = await proposalOf(context, ledger, { commandId });
    if (earlier.declined?.by === context.viewer.subject && earlier.declined.reason === text) return earlier;
    const proposal = await chargeTo(context, ledger, awaiting);
    if (hasAccepted(context.viewer, proposal)) {
      fail('FORBIDDEN', ['commandId'], {
        zh: '您已接受，尚待他人同意',
        en: 'you have accepted it; others have not yet',
      });
    }
    const declined = { ...proposal, declined: { ...acceptanceBy(context), reason: text } };
    await ledger.propose(declined);
    return shownTo(context, ledger, declined);
  });
}

/** A proposal with one yes more, and for each of its changes the government that it belongs to. */
interface Said {
  readonly proposal: Proposal;
  readonly governments: readonly (string | null)[];
}

/** A proposal as the viewer is shown it whom it charges. */
async function shownTo(context: Context, ledger: LedgerReader, proposal: Proposal): Promise<Proposal> {
  const whole = (await context.shown(ledger).proposals()).find(({ commandId }) => commandId === proposal.commandId);
  return whole ?? chargeOf(context.viewer, proposal)[0] ?? unknown(proposal.commandId, []);
}

interface Yes {
  /** What was recorded because the viewer said it before. */
  done(ledger: LedgerReader): Promise<RecordedChangeSet | undefined>;
  say(ledger: LedgerWriter): Promise<Said>;
}

/** One yes: the proposal is recorded where it was the last, else kept with it. */
async function agree(context: Context, { done, say }: Yes): Promise<RecordedChangeSet> {
  const result = await context.ledger.write(async (ledger) => {
    const earlier = await done(ledger);
    if (earlier !== undefined) return { recorded: earlier, isNew: false };
    const { proposal, governments } = await say(ledger);
    if (!isAgreed(proposal)) {
      await ledger.propose(proposal);
      const waiting = await shownTo(context, ledger, proposal);
      return new AwaitingApproval(waiting, waiting.commandId);
    }
    const { approvedBy = null, accepted, author, contentHash } = proposal;
    const draft = await expanded(ledger, parseChangeSet(proposal.input, context.timeZone));
    const signed = { commandId: proposal.commandId, author, approvedBy, accepted, contentHash, governments };
    const placed = await place(context, ledger, draft, signed);
    await ledger.settle(proposal.commandId);
    return { recorded: placed, isNew: true };
  });
  if (result instanceof AwaitingApproval) throw result;
  if (result.isNew) context.onRecorded(result.recorded);
  return result.recorded;
}

/** All of the proposal of which the viewer's person was shown what charges them. */
async function chargeTo(context: Context, ledger: LedgerReader, awaiting: Awaiting): Promise<Proposal> {
  const { viewer } = context;
  const shown = await proposalOf(context, ledger, awaiting);
  const { charges = [] } = shown;
  const own = charges.filter(({ people }) => viewer.person !== undefined && people.includes(viewer.person));
  if (own.length === 0) {
    fail('FORBIDDEN', ['commandId'], {
      zh: '只有所指定的代行人本人可以接受或者谢绝',
      en: 'only who is to stand in accepts or declines it',
    });
  }
  const whole = (await ledger.proposals()).find(
    (each) =>
      each.commandId === shown.commandId ||
      chargeOf(viewer, each).some((part) => proposalHash(part) === proposalHash(shown)),
  );
  return whole ?? shown;
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
    const recorded = await recordedBefore(context.viewer, ledger, commandId);
    if (recorded !== undefined) {
      fail('UNKNOWN_PROPOSAL', ['commandId'], {
        zh: `“${commandId}”已记入账本（第 ${recorded.revision} 版），不再待批准`,
        en: `\`${commandId}\` was recorded as revision ${recorded.revision}, and waits no longer`,
      });
    }
    return unknown(
      commandId,
      waiting.map((proposal) => proposal.commandId),
    );
  }
  if (contentHash !== undefined && found.declined !== undefined) {
    fail('FORBIDDEN', ['commandId'], {
      zh: `“${commandId}”已被谢绝，不再待批准；请由提出者撤回`,
      en: `\`${commandId}\` was declined and waits no longer: its author takes it back`,
    });
  }
  if (contentHash !== undefined && contentHash !== proposalHash(found)) {
    fail('PROPOSAL_CHANGED', ['contentHash'], {
      zh: `待批准的变更集“${commandId}”内容已不是所阅的那一份，请重新查阅后再批准`,
      en: `what awaits approval as \`${commandId}\` is not what was read: read it again before approving`,
    });
  }
  return found;
}

function unknown(commandId: string, known: readonly string[]): never {
  const what = { zh: '待批准的变更集', en: 'change set that awaits approval' };
  throw new DomainError([unknownName('UNKNOWN_PROPOSAL', ['commandId'], what, commandId, known)]);
}

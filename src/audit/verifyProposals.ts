import { canonicalForm } from '../ledger/canonicalForm.js';
import { type Fault, fault } from '../ledger/fault.js';
import { isAcceptance, isListOf, isTime } from './rawChangeSet.js';

/** A row of what waits for a second person. */
export interface ProposalRow {
  readonly commandId: string;
  readonly proposedAt: string;
  /** JSON text. */
  readonly content: string;
}

/**
 * Checks that each row has the form in which proposals are stored. They stand outside the chain: one that was put in
 * by hand in that form looks like any other, and is read by the second person before it becomes part of the ledger.
 */
export function* verifyProposals(rows: Iterable<ProposalRow>): Generator<Fault> {
  for (const row of rows) {
    if (isProposal(row)) continue;
    const [zh, en] = ['不是待批准的变更集应有的形式', 'this is not what is stored of a proposal'];
    yield fault('PROPOSAL_WRONG', null, `proposal (${row.commandId})`, zh, en);
  }
}

function isProposal({ commandId, proposedAt, content }: ProposalRow): boolean {
  try {
    const given = JSON.parse(content) as Readonly<Record<string, unknown>>;
    return (
      canonicalForm(given) === content &&
      given.commandId === commandId &&
      given.proposedAt === proposedAt &&
      isTime(proposedAt) &&
      typeof given.author === 'string' &&
      /^[0-9a-f]{64}$/.test(String(given.contentHash)) &&
      Array.isArray(given.governments) &&
      (given.approvedBy == null || typeof given.approvedBy === 'string') &&
      isListOf(given.accepted ?? [], isAcceptance) &&
      isListOf(given.charges ?? [], isCharge) &&
      typeof given.input === 'object'
    );
  } catch {
    return false;
  }
}

function isCharge(value: unknown): boolean {
  const { record, people } = value as Readonly<Record<string, unknown>>;
  return typeof record === 'string' && isListOf(people, (each) => typeof each === 'string');
}

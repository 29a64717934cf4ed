import type { Snapshot } from '../../graph/snapshot.js';
import type { AnyRecord, AssignmentMode, Post } from '../../model/record.js';
import type { HolderCase, HolderClaim, HolderRule } from '../case/holderRule.js';
import { countsIn } from '../case/permits.js';
import { headsOf } from '../case/presence.js';
import { called, nameOf, step } from '../case/step.js';

/**
 * R2 Head responsibility 首长负责制
 *
 * The head of the organization asked about is accountable for its duties, whatever has been delegated: the
 * head of the government for every duty, the head of a department for what the department holds. The claim
 * rests on the article that says so: on the record that the post leads the organization, or else on what the
 * post itself rests on, or for a government on the provision in force that speaks of 区长负责制 or the like. Where
 * nothing says so, there is no claim.
 */
export const headResponsibility: HolderRule = {
  rule: 'R2',
  claims(matter, earlier) {
    if (matter.chain.length === 0 || !isItsDuty(matter, earlier)) return [];
    return headClaims(matter.snapshot, matter.within);
  },
};

/** Helping with another's duty does not make it one's own. */
const own: readonly AssignmentMode[] = ['accountable', 'decides', 'inCharge', 'leads'];

function isItsDuty({ snapshot, within }: HolderCase, earlier: readonly HolderClaim[]): boolean {
  if (snapshot.find('organization', within)?.type === 'government') return true;
  return earlier.some(
    ({ mode, holder }) =>
      own.includes(mode) && (holder === within || snapshot.find('post', holder)?.organization === within),
  );
}

/** Who is accountable for everything that is the organization's, as far as an article says so. */
export const headClaims = (snapshot: Snapshot, within: string): readonly HolderClaim[] =>
  headsOf(snapshot, within).flatMap((head) => claimOf(snapshot, within, head));

function claimOf(snapshot: Snapshot, within: string, head: Post): readonly HolderClaim[] {
  const stated = leadership(snapshot.pointing('oversight', 'target', within).filter(countsIn(snapshot)), head).filter(
    ({ basis }) => basis.length > 0,
  );
  const resting: readonly AnyRecord[] =
    stated.length > 0 ? stated : head.basis.length > 0 ? [head] : sayingSo(snapshot, within);
  if (resting.length === 0) return [];
  const post = called(snapshot, head.id);
  const organization = nameOf(snapshot, within);
  const sentence = {
    zh: `${post.zh}领导${organization.zh}的工作，负总责；委托不转移此责任。`,
    en: `${post.en} leads ${organization.en} and is accountable for its work; no delegation moves that.`,
  };
  return [{ mode: 'accountable', holder: head.id, because: [step('R2', sentence, resting)] }];
}

/** The head's responsibility system by its usual names, at every level of government. */
const headSystem = /(首长|区长|县长|市长|州长|旗长|乡长|镇长|省长|主席)负责制/;

function sayingSo(snapshot: Snapshot, within: string): readonly AnyRecord[] {
  if (within !== snapshot.government) return [];
  return snapshot
    .all('provision')
    .filter(({ quote, document }) => headSystem.test(quote) && snapshot.find('document', document) !== undefined);
}

const leadership = <R extends { overseer: string; mode: string }>(oversight: readonly R[], head: Post): readonly R[] =>
  oversight.filter(({ overseer, mode }) => overseer === head.id && mode === 'leads');

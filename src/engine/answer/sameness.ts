import type { Ambiguity, Conflict, Gap, Holder, Responsibility, StandIn, Step } from '../../model/answer.js';
import type { Finding } from '../../model/finding.js';
import { canonicalJson } from '../../util/hash.js';

/**
 * What two answers are compared by.
 *
 * `records`: everything decided and the records that it rests on, in their order. The envelope and the receipt go by
 * it: another article is another answer (R11, R12).
 *
 * `responsibility`: who holds and who performs, why nobody does, who claims. Comparisons go by it: which records say
 * so is no difference of responsibility, and neither is the order in which they say it.
 *
 * Wording counts for neither.
 */
export type Grain = 'records' | 'responsibility';

/** An answer in all modes, or in one. */
type Decided = Omit<Responsibility, 'outcome' | 'completeness'> & {
  readonly outcome: unknown;
  readonly completeness?: Responsibility['completeness'];
};

/** Whether two of these are the same answer shows in whether this is the same canonical JSON. */
export function essenceOf(
  { outcome, completeness, accountable, holders, gaps, ambiguities, conflicts }: Decided,
  grain: Grain,
): unknown {
  return {
    outcome,
    ...(completeness === undefined ? {} : { completeness }),
    accountable: accountable?.post ?? accountable?.organization ?? null,
    holders: listed(holders, grain, essenceOfHolder),
    gaps: listed(gaps, grain, essenceOfGap),
    ambiguities: listed(ambiguities, grain, essenceOfAmbiguity),
    conflicts: listed(conflicts, grain, essenceOfConflict),
  };
}

export function essenceOfStandIn(
  { outcome, incumbents, performers, gap, ambiguity, conflict, because }: StandIn,
  grain: Grain,
): unknown {
  return {
    outcome,
    incumbents: listed(incumbents, grain, (each) => each),
    performers: listed(performers, grain, (each) => each),
    gap: gap && essenceOfGap(gap, grain),
    ambiguity: ambiguity && essenceOfAmbiguity(ambiguity, grain),
    conflict: conflict && essenceOfConflict(conflict, grain),
    ...recordsIn(because, grain),
  };
}

function essenceOfHolder({ mode, post, organization, because, standIn }: Holder, grain: Grain): unknown {
  const decision = standIn === null ? null : essenceOfStandIn(standIn, grain);
  return { mode, post, organization, ...recordsIn(because, grain), standIn: decision };
}

function essenceOfGap({ mode, reason, post, arranger, eligible, firstDay, because }: Gap, grain: Grain): unknown {
  const essence = { mode, reason, post, arranger };
  return grain === 'records' ? { ...essence, eligible, firstDay, ...recordsIn(because, grain) } : essence;
}

const essenceOfAmbiguity = ({ mode, post, readings }: Ambiguity, grain: Grain): unknown => ({
  mode,
  post,
  readings: readings.map(({ performers, because }) => ({
    performers: listed(performers, grain, (each) => each),
    ...recordsIn(because, grain),
  })),
});

const essenceOfConflict = ({ mode, post, claims }: Conflict, grain: Grain): unknown => ({
  mode,
  post,
  claims: listed(claims, grain, (claim) => ({
    person: claim.person,
    post: claim.post,
    organization: claim.organization,
    ...recordsIn(claim.because, grain),
  })),
});

/** What makes a finding the same on the next day (`records`), or in another view of the government. */
export function essenceOfFinding({ code, reason, words, subjects, severity, records }: Finding, grain: Grain): unknown {
  const essence = { code, reason, words, subjects };
  return grain === 'records' ? { ...essence, severity, records } : essence;
}

const recordsIn = (because: readonly Step[], grain: Grain) =>
  grain === 'records' ? { because: because.map(({ rule, records }) => ({ rule, records })) } : {};

function listed<T>(parts: readonly T[], grain: Grain, essence: (part: T, grain: Grain) => unknown): readonly unknown[] {
  const essences = parts.map((part) => essence(part, grain));
  return grain === 'records' ? essences : essences.map(canonicalJson).sort();
}

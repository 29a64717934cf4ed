import type { Ambiguity, Conflict, Gap, Holder, Performer, Responsibility, StandIn, Step } from '../../model/answer.js';
import type { Finding } from '../../model/finding.js';
import { canonicalJson, hashOf } from '../../util/hash.js';
import { oncePerObject } from '../../util/once.js';

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

/**
 * Whether two of these are the same answer shows in whether this is the same canonical JSON. The members stand in its order,
 * in which it is written faster.
 */
export function essenceOf(
  { outcome, completeness, accountable, holders, gaps, ambiguities, conflicts }: Decided,
  grain: Grain,
): unknown {
  return {
    accountable: accountable?.post ?? accountable?.organization ?? null,
    ambiguities: listed(ambiguities, grain, essenceOfAmbiguity),
    ...(completeness === undefined ? {} : { completeness }),
    conflicts: listed(conflicts, grain, essenceOfConflict),
    gaps: listed(gaps, grain, essenceOfGap),
    holders: listed(holders, grain, essenceOfHolder),
    outcome,
  };
}

export function essenceOfStandIn(
  { outcome, incumbents, performers, gap, ambiguity, conflict, because }: StandIn,
  grain: Grain,
): unknown {
  return {
    ambiguity: ambiguity && essenceOfAmbiguity(ambiguity, grain),
    ...recordsIn(because, grain),
    conflict: conflict && essenceOfConflict(conflict, grain),
    gap: gap && essenceOfGap(gap, grain),
    incumbents: listed(incumbents, grain, (each) => each),
    outcome,
    performers: listed(performers, grain, essenceOfPerformer),
  };
}

/** SHA-256 of what makes a decision the same, with the records that it rests on. */
export const digestOfDecision = oncePerObject((decision: Responsibility) => hashOf(essenceOf(decision, 'records')));
export const digestOfStandIn = oncePerObject((decision: StandIn) => hashOf(essenceOfStandIn(decision, 'records')));

function essenceOfHolder({ mode, post, organization, because, standIn }: Holder, grain: Grain): unknown {
  const decision = standIn === null ? null : essenceOfStandIn(standIn, grain);
  return { ...recordsIn(because, grain), mode, organization, post, standIn: decision };
}

const essenceOfPerformer = ({ extent, manner, organization, person, post }: Performer): unknown => ({
  ...{ extent, manner, organization, person, post },
});

function essenceOfGap({ mode, reason, post, arranger, eligible, firstDay, because }: Gap, grain: Grain): unknown {
  if (grain === 'responsibility') return { arranger, mode, post, reason };
  return { arranger, ...recordsIn(because, grain), eligible, firstDay, mode, post, reason };
}

const essenceOfAmbiguity = ({ mode, post, readings }: Ambiguity, grain: Grain): unknown => ({
  mode,
  post,
  readings: readings.map(({ performers, because }) => ({
    ...recordsIn(because, grain),
    performers: listed(performers, grain, essenceOfPerformer),
  })),
});

const essenceOfConflict = ({ mode, post, claims }: Conflict, grain: Grain): unknown => ({
  mode,
  post,
  claims: listed(claims, grain, (claim) => ({
    ...recordsIn(claim.because, grain),
    organization: claim.organization,
    person: claim.person,
    post: claim.post,
  })),
});

/** What makes a finding the same on the next day (`records`), or in another view of the government. */
export function essenceOfFinding({ code, reason, words, subjects, severity, records }: Finding, grain: Grain): unknown {
  const essence = { code, reason, words, subjects };
  return grain === 'records' ? { ...essence, severity, records } : essence;
}

const recordsIn = (because: readonly Step[], grain: Grain) =>
  grain === 'records' ? { because: because.map(({ rule, records }) => ({ records, rule })) } : {};

function listed<T>(parts: readonly T[], grain: Grain, essence: (part: T, grain: Grain) => unknown): readonly unknown[] {
  const essences = parts.map((part) => essence(part, grain));
  return grain === 'records' ? essences : essences.map(canonicalJson).sort();
}

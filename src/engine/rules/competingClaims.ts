import type { Performer } from '../../model/answer.js';
import { extents } from '../../model/record.js';
import { type PerformanceClaim, strongest } from '../case/performerRule.js';

/** No claim, one view of who performs, or several that the records do not decide between. */
export type Decision =
  | { readonly outcome: 'none' }
  | { readonly outcome: 'one'; readonly claim: PerformanceClaim }
  | { readonly outcome: 'several'; readonly claims: readonly PerformanceClaim[] };

/**
 * R9 Competing claims
 *
 * At one step the narrower scope wins. Several equally narrow claims that name the same performer agree, and reach as far
 * as the one that reaches farthest. Several that name different performers are a conflict: all are returned, and none is
 * chosen.
 */
export function decide(claims: readonly PerformanceClaim[]): Decision {
  if (claims.length === 0) return { outcome: 'none' };
  const narrowest = Math.min(...claims.map(({ narrowness }) => narrowness));
  const byPerformer = new Map<string, PerformanceClaim>();
  for (const claim of claims.filter(({ narrowness }) => narrowness === narrowest)) {
    const key = claim.performers.map(performerKey).sort().join(' ');
    const agreed = byPerformer.get(key);
    byPerformer.set(key, agreed === undefined ? claim : agreeing(agreed, claim));
  }
  const [claim, ...others] = byPerformer.values();
  if (claim === undefined) return { outcome: 'none' };
  return others.length === 0 ? { outcome: 'one', claim } : { outcome: 'several', claims: [claim, ...others] };
}

/** A person is the same in whichever post; what names nobody is told apart by the post or organization. */
export const performerKey = ({ person, post, organization }: Performer): string => person ?? post ?? organization ?? '';

function agreeing(a: PerformanceClaim, b: PerformanceClaim): PerformanceClaim {
  const farther = reach(b) > reach(a) ? b : a;
  return { ...farther, because: [...a.because, ...b.because] };
}

const reach = ({ performers }: PerformanceClaim): number =>
  extents.indexOf(strongest(...performers.map(({ extent }) => extent)));

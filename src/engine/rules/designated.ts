import { type Attempt, nothing, type PerformerRule } from '../case/performerRule.js';
import { followDelegations } from './delegationLimits.js';

/**
 * R7a Designation 指定主持
 *
 * While nobody who holds the post is there, a delegation for that case performs. Where a rule says that
 * a stand-in must be designated, the performer in the end must be one of its candidates.
 */
export const designated: PerformerRule = {
  rule: 'R7a',
  substitutes: true,
  delegates: true,
  attempt(asked): Attempt {
    if (asked.presence.available) return nothing;
    return followDelegations(asked, 'whileAbsent', 'R7a', 'designated');
  },
};

import type { PerformerRule } from '../case/performerRule.js';
import { followDelegations } from './delegationLimits.js';

/**
 * R6 Entrustment 委托
 *
 * A delegation that holds always and whose scope covers the matter makes the delegate the performer, whether
 * or not the delegator is there.
 */
export const entrustment: PerformerRule = {
  rule: 'R6',
  substitutes: true,
  delegates: true,
  attempt: (asked) => followDelegations(asked, 'always', 'R6', 'entrusted'),
};

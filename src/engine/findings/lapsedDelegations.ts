import { called } from '../case/step.js';
import { giverOf, hasLapsed } from '../rules/delegationLimits.js';
import type { Finder } from './finder.js';

/** R8: a delegation still recorded as running, although the person who gave it has left the post. */
export const lapsedDelegations: Finder = (snapshot) =>
  snapshot
    .all('delegation')
    .filter((delegation) => hasLapsed(snapshot, delegation))
    .map((delegation) => {
      const giver = giverOf(snapshot, delegation);
      const taker = called(snapshot, delegation.delegate);
      return {
        code: 'LAPSED_DELEGATION',
        severity: 'warning',
        subjects: [delegation.delegator, delegation.delegate],
        records: [delegation.id],
        reason: null,
        sentence: {
          zh: `${giver.zh}对${taker.zh}的委托已随委托人离任失效，记录仍在期内。`,
          en: `The delegation from ${giver.en} to ${taker.en} lapsed when its giver left the post, but is recorded as running.`,
        },
        settledBy: {
          zh: '新任者重新委托，或终止该记录',
          en: 'a new delegation by the successor, or the end of this one',
        },
      };
    });

import { listed } from '../../model/text.js';
import { standingOf } from '../answer/resolve.js';
import { matterOf } from '../case/case.js';
import { called, nameOf } from '../case/step.js';
import { giverOf } from '../rules/delegationLimits.js';
import type { Finder } from './finder.js';

/** R8: a delegation of duties that the delegator does not hold. For those it does not count. */
export const outsideScope: Finder = (snapshot) =>
  snapshot.all('delegation').flatMap((delegation) => {
    const beyond = (delegation.scope ?? []).filter((duty) => {
      const matter = matterOf(snapshot, duty);
      return matter.chain.length > 0 && !standingOf(snapshot, delegation.delegator, matter).holds;
    });
    if (beyond.length === 0) return [];
    const giver = giverOf(snapshot, delegation);
    const taker = called(snapshot, delegation.delegate);
    const what = listed(beyond.map((duty) => nameOf(snapshot, duty)));
    return [
      {
        code: 'OUTSIDE_SCOPE' as const,
        severity: 'warning' as const,
        subjects: [delegation.delegator, delegation.delegate, ...beyond],
        records: [delegation.id],
        reason: null,
        sentence: {
          zh: `${giver.zh}委托${taker.zh}的${what.zh}不属其所承担的职责，该部分不算数。`,
          en: `${giver.en} delegated to ${taker.en} what it does not hold itself: ${what.en}. That part does not count.`,
        },
        settledBy: { zh: '由承担该职责者委托，或更正范围', en: 'a delegation by the holder, or a corrected scope' },
      },
    ];
  });

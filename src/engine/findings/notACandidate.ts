import { caseOf, matterOf } from '../case/case.js';
import { called } from '../case/step.js';
import { isCandidate } from '../rules/candidates.js';
import { giverOf, whenOf } from '../rules/delegationLimits.js';
import { rulesFor } from '../rules/trigger.js';
import type { Finder } from './finder.js';

/** R8: a designation of a delegate whom the rule does not name among the candidates. It does not count. */
export const notACandidate: Finder = (snapshot) =>
  snapshot
    .all('delegation')
    .filter((delegation) => whenOf(delegation) === 'whileAbsent')
    .flatMap((delegation) => {
      const [duty] = delegation.scope ?? [];
      const matter = duty === undefined ? null : matterOf(snapshot, duty);
      const rules = rulesFor(caseOf(snapshot, delegation.delegator, matter), 'designated');
      if (rules.length === 0 || rules.some((rule) => isCandidate(snapshot, rule, delegation.delegate))) return [];
      const giver = giverOf(snapshot, delegation);
      const taker = called(snapshot, delegation.delegate);
      return [
        {
          code: 'NOT_A_CANDIDATE',
          severity: 'error',
          subjects: [delegation.delegator, delegation.delegate],
          records: [delegation.id, ...rules.map(({ id }) => id)],
          reason: null,
          sentence: {
            zh: `${giver.zh}指定的${taker.zh}不在规定的人选之列，该指定不算数。`,
            en: `${giver.en} designated ${taker.en}, whom the rule does not name as a candidate: the designation does not count.`,
          },
          settledBy: { zh: '从规定的人选中另行指定', en: 'a designation of one of the candidates' },
        },
      ];
    });

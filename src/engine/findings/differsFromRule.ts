import { standIn } from '../answer/standIn.js';
import { caseOf, matterOf } from '../case/case.js';
import { called } from '../case/step.js';
import { giverOf, whenOf } from '../rules/delegationLimits.js';
import { isTriggered, rulesFor } from '../rules/trigger.js';
import type { Finder } from './finder.js';

/** R7b: a designation that goes before a standing rule which names another. */
export const differsFromRule: Finder = (snapshot) =>
  snapshot
    .all('delegation')
    .filter((delegation) => whenOf(delegation) === 'whileAbsent')
    .flatMap((delegation) => {
      const [duty] = delegation.scope ?? [];
      const matter = duty === undefined ? null : matterOf(snapshot, duty);
      const asked = caseOf(snapshot, delegation.delegator, matter);
      const decision = standIn(snapshot, delegation.delegator, matter);
      if (decision.manner !== 'designated') return [];
      if (!decision.because.some(({ records }) => records.includes(delegation.id))) return [];
      const rules = rulesFor(asked, 'ordered').filter((rule) => isTriggered(rule, asked));
      const named = rules.flatMap(({ candidates }) => candidates);
      const performs = decision.performers.some(
        ({ person, post }) => named.includes(post ?? '') || named.includes(person ?? ''),
      );
      if (rules.length === 0 || performs) return [];
      const giver = giverOf(snapshot, delegation);
      const taker = called(snapshot, delegation.delegate);
      return [
        {
          code: 'DIFFERS_FROM_RULE',
          severity: 'info',
          subjects: [delegation.delegator, delegation.delegate],
          records: [delegation.id, ...rules.map(({ id }) => id)],
          reason: null,
          sentence: {
            zh: `${giver.zh}指定${taker.zh}，与既定的代行规则不同；以指定为准。`,
            en: `${giver.en} designated ${taker.en}, although a standing rule names another; the designation goes first.`,
          },
          settledBy: { zh: '确认指定，或改按规则', en: 'a confirmation, or the rule being followed' },
        },
      ];
    });

import { called } from '../case/step.js';
import { giverOf } from '../rules/delegationLimits.js';
import type { Finder } from './finder.js';

/** What a provision asks of a delegation's form, by the words that it uses. */
const asked = [
  { field: 'instrument', words: /书面|文书|发文/, zh: '书面文书（文号）', en: 'a written instrument' },
  { field: 'reason', words: /事由|理由/, zh: '事由', en: 'its reason' },
] as const;

/** A delegation without the instrument or the reason that a provision which it rests on asks for. */
export const formMissing: Finder = (snapshot) =>
  snapshot.all('delegation').flatMap((delegation) => {
    const provisions = delegation.basis.flatMap((id) => snapshot.find('provision', id) ?? []);
    return asked.flatMap(({ field, words, zh, en }) => {
      const asking = provisions.filter(({ quote }) => words.test(quote));
      if (asking.length === 0 || delegation[field] !== undefined) return [];
      const giver = giverOf(snapshot, delegation);
      const taker = called(snapshot, delegation.delegate);
      return [
        {
          code: 'FORM_MISSING' as const,
          severity: 'warning' as const,
          subjects: [delegation.delegator, delegation.delegate],
          records: [delegation.id, ...asking.map(({ id }) => id)],
          reason: null,
          sentence: {
            zh: `${giver.zh}对${taker.zh}的委托未记录${zh}，而其依据的条款有此要求。`,
            en: `The delegation from ${giver.en} to ${taker.en} records no ${en.replace(/^(a|its) /, '')}, which its basis asks for.`,
          },
          settledBy: { zh: `补录${zh}`, en: `a record of ${en}` },
        },
      ];
    });
  });

import { t } from '../text/catalog.js';
import { absenceWords, delegationWords, inLanguage, placeWords } from '../text/words.js';
import type { Supposition } from './draft.js';

/** `虹口区区长 不在岗 · 出差 · 离开本地 · 2018-11-01 至 2018-11-10`. */
export function suppositionText(each: Supposition, labels: ReadonlyMap<string, string>): string {
  const named = (id: string) => labels.get(id) ?? id;
  const span = each.from === '' && each.to === '' ? [] : [t('stretch', { from: each.from || '…', to: each.to || '…' })];
  const parts =
    each.kind === 'delegation'
      ? [`${named(each.delegator)} → ${named(each.delegate)}`, inLanguage(delegationWords[each.mode])]
      : [
          `${named(each.of)} ${t('away')}`,
          inLanguage(absenceWords[each.reason]),
          ...(each.place === null ? [] : [inLanguage(placeWords[each.place])]),
        ];
  return [...parts, ...span].join(' · ');
}

import type { Phrase } from '../../wording/assume.js';
import { absenceWords, delegationWords, placeWords } from '../../wording/labels.js';
import { inLanguage, listed, t } from '../text/catalog.js';

/** `虹口区区长 不在岗 · 出差 · 离开本地 · 2018-11-01 至 2018-11-10`. */
export function assumptionText(each: Phrase, labels: ReadonlyMap<string, string>): string {
  const named = (id: string) => labels.get(id) ?? id;
  const { from, to } = each.span;
  const span = from === null && to === null ? [] : [t('stretch', { from: from ?? '…', to: to ?? '…' })];
  const duties = (word: 'draftScope' | 'draftExcept', ids: readonly string[]) =>
    ids.length === 0 ? [] : [t(word, { duties: listed(ids.map(named)) })];
  const parts =
    each.kind === 'delegation'
      ? [
          ...[`${named(each.delegator)} → ${named(each.delegate)}`, inLanguage(delegationWords[each.mode])],
          ...[...duties('draftScope', each.scope), ...duties('draftExcept', each.except)],
        ]
      : [
          `${named(each.of)} ${t('away')}`,
          inLanguage(absenceWords[each.reason]),
          ...(each.place === null ? [] : [inLanguage(placeWords[each.place])]),
        ];
  return [...parts, ...span].join(' · ');
}

/** Every record that assumptions name. */
export const namedIn = (assumptions: readonly Phrase[]): string[] => [
  ...new Set(
    assumptions.flatMap((each) =>
      each.kind === 'absence' ? [each.of] : [each.delegator, each.delegate, ...each.scope, ...each.except],
    ),
  ),
];

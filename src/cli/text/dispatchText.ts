import { nameOf } from '../../engine/case/step.js';
import type { AssignmentMode } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { type Dispatched, holdingIn } from '../../service/ask/askDispatch.js';
import { labelIn } from '../../service/ask/labelIn.js';
import { understoodLabels } from '../../service/ask/understoodLabels.js';
import { listed } from '../../wording/phrases.js';
import { alternativeText, certaintyWords } from '../../wording/understood.js';
import type { View } from './view.js';

/** The columns that an answer adds to a ticket. */
export const answerHead = (language: Language): readonly string[] =>
  language === 'zh'
    ? ['把握', '理解为', '主办', '配合', '分管', '由谁履行', '依据', '可能是']
    : ['certainty', 'understood as', 'leads', 'cooperates', 'in charge', 'performs', 'articles', 'may be'];

export function dispatchedRow(view: View, found: Dispatched): readonly string[] {
  const { language, snapshot } = view;
  const { understood } = found;
  if (understood === null) return [];
  const { as, certainty, alternatives } = understoodLabels(understood, language);
  const name = (id: string) => nameOf(snapshot, id)[language];
  const holders = (mode: AssignmentMode) =>
    holdingIn(found, mode).map(({ organization, post }) => organization ?? post ?? '');
  const performers = holdingIn(found, 'leads').flatMap(({ performers: those }) =>
    those.flatMap(({ person, post, organization }) => person ?? post ?? organization ?? []),
  );
  const names = (ids: readonly string[]) => listed(language, [...new Set(ids)].map(name));
  return [
    certaintyWords[certainty][language],
    as?.label ?? '',
    names(holders('leads')),
    names(holders('cooperates')),
    names(holders('inCharge')),
    names(performers),
    articlesOf(view, found),
    as === null ? alternatives.map((each) => alternativeText(each, language)).join('；') : '',
  ];
}

function articlesOf({ language, snapshot }: View, { answer: { holders } }: Dispatched): string {
  const cited = holders.flatMap(({ because }) => because.flatMap(({ basis }) => basis));
  const articles = cited.filter((id) => snapshot.describe(id)?.kind === 'provision');
  return listed(language, [...new Set(articles.map((id) => labelIn(snapshot, id, language)))]);
}

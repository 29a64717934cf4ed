import { nameOf } from '../../engine/case/step.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { fail } from '../../model/error.js';
import type { Step } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { citation } from '../../wording/citation.js';
import { bracketed, listed } from '../../wording/phrases.js';
import type { Match } from './search.js';

/**
 * Refuses words that name steps of procedures where a duty is asked about (`MATTER_IS_STEP`): who performs a step depends on
 * the case. The error tells the performers and the article of each, and suggests the procedures to ask for.
 */
export function meansSteps(views: readonly Snapshot[], found: readonly Match[], text: string): void {
  const steps = found.flatMap(({ id, government }) => {
    const view = views.find((each) => each.government === government);
    const step = view?.shown.describe(id);
    return view !== undefined && step?.kind === 'step' ? [{ view, step }] : [];
  });
  if (steps.length === 0) return;
  const told = (language: Language) =>
    steps.slice(0, stepsTold).map(({ view, step }) => stepText(view, step, language));
  fail(
    'MATTER_IS_STEP',
    ['matter', 'text'],
    {
      zh: `“${text}”是程序的步骤，不是职责：${told('zh').join('；')}。应办情况请以 obligations 查询该程序`,
      en: `\`${text}\` is a step of a procedure and no duty: ${told('en').join('; ')}. Ask \`obligations\` for that procedure`,
    },
    [...new Set(steps.map(({ step }) => step.procedure))],
  );
}

const stepsTold = 5;

/** `重大决策程序的听证由提请决策的区政府部门办理（《工作规则》第十七条）` */
function stepText({ shown }: Snapshot, step: Step, language: Language): string {
  const name = (id: string) => nameOf(shown, id)[language];
  const performers = listed(language, [...step.performer.map(name), ...step.performerRole]);
  const articles = step.basis.flatMap((id) => {
    const provision = shown.describe(id);
    if (provision?.kind !== 'provision') return [];
    const { article, paragraph = null } = provision;
    return citation({ document: { label: name(provision.document), number: null }, article, paragraph }, language);
  });
  const what =
    language === 'zh'
      ? `${name(step.procedure)}的“${name(step.id)}”由${performers}办理`
      : `${name(step.id)} in ${name(step.procedure)} is performed by ${performers}`;
  return bracketed(language, what, listed(language, [...new Set(articles)]));
}

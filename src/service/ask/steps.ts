import { nameOf } from '../../engine/case/step.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { fail } from '../../model/error.js';
import type { Step } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { citation } from '../../wording/citation.js';
import { bracketed, listed } from '../../wording/phrases.js';
import type { Match } from './search.js';

/** Steps of one procedure. */
export interface ProcedureSteps {
  readonly government: string;
  readonly procedure: string;
  /** The duty that the procedure is for. */
  readonly duty: string;
  readonly steps: readonly string[];
}

/**
 * The steps that words mean. Those of several procedures are refused (`MATTER_IS_STEP`): the error tells the performers and the
 * article of each, and suggests the procedures to ask for. `null`: there are none.
 */
export function stepsMeant(views: readonly Snapshot[], found: readonly Match[], text: string): ProcedureSteps | null {
  const steps = found.flatMap(({ id, government }) => {
    const view = views.find((each) => each.government === government);
    const step = view?.shown.describe(id);
    return view !== undefined && step?.kind === 'step' ? [{ view, step }] : [];
  });
  const [first, ...others] = steps;
  if (first === undefined) return null;
  const { view, step } = first;
  const procedure = view.shown.describe(step.procedure);
  if (procedure?.kind === 'procedure' && others.every((each) => each.step.procedure === step.procedure)) {
    const { id, duty } = procedure;
    return { government: view.government, procedure: id, duty, steps: steps.map((each) => each.step.id) };
  }
  const told = (language: Language) =>
    steps.slice(0, stepsTold).map(({ view, step }) => stepText(view, step, language));
  return fail(
    'MATTER_IS_STEP',
    ['matter', 'text'],
    {
      zh: `“${text}”见于多个程序：${told('zh').join('；')}。请以 obligations 查询其中一个程序`,
      en: `\`${text}\` is a step of several procedures: ${told('en').join('; ')}. Ask \`obligations\` for one of them`,
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

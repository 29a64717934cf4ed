import type { CaseFound } from '../../service/ask/askCase.js';
import { labelledIn } from '../../service/ask/labelledIn.js';
import { labelledProcedureIn } from '../../service/ask/labelledProcedureIn.js';
import { endingLines, idText } from '../../wording/answer.js';
import { caseEntries, caseReasons } from '../../wording/procedure.js';
import { entriesText, paragraphs, reasonsText } from './answerText.js';
import { headText, inLanguage, localeOf, named, type View } from './view.js';

/** A case, or a matter that is asked about: each step with its state, and why. */
export function caseText(view: View, { check }: Pick<CaseFound, 'check'>): string {
  const { language } = view;
  const { named: labelled } = labelledIn(view);
  if (check.procedure === null) {
    const { duty = null, sentence } = check.gap ?? {};
    const government = named(view, view.snapshot.government);
    const head = duty === null ? [government] : headText(view, idText(labelled(duty), language), government);
    return paragraphs(head, [sentence === undefined ? '' : inLanguage(view, sentence)]);
  }
  const told = labelledProcedureIn(view).check({ ...check, procedure: check.procedure });
  return paragraphs(
    headText(view, idText(labelled(check.case ?? check.procedure), language), named(view, check.procedure)),
    entriesText(view, caseEntries(told, localeOf(view))),
    endingLines({ ...check, nextChange: nextOf(view, check), unconfirmed: [] }, localeOf(view)),
    reasonsText(view, caseReasons(told)),
  );
}

const nextOf = (view: View, { nextChange }: CaseFound['check']) =>
  nextChange === null ? null : { sentence: inLanguage(view, nextChange.sentence) };

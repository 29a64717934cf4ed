import type { Language } from '../../model/text.js';
import type { DueFound } from '../../service/ask/askDueList.js';
import { labelledProcedureIn } from '../../service/ask/labelledProcedureIn.js';
import { dueCounts } from '../../wording/dueCounts.js';
import { obligationEntry } from '../../wording/procedure.js';
import type { Colors } from './output.js';
import { painted } from './paint.js';
import { localeOf, named, say } from './view.js';

/** What is due: the last day, whose case it is and the step; below it who, to whom and by when. */
export function dueText(
  { language, colors }: { readonly language: Language; readonly colors: Colors },
  found: readonly DueFound[],
): string {
  const counts = dueCounts(
    found.map(({ item }) => item.obligation.state),
    language,
  );
  if (found.length === 0) return counts;
  const parts = found.flatMap(({ item, snapshot }) => {
    const view = { language, colors, snapshot };
    const told = obligationEntry(labelledProcedureIn(view).obligation(item.obligation), localeOf(view));
    const day = item.lastDay ?? say(view, '日期不明', 'no day');
    const step = snapshot.describe(item.obligation.step);
    const of = item.case ?? (step?.kind === 'step' ? step.procedure : item.obligation.step);
    const what = named(view, of);
    return [
      `${colors.bold(day)}  ${what} · ${told.label}`,
      ...told.lines.map((line) => `    ${painted(colors, line)}`),
    ];
  });
  return [...parts, '', counts].join('\n');
}

import type { Answer, StandInAnswer } from '../../model/answer.js';
import { labelledIn } from '../../service/ask/labelledIn.js';
import {
  answerEntries,
  answerReasons,
  endingLines,
  idText,
  type Reasons,
  standInEntries,
  standInReasons,
  stepLines,
} from '../../wording/answer.js';
import type { Entry } from '../../wording/line.js';
import { phrase } from '../../wording/phrases.js';
import { painted } from './paint.js';
import { padded, widest } from './table.js';
import { headText, listedNames, localeOf, named, type View } from './view.js';

/** The answer to 谁负责: who, first; then for how long, why, and what else may have been meant. */
export function answerText(view: View, answer: Answer): string {
  const { question } = answer;
  const { language } = view;
  const labelled = labelledIn(view);
  const told = labelled.answer(answer);
  const where = [question.within, ...(question.area === null ? [] : [question.area])];
  return paragraphs(
    headText(view, idText(labelled.named(question.duty), language), listedNames(view, where)),
    entriesText(view, answerEntries(told, localeOf(view))),
    endingLines(told, localeOf(view)),
    reasonsText(view, answerReasons(told, language)),
  );
}

/** Who performs for a post. */
export function standInText(view: View, answer: StandInAnswer): string {
  const { post, matter } = answer;
  const { language } = view;
  const labelled = labelledIn(view);
  const told = labelled.standInAnswer(answer);
  const place = view.snapshot.describe(post);
  const within = place?.kind === 'post' ? place.organization : view.snapshot.government;
  return paragraphs(
    headText(view, idText(labelled.named(post), language), named(view, within)),
    entriesText(view, standInEntries(told, matter === null ? null : labelled.named(matter), localeOf(view))),
    endingLines(told, localeOf(view)),
    reasonsText(view, standInReasons(told, language)),
  );
}

export function entriesText(view: View, entries: readonly Entry[]): string[] {
  const width = widest(entries.map(({ label }) => label)) + 2;
  return entries.flatMap(({ label, lines }) =>
    lines.map((line, index) => padded(index === 0 ? label : '', width) + painted(view.colors, line)),
  );
}

export function reasonsText(view: View, reasons: readonly Reasons[]): string[] {
  if (reasons.length === 0) return [];
  return [
    view.colors.bold(phrase(view.language, 'reasons')),
    ...reasons.flatMap(({ what, steps }) => [
      `  ${what}`,
      ...steps.flatMap((step, number) =>
        stepLines(step, number + 1, view.language).map(
          (line) => `    ${line.tone === 'cited' ? '   ' : ''}${painted(view.colors, line)}`,
        ),
      ),
    ]),
  ];
}

export const paragraphs = (...parts: readonly (readonly string[])[]): string =>
  parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');

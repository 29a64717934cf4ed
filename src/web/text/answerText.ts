import {
  answerEntries,
  answerReasons,
  endingLines,
  idText,
  modeEntries,
  type Reasons,
  standInEntries,
  standInReasons,
  stepLines,
} from '../../wording/answer.js';
import { modeWords } from '../../wording/labels.js';
import type { Entry } from '../../wording/line.js';
import { substitutes } from '../../wording/party.js';
import { colon } from '../../wording/phrases.js';
import { type Asked, askedText } from '../../wording/time.js';
import { language, locale } from '../state/session.js';
import { inLanguage, listed, t } from './catalog.js';
import type { CoverAnswer, DutyAnswer, StandInAnswer } from './shapes.js';

/** What each record that an answer names is to the duty: `分管`, `主办、代行`, `分管、缺口`. */
export function answeredIn(answer: DutyAnswer): ReadonlyMap<string, string> {
  const words = new Map<string, Set<string>>();
  const note = (id: string | undefined, word: string) => {
    if (id !== undefined) words.set(id, (words.get(id) ?? new Set()).add(word));
  };
  for (const { mode, holders, ...beside } of modeEntries(answer)) {
    for (const { holder } of holders) {
      note(holder.organization?.id ?? holder.post?.id, inLanguage(modeWords[mode]));
      for (const performer of substitutes(holder.performers)) note(performer.post?.id, t('barStandIn'));
    }
    for (const open of [...holders, beside]) {
      for (const { post } of open.gaps) note(post?.id, t('gap'));
      for (const { post } of open.ambiguities) note(post?.id, t('ambiguous'));
      for (const { post } of open.conflicts) note(post?.id, t('conflict'));
    }
  }
  return new Map([...words].map(([id, said]) => [id, listed([...said])]));
}

/** The answer about a duty as plain text: who first, then for how long, and why. */
export function dutyText(answer: DutyAnswer, drafted: readonly string[]): string {
  const { duty, within, ...asked } = answer.question;
  return textOf(
    duty === null ? '' : idText(duty, language.value),
    { asked, where: within?.label ?? '', drafted },
    answerEntries(answer, locale.value),
    endingLines(answer, locale.value),
    answerReasons(answer, language.value),
  );
}

/** Who performs for a post, as plain text. The holder stays named. */
export const standInText = (answer: StandInAnswer | CoverAnswer, drafted: readonly string[]): string =>
  textOf(
    idText(answer.post, language.value),
    { asked: answer.question, where: '', drafted },
    standInEntries(answer, null, locale.value),
    endingLines(answer, locale.value),
    standInReasons(answer, language.value),
  );

interface Head {
  readonly asked: Asked;
  readonly where: string;
  /** The lines of the draft that the answer rests on. */
  readonly drafted: readonly string[];
}

function textOf(
  title: string,
  { asked, where, drafted }: Head,
  entries: readonly Entry[],
  ending: readonly string[],
  reasons: readonly Reasons[],
): string {
  return [
    title,
    [where, askedText(asked, locale.value)].filter((part) => part !== '').join(' · '),
    ...(drafted.length === 0 ? [] : ['', t('draftOn'), ...drafted.map((line) => `  ${line}`)]),
    '',
    ...entries.flatMap(({ label, lines }) =>
      lines.map(({ text }, index) => `${index === 0 ? `${label}${colon(language.value)}` : '    '}${text}`),
    ),
    '',
    ...ending,
    '',
    t('reasons'),
    ...reasons.flatMap(({ what, steps }) => [
      `  ${what}`,
      ...steps.flatMap((step, index) =>
        stepLines(step, index + 1, language.value).map(
          ({ tone, text }) => `    ${tone === 'cited' ? '   ' : ''}${text}`,
        ),
      ),
    ]),
    '',
  ].join('\n');
}

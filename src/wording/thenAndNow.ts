import type { Language } from '../model/text.js';
import type { NamedAnswerable, NamedResponsible, NamedStepAccountability } from './labelledProcedure.js';
import { titled } from './party.js';
import { bracketed, colon, listed } from './phrases.js';
import { stepPerformerText } from './procedure.js';
import { reportWord } from './reportWords.js';
import { type Locale, longInstant } from './time.js';

/** Which records made the difference between what was known then and now, and when they came. */
export const differenceTexts = (
  { asKnownThen, differences }: Pick<NamedStepAccountability, 'asKnownThen' | 'differences'>,
  locale: Locale,
): readonly string[] =>
  (asKnownThen === null ? [] : differences).map(({ record, revision, recordedAt }) =>
    reportWord(locale.language, 'difference', {
      record: bracketed(locale.language, record.label, record.label === record.id ? '' : record.id),
      time: longInstant(recordedAt, locale),
      revision,
    }),
  );

/** `按当时所知（2024-03-09 零时）`; where the ledger began later, when the act was recorded. */
export function thenText({ moment, knownThenAt }: NamedStepAccountability, locale: Locale): string {
  const { language } = locale;
  if (moment === null || knownThenAt === null) return reportWord(language, 'knownThen');
  const time = longInstant(knownThenAt, locale);
  const isLater = Date.parse(knownThenAt) - Date.parse(moment) > longestDay;
  return isLater
    ? reportWord(language, 'knownWhenRecorded', { time })
    : bracketed(language, reportWord(language, 'knownThen'), time);
}

/** In milliseconds. */
const longestDay = 25 * 3_600_000;

/** Who answered for a step, line by line: who had to do it, who was accountable, who was in charge. */
export function responsibleTerms(
  { performers, accountable, inCharge }: NamedResponsible,
  language: Language,
): readonly { readonly term: 'performers' | 'accountable' | 'inCharge'; readonly text: string }[] {
  const nobody = reportWord(language, 'nobody');
  const joined = (texts: readonly string[]) => (texts.length === 0 ? nobody : listed(language, texts));
  const answerable = ({ post, organization, people }: NamedAnswerable) =>
    post === null ? (organization?.label ?? nobody) : titled(post, people, language);
  return [
    { term: 'performers', text: joined(performers.map((each) => stepPerformerText(each, language))) },
    { term: 'accountable', text: joined(accountable.map(answerable)) },
    { term: 'inCharge', text: joined(inCharge.map(answerable)) },
  ];
}

export const responsibleText = (responsible: NamedResponsible, language: Language): string =>
  responsibleTerms(responsible, language)
    .map(({ term, text }) => `${reportWord(language, term)}${colon(language)}${text}`)
    .join(language === 'zh' ? '；' : '; ');

import { nameOf } from '../../engine/case/step.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { Language, Text } from '../../model/text.js';
import { recordsBegin } from '../../service/ask/recordsBegin.js';
import { listed, phrase } from '../../wording/phrases.js';
import { knowing, type Locale, longInstant, shortInstant } from '../../wording/time.js';
import type { Colors } from './output.js';

/** What a text for people is written for: a language, a terminal with or without colours, a view of the records. */
export interface View {
  readonly language: Language;
  readonly colors: Colors;
  readonly snapshot: Snapshot;
}

export const localeOf = ({ language, snapshot }: Pick<View, 'language' | 'snapshot'>): Locale => ({
  ...{ language, timeZone: snapshot.timeZone },
});

/** The sentence in the language of the view. */
export const say = ({ language }: Pick<View, 'language'>, zh: string, en: string): string =>
  language === 'zh' ? zh : en;

export const inLanguage = ({ language }: Pick<View, 'language'>, text: Text): string => text[language];

/** The name of a record, or its id where it has none. */
export const named = (view: View, id: string): string => inLanguage(view, nameOf(view.snapshot, id));

/** Names as a list of the language: `甲、乙`. */
export const listedNames = (view: View, ids: readonly string[]): string =>
  listed(
    view.language,
    ids.map((id) => named(view, id)),
  );

/** The head of a text: what was asked, where, the pair of times that the answer speaks of, and whether the records reach that far. */
export function headText(view: View, what: string, where: string): string[] {
  const { snapshot, colors } = view;
  const locale = localeOf(view);
  const begin = beginText(view, snapshot);
  return [
    colors.bold(what),
    colors.dim([where, longInstant(snapshot.at, locale), knowing(snapshot, locale)].join(' · ')),
    ...(begin === null ? [] : [colors.yellow(begin)]),
  ];
}

/** Since when the records name anybody, where that is after the day asked about. */
export function beginText({ language }: Pick<View, 'language'>, snapshot: Snapshot): string | null {
  const begin = recordsBegin(snapshot);
  if (begin === null) return null;
  const [from, day] = [begin.from, snapshot.at].map((each) => shortInstant(each, snapshot.timeZone));
  if (begin.of === 'assignment') return phrase(language, 'assignmentsBegin', { begin: from ?? '', day: day ?? '' });
  return phrase(language, 'recordsBegin', { begin: from ?? '', year: (from ?? '').slice(0, 4), day: day ?? '' });
}

import { nameOf, titled } from '../../engine/case/step.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { Language, Text } from '../../model/text.js';
import { showInstant } from '../../model/time.js';
import type { Output } from './terminal.js';

/** What a text for people is written for: a language, a terminal with or without colours, a view of the records. */
export interface View {
  readonly language: Language;
  readonly colors: Output['colors'];
  readonly snapshot: Snapshot;
}

/** The sentence in the language of the view. */
export const say = ({ language }: Pick<View, 'language'>, zh: string, en: string): string =>
  language === 'zh' ? zh : en;

export const inLanguage = ({ language }: Pick<View, 'language'>, text: Text): string => text[language];

/** The name of a record, or its id where it has none. */
export const named = (view: View, id: string): string => inLanguage(view, nameOf(view.snapshot, id));

/** `区长甲`: a post with the people named, or a person alone. */
export function whoIs(view: View, who: { readonly post: string | null; readonly person: string | null }): string {
  if (who.post === null) return who.person === null ? '' : named(view, who.person);
  return inLanguage(view, titled(view.snapshot, who.post, who.person === null ? [] : [who.person]));
}

/** Names as a list of the language: `甲、乙`. */
export const listedNames = (view: View, ids: readonly string[]): string =>
  ids.map((id) => named(view, id)).join(say(view, '、', ', '));

/** An instant to the minute in the zone of the graph; midnight is said, so that no end is taken for a whole day. */
export function instantText(
  view: Pick<View, 'language'> & { readonly snapshot: { readonly timeZone: string } },
  instant: string,
): string {
  const shown = showInstant(instant, view.snapshot.timeZone);
  return shown.length > 'YYYY-MM-DD'.length ? shown : `${shown} ${say(view, '零时', '00:00')}`;
}

/** `自…起，至…止`: a half-open interval in words. */
export function intervalText(view: View, from: string | null, until: string | null): string {
  const begins =
    from === null
      ? say(view, '自始', 'from the beginning')
      : say(view, `自 ${instantText(view, from)}起`, `from ${instantText(view, from)}`);
  const ends =
    until === null
      ? say(view, '至另有变更止', 'until further notice')
      : say(view, `至 ${instantText(view, until)}止`, `until ${instantText(view, until)}`);
  return `${begins}${say(view, '，', ' ')}${ends}`;
}

/** The head of a text: what was asked, where, and the pair of times that the answer speaks of. */
export function askedText(view: View, what: string, where: string): string[] {
  const { snapshot, colors } = view;
  const at = instantText(view, snapshot.at);
  const known = say(
    view,
    `据 ${instantText(view, snapshot.knownAt)} 所知（第 ${snapshot.revision} 版）`,
    `as known at ${instantText(view, snapshot.knownAt)} (revision ${snapshot.revision})`,
  );
  return [colors.bold(what), colors.dim([where, at, known].join(' · '))];
}

import type { AssignmentMode } from '../model/record.js';
import type { Language } from '../model/text.js';
import type {
  Named,
  NamedAbsence,
  NamedHolder,
  NamedParty,
  NamedPerformer,
  NamedPerson,
  NamedPost,
  NamedStandIn,
} from './labelled.js';
import { absenceWords, extentWords, mannerWords } from './labels.js';
import { bracketed, listed, phrase, qualified } from './phrases.js';
import { awayUntil, type Locale } from './time.js';

/** `区长甲`, `Head of the District A`: a post with the people in it. */
export function titled(post: Named, people: readonly Named[], language: Language): string {
  const names = people.map(({ label }) => label);
  if (names.length === 0) return post.label;
  return `${post.label}${language === 'zh' ? '' : ' '}${listed(language, names)}`;
}

/** A person in a post, or whichever of them the records name. */
export function whoIs({ person, post, organization }: NamedParty, language: Language): string {
  if (post != null) return titled(post, person == null ? [] : [person], language);
  return person?.label ?? organization?.label ?? '';
}

/** Those who do the work in the stead of the holder. */
export const substitutes = <P extends Pick<NamedPerformer, 'manner'>>(performers: readonly P[]): P[] =>
  performers.filter(({ manner }) => manner !== 'present');

/** `受指定，全部工作`: how a performer comes to perform, and how much of the work. */
export const howOf = ({ manner, extent }: Pick<NamedPerformer, 'manner' | 'extent'>, language: Language): string =>
  qualified(language, [mannerWords[manner][language], extentWords[extent][language]]);

/** `副区长丁（受指定，全部工作）` */
export const performerText = (performer: NamedPerformer, language: Language): string =>
  bracketed(language, whoIs(performer, language), howOf(performer, language));

/** `由副区长丁代行（受指定，全部工作）`, for each who performs in the stead of the holder. */
export const performerLines = (performers: readonly NamedPerformer[], language: Language): string[] =>
  substitutes(performers).map((each) =>
    bracketed(language, phrase(language, 'performs', { who: whoIs(each, language) }), howOf(each, language)),
  );

/** `⇄ 副区长丁 · 受指定，全部工作`: the same in one phrase, for charts and tables. */
export const standInTexts = (performers: readonly NamedPerformer[], language: Language): string[] =>
  substitutes(performers).map((each) => `⇄ ${whoIs(each, language)} · ${howOf(each, language)}`);

/** `出访，至 2026-11-28`: why and until when, as far as it is told. */
export const awayText = ({ reason, validTo }: NamedAbsence, locale: Locale): string =>
  qualified(locale.language, [
    reason === 'away' ? '' : absenceWords[reason][locale.language],
    validTo === null ? '' : awayUntil(validTo, locale),
  ]);

/** What has to be said of a post beside its name: vacant, unrecorded, or who of it is away, and why. */
export interface Mark {
  readonly kind: 'away' | 'vacant' | 'unrecorded';
  readonly text: string;
  readonly detail: string;
}

export function marksOf(
  post: Pick<NamedPost, 'state' | 'absences'>,
  incumbents: readonly Pick<NamedPerson, 'id' | 'label' | 'absences'>[],
  performers: readonly NamedPerformer[],
  locale: Locale,
): Mark[] {
  const { language } = locale;
  const several = incumbents.length > 1;
  // Of several people, one whose own seat is away does not perform while the others do.
  const present = performers.flatMap(({ manner, person }) =>
    manner === 'present' && person != null ? [person.id] : [],
  );
  const inSeat = incumbents.filter(({ id, absences }) => absences.length === 0 && !present.includes(id));
  const away = [
    ...post.absences.map((absence) => ({ who: '', absence })),
    ...incumbents.flatMap(({ label, absences }) =>
      absences.map((absence) => ({ who: several ? `${label} ` : '', absence })),
    ),
  ];
  return [
    ...(post.state === 'filled' ? [] : [{ kind: post.state, text: phrase(language, post.state), detail: '' }]),
    ...away.map(({ who, absence }): Mark => {
      return { kind: 'away', text: `${who}${phrase(language, 'away')}`, detail: awayText(absence, locale) };
    }),
    ...(several && present.length > 0 ? inSeat : []).map(({ label }): Mark => {
      return { kind: 'away', text: `${label} ${phrase(language, 'away')}`, detail: '' };
    }),
  ];
}

type Holding = Pick<NamedHolder, 'post' | 'organization' | 'incumbents' | 'performers'>;

/** A holder: the post with its people, or the organization and through whom it answers. */
export function holderParts(
  { post, organization, incumbents }: Omit<Holding, 'performers'>,
  language: Language,
): { readonly main: string; readonly through: string | null } {
  if (post === null) return { main: organization?.label ?? '', through: null };
  const full = titled(post, incumbents, language);
  if (organization === null) return { main: full, through: null };
  return { main: organization.label, through: withoutUnit(full, organization.label) };
}

/** Where the name of the organization stands beside it, a title need not have that name again: `局长`, `Director`. */
export function withoutUnit(title: string, unit: string): string {
  if (unit === '') return title;
  if (title.startsWith(unit) && title.length > unit.length) return title.slice(unit.length).trim();
  return title.replace(`, ${unit}`, '');
}

export interface HowMuch {
  /** Why and until when a holder is away is told too. */
  readonly whole: boolean;
}

/** `区教育局，由局长教育甲（不在岗）负责` */
export function holderText(holder: Holding, locale: Locale, { whole }: HowMuch): string {
  const { language } = locale;
  const { main, through } = holderParts(holder, language);
  const marks = holder.post === null ? [] : marksOf(holder.post, holder.incumbents, holder.performers, locale);
  const told = qualified(
    language,
    marks.flatMap(({ text, detail }) => (whole ? [text, detail] : [text])),
  );
  if (through === null) return bracketed(language, main, told);
  return qualified(language, [main, phrase(language, 'through', { who: bracketed(language, through, told) })]);
}

/** `局长教育甲（不在岗）`, beside the name of its unit where that is given. */
export function postText(
  { post, performers }: Pick<NamedStandIn, 'post' | 'performers'>,
  locale: Locale,
  unit = '',
): string {
  const { language } = locale;
  const { incumbents } = post;
  const marks = marksOf(post, incumbents, performers, locale).map(({ text }) => text);
  return bracketed(language, withoutUnit(titled(post, incumbents, language), unit), qualified(language, marks));
}

/** The names of those who hold in a mode, for one line of a list. */
export const namesIn = (
  holders: readonly (Pick<NamedHolder, 'mode' | 'organization'> & {
    readonly post: Named | null;
    readonly incumbents: readonly Named[];
  })[],
  mode: AssignmentMode,
  language: Language,
): string =>
  listed(
    language,
    holders
      .filter((each) => each.mode === mode)
      .map(
        ({ post, organization, incumbents }) =>
          organization?.label ?? (post === null ? '' : titled(post, incumbents, language)),
      ),
  );

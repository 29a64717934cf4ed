import { language } from '../state/session.js';
import { listed, t } from './catalog.js';
import { citation, documentTitle } from './citation.js';
import type {
  AwayFragment,
  ConflictWordsLike,
  GapWordsLike,
  HumanFragment,
  ReasonFragment,
  SeatFragment,
  WhoFragment,
} from './shapes.js';
import { longInstant, shortInstant } from './time.js';
import { absenceWords, extentWords, gapWords, inLanguage, mannerWords, modalityMarks, readingMarks } from './words.js';

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** `区长甲`, `Head of the District A`: a post with the people in it. */
export function titled(post: Labelled, people: readonly Labelled[]): string {
  if (people.length === 0) return post.label;
  const names = listed(people.map(({ label }) => label));
  return language.value === 'en' ? `${post.label} ${names}` : `${post.label}${names}`;
}

/** A person in a post, or whichever of the two the records name. */
export function whoIs({ person, post, organization }: WhoLike): string {
  if (post != null) return titled(post, person == null ? [] : [person]);
  return person?.label ?? organization?.label ?? '';
}

interface WhoLike {
  readonly person?: Labelled | null;
  readonly post?: Labelled | null;
  readonly organization?: Labelled | null;
}

/** Those who do the work in somebody's stead. */
export const substitutes = <P extends Pick<WhoFragment, 'manner'>>(performers: readonly P[]): P[] =>
  performers.filter(({ manner }) => manner !== 'PRESENT');

/** `受指定，全部工作`. */
export const howOf = ({ manner, extent }: Pick<WhoFragment, 'manner' | 'extent'>): string =>
  [mannerWords[manner], extentWords[extent]].map(inLanguage).join(language.value === 'en' ? ', ' : '，');

/** `出访，至 2026-11-29 零时`: why and until when, as far as it is told. */
export function awayText({ reason, validTo }: Pick<AwayFragment, 'reason' | 'validTo'>): string {
  const parts = [
    ...(reason === 'AWAY' ? [] : [inLanguage(absenceWords[reason])]),
    ...(validTo === null ? [] : [t('awayUntil', { time: longInstant(validTo) })]),
  ];
  return parts.join(language.value === 'en' ? ', ' : '，');
}

/** What has to be said of a post beside its name: vacant, unrecorded, or who of it is away. */
export interface Mark {
  readonly kind: 'away' | 'vacant' | 'unrecorded';
  readonly text: string;
}

export function marksOf(
  post: Pick<SeatFragment, 'state' | 'absences'>,
  incumbents: readonly Pick<HumanFragment, 'label' | 'absences'>[],
): Mark[] {
  const open =
    post.state === 'VACANT'
      ? [{ kind: 'vacant', text: t('vacant') } as const]
      : post.state === 'UNRECORDED'
        ? [{ kind: 'unrecorded', text: t('unrecorded') } as const]
        : [];
  const several = incumbents.length > 1;
  const away = [
    ...post.absences.map((absence) => ({ who: '', absence })),
    ...incumbents.flatMap(({ label, absences }) =>
      absences.map((absence) => ({ who: several ? `${label} ` : '', absence })),
    ),
  ].map(({ who, absence }): Mark => {
    const told = awayText(absence);
    const words = `${who}${t('away')}`;
    if (told === '') return { kind: 'away', text: words };
    return { kind: 'away', text: language.value === 'en' ? `${words} (${told})` : `${words}（${told}）` };
  });
  return [...open, ...away];
}

/** A holder: the post with its people, or the organization and through whom it answers. */
export function holderParts(holder: {
  readonly post: Labelled | null;
  readonly organization: Labelled | null;
  readonly incumbents: readonly Labelled[];
}): { readonly main: string; readonly through: string | null } {
  const { post, organization, incumbents } = holder;
  if (post === null) return { main: organization?.label ?? '', through: null };
  const full = titled(post, incumbents);
  if (organization === null) return { main: full, through: null };
  // Where the name of the organization stands beside it, the title need not begin with that name again.
  const short = full.indexOf(organization.label) === 0 ? full.slice(organization.label.length).trim() : full;
  return { main: organization.label, through: short };
}

/** What is found in a gap, in one sentence: the last step of a search tells its outcome, else the first step. */
export const foundIn = ({ post, because }: GapWordsLike): string =>
  (post === null ? because[0] : because[because.length - 1])?.sentence ?? '';

/** Whoever could be designated, unless the sentence names them already. */
export function candidatesOf(gap: GapWordsLike): string[] {
  const found = foundIn(gap);
  const names = gap.eligible.map(({ label }) => label);
  return names.every((name) => found.indexOf(name) >= 0) ? [] : names;
}

export function gapLines(gap: GapWordsLike): string[] {
  const candidates = candidatesOf(gap);
  const colon = language.value === 'en' ? ': ' : '：';
  return [
    `【${t('gap')}】${inLanguage(gapWords[gap.reason])}`,
    foundIn(gap),
    ...(candidates.length === 0 ? [] : [`${t('eligible')}${colon}${listed(candidates)}`]),
    ...(gap.firstDay === null ? [] : [t('firstDay', { time: longInstant(gap.firstDay) })]),
    `${t('settledBy')}${colon}${gap.settledBy}`,
  ].filter((line) => line !== '');
}

export function conflictLines({ claims }: ConflictWordsLike): string[] {
  const colon = language.value === 'en' ? ': ' : '：';
  return [
    `【${t('conflict')}】${t('conflictText')}`,
    ...claims.map((claim, index) => `${index + 1}) ${whoIs(claim)}`),
    `${t('correctedBy')}${colon}${t('conflictSettled')}`,
  ];
}

/** `承前省略`, `可`: for what is not plainly stated as a fact or a must. */
export function firmness({ reading, modality }: Pick<ReasonFragment, 'reading' | 'modality'>): string[] {
  return [
    ...(reading === 'STATED' ? [] : [inLanguage(readingMarks[reading])]),
    ...(modality === 'FACT' || modality === 'MUST' ? [] : [inLanguage(modalityMarks[modality])]),
  ];
}

export function stepLines(step: ReasonFragment, number: number): string[] {
  const marks = firmness(step);
  const told = marks.length === 0 ? '' : language.value === 'en' ? ` (${marks.join(', ')})` : `（${marks.join('、')}）`;
  return [
    `${number}. ${step.rule} ${step.sentence}${told}`,
    ...step.provisions.map((each) => `   ${citation(each)}${language.value === 'en' ? ': ' : ' '}“${each.quote}”`),
    ...step.documents.map((each) => `   ${documentTitle(each)}`),
  ];
}

export const fromTo = (from: string | null, to: string | null): string =>
  t('stretch', { from: from === null ? '…' : shortInstant(from), to: to === null ? '…' : shortInstant(to) });

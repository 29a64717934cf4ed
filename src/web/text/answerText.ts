import type { PersonQuery, PostQuery, WhoQuery } from '../generated/operations.js';
import { language } from '../state/session.js';
import { listed, t } from './catalog.js';
import { conflictLines, gapLines, holderParts, howOf, marksOf, stepLines, substitutes, titled, whoIs } from './say.js';
import type { HumanFragment, ReasonFragment, SeatFragment, WhoFragment } from './shapes.js';
import { interval, longInstant } from './time.js';
import { inLanguage, modes, modeWords } from './words.js';

export type DutyAnswer = NonNullable<WhoQuery['whoIsResponsible']>;
export type StandInAnswer = NonNullable<PostQuery['standIn']>;
export type CoverAnswer = NonNullable<PersonQuery['cover']>[number];

interface Question {
  readonly at: string;
  readonly knownAt: string;
  readonly revision: number;
}

/** `2026-11-23 零时，据 … 所知（第 10 版）`. */
export const askedText = ({ at, knownAt, revision }: Question): string =>
  t('asked', { at: longInstant(at), knownAt: longInstant(knownAt), revision });

/** Holders, gaps and conflicts of one mode. */
export interface ModeEntries {
  readonly mode: DutyAnswer['holders'][number]['mode'];
  readonly holders: DutyAnswer['holders'];
  readonly gaps: DutyAnswer['gaps'];
  readonly conflicts: DutyAnswer['conflicts'];
}

/** What an answer says, by mode and in the order of the modes; a gap stands where a holder would. */
export function entriesOf({ holders, gaps, conflicts }: DutyAnswer): ModeEntries[] {
  return modes
    .map((mode) => ({
      mode,
      holders: holders.filter((each) => each.mode === mode),
      gaps: gaps.filter((each) => each.mode === mode),
      conflicts: conflicts.filter((each) => each.mode === mode),
    }))
    .filter((each) => each.holders.length + each.gaps.length + each.conflicts.length > 0);
}

/** What each record that an answer names is to the duty: `分管`, `主办、代行`, `分管、缺口`. */
export function answeredIn(answer: DutyAnswer): ReadonlyMap<string, string> {
  const words = new Map<string, Set<string>>();
  const note = (id: string | undefined, word: string) => {
    if (id !== undefined) words.set(id, (words.get(id) ?? new Set()).add(word));
  };
  for (const { mode, holders, gaps, conflicts } of entriesOf(answer)) {
    for (const { organization, post, performers } of holders) {
      note(organization?.id ?? post?.id, inLanguage(modeWords[mode]));
      for (const performer of substitutes(performers)) note(performer.post?.id, t('barStandIn'));
    }
    for (const { post } of gaps) note(post?.id, t('gap'));
    for (const { post } of conflicts) note(post?.id, t('conflict'));
  }
  return new Map([...words].map(([id, said]) => [id, listed([...said])]));
}

/** `区教育局，由局长教育甲负责（不在岗）`. */
export function holderText(holder: {
  readonly post: SeatFragment | null;
  readonly organization: { readonly id: string; readonly label: string } | null;
  readonly incumbents: readonly HumanFragment[];
}): string {
  const { main, through } = holderParts(holder);
  const marks = holder.post === null ? [] : marksOf(holder.post, holder.incumbents).map(({ text }) => text);
  const english = language.value === 'en';
  const told = marks.length === 0 ? '' : english ? ` (${marks.join(', ')})` : `（${marks.join('，')}）`;
  if (through === null) return `${main}${told}`;
  return `${main}${english ? ', ' : '，'}${t('through', { who: `${through}${told}` })}`;
}

export const performerLines = (performers: readonly WhoFragment[]): string[] =>
  substitutes(performers).map((each) => {
    const how = language.value === 'en' ? ` (${howOf(each)})` : `（${howOf(each)}）`;
    return `${t('performs', { who: whoIs(each) })}${how}`;
  });

const reasonLines = (what: string, steps: readonly ReasonFragment[]): string[] =>
  steps.length === 0
    ? []
    : [`  ${what}`, ...steps.flatMap((step, index) => stepLines(step, index + 1)).map((line) => `    ${line}`)];

const colon = (): string => (language.value === 'en' ? ': ' : '：');

const endLines = (answer: {
  readonly holdsFrom: string | null;
  readonly holdsUntil: string | null;
  readonly nextChange: { readonly sentence: string } | null;
  readonly unconfirmed: readonly { readonly sentence: string }[];
}): string[] => [
  t('holds', { interval: interval(answer.holdsFrom, answer.holdsUntil) }),
  ...(answer.nextChange === null ? [] : [`${t('changes')}${colon()}${answer.nextChange.sentence}`]),
  ...answer.unconfirmed.map(({ sentence }) => sentence),
];

/** The answer about a duty as plain text: who first, then for how long, and why. */
export function dutyText(answer: DutyAnswer, drafted: readonly string[]): string {
  const { question } = answer;
  const lines = entriesOf(answer).flatMap(({ mode, holders, gaps, conflicts }) =>
    [
      ...holders.flatMap((holder) => [holderText(holder), ...performerLines(holder.performers)]),
      ...conflicts.flatMap(conflictLines),
      ...gaps.flatMap(gapLines),
    ].map((line, index) => `${index === 0 ? `${inLanguage(modeWords[mode])}${colon()}` : '    '}${line}`),
  );
  return [
    `${question.duty.label} (${question.duty.id})`,
    [question.within?.label ?? '', askedText(question)].filter((part) => part !== '').join(' · '),
    ...draftLines(drafted),
    '',
    ...lines,
    '',
    ...endLines(answer),
    '',
    t('reasons'),
    ...dutyReasons(answer).flatMap(({ what, steps }) => reasonLines(what, steps)),
    '',
  ].join('\n');
}

/** The steps behind each holder, gap and claim. */
export function dutyReasons(answer: DutyAnswer): { what: string; steps: readonly ReasonFragment[]; main: boolean }[] {
  const of = (mode: ModeEntries['mode'] | null) => (mode === null ? '' : `${inLanguage(modeWords[mode])} · `);
  const main = (mode: ModeEntries['mode'] | null) =>
    mode === null || ['ACCOUNTABLE', 'DECIDES', 'IN_CHARGE', 'LEADS'].indexOf(mode) >= 0;
  return [
    ...answer.holders.map((holder) => ({
      what: `${of(holder.mode)}${holder.organization?.label ?? holder.post?.label ?? ''}`,
      steps: [...holder.because, ...(holder.standIn?.because ?? [])],
      main: main(holder.mode),
    })),
    ...answer.gaps
      .filter(({ post }) => post === null)
      .map(({ mode, because }) => ({ what: `${of(mode)}${t('gap')}`, steps: because, main: true })),
    ...answer.conflicts.flatMap(({ mode, claims }) =>
      claims.map((claim) => ({
        what: `${of(mode)}${t('conflict')} ${whoIs(claim)}`,
        steps: claim.because,
        main: true,
      })),
    ),
  ];
}

/** Who performs for a post, as plain text. The holder stays named. */
export function standInText(answer: StandInAnswer | CoverAnswer, drafted: readonly string[]): string {
  const { post, performers, gap, conflict } = answer;
  const performing = [
    ...performerLines(performers),
    ...(conflict === null ? [] : conflictLines(conflict)),
    ...(gap === null ? [] : gapLines(gap)),
  ];
  return [
    `${post.label} (${post.id})`,
    askedText(answer.question),
    ...draftLines(drafted),
    '',
    `${t('post')}${colon()}${holderText({ post, organization: null, incumbents: post.incumbents })}`,
    ...(performing.length > 0 ? performing : [t('inPerson')]),
    '',
    ...endLines(answer),
    '',
    t('reasons'),
    ...reasonLines(titled(post, post.incumbents), answer.because),
    ...(conflict?.claims ?? []).flatMap((claim) => reasonLines(whoIs(claim), claim.because)),
    '',
  ].join('\n');
}

const draftLines = (drafted: readonly string[]): string[] =>
  drafted.length === 0 ? [] : ['', t('draftOn'), ...drafted.map((line) => `  ${line}`)];

/** The names of those who hold in the modes that people ask for first, for one line of a list. */
export const namesIn = (
  holders: readonly {
    readonly mode: string;
    readonly post: { readonly id: string; readonly label: string } | null;
    readonly organization: { readonly id: string; readonly label: string } | null;
    readonly incumbents: readonly { readonly id: string; readonly label: string }[];
  }[],
  mode: string,
): string =>
  listed(
    holders
      .filter((each) => each.mode === mode)
      .map(
        ({ post, organization, incumbents }) => organization?.label ?? (post === null ? '' : titled(post, incumbents)),
      ),
  );

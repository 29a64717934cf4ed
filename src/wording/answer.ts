import type { ModeState } from '../model/answer.js';
import type { AssignmentMode } from '../model/record.js';
import type { Language } from '../model/text.js';
import { documentTitle, quoted } from './citation.js';
import type {
  Named,
  NamedAmbiguity,
  NamedAnswer,
  NamedConflict,
  NamedEnvelope,
  NamedGap,
  NamedHolder,
  NamedHolding,
  NamedPerformer,
  NamedStandIn,
  NamedStep,
} from './labelled.js';
import { modalityMarks, modes, modeWords, readingMarks } from './labels.js';
import type { Entry, Line } from './line.js';
import { ambiguityLines, conflictLines, gapLines, isNotRecorded, notRecordedLines, openOf } from './open.js';
import { holderText, performerLines, titled, whoIs } from './party.js';
import { bracketed, colon, listed, phrase } from './phrases.js';
import { interval, type Locale } from './time.js';

interface Open<A extends NamedHolding> {
  readonly gaps: readonly A['gaps'][number][];
  readonly ambiguities: readonly A['ambiguities'][number][];
  readonly conflicts: readonly A['conflicts'][number][];
}

/** One mode of an answer: each holder with what is open there, then what is open beside them. */
export interface ModeEntry<A extends NamedHolding> extends Open<A> {
  readonly mode: AssignmentMode;
  readonly state: ModeState;
  readonly holders: readonly (Open<A> & { readonly holder: A['holders'][number] })[];
  /** Gaps of a mode in which nothing is recorded, and nothing need be. */
  readonly notRecorded: readonly A['gaps'][number][];
}

/** What an answer says, in the order of the modes; a gap stands where a holder would. */
export function modeEntries<A extends NamedHolding>(answer: A): ModeEntry<A>[] {
  return modes.flatMap((mode) => {
    const inMode = <P extends { readonly mode: AssignmentMode | null }>(parts: readonly P[]) =>
      parts.filter((each) => each.mode === mode);
    const holders: readonly A['holders'][number][] = inMode(answer.holders);
    const all: Open<A> = {
      gaps: inMode(answer.gaps),
      ambiguities: inMode(answer.ambiguities),
      conflicts: inMode(answer.conflicts),
    };
    const at = (fits: (post: string | null) => boolean): Open<A> => {
      const ofPost = <P extends { readonly post: Named | null }>(parts: readonly P[]) =>
        parts.filter(({ post }) => fits(post?.id ?? null));
      return { gaps: ofPost(all.gaps), ambiguities: ofPost(all.ambiguities), conflicts: ofPost(all.conflicts) };
    };
    const isHolding = (post: string | null) => post !== null && holders.some((holder) => holder.post?.id === post);
    const beside = at((post) => !isHolding(post));
    const state = answer.completeness.find((each) => each.mode === mode)?.state ?? 'notRecorded';
    const isOpen = (gap: A['gaps'][number]) => isNotRecorded(gap, answer.completeness);
    if (holders.length + all.gaps.length + all.ambiguities.length + all.conflicts.length === 0) return [];
    return {
      mode,
      state,
      holders: holders.map((holder) => ({
        holder,
        ...at((post) => post !== null && post === (holder.post?.id ?? null)),
      })),
      ...beside,
      gaps: beside.gaps.filter((gap) => !isOpen(gap)),
      notRecorded: beside.gaps.filter(isOpen),
    };
  });
}

interface OpenInFull {
  readonly gaps: readonly NamedGap[];
  readonly ambiguities: readonly NamedAmbiguity[];
  readonly conflicts: readonly NamedConflict[];
}

const openLines = ({ gaps, ambiguities, conflicts }: OpenInFull, locale: Locale): Line[] => [
  ...conflicts.flatMap((each) => conflictLines(each, locale.language)),
  ...ambiguities.flatMap((each) => ambiguityLines(each, locale.language)),
  ...gaps.flatMap((each) => gapLines(each, locale)),
];

/** Those who perform for a holder, then what is open there: what covers a part only is not told like the whole. */
function performingLines(performers: NamedHolder['performers'], open: OpenInFull, locale: Locale): Line[] {
  const tone = isPartial(open) ? 'partial' : 'performer';
  return [
    ...performerLines(performers, locale.language).map((text): Line => ({ tone, text })),
    ...openLines(open, locale),
  ];
}

/** Whether the performers do a part of the work only. */
export const isPartial = ({ gaps }: { readonly gaps: readonly Pick<NamedGap, 'reason'>[] }): boolean =>
  gaps.some(({ reason }) => reason === 'beyondExtent');

/** Whether a party does a part of the work only, wherever it performs. */
export function performsPartly(
  {
    holders,
    gaps,
  }: {
    readonly holders: readonly {
      readonly post: { readonly id: string } | null;
      readonly performers: readonly NamedPerformer[];
    }[];
    readonly gaps: readonly (Pick<NamedGap, 'reason'> & { readonly post: { readonly id: string } | null })[];
  },
  party: string,
): boolean {
  const performing = holders.filter(({ performers }) =>
    performers.some(({ person, post, organization }) =>
      [person, post, organization].some((each) => each?.id === party),
    ),
  );
  return (
    performing.length > 0 &&
    performing.every(({ post }) => isPartial({ gaps: gaps.filter((gap) => gap.post?.id === post?.id) }))
  );
}

/** Holders, who performs for them, gaps, ambiguities and conflicts, by mode. */
export const answerEntries = (answer: NamedHolding, locale: Locale): Entry[] =>
  modeEntries(answer).map(({ mode, holders, notRecorded, ...beside }) => ({
    label: modeWords[mode][locale.language],
    lines: [
      ...holders.flatMap(({ holder, ...open }): Line[] => [
        { tone: 'holder', text: holderText(holder, locale, { whole: true }) },
        ...performingLines(holder.performers, open, locale),
      ]),
      ...openLines(beside, locale),
      ...notRecorded.flatMap((gap) => notRecordedLines(gap, locale)),
    ],
  }));

/** Who performs for a post. The holder stays named: standing in moves the work, never the accountability. */
export function standInEntries(
  answer: Omit<NamedStandIn, keyof NamedEnvelope>,
  matter: Named | null,
  locale: Locale,
): Entry[] {
  const { language } = locale;
  const { post, performers } = answer;
  const performing = performingLines(performers, openOf(answer), locale);
  const inPerson: Line = { tone: 'performer', text: phrase(language, 'inPerson') };
  return [
    {
      label: phrase(language, 'post'),
      lines: [
        {
          tone: 'holder',
          text: holderText({ post, organization: null, incumbents: post.incumbents, performers }, locale, {
            whole: true,
          }),
        },
      ],
    },
    ...(matter === null
      ? []
      : [{ label: phrase(language, 'matter'), lines: [{ tone: 'plain', text: idText(matter, language) } as const] }]),
    { label: phrase(language, 'performing'), lines: performing.length > 0 ? performing : [inPerson] },
  ];
}

/** `环境保护（shangcheng/duty/environmental-protection）` */
export const idText = ({ id, label }: Named, language: Language): string =>
  label === id ? id : bracketed(language, label, id);

/** R11 in words, with what changes next, and the sources that may not be relied on. */
export const endingLines = (
  { holdsFrom, holdsUntil, nextChange, unconfirmed }: NamedEnvelope,
  locale: Locale,
): string[] => [
  phrase(locale.language, 'holds', { interval: interval(holdsFrom, holdsUntil, locale) }),
  ...(nextChange === null
    ? []
    : [`${phrase(locale.language, 'changes')}${colon(locale.language)}${nextChange.sentence}`]),
  ...unconfirmed.map(({ sentence }) => `${phrase(locale.language, 'note')}${colon(locale.language)}${sentence}`),
];

/** The steps behind one part of an answer. */
export interface Reasons<S extends NamedStep = NamedStep> {
  readonly what: string;
  readonly mode: AssignmentMode | null;
  readonly steps: readonly S[];
  /** Of the modes that people ask for first. */
  readonly main: boolean;
}

const mainModes: readonly (AssignmentMode | null)[] = ['accountable', 'decides', 'inCharge', 'leads', null];

/** The steps behind each holder, gap, reading and claim. */
export function answerReasons(answer: NamedAnswer, language: Language): Reasons[] {
  const of = (mode: AssignmentMode | null, what: string) =>
    mode === null ? what : `${modeWords[mode][language]} · ${what}`;
  return [
    ...answer.holders.map(({ mode, organization, post, because, standIn }) => ({
      what: of(mode, organization?.label ?? post?.label ?? ''),
      mode,
      steps: [...because, ...beyondReadings(standIn?.because ?? [], answer.ambiguities)],
      main: mainModes.includes(mode),
    })),
    ...answer.gaps
      .filter(({ post }) => post === null)
      .map((gap) => ({
        what: of(gap.mode, phrase(language, isNotRecorded(gap, answer.completeness) ? 'notRecorded' : 'gap')),
        mode: gap.mode,
        steps: gap.because,
        main: true,
      })),
    ...doubtReasons(answer, language, of),
  ].filter(({ steps }) => steps.length > 0);
}

/** The same for a post. */
export function standInReasons(answer: NamedStandIn, language: Language): Reasons[] {
  const { post, because } = answer;
  return [
    {
      what: titled(post, post.incumbents, language),
      mode: null,
      steps: beyondReadings(because, openOf(answer).ambiguities),
      main: true,
    },
    ...doubtReasons(openOf(answer), language, (_mode, what) => what),
  ].filter(({ steps }) => steps.length > 0);
}

/** What one reading of a text finds is told with that reading only, not as if it were so. */
const beyondReadings = (steps: readonly NamedStep[], ambiguities: readonly NamedAmbiguity[]): readonly NamedStep[] => {
  const found = ambiguities.flatMap(({ readings }) => readings.flatMap(({ because }) => because));
  return steps.filter(({ rule, sentence }) => !found.some((each) => each.rule === rule && each.sentence === sentence));
};

const doubtReasons = (
  { ambiguities, conflicts }: Omit<OpenInFull, 'gaps'>,
  language: Language,
  of: (mode: AssignmentMode | null, what: string) => string,
): Reasons[] => [
  ...ambiguities.flatMap(({ mode, readings }) =>
    readings.map(({ because }, index) => ({
      what: of(mode, `${phrase(language, 'ambiguous')} ${index + 1}`),
      mode,
      steps: because,
      main: true,
    })),
  ),
  ...conflicts.flatMap(({ mode, claims }) =>
    claims.map((claim) => ({
      what: of(mode, `${phrase(language, 'conflict')} ${whoIs(claim, language)}`),
      mode,
      steps: claim.because,
      main: true,
    })),
  ),
];

/** `承前省略`, `可`: for what is not plainly stated as a fact or a must. */
export const firmness = ({ reading, modality }: NamedStep, language: Language): string[] => [
  ...(reading === 'stated' ? [] : [readingMarks[reading][language]]),
  ...(modality === 'fact' || modality === 'must' ? [] : [modalityMarks[modality][language]]),
];

/** A step of the reasons: its number and rule, the sentence, how firmly it stands, and the articles it rests on. */
export const stepLines = (step: NamedStep, number: number, language: Language): Line[] => [
  {
    tone: 'step',
    text: `${number}. ${step.rule} ${bracketed(language, step.sentence, listed(language, firmness(step, language)))}`,
  },
  ...step.provisions.map((each): Line => ({ tone: 'cited', text: quoted(each, language) })),
  ...step.documents.map((each): Line => ({ tone: 'cited', text: documentTitle(each, language) })),
];

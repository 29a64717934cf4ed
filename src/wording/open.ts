import type { AssignmentMode } from '../model/record.js';
import type { Language } from '../model/text.js';
import { quoted } from './citation.js';
import type {
  BriefGap,
  NamedAmbiguity,
  NamedAnswer,
  NamedConflict,
  NamedGap,
  NamedParty,
  NamedPerformer,
} from './labelled.js';
import { ambiguityWords, gapWords, notRecordedWords } from './labels.js';
import type { Line } from './line.js';
import { performerText, whoIs } from './party.js';
import { colon, listed, type Phrase, phrase } from './phrases.js';
import { type Locale, longInstant } from './time.js';

/** What an answer leaves open, or says several things about. */
export type OpenKind = 'gap' | 'ambiguous' | 'conflict' | 'notRecorded';

/** `【缺口】应指定而未指定` */
const headed = (kind: OpenKind, what: string, language: Language): Line => ({
  tone: kind,
  text: language === 'zh' ? `【${phrase(language, kind)}】${what}` : `${phrase(language, kind)}: ${what}`,
});

const plain = (text: string): Line => ({ tone: 'plain', text });
const termed = (language: Language, term: Phrase, text: string): Line =>
  plain(`${phrase(language, term)}${colon(language)}${text}`);

/** What is found in a gap: the last step of a search tells its outcome, the first why nobody holds a mode. */
export const foundIn = ({ post, because }: Pick<NamedGap, 'post' | 'because'>): string =>
  (post === null ? because[0] : because[because.length - 1])?.sentence ?? '';

/** Who could be designated, unless the sentence names them already. */
export function candidatesOf(gap: NamedGap): string[] {
  const found = foundIn(gap);
  const names = gap.eligible.map(({ label }) => label);
  return names.every((name) => found.includes(name)) ? [] : names;
}

/** A gap as an answer of its own: its reason, what was found, whom it could be, and what would settle it. */
export const gapLines = (gap: NamedGap, locale: Locale): Line[] => [
  headed('gap', gapWords[gap.reason][locale.language], locale.language),
  ...[foundIn(gap)].filter((text) => text !== '').map(plain),
  ...settlingLines(gap, locale),
];

function settlingLines(gap: NamedGap, locale: Locale): Line[] {
  const { language } = locale;
  const candidates = candidatesOf(gap);
  return [
    ...(candidates.length === 0 ? [] : [termed(language, 'eligible', listed(language, candidates))]),
    ...(gap.firstDay === null
      ? []
      : [plain(phrase(language, 'firstDay', { time: longInstant(gap.firstDay, locale) }))]),
    termed(language, 'settledBy', gap.settledBy),
  ];
}

/** Where the division of labour is not recorded at all: what was found, and the articles that speak of it. */
export const notRecordedLines = (gap: NamedGap, locale: Locale): Line[] => [
  headed('notRecorded', notRecordedWords[locale.language], locale.language),
  ...gap.because.flatMap(({ sentence, provisions }) => [
    plain(sentence),
    ...provisions.map((each): Line => ({ tone: 'cited', text: quoted(each, locale.language) })),
  ]),
  ...settlingLines(gap, locale),
];

/** Whom a reading lets perform, as the end of its sentence. */
export const performingBy = ({ performers }: NamedAmbiguity['readings'][number], language: Language): string =>
  performers.length === 0
    ? phrase(language, 'readingNobody')
    : phrase(language, 'readingPerforms', {
        who: listed(
          language,
          performers.map((each) => performerText(each, language)),
        ),
      });

/** An ambiguous text: both readings, and whom each lets perform. Nobody is named as performing. */
export const ambiguityLines = ({ why, readings }: NamedAmbiguity, language: Language): Line[] => [
  headed('ambiguous', ambiguityWords[why][language], language),
  ...readings.map((reading, index) =>
    plain(
      `${index + 1}) ${reading.sentence}${language === 'zh' ? '' : ' '}${performingBy(reading, language)}${language === 'zh' ? '。' : '.'}`,
    ),
  ),
  termed(language, 'settledBy', phrase(language, 'ambiguitySettled')),
];

/** A conflict: every claim, none of them preferred. */
export const conflictLines = ({ claims }: NamedConflict, language: Language): Line[] => [
  headed('conflict', phrase(language, 'conflictText'), language),
  ...claims.map((claim, index) => plain(`${index + 1}) ${whoIs(claim, language)}`)),
  termed(language, 'correctedBy', phrase(language, 'conflictSettled')),
];

/** The same in a few words: what it is, and why, or whom it is between. */
export interface Brief {
  readonly kind: OpenKind;
  readonly mode: AssignmentMode | null;
  readonly word: string;
  readonly what: string;
}

/** What is open in an answer or a part of one, as far as it has it. */
export interface OpenParts {
  readonly gaps: readonly BriefGap[];
  readonly ambiguities: readonly {
    readonly mode: AssignmentMode | null;
    readonly readings: readonly { readonly performers: readonly NamedPerformer[] }[];
  }[];
  readonly conflicts: readonly { readonly mode: AssignmentMode | null; readonly claims: readonly NamedParty[] }[];
  readonly completeness?: NamedAnswer['completeness'];
}

export function briefsOf({ gaps, ambiguities, conflicts, completeness = [] }: OpenParts, language: Language): Brief[] {
  const brief = (kind: OpenKind, mode: AssignmentMode | null, what: string): Brief => ({
    ...{ kind, mode, word: phrase(language, kind), what },
  });
  return [
    ...gaps.map((gap) =>
      isNotRecorded(gap, completeness)
        ? brief('notRecorded', gap.mode, notRecordedWords[language])
        : brief('gap', gap.mode, gapWords[gap.reason][language]),
    ),
    ...ambiguities.map(({ mode, readings }) =>
      brief('ambiguous', mode, readings.map(({ performers }) => namesOf(performers, language)).join(' / ')),
    ),
    ...conflicts.map(({ mode, claims }) =>
      brief('conflict', mode, claims.map((claim) => whoIs(claim, language)).join(' / ')),
    ),
  ];
}

const namesOf = (performers: readonly NamedPerformer[], language: Language): string =>
  performers.length === 0
    ? phrase(language, 'nobody')
    : listed(
        language,
        performers.map((each) => whoIs(each, language)),
      );

/** The same of who performs for one post. */
export const briefsOfPost = (
  standIn: {
    readonly gap: { readonly reason: BriefGap['reason'] } | null;
    readonly ambiguity: Omit<OpenParts['ambiguities'][number], 'mode'> | null;
    readonly conflict: Omit<OpenParts['conflicts'][number], 'mode'> | null;
  },
  language: Language,
): Brief[] => briefsOf(openOf(standIn), language);

/** Gap, ambiguity and conflict of one post as those of an answer. */
export const openOf = <
  G extends { readonly reason: BriefGap['reason'] },
  A extends Omit<OpenParts['ambiguities'][number], 'mode'>,
  C extends Omit<OpenParts['conflicts'][number], 'mode'>,
>(standIn: {
  readonly gap: G | null;
  readonly ambiguity: A | null;
  readonly conflict: C | null;
}) => {
  const all = <T>(part: T | null) => (part === null ? [] : [{ mode: null, ...part }]);
  return { gaps: all(standIn.gap), ambiguities: all(standIn.ambiguity), conflicts: all(standIn.conflict) };
};

/** A mode in which nothing is recorded, and nothing need be. */
export const isNotRecorded = ({ mode }: BriefGap, completeness: NamedAnswer['completeness']): boolean =>
  completeness.some((each) => each.mode === mode && each.state === 'notRecorded');

/** The documents do not say who holds it. That nobody stands in is a gap: there the work is not done. */
export const isUnstated = ({ reason }: Pick<BriefGap, 'reason'>): boolean =>
  reason === 'unassigned' ||
  reason === 'notDivided' ||
  reason === 'departmentUnstated' ||
  reason === 'roleUnfilled' ||
  reason === 'notInForce';

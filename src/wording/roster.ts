import type { NamedProvision } from './citation.js';
import { dayNumber } from './days.js';
import type { Named } from './labelled.js';
import { extentWords, mannerWordsShort } from './labels.js';
import { foundIn } from './open.js';
import { substitutes } from './party.js';
import { asSentence, listed, qualified } from './phrases.js';
import {
  absencesOf,
  exceptedOf,
  exceptedText,
  handedOverText,
  isVacant,
  type RosterAnswer,
  type RosterState,
  reasonText,
  saidOf,
  say,
  sourcesOf,
  throughText,
  uncoveredOf,
} from './rosterTexts.js';
import { type Locale, localTime } from './time.js';
import { verdictOfPost } from './verdict.js';

// Who is away, who acts and what stays open, as it is told in the morning: in the first view, the calendar and on a wall.

/** `null`: whoever holds the post is there, or nothing is recorded that would say otherwise. */
export function rosterStateOf(
  answer: Pick<RosterAnswer, 'outcome' | 'performers' | 'gap' | 'post'>,
): RosterState | null {
  const verdict = verdictOfPost(answer);
  if (verdict !== 'present') return verdict;
  return absencesOf(answer).length > 0 ? 'away' : null;
}

/** Nobody covers all of the work: what counts as a gap of the day. */
export const isOpen = (state: RosterState): boolean => state === 'gap' || state === 'partial';

/** A part of a sentence: the post that it is about, a name, or what it comes to, which has the colour of the state. */
export interface Piece {
  readonly text: string;
  readonly as: 'plain' | 'post' | 'name' | 'said';
}

/** One exception of a day, in sentences. */
export interface RosterBlock {
  readonly post: string;
  readonly state: RosterState;
  readonly headline: readonly Piece[];
  /** By which manner, to what extent and until when. */
  readonly how: string;
  /** The last instant of `how`, exactly; `null`: until further notice. */
  readonly until: string | null;
  /** What nobody covers; empty: nothing that is known. */
  readonly uncovered: string;
  readonly settledBy: string;
  /** Hand-over notes; empty: none that may be seen. */
  readonly handedOver: string;
  readonly sources: readonly NamedProvision[];
  readonly instruments: readonly string[];
}

/** `区长 甲 出差，常务副区长 乙 主持政府工作` */
function headlineOf(answer: RosterAnswer, state: RosterState, day: string, locale: Locale): readonly Piece[] {
  const { language, timeZone } = locale;
  const { post } = answer;
  const plain = (text: string): Piece => ({ text, as: 'plain' });
  const said = (text: string): Piece => ({ text, as: 'said' });
  const lasting =
    state === 'gap' && answer.holdsFrom !== null
      ? [plain(say(language, 'since', { n: dayNumber(localTime(answer.holdsFrom, timeZone).day, day) }))]
      : [];
  const subject: Piece = { text: post.label, as: 'post' };
  if (isVacant(answer)) {
    return state === 'gap'
      ? [subject, said(say(language, 'vacantNobody')), ...lasting]
      : [subject, plain(say(language, 'vacant')), said(saidOf(answer, state, language))];
  }
  const away = post.incumbents.filter(({ absences }) => absences.length > 0 || post.absences.length > 0);
  const told = absencesOf(answer).filter(({ reason }) => reason !== 'away');
  const reasons = [...new Set(told.map((each) => reasonText(each, language)))];
  const names = listed(
    language,
    (away.length > 0 ? away : post.incumbents).map(({ label }) => label),
  );
  return [
    subject,
    { text: ` ${names}`, as: 'name' },
    plain(
      ` ${reasons.length === 0 ? say(language, 'isAwayUntold') : say(language, 'isAway', { reason: listed(language, reasons) })}`,
    ),
    said(saidOf(answer, state, language)),
    ...lasting,
  ];
}

/** The exception of a post on a day; `duties`: those of its duties for which nobody performs. */
export function blockOf(
  answer: RosterAnswer,
  state: RosterState,
  duties: readonly Named[],
  day: string,
  locale: Locale,
): RosterBlock {
  const { language } = locale;
  const sources = sourcesOf(answer);
  const instruments = [...new Set(sources.flatMap(({ instrument }) => (instrument == null ? [] : [instrument])))];
  const [acting] = substitutes(answer.performers);
  const manner =
    acting === undefined
      ? ''
      : acting.manner === 'designated' && instruments.length > 0
        ? say(language, 'written')
        : mannerWordsShort[acting.manner][language];
  const covers = state === 'full' || state === 'partial';
  const end = throughText(answer.holdsUntil, day, locale);
  const except = exceptedText(answer, language);
  const extent =
    acting === undefined || (acting.extent === 'full' && except !== '') ? '' : extentWords[acting.extent][language];
  const how = covers
    ? asSentence(language, qualified(language, [manner, extent, except, end]))
    : answer.gap === null
      ? end
      : [foundIn(answer.gap), ...(answer.holdsUntil === null ? [] : [end])].join(language === 'zh' ? '' : ' ');
  const excepted = exceptedOf(answer);
  const beyond = duties.filter(({ id }) => !excepted.has(id));
  return {
    post: answer.post.id,
    state,
    headline: headlineOf(answer, state, day, locale),
    how,
    until: answer.holdsUntil,
    uncovered: uncoveredOf(state, covers ? beyond : duties, language),
    settledBy: answer.gap?.settledBy ?? '',
    handedOver: handedOverText(answer, language),
    sources: provisionsOf(answer),
    instruments,
  };
}

/** The articles that say who acts, or by which nobody does; each article once. */
export function provisionsOf(answer: RosterAnswer): readonly NamedProvision[] {
  const own = sourcesOf(answer).flatMap(({ basis = [] }) => basis.flatMap((each) => ('quote' in each ? [each] : [])));
  const last = [...answer.because, ...(answer.gap?.because ?? [])].slice(-1).flatMap(({ provisions }) => provisions);
  const found = own.length > 0 ? own : last;
  return [...new Map(found.map((each) => [`${each.document?.label} ${each.article.number}`, each])).values()];
}

import { lastDayOf, shortDay } from './days.js';
import type { Named } from './labelled.js';
import { substitutes, titled } from './party.js';
import { filled, listed, type Values } from './phrases.js';
import { isOpen, type Piece, rosterStateOf } from './roster.js';
import {
  absencesOf,
  presidesBy,
  type RosterAnswer,
  type RosterState,
  reasonText,
  saidOf,
  uncoveredOf,
} from './rosterTexts.js';
import { type Locale, localTime } from './time.js';

// What changes for a post at an instant, in a sentence.

/** Who performs for a post from one instant up to another. */
export interface RosterStretch extends RosterAnswer {
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface RosterChange {
  readonly at: string;
  readonly post: string;
  /** What begins; `null`: all is as usual again. */
  readonly state: RosterState | null;
  readonly pieces: readonly Piece[];
  readonly uncovered: string;
}

const words = {
  back: ['{who}返岗', '{who} is back'],
  endsPresiding: ['，{who}的主持结束', '; {who} no longer presides'],
  endsStanding: ['，{who}的代行结束', '; {who} no longer stands in'],
  succeeds: ['{who}任{post}', '{who} takes over as {post}'],
  leaves: ['{who}不再任{post}，', '{who} is no longer {post}; '],
  vacant: ['{post}空缺，', '{post} is vacant; '],
  awayTo: ['{who}{reason}至 {day}，', '{who} is away ({reason}) to {day}; '],
  away: ['{who}{reason}，', '{who} is away ({reason}); '],
} as const;

const say = ({ language }: Locale, word: keyof typeof words, values: Values): string =>
  filled(language, words[word], values);

const namesOf = (people: readonly Named[], { language }: Locale): string =>
  listed(
    language,
    people.map(({ label }) => label),
  );

/** What another stretch of the same post begins, told against the one before; `null`: nothing that people would notice. */
export function changeOf(
  before: RosterStretch,
  after: RosterStretch,
  duties: readonly Named[],
  locale: Locale,
): RosterChange | null {
  const [was, is] = [rosterStateOf(before), rosterStateOf(after)];
  const at = after.from ?? '';
  const pieces = is === null ? usualAgain(before, after, was, locale) : beginning(before, after, is, locale);
  const same = was === is && is !== null && saidOf(before, is, locale.language) === saidOf(after, is, locale.language);
  if (pieces.length === 0 || same) return null;
  const uncovered = is !== null && isOpen(is) ? uncoveredOf(is, duties, locale.language) : '';
  return { at, post: after.post.id, state: is, pieces, uncovered };
}

const plain = (text: string): Piece => ({ text, as: 'plain' });

/** `甲返岗，乙的主持结束` */
function usualAgain(
  before: RosterStretch,
  after: RosterStretch,
  was: RosterState | null,
  locale: Locale,
): readonly Piece[] {
  const { post } = after;
  const came = post.incumbents.filter(({ id }) => !before.post.incumbents.some((each) => each.id === id));
  const acting = substitutes(before.performers).map((each) => each.person ?? each.post ?? each.organization ?? null);
  const presided = presidesBy(before);
  const who = namesOf(
    acting.flatMap((each) => (each === null ? [] : [each])),
    locale,
  );
  const ended = who === '' ? '' : say(locale, presided ? 'endsPresiding' : 'endsStanding', { who });
  if (came.length > 0)
    return [plain(`${say(locale, 'succeeds', { who: namesOf(came, locale), post: post.label })}${ended}`)];
  if (was === null) return [];
  return [plain(`${say(locale, 'back', { who: namesOf(post.incumbents, locale) })}${ended}`)];
}

/** `庚休假至 12-25，己 只代行紧急事项` */
function beginning(before: RosterStretch, after: RosterStretch, is: RosterState, locale: Locale): readonly Piece[] {
  const { language, timeZone } = locale;
  const { post } = after;
  const said: Piece = { text: saidOf(after, is, language, true), as: 'said' };
  const [absence] = absencesOf(after);
  if (absence === undefined) {
    const left = before.post.incumbents.filter(({ id }) => !post.incumbents.some((each) => each.id === id));
    const word = left.length > 0 ? 'leaves' : 'vacant';
    return [plain(say(locale, word, { who: namesOf(left, locale), post: post.label })), said];
  }
  const away = post.incumbents.filter(({ absences }) => absences.length > 0);
  const who = away.length > 0 ? namesOf(away, locale) : titled(post, post.incumbents, language);
  const reason = reasonText(absence, language);
  if (absence.validTo === null) return [plain(say(locale, 'away', { who, reason })), said];
  const { day, time } = lastDayOf(absence.validTo, timeZone);
  const until = [shortDay(day, localTime(after.from ?? absence.validTo, timeZone).day), time]
    .filter((part) => part !== '')
    .join(' ');
  return [plain(say(locale, 'awayTo', { who, reason, day: until })), said];
}

/** Everything that changes for the posts of a roster after an instant, in order of time. */
export function changesIn(
  stretches: readonly RosterStretch[],
  isAfter: (instant: string) => boolean,
  dutiesOf: (post: string, at: string) => readonly Named[],
  locale: Locale,
): readonly RosterChange[] {
  return stretches
    .flatMap((after) => {
      const before = stretches.find((each) => each.post.id === after.post.id && each.to === after.from);
      if (before === undefined || after.from == null || !isAfter(after.from)) return [];
      const change = changeOf(before, after, dutiesOf(after.post.id, after.from), locale);
      return change === null ? [] : [change];
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

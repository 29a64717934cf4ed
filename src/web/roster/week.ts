import type { ChartAnswer } from '../../chart/answer.js';
import { nameIn } from '../../chart/tokens.js';
import type { NamedProvision } from '../../wording/citation.js';
import { lastDayOf, shortDay } from '../../wording/days.js';
import type { Named } from '../../wording/labelled.js';
import { placeWords } from '../../wording/labels.js';
import { substitutes } from '../../wording/party.js';
import { listed, qualified } from '../../wording/phrases.js';
import { isOpen, provisionsOf, rosterStateOf } from '../../wording/roster.js';
import {
  exceptedText,
  gapLine,
  type RosterState,
  reasonText,
  saidOf,
  standsForText,
  uncoveredOf,
} from '../../wording/rosterTexts.js';
import { type Locale, localTime } from '../../wording/time.js';
import { addDays, dayOf, daysBetween } from '../state/days.js';
import { language, timeZone } from '../state/session.js';
import type { AbsenceNode, Finding, Stretch } from '../text/shapes.js';
import { dutiesByPost, type Roster, type Span } from './ask.js';
import { oversightOf, type Place, placesOf } from './places.js';
import { rt } from './rosterWords.js';
import { openDuties } from './today.js';

/** What a bar is: an absence with its reason, or what it comes to for a post. */
export type BarKind = 'away' | 'full' | 'partial' | 'gap' | 'conflict' | 'unstated' | 'plain';

export interface Bar {
  readonly kind: BarKind;
  /** For an absence: its reason, as its pattern tells it; `away` where it is not told. */
  readonly reason?: AbsenceNode['reason'];
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
  readonly sources: readonly NamedProvision[];
}

export interface Row {
  readonly id: string;
  /** What is shown when the row is opened. */
  readonly post: string;
  /** Who holds the post; else that it is vacant, or that no holder is recorded. */
  readonly name: string;
  readonly isVacant: boolean;
  readonly title: string;
  readonly group: 'presider' | 'leaders' | 'units' | 'unstated';
  readonly bars: readonly Bar[];
  /** Bars of one line do not overlap. */
  readonly lanes: readonly (readonly Bar[])[];
}

const order: readonly BarKind[] = ['away', 'plain', 'full', 'partial', 'conflict', 'gap', 'unstated'];

/** As few lines as hold the bars: absences first, then who acts, then what is open. */
export function lanesOf(bars: readonly Bar[]): readonly (readonly Bar[])[] {
  const lanes: { readonly rank: number; readonly bars: Bar[] }[] = [];
  const start = ({ from }: Bar) => from ?? '';
  const sorted = [...bars].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0),
  );
  for (const bar of sorted) {
    const rank = bar.kind === 'away' ? 0 : 1;
    const free = lanes.find((lane) => lane.rank === rank && lane.bars.every((other) => !overlaps(other, bar)));
    if (free === undefined) lanes.push({ rank, bars: [bar] });
    else free.bars.push(bar);
  }
  return lanes.map((lane) => lane.bars);
}

const overlaps = (a: Bar, b: Bar): boolean =>
  (a.to === null || b.from === null || a.to > b.from) && (b.to === null || a.from === null || b.to > a.from);

/** Whether a bar stands at some time of a day. */
export const isOn = ({ from, to }: Pick<Bar, 'from' | 'to'>, day: string, timeZone: string): boolean =>
  (from === null || dayOf(from) <= day) && (to === null || lastDayOf(to, timeZone).day >= day);

/** Where a bar stands among the days of a span, in hundredths of it; `cut`: it goes on beyond. */
export function placeIn({ from, to }: Pick<Bar, 'from' | 'to'>, span: Span, timeZone: string) {
  const length = daysBetween(span.from, span.to);
  const at = (instant: string | null, otherwise: number) => {
    if (instant === null) return otherwise;
    const { day, time } = localTime(instant, timeZone);
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return daysBetween(span.from, day) + (hours + minutes / 60) / 24;
  };
  const [start, end] = [at(from, -1), at(to, length + 1)];
  const [left, right] = [Math.max(0, start), Math.min(length, end)];
  return {
    left: `${(left / length) * 100}%`,
    width: `${(Math.max(0, right - left) / length) * 100}%`,
    cutBefore: start < 0,
    cutAfter: end > length,
  };
}

interface Making {
  readonly span: Span;
  readonly roster: Roster;
  readonly duties: ReturnType<typeof dutiesByPost>;
  readonly locale: Locale;
}

const kindOf = (state: RosterState): BarKind => (state === 'ambiguous' ? 'conflict' : state);

/** What stands for a post, as bars: who acts, and what nobody covers. What says the same in the next stretch is one bar. */
function barsOfPost({ roster, duties, locale, span }: Making, post: string): readonly Bar[] {
  const { language } = locale;
  const bars: Bar[] = [];
  const add = (bar: Bar) => {
    const before = bars.findIndex((each) => each.kind === bar.kind && each.text === bar.text && each.to === bar.from);
    if (before < 0) bars.push(bar);
    else bars[before] = { ...(bars[before] as Bar), to: bar.to };
  };
  for (const stretch of roster.stretches.filter((each) => each.post.id === post)) {
    const state = rosterStateOf(stretch);
    if (state === null || state === 'away') continue;
    const [from, to] = [stretch.holdsFrom, stretch.holdsUntil];
    const open = openDuties(duties, post, stretch.from ?? null);
    const bar = { from, to, sources: provisionsOf(stretch) };
    if (state === 'gap') {
      const since = from !== null && dayOf(from) < span.from ? shortDay(dayOf(from), span.from) : null;
      add({ ...bar, kind: 'gap', text: gapLine(stretch, open, since, language) });
      continue;
    }
    const said = [saidOf(stretch, state, language, true), exceptedText(stretch, language)];
    add({ ...bar, kind: kindOf(state), text: qualified(language, said) });
    if (state === 'partial')
      add({ ...bar, kind: 'gap', text: uncoveredOf(state, open, language).replace(/[。.]$/, '') });
  }
  return bars;
}

/** The absences of a post and of those who hold it. */
function absencesOfPost({ roster, locale }: Making, post: string, holders: ReadonlySet<string>): readonly Bar[] {
  return roster.absences.flatMap((absence): readonly Bar[] => {
    const { of, reason, place, validFrom, validTo } = absence;
    if (of === null || (of.id !== post && !holders.has(of.id))) return [];
    const where = place === null ? '' : placeWords[place][locale.language];
    const text = [reasonText(absence, locale.language), where]
      .filter((part) => part !== '')
      .join(locale.language === 'zh' ? ' ' : ', ');
    return [{ kind: 'away', reason, from: validFrom, to: validTo, text, sources: [] }];
  });
}

/** What a post does for others: as much of it as the others have bars. */
const actingBars = ({ roster, locale }: Making, post: string, holders: ReadonlySet<string>): readonly Bar[] =>
  roster.stretches.flatMap((stretch) => {
    const state = rosterStateOf(stretch);
    if (state !== 'full' && state !== 'partial') return [];
    const acts = substitutes(stretch.performers).some((each) =>
      each.person == null ? each.post?.id === post : holders.has(each.person.id),
    );
    if (!acts || stretch.post.id === post) return [];
    return [
      {
        ...{ kind: state, from: stretch.holdsFrom, to: stretch.holdsUntil },
        ...{ text: standsForText(stretch, state, locale.language), sources: provisionsOf(stretch) },
      },
    ];
  });

function holdersOf({ roster }: Making, { post, answer }: Place): ReadonlyMap<string, string> {
  const then = roster.stretches.filter((each) => each.post.id === post).flatMap((each) => each.post.incumbents);
  const now = answer.standIn.incumbents.map((each) => ({ id: each.id, label: nameIn(language.value, each) }));
  return new Map([...then, ...now].map(({ id, label }) => [id, label]));
}

function rowOf(making: Making, place: Place): Row {
  const { post, answer, isLeader } = place;
  const holders = holdersOf(making, place);
  const isVacant = holders.size === 0 && answer.post.state === 'vacant';
  const ids = new Set(holders.keys());
  const bars = [
    ...absencesOfPost(making, post, ids),
    ...barsOfPost(making, post),
    ...(isLeader ? actingBars(making, post, ids) : []),
  ];
  return {
    ...{
      id: post,
      post,
      name: holders.size > 0 ? listed(language.value, [...holders.values()]) : rt(isVacant ? 'vacant' : 'noHolder'),
      isVacant,
      title: nameIn(language.value, answer.post),
    },
    ...{ group: isLeader ? 'leaders' : 'units', bars, lanes: lanesOf(bars) },
  };
}

/** Who presides, stretch by stretch, where nothing is open; else what it comes to. */
function presiderRow(making: Making, head: Place): Row {
  const { locale, roster } = making;
  const own = roster.stretches.filter((each) => each.post.id === head.post);
  const holder = listed(
    locale.language,
    head.answer.standIn.incumbents.map((each) => nameIn(locale.language, each)),
  );
  const plain = (from: string | null, to: string | null, text: string): Bar => ({
    kind: 'plain',
    from,
    to,
    text,
    sources: [],
  });
  const bars =
    own.length === 0
      ? [plain(null, null, holder === '' ? rt('noHolder') : holder)]
      : own.map((stretch) => {
          const state = rosterStateOf(stretch);
          const [from, to] = [stretch.from ?? null, stretch.to ?? null];
          const names = listed(
            locale.language,
            stretch.post.incumbents.map(({ label }) => label),
          );
          if (state === null || state === 'away') return plain(from, to, names);
          return { ...plain(from, to, saidOf(stretch, state, locale.language, true)), kind: kindOf(state) };
        });
  return {
    ...{ id: 'presider', post: head.post, name: '', isVacant: false, title: '', group: 'presider' },
    bars,
    lanes: [bars],
  };
}

export interface Week {
  readonly presider: Row | null;
  readonly leaders: readonly Row[];
  /** Of units: the rows in which something is not as usual. */
  readonly units: readonly Row[];
  /** Units of which the documents do not say who is in charge. */
  readonly unstated: readonly Row[];
  /** The heads of units of which nothing is to be told in the span. */
  readonly unchanged: readonly Row[];
  readonly streets: number;
  readonly divided: boolean;
  /** For each day, how many posts nobody covers, or covers in part only. */
  readonly gaps: ReadonlyMap<string, number>;
}

/** Everything of a span as rows of bars, by rank and unit. */
export function weekOf(roster: Roster, open: readonly Finding[], chart: ChartAnswer, span: Span, locale: Locale): Week {
  const making: Making = { span, roster, duties: dutiesByPost(open), locale };
  const places = [...placesOf(chart).values()];
  const { divided, unstated } = oversightOf(chart);
  const leaders = places.filter(({ isLeader }) => isLeader);
  const others = places.filter(({ isLeader }) => !isLeader).map((place) => ({ place, row: rowOf(making, place) }));
  const head = leaders.find(({ answer }) => answer.post.heads);
  const still = others.filter(({ place, row }) => row.bars.length === 0 && place.answer.post.heads);
  return {
    presider: head === undefined ? null : presiderRow(making, head),
    leaders: leaders.map((place) => rowOf(making, place)),
    units: others.filter(({ row }) => row.bars.length > 0).map(({ row }) => row),
    unstated: divided ? unstated.map((unit) => unstatedRow(unit)) : [],
    unchanged: still.map(({ row }) => row),
    streets: still.filter(({ place }) => place.type === 'subdistrictOffice').length,
    divided,
    gaps: gapsByDay(roster, span),
  };
}

const unstatedRow = ({ id, label }: Named): Row => {
  const bars: readonly Bar[] = [{ kind: 'unstated', from: null, to: null, text: rt('unstatedShort'), sources: [] }];
  return {
    ...{ id, post: id, name: rt('inChargeOf'), isVacant: false, title: label, group: 'unstated' },
    bars,
    lanes: [bars],
  };
};

function gapsByDay({ stretches }: Roster, span: Span): ReadonlyMap<string, number> {
  const open = stretches.filter((each) => {
    const state = rosterStateOf(each);
    return state !== null && isOpen(state);
  });
  const days = Array.from({ length: daysBetween(span.from, span.to) }, (_, index) => addDays(span.from, index));
  return new Map(
    days.map((day) => [
      day,
      new Set(
        open.filter(({ from = null, to = null }) => isOn({ from, to }, day, timeZone.value)).map(({ post }) => post.id),
      ).size,
    ]),
  );
}

/** The first day after the first of a span on which a post becomes open that was not; `null`: none is known. */
export function nextGap({ stretches }: Roster, after: string): string | null {
  const isOpenIn = (each: Stretch) => {
    const state = rosterStateOf(each);
    return state !== null && isOpen(state);
  };
  const begins = stretches.flatMap((each) => {
    const { from } = each;
    if (from == null || dayOf(from) <= after || !isOpenIn(each)) return [];
    const before = stretches.find((other) => other.post.id === each.post.id && other.to === from);
    return before !== undefined && isOpenIn(before) ? [] : [dayOf(from)];
  });
  return begins.sort()[0] ?? null;
}

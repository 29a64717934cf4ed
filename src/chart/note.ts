import type { Language } from '../model/text.js';
import { isPartial } from '../wording/answer.js';
import type { NamedPerformer } from '../wording/labelled.js';
import {
  ambiguityWords,
  extentWords,
  extentWordsShort,
  gapWords,
  gapWordsShort,
  mannerWordsShort,
} from '../wording/labels.js';
import { briefsOfPost, openOf } from '../wording/open.js';
import { standInTexts, substitutes, titled, whoIs } from '../wording/party.js';
import { listed, phrase } from '../wording/phrases.js';
import type { ChartPostAnswer, PerformerAnswer } from './answer.js';
import type { Forms, Note, Notice, State } from './chart.js';
import { throughText, untilText } from './moment.js';
import { backAt, dotted, isAway, labelled, labelledStandIn, nameIn, openWord, type Telling } from './tokens.js';
import { shortest } from './words.js';

/** What is drawn of a post in its card: nothing where its holder is there. `called`: what the post is called in its unit. */
export function noteOf(telling: Telling, answer: ChartPostAnswer, called: string): Note | null {
  const { language } = telling;
  const { performers, ...open } = labelledStandIn(language, answer);
  const { gap, ambiguity, conflict } = open;
  const substitute = substitutes(performers);
  const until = throughText(answer.holdsUntil, telling.at, telling);
  const zh = language === 'zh';
  if (conflict !== null || ambiguity !== null) {
    const [brief] = briefsOfPost({ ...open, gap: null }, language);
    const why = ambiguity === null ? phrase(language, 'conflict') : ambiguityWords[ambiguity.why][language];
    const word = brief?.word ?? why;
    // Two readings of one text are no conflict of records, and are never called so.
    const last = ambiguity === null ? shortest.conflict[language] : zh ? '两可' : 'unclear';
    const what = [`${word}${zh ? '：' : ': '}${brief?.what ?? ''}`, why, word, last];
    return { state: 'conflict', what, until: [until, ''], line: what };
  }
  if (substitute.length > 0) {
    const some = gap !== null || isPartial(openOf(open)) || answer.standIn.outcome === 'partial';
    return coverOf(telling, substitute, some, until);
  }
  if (gap !== null && gap.reason !== 'vacant') {
    const [long, short] = [gapWords[gap.reason][language], gapWordsShort[gap.reason][language]];
    return stated(telling, 'gap', [zh ? `不在岗，${long}` : `away: ${long}`, long, short], [until]);
  }
  if (gap !== null || answer.post.state === 'vacant') {
    const vacant = gapWordsShort.vacant[language];
    const post = zh ? `${called}空缺` : vacant;
    return stated(telling, 'gap', [zh ? `${post}，无人代行` : `${post}, nobody performs`, post, vacant], [until]);
  }
  return holderNote(telling, answer);
}

/** What there is to say of the holders alone. */
function holderNote(telling: Telling, answer: ChartPostAnswer): Note | null {
  const { language, at } = telling;
  const { incumbents } = answer.standIn;
  const away = phrase(language, 'away');
  if (isAway(answer)) return stated(telling, 'away', [away], [throughText(backAt(answer), at, telling)]);
  const some = incumbents.filter(({ absences }) => absences.length > 0).map((each) => nameIn(language, each));
  if (some.length > 0) return stated(telling, 'away', [`${listed(language, some)} ${away}`, away], []);
  if (answer.post.state !== 'unrecorded' || incumbents.length > 0) return null;
  return stated(telling, 'unstated', [phrase(language, 'unrecorded')], []);
}

/** `丁 代行`, or with its limit: what covers a part only never says less than that. */
function coverOf(telling: Telling, performers: readonly NamedPerformer[], some: boolean, until: string): Note {
  const { language } = telling;
  const zh = language === 'zh';
  const who = listed(language, performers.map(shortName));
  const limit = limitOf(telling, performers);
  if (some || limit !== null) {
    const [long, short] = limit ?? [gapWords.beyondExtent[language], gapWordsShort.beyondExtent[language]];
    return {
      state: 'partial',
      what: [zh ? `${who} 代行` : `${who} performs`, zh ? `${who} 代` : who, shortest.partial[language]],
      until: [dotted([long, until]), long, short, shortest.partial[language]],
      line: [zh ? `${who}代，${long}` : `${who}: ${long}`, long, short, shortest.partial[language]],
    };
  }
  const [manner] = [...new Set(performers.map((each) => mannerWordsShort[each.manner][language]))];
  const what = [zh ? `${who} 代行` : `${who} performs`, zh ? `${who} 代` : who, shortest.full[language]];
  return {
    ...{ state: 'full', what, until: [dotted([manner ?? '', until]), until, ''] },
    line: [
      `${zh ? `${who}代行` : `${who} performs`} ${until}`.trim(),
      zh ? `${who}代行` : who,
      shortest.full[language],
    ],
  };
}

/** What all of them together do no more than: at length, and in short. */
function limitOf({ language }: Telling, performers: readonly { readonly extent: PerformerAnswer['extent'] }[]) {
  const [extent, ...others] = new Set(performers.map((each) => each.extent));
  // Each has limits of their own: their posts say which.
  if (others.length > 0) return [shortest.partial[language], shortest.partial[language]] as const;
  if (extent === undefined || extent === 'full') return null;
  return [extentWords[extent][language], extentWordsShort[extent][language]] as const;
}

const shortName = ({ person, post, organization }: NamedPerformer): string =>
  (person ?? post ?? organization)?.label ?? '';

/** For whom a leader stands in, with all of their work or a part of it. */
export interface StandsIn {
  readonly forPost: ChartPostAnswer;
  readonly performer: PerformerAnswer;
}

/** `主持区政府工作，代甲`: what a leader does beside the own work. */
export function standingNote(telling: Telling, standing: readonly StandsIn[], government: string): Note | null {
  const [first] = standing;
  if (first === undefined) return null;
  const { language, at } = telling;
  const zh = language === 'zh';
  const whose = standing.map(({ forPost: { post, standIn } }) => {
    const names = standIn.incumbents.map((each) => nameIn(language, each));
    return names.length > 0 ? listed(language, names) : nameIn(language, post);
  });
  const one = zh ? `代 ${listed(language, whose)}` : `for ${listed(language, whose)}`;
  const many = zh ? `代 ${whose.length} 人` : `for ${whose.length}`;
  const ends = standing.flatMap(({ forPost: { holdsUntil } }) => holdsUntil ?? []).sort();
  const until = throughText(ends[0] ?? null, at, telling);
  const limit = limitOf(
    telling,
    standing.map(({ performer }) => performer),
  );
  const some = standing.some(({ forPost: { standIn } }) => standIn.gap !== null || standIn.outcome === 'partial');
  if (some || limit !== null) {
    const [long, short] = limit ?? [gapWords.beyondExtent[language], gapWordsShort.beyondExtent[language]];
    return {
      ...{ state: 'partial', what: [one, many, shortest.partial[language]] },
      ...{ until: [dotted([long, until]), long, short, shortest.partial[language]], line: [one] },
    };
  }
  const presiding = standing.length === 1 && first.forPost.post.heads;
  const what = presiding ? presides(government, zh) : [one, many];
  return {
    state: 'full',
    what: [...what, shortest.full[language]],
    until: [presiding ? dotted([one, until]) : until, until, ''],
    line: [one],
  };
}

/** What is said of whoever performs all of the work of the head. */
const presides = (government: string, zh: boolean): Forms =>
  zh ? [`主持${government}工作`, '主持工作'] : ['presides over the government', 'presides'];

/** The state of the head of the government: who presides, how, until when. */
export function headNote(telling: Telling, answer: ChartPostAnswer, government: string): Note | null {
  const note = noteOf(telling, answer, '');
  if (note?.state !== 'full') return note;
  const { language } = telling;
  const [first, ...others] = substitutes(labelledStandIn(language, answer).performers);
  if (first === undefined || others.length > 0) return note;
  const [long = '', short = ''] = presides(government, language === 'zh');
  const what = [`${spaced(first, language)} ${long}`, `${shortName(first)} ${long}`, `${shortName(first)} ${short}`];
  return { ...note, what: [...what, ...note.what] };
}

const spaced = (performer: NamedPerformer, language: Telling['language']): string =>
  language === 'zh' && performer.person != null && performer.post != null
    ? `${performer.post.label} ${performer.person.label}`
    : whoIs(performer, language);

/** A note that ends in the fewest words there are for its state. */
export function stated({ language }: Telling, state: State, what: Forms, until: Forms): Note {
  const forms = [...what, shortest[state][language]];
  return { state, what: forms, until: [...until, ''], line: forms };
}

/** The exception of a post in a sentence, with everything that its card may have no room for. */
export function noticesOf(telling: Telling, answer: ChartPostAnswer): readonly Notice[] {
  const { language, at } = telling;
  const { post, standIn } = answer;
  const { performers, ...open } = labelledStandIn(language, answer);
  const end = untilText(answer.holdsUntil, at, telling);
  const back = isAway(answer) ? `${phrase(language, 'away')} ${untilText(backAt(answer), at, telling)}` : '';
  const standIns = standInTexts(performers, language).map((text) => dotted([text, end]));
  const briefs = briefsOfPost(open, language);
  const arranger = open.gap?.arranger ?? null;
  const by = arranger === null ? '' : arrangedBy(language, nameIn(language, arranger));
  const told = briefs.map((brief) =>
    dotted([openWord(brief), brief.what, brief.kind === 'gap' ? by : '', standIns.length === 0 ? end : '']),
  );
  const what = [back, ...standIns, ...told].filter((part) => part !== '');
  if (what.length === 0) return [];
  const people = standIn.incumbents.map((each) => labelled(language, each));
  return [
    {
      ...{ post: post.id, state: noteOf(telling, answer, '')?.state ?? 'away' },
      who: titled(labelled(language, post), people, language),
      what: what.join(language === 'zh' ? '；' : '; '),
    },
  ];
}

const arrangedBy = (language: Language, who: string): string => (language === 'zh' ? `由${who}安排` : `by ${who}`);

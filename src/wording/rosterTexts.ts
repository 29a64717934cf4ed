import type { Outcome } from '../model/answer.js';
import type { Delegation } from '../model/record.js';
import type { Language } from '../model/text.js';
import type { NamedProvision } from './citation.js';
import { dayText, lastDayOf } from './days.js';
import type {
  Named,
  NamedAbsence,
  NamedAmbiguity,
  NamedConflict,
  NamedGap,
  NamedPerformer,
  NamedStep,
} from './labelled.js';
import { absenceWords, extentLimits } from './labels.js';
import { substitutes, withoutUnit } from './party.js';
import { filled, listed, phrase, qualified, type Values } from './phrases.js';
import type { Locale } from './time.js';
import type { Verdict } from './verdict.js';

/** A record that a stand-in rests on: how it was handed on, what it excepts, the number of its letter, and its words. */
export interface RosterSource {
  readonly kind: string;
  readonly delegationMode?: Delegation['mode'];
  readonly instrument?: string | null;
  /** Of a delegation: hand-over notes, as far as one may see them. */
  readonly note?: string | null;
  readonly except?: readonly Named[];
  readonly basis?: readonly (NamedProvision | object)[];
}

/** Who performs for one post during one stretch of time, with why. */
export interface RosterAnswer {
  readonly post: Named & {
    readonly role: string;
    readonly state: 'filled' | 'vacant' | 'unrecorded';
    readonly organization: Named | null;
    readonly absences: readonly NamedAbsence[];
    readonly incumbents: readonly (Named & { readonly absences: readonly NamedAbsence[] })[];
  };
  readonly outcome: Outcome;
  readonly performers: readonly NamedPerformer[];
  readonly gap: NamedGap | null;
  readonly ambiguity: Pick<NamedAmbiguity, 'why' | 'readings'> | null;
  readonly conflict: Pick<NamedConflict, 'claims'> | null;
  readonly because: readonly (NamedStep & { readonly records: readonly RosterSource[] })[];
  readonly holdsFrom: string | null;
  readonly holdsUntil: string | null;
}

/** What is the matter with a post: as `verdictOfPost` has it, and `away` where somebody is and it makes no difference. */
export type RosterState = Exclude<Verdict, 'present'> | 'away';

export const absencesOf = ({ post }: Pick<RosterAnswer, 'post'>): readonly NamedAbsence[] => [
  ...post.absences,
  ...post.incumbents.flatMap(({ absences }) => absences),
];

/** Nobody holds the post, as far as is recorded. */
export const isVacant = ({ post }: Pick<RosterAnswer, 'post'>): boolean =>
  post.incumbents.length === 0 && post.absences.length === 0;

const words = {
  stood: ['{who}代行', '{who} stands in'],
  presides: ['{who}主持工作', '{who} presides'],
  presidesGovernment: ['{who}主持政府工作', '{who} presides'],
  partly: ['{who}只代行{limits}', '{who} stands in for {limits} only'],
  partlySomehow: ['{who}只代行一部分', '{who} stands in for a part only'],
  nobody: ['无人代行', 'nobody stands in'],
  vacantNobody: ['空缺，无人代行', ' is vacant and nobody stands in'],
  vacant: ['空缺，', ' is vacant; '],
  isAway: ['{reason}，', 'is away ({reason}); '],
  isAwayUntold: ['不在岗，', 'is away; '],
  rivals: ['由谁代行有几种说法：{who}', 'the records name several: {who}'],
  readings: ['由谁代行，条文有两种读法：{who}', 'the article has two readings: {who}'],
  unsaid: ['由谁代行，文件没有写', 'the documents do not say who stands in'],
  othersThere: ['其他任职人在岗', 'others who hold the post are there'],
  since: ['，已 {n} 天', ', for {n} {n|day|days}'],
  through: ['至 {day}', 'through {day}'],
  throughTime: ['至 {day} {time}', 'until {day} {time}'],
  further: ['至另有变更', 'until further notice'],
  handedOver: ['交接事项：{notes}', 'Hand-over notes: {notes}'],
  written: ['书面指定', 'in writing'],
  excepted: ['{duties}除外', 'except {duties}'],
  notIncluded: ['{duties}不在内。', 'Not included: {duties}.'],
  notIncludedMany: ['{duties}等 {n} 项不在内。', 'Not included: {duties} and {more} more.'],
  rest: ['其余部分无人代行，涉及 {n} 项职责。', 'Nobody covers the rest, which touches {n} {n|duty|duties}.'],
  restSomehow: ['其余部分无人代行。', 'Nobody covers the rest.'],
  openDuties: ['{duties}无人负责。', 'Nobody is responsible for {duties}.'],
  openDutiesMany: [
    '{duties}等 {n} 项无人负责。',
    'Nobody is responsible for {n} {n|duty|duties}: {duties} and others.',
  ],
  gapSince: ['‹ 自 {day}　', '‹ since {day}: '],
  vacantShort: ['空缺，无人代行', 'vacant, nobody stands in'],
  dutiesOpen: ['{n} 项无人负责', 'nobody responsible for {n} {n|duty|duties}'],
  furtherOn: ['至另有变更 ›', 'until further notice ›'],
  standsFor: ['代 {who}', 'for {who}'],
  presidesFor: ['代 {who}，主持工作', 'presides for {who}'],
  inPart: ['限一部分', 'in part only'],
  limitedTo: ['限{limits}', '{limits} only'],
} as const;

export const say = (language: Language, word: keyof typeof words, values: Values = {}): string =>
  filled(language, words[word], values);

/** `至 12月16日`: the last day, inclusive; with the time where it ends within a day. */
export function throughText(until: string | null, beside: string, { language, timeZone }: Locale): string {
  if (until === null) return say(language, 'further');
  const { day, time } = lastDayOf(until, timeZone);
  const shown = dayText(day, beside, language);
  return time === '' ? say(language, 'through', { day: shown }) : say(language, 'throughTime', { day: shown, time });
}

/** Why somebody is away, as far as it is told: `出差`, else `不在岗`. */
export const reasonText = ({ reason }: Pick<NamedAbsence, 'reason'>, language: Language): string =>
  reason === 'away' ? phrase(language, 'away') : absenceWords[reason][language];

/** The title of one who acts, without the name of the unit where both belong to it. */
function actingText({ person, post, organization }: NamedPerformer, of: Named | null): string {
  const title = post == null ? '' : withoutUnit(post.label, of?.label ?? '');
  const parts = [title, person?.label ?? ''].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : (organization?.label ?? '');
}

export const sourcesOf = ({ because }: Pick<RosterAnswer, 'because'>) =>
  because.flatMap(({ records }) => records).filter(({ kind }) => kind === 'delegation' || kind === 'standInRule');

/** `交接事项：…`, what whoever acts has to know; empty where there is nothing, or where one may not see why somebody is away. */
export function handedOverText(answer: Pick<RosterAnswer, 'post' | 'because'>, language: Language): string {
  const notes = [...absencesOf(answer), ...sourcesOf(answer)].flatMap(({ note }) => note ?? []);
  if (notes.length === 0) return '';
  return say(language, 'handedOver', { notes: [...new Set(notes)].join(language === 'zh' ? '；' : '; ') });
}

/** What those who act do not do, by the words of what they act by. */
export const exceptedOf = (answer: Pick<RosterAnswer, 'because'>): ReadonlyMap<string, string> =>
  new Map(sourcesOf(answer).flatMap(({ except = [] }) => except.map((each) => [each.id, each.label] as const)));

/** `人事除外` */
export function exceptedText(answer: Pick<RosterAnswer, 'because'>, language: Language): string {
  const duties = [...exceptedOf(answer).values()];
  return duties.length === 0 ? '' : say(language, 'excepted', { duties: listed(language, duties) });
}

/** What those who act for a part are limited to. */
const limitsOf = ({ performers }: Pick<RosterAnswer, 'performers'>, language: Language): readonly string[] => [
  ...new Set(
    substitutes(performers).flatMap(({ extent }) => (extent === 'full' ? [] : [extentLimits[extent][language]])),
  ),
];

/** Whether somebody was given to preside, and does not stand in by a rule. */
export const presidesBy = (answer: Pick<RosterAnswer, 'because'>): boolean =>
  sourcesOf(answer).some(({ delegationMode }) => delegationMode === 'preside');

/** Who acts, and as what: `常务副区长 乙 主持政府工作`, `己 只代行紧急事项`. */
export function actingVerb(answer: RosterAnswer, state: RosterState, language: Language, short = false): string {
  const acting = substitutes(answer.performers);
  const who = listed(
    language,
    acting.map((each) =>
      short
        ? ((each.person ?? each.post ?? each.organization)?.label ?? '')
        : actingText(each, answer.post.organization),
    ),
  );
  const named = language === 'zh' ? `${who} ` : who;
  if (state === 'partial') {
    const limits = limitsOf(answer, language);
    return limits.length === 0
      ? say(language, 'partlySomehow', { who: named })
      : say(language, 'partly', { who: named, limits: listed(language, limits) });
  }
  const presides = presidesBy(answer);
  const word = !presides
    ? 'stood'
    : answer.post.role === 'governmentHead' && !short
      ? 'presidesGovernment'
      : 'presides';
  return say(language, word, { who: named });
}

/** What an open text or a conflict is between. */
const between = (answer: RosterAnswer, language: Language): string =>
  (answer.conflict !== null
    ? answer.conflict.claims.map((claim) => (claim.person ?? claim.post ?? claim.organization)?.label ?? '')
    : (answer.ambiguity?.readings ?? []).map(({ performers }) =>
        performers.length === 0
          ? phrase(language, 'nobody')
          : listed(
              language,
              performers.map(({ person, post, organization }) => (person ?? post ?? organization)?.label ?? ''),
            ),
      )
  ).join(language === 'zh' ? '；' : '; ');

/** What it comes to, in a few words. */
export function saidOf(answer: RosterAnswer, state: RosterState, language: Language, short = false): string {
  if (state === 'full' || state === 'partial') return actingVerb(answer, state, language, short);
  if (state === 'conflict') return say(language, 'rivals', { who: between(answer, language) });
  if (state === 'ambiguous') return say(language, 'readings', { who: between(answer, language) });
  return say(language, state === 'gap' ? 'nobody' : state === 'unstated' ? 'unsaid' : 'othersThere');
}

/** How many names are told before the others are counted. */
const namesAtMost = 3;

/** Duties by name, the first few, and how many there are. */
function dutiesText(
  duties: readonly Named[],
  one: keyof typeof words,
  many: keyof typeof words,
  language: Language,
): string {
  if (duties.length === 0) return '';
  const named = listed(
    language,
    duties.slice(0, namesAtMost).map(({ label }) => label),
  );
  return say(language, duties.length > namesAtMost ? many : one, {
    duties: named,
    n: duties.length,
    more: duties.length - namesAtMost,
  });
}

/** What nobody covers of what a post has to do, with the duties that this touches. */
export function uncoveredOf(state: RosterState, duties: readonly Named[], language: Language): string {
  if (state === 'partial')
    return duties.length === 0 ? say(language, 'restSomehow') : say(language, 'rest', { n: duties.length });
  if (state === 'full') return dutiesText(duties, 'notIncluded', 'notIncludedMany', language);
  if (state !== 'gap') return '';
  return dutiesText(duties, 'openDuties', 'openDutiesMany', language);
}

/** A gap where there is one line for it: `‹ 自 09-01　空缺，无人代行，3 项无人负责，至另有变更 ›`. */
export function gapLine(
  answer: RosterAnswer,
  duties: readonly Named[],
  since: string | null,
  language: Language,
): string {
  const told = [
    say(language, isVacant(answer) ? 'vacantShort' : 'nobody'),
    duties.length === 0 ? '' : say(language, 'dutiesOpen', { n: duties.length }),
    answer.holdsUntil === null ? say(language, 'furtherOn') : '',
  ];
  return `${since === null ? '' : say(language, 'gapSince', { day: since })}${qualified(language, told)}`;
}

/** What a stand-in does, from the side of the one who acts: `代 庚，限紧急事项`. */
export function standsForText(answer: RosterAnswer, state: RosterState, language: Language): string {
  const { post } = answer;
  const who = isVacant(answer)
    ? post.label
    : listed(
        language,
        post.incumbents.map(({ label }) => label),
      );
  if (state !== 'partial') return say(language, presidesBy(answer) ? 'presidesFor' : 'standsFor', { who });
  const limits = listed(language, limitsOf(answer, language));
  return qualified(language, [
    say(language, 'standsFor', { who }),
    limits === '' ? say(language, 'inPart') : say(language, 'limitedTo', { limits }),
  ]);
}

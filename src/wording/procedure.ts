import type { Language } from '../model/text.js';
import type { Reasons } from './answer.js';
import type {
  NamedAct,
  NamedCaseCheck,
  NamedFault,
  NamedObligation,
  NamedStepParty,
  NamedStepPerformer,
} from './labelledProcedure.js';
import { modalityMarks } from './labels.js';
import type { Entry, Line } from './line.js';
import { briefsOfPost } from './open.js';
import { performerText, titled } from './party.js';
import { bracketed, colon, filled, listed, qualified } from './phrases.js';
import { dayWords, faultSeverityWords, faultWords, stepStateWords } from './procedureLabels.js';
import { type Locale, shortInstant } from './time.js';

const words = {
  roleUnfilled: ['案件未写明由谁承担', 'the case does not say who plays this role'],
  noHeadRecorded: ['未载主要负责人', 'no head is recorded'],
  asBody: ['集体办理', 'as a body'],
  one: ['其一即可', 'one suffices'],
  all: ['均须', 'all are needed'],
  performers: ['承办', 'By'],
  recipients: ['对象', 'To'],
  deadline: ['期限', 'Deadline'],
  waitingFor: ['待', 'Waits for'],
  settledBy: ['须先认定', 'Would be settled by'],
  readingsDiffer: ['两种读法结果不同', 'the two readings differ'],
  acts: ['办理', 'Done'],
  faults: ['问题', 'To be noted'],
  event: ['“{event}”的日期', 'the day of “{event}”'],
  none: ['未写明', 'not stated'],
  word: ['{words}（原文用语，不换算为日期）', '{words} (a word of the text, and no date)'],
  waiting: ['自“{event}”起算，日期不明', 'counts from “{event}”, whose day is not known'],
  until: ['至 {day}', 'until {day}'],
  between: ['最早 {earliest}、最晚 {latest}，因读法而异', '{earliest} or {latest}, by the reading'],
  firstDayIn: ['{days}，首日计入：{day}', '{days}, the first day counted: {day}'],
  firstDayOut: ['{days}，首日不计入：{day}', '{days}, the first day not counted: {day}'],
  noDay: ['未载入工作日历', 'no calendar is loaded'],
  noCalendar: ['未载入工作日历，不能算出日期', 'no calendar is loaded, so there is no date'],
  partly: [
    '最早 {earliest}；另有读法因未载入工作日历而不能算出',
    'at the earliest {earliest}; no calendar is loaded for other readings',
  ],
  capacity: ['以{post}身份', 'as {post}'],
  onBehalfOf: ['代{post}', 'on behalf of {post}'],
  to: ['对象：{names}', 'to {names}'],
  toUnknown: ['未记录对象', 'recipients not recorded'],
  result: ['结果：{result}', 'result: {result}'],
  attended: ['出席：{names}', 'present: {names}'],
  dissented: ['持不同意见：{names}', 'dissenting: {names}'],
  recordedIn: ['见{document}', 'recorded in {document}'],
  outside: ['程序以外的办理', 'Outside the procedure'],
  sentenceEnd: ['。', '.'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export const procedureWord = (
  language: Language,
  name: keyof typeof words,
  values: Readonly<Record<string, string>> = {},
): string => filled(language, words[name], values);

/** `教育局（制定机关）`; a role that nobody is said to play stays the role. */
export function partyText({ role, party }: NamedStepParty, language: Language): string {
  if (party === null) return bracketed(language, role ?? '', procedureWord(language, 'roleUnfilled'));
  return bracketed(language, party.label, role ?? '');
}

/** A performer with who does the work at that moment, or why nobody is named. */
export function stepPerformerText(performer: NamedStepPerformer, language: Language): string {
  const { collective, post, performers, gap, standIn } = performer;
  const open =
    standIn === null ? [] : briefsOfPost(standIn, language).map(({ word, what }) => `${word}${colon(language)}${what}`);
  const people = performers.map((each) => performerText(each, language));
  const who =
    people.length > 0 ? listed(language, people) : post !== null && open.length === 0 ? titled(post, [], language) : '';
  const told = qualified(language, [
    collective ? procedureWord(language, 'asBody') : '',
    collective ? '' : who,
    ...open,
    gap === 'noHeadRecorded' ? procedureWord(language, 'noHeadRecorded') : '',
  ]);
  const unit = partyText(performer, language);
  return told === '' ? unit : `${unit}${colon(language)}${told}`;
}

/** A deadline as far as it is known: a word never becomes a date, and two readings keep both. */
export function deadlineText(
  { state, words: word, waitingFor, earliest, latest }: NamedObligation['deadline'],
  language: Language,
): string {
  switch (state) {
    case 'none':
      return procedureWord(language, 'none');
    case 'words':
      return procedureWord(language, 'word', { words: word ?? '' });
    case 'waiting':
      return procedureWord(language, 'waiting', { event: waitingFor ?? '' });
    case 'dated':
      return earliest === latest
        ? procedureWord(language, 'until', { day: latest ?? '' })
        : procedureWord(language, 'between', { earliest: earliest ?? '', latest: latest ?? '' });
    case 'calendarNotLoaded':
      return earliest === null
        ? procedureWord(language, 'noCalendar')
        : procedureWord(language, 'partly', { earliest });
  }
}

/** Each way of counting a deadline with the day that it comes to: `工作日，首日不计入：2018-10-10`. */
export const readingTexts = ({ readings }: NamedObligation['deadline'], language: Language): string[] =>
  readings.map(({ calendar, countsFirstDay, lastDay }) =>
    procedureWord(language, countsFirstDay ? 'firstDayIn' : 'firstDayOut', {
      days: dayWords[calendar][language],
      day: lastDay ?? procedureWord(language, 'noDay'),
    }),
  );

/** `2018-10-08 甲以局长身份，代…，对象：…` */
export function actText(act: NamedAct, { language, timeZone }: Locale): string {
  const names = (list: readonly { readonly label: string }[]) =>
    listed(
      language,
      list.map(({ label }) => label),
    );
  const recipients = [...act.recipients.map(({ label }) => label), ...act.recipientRoles];
  const told = qualified(language, [
    act.capacity === null ? '' : procedureWord(language, 'capacity', { post: act.capacity.label }),
    act.onBehalfOf === null ? '' : procedureWord(language, 'onBehalfOf', { post: act.onBehalfOf.label }),
    recipients.length === 0 ? '' : procedureWord(language, 'to', { names: listed(language, recipients) }),
    act.result === null ? '' : procedureWord(language, 'result', { result: act.result }),
    act.attended.length === 0 ? '' : procedureWord(language, 'attended', { names: names(act.attended) }),
    act.dissented.length === 0 ? '' : procedureWord(language, 'dissented', { names: names(act.dissented) }),
    act.document === null ? '' : procedureWord(language, 'recordedIn', { document: act.document.label }),
  ]);
  return `${shortInstant(act.on, timeZone)} ${bracketed(language, act.by.label, told)}`;
}

/** `次序有误（与条文不符）：…`: what was found, in the words of the rule that found it. */
export function faultText({ code, severity, because }: NamedFault, language: Language): string {
  const head = bracketed(language, faultWords[code][language], faultSeverityWords[severity][language]);
  const found = because.map(({ sentence }) => sentence).join(language === 'zh' ? '' : ' ');
  return found === '' ? head : `${head}${colon(language)}${found}`;
}

/** `待“发布”的日期`: what a step waits for. */
export const waitingText = ({ waitingFor }: Pick<NamedObligation, 'waitingFor'>, language: Language): string =>
  listed(
    language,
    waitingFor.map(({ step, event }) => step?.label ?? procedureWord(language, 'event', { event: event ?? '' })),
  );

/** `应办`, `待征求意见`, with the modality where it is no plain must. */
export function stateText(
  obligation: Pick<NamedObligation, 'state' | 'waitingFor' | 'modality'>,
  language: Language,
): string {
  const { state, modality } = obligation;
  const waits = state === 'waiting' ? waitingText(obligation, language) : '';
  const word = stepStateWords[state][language];
  const text = waits === '' ? word : `${word}${language === 'zh' ? '' : ' for '}${waits}`;
  return bracketed(language, text, modality === 'must' || modality === 'fact' ? '' : modalityMarks[modality][language]);
}

const tones: Readonly<Record<NamedObligation['state'], Line['tone']>> = {
  blockedButDone: 'conflict',
  done: 'performer',
  doneLate: 'conflict',
  doneDependsOnReading: 'ambiguous',
  notDoneInPrinciple: 'partial',
  overdue: 'conflict',
  due: 'holder',
  waiting: 'plain',
  undetermined: 'ambiguous',
  notApplicable: 'notRecorded',
};

/** What is said of a step under a heading. */
export interface Term {
  readonly term: 'settledBy' | 'performers' | 'recipients' | 'deadline' | 'acts';
  readonly text: string;
}

/** Who has to perform a step, to whom, by when, and what was done: each only where something is to be said of it. */
export function obligationTerms(obligation: NamedObligation, locale: Locale): Term[] {
  const { language } = locale;
  const { state, applicability, performers, recipients, deadline, acts } = obligation;
  const needed = (which: 'one' | 'all', list: readonly unknown[]) =>
    list.length > 1 ? procedureWord(language, which) : '';
  const isOpen = state === 'due' || state === 'overdue' || state === 'waiting' || state === 'undetermined';
  const byWhom = bracketed(
    language,
    performers.map((each) => stepPerformerText(each, language)).join(language === 'zh' ? '；' : '; '),
    needed(obligation.performersNeeded, performers),
  );
  const toWhom = bracketed(
    language,
    listed(
      language,
      recipients.map((each) => partyText(each, language)),
    ),
    needed(obligation.recipientsNeeded, recipients),
  );
  const applies = state !== 'notApplicable';
  const told: Term[] = [
    { term: 'settledBy', text: state === 'undetermined' ? undetermined(applicability, language) : '' },
    { term: 'performers', text: applies ? byWhom : '' },
    { term: 'recipients', text: applies ? toWhom : '' },
    {
      term: 'deadline',
      text: applies && (isOpen || deadline.state !== 'none') ? deadlineText(deadline, language) : '',
    },
    ...acts.map((act): Term => ({ term: 'acts', text: actText(act, locale) })),
  ];
  return told.filter(({ text }) => text !== '');
}

/** One step: its state, and below it who, to whom, by when, what was done and what is to be noted. */
export const obligationEntry = (obligation: NamedObligation, locale: Locale): Entry => ({
  label: obligation.step.label,
  lines: [
    { tone: tones[obligation.state], text: stateText(obligation, locale.language) },
    ...obligationTerms(obligation, locale).map(
      ({ term, text }): Line => ({
        tone: 'plain',
        text: `${procedureWord(locale.language, term)}${colon(locale.language)}${text}`,
      }),
    ),
    ...obligation.faults.map(
      (fault): Line => ({
        tone: fault.severity === 'fault' ? 'conflict' : 'partial',
        text: faultText(fault, locale.language),
      }),
    ),
  ],
});

const undetermined = ({ settledBy }: NamedObligation['applicability'], language: Language): string =>
  settledBy.length > 0
    ? listed(
        language,
        settledBy.map((each) => `“${each}”`),
      )
    : procedureWord(language, 'readingsDiffer');

/** A case step by step, and what was done outside its procedure. */
export const caseEntries = ({ obligations, outside, faults }: NamedCaseCheck, locale: Locale): Entry[] => [
  ...obligations.map((each) => obligationEntry(each, locale)),
  ...(outside.length === 0
    ? []
    : [
        {
          label: procedureWord(locale.language, 'outside'),
          lines: outside.flatMap((act): Line[] => [
            { tone: 'plain', text: `${act.what} ${actText(act, locale)}` },
            ...faults
              .filter((fault) => fault.act === act.id)
              .map((fault): Line => ({ tone: 'conflict', text: faultText(fault, locale.language) })),
          ]),
        },
      ]),
];

/** The steps behind each obligation. */
export const caseReasons = ({ obligations }: NamedCaseCheck): Reasons[] =>
  obligations
    .map(({ step, because, applicability, state }) => ({
      what: step.label,
      mode: null,
      steps: because.length > 0 ? because : applicability.because,
      main: state !== 'notApplicable',
    }))
    .filter(({ steps }) => steps.length > 0);

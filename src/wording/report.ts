import type { Language } from '../model/text.js';
import { type NamedProvision, quoted } from './citation.js';
import type { Named } from './labelled.js';
import type {
  NamedAccountability,
  NamedObligation,
  NamedResponsible,
  NamedStepAccountability,
} from './labelledProcedure.js';
import { bracketed, colon, listed } from './phrases.js';
import { actText, deadlineText, faultText, partyText, procedureWord, stateText } from './procedure.js';
import { faultWords } from './procedureLabels.js';
import { type ReportWord, reportWord } from './reportWords.js';
import { differenceTexts, responsibleText, thenText } from './thenAndNow.js';
import { type Asked, askedText, interval, type Locale, longInstant, shortInstant } from './time.js';

/** P10: what a report is written from. */
export interface ReportData {
  readonly case: Named & {
    readonly organization: Named;
    readonly opened: string | null;
    readonly closed: string | null;
    readonly roles: readonly { readonly role: string; readonly player: Named }[];
    readonly traits: readonly { readonly trait: string; readonly value: 'yes' | 'no' }[];
    readonly events: readonly { readonly event: string; readonly on: string }[];
  };
  readonly found: NamedAccountability;
  readonly asked: Asked;
  /** What makes each statement checkable: the case as a whole (`null`), and who answered for each step, then and now. */
  readonly receipts: readonly ReportReceipt[];
}

export interface ReportReceipt {
  readonly step: string | null;
  readonly known: 'knownThen' | 'knownNow';
  readonly receipt: { readonly hash: string };
}

/** One part of a report, which each form of it lays out in its way. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'receipt'; readonly text: string; readonly json: string };

/** The parts of a report, in their order. */
export function reportBlocks(data: ReportData, locale: Locale): readonly Block[] {
  const { language } = locale;
  const heading = (name: ReportWord): Block => ({ kind: 'heading', text: reportWord(language, name) });
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const articles = articlesOf(data.found);
  return [
    { kind: 'title', text: reportWord(language, 'title', { case: data.case.label }) },
    paragraph(reportWord(language, 'preface')),
    paragraph(reportWord(language, 'asked', { asked: askedText(data.asked, locale) })),
    heading('theCase'),
    { kind: 'list', items: caseItems(data, locale) },
    heading('articles'),
    ...(articles.length === 0 ? [paragraph(reportWord(language, 'noArticles'))] : []),
    ...articles.map((each): Block => ({ kind: 'quote', text: quoted(each, language) })),
    ...data.found.because.map(({ sentence }) => paragraph(sentence)),
    heading('steps'),
    ...data.found.steps.flatMap((step, index) => stepBlocks(data, step, index + 1, locale)),
    heading('notKnown'),
    { kind: 'list', items: notKnown(data.found.obligations, language) },
    heading('people'),
    {
      kind: 'list',
      items: data.found.people.map(({ person, posts }) =>
        reportWord(language, 'person', {
          person: person.label,
          posts: posts.length === 0 ? reportWord(language, 'noPost') : labels(posts, language),
        }),
      ),
    },
    heading('receipts'),
    paragraph(reportWord(language, 'howToVerify')),
    ...data.receipts.map(({ step, known, receipt }): Block => {
      const named = data.found.steps.find((each) => each.step.id === step);
      const which = reportWord(language, known);
      const what =
        named === undefined ? reportWord(language, 'whole') : bracketed(language, numbered(data, named.step), which);
      return { kind: 'receipt', text: `${what}${colon(language)}${receipt.hash}`, json: JSON.stringify(receipt) };
    }),
  ];
}

const labels = (named: readonly Named[], language: Language): string =>
  listed(
    language,
    named.map(({ label }) => label),
  );

const numbered = ({ found }: ReportData, step: Named): string =>
  `(${found.steps.findIndex((each) => each.step.id === step.id) + 1}) ${step.label}`;

/** What is recorded of a case: whose it is, by which procedure, when it was open, and what was said of it. */
export function caseItems(
  { case: of, found }: { readonly case: ReportData['case']; readonly found: Pick<NamedAccountability, 'procedure'> },
  locale: Locale,
): readonly string[] {
  const { language } = locale;
  return [
    bracketed(language, of.label, of.id),
    reportWord(language, 'organization', { name: of.organization.label }),
    reportWord(language, 'procedure', { name: found.procedure.label }),
    reportWord(language, 'opened', { interval: interval(of.opened, of.closed, locale) }),
    ...of.roles.map(({ role, player }) => reportWord(language, 'role', { role, name: player.label })),
    ...of.traits.map(({ trait, value }) => reportWord(language, value === 'yes' ? 'traitYes' : 'traitNo', { trait })),
    ...of.events.map(({ event, on }) =>
      reportWord(language, 'event', { event, on: shortInstant(on, locale.timeZone) }),
    ),
  ];
}

/** Every article that something in the report rests on, each once. */
function articlesOf({ obligations, steps, faults, because: whole }: NamedAccountability): readonly NamedProvision[] {
  const reasons = [
    ...obligations.flatMap(({ because, applicability }) => [...because, ...applicability.because]),
    ...faults.flatMap(({ because }) => because),
    ...steps.flatMap(({ asKnownThen, asKnownNow }) => [asKnownThen, asKnownNow].flatMap((each) => each?.because ?? [])),
  ];
  const cited = [...reasons, ...whole].flatMap(({ provisions }) => provisions);
  return [...new Map(cited.map((each) => [each.id, each])).values()];
}

function stepBlocks(data: ReportData, told: NamedStepAccountability, number: number, locale: Locale): readonly Block[] {
  const { language } = locale;
  const obligation = data.found.obligations.find(({ step }) => step.id === told.step.id);
  const state = obligation === undefined ? '' : stateText(obligation, language);
  const receipts = data.receipts.filter(({ step }) => step === told.step.id);
  const hashes = [...new Set(receipts.map(({ receipt }) => receipt.hash))];
  return [
    { kind: 'subheading', text: reportWord(language, 'statement', { number, step: told.step.label, state }) },
    {
      kind: 'list',
      items: [
        ...(obligation === undefined ? [] : obligationItems(obligation, locale)),
        ...(told.acts.length === 0
          ? [reportWord(language, 'noAct')]
          : told.acts.map((act) => reportWord(language, 'act', { act: actText(act, locale) }))),
        ...(obligation?.faults ?? []).map((fault) =>
          reportWord(language, 'fault', { fault: faultText(fault, language) }),
        ),
        ...responsibleItems(told, locale),
        ...(told.tookPart.length === 0
          ? []
          : [procedureWord(language, 'attended', { names: labels(told.tookPart, language) })]),
        ...(told.dissented.length === 0
          ? []
          : [procedureWord(language, 'dissented', { names: labels(told.dissented, language) })]),
        ...hashes.map((hash) => reportWord(language, 'receiptOf', { hash })),
      ],
    },
  ];
}

const obligationItems = ({ performers, deadline }: NamedObligation, { language }: Locale): readonly string[] => [
  reportWord(language, 'by', {
    who: performers.map((each) => partyText(each, language)).join(language === 'zh' ? '；' : '; '),
  }),
  reportWord(language, 'deadline', { deadline: deadlineText(deadline, language) }),
];

function responsibleItems(told: NamedStepAccountability, locale: Locale): readonly string[] {
  const { language } = locale;
  const { moment, asKnownThen, asKnownNow } = told;
  if (moment === null) return [];
  const text = (responsible: NamedResponsible | null) =>
    responsible === null ? reportWord(language, 'nothingThen') : responsibleText(responsible, language);
  const [then, now] = [text(asKnownThen), text(asKnownNow)];
  const line = (name: string, said: string) => `${name}${colon(language)}${said}`;
  const [knownThen, knownNow] = [thenText(told, locale), reportWord(language, 'knownNow')];
  return [
    reportWord(language, 'moment', { time: longInstant(moment, locale) }),
    ...(then === now
      ? [line(reportWord(language, 'both', { known: knownThen }), now)]
      : [line(knownThen, then), line(knownNow, now)]),
    ...differenceTexts(told, locale),
  ];
}

/** What would have to be known for the report to say more. */
function notKnown(obligations: readonly NamedObligation[], language: Language): readonly string[] {
  const items = obligations.flatMap(({ step, state, applicability, performers, recipients, deadline, faults }) => {
    const name = step.label;
    const { settledBy } = applicability;
    const parties = [...performers, ...recipients].filter(({ party }) => party === null);
    const open = faults.filter(({ severity }) => severity === 'open');
    return [
      ...(state !== 'undetermined'
        ? []
        : settledBy.length === 0
          ? [reportWord(language, 'unknownReading', { step: name })]
          : [reportWord(language, 'unknownTrait', { step: name, traits: listed(language, settledBy) })]),
      ...(state === 'notApplicable'
        ? []
        : parties.map((each) => reportWord(language, 'unknownRole', { step: name, role: partyText(each, language) }))),
      ...(deadline.state === 'waiting' || deadline.state === 'calendarNotLoaded'
        ? [reportWord(language, 'unknownDay', { step: name, deadline: deadlineText(deadline, language) })]
        : []),
      ...open.map(({ code }) => reportWord(language, 'unknownOpen', { step: name, fault: faultWords[code][language] })),
    ];
  });
  return items.length === 0 ? [reportWord(language, 'allKnown')] : items;
}

import type { Language } from '../model/text.js';
import { type NamedProvision, quoted } from './citation.js';
import type { Named } from './labelled.js';
import type {
  NamedAccountability,
  NamedAnswerable,
  NamedObligation,
  NamedResponsible,
  NamedStepAccountability,
} from './labelledProcedure.js';
import { titled } from './party.js';
import { bracketed, colon, filled, listed } from './phrases.js';
import {
  actText,
  deadlineText,
  faultText,
  partyText,
  procedureWord,
  stateText,
  stepPerformerText,
} from './procedure.js';
import { faultWords } from './procedureLabels.js';
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

const words = {
  title: ['责任倒查报告：{case}', 'Accountability report: {case}'],
  preface: [
    '本报告陈述账本所载的记录，不对任何人作出评价或者指责；记录未载的，不作推定。',
    'This report states what is recorded. It judges and accuses nobody, and presumes nothing that is not recorded.',
  ],
  asked: ['所问时刻：{asked}。', 'Asked for: {asked}.'],
  theCase: ['一、案件', '1. The case'],
  articles: ['二、条文', '2. The articles'],
  steps: ['三、各步骤', '3. The steps'],
  notKnown: ['四、尚不能确定的事项', '4. What is not known'],
  people: ['五、所涉人员现任职位', '5. The posts that the people named hold now'],
  receipts: ['六、凭证', '6. Receipts'],
  organization: ['所属机构：{name}', 'Organization: {name}'],
  procedure: ['所依程序：{name}', 'Procedure: {name}'],
  opened: ['办理期间：{interval}', 'Open {interval}'],
  role: ['{role}：{name}', '{role}: {name}'],
  traitYes: ['特征“{trait}”：有', 'The matter has the trait “{trait}”'],
  traitNo: ['特征“{trait}”：无', 'The matter does not have the trait “{trait}”'],
  event: ['{event}：{on}', '{event}: {on}'],
  noArticles: ['所用记录未载依据条文。', 'The records used rest on no article.'],
  statement: ['（{number}）{step}——{state}', '({number}) {step}: {state}'],
  by: ['承办：{who}', 'To be performed by: {who}'],
  deadline: ['期限：{deadline}', 'Deadline: {deadline}'],
  act: ['办理：{act}', 'Done: {act}'],
  noAct: ['未记录办理', 'No act is recorded'],
  fault: ['记录所示：{fault}', 'What the records show: {fault}'],
  moment: ['以下为 {time}的责任：', 'Responsible at {time}:'],
  knownThen: ['按当时所知', 'As known then'],
  knownNow: ['按现在所知', 'As known now'],
  knownWhenRecorded: [
    '按办理记录记入时（{time}）所知，此前账本尚无记录',
    'As known when the act was recorded ({time}); before, nothing was recorded',
  ],
  both: ['{known}，与按现在所知相同', '{known}, and the same as known now'],
  nothingThen: ['当时尚无记录', 'nothing was recorded yet'],
  performers: ['应由其办理', 'responsible for doing it'],
  accountable: ['负总责', 'accountable'],
  inCharge: ['分管', 'in charge'],
  nobody: ['记录未载', 'not recorded'],
  difference: [
    '差异来自记录 {record}，记入于 {time}（第 {revision} 版）',
    'the difference comes from the record {record}, recorded at {time} (revision {revision})',
  ],
  receiptOf: ['凭证 {hash}', 'Receipt {hash}'],
  whole: ['全案', 'The whole case'],
  unknownTrait: ['“{step}”是否适用，须先认定：{traits}', 'Whether “{step}” applies depends on: {traits}'],
  unknownReading: ['“{step}”是否适用，两种读法结果不同', 'Whether “{step}” applies differs by the two readings'],
  unknownRole: ['“{step}”的{role}', '{role} of “{step}”'],
  unknownOpen: ['“{step}”：{fault}', '“{step}”: {fault}'],
  unknownDay: ['“{step}”的期限：{deadline}', 'The deadline of “{step}”: {deadline}'],
  allKnown: ['无。', 'Nothing.'],
  person: ['{person}：{posts}', '{person}: {posts}'],
  noPost: ['未载现任职位', 'none recorded'],
  howToVerify: [
    '每项陈述各有凭证。以 zhifen verify --receipt 核验，即由账本重新得出，并指出差异。',
    'Each statement has a receipt. `zhifen verify --receipt` derives it again from the ledger and says what differs.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

type Values = Readonly<Record<string, string | number>>;
export const reportWord = (language: Language, name: keyof typeof words, values: Values = {}): string =>
  filled(language, words[name], values);

/** The parts of a report, in their order. */
export function reportBlocks(data: ReportData, locale: Locale): readonly Block[] {
  const { language } = locale;
  const heading = (name: keyof typeof words): Block => ({ kind: 'heading', text: reportWord(language, name) });
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

/** Which records made the difference between what was known then and now, and when they came. */
export const differenceTexts = (
  { asKnownThen, differences }: Pick<NamedStepAccountability, 'asKnownThen' | 'differences'>,
  locale: Locale,
): readonly string[] =>
  (asKnownThen === null ? [] : differences).map(({ record, revision, recordedAt }) =>
    reportWord(locale.language, 'difference', {
      record: bracketed(locale.language, record.label, record.label === record.id ? '' : record.id),
      time: longInstant(recordedAt, locale),
      revision,
    }),
  );

/** `按当时所知（2024-03-09 零时）`; where the ledger began later, when the act was recorded. */
export function thenText({ moment, knownThenAt }: NamedStepAccountability, locale: Locale): string {
  const { language } = locale;
  if (moment === null || knownThenAt === null) return reportWord(language, 'knownThen');
  const time = longInstant(knownThenAt, locale);
  const isLater = Date.parse(knownThenAt) - Date.parse(moment) > longestDay;
  return isLater
    ? reportWord(language, 'knownWhenRecorded', { time })
    : bracketed(language, reportWord(language, 'knownThen'), time);
}

/** In milliseconds. */
const longestDay = 25 * 3_600_000;

/** Who answered for a step, line by line: who had to do it, who was accountable, who was in charge. */
export function responsibleTerms(
  { performers, accountable, inCharge }: NamedResponsible,
  language: Language,
): readonly { readonly term: 'performers' | 'accountable' | 'inCharge'; readonly text: string }[] {
  const nobody = reportWord(language, 'nobody');
  const joined = (texts: readonly string[]) => (texts.length === 0 ? nobody : listed(language, texts));
  const answerable = ({ post, organization, people }: NamedAnswerable) =>
    post === null ? (organization?.label ?? nobody) : titled(post, people, language);
  return [
    { term: 'performers', text: joined(performers.map((each) => stepPerformerText(each, language))) },
    { term: 'accountable', text: joined(accountable.map(answerable)) },
    { term: 'inCharge', text: joined(inCharge.map(answerable)) },
  ];
}

const responsibleText = (responsible: NamedResponsible, language: Language): string =>
  responsibleTerms(responsible, language)
    .map(({ term, text }) => `${reportWord(language, term)}${colon(language)}${text}`)
    .join(language === 'zh' ? '；' : '; ');

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

import type { Language } from '../model/text.js';

/** What command line, page and chart say alike, Chinese and English. `{who}` and the like are filled in by `phrase`. */
export const phrases = {
  performs: ['由{who}代行', 'performed by {who}'],
  uncovered: ['{limits}以外的工作，无人代行', 'Beyond {limits}, nobody covers the work'],
  through: ['由{who}负责', 'through {who}'],
  inPerson: ['本人在岗履行', 'in person'],
  away: ['不在岗', 'away'],
  awayUntil: ['至 {time}', 'until {time}'],
  awayThrough: ['至 {day}', 'to the end of {day}'],
  vacant: ['空缺', 'vacant'],
  unrecorded: ['未记录任职人', 'no holder recorded'],

  gap: ['缺口', 'Gap'],
  ambiguous: ['两可', 'Ambiguous'],
  conflict: ['冲突', 'Conflict'],
  note: ['请注意', 'Note'],
  notRecorded: ['未记录', 'Not recorded'],
  conflictText: ['以下说法并存，记录不能决定取舍', 'the records say several things and do not decide between them'],
  conflictSettled: ['终止或撤回其中不实的记录', 'ending or retracting the record that is not so'],
  ambiguitySettled: ['对该条文的解释', 'an interpretation of the article'],
  readingPerforms: ['则由{who}履行', 'Then it is performed by {who}'],
  readingNobody: ['则无人履行', 'Then nobody performs'],
  nobody: ['无人', 'nobody'],
  nobodyNeeded: ['无须承担', 'nobody needed'],
  unstated: ['文件未写明', 'not stated'],
  eligible: ['人选', 'Candidates'],
  arranger: ['由其协调安排', 'To be arranged by'],
  firstDay: ['所载资料最早自 {time}起', 'The records begin at {time}'],
  recordsBegin: [
    '记录自 {year} 年起（{begin}），{day} 还没有记录谁任职。',
    'The records begin in {year} ({begin}); for {day} they name nobody.',
  ],
  assignmentsBegin: [
    '记录自 {begin} 起，{day} 还没有记录任何职责归谁。',
    'The records begin at {begin}; for {day} they assign nothing to anybody.',
  ],
  knownSince: [
    '{day} 时账本还没有这个政府的记录，自 {time} 起才有。',
    'At {day} the ledger knew nothing of this government; it does since {time}.',
  ],
  settledBy: ['补录即可确定', 'Would be settled by'],
  correctedBy: ['更正后即可确定', 'Would be settled by'],

  holds: ['以上{interval}。', 'This holds {interval}.'],
  from: ['自 {time}起', 'from {time}'],
  fromEver: ['自始', 'from the beginning'],
  until: ['至 {time}止', 'until {time}'],
  throughDay: ['至 {day}（含当日）', 'to the end of {day}'],
  untilFurther: ['至另有变更止', 'until further notice'],
  knowing: ['据 {time} 所知（第 {revision} 版）', 'as known at {time} (revision {revision})'],
  changes: ['接下来的变化', 'What changes next'],
  reasons: ['理由', 'Reasons'],
  alternatives: ['也可能指', 'Perhaps meant'],
  post: ['职位', 'Post'],
  matter: ['事项', 'Matter'],
  performing: ['履行', 'Performed'],

  nothingDue: ['没有应办事项。', 'Nothing is due.'],
  dueCounts: [
    '共 {n} 项：逾期 {overdue} 项，应办 {due} 项，尚不能确定 {undetermined} 项。',
    '{n} in all: {overdue} overdue, {due} due, {undetermined} undetermined.',
  ],
} as const;

export type Phrase = keyof typeof phrases;
export type Values = Readonly<Record<string, string | number>>;

/** A phrase with what is to be filled in. */
export const phrase = (language: Language, name: Phrase, values: Values = {}): string =>
  filled(language, phrases[name], values);

/** One of a pair, with `{name}` filled in, and `{name|day|days}` for one and for any other number. */
export function filled(language: Language, [zh, en]: readonly [string, string], values: Values): string {
  const text = language === 'en' ? en : zh;
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) =>
    one === undefined || many === undefined ? String(values[name] ?? whole) : Number(values[name]) === 1 ? one : many,
  );
}

/** `甲、乙` or `A, B`. */
export const listed = (language: Language, items: readonly string[]): string =>
  items.join(language === 'zh' ? '、' : ', ');

/** What qualifies one thing: `受指定，全部工作`. */
export const qualified = (language: Language, parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');

/** `甲（不在岗）`; the text alone where there is nothing to add. */
export function bracketed(language: Language, text: string, added: string): string {
  if (added === '') return text;
  return language === 'zh' ? `${text}（${added}）` : `${text} (${added})`;
}

/** As a sentence begins: with a capital in English. */
export const asSentence = (language: Language, text: string): string =>
  language === 'en' ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;

export const colon = (language: Language): string => (language === 'zh' ? '：' : ': ');

import type { Reading, Said } from './clauses.js';
import { daysIn, numberOf } from './days.js';
import { type Leader, type Marked, P } from './people.js';
import { away, oneOf } from './phrases.js';

// Who stands in: AB角, and who presides for the days of an absence. Every form is tried on the whole sentence; what none of them is,
// is left to the clauses.

const role = 'A、?B[角岗]|A[角岗]、?B[角岗]|补位|代管|替补';
const both = /两人|二人|双方|两位同志|二者/u.source;
const signs = '\ue000-\ue0ff';
const oneAbsence = `(?:因故|因公|因|外出)?${oneOf(Object.keys(away))}`;
const absence = `${oneAbsence}(?:[、或]${oneAbsence})*(?:等?不在岗)?(?:期间|时|的)?`;
const standsIn =
  '(?:代行|代为履行|代为处理|代为办理|代理行使|履行|代管|代办|负责处理|负责|处理|补位|顶岗|代为负责)(?:其)?(?:分管)?(?:的)?';

/** `，公安工作除外`, `（仅限紧急事项）` */
const limited = `(?:，(?<limit>[^，（）${signs}]+)|（(?<inBrackets>[^（）${signs}]+)）)?`;

interface Form {
  readonly pattern: RegExp;
  /** `who`: whose sentence it is, where it does not say. */
  read(
    groups: Readonly<Record<string, string | undefined>>,
    sentence: Marked,
    who: Leader | null,
  ): readonly Said[] | null;
}

const form = (pattern: string, read: Form['read']): Form => ({ pattern: new RegExp(`^${pattern}$`, 'u'), read });

const forms: readonly Form[] = [
  form(
    `(?<a>${P})?(?:和|与|、)(?<b>${P})(?:同志)?(?:之间)?互为(?:${role})(?:，(?:${both})?(?:同时)?${absence}，?由(?<c>${P})${standsIn}(?:职责|工作|职务)?)?${limited}`,
    ({ a, b = '', c, inBrackets, limit = inBrackets }, sentence, who) => {
      const [one, other] = [a === undefined ? who : sentence.who(a), sentence.who(b)];
      if (one === null) return null;
      return withLimit(limit, (words) => [
        stands(one, 'AB角', other, words),
        stands(other, 'AB角', one, words),
        ...(c === undefined
          ? []
          : [stands(one, 'C岗', sentence.who(c), words), stands(other, 'C岗', sentence.who(c), words)]),
      ]);
    },
  ),
  form(
    `(?<a>${P})的?(?<away>${absence})?的?(?<which>A?、?[BC])[角岗](?:为|是|由)(?<b>${P})(?:担任)?${limited}`,
    ({ a = '', b = '', which, inBrackets, limit = inBrackets, away: when }, sentence) =>
      withLimit(joined(reasonOf(when), limit), (words) => [
        stands(sentence.who(a), which === 'C' ? 'C岗' : 'AB角', sentence.who(b), words),
      ]),
  ),
  form(
    `(?<a>${P})的?B[角岗](?:为|是|由)(?<b>${P})(?:担任)?，C[角岗](?:为|是|由)(?<c>${P})(?:担任)?`,
    ({ a = '', b = '', c = '' }, sentence) => [
      stands(sentence.who(a), 'AB角', sentence.who(b), null),
      stands(sentence.who(a), 'C岗', sentence.who(c), null),
    ],
  ),
  form(
    `(?:A[角岗]：(?<a>${P})[ ，；、]*B[角岗]：(?<b>${P})(?:[ ，；、]*C[角岗]：(?<c>${P}))?|(?<a2>${P})（A[角岗]）[ ，、—-]*(?<b2>${P})（B[角岗]）)`,
    ({ a, b, c, a2 = a, b2 = b }, sentence) => {
      if (a2 === undefined || b2 === undefined) return null;
      const second = c === undefined ? [] : [stands(sentence.who(a2), 'C岗', sentence.who(c), null)];
      return [stands(sentence.who(a2), 'AB角', sentence.who(b2), null), ...second];
    },
  ),
  form(`(?<b>${P})(?:为|是|担任)(?<a>${P})的(?<which>A?、?[BC])[角岗]`, ({ a = '', b = '', which }, sentence) => [
    stands(sentence.who(a), which === 'C' ? 'C岗' : 'AB角', sentence.who(b), null),
  ]),
  form(
    `(?<a>${P})(?<away>${absence})(?<days>[一二三四五六七八九十\\d]+日以内(?:的)?)?，由(?<b>${P})(?<does>${standsIn})(?<what>[^，；]*?)${limited}`,
    ({ a = '', b = '', does = '', what = '', days, inBrackets, limit = inBrackets, away: when }, sentence) => {
      const kind = workOf(what, does);
      if (kind === null) return null;
      const most = days === undefined ? null : `${numberOf(/^[^日]+/u.exec(days)?.[0] ?? '')}日以内`;
      return withLimit(joined(kind, reasonOf(when), most, limit), (words) => [
        stands(sentence.who(a), 'AB角', sentence.who(b), words),
      ]);
    },
  ),
  // 两人均不在岗的，由丙同志代行
  form(
    `(?<a>${P})[和与、](?<b>${P})(?:均|都|同时)?${absence}，?由(?<c>${P})${standsIn}(?:职责|工作|职务)?`,
    ({ a = '', b = '', c = '' }, sentence) => [
      stands(sentence.who(a), 'C岗', sentence.who(c), null),
      stands(sentence.who(b), 'C岗', sentence.who(c), null),
    ],
  ),
  // 乙同志外出期间，其分管工作由丁同志代管
  form(
    `(?<a>${P})(?<away>${absence})，?其?(?:分管|负责|所分管|承担)?的?(?:全部)?工作由(?<b>${P})(?:代管|代行|代为负责|代为履行|负责|代为处理|主持)${limited}`,
    ({ a = '', b = '', inBrackets, limit = inBrackets, away: when }, sentence) =>
      withLimit(joined(reasonOf(when), limit), (words) => [stands(sentence.who(a), 'AB角', sentence.who(b), words)]),
  ),
  // 甲与乙、丙与丁互为AB角
  form(
    `(?<pairs>${P}[与和—-]${P}(?:[、，；]${P}[与和—-]${P})+)(?:分别)?互为(?:${role})`,
    ({ pairs = '' }, sentence) => {
      const people = sentence.all(pairs);
      return people.flatMap((one, index) => {
        const other = people[index % 2 === 0 ? index + 1 : index - 1];
        return other === undefined ? [] : [stands(one, 'AB角', other, null)];
      });
    },
  ),
  // 财政工作由甲代管，其余由乙代管
  form(
    `(?<a>${P})(?<away>${absence})?[，：]?(?<topics>[^，${signs}]+?)(?:工作)?由(?<b>${P})${standsIn}(?:代管)?，其(?:余|他)(?:工作|事项)?由(?<c>${P})${standsIn}(?:代管)?`,
    ({ a = '', b = '', c = '', topics = '', away: when }, sentence) => {
      const reason = reasonOf(when);
      const limited = (first: string) => joined(first, reason) ?? first;
      return [
        {
          ...stands(sentence.who(a), 'AB角', sentence.who(b), null),
          items: [
            `${called(sentence.who(b))}（${limited(`仅${topics.replace(/工作$/u, '')}`)}）`,
            `${called(sentence.who(c))}（${limited('其余')}）`,
          ],
        },
      ];
    },
  ),
];

const leadIn = new RegExp(`^[^：${signs}]{0,30}(?:如下|安排|分工)：`, 'u');

/** Reads a sentence that says who stands in; `null` for one that does not, or not in a form that is known. */
export function readCover(sentence: Marked, who: Leader | null, year: number | null): Reading | null {
  const whole = sentence.text.replace(/[。；！ ]+$/u, '').trim();
  // 区政府领导AB角安排如下： says what comes, and nothing of anybody.
  const text = whole.replace(leadIn, '');
  const presided = presiding(whole, sentence, year);
  if (presided !== null) return presided;
  for (const { pattern, read } of forms) {
    const found = pattern.exec(text);
    const said = found === null ? null : read(found.groups ?? {}, sentence, who);
    if (said !== null) return { said, unread: [] };
  }
  return null;
}

/** Whether a sentence speaks of standing in at all: one that does is not read as a division of labour. */
export const speaksOfCover = (text: string): boolean =>
  /互为|[ABC][角岗]|不在岗|补位|代行|代为|期间.{0,8}由/u.test(text);

const presides = new RegExp(
  `^(?:经.{0,12}?，)?[在因]?(?<a>${P})(?<before>[^${signs}]*?)由(?<b>${P})(?<does>主持|代为主持|代为处理|处理|代为负责)(?<what>[^，；]*?工作)(?<rest>，.*)?$`,
  'u',
);

const presidesWhat = new RegExp(
  `^(?:经.{0,12}?，)?[在因]?(?<a>${P})(?<before>[^${signs}]*?)，(?:在?[此其]?[期间]间，?)?(?<what>(?:[区县市]政府)?(?:全面|日常)?工作)由(?<b>${P})(?<does>主持|代为主持|代为处理)(?<rest>，.*)?$`,
  'u',
);

/** `甲同志外出学习期间（12月14日至12月24日），由乙同志主持区政府工作` */
function presiding(text: string, sentence: Marked, year: number | null): Reading | null {
  const found = presides.exec(text) ?? presidesWhat.exec(text);
  const { a = '', b = '', before = '', does = '', what = '', rest } = found?.groups ?? {};
  const days = daysIn(before, year);
  const isAbsence =
    /期间|休假|请假|病假|出访|出差|外出|学习|培训/u.test(before) || (days !== null && /时[，]?$/u.test(before));
  if (a === '' || !isAbsence || (days === null && !does.endsWith('主持'))) return null;
  const work = /主持/u.test(does) && !/日常/u.test(what) ? '' : workOf(what, '代为处理');
  if (work === null) return null;
  const reason = before
    .replace(days?.words ?? '', '')
    .replace(/^(?:同志)?(?:将)?(?:于|在|因(?![公故])|自)?/u, '')
    .replace(/[（）]/gu, '')
    .replace(/[，。；].*$/u, '')
    .replace(/期间.*$|时$/u, '');
  const period = days === null ? null : days.last === null ? `${days.first}起` : `${days.first}至${days.last}`;
  const limits = joined(reason, work, period);
  const item = `${called(sentence.who(a))}${limits === null ? '' : `（${limits}）`}`;
  const unread = rest === undefined ? [] : [sentence.cut(text.length - rest.length + 1)];
  return { said: [{ who: sentence.who(b), verb: '代为主持', items: [item], whom: [] }], unread };
}

/** Somebody in a line: by name where they have one. */
export const called = ({ name, title }: Leader): string => name ?? title ?? '';

/** A line that says who stands in for whom, and to what that is limited. */
export const stands = (of: Leader, verb: string, by: Leader, limit: string | null): Said => ({
  ...{ who: of, verb, whom: [] },
  items: [`${called(by)}${limit === null ? '' : `（${limit}）`}`],
});

const joined = (...parts: readonly (string | null | undefined)[]): string | null => {
  const said = parts.filter((each) => each !== null && each !== undefined && each !== '');
  return said.length === 0 ? null : said.join('，');
};

/** `仅出差` of 出差期间; `null` for an absence of any kind. 外出学习 is one of learning. */
function reasonOf(words: string | undefined): string | null {
  // 外出、休假等不在岗 is any.
  if (words?.includes('等不在岗') === true) return null;
  const each = (words ?? '').replace(/(?:等?不在岗)?(?:期间|时|的)?$/u, '').split(/[、或]/u);
  const found = each.flatMap((part) => {
    const reasons = Object.entries(away).flatMap(([word, reason]) =>
      part.includes(word) && reason !== null ? [reason] : [],
    );
    return reasons.find((reason) => reason !== '外出') ?? reasons[0] ?? [];
  });
  return found.length === 0 ? null : `仅${[...new Set(found)].join('、')}`;
}

/** How much of the work: `''` for all of it, `null` where that is not clear. */
function workOf(what: string, does: string): string | null {
  const words = what.replace(/^其?(?:分管)?的?/u, '');
  if (/紧急/u.test(words)) return '仅紧急事项';
  if (/日常(?:事务|工作)$/u.test(words)) return '仅日常工作';
  if (/^(?:职责|职务|工作|分管工作|全部工作|分管的工作|)$/u.test(words))
    return /处理|代办/u.test(does) && words === '' ? null : '';
  return null;
}

/** What is said behind a comma limits it, in words that the notation has, or that a person has to put into them. */
function withLimit(limit: string | null | undefined, read: (words: string | null) => readonly Said[]): readonly Said[] {
  const words = limit ?? null;
  return read(words === null ? null : words.replace(/^(?:但|其中)/u, ''));
}

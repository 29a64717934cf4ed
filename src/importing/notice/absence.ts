import { numberOf } from './days.js';
import { away, awayOnce, oneOf } from './phrases.js';

// Of which absence a sentence speaks: for what reason, for how long, and whether it is one that has days of its own.

/** An absence as a sentence tells it. */
export interface Absence {
  /** `仅出差`, `30日以内`: in the words of the notation, of a rule for any absence of the kind. */
  readonly limits: readonly string[];
  /** `赴外学习`: why somebody is away this once; empty where it does not say. */
  readonly reason: string;
  /** Whether its words are of one absence alone: 赴京学习. */
  readonly isOne: boolean;
  /** Whether its words say more than a rule for absences has: 不在岗一周以上. */
  readonly saysMore: boolean;
}

const anyReason = /等|其他原因|其它原因|各种原因|因故/u;
const kind = oneOf(Object.keys(away));
const bound =
  /(?<before>不超过|超过|满)?(?<count>[一二三四五六七八九十\d]+)(?:日|天)(?<after>以内|之内|内|以下|以上)?(?<over>的|\(含\))?/u;
/** What stands around the kind of an absence and adds nothing to it. */
const around =
  /因公|因私事|因私|在外|因事|因病|因故|公务|临时|短期|其他|其它|各种|原因|情况|情形|等|不能(?:正常)?(?:履职|履行职责)|[、或和及（），\ue100]|以及|需要|期间|时|的|期限|时间|同志|将|因/gu;

/** What `words` say of an absence: `因公出差、休假超过三十日`. */
export function absenceOf(words: string): Absence {
  const spanned = bound.exec(words)?.[0] ?? '';
  const plain = words.replace(spanned, '');
  const left = plain.replace(new RegExp(kind, 'gu'), '').replace(around, '');
  return {
    limits: [kindsIn(plain), boundOf(spanned)].filter((each) => each !== null),
    reason: words
      .replace(/^(?:同志)?(?:将|拟|需|定)?(?:于|在|因(?![公故病事])|自|从)?(?:起)?/u, '')
      .replace(/[（）\ue100]|，.*$/gu, '')
      .replace(/(?:期间|时|的)+$/u, ''),
    isOne: new RegExp(`赴|率|前往|${oneOf(awayOnce)}`, 'u').test(left),
    saysMore: left !== '',
  };
}

/** `仅出差、休假` of 出差、休假; `null` for an absence of any kind. 外出学习 is one of learning. */
function kindsIn(words: string): string | null {
  if (anyReason.test(words)) return null;
  const found = words.split(/[、或和及]/u).map((part) => {
    const kinds = [...part.matchAll(new RegExp(kind, 'gu'))].map(([each]) => away[each] ?? null);
    return kinds.find((each) => each !== '外出' && each !== null) ?? kinds[0] ?? null;
  });
  return found.includes(null) ? null : `仅${[...new Set(found)].join('、')}`;
}

/** `30日以内`, `31日以上`; what is counted otherwise stays in its words, to be asked about. */
function boundOf(words: string): string | null {
  const { before, count = '', after } = bound.exec(words)?.groups ?? {};
  if (words === '') return null;
  const days = numberOf(count);
  if (before === '超过') return `${days + 1}日以上`;
  if (before === '不超过' || /内|下/u.test(after ?? '')) return `${days}日以内`;
  return before === '满' || after === '以上' ? `${days}日以上` : words;
}

const during = new RegExp(`(?:${kind}|[、或和及等])+(?=期间|时)`, 'u');
/** Words without the absences of which they are. */
export const withoutAbsence = (words: string): string => words.replace(during, '');

/** Of which absences a notice, or what stands below a line, is whose words tell: 关于区政府领导外出期间代行工作的通知. */
export function limitsIn(title: string): readonly string[] {
  const words = during.exec(title)?.[0];
  return words === undefined ? [] : absenceOf(words).limits;
}

/** A line above others without why and by whom it was decided: 为保证外出期间工作不断档，… limits nothing. */
export const withoutPreamble = (line: string): string =>
  line
    .split('，')
    .filter((part) => !/^(?:为|经|根据|按照|依照|鉴于)/u.test(part))
    .join('，');

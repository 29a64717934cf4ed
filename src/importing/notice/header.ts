import { dayOf, dayPattern } from './days.js';
import { bare, level } from './level.js';

/** What stands at the head and the foot of a notice. What it leaves open, or says in two ways, is `null`. */
export interface Header {
  readonly title: string | null;
  readonly issuer: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly from: string | null;
  readonly replaces: readonly string[];
  /** The lines that the title is. */
  readonly titled: ReadonlySet<number>;
  /** The lines that say so, or say nothing of who does what, by their place among those that were given. */
  readonly taken: ReadonlySet<number>;
  /** Lines of which it is open what they say of the notice. */
  readonly unread: ReadonlySet<number>;
}

const numberPattern = '[\\p{Script=Han}]{2,12}[〔（]\\d{4}[〕）]第?\\d+号';
const issuerPattern = '[\\p{Script=Han}]{2,24}?(?:政府|办公室|办公厅|委员会|管委会|领导小组|局)';
const titleEnd =
  /(?:通知|公告|决定|意见|方案|通报|规定|办法|函)(?:（[^）]*）)?$|(?:分工|安排|一览)表(?:（[^）]*）)?$|^.{5,}(?:分工|安排|名单)(?:情况)?$/u;
const documentWords = `(?:《(?<name>[^》]+)》)?(?:（?(?<number>${numberPattern})）?)?(?:文件)?`;
const ending = '(?:废止|作废|(?:停止|不再|终止)(?:执行|实行|施行|使用|适用)|失效)';
/** Several documents, as one sentence replaces them. */
const replaced = new RegExp(
  `(?:${documentWords.replaceAll(/\?<\w+>/gu, '?:')}(?:、|和|及|以及))*${documentWords}(?:所?(?:明确|确定|规定)的[^，。；]{0,12})?(?:同时|即行|自行|相应|予以|均|一并)*${ending}`,
  'gu',
);
const mentioned = new RegExp(
  `《(?<name>[^》]+)》(?:（?(?<number>${numberPattern})）?)?|(?<alone>${numberPattern})`,
  'gu',
);
const inForce = '(?:正式)?(?:施行|执行|实施|生效)';
const effect = new RegExp(
  `(?:(?:自|从)(?=${dayPattern}(?:起(?!至|到)|开始))|于(?=${dayPattern}起?${inForce}))(?<day>${dayPattern})`,
  'gu',
);
const ofIssue = new RegExp(
  `^(?=.)(?<number>${numberPattern})?，?(?:(?<issuer>${issuerPattern})?于?(?<day>${dayPattern})(?:印发|发布|公布)?)?$`,
  'u',
);
const fromIssue = /(?:自|从)(?:本通知)?(?:印发|发布|公布|下发|发文|即)(?:之日|日)起/u;

const fieldOf: Readonly<Record<string, 'issuer' | 'number' | 'issuedOn' | 'from' | 'other'>> = {
  ...{ 文号: 'number', 发文字号: 'number', 发布机构: 'issuer', 发文机关: 'issuer', 发文单位: 'issuer', 发文: 'issuer' },
  ...{
    印发机关: 'issuer',
    印发单位: 'issuer',
    制发机关: 'issuer',
    发布单位: 'issuer',
    发文机构: 'issuer',
  },
  ...{
    日期: 'issuedOn',
    成文日期: 'issuedOn',
    发文日期: 'issuedOn',
    印发日期: 'issuedOn',
    施行: 'from',
    施行日期: 'from',
    印发时间: 'issuedOn',
    成文时间: 'issuedOn',
    生效日期: 'from',
    执行日期: 'from',
    执行时间: 'from',
    施行时间: 'from',
    实施日期: 'from',
    实施时间: 'from',
    生效时间: 'from',
  },
  ...{
    索引号: 'other',
    发布日期: 'other',
    公开日期: 'other',
    发布时间: 'other',
    主题分类: 'other',
    有效性: 'other',
    标题: 'other',
    公开方式: 'other',
    名称: 'other',
  },
};
const labelled = new RegExp(`^(?<label>${Object.keys(fieldOf).join('|')})[： ] *(?<value>.+)$`, 'u');

/** Reads the head and the foot of a notice off its lines, in their order. */
export function readHeader(lines: readonly string[]): Header {
  return new Heading(lines.map((line) => level(line).trim())).read();
}

class Heading {
  readonly #taken = new Set<number>();
  readonly #titled = new Set<number>();
  readonly #unread = new Set<number>();
  readonly #issuedOn = new Map<string, number[]>();
  readonly #from = new Map<string, number[]>();
  readonly #issuers: string[] = [];
  #number: string | null = null;
  #isFromIssue = false;

  constructor(private readonly lines: readonly string[]) {}

  read(): Header {
    const title = this.#title();
    for (const [index, line] of this.lines.entries()) if (!this.#taken.has(index)) this.#line(index, line);
    const replaces = this.#replaces();
    const [issuedOn, from] = [this.#only(this.#issuedOn), this.#only(this.#from)];
    if (this.#isFromIssue && from !== null && from !== issuedOn) for (const at of this.#from.values()) this.#open(at);
    const [issuer = null] = [...this.#issuers, issuerOf(title)].filter((each) => each !== null);
    return {
      ...{ title, issuer, number: this.#number, issuedOn, replaces, taken: this.#taken, unread: this.#unread },
      titled: this.#titled,
      from: this.#isFromIssue && from !== issuedOn ? (from === null ? issuedOn : null) : from,
    };
  }

  /** Of several lines that end like a title, the first; with the line before, where it begins there. */
  #title(): string | null {
    const end = this.lines.findIndex(
      (line) => titleEnd.test(bare(line)) && line.length < 80 && !/[。：]/u.test(line.replace(/（[^）]*）$/u, '')),
    );
    if (end < 0 || end > 12) return null;
    let title = bare(this.lines[end] ?? '');
    this.#titled.add(end);
    for (let at = end - 1; at >= 0 && end - at < 4 && goesOn(bare(this.lines[at] ?? ''), title); at--) {
      title = bare(this.lines[at] ?? '') + title;
      this.#titled.add(at);
    }
    for (const each of this.#titled) this.#taken.add(each);
    return title;
  }

  #line(index: number, line: string): void {
    const words = bare(line);
    const found = [...line.split(/ {1,}(?=[\p{Script=Han}]{2,4}：)/u)].map((part) => labelled.exec(part.trim()));
    if (found.every((each) => each !== null)) {
      for (const { groups = {} } of found) this.#field(index, groups.label ?? '', (groups.value ?? '').trim());
      this.#taken.add(index);
      return;
    }
    if (this.#inBrackets(index, words)) return;
    const ofDay = words
      .replace(/^（(.*)）$/u, '$1')
      .replace(/^第\d+期/u, '')
      .replace(/(?:印发|发布)$/u, '');
    // `临江区人民政府办公室　2026年7月3日`; with 印发 behind it, it is the day of printing.
    const signed = /印发$/u.test(words) ? undefined : ofIssue.exec(ofDay)?.groups;
    if (signed?.issuer !== undefined) this.#issuers.push(signed.issuer);
    if (signed?.number !== undefined) this.#number ??= signed.number;
    if (signed?.day !== undefined) this.#day(this.#issuedOn, signed.day, index);
    else if (new RegExp(`^${dayPattern}$`, 'u').test(ofDay)) this.#day(this.#issuedOn, ofDay, index);
    else if (new RegExp(`^${numberPattern}(?:签发人：.*)?$`, 'u').test(words))
      this.#number ??= words.replace(/签发人.*$/u, '');
    else if (new RegExp(`^${issuerPattern}(?:文件)?$`, 'u').test(words) && this.#isIssuer(index))
      this.#issuers.unshift(words.replace(/文件$/u, ''));
    else if (
      !/^(?:抄送|主送|附件)[：:]|^附件|印发$|^（?此件|^[^。]{0,60}各[^。]{0,60}：$|^\d{4}年\d{1,2}月$|^（[^）]*）$/u.test(
        words,
      )
    ) {
      this.#sentence(index, words);
      return;
    }
    this.#taken.add(index);
  }

  /** `（临政办发〔2026〕63号，临江区人民政府办公室2026年11月3日印发，自2026年11月10日起施行）` */
  #inBrackets(index: number, words: string): boolean {
    const parts = /^（(.*)）$/u.exec(words)?.[1]?.split(/[，；]/u) ?? [];
    const found = parts.map(
      (part) => ofIssue.exec(part)?.groups ?? (effect.test(part) || fromIssue.test(part) ? {} : null),
    );
    effect.lastIndex = 0;
    if (found.length === 0 || found.includes(null)) return false;
    for (const { issuer, number, day } of found.map((each) => each ?? {})) {
      if (issuer !== undefined) this.#issuers.push(issuer);
      if (number !== undefined) this.#number ??= number;
      if (day !== undefined) this.#day(this.#issuedOn, day, index);
    }
    this.#sentence(index, words);
    this.#taken.add(index);
    return true;
  }

  /** Whether a line that is the name of a unit alone is who issued the notice: above its title, or above its date. */
  #isIssuer(index: number): boolean {
    const next = bare(this.lines[index + 1] ?? '');
    return (
      index < Math.max(...this.#titled) ||
      /文件$/u.test(this.lines[index] ?? '') ||
      new RegExp(`^(?:${dayPattern}|\\d{4}年\\d{1,2}月)(?:印发)?$`, 'u').test(next)
    );
  }

  #field(index: number, label: string, value: string): void {
    const field = fieldOf[label];
    // 字号：大 中 小 is what a web page has for its letters.
    if (field === 'number' && /号$/u.test(value)) this.#number ??= bare(value);
    else if (field === 'issuer') this.#issuers.push(bare(value));
    if (field === 'issuedOn' || field === 'from')
      this.#day(field === 'from' ? this.#from : this.#issuedOn, bare(value).replace(/。$/u, ''), index);
  }

  /** Days from which the notice holds, wherever they stand. */
  #sentence(index: number, words: string): void {
    // What one absence is about has days of its own.
    if (
      /期间|空缺|挂职|休假|年假|请假|病假|学习|出差|出访|外出/u.test(words) &&
      !/起(?:施行|执行|实施|生效)/u.test(words)
    )
      return;
    for (const { groups = {} } of words.matchAll(effect)) {
      this.#day(this.#from, groups.day ?? '', index);
    }
    if (fromIssue.test(words)) this.#isFromIssue = true;
  }

  #replaces(): readonly string[] {
    return this.lines.flatMap((line) => {
      if (!new RegExp(ending, 'u').test(line)) return [];
      const all = [...bare(line).matchAll(replaced)].flatMap(([words]) => [...words.matchAll(mentioned)]);
      return all.flatMap(({ groups = {} }) => groups.number ?? groups.alone ?? groups.name ?? []);
    });
  }

  /** Notes a day; one that no calendar has leaves its line open. */
  #day(days: Map<string, number[]>, words: string, index: number): void {
    const day = dayOf(words);
    if (day === null) this.#open([index]);
    else this.#note(days, day, index);
  }

  #note(map: Map<string, number[]>, day: string, index: number): void {
    map.set(day, [...(map.get(day) ?? []), index]);
  }

  /** The one day that is said; of several, none, and their lines are open. */
  #only(days: ReadonlyMap<string, readonly number[]>): string | null {
    const [day, ...others] = days.keys();
    if (others.length > 0) for (const at of days.values()) this.#open(at);
    return others.length > 0 ? null : (day ?? null);
  }

  #open(at: readonly number[]): void {
    for (const each of at) {
      this.#unread.add(each);
      this.#taken.delete(each);
    }
  }
}

/** Whether a title that was broken into lines goes on from `before` to `after`: who issued it, what it is about, and what it is. */
function goesOn(before: string, after: string): boolean {
  if (before === '' || after.includes(before)) return false;
  const isIssuer = new RegExp(`^${issuerPattern}$`, 'u').test(before);
  if (after.includes('关于')) return isIssuer && after.startsWith('关于');
  const isAbout = /关于/u.test(before) && !/[。：，号]/u.test(before) && !titleEnd.test(before);
  return isAbout || (isIssuer && /^的|分工/u.test(after));
}

/** Who issued a notice by its title: who stands before what it is about. */
const issuerOf = (title: string | null): string | null => {
  const [before = '', ...about] = (title ?? '').split('关于');
  if (about.length > 0) return new RegExp(`^${issuerPattern}$`, 'u').test(before) ? before : null;
  return new RegExp(`^(${issuerPattern})(?:主要领导|领导)`, 'u').exec(before)?.[1] ?? null;
};

/** Whether a sentence says no more than from when the notice holds, and what it replaces. */
export const isOfHeader = (sentence: string): boolean => {
  const left = bare(level(sentence))
    .replace(
      new RegExp(
        `(?:本通知|本制度|本办法|本表|本函|本次调整|调整后的?分工|以上分工|上述分工|以上安排|以上|该分工|本分工)?，?(?:自|从|于)(?:${dayPattern}|(?:本通知)?(?:印发|发布|公布|下发|发文|即)(?:之日|日))(?:起|开始|(?=${inForce}))${inForce}?`,
        'u',
      ),
      '',
    )
    .replace(replaced, '')
    .replace(/[，。；、]/gu, '');
  return /^(?:原|此前|此前印发的|以前)?$/u.test(left);
};

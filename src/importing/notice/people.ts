import { level } from './level.js';
import { familyNames, leaders, longFamilyNames, noNames, partyTitles, titleNouns } from './nameWords.js';
import { away, oneOf, phrases } from './phrases.js';

/** Somebody whom a notice names, by name, by title or by both. */
export interface Leader {
  readonly name: string | null;
  readonly title: string | null;
}

const han = '\\p{Script=Han}';
const number = '（(?:[一二三四五六七八九十]+|\\d+)）';
const verb = oneOf([
  ...Object.keys(phrases),
  ...Object.keys(away),
  '不再',
  '不在',
  '因',
  '在',
  '将',
  '接替',
  '代',
  '协助',
]);
/** What somebody is helped to do. */
const doing = '(?:处理|处置|抓|做|搞|开展|推进|推动|落实|管理|统筹|协调|组织|完成)';
/** Within a title: 住房和城乡建设局 has 和, of two people it stands between them. */
const ofTitle = `(?:(?!由|与|为|是|的|向|报|受|请|事项|工作|[角岗任]|担任|委托|指定|授权|(?<=委)托|(?<=指)定|(?<=授)权|期间|协助|负责|分管|联系|主持|同志|和(?!${han}{1,10}(?:局|委|办|中心|院)))${han})`;
/** What may stand in brackets behind a title. */
const aside =
  '(?:女|男|\\p{Script=Han}{1,6}族|兼\\p{Script=Han}{2,16}|挂职[^（）]{0,6}|兼|常务|主持工作|正[厅处科]级|副[厅处科]级|援藏|援疆|援青)';
const title = `${ofTitle}{0,16}?${oneOf(titleNouns)}(?:${number})?(?:（${aside}）)?(?:候选人|人选)?`;
export const titles = `${title}(?:[、兼 ]${title})*`;
/** What stands beside titles in brackets, and is none. */
const noTitle =
  '(?:无党派人士|党外(?:人士|干部)|中共党员|(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)(?:党|盟|会|社)?员)';
/** Titles as they stand in brackets behind a name. */
const titlesInside = `(?:${noTitle}[、，；])?${title}(?:[、，；兼 ](?:${title}|${noTitle}))*`;
const titleBehind = `(?:(?:常务)?副?[区县市州旗镇乡]长(?:${number})?|[区县市]${han}{1,14}?(?:主任|局长|秘书长))`;
/** 吴甲主任: of what, the notice says elsewhere, or the ledger. */
const bareTitle = '(?:主任|局长|秘书长|部长|书记|主席)';
const ofName = `(?:(?!由|与|将|把|请|对|在|协助|同志|负责|分管|联系|主持|常务|副?[区县市]长)${han})`;
const nameWords = `${ofName}{1,4}?|${han}{1,6}·${han}{1,8}`;
/** The number of an item: 一、 （二） 3． */
export const itemNumber =
  /^\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+[．.、)]|[①-⑳]|[—–•●○▪■□◆◇▲►★☆※§·*-]+|第[一二三四五六七八九十]+条)\s*/u;

/** 金融办 is no name, though 金 is one of families. */
const unitEnd = /(?:[局办委部院会厅处室科站区县市镇乡村]|中心|公司|街道|工作)$/u;

const collecting: readonly RegExp[] = [
  `(?:^|[，。；：、（ 由与和及给归交至到为将在凡当如若请经报向]|协助|接替|委托|指定|授权|安排)(?<before>${titles})? ?(?<name>${nameWords}) ?(?:[两二三]位)?同志(?:（(?<inside>${titlesInside})）)?`,
  // A name of two characters is set apart to be as wide as one of three.
  `^(?<name>${ofName} {1,3}${ofName})(?= *（| *同志| *：|$| +(?<after>${titles}))`,
  `^(?<name>${nameWords}) ?（(?<inside>${titlesInside})）`,
  `^(?<name>${nameWords})，(?<after>${titles})(?=[：，])`,
  `^(?<name>${nameWords}) ?(?<after>${titleBehind})(?=[：、 （]|$|${verb})`,
  `^(?<name>${nameWords})(?: +(?<after>${titles})| +(?=${verb})|：)(?=[： ，。（\\d①-⑳]|$|${verb})`,
  `^(?<name>${nameWords})(?=${verb})`,
  `(?:^|[，。；：、由与和为]|指定|委托|授权)(?<before>${titles}) ?(?<name>${nameWords})(?=[：，。、； （]|$|${verb}|[与和的为互])`,
  `姓名：(?<name>${nameWords})(?= |$)(?: *(?:现任)?职务：(?<after>${titles}))?`,
  `^(?<name>${nameWords}) +(?:现任)?职务[： ] *(?<after>${titles})`,
  `[ABC][角岗]：(?<name>${nameWords})(?:（(?<inside>${titles})）| |，|；|、|$)`,
  `(?:协助|由)(?<name>${nameWords}) ?(?<after>${titleBehind})`,
  `[、和与](?<name>${nameWords}) ?(?<after>(?:常务)?副?[区县市州旗镇乡]长)(?=[：，、。； （]|$|${verb}|${doing})`,
  `由(?<name>${nameWords})(?=代|负责|分管|联系|主持|接替|接管|担任|处理)`,
].map((each) => new RegExp(each, 'gu'));

/** Behind 协助 stands a name or what is helped with: only somebody known is told from that. */
const helped = new RegExp(`协助(?<name>${nameWords})(?=${doing}|${verb})`, 'gu');

/** What stands before a name with 同志 and is no part of it. */
const noNameFirst =
  /^(?:以下|下列|上述|有关|部分|各位|全体|该|委托|指定|授权|安排|凡|当|如|若|遇|请|报|向|受|待|原|新任)/u;

/** Whom a notice names. */
export class People {
  readonly #titles = new Map<string, Set<string>>();
  /** 王甲副区长（常务） is no deputy among others; what he is, is not told in one piece. */
  readonly #firsts = new Set<string>();

  /** `known`: people of the ledger, who are recognized wherever they are named. */
  constructor(private readonly known: ReadonlySet<string>) {}

  /** Takes up the people of a paragraph. */
  collect(text: string): void {
    const words = level(text).replace(itemNumber, '').trim();
    for (const pattern of collecting) {
      for (const { groups = {}, 0: whole, index } of words.matchAll(pattern)) {
        const { before, inside, after } = groups;
        const name = (groups.name ?? '').replaceAll(' ', '');
        // Two who stand side by side are two.
        if (groups.name !== name && [...name].every((each) => this.known.has(each))) continue;
        if (words.slice((index ?? 0) + whole.length).startsWith('（常务）')) this.#firsts.add(name);
        if (this.#isName(name, /同志/u.test(whole))) this.add(name, before ?? inside ?? after ?? null);
      }
    }
    for (const { groups: { name = '' } = {} } of words.matchAll(helped)) if (this.known.has(name)) this.add(name, null);
    for (const name of this.known) if (name.length > 1 && words.includes(name)) this.add(name, null);
  }

  add(name: string, titleSaid: string | null): void {
    const held = this.#titles.get(name) ?? new Set<string>();
    this.#titles.set(name, held);
    const said = mainTitle(titleSaid);
    if (said !== null) held.add(said);
  }

  #isName(words: string, isFirm: boolean): boolean {
    if (this.known.has(words)) return true;
    if (
      noNames.has(words) ||
      new RegExp(`^${verb}|${oneOf(titleNouns)}|[的因由与和各区县市]|期间|空缺|暂缺`, 'u').test(words)
    )
      return false;
    if (unitEnd.test(words) || /[也均都亦又将]$/u.test(words)) return false;
    if ([...this.known].some((each) => each.length > 1 && words.includes(each))) return false;
    if (isFirm) return !noNameFirst.test(words);
    const isLong = words.length > 3 && !words.includes('·');
    return isLong ? longFamilyNames.has(words.slice(0, 2)) : familyNames.has(words[0] ?? '');
  }

  /** A name with the title that the notice has for it; of several titles, none. */
  leader(name: string, titleSaid: string | null): Leader {
    const [only, ...others] = this.#titles.get(name) ?? [];
    if (this.#firsts.has(name)) return { name, title: null };
    const own = mainTitle(titleSaid);
    const title = own ?? (others.length === 0 ? (only ?? null) : null);
    // Who holds a title of a party alone, is somebody whose post the name tells.
    return { name, title: title !== null && partyTitles.test(title) ? null : title };
  }

  has(name: string): boolean {
    return this.#titles.has(name);
  }

  /** A sentence with a sign in place of everybody whom it names. */
  marked(words: string): Marked {
    const names = [...this.#titles.keys()].sort((a, b) => b.length - a.length);
    const ofNames = names.map((each) => [...each].join(' *')).join('|');
    const named =
      names.length === 0
        ? []
        : [
            ...level(words).matchAll(
              new RegExp(
                `(?<before>(?:^(?:${titles}[，])+)?${titles})? *(?<name>${ofNames})(?: *同志)?(?:（(?:(?<inside>${titlesInside})|同志)）)?(?: *(?<after>${titleBehind}(?:[、兼](?!${ofNames})${title})*|${bareTitle}(?![、长]|${han}*(?:室|会议)))|(?: +|[，：] ?)(?<behind>${titles})(?=[ ：，。；]|$))?(?:同志)?(?:（${aside}）)?`,
                'gu',
              ),
            ),
          ].filter((each) => isSomebody(each, level(words)));
    const mentions = named.map(({ index, 0: whole, groups = {} }) => {
      const { before, inside, behind, after = behind, aside: said } = groups;
      const name = (groups.name ?? '').replaceAll(' ', '');
      return {
        from: index,
        to: index + whole.trimEnd().length,
        // 副区长（常务） is none of the other deputies: who that is, the name tells.
        who: said === '常务' ? { name, title: null } : this.leader(name, before ?? inside ?? after ?? null),
      };
    });
    const byTitle = [...level(words).matchAll(titleAlone)].flatMap(({ index, 0: whole }) =>
      mentions.some(({ from, to }) => index < to && from < index + whole.length)
        ? []
        : [{ from: index, to: index + whole.length, who: { name: null, title: whole } }],
    );
    return new Marked(
      words,
      [...mentions, ...byTitle].sort((a, b) => a.from - b.from),
    );
  }
}

const titleAlone = new RegExp(
  `(?<=^|由|协助|与|和|、|受|，)(?:常务)?副?[区县市州旗镇乡]长(?:${number})?(?=[：，、。 工]|$|${verb}|${doing})`,
  'gu',
);

/** A name of one character is one only where its neighbours say so: 自己 is nobody. */
function isSomebody(found: RegExpMatchArray, words: string): boolean {
  const { before, inside, after, name = '' } = found.groups ?? {};
  if (name.length > 1 || (before ?? inside ?? after) !== undefined || found[0].includes('同志')) return true;
  const from = found.index ?? 0;
  const [previous, next] = [words.slice(0, from), words.slice(from + found[0].length)];
  return (
    /(?:^|[由与和、，。；： 助为])$/u.test(previous) &&
    new RegExp(`^(?:$|[与和、，。；：（互 ]|${verb}|${doing})`, 'u').test(next)
  );
}

/**
 * Of several titles, that of the government; else the first. None where two of them are of leaders of the government, and where it is a word
 * that many have.
 */
function mainTitle(all: string | null): string | null {
  if (all === null || isBareTitle.test(all)) return null;
  const each = all
    .split(/[、，；兼 ]/u)
    .map((words) => words.replace(/^(?:新任|现任|原任?|时任)/u, '').replace(isAside, ''));
  const [first, ...others] = new Set(each.filter((words) => leaders.test(words)));
  return others.length > 0 ? null : (first ?? each[0] ?? all);
}

/** Whether words by themselves may be a name: `王乙`, and not `区政府`. */
export const looksLikeName = (words: string): boolean => {
  const name = words.replaceAll(' ', '');
  const isFamily = familyNames.has(name[0] ?? '') || longFamilyNames.has(name.slice(0, 2));
  return (
    new RegExp(`^${han}{1,4}$`, 'u').test(name) &&
    isFamily &&
    !noNames.has(name) &&
    !unitEnd.test(name) &&
    !new RegExp(`${oneOf(titleNouns)}$`, 'u').test(name)
  );
};

const isBareTitle = new RegExp(`^${bareTitle}$`, 'u');
const isAside = new RegExp(`（${aside}）$`, 'u');

interface Mention {
  readonly from: number;
  readonly to: number;
  readonly who: Leader;
}

const firstSign = 0xe000;
/** Somebody in a line: by name where they have one. */
export const called = ({ name, title }: Leader): string => name ?? title ?? '';

/** A sign that stands for somebody. */
export const P = '[\\ue000-\\ue0ff]';

/** Words in which signs stand for people; what is cut out of it are the words themselves. */
export class Marked {
  readonly text: string;
  readonly #at: number[] = [];
  readonly #people: readonly Leader[];

  constructor(
    private readonly words: string,
    mentions: readonly Mention[],
  ) {
    const form = level(words);
    let text = '';
    let next = 0;
    for (const [index, { from, to }] of mentions.entries()) {
      for (; next < from; next++) {
        this.#at.push(next);
        text += form[next];
      }
      this.#at.push(from);
      text += String.fromCharCode(firstSign + index);
      next = to;
    }
    for (; next <= words.length; next++) {
      this.#at.push(next);
      text += form[next] ?? '';
    }
    this.text = text;
    this.#people = mentions.map(({ who }) => who);
  }

  who(sign: string): Leader {
    return this.#people[sign.charCodeAt(0) - firstSign] ?? { name: null, title: null };
  }

  /** Everybody for whom a sign stands in `marked`. */
  all(marked: string): readonly Leader[] {
    return (marked.match(new RegExp(P, 'gu')) ?? []).map((sign) => this.who(sign));
  }

  /** The words themselves between two places of the text. */
  cut(from: number, to = this.text.length): string {
    return this.words.slice(this.#at[from] ?? this.words.length, this.#at[to] ?? this.words.length).trim();
  }
}

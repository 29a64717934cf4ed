import { P } from './people.js';
import { oneOf, phrases } from './phrases.js';

// How a part of a sentence says that something is somebody's, from whom it comes, and by what word.

/** What is whose, in words and signs for people. */
export interface Move {
  /** What changes hands; no words, or 上述单位, for what was named before. */
  readonly what: string;
  /** Where `what` begins in the words that were read. */
  readonly at: number;
  /** The sign of whoever has it from now on. */
  readonly who: string;
  /** How they have it; none where the words before say so. */
  readonly word: string | null;
  /** The sign of whoever had it, and how. */
  readonly before: string | null;
  readonly had: string | null;
}

const word = oneOf([...Object.keys(phrases), '接任', '接替', '接管']);
/** How whoever has it has it, which changes nothing of what it is. */
const as = '(?:一并|统一|具体|直接|继续|同时|仍|也|另|还|均|都)*';
const has = `(?<who>${P})${as}(?<word>${word})(?:工作)?`;
const turns = '(?:(?:现|今后)?(?:调整|变更|改|变|转|交|划|移交|划归|归口|明确)(?:为|给|到|至|归)?)';
const stays = '(?:仍然?|继续|统一|均|都|则|也|并|同时|一并|现|今后)*';
const gives =
  '(?:划归(?:给|到|至)?|划给|划转(?:给|到|至)?|移交(?:给|至)?|交给|交予|转给|转交(?:给)?|调整(?:给|到|至|归)|交由|转由)';
const had = `(?<before>${P})(?:原来?|现)?(?<had>${word})`;

const forms: readonly RegExp[] = [
  // 区统计局由甲分管调整为乙分管; 区统计局由甲调整为乙分管
  `^(?:将|把)?(?<what>.+?)(?:原来?)?由(?<before>${P})(?<had>${word})?${turns}由?${has}$`,
  // 区统计局的分管领导由甲变更为乙
  `^(?<what>.+?)的(?<had>分管|联系|主管)(?:领导|同志|[区县市]领导|副[区县市]长)?由(?<before>${P})${turns}由?(?<who>${P})$`,
  // 乙接管甲分管的区统计局
  `^(?<who>${P})(?:接管|接手|承接|接替)${had}的(?<what>.+)$`,
  // 原由甲分管的区统计局，改由乙分管; 将甲分管的区统计局划归乙分管
  `^(?:将|把)?(?:原来?|此前|原分工中|目前)?由?${had}的(?<what>.+?)，?(?:${turns}?由|${gives}由?)(?<who>${P})(?:${as}(?<word>${word}))?(?:工作)?$`,
  // 区统计局调整为由乙分管; 仍由乙分管
  `^(?:将|把)?(?<what>.*?)${stays}${turns}?由${has}$`,
  `^(?:将|把)?(?<what>.*?)${stays}${gives}由?${has}$`,
].map((each) => new RegExp(each, 'u'));

/** For a time, or of whoever was named before: what is so is not told by these words alone. */
const doubtful = /^(?:暂|其|原)|[，由将把暂]|其(?:原|所|分管|负责)/u;

/** Reads one part of a sentence; `null` where it says something else, or not clearly. */
export function moveIn(text: string): Move | null {
  for (const form of forms) {
    const { what, who, word: now, before = null, had: then = null } = form.exec(text)?.groups ?? {};
    if (what === undefined || who === undefined) continue;
    const plain = what.replace(/(?:现|并|[，：])$/u, '');
    if (doubtful.test(plain) || new RegExp(P, 'u').test(plain)) return null;
    return { what: plain, at: text.indexOf(plain), who, word: now ?? then, before, had: then ?? now ?? null };
  }
  return null;
}

/** Whether a part of a sentence speaks of somebody who has something from somebody, in whatever form. */
export const speaksOfMove = (text: string): boolean =>
  new RegExp(`由${P}|${gives}${P}`, 'u').test(text.replace(/（[^（）]*）/gu, ''));

const exchanges: readonly RegExp[] = [
  // 丁同志的联系街道由新港街道办事处调整为南坡街道办事处, behind whoever it is said of
  /^的(?<label>[^由]{2,8})由(?<from>[^由]+?)(?:调整|变更|改)为(?<to>[^由]+)$/u,
  // 丁同志由分管区商务局调整为分管区教育局
  new RegExp(`^(?:由|从)(?<label>${word})(?<from>[^由]+?)(?:调整|变更|改)为\\k<label>(?<to>[^由]+)$`, 'u'),
];

/** What somebody has in place of something else of the kind. */
export const exchangeIn = (
  text: string,
): { readonly label: string; readonly from: string; readonly to: string } | null => {
  const { label, from, to } = exchanges.map((each) => each.exec(text)?.groups).find((each) => each !== undefined) ?? {};
  return label === undefined || from === undefined || to === undefined ? null : { label, from, to };
};

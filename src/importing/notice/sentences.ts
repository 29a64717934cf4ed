import { inCharge } from './clauseWords.js';
import { speaksOfCover } from './cover.js';
import { level } from './level.js';
import { itemNumber, P } from './people.js';

/** A paragraph without the number or sign before it. */
export const withoutNumber = (words: string): string =>
  words.trim().slice(itemNumber.exec(level(words.trim()))?.[0].length ?? 0);

/** A heading without the frame around it: 【分管部门】 */
export const withoutFrame = (words: string): string =>
  /^〔[^〔〕]+〕$/u.exec(level(words)) === null ? words : words.slice(1, -1);

/** The same without the frame around its first word: 【甲】区长 */
export const withoutFirstFrame = (words: string): string =>
  words.replace(/^[【〔[]([^【】〔〕[\]]+)[】〕\]]/u, ' $1 ').trim();

/** How a sentence begins that says of the one before to what it applies: 学习期间，由…; 两人均不在岗的，…; B角：… */
const leansOnBefore: readonly RegExp[] = [
  /^(?:在?(?:其间|期间|此间)|[^，。；\p{P}]{0,8}期间)，(?:由|受|其|委托|[区县市]政府)/u,
  /^[^，。；\p{P}]{0,8}期间(?:暂)?由/u,
  /^(?:(?:根据|按照|依照|经)[^，。；]*，)?(?:由|指定|委托|授权|决定)[^，。；]*[此其]?(?:期间|间)[^，。；]{0,4}(?:主持|代行|代管)/u,
  /不在(?:代行|代管|代理|主持)(?:工作)?的?范围(?:之)?内/u,
  /^(?:如|若|当)?(?:两人|二人|双方|二者|两位(?:同志|领导)|A[角岗]?、?B[角岗])(?:均|都|同时|皆|也|又)/u,
  /^[^，。；]{1,12}(?:也|亦|又|同时)[^，。；]{0,6}(?:不在|外出|离岗|请假|休假|出差|出访)/u,
  /^[BC][角岗]/u,
  /^(?:其余|其他|其它)(?:[^，。；]{0,8})(?:工作|事项)?[，由]/u,
  /^其[^，。；]{0,16}(?:工作|职责|职务)，?由/u,
];

/** Whether what a sentence says applies to the one before it. */
export const leans = (sentence: string): boolean =>
  leansOnBefore.some((each) => each.test(level(sentence).trim().replaceAll(' ', '')));

/** Up to each 。 ！ or ；, except within brackets. */
export function sentencesOf(words: string): readonly string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  const form = level(words);
  for (let at = 0; at < form.length; at++) {
    const letter = form[at] ?? '';
    if (/[（《“]/u.test(letter)) depth++;
    else if (/[）》”]/u.test(letter)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[。；！]/u.test(letter)) {
      found.push(words.slice(start, at + 1));
      start = at + 1;
    }
  }
  found.push(words.slice(start));
  return found.filter((each) => each.trim() !== '');
}

const goesOn = /^(?:并|还|同时)?(?:统筹|协调|督促|指导|完成|参与|承办|抓|做好|组织|推进|协助|(?:对应|对口)服务|兼)/u;
const ofLeaders = new RegExp(`领导|${inCharge}|同志|[区县市州旗镇乡]长|主任|局长|新任|待定|空缺`, 'u');

/** Whether a sentence of which not all was read, in its form and with signs for people, is about nobody but whom the one before was about. */
export const isOfSameLeader = (marked: string, form: string): boolean =>
  goesOn.test(form) || (/[。；]$/u.test(form) && !new RegExp(P, 'u').test(marked) && !ofLeaders.test(marked));

/** What stands before the first of those of whom a list in one paragraph tells: 分工如下：甲同志负责… */
export const withoutPreface = (sentence: string): string =>
  sentence.replace(/^[^，。；：:]{0,30}如下[：:](?=.)/u, (words) => (speaksOfCover(words) ? words : ''));

/** A sentence that stands in brackets as a whole: （AB角：李丙） */
export const withoutBrackets = (sentence: string): string =>
  /^[（(]([^（()）]+)[）)]。?$/u.exec(sentence.trim())?.[1] ?? sentence;

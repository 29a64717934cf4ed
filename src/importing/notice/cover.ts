import type { Reading } from './clauses.js';
import type { CoverContext } from './coverContext.js';
import { CoverSentence } from './coverSentence.js';
import { vacancy } from './coverWords.js';
import type { Marked } from './people.js';

/** Whether a sentence speaks of standing in at all, or of days with an end: one that does is not read as a division of labour. */
export const speaksOfCover = (text: string): boolean =>
  /互为|互补|(?:互相|相互)(?:补|代|顶)|[ABC][角岗]|不在岗|补位|替补|顶岗|代行|代为|代管|代理|期间.{0,8}(?:由|主持)|空缺|暂缺|起[请休].{0,4}假|\d日(?:（[^）]*）)?(?:至|到|[-—－~～]+)(?:\d+年)?(?:\d+月)?\d+日/u.test(
    text,
  );

/** Reads a sentence that says who stands in, or presides for an absence; `null` for one of which not all is understood. */
export function readCover(sentence: Marked, context: CoverContext): Reading | null {
  return readVacancy(sentence) ?? new CoverSentence(sentence, context).read();
}

/** Whoever presides over a unit whose post is vacant leads it. */
function readVacancy(sentence: Marked): Reading | null {
  const { unit = '', by = '', what = '', from } = vacancy.exec(sentence.text.replace(/[。；！ ]+$/u, ''))?.groups ?? {};
  if (by === '' || (what !== '' && what !== unit)) return null;
  return {
    said: [{ who: sentence.who(by), verb: '主持', items: [unit], whom: [] }],
    unread: from === undefined ? [] : [from],
  };
}

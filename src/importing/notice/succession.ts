import { type Reading, type Said, thingsOf } from './clauses.js';
import { called, type Leader, type Marked, P } from './people.js';
import { oneOf, phrases } from './phrases.js';

// What changes hands from one to another, in one sentence.

const work = '(?:全部)?(?:的)?(?:全部)?(?:工作|分工|职责|职务|工作分工)';
const verb = oneOf(
  Object.entries(phrases).flatMap(([word, meaning]) => (['负责', '分管', '联系'].includes(meaning) ? [word] : [])),
);
const takesOver = '(?:接替|接管|承担|负责|分管)';

const all: readonly RegExp[] = [
  `^(?<heir>${P})接替(?<before>${P})(?:原)?(?:的)?(?:分管|负责|承担)?${work}$`,
  `^(?<before>${P})(?:原|原来)?(?:的)?(?:分管|负责|承担)?${work}(?:调整为|改)?由(?<heir>${P})${takesOver}$`,
].map((each) => new RegExp(each, 'u'));

/** 原由甲分管的区统计局，调整为由乙分管; 将甲分管的区统计局调整给乙 */
const some: readonly RegExp[] = [
  `^(?:将)?原?由?(?<before>${P})(?:同志)?原?(?<word>${verb})的(?<what>[^，]+?)，?(?:调整为|改为|调整|改)?由(?<heir>${P})(?<then>${verb})$`,
  `^(?:将)?(?<before>${P})原?(?<word>${verb})的(?<what>[^，]+?)(?:调整给|移交给?|划归|转交)(?<heir>${P})(?<then>${verb})?$`,
].map((each) => new RegExp(each, 'u'));

/** Reads a sentence that passes on all that somebody had, or some of it; `null` for one that says something else. */
export function readSuccession(sentence: Marked): Reading | null {
  const text = sentence.text.replace(/[。；！ ]+$/u, '').trim();
  const [, first = '', rest = ''] = /^([^，]+)，(.+)$/u.exec(text) ?? [];
  const reading = readWhole(sentence, text) ?? (first === '' ? null : readWhole(sentence, first));
  const isAll = reading === null || readWhole(sentence, text) !== null;
  return isAll ? reading : { ...reading, unread: [sentence.cut(text.length - rest.length, text.length)] };
}

function readWhole(sentence: Marked, text: string): Reading | null {
  for (const form of [...all, ...some]) {
    const { heir, before, what, word = '', then = word } = form.exec(text)?.groups ?? {};
    if (heir === undefined || before === undefined) continue;
    const [who, was] = [sentence.who(heir), sentence.who(before)];
    if (what === undefined) return { said: [line(who, '接替', [called(was)])], unread: [] };
    const [from, to] = [phrases[word], phrases[then]];
    if (from === undefined || to === undefined || new RegExp(P, 'u').test(what)) continue;
    const items = thingsOf(what.split('、'), to);
    return { said: [line(was, `不再${from}`, items), line(who, to, items)], unread: [] };
  }
  return null;
}

const line = (who: Leader, word: string, items: readonly string[]): Said => ({ who, verb: word, items, whom: [] });

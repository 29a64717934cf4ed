import { type Reading, type Said, thingsOf } from './clauses.js';
import { called, type Leader, type Marked, P } from './people.js';
import { labels, oneOf, phrases } from './phrases.js';

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
  `^(?<what>[^，]+?)由(?<before>${P})(?<word>${verb})(?:调整为|改为|变更为)由?(?<heir>${P})(?<then>${verb})$`,
  `^(?:将)?原?由?(?<before>${P})(?:同志)?原?(?<word>${verb})的(?<what>[^，]+?)，?(?:调整为|改为|调整|改)?由(?<heir>${P})(?<then>${verb})$`,
  `^(?:将)?(?<before>${P})原?(?<word>${verb})的(?<what>[^，]+?)(?:调整给|移交给?|划归|转交)(?<heir>${P})(?<then>${verb})?$`,
].map((each) => new RegExp(each, 'u'));

/** Reads a sentence that passes on all that somebody had, or some of it; `null` for one that says something else. */
export function readSuccession(sentence: Marked): Reading | null {
  const text = sentence.text.replace(/[。；！ ]+$/u, '').trim();
  const exchanged = readExchange(sentence, text);
  if (exchanged !== null) return exchanged;
  const [, first = '', rest = ''] = /^([^，]+)，(.+)$/u.exec(text) ?? [];
  const reading = readWhole(sentence, text) ?? (first === '' ? null : readWhole(sentence, first));
  const isAll = reading === null || readWhole(sentence, text) !== null;
  return isAll ? reading : { ...reading, unread: [sentence.cut(text.length - rest.length, text.length)] };
}

/** `甲的联系街道由东湖街道调整为西园街道` */
const exchange = new RegExp(
  `^(?<who>${P})的?(?<label>${oneOf(Object.keys(labels))})由(?<before>[^，]+?)(?:调整为|改为|变更为|调整到)(?<after>[^，]+)$`,
  'u',
);

function readExchange(sentence: Marked, text: string): Reading | null {
  const { who = '', label = '', before = '', after = '' } = exchange.exec(text)?.groups ?? {};
  const verb = labels[label];
  if (verb === undefined || new RegExp(P, 'u').test(before + after)) return null;
  const of = sentence.who(who);
  const said = [
    line(of, `不再${verb}`, thingsOf(before.split('、'), verb)),
    line(of, verb, thingsOf(after.split('、'), verb)),
  ];
  return { said, unread: [] };
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

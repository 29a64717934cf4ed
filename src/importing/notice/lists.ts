import type { Verb } from '../../notation/notice.js';
import { P } from './people.js';
import { noThing, nounsFirst, oneOf, tails, unitLike, unreadFirst, workItself } from './phrases.js';

// What stands behind a verb: a list of units or matters, what closes it, and which of its pieces are things at all.

/** What of a ledger tells names from other words: whether a unit, duty or post is called so. */
export type IsName = (words: string) => boolean;

/** The things of one list, in their words; those of a list of several kinds in the order in which they stand. */
export interface Things {
  readonly verb: Verb;
  readonly items: readonly string[];
}

const count = '(?:[一两二三四五六七八九十]+|\\d+)个';
const closesMatters = /(?:方面|领域|工作|事务|事项|事宜|业务)$/u;
const bracket = /（[^（）]*）$/u;

const isVerbFirst = new RegExp(`^(?:并|同时|还|另|以及|及|和|也)*${oneOf(unreadFirst)}`, 'u');
const isNounFirst = new RegExp(`^${oneOf(nounsFirst)}`, 'u');
const person = new RegExp(P, 'u');

/** Whether words begin like a clause of which nothing is made, and not like a name that has such a word in it. */
export const isOtherClause = (words: string): boolean => isVerbFirst.test(words) && !isNounFirst.test(words);

/** Whether words that are no thing are of something else that is done, and not of what is no more told, as 其他有关单位 is. */
export const takesOver = (words: string): boolean => isOtherClause(words) && !/^(?:其他|其余|重大|每|凡)/u.test(words);

/** Words without what closes a list, before a bracket at their end too: the bracket may be a limit. */
export function withoutTail(words: string): string {
  const behind = bracket.exec(words)?.[0] ?? '';
  const before = words.slice(0, words.length - behind.length);
  const core = tails.reduce((left, tail) => left.replace(tail, ''), before).trim();
  return core === '' ? '' : `${core}${behind}`;
}

/** Whether a piece of a list names a unit or a matter. */
export function isThing(piece: string, isName: IsName): boolean {
  const words = withoutTail(piece);
  if (person.test(words) || words.length > 40) return false;
  const core = words.replace(bracket, '');
  if (isName(core)) return true;
  return !noThing.test(overall(core) ?? core.replace(/(?<=..)的工作$/u, '')) && !isOtherClause(piece);
}

/** 区政府的全面工作 is 全面工作. */
const overall = (words: string): string | null =>
  /^(?:[区县市](?:人民)?政府)的(?<what>(?:全面|日常|常务)工作)$/u.exec(words)?.groups?.what ?? null;

/** The things that a list names, with the verb that its words say: work that somebody is in charge of is a matter, and no unit that is called so. */
export function thingsIn(list: readonly string[], verb: Verb, isOfMatters: boolean, isName: IsName): readonly Things[] {
  const found: Things[] = [];
  const last = list.at(-1)?.replace(/\s+/gu, '').replace(bracket, '') ?? '';
  const saysMatters = isOfMatters || closesMatters.test(last);
  for (const item of shared(list, isName).flatMap((each) => thing(each, verb))) {
    const isMatter = saysMatters && verb === '分管' && !unitLike.test(item.replace(bracket, ''));
    const own = isMatter ? '负责' : verb;
    const before = found.at(-1);
    if (before?.verb === own) found[found.length - 1] = { verb: own, items: [...before.items, item] };
    else found.push({ verb: own, items: [item] });
  }
  return found;
}

function thing(item: string, verb: Verb): readonly string[] {
  const words = withoutTail(item.replace(/\s+/gu, ''));
  const behind = bracket.exec(words)?.[0] ?? '';
  const core = words.slice(0, words.length - behind.length);
  if (/^(?:无|暂无|—+)?$/u.test(core)) return [];
  const whole = overall(core);
  if (whole !== null) return [`${whole}${behind}`];
  if (verb === '主持' || workItself.test(core)) return [words];
  return [`${core.replace(/(?<=..)的?工作$/u, '')}${behind}`];
}

const group = new RegExp(`^(?<own>.{1,6}?)(?<count>${count})?(?<noun>街道办事处|街道|乡镇|镇|乡)$`, 'u');

/** `南坡、银杏两个街道` are two that are called so: the noun that they share is put behind each, where that is a name. */
function shared(list: readonly string[], isName: IsName): readonly string[] {
  const last = list.at(-1)?.replace(/\s+/gu, '') ?? '';
  const { own, count: counted, noun } = group.exec(last)?.groups ?? {};
  if (own === undefined || noun === undefined || (counted === undefined && list.length < 2)) return list;
  const withNoun = (words: string) => (!isName(words) || isName(words + noun)) && isName(words + noun);
  return list.map((each, index) => {
    const words = index === list.length - 1 ? own : each;
    if (index === list.length - 1 && counted === undefined) return each;
    return withNoun(words) ? `${words}${noun}` : words;
  });
}

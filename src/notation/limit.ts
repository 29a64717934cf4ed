import { leftOut } from './choices.js';
import type { Drafting, Fields } from './drafting.js';
import type { Item, Line, Words } from './notice.js';

/** The reasons of absence that a stand-in may be limited to, in the words of notices. */
export const reasonWords: Readonly<Partial<Record<string, string>>> = {
  ...{ businessTrip: '出差', abroad: '出访', leave: '休假', illness: '病假', training: '学习', engagement: '开会' },
};

/** To what a stand-in is limited, as a rule has it: `仅紧急事项，公安除外`, `仅财政`, `其余`. */
export function limitOf(drafting: Drafting, item: Item, line: Line): Fields | null {
  const { bracket } = item;
  if (bracket === null) return {};
  const scopes = line.items.flatMap((each) => scopesIn(each.bracket?.text ?? ''));
  const read = partsOf(bracket.text).map((words) => limitIn(drafting, words, scopes));
  return together(read) ?? askOfLimit(drafting, item, bracket);
}

/** To what somebody is limited who presides for one absence, and why that is: `赴外学习，仅日常工作`, `出访，公安除外`. */
export function limitAndReason(
  drafting: Drafting,
  item: Item,
  said: string,
): { readonly limit: Fields | null; readonly reason: string | undefined } {
  const parts = partsOf(said);
  const limits = parts.filter(isLimit).map((words) => limitIn(drafting, words, []));
  const limit = limits.length === 0 ? {} : together(limits.map((each) => (isOfWork(each) ? each : null)));
  const reason = parts.filter((each) => !isLimit(each)).join('，');
  return {
    limit: limit ?? askOfLimit(drafting, item, item.bracket ?? item),
    reason: reason === '' ? undefined : reason,
  };
}

/** What stands in brackets, by commas. */
const partsOf = (bracket: string): readonly string[] =>
  bracket
    .split(/[，,；;]/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** `scopes`: to what others of the line are limited, whom 其余 is besides. */
function limitIn(drafting: Drafting, words: string, scopes: readonly string[]): Fields | null {
  const only = scopeOf(words);
  const own = (only === null ? null : extentOf(only)) ?? whenAway(only ?? words);
  if (own !== null) return own;
  if (/^其(?:余|他)(?:事项|工作)?$/u.test(words)) return dutiesOf(drafting, 'except', scopes.join('、'));
  const excepted = /^(?:除)?(.+?)(?:事项|工作)?(?:除外|以外|外)$/u.exec(words)?.[1];
  return excepted === undefined ? dutiesOf(drafting, 'scope', only) : dutiesOf(drafting, 'except', excepted);
}

/** Several limits as one, where each was understood: what is excepted by one or by another is excepted. */
function together(limits: readonly (Fields | null)[]): Fields | null {
  if (limits.length === 0 || limits.includes(null)) return null;
  const all: Record<string, unknown> = {};
  for (const [name, value] of limits.flatMap((each) => Object.entries(each ?? {}))) {
    const before = all[name];
    all[name] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
  }
  return all;
}

const askOfLimit = (drafting: Drafting, item: Item, bracket: Words): null =>
  drafting.ask(
    bracket,
    `看不出“${bracket.text}”限于什么：可写“仅紧急事项”“仅日常工作”“仅某事项”“某事项除外”“其余”“仅出差”“30日以内”，事项须为账本所载`,
    `what \`${bracket.text}\` limits is not understood: 仅紧急事项, 仅日常工作, 仅…, …除外, 其余, 仅出差 and 30日以内 are, of duties that are recorded`,
    drafting.names.near(drafting.names.known.all('duty'), bracket.text.replace(/^[仅限]+|除外$/gu, '')),
    { choices: [leftOut(item)], replaces: item.written },
  );

/** Whether words in brackets limit what somebody presides over, and are no reason. */
const isLimit = (words: string): boolean => scopeOf(words) !== null || /(?:除外|以外)$/u.test(words);

/** Whether a limit is one of the work, and not of the absences. */
const isOfWork = (limit: Fields | null): boolean =>
  limit !== null && Object.keys(limit).every((name) => ['scope', 'except', 'extent'].includes(name));

/** The matters that brackets limit somebody to, without those that say how much of the work or during which absences. */
const scopesIn = (bracket: string): readonly string[] =>
  partsOf(bracket).flatMap((words) => {
    const only = scopeOf(words);
    return only === null || extentOf(only) !== null || whenAway(only) !== null ? [] : [only];
  });

/** `紧急事项`, `日常工作`: how much of the work. */
function extentOf(words: string): Fields | null {
  if (/^(?:代为)?(?:处理)?紧急(?:事项|事务|工作)?$/u.test(words)) return { extent: 'urgent' };
  return /^日常(?:事务|工作)?$/u.test(words) ? { extent: 'dailyWork' } : null;
}

/** The duties that `words` name, each of which has to be one that is known. */
function dutiesOf({ names }: Drafting, field: 'scope' | 'except', words: string | null): Fields | null {
  const found = (words ?? '').split(/[、和]/u).map((each) => names.duties(each));
  const ids = found.flatMap((duties) => (duties.length === 1 ? duties.map(({ id }) => id) : []));
  return ids.length === found.length ? { [field]: ids } : null;
}

/** `仅财政`: to what alone something is limited. */
const scopeOf = (words: string): string | null => /^(?:仅限于|仅限|限于|仅|限)(.+)$/u.exec(words)?.[1] ?? null;

/** `出差、休假`, `外出`, `30日以内`, `31日以上`: of which absences somebody stands in. */
function whenAway(words: string): Fields | null {
  const [, days, bound] = /^(?:不在岗)?(\d+)日(以内|以上)$/u.exec(words) ?? [];
  if (days !== undefined) return { [bound === '以内' ? 'maxDays' : 'minDays']: Number(days) };
  if (words === '外出') return { place: 'outside' };
  const reasons = words.split('、').map((each) => Object.entries(reasonWords).find(([, said]) => said === each)?.[0]);
  return reasons.includes(undefined) ? null : { reasons };
}

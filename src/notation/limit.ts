import { leftOut } from './choices.js';
import type { Drafting, Fields } from './drafting.js';
import type { Item, Line } from './notice.js';

/** The reasons of absence that a stand-in may be limited to, in the words of notices. */
export const reasonWords: Readonly<Partial<Record<string, string>>> = {
  ...{ businessTrip: '出差', abroad: '出访', leave: '休假', illness: '病假', training: '学习', engagement: '开会' },
};

/** To what a stand-in is limited, as a rule has it: `仅紧急事项，公安除外`, `仅财政`, `其余`. */
export function limitOf(drafting: Drafting, item: Item, line: Line): Fields | null {
  const { bracket } = item;
  if (bracket === null) return {};
  const scopes = line.items.flatMap(
    (item) => item.bracket?.text.split(/[，,；;]/u).flatMap((words) => scopeOf(words) ?? []) ?? [],
  );
  const read = bracket.text.split(/[，,；;]/u).map((words): Fields | null => {
    const only = scopeOf(words.trim());
    if (only !== null && /^(?:代为)?(?:处理)?紧急(?:事项|事务|工作)?$/u.test(only)) return { extent: 'urgent' };
    if (only !== null && /^日常(?:事务|工作)?$/u.test(only)) return { extent: 'dailyWork' };
    const when = whenAway(only ?? words.trim());
    if (when !== null) return when;
    if (/^其(?:余|他)(?:事项|工作)?$/u.test(words)) return dutiesOf(drafting, 'except', scopes.join('、'));
    const excepted = /^(?:除)?(.+?)(?:事项|工作)?(?:除外|以外|外)$/u.exec(words)?.[1];
    return excepted === undefined ? dutiesOf(drafting, 'scope', only) : dutiesOf(drafting, 'except', excepted);
  });
  if (!read.includes(null)) return Object.assign({}, ...read) as Fields;
  return drafting.ask(
    bracket,
    `看不出“${bracket.text}”限于什么：可写“仅紧急事项”“仅日常工作”“仅某事项”“某事项除外”“其余”“仅出差”“30日以内”，事项须为账本所载`,
    `what \`${bracket.text}\` limits is not understood: 仅紧急事项, 仅日常工作, 仅…, …除外, 其余, 仅出差 and 30日以内 are, of duties that are recorded`,
    drafting.names.near(drafting.names.known.all('duty'), bracket.text.replace(/^[仅限]+|除外$/gu, '')),
    { choices: [leftOut(item)], replaces: item.written },
  );
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

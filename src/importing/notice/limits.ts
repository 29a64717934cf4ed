import { withoutAbsence } from './absence.js';

// To what somebody who stands in is limited, in the words of the notation (`docs/notation.md`): 仅紧急事项, 公安工作除外, 30日以内.

const about = '(?:但|其中)?(?:凡)?(?:涉及|有关)?(?:其)?(?:分管|负责)?(?:的)?';
const excepted =
  '(?:的)?(?:除外|不在此列|不在其列|不适用|不在(?:代行|代管|代理|主持)(?:工作)?(?:的)?(?:范围)?(?:之列|之内|内)?|不包括在内|不含在内)';
const does = '(?:代为|代行|代管|处理|负责|处置|办理|用于|适用于)*';
const urgent = /^(?:应急|紧急|急办|急难|突发)(?:性)?(?:事项|事务|事件|工作|公务|公文)?$/u;
const daily =
  /^(?:\p{Script=Han}{0,12}(?:政府|办公室|局|委|会|中心|街道|办事处))?(?:的)?日常(?:事务|工作|事项|公务)?$/u;

const forms: readonly { readonly pattern: RegExp; readonly says: (what: string, only: string) => string }[] = [
  { pattern: new RegExp(`^${about}(?<what>.+?)${excepted}$`, 'u'), says: (what) => `${what}除外` },
  { pattern: /^除外：(?<what>.+)$/u, says: (what) => `${what}除外` },
  { pattern: /^(?<what>.+?)不(?:予)?(?:代管|代行|补位|替补|顶岗)$/u, says: (what) => `${what}除外` },
  { pattern: /^(?:但)?(?:不含|不包括|不涉及)(?<what>.+)$/u, says: (what) => `${what}除外` },
  { pattern: /^除(?:了)?(?<what>.+?)(?:以外|之外|外)$/u, says: (what) => `${what}除外` },
  {
    pattern: new RegExp(`^(?:但|其中)?(?<only>仅限于|仅限|限于|限|仅|只)${does}(?<what>.+)$`, 'u'),
    says: (what, only) => `${only === '只' ? '仅' : only}${extentOf(what) ?? what}`,
  },
  {
    pattern: /^(?:代行|代管|代理)?(?:时间|期限)?(?:不超过|最长)(?<what>\d+)(?:日|天)$/u,
    says: (what) => `${what}日以内`,
  },
  { pattern: /^(?<what>\d+日以(?:内|上))$/u, says: (what) => what },
];

/** Words that limit somebody who stands in, as the notation has them; `null` for words that say something else. */
export function limitOf(words: string): string | null {
  for (const { pattern, says } of forms) {
    const { what, only = '' } = pattern.exec(words)?.groups ?? {};
    if (what !== undefined) return says(what, only);
  }
  return null;
}

/** `紧急事项` or `日常工作`, as the notation calls them. */
const extentOf = (words: string): string | null =>
  urgent.test(words) ? '紧急事项' : daily.test(words) ? '日常工作' : null;

/** Whether words may limit what was said before them, in whatever form. */
export const mayLimit = (words: string): boolean =>
  /除|仅|只|限|不含|不包括|不涉及|不适用|超过|以内|以上|以下|但|另|其余|其他|由|不在|暂|不(?:予)?(?:代|补|替|顶)/u.test(
    words,
  );

/** Whether a line, `外出期间AB角安排如下：`, may limit what stands below it otherwise than by absences. */
export const mayLimitBelow = (line: string): boolean =>
  ofMatters.test(line) || mayLimit(withoutAbsence(line).replace(/以下/gu, ''));
/** 财政工作互为AB角： is of some of the work, 分管工作互为AB角： of all. */
const ofMatters =
  /(?<!分管|负责|领导|干部|成员|政府|同志|实行|建立|期间|[，；：的]|^)(?:事项|事务|方面|领域|工作)[^，；：]{0,4}(?:互为|互补|相互|互相|[AB]、?B?[角岗]|补位|代行|代管)/u;

/** To how much of the work a title limits all of its notice: 关于紧急事项代行的通知. */
export function extentsIn(title: string): readonly string[] {
  if (/(?:紧急|应急|突发)(?:事项|事务|事件|工作)/u.test(title)) return ['仅紧急事项'];
  return /日常(?:事务|工作|事项)/u.test(title) ? ['仅日常工作'] : [];
}

/** Whether words may change what was said before them: limit it, name somebody else first, or speak of another absence. */
export const mayChange = (words: string): boolean =>
  mayLimit(words) || /^[\ue000-\ue1ff]|\ue100|[ABC][角岗]|调整|改为|取消|不再|停止|终止|期间|互为|时，/u.test(words);

const ofTheirs = '(?:其|该同志)?(?:原|原来)?(?:所)?(?:分管|负责|承担|主管|协管)?(?:的|范围内的)?';
const work = '(?:工作|职责|职务|职权|事务|事项|公务|任务)';
const all = new RegExp(
  `^${ofTheirs}(?:全部|各项|一切|全面|[区县市镇乡]长|局长|主任|区政府|县政府|市政府|政府)*(?:的)?${work}?$`,
  'u',
);
const some = new RegExp(`^(?<of>${ofTheirs})(?<what>.+?)(?:等)?(?:方面|领域)?(?:的)?(?<work>${work})?$`, 'u');
/** What is no more told than that it is some of the work. */
const vague = /有关|相关|部分|一般|重大|重要|以下|上述|另行/u;

/**
 * How much of the work somebody does: no words for all of it, limits for some, `null` where that is not clear. `isOfAll`: whether the verb,
 * where nothing is said behind it, is of all; `isBehind`: whether the words stand behind a verb.
 */
export function extentIn(said: string, isOfAll: boolean, isBehind = false): readonly string[] | null {
  const words = said.replace(/^涉及(?=..)/u, '');
  const plain = words.replace(new RegExp(`^${ofTheirs}(?:工作(?:中)?的)?`, 'u'), '');
  const extent = extentOf(plain);
  if (extent !== null) return [`仅${extent}`];
  if (words === '') return isOfAll ? [] : null;
  if (all.test(words)) return [];
  if (vague.test(words)) return null;
  const { what = '', work: isWork } = some.exec(words)?.groups ?? {};
  // 负责接待 is no part of somebody's work.
  if (isBehind && isWork === undefined) return null;
  return what === '' || /[分由]|代[行管]|负责|主持|改为|不得|应当|须/u.test(what) ? null : [`仅${what}`];
}

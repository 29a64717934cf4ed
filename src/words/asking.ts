import { isHan, plain } from './plain.js';
import { wordsIn } from './segment.js';

/** Words with which people ask or complain, which name no matter, unit or person. */
const askingWords = new Set(
  [
    '谁 谁来管 谁管 是谁 谁来 归 归谁 管 管管 管着 由 由谁 找 找谁 问 问谁 请问 请 请求 麻烦 想 要 要找 想问 咨询',
    '负责 负责人 主管 分管 牵头 主办 承办 领导 单位 有关 相关 有关部门 属于 职责 工作 事项 事 事情 事儿 方面 情况 问题',
    '哪 哪个 哪些 哪位 哪里 哪儿 什么 啥 怎么 怎么办 怎样 如何 为什么 为何 多少 几 吗 呢 吧 啊 呀 嘛 么 啦 哦 了 的 得 地 着 过',
    '是 在 有 没 没有 没人 没人管 不 不能 能 能不能 可以 会 应 应该 应当 可 都 也 还 就 又 再 才 很 太 最 已 已经 现在 今天 目前',
    '我 我们 咱们 你 你们 他 他们 她 它 我家 家 这 这个 这边 那 那个 个 一个 一下 些 只 和 与 及 或 把 被 给 让 向 对 从 为 到 去 来 上 下 里',
    '不在 在不在 代 代行 谁代 协助 联系 职务 名字 叫 叫什么 一把手 正职 哪一位 出差 外出 请假 主持 姓 姓名 电话 主要 管辖 管理者 干什么 做什么 承担',
    '人 希望 反映 投诉 举报 处理 解决 尽快 老是 总是 天天 每天 管理 进行 具体 分别 各 各由',
  ].flatMap((line) => line.split(' ')),
);

export const isAskingWord = (word: string): boolean => askingWords.has(word);

/** 哪个部门, 什么单位: the whole is a question word, though 部门 alone tells whose matter it is. */
const askingPhrases =
  /(请问|哪个|哪些|哪位|什么|哪|啥)(部门|单位|领导|科室|局|机构|地方|副?区长)(的)?(分管|主管|联系|管|负责)?/gu;

/** 谁代理区长, 区长出差谁签字: who stands in, which is asked of the post and is no matter such as the signing of a document. */
const standInPhrases =
  /(出差|出访|不在|请假|休假|外出|生病|住院|学习|培训|开会)(了|时|期间|的时候)? ?(由|该|找)?谁(来|能|可以)?(代|替)?(签字|签批|签)|谁(来)?(代理|代替|顶替)(?!记账|诉讼)/gu;

const withoutAskingPhrases = (text: string): string => text.replace(standInPhrases, ' ').replace(askingPhrases, ' ');

/** The words of a question in plain form, without phrases such as 哪个部门. */
export const wordsOfQuestion = (question: string): readonly string[] => wordsIn(withoutAskingPhrases(plain(question)));

/** The words of a question in plain form, without those of asking. */
export const wordsOfMatter = (question: string): readonly string[] =>
  wordsOfQuestion(question).filter((word) => !isAskingWord(word));

/** What is asked about, as if it were a name. */
export const matterOf = (question: string): string => wordsOfMatter(question).join('');

/** What is asked about in the words in which it was: without those of asking before and behind it. 谁管乱叫的狗 is 乱叫的狗. */
export function matterAsSaid(question: string): string {
  const words = wordsOfQuestion(question);
  const isMatter = (word: string) => !isAskingWord(word);
  const matter = words.slice(Math.max(0, words.findIndex(isMatter)), words.findLastIndex(isMatter) + 1);
  return matter.join(matter.some(isHan) ? '' : ' ');
}

import type { Language } from '../model/text.js';
import type { Verb } from '../notation/notice.js';
import { filled, type Values } from '../wording/phrases.js';

/** The words of documents, Chinese and English. */
const words = {
  divisionTitle: ['{government}关于领导分工的通知', 'Division of Work among the Leaders of {government}'],
  divisionIntro: [
    '现将{government}领导分工通知如下：',
    'The work is divided among the leaders of {government} as follows.',
  ],
  vacant: ['{post}空缺。', '{post} is vacant.'],
  leftOut: [
    '另有 {n} 项代行安排或分工限于特定事由、天数、辖区或人选，本件未列，见《AB角表》和《职责清单》。',
    '{n} arrangements that hold for certain reasons, days, areas or candidates only are not in this document: see the table of stand-ins and the lists of duties.',
  ],
  known: ['据 {time} 所知，第 {revision} 版账本。', 'As known at {time}, ledger revision {revision}.'],
  asOf: ['截至 {day}', 'As of {day}'],
  person: ['姓名', 'Name'],
  post: ['职务', 'Post'],
  relation: ['方式', 'Relation'],
  item: ['事项', 'What'],
} as const;

export type Word = keyof typeof words;

export const say = (language: Language, word: Word, values: Values = {}): string =>
  filled(language, words[word], values);

/** How a line of a notice begins: in Chinese before what it is about, in English as the name of a list. */
export const verbWords: Readonly<Record<Verb, readonly [zh: string, en: string]>> = {
  主持: ['主持', 'Presides over'],
  负责: ['负责', 'Is in charge of'],
  分管: ['分管', 'Has in charge'],
  联系: ['联系', 'Liaises with'],
  协助: ['协助', 'Assists'],
  主办: ['主办', 'Leads in'],
  配合: ['配合', 'Cooperates in'],
  AB角: ['AB角：', 'Stand-in:'],
  C岗: ['C岗：', 'Second stand-in:'],
  接替: ['接替', 'Takes over from'],
  代为主持: ['代为主持', 'Presides for'],
};

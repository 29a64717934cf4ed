import { filled, type Values } from '../../wording/phrases.js';
import { language } from '../state/session.js';

/** The words of one's own view, Chinese and English: loaded with it. */
export const mineWords = {
  what: ['我的职责，一页看完', 'My responsibilities on one page'],
  whatText: [
    '分管什么、谁代行我、我代行谁、此后 30 天有哪些变动和应办事项，连同依据的条文；可打印、可订阅日历。',
    'What I am in charge of, who stands in for me and for whom I do, what changes and what is due in the next 30 days, with the articles; to print or to subscribe to.',
  ],
  who: ['我是谁', 'Who I am'],
  whoPlaceholder: ['姓名或职务', 'name or post'],
  whoHint: ['只保存在此浏览器中，可随时换人。', 'Kept in this browser only; it can be changed at any time.'],
  leaders: ['政府领导', 'Leaders of the government'],
  other: ['换一人', 'Somebody else'],
  list: ['职责清单', 'List of duties'],
  notThen: ['该日没有此人的任职', 'This person holds no post on that day'],
  inCharge: ['分管机构', 'In charge of'],
  liaison: ['联系', 'Liaison with'],
  covered: ['不在岗时', 'When away'],
  covers: ['代行他人', 'Stands in for'],
  handedOver: ['交接事项', 'Hand-over notes'],
  ahead: ['近期', 'Ahead'],
  due: ['应办', 'Due'],
  meetings: ['参加', 'Member of'],
  whenAway: ['{who}不在岗时', 'when {who} is away'],
  except: ['{duties}除外', 'except {duties}'],
  nobody: ['文件未写明由谁代行', 'it is not stated who stands in'],
  nothingAhead: ['此后 30 天没有已记录的不在岗、代行或缺口。', 'Nothing is recorded for the 30 days from then.'],
  nothingDue: ['此后 30 天没有应办事项。', 'Nothing is due in the 30 days from then.'],
  stretch: ['{from} 至 {to}', '{from} to {to}'],
  lastDay: ['至 {day}', 'until {day}'],
  role: ['角色', 'Part'],
  with: ['主办、配合', 'Leads, with'],
  all: ['全部 {n} 项都已列出，没有省略。', 'All {n} are listed; nothing is left out.'],
  accountable: [
    '对本政府的 {n} 项职责负总责，不逐项列出；以下是另有角色的 {m} 项。',
    'Accountable for {n} {n|duty|duties} of this government, which are not listed one by one; below are the {m} with another part.',
  ],
  forOthers: ['代他人履行', 'For others'],
  own: ['本人职责', 'Own'],
  handedOn: ['现由他人代为履行', 'performed by others now'],
} as const;

/** A word of one's own view in the language of the page. */
export const mw = (word: keyof typeof mineWords, values: Values = {}): string =>
  filled(language.value, mineWords[word], values);

import { filled, type Values } from '../../../wording/phrases.js';
import { language } from '../../state/session.js';

/** The words of the review of a notice, Chinese and English: loaded with it. */
const noticeWords = {
  original: ['通知原文', 'The notice'],
  pasteOrDrop: ['粘贴，或者拖入文件', 'Paste it, or drop a file'],
  pasteHint: [
    '粘贴分工通知，或者把文件拖到这里。读出的关系在右侧逐项核对，登记之前不作记录。',
    'Paste a notice of the division of labour, or drop a file here. What it says is checked on the right; nothing is recorded before you say so.',
  ],
  choose: ['选择文件', 'Choose a file'],
  reading: ['正在读取 {name}', 'Reading {name}'],
  read: ['读取', 'Read it'],
  another: ['换一份', 'Another one'],
  editAll: ['改全文', 'Edit the text'],
  editDone: ['改好了', 'Done'],
  editLine: ['改这一行', 'Edit this line'],
  line: ['第 {n} 行', 'Line {n}'],
  undo: ['撤销', 'Undo'],
  save: ['下载文本', 'Download the text'],
  understood: ['认出的关系', 'What it says'],
  open: ['{n} 处待确认', '{n} to decide'],
  sure: ['{n} 处确定', '{n} understood'],
  notRecorded: ['草稿，尚未登记', 'Draft, not recorded'],
  sureHead: ['确定的 {n} 处', '{n} understood'],
  compared: ['与账本相比', 'Compared with the ledger'],
  stateNew: ['新增', 'new'],
  stateRestsAnew: ['沿用，换依据', 'goes on, rests on this notice'],
  stateRecorded: ['已登记', 'recorded already'],
  ends: ['终止 {n} 项', '{n} end'],
  leftForLater: ['先不记 {n} 处：{what}', '{n} left for later: {what}'],
  recordAll: ['登记 {n} 处', 'Record {n}'],
  recordSure: ['登记确定的 {n} 处', 'Record the {n} understood'],
  restStays: ['待确认的 {n} 处先不记，留在文本里', '{n} to decide are left for later and stay in the text'],
  mendFirst: ['先改正写法有误之处', 'Mend first what is not written right'],
  nothingNew: ['所载均已登记', 'All that it says is recorded already'],
  forecast: ['预览影响', 'What will follow'],
  forecastAfter: ['待确认的都定下之后可以预览', 'To be seen when nothing is left to decide'],
  keys: ['J K 上下，1–9 选，E 改，X 先不记，U 撤销', 'J K move, 1–9 choose, E edit, X not for now, U undo'],
  holderKey: ['人和职务', 'Person and post'],
  whatKey: ['机构、事项', 'Unit or duty'],
  verbKey: ['关系', 'Relation'],
  dayKey: ['日期', 'Day'],
  openKey: ['待确认', 'To decide'],
  unmarked: ['没有标出的字不产生记录', 'Words without a mark are not recorded'],
  question: ['待确认 {n}', 'To decide, {n}'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export const nw = (word: keyof typeof noticeWords, values: Values = {}): string =>
  filled(language.value, noticeWords[word], values);

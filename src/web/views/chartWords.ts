import { filled, type Values } from '../../wording/phrases.js';
import { language } from '../state/session.js';

/** The words of the summary of what is selected on the chart, Chinese and English: loaded with it. */
const chartWords = {
  selected: ['已选', 'selected'],
  keys: ['方向键移动　Enter 打开答复　Esc 取消', 'Arrow keys move, Enter opens the answer, Esc clears'],
  clear: ['取消选择', 'Clear the selection'],
  holder: ['任职', 'Holder'],
  head: ['主要负责人', 'Head'],
  inCharge: ['分管', 'In charge'],
  government: ['政府首长', 'Head of government'],
  open: ['文件未写明分管领导', 'No document says who is in charge'],
  backup: ['代行', 'Stand-in'],
  units: ['分管 {n}', 'In charge of {n}'],
  leads: ['主办 {n}', 'Leads {n}'],
  others: ['另有 {n} 项', '{n} more'],
  change: ['{day} 起', 'From {day}'],
  changes: ['另有认定，看这一天', 'another answer holds: see that day'],
  answer: ['打开答复', 'Open the answer'],
  duties: ['职责清单', 'List of duties'],
  away: ['登记不在岗', 'Record an absence'],
} as const;

export const st = (word: keyof typeof chartWords, values: Values = {}): string =>
  filled(language.value, chartWords[word], values);

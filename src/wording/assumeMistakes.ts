import type { Text } from '../model/text.js';
import type { Mistake } from './assume.js';

const said: Readonly<Record<Mistake['what'], (word: string) => Text>> = {
  severalArrows: () => ({ zh: '一项委托只写一个“->”', en: 'one delegation has one `->`' }),
  nobodyAway: () => ({ zh: '未写明何人或何职位', en: 'it does not say who is away' }),
  noReason: () => ({ zh: '未写明不在岗的事由', en: 'it does not say the reason of the absence' }),
  noDelegator: () => ({ zh: '“->”之前未写委托者', en: 'it names no delegator before `->`' }),
  noDelegate: () => ({ zh: '“->”之后未写受托者', en: 'it names no delegate after `->`' }),
  noDuties: (word) => ({ zh: `“${word}”后须写职责`, en: `\`${word}\` is followed by duties` }),
  severalSpans: () => ({ zh: '只能写一个时段', en: 'there is one FROM..TO' }),
  noInstant: (word) => ({
    zh: `“${word}”既不是日期（如 2018-11-01），也不是时刻（如 2018-11-01T08:00:00+08:00）`,
    en: `\`${word}\` is neither a date such as 2018-11-01 nor an instant such as 2018-11-01T08:00:00+08:00`,
  }),
  emptySpan: () => ({
    zh: '时段须晚于开始时刻结束，TO 当日不含在内',
    en: 'a span ends after it begins; TO itself is not part of it',
  }),
  unknownWord: (word) => ({ zh: `看不懂“${word}”`, en: `\`${word}\` is not understood` }),
};

/** What is wrong with an assumption, in a sentence. */
export const mistakeText = ({ what, word }: Mistake): Text => said[what](word);

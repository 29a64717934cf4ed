// By when something is to be done, as rules say it. What is a word stays a word.

const digits = '零一二三四五六七八九十';

/** The model's actions that a limit may count from. */
const events = { 发布: 'publish', 公布: 'publish', 印发: 'publish', 决定: 'decide', 审议通过: 'decide' } as const;

const counted =
  /自?(?<event>[^,，自]{1,10}?)(?:之日起|之日|后)(?:的)?(?<words>(?<count>\d+|[一二三四五六七八九十]{1,2})个?(?<days>工作日|自然日|日|天)(?:之?内|以内))/u;

/** `会前3日`, `3个工作日内` with nothing to count from, and 及时, 事先. */
const inWords =
  /(?:会议?前|会议?后|提前|事前|事先|事后)(?:(?:\d+|[一二三四五六七八九十]{1,2})个?(?:工作日|日|天))?|(?:\d+|[一二三四五六七八九十]{1,2})个?(?:工作日|自然日|日|天)(?:之?内|以内)|及时|按时|定期|同时/u;

/** `{ duration: 'P5D', words: '5日内', from: '发布', … }`; `undefined`: none is said. */
export function deadlineIn(words: string): object | undefined {
  const { event, words: limit, count = '', days } = counted.exec(words)?.groups ?? {};
  if (/(?:实施|施行)后/u.test(words)) return { from: '实施', fromAction: 'implement' };
  if (event === undefined || limit === undefined) {
    const word = inWords.exec(words)?.[0];
    return word === undefined ? undefined : { words: word };
  }
  const fromAction = Object.entries(events).find(([name]) => event.endsWith(name))?.[1];
  const calendar = { 工作日: 'working', 自然日: 'natural' }[days ?? ''];
  return { duration: `P${numberOf(count)}D`, words: limit, from: event, fromAction, calendar };
}

/** 十五 is 15, as 15 is. */
function numberOf(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['零', written];
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}

const periods = { 每年: 'P1Y', 每半年: 'P6M', 每季度: 'P3M', 每月: 'P1M', 每周: 'P7D' } as const;

/** `P1Y` of 每年. */
export const periodIn = (words: string): string | undefined =>
  Object.entries(periods).find(([word]) => words.includes(word))?.[1];

import type { CitedFragment } from '../generated/operations.js';
import { language } from '../state/session.js';

/** A document with what is known of it, as it is cited: `《工作规则》（示例政发〔2023〕30号）`. */
export function documentTitle({ label, number }: { readonly label: string; readonly number: string | null }): string {
  const title = language.value === 'en' ? label : `《${label}》`;
  if (number === null) return title;
  return language.value === 'en' ? `${title} (${number})` : `${title}（${number}）`;
}

/** `《工作规则》第六条第二款`. */
export function citation({ document, article, paragraph }: Omit<CitedFragment, 'quote'>): string {
  const title = document === null ? '' : language.value === 'en' ? document.label : `《${document.label}》`;
  return `${title}${articleText(article, paragraph)}`;
}

function articleText(article: string, paragraph: number | null): string {
  const english = language.value === 'en';
  if (!/^\d+$/.test(article)) return english ? `, ${article}` : article;
  if (english) return `, Article ${article}${paragraph === null ? '' : `(${paragraph})`}`;
  return `第${numeral(Number(article))}条${paragraph === null ? '' : `第${numeral(paragraph)}款`}`;
}

const digits = [...'零一二三四五六七八九'];
const places = ['', '十', '百', '千'];

/** A number below 10 000 in Chinese characters, as articles are numbered. */
export function numeral(number: number): string {
  const read = [...String(number)]
    .reverse()
    .map((figure, place) => (figure === '0' ? '零' : `${digits[Number(figure)]}${places[place] ?? ''}`))
    .reverse()
    .join('')
    .replace(/零+/g, '零');
  const whole = read.length > 1 ? read.replace(/零$/, '') : read;
  return whole.replace(/^一十/, '十');
}

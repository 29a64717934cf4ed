import type { Step } from '../../model/answer.js';
import { inLanguage, named, say, type View } from './view.js';
import { modalityMarks, readingMarks } from './words.js';

/** `《工作规则》第六条第二款 “区长领导区政府的工作”`: a provision or a document as it is cited. */
export function citationText(view: View, id: string): string {
  const record = view.snapshot.describe(id);
  if (record?.kind === 'document') return titleText(view, id, record.number);
  if (record?.kind !== 'provision') return id;
  const { article, paragraph, document, quote } = record;
  return `${titleText(view, document)}${articleText(view, article, paragraph)}${say(view, ' ', ': ')}“${quote}”`;
}

function titleText(view: View, document: string, number?: string): string {
  const name = named(view, document);
  const title = say(view, `《${name}》`, name);
  return number === undefined ? title : `${title}${say(view, `（${number}）`, ` (${number})`)}`;
}

function articleText(view: View, article: string, paragraph: number | undefined): string {
  if (!/^\d+$/.test(article)) return say(view, article, `, ${article}`);
  const number = Number(article);
  if (view.language === 'en') return `, Article ${number}${paragraph === undefined ? '' : `(${paragraph})`}`;
  return `第${numeral(number)}条${paragraph === undefined ? '' : `第${numeral(paragraph)}款`}`;
}

const digits = [...'零一二三四五六七八九'];

/** A number below 10 000 in Chinese characters, as articles are numbered. */
export function numeral(number: number): string {
  const places = ['', '十', '百', '千'];
  const figures = [...String(number)].reverse();
  const read = figures
    .map((figure, place) => (figure === '0' ? '零' : `${digits[Number(figure)]}${places[place] ?? ''}`))
    .reverse()
    .join('')
    .replace(/零+/g, '零');
  const whole = read.length > 1 ? read.replace(/零$/, '') : read;
  return whole.replace(/^一十/, '十');
}

/** One step of the reasons: its number and rule, the sentence, the articles it rests on and how firmly. */
export function stepText(view: View, step: Step, number: number): string[] {
  const marks = marksOf(view, step);
  const sentence = `${number}. ${view.colors.dim(step.rule.padEnd(3))} ${inLanguage(view, step.sentence)}${marks}`;
  return [sentence, ...step.basis.map((id) => `       ${view.colors.dim(citationText(view, id))}`)];
}

/** `（承前省略）`: for what is not plainly stated as a fact or a must. */
function marksOf(view: View, { reading, modality }: Step): string {
  const marks = [
    ...(reading === 'stated' ? [] : [readingMarks[reading]]),
    ...(modality === 'fact' || modality === 'must' ? [] : [modalityMarks[modality]]),
  ].map((mark) => inLanguage(view, mark));
  return marks.length === 0 ? '' : view.colors.yellow(say(view, `（${marks.join('、')}）`, ` (${marks.join(', ')})`));
}

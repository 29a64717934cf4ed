import type { Language } from '../model/text.js';
import { bracketed } from './phrases.js';

/** A document with what is known of it. */
export interface NamedDocument {
  readonly id: string;
  readonly label: string;
  readonly number: string | null;
}

export interface NamedProvision {
  readonly id: string;
  readonly document: Pick<NamedDocument, 'label' | 'number'> | null;
  readonly article: { readonly number: string };
  readonly paragraph: number | null;
  readonly quote: string;
}

const title = (language: Language, label: string): string => (language === 'zh' ? `《${label}》` : label);

/** A document as it is cited: `《工作规则》（示例政发〔2023〕30号）`. */
export const documentTitle = ({ label, number }: Pick<NamedDocument, 'label' | 'number'>, language: Language): string =>
  bracketed(language, title(language, label), number ?? '');

/** `《工作规则》第六条第二款` */
export const citation = (
  { document, article, paragraph }: Omit<NamedProvision, 'id' | 'quote'>,
  language: Language,
): string =>
  `${document === null ? '' : title(language, document.label)}${language === 'zh' ? '' : ', '}${articleText(article.number, paragraph, language)}`;

/** `工作规则第六条第二款`: where there is little room, without the government whose rules they are. */
export const shortCitation = (
  {
    document,
    article,
    paragraph,
  }: { readonly document: Pick<NamedDocument, 'label'> | null } & Pick<NamedProvision, 'article' | 'paragraph'>,
  language: Language,
): string =>
  `${document === null ? '' : document.label.replace(/^.{1,8}?人民政府(办公室)?(?=.{4})/, '')}${language === 'zh' ? '' : ', '}${articleText(article.number, paragraph, language)}`;

/** `《工作规则》第六条第二款 “区长领导区政府的工作”` */
export const quoted = (provision: NamedProvision, language: Language): string =>
  `${citation(provision, language)}${language === 'zh' ? ' ' : ': '}“${provision.quote}”`;

/** `第六条第二款`, `Article 6(2)` */
export function articleText(article: string, paragraph: number | null, language: Language): string {
  if (!/^\d+$/.test(article)) return article;
  if (language === 'en') return `Article ${article}${paragraph === null ? '' : `(${paragraph})`}`;
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

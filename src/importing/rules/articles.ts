import { isTable, type Paper, type Place } from '../files/paper.js';

/** A paragraph of an article, without the number of the article. */
export interface ArticleParagraph {
  readonly text: string;
  readonly place: Place;
}

export interface Article {
  /** `1`, `12`. */
  readonly number: string;
  /** Of its chapter, counted from 1; 0 of what stands in none. */
  readonly chapter: number;
  readonly paragraphs: readonly ArticleParagraph[];
}

/** A document of articles: 工作规则, 办法, 规定. */
export interface RuleDocument {
  readonly title: string;
  /** Whose rules they are, as the title says: 某县人民政府; `''` where it does not. */
  readonly government: string;
  /** 文号, as it stands there. */
  readonly number: string | null;
  /** `2017-04-12`; of several days above the articles, that of their issue. */
  readonly issuedOn: string | null;
  /** What stands above the first article: the notice by which they were issued. */
  readonly head: readonly ArticleParagraph[];
  readonly articles: readonly Article[];
}

const digits = '零一二三四五六七八九';
const label =
  /^[ \t\u3000\u00a0]*(?:第([零一二三四五六七八九十百]+)条[ \t\u3000\u00a0]*|([一二三四五六七八九十百]+)、)(?=\S)/u;
const heading = /^[ \t\u3000\u00a0]*第[零一二三四五六七八九十百]+[章节][ \t\u3000\u00a0]/u;

/** Fewer articles are none: 一、二、三、 also count what stands in any notice. */
const fewest = 5;

/** Reads a document of articles; `null` where a paper is none. What stands above the first article is its head. */
export function rulesOf({ blocks }: Paper): RuleDocument | null {
  const articles: (Article & { readonly paragraphs: ArticleParagraph[] })[] = [];
  const head: ArticleParagraph[] = [];
  let chapter = 0;
  for (const block of blocks) {
    if (isTable(block)) continue;
    const { text, place } = block;
    if (heading.test(text)) {
      chapter++;
      continue;
    }
    const [written, counted, listed] = label.exec(text) ?? [];
    const number = String(numberOf(counted ?? listed ?? ''));
    // The next number and no other one begins an article: a list within one counts from 一 again.
    if (written !== undefined && number === String(articles.length + 1)) {
      articles.push({ number, chapter, paragraphs: [{ text: text.slice(written.length).trim(), place }] });
      continue;
    }
    const last = articles.at(-1);
    if (last === undefined) head.push({ text: text.trim(), place });
    else if (/[。；;：:]$/u.test(text.trim())) last.paragraphs.push({ text: text.trim(), place });
  }
  const lines = head.map((each) => each.text);
  const title = lines.findLast((line) => /(?:规则|办法|规定|细则|制度)$/u.test(line));
  if (title === undefined || articles.length < fewest) return null;
  const above = lines.join('\n');
  return {
    ...{ title, head, articles, government: /^.*?政府/u.exec(title)?.[0] ?? '' },
    number: /[\p{Script=Han}]+[〔[（(]\d{4}[〕\])）]\d+号/u.exec(above)?.[0] ?? null,
    issuedOn: issuedOn(lines),
  };
}

/** The last day that stands alone in a line above the articles is that of issue. */
function issuedOn(head: readonly string[]): string | null {
  const day = head.findLast((line) => /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(line));
  const [, year = '', month = '', date = ''] = /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(day ?? '') ?? [];
  return year === '' ? null : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** 二十九 is 29. */
function numberOf(written: string): number {
  let [sum, digit] = [0, 0];
  for (const letter of written) {
    if (letter === '十' || letter === '百') {
      sum += (digit || 1) * (letter === '十' ? 10 : 100);
      digit = 0;
    } else digit = digits.indexOf(letter);
  }
  return sum + digit;
}

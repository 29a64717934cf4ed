import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Text } from '../../model/text.js';
import { encrypted } from './kind.js';
import type { Paper } from './paper.js';
import { type Line, linesOf, type Piece } from './pdfLines.js';
import { paragraphsOf } from './pdfParagraphs.js';
import { orDamaged, unreadable } from './unreadable.js';

/** A PDF with text in it: its paragraphs, put together from where the letters stand on the sheets. */
export async function readPdf(bytes: Uint8Array): Promise<Paper> {
  const sheets = await orDamaged({ zh: 'PDF', en: 'PDF' }, () => sheetsOf(bytes));
  const empty = sheets.flatMap(({ length }, index) => (length === 0 ? [index + 1] : []));
  if (empty.length === sheets.length)
    unreadable(
      'PDF 中没有文字，每页都是图片（扫描件）：请导入 .docx 原稿，或者用文字识别软件转成文字并核对',
      'the PDF holds no text: its pages are pictures (a scan). Import the .docx that it was made from, or recognise its characters and check them',
    );
  const letters = sheets
    .flat()
    .map(({ text }) => text)
    .join('');
  const unknown = letters.match(/[\p{Co}\p{Cn}\uFFFD]|[^\P{Cc}\t]/gu)?.length ?? 0;
  if (unknown > letters.length / 50)
    unreadable(
      'PDF 的字体没有注明各字符是什么字，读出的是乱码：请导入 .docx 原稿',
      'the fonts of the PDF do not say which characters their glyphs are, so that its text cannot be read: import the .docx that it was made from',
    );
  const told: Text = {
    zh: `第 ${empty.join('、')} 页没有文字（可能是扫描件），未读取`,
    en: `Page(s) ${empty.join(', ')} hold no text (perhaps a scan) and were not read.`,
  };
  return { format: 'pdf', blocks: paragraphsOf(sheets), remarks: empty.length > 0 ? [told] : [] };
}

/** The lines of each sheet. */
async function sheetsOf(bytes: Uint8Array): Promise<readonly (readonly Line[])[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const loading = getDocument({
    // It takes the bytes away from whom they are given by.
    data: Uint8Array.from(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const pdf = await loading.promise;
    const sheets: (readonly Line[])[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const pieces = items.flatMap((item): readonly Piece[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x = 0, y = 0] = item.transform as readonly number[];
        const [a = 0, b = 0] = item.transform as readonly number[];
        // What stands aslant is a watermark or a stamp.
        if (Math.abs(b) > Math.abs(a) / 100) return [];
        return [{ text: plain(item.str), x, y, width: item.width, height: item.height || Math.abs(a) }];
      });
      sheets.push(linesOf(pieces));
    }
    return sheets;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException')
      return encrypted(' PDF 阅读器', 'a reader of PDF');
    throw cause;
  } finally {
    await loading.destroy();
  }
}

/** Radicals that fonts give for the characters that look like them, where Unicode does not call them the same. */
const alike = new Map(
  [...'戶⺠⻚⻓⻔⻝⻆⻅⺟⻛⻋⻁⻄⻘⻢⻥⻦⻩⻬⻰⻣⻤⻜⻉⻨⻮'].map((radical, index) => [
    radical,
    [...'户民页长门食角见母风车虎西青马鱼鸟黄齐龙骨鬼飞贝麦齿'][index] ?? radical,
  ]),
);

/** Text as one writes it: without radicals in the place of characters, and without what has no width. */
const plain = (text: string): string =>
  [...text.replace(/[\u00ad\u200b-\u200d\ufeff]/gu, '')]
    .map((each) => alike.get(each) ?? (/[\u2f00-\u2fd5\uf900-\ufaff]/u.test(each) ? each.normalize('NFKC') : each))
    .join('');

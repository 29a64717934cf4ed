import type { Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fail } from '../../model/error.js';
import { fonts, sizeOfHeading } from './fonts.js';

// The template that documents are filled into, unless an office has its own: A4 with the margins and faces of official documents
// (GB/T 9704), the number of the page at its foot, and a style for each part.

export type Docx = typeof import('docx');

/** Loaded where a document is first written: it is large. */
export const library = (): Promise<Docx> => import('docx');

/** The names of the places that are filled, in their order. */
const placeNames = ['标题', '副题', '正文', '署名', '日期', '附注'] as const;
/** With those of the red heading, which stands above a notice that is issued. */
export type PlaceName = (typeof placeNames)[number] | '发文机关' | '文号';

/** The styles of what is filled in, by the names that people see in their word processor. */
const styleNames = {
  title: '公文标题',
  subtitle: '公文副题',
  heading: '公文小标题',
  body: '公文正文',
  signed: '公文落款',
  head: '公文表头',
  cell: '公文表格',
  note: '公文附注',
} as const;
export type Style = keyof typeof styleNames;
const allStyles = Object.keys(styleNames) as readonly Style[];

const ownId = (style: Style): string => `Zhifen${style.charAt(0).toUpperCase()}${style.slice(1)}`;

const styleOf: Readonly<Record<(typeof placeNames)[number], Style>> = {
  ...{ 标题: 'title', 副题: 'subtitle', 正文: 'body', 署名: 'signed', 日期: 'signed', 附注: 'note' },
};

const face = (part: keyof typeof fonts) => {
  const [name] = fonts[part];
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: name };
};

/** Twentieths of a point. */
const line = (points: number) => ({ line: points * 20, lineRule: 'exact' as const });

/** Two characters of 三号; what does not count in characters takes the twentieths of a point. */
const firstLine = { firstLine: 640, firstLineChars: 200 };

/** Sizes are in half points: 二号 is 44, 三号 32, 小四 24, 五号 21. */
const looks = (docx: Docx) =>
  ({
    title: {
      run: { size: 44, font: face('title') },
      paragraph: { alignment: docx.AlignmentType.CENTER, spacing: { ...line(32), after: 120 }, keepNext: true },
    },
    subtitle: {
      run: { size: 32 },
      paragraph: { alignment: docx.AlignmentType.CENTER, spacing: { ...line(28), after: 280 } },
    },
    heading: {
      run: { size: 32, font: face('heading') },
      paragraph: { indent: firstLine, spacing: line(28), keepNext: true },
    },
    body: {
      run: { size: 32 },
      paragraph: { alignment: docx.AlignmentType.BOTH, indent: firstLine, spacing: line(28) },
    },
    signed: {
      run: { size: 32 },
      paragraph: {
        alignment: docx.AlignmentType.RIGHT,
        indent: { right: 1_280 },
        spacing: { ...line(28), before: 280 },
        keepLines: true,
      },
    },
    head: {
      run: { size: 21, font: face('heading') },
      paragraph: { alignment: docx.AlignmentType.CENTER, spacing: line(16), keepNext: true },
    },
    cell: { run: { size: 21 }, paragraph: { spacing: line(16) } },
    note: { run: { size: 18 }, paragraph: { spacing: { ...line(14), before: 60 } } },
  }) as const;

/** 版头: the issuer in red 35 mm below the margin, the number two lines below, and a red line as wide as the text. */
function redHeading({ Paragraph, TextRun, AlignmentType, BorderStyle }: Docx, issuer: string): Paragraph[] {
  const [alignment, size] = [AlignmentType.CENTER, sizeOfHeading(issuer)];
  const name = new TextRun({ text: '{{发文机关}}', color: red, size: size * 2, font: face('title') });
  return [
    new Paragraph({ alignment, spacing: { ...line(size * 1.2), before: 1_984 }, children: [name] }),
    new Paragraph({
      ...{ alignment, spacing: { ...line(28), before: 1_120, after: 1_120 } },
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: red, space: 11 } },
      children: [new TextRun('{{文号}}')],
    }),
  ];
}

const red = 'E60012';

/** The template to begin one's own from; with the red heading, where there is an issuer to stand in it. */
export async function blankTemplate(isAcross: boolean, issuer?: string): Promise<Uint8Array> {
  const docx = await library();
  const { Document, Footer, Packer, Paragraph, TextRun } = docx;
  const look = looks(docx);
  const orientation = isAcross ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT;
  const number = new TextRun({
    ...{ children: ['— ', docx.PageNumber.CURRENT, ' —'], size: 28 },
    font: { ...face('title'), eastAsia: '宋体' },
  });
  const document = new Document({
    creator: '职分 Zhifen',
    styles: {
      default: { document: { run: { size: 32, font: face('body') } } },
      paragraphStyles: allStyles.map((style) => ({
        ...{ id: ownId(style), name: styleNames[style], quickFormat: true },
        ...look[style],
      })),
    },
    sections: [
      {
        properties: {
          page: {
            // 37 mm above, 28 mm left and 26 mm right: a type area of 156 by 225 mm.
            size: { width: 11_906, height: 16_838, orientation },
            margin: isAcross
              ? { top: 1_588, bottom: 1_474, left: 1_701, right: 1_701, footer: 850 }
              : { top: 2_098, bottom: 1_985, left: 1_588, right: 1_474, footer: 1_300 },
          },
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ alignment: docx.AlignmentType.CENTER, children: [number] })],
          }),
        },
        children: [
          ...(issuer === undefined ? [] : redHeading(docx, issuer)),
          ...placeNames.map(
            (name) => new Paragraph({ style: ownId(styleOf[name]), children: [new TextRun(`{{${name}}}`)] }),
          ),
        ],
      },
    ],
  });
  return finished(await Packer.pack(document, 'uint8array'), { 'word/fontTable.xml': fontTable });
}

const wordMain = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What stands in for a face that is not installed. */
const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts ${wordMain}>${Object.values(fonts)
  .map(
    ([name, ...others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/></w:font>`,
  )
  .join('')}</w:fonts>`;

/** The instant at which it was written is no part of a file: the same content is the same bytes. */
export function finished(bytes: Uint8Array, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = {
    ...unzipSync(bytes),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  };
  const core = 'docProps/core.xml';
  if (files[core] !== undefined)
    files[core] = strToU8(strFromU8(files[core]).replace(/(<dcterms:\w+[^>]*>)[^<]*/g, '$11980-01-01T12:00:00Z'));
  return zipSync(files, { mtime: '1980-01-01T12:00:00' });
}

/** An office's own template, with those of our styles that it has not; and the id that each style has in it. */
export function prepared(
  template: Uint8Array,
  blank: Uint8Array,
): { readonly data: Uint8Array; readonly idOf: (style: Style) => string } {
  const stylesPart = 'word/styles.xml';
  const given = partsOf(template);
  const styles = given[stylesPart] ?? fail('INVALID_VALUE', ['template'], noTemplate);
  const xml = strFromU8(styles);
  const idByName = new Map(styleElements(xml).map(({ name, id }) => [name, id]));
  const missing = styleElements(strFromU8(unzipSync(blank)[stylesPart] ?? new Uint8Array())).filter(
    ({ name, id }) => id.startsWith('Zhifen') && !idByName.has(name),
  );
  const added = missing.map(({ element }) => element).join('');
  const data = finished(template, { [stylesPart]: xml.replace('</w:styles>', `${added}</w:styles>`) });
  return { data, idOf: (style) => idByName.get(styleNames[style]) ?? ownId(style) };
}

const styleElements = (xml: string) =>
  [...xml.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gsu)].map(([element, id = '']) => ({
    ...{ element, id },
    name: /<w:name\b[^>]*w:val="([^"]*)"/u.exec(element)?.[1] ?? '',
  }));

function partsOf(template: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(template);
  } catch {
    return fail('INVALID_VALUE', ['template'], noTemplate);
  }
}

export const noTemplate = {
  zh: '模板不是 Word 文档（.docx），请用 zhifen export template 导出的模板改写',
  en: 'the template is no Word document (.docx): begin from the one of `zhifen export template`',
};

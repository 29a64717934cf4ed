import { readFileSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';

/**
 * A file beside the tests. LibreOffice 7.4 made them of texts that were written for these tests: `notice.*` has three sheets
 * with a header and numbers, `merged.*` a table with merged cells and a cell of two paragraphs, `table.doc` one without;
 * `scan.*` a picture, `encrypted.pdf` opens with 1234, `workbook.*` has three sheets, one of them empty.
 */
export const fileOf = (name: string): Uint8Array => readFileSync(`test/importing/files/${name}`);

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph of Word, with properties. */
export const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A document of Word with such a body, and with other parts beside it. */
export function docx(body: string, others: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...others,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ) as Zippable,
  );
}

/** A document of Word whose paragraphs are the lines of a text. */
export const docxOf = (text: string): Uint8Array =>
  docx(
    text
      .split('\n')
      .map((line) => p(line))
      .join(''),
  );

/** The numbering of Word: one list, whose levels are counted so. */
export const numbering = (...levels: readonly (readonly [format: string, text: string])[]): string =>
  `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${levels
    .map(
      ([format, text], index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** That a paragraph is an item of that list. */
export const item = (level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

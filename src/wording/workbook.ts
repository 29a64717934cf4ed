import { strToU8, zipSync } from 'fflate';

interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table as a workbook of one sheet (Office Open XML), as spreadsheets read it. Every cell is text, so that none is taken for a
 * formula, a number or a date; the head is bold and stays in sight.
 */
export function workbookOf({ head, rows }: Sheet): Uint8Array {
  const all = [head, ...rows];
  const columns = head.map((_each, index) => {
    // A line below the table is no column of it.
    const texts = all.filter((row) => row.length === head.length).map((row) => row[index] ?? '');
    const width = Math.min(48, Math.max(8, ...texts.map(columnsOf)) + 2);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  const lines = all.map((row, at) => {
    const cells = row.map(
      (text, column) =>
        `<c r="${letters(column)}${at + 1}" t="inlineStr" s="${at === 0 ? 2 : 1}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
    );
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const sheet = `<worksheet ${main}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
  const parts = { ...frame, 'xl/worksheets/sheet1.xml': sheet };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(`${declaration}${xml}`)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01T12:00:00' });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const base = 'http://schemas.openxmlformats.org';
const main = `xmlns="${base}/spreadsheetml/2006/main"`;
const related = `${base}/officeDocument/2006/relationships`;
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What every workbook has, whatever is in it. Style 1 is text that wraps, 2 the same in bold. */
const frame: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${base}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${base}/package/2006/relationships"><Relationship Id="r1" Type="${related}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${base}/package/2006/relationships"><Relationship Id="r1" Type="${related}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${related}/styles" Target="styles.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook ${main} xmlns:r="${related}"><sheets><sheet name="职分" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/styles.xml': `<styleSheet ${main}><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/>${[0, 1].map((font) => `<xf xfId="0" numFmtId="49" fontId="${font}" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`).join('')}</cellXfs></styleSheet>`,
};

/** `A`, …, `Z`, `AA`: how spreadsheets name columns. */
const letters = (column: number): string =>
  `${column < 26 ? '' : letters(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`;

/** In columns of a spreadsheet: a Chinese character takes two. */
const columnsOf = (text: string): number => [...text].reduce((sum, each) => sum + (each > '\u2e7f' ? 2 : 1), 0);

/** As XML has it; what XML cannot hold is left out. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are not allowed in XML
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { asWritten } from '../../../src/importing/files/radicals.js';

export interface PdfText {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** What stands on it, without blanks: lines break where the paper ends. */
  readonly text: string;
}

/** What can be read on the sheets of a PDF. */
export async function readPdf(data: Buffer): Promise<readonly PdfText[]> {
  const pdf = await getDocument({ data: new Uint8Array(data), useSystemFonts: true, verbosity: 0 }).promise;
  const sheets: PdfText[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    const [, , width = 0, height = 0] = sheet.view;
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    sheets.push({ width, height, text: plainly(text) });
  }
  await pdf.destroy();
  return sheets;
}

/** Text without blanks, and as one writes it: fonts give some characters as the radicals that look like them. */
export const plainly = (text: string): string => asWritten(text.normalize('NFKC').replace(/\s+/g, ''));

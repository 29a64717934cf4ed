import { strToU8 } from 'fflate';
import type { Content } from '../content.js';
import type { DocumentFormat } from '../formats.js';
import { docxOf } from './docx.js';
import { htmlOf } from './html.js';
import { csvFileOf, xlsxOf } from './sheets.js';
import { textOf } from './text.js';

/** A document as a file of a format; the same content gives the same bytes. `template`: an office's own, of `.docx`. */
export async function write(
  content: Content,
  format: DocumentFormat,
  template: Uint8Array | null,
): Promise<Uint8Array> {
  if (format === 'docx') return docxOf(content, template);
  if (format === 'xlsx') return xlsxOf(content);
  return strToU8({ html: htmlOf, text: textOf, csv: csvFileOf }[format](content));
}

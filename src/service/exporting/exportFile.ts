import { strToU8 } from 'fflate';
import {
  type DocumentFormat,
  type ExportFormat,
  exportWords,
  fileTypes,
  formatsOf,
  type RecordFormat,
} from '../../exporting/formats.js';
import { blankTemplate } from '../../exporting/writers/template.js';
import { write } from '../../exporting/writers/write.js';
import { fail } from '../../model/error.js';
import type { Context } from '../context.js';
import { exportDocument } from './exportDocument.js';
import { exportChart, exportRecords } from './exportRecords.js';
import { prepare, type Wanted } from './prepare.js';

export interface FileWanted extends Wanted {
  readonly format: ExportFormat;
  /** An office's own template, of a document as `.docx`. */
  readonly template?: Uint8Array | null;
}

export interface ExportedFile {
  /** What it may be called: `示例区人民政府关于领导分工的通知.docx`. */
  readonly fileName: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** The ids of records that it shows and that are not for everybody. */
  readonly restricted: readonly string[];
}

/** What leaves as a file, as far as the viewer may see it. Errors: as `prepare` and `exportDocument`; `INVALID_VALUE` for a format that it has not. */
export async function exportFile(context: Context, wanted: FileWanted): Promise<ExportedFile> {
  const { name, format, language } = wanted;
  const fitting = formatsOf(name);
  if (!fitting.includes(format))
    fail(
      'INVALID_VALUE',
      ['format'],
      {
        zh: `${exportWords[name].zh}可导出为 ${fitting.join('、')}，没有 ${format}`,
        en: `the ${exportWords[name].en} is exported as ${fitting.join(', ')}, not as ${format}`,
      },
      [...fitting],
    );
  const { ending, type } = fileTypes[format];
  const fileOf = (stem: string, bytes: Uint8Array, restricted: readonly string[]): ExportedFile => ({
    fileName: `${stem.replace(/[\\/:*?"<>|\s]+/gu, '-')}.${ending}`,
    ...{ type, bytes, restricted },
  });
  if (name === 'template') return fileOf(exportWords.template[language], await blankTemplate(false), []);
  const prepared = await prepare(context, wanted);
  const { origin, asking, within } = prepared;
  if (name === 'chart' || name === 'records') {
    const { text, restricted } =
      name === 'chart'
        ? await exportChart(prepared.context, within, asking, origin)
        : exportRecords(format as RecordFormat, origin);
    return fileOf(`${origin.named(within)}-${exportWords[name][language]}`, strToU8(text), restricted);
  }
  const { content, restricted } = await exportDocument(name, prepared);
  return fileOf(content.title, await write(content, format as DocumentFormat, wanted.template ?? null), restricted);
}

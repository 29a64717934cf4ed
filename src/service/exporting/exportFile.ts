import { type ExportFormat, type ExportName, exportWords, fileTypes, formatsOf } from '../../exporting/formats.js';
import { blankTemplate } from '../../exporting/writers/template.js';
import { write } from '../../exporting/writers/write.js';
import { fail } from '../../model/error.js';
import type { Context } from '../context.js';
import { type DocumentWanted, exportDocument } from './exportDocument.js';

export interface FileWanted extends Omit<DocumentWanted, 'document'> {
  readonly name: ExportName;
  readonly format: ExportFormat;
  /** An office's own template, of a document as `.docx`. */
  readonly template?: Uint8Array | null;
}

export interface ExportedFile {
  /** What it may be called: `示例区人民政府-领导分工通知-2026-12-14.docx`. */
  readonly fileName: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** The ids of records that it shows and that are not for everybody. */
  readonly restricted: readonly string[];
}

/** What leaves as a file, as far as the viewer may see it. Errors: as `exportDocument`; `INVALID_VALUE` for a format that it has not. */
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
  const called = (stem: string) => `${stem.replace(/[\\/:*?"<>|\s]+/gu, '-')}.${ending}`;
  if (name === 'template')
    return {
      fileName: called(exportWords.template[language]),
      type,
      bytes: await blankTemplate(false),
      restricted: [],
    };
  const { content, restricted } = await exportDocument(context, { ...wanted, document: name });
  const bytes = await write(content, format, wanted.template ?? null);
  return { fileName: called(content.title), type, bytes, restricted };
}

import type { FileChild, IPatch, Paragraph, Table } from 'docx';
import { fail } from '../../model/error.js';
import { type Block, type Content, rowsJoined } from '../content.js';
import {
  blankTemplate,
  type Docx,
  finished,
  library,
  noTemplate,
  type PlaceName,
  prepared,
  type Style,
} from './template.js';

/** A document as `.docx`, the same bytes for the same content. `template`: an office's own. Errors: `INVALID_VALUE`. */
export async function docxOf(content: Content, template: Uint8Array | null = null): Promise<Uint8Array> {
  const docx = await library();
  const blank = await blankTemplate(content.isAcross, content.heading?.issuer);
  const { data, idOf } = prepared(template ?? blank, blank);
  if (template !== null) await failWithoutBody(docx, data);
  const patches = patchesOf(content, new Parts(docx, idOf, content.isAcross));
  const made = await docx.patchDocument({
    ...{ outputType: 'uint8array' as const, data, patches, trimPlaceholders: true },
    properties: { title: content.title },
  });
  return finished(made);
}

/** Errors: `INVALID_VALUE` for what is no template, or has no place for the text. */
export async function checkTemplate(template: Uint8Array): Promise<void> {
  const { data } = prepared(template, await blankTemplate(false));
  await failWithoutBody(await library(), data);
}

async function failWithoutBody(docx: Docx, data: Uint8Array): Promise<void> {
  const found = await docx
    .patchDetector({ data, trimPlaceholders: true })
    .catch(() => fail('INVALID_VALUE', ['template'], noTemplate));
  if (found.includes('正文')) return;
  const names = found.map((name) => `{{${name}}}`);
  fail('INVALID_VALUE', ['template'], {
    zh: `模板中没有 {{正文}}${names.length === 0 ? '' : `，只有 ${names.join('、')}`}：请在正文处单独一行写 {{正文}}`,
    en: `the template has no {{正文}}${names.length === 0 ? '' : `, only ${names.join(', ')}`}: write {{正文}} on a line of its own where the text belongs`,
  });
}

function patchesOf(content: Content, parts: Parts): Readonly<Record<PlaceName, IPatch>> {
  const { title, subtitle, blocks, signed, about, heading } = content;
  return {
    发文机关: parts.words(heading?.issuer ?? ''),
    文号: parts.words(heading?.number ?? ''),
    标题: parts.words(title),
    副题: parts.words(subtitle),
    正文: parts.blocks(blocks.map((each) => parts.block(each))),
    署名: parts.words(signed?.by ?? ''),
    日期: parts.words(signed?.on ?? ''),
    附注: parts.blocks(about.map((each) => parts.paragraph('note', each))),
  };
}

class Parts {
  constructor(
    readonly docx: Docx,
    readonly idOf: (style: Style) => string,
    readonly isAcross: boolean,
  ) {}

  /** What stands within a paragraph of the template, as that looks. */
  words(text: string): IPatch {
    return { type: this.docx.PatchType.PARAGRAPH, children: this.#runs(text) };
  }

  /** What takes the place of a paragraph. */
  blocks(children: readonly FileChild[]): IPatch {
    return { type: this.docx.PatchType.DOCUMENT, children };
  }

  block(each: Block): Paragraph | Table {
    return each.as === 'table'
      ? this.#table(each)
      : this.paragraph(each.as === 'heading' ? 'heading' : 'body', each.text);
  }

  paragraph(style: Style, text: string): Paragraph {
    return new this.docx.Paragraph({ style: this.idOf(style), children: this.#runs(text) });
  }

  #runs(text: string) {
    // What is recorded is no place of the template.
    const lines = text.replaceAll('{{', '{ {').split('\n');
    return lines.map((line, index) => new this.docx.TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
  }

  #table(table: Block & { readonly as: 'table' }): Table {
    const { docx } = this;
    const { head, rows, widths, joined = 0 } = table;
    const sum = widths.reduce((all, each) => all + each, 0);
    const width = (column: number) => Math.round((100 * (widths[column] ?? 0)) / sum);
    const scale = this.isAcross ? 134 : 88;
    const standing = rowsJoined(table);
    const mergeOf = (column: number, count = 1) => {
      if (column >= joined || count === 1) return {};
      const { CONTINUE, RESTART } = docx.VerticalMergeType;
      return { verticalMerge: count === 0 ? CONTINUE : RESTART };
    };
    const cell = (text: string, column: number, style: 'head' | 'cell', count?: number) =>
      new docx.TableCell({
        ...mergeOf(column, count),
        width: { size: width(column), type: docx.WidthType.PERCENTAGE },
        margins: { top: 40, bottom: 40, left: 80, right: 80 },
        children: text.split('\n').map((line) => this.paragraph(style, line)),
      });
    return new docx.Table({
      width: { size: 100, type: docx.WidthType.PERCENTAGE },
      // Twentieths of a point; what only knows these takes them for the proportions.
      columnWidths: widths.map((_, column) => width(column) * scale),
      layout: docx.TableLayoutType.FIXED,
      rows: [
        new docx.TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((text, column) => cell(text, column, 'head')),
        }),
        ...rows.map(
          (cells, at) =>
            new docx.TableRow({
              cantSplit: true,
              children: cells.map((text, column) =>
                cell(standing[at] === 0 && column < joined ? '' : text, column, 'cell', standing[at]),
              ),
            }),
        ),
      ],
    });
  }
}

import mammoth from 'mammoth';
import type { Text } from '../../model/text.js';
import { type Archive, packed, partOf } from './archive.js';
import { blocksOf, type Element, parseHtml, parseXml } from './html.js';
import { numbered } from './numbering.js';
import type { Paper } from './paper.js';
import { orDamaged, unreadable } from './unreadable.js';

const main = 'word/document.xml';

/** A document of Word: its body with all tracked changes accepted; macros are not read. */
export async function readDocx(archive: Archive): Promise<Paper> {
  const written = partOf(archive, main);
  parseXml(written);
  const text = numbered(written, partOf(archive, 'word/numbering.xml'), partOf(archive, 'word/styles.xml'));
  const parts = new Map(archive.parts).set(main, new TextEncoder().encode(text));
  const html = await orDamaged({ zh: 'Word 文档', en: 'document of Word' }, () => htmlOf(packed(parts)));
  const blocks = blocksOf(parseHtml(html), { isLeftOut: isNote, numbersLists: false });
  if (blocks.length === 0 && archive.names.some((name) => name.startsWith('word/media/')))
    unreadable(
      '文档中只有图片，没有文字（可能是扫描件）：请导入原稿，或者用文字识别软件转成文字并核对',
      'the document holds pictures and no text (perhaps a scan): import the original, or recognise its characters and check them',
    );
  return { format: 'docx', blocks, remarks: remarksOn(archive, written) };
}

async function htmlOf(buffer: Buffer): Promise<string> {
  const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: withoutPictures });
  return value;
}

/** A footnote or an endnote, or the number that stands for it in the text. */
const isNote = ({ attribs }: Element): boolean => /^#?(?:footnote|endnote)-/u.test(attribs.href ?? attribs.id ?? '');

function remarksOn(archive: Archive, written: string): readonly Text[] {
  const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;
  const changes = count(/<w:(?:ins|del|moveFrom|moveTo)[ >]/gu, written);
  const comments = count(/<w:comment[ >]/gu, partOf(archive, 'word/comments.xml'));
  const notes = count(/<w:(?:footnote|endnote)Reference[ />]/gu, written);
  const hasMacros = archive.names.some((name) => /vbaProject\.bin$/iu.test(name));
  return [
    changes > 0 && {
      zh: `文档有 ${changes} 处修订尚未接受或者拒绝，按全部接受读取`,
      en: `The document has ${changes} tracked change(s); it was read as if all were accepted.`,
    },
    comments > 0 && {
      zh: `文档有 ${comments} 条批注，未读取`,
      en: `The document has ${comments} comment(s), which were not read.`,
    },
    notes > 0 && {
      zh: `文档有 ${notes} 条脚注或者尾注，未读取`,
      en: `The document has ${notes} footnote(s) or endnote(s), which were not read.`,
    },
    hasMacros && {
      zh: '文档含有宏，未运行，也未读取',
      en: 'The document holds macros, which were neither run nor read.',
    },
  ].filter((each) => each !== false);
}

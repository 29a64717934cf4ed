import { fail } from '../../model/error.js';
import { encodingOf } from '../../util/encoding.js';
import type { Paper } from './paper.js';

/** A text in UTF-8, UTF-16, GB18030 (with GBK and GB2312) or Big5, with or without a byte order mark: one paragraph a line. */
export function readTextPaper(bytes: Uint8Array): Paper {
  const { text, encoding } = textOf(bytes);
  const blocks = text.split(/\r\n|[\r\n\u2028\u2029\f]/u).flatMap((line, index) => {
    const written = line.trimEnd();
    return written === '' ? [] : [{ text: written, place: { line: index + 1 } }];
  });
  const converted = {
    zh: `文件是 ${encoding} 编码，已转换`,
    en: `The file is in ${encoding}, and was converted.`,
  };
  return { format: 'text', blocks, remarks: encoding === 'UTF-8' ? [] : [converted] };
}

const notInText = /[^\P{Cc}\t\n\v\f\r\u0085]|\uFFFD/u;

/** The characters that bytes stand for, without byte order mark. */
export function textOf(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const encoding = encodingOf(bytes);
  const text =
    encoding === null ? null : new TextDecoder(encoding === 'UTF-16' ? endianness(bytes) : encoding).decode(bytes);
  if (encoding === null || text === null || notInText.test(text))
    return fail('INVALID_ENCODING', [], {
      zh: '文件既不是已知格式，也不是 UTF-8、UTF-16 或者 GB18030 编码的文本：请另存为 .docx，或者 UTF-8 编码的 .txt',
      en: 'the file is of no format that is known, and no text in UTF-8, UTF-16 or GB18030: save it as .docx, or as .txt in UTF-8',
    });
  return { text, encoding };
}

const endianness = ([first]: Uint8Array): string => (first === 0xff ? 'UTF-16LE' : 'UTF-16BE');

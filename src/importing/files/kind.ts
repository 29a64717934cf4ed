import type { Archive } from './archive.js';
import { unreadable } from './unreadable.js';

/** What a file is, by its first bytes: endings lie. */
export type Container = 'zip' | 'compound' | 'pdf' | 'web' | 'csv' | 'text';

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** The beginning as Latin letters, where every byte is one. */
const beginning = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');

/** Throws where it is of a format of which no text can be had. */
export function containerOf(name: string, bytes: Uint8Array): Container {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'compound';
  const first = beginning(bytes);
  if (first.includes('%PDF-')) return 'pdf';
  if (isPicture(bytes))
    unreadable(
      '文件是图片，其中的文字无法读取：请用文字识别软件转成 .docx 并核对，或者直接导入原稿',
      'the file is a picture, and its words cannot be read: make a .docx of it with recognition of characters and check that, or import the original',
    );
  if (first.startsWith('{\\rtf'))
    unreadable(
      '文件是 RTF 格式，不能读取：请用 Word 或者 WPS 另存为 .docx',
      'the file is RTF, which is not read: save it as .docx with Word or WPS',
    );
  const plain = first.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '').replace(/\0/gu, '');
  if (/^(?:mime-version|from|content-type|snapshot-content-location):/iu.test(plain.trimStart()))
    unreadable(
      '文件是单个文件网页（.mht），不能读取：请另存为“仅 HTML”的网页，或者 .docx',
      'the file is a web archive (.mht), which is not read: save the page as HTML only, or as .docx',
    );
  if (/^\s*(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body|meta|div|table|p)\b/iu.test(plain))
    return 'web';
  return /\.(?:csv|tsv)$/iu.test(name) ? 'csv' : /\.html?$/iu.test(name) ? 'web' : 'text';
}

const isPicture = (bytes: Uint8Array): boolean =>
  starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  starts(bytes, 0xff, 0xd8, 0xff) ||
  starts(bytes, 0x49, 0x49, 0x2a, 0x00) ||
  starts(bytes, 0x4d, 0x4d, 0x00, 0x2a) ||
  starts(bytes, 0x47, 0x49, 0x46, 0x38) ||
  starts(bytes, 0x42, 0x4d);

/** Which format of Office an archive holds; throws where it is none that is read. */
export function formatOfArchive({ names }: Archive): 'docx' | 'xlsx' {
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  if (names.includes('OFD.xml'))
    unreadable(
      '文件是 OFD 版式文件，不能读取：请导入其 .docx 原稿，或者转换为 PDF',
      'the file is OFD, which is not read: import the .docx that it was made from, or convert it to PDF',
    );
  if (names.includes('content.xml'))
    unreadable(
      '文件是 OpenDocument 格式，不能读取：请另存为 .docx 或者 .xlsx',
      'the file is OpenDocument, which is not read: save it as .docx or .xlsx',
    );
  return unreadable(
    '文件是压缩包，其中没有 Word 文档或者 Excel 工作簿：请解压后逐个导入',
    'the file is an archive without a document of Word or a workbook of Excel in it: unpack it, and import what is in it',
  );
}

/** Throws unless a compound file of older versions of Office is a document of Word. Its directory holds names in UTF-16. */
export function failUnlessDoc(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const holds = (name: string) => buffer.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (holds('EncryptedPackage')) encrypted('Word 或者 WPS', 'Word or WPS');
  if (holds('WordDocument')) return;
  if (holds('Workbook') || holds('Book'))
    unreadable(
      '文件是旧版 Excel 工作簿（.xls），不能读取：请另存为 .xlsx',
      'the file is a workbook of old versions of Excel (.xls), which is not read: save it as .xlsx',
    );
  unreadable(
    '文件是旧版 Office 的其他格式，不能读取：请另存为 .docx 或者 .xlsx',
    'the file is another format of old versions of Office, which is not read: save it as .docx or .xlsx',
  );
}

/** Refuses what only a password opens. */
export const encrypted = (zh: string, en: string): never =>
  unreadable(
    `文件已加密，须有密码才能打开：请用${zh}打开后去除密码，另存后导入`,
    `the file is encrypted and opens with a password only: open it with ${en}, save it without the password, and import that`,
  );

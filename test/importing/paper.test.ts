import { describe, expect, it } from 'vitest';
import { isTable, readPaper } from '../../src/importing/files/paper.js';
import type { DomainError } from '../../src/model/error.js';
import { limits } from '../../src/model/limits.js';

const notice = '关于领导分工的通知\n\n甲　区长\n  分管　审计局\n';
const utf16 = (text: string, order: 'LE' | 'BE'): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
};
/** 分管 in GB18030. */
const gb18030 = Uint8Array.from([0xb7, 0xd6, 0xb9, 0xdc]);

const lines = async (name: string, bytes: Uint8Array) =>
  (await readPaper(name, bytes)).blocks.map((block) => (isTable(block) ? block.rows : [block.place.line, block.text]));

/** What a file is refused with. */
async function refusal(name: string, bytes: Uint8Array): Promise<DomainError> {
  return readPaper(name, bytes).then(
    () => expect.unreachable(`${name} was read`),
    (error: DomainError) => error,
  );
}

describe('a text', () => {
  it.each([
    ['UTF-8', Buffer.from(notice)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${notice}`)],
    ['UTF-16LE', utf16(notice, 'LE')],
    ['UTF-16BE', utf16(notice, 'BE')],
  ])('is its lines with their numbers and indentation: %s', async (_, bytes) => {
    expect(await lines('notice.txt', bytes)).toEqual([
      [1, '关于领导分工的通知'],
      [3, '甲　区长'],
      [4, '  分管　审计局'],
    ]);
  });

  it('in GB18030 is converted, which is said', async () => {
    const { blocks, remarks } = await readPaper('notice.txt', gb18030);
    expect(blocks).toEqual([{ text: '分管', place: { line: 1 } }]);
    expect(remarks).toEqual([{ zh: expect.stringContaining('GB18030'), en: expect.stringContaining('GB18030') }]);
  });
});

describe('what cannot be read is refused, with the reason', () => {
  it.each([
    ['nothing at all', Buffer.from(''), 'UNREADABLE_FILE'],
    ['nothing but blanks', Buffer.from(' \n　\n'), 'UNREADABLE_FILE'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'INVALID_ENCODING'],
    ['text with characters that no text has', Buffer.from('分管\x01审计局'), 'INVALID_ENCODING'],
    ['too much', new Uint8Array(limits.documentBytes + 1), 'TOO_LARGE'],
  ])('%s', async (_, bytes, code) => {
    const { problems } = await refusal('notice.txt', bytes);
    expect(problems).toMatchObject([{ code, message: { zh: expect.stringMatching(/\p{sc=Han}/u) } }]);
  });
});

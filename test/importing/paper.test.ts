import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isTable, type Paper, readPaper } from '../../src/importing/files/paper.js';
import type { DomainError } from '../../src/model/error.js';
import { limits } from '../../src/model/limits.js';
import { docx, docxOf, fileOf, item, numbering, p } from './support/files.js';

const notice = '关于领导分工的通知\n\n甲　区长\n  分管　审计局\n';
const utf16 = (text: string, order: 'LE' | 'BE'): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
};
/** 分管 in GB18030. */
const gb18030 = Uint8Array.from([0xb7, 0xd6, 0xb9, 0xdc]);

/** Paragraphs as words, tables as rows. */
const contents = ({ blocks }: Paper) => blocks.map((block) => (isTable(block) ? block.rows : block.text));
const read = async (name: string, bytes: Uint8Array) => contents(await readPaper(name, bytes));

/** What a file is refused with. */
async function refusal(name: string, bytes: Uint8Array): Promise<DomainError> {
  return readPaper(name, bytes).then(
    () => expect.unreachable(`${name} was read`),
    (error: DomainError) => error,
  );
}

/** The rows of the table in `merged.*`. */
const merged = [
  ['姓名', '职务', '分管部门'],
  ['甲', '区长', '区审计局'],
  ['甲', '党组书记', '区政府办公室'],
  ['乙', '常务副区长', '区财政局\n区统计局'],
  ['丙', '另行通知', '另行通知'],
];

describe('a text', () => {
  it.each([
    ['UTF-8', Buffer.from(notice)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${notice}`)],
    ['UTF-16LE', utf16(notice, 'LE')],
    ['UTF-16BE', utf16(notice, 'BE')],
  ])('is its lines with their numbers and indentation: %s', async (_, bytes) => {
    const { blocks } = await readPaper('notice.txt', bytes);
    expect(blocks).toEqual([
      { text: '关于领导分工的通知', place: { line: 1 } },
      { text: '甲　区长', place: { line: 3 } },
      { text: '  分管　审计局', place: { line: 4 } },
    ]);
  });

  it('in GB18030 is converted, which is said', async () => {
    const { blocks, remarks } = await readPaper('notice.txt', gb18030);
    expect(blocks).toEqual([{ text: '分管', place: { line: 1 } }]);
    expect(remarks).toEqual([{ zh: expect.stringContaining('GB18030'), en: expect.stringContaining('GB18030') }]);
  });
});

describe('a document of Word', () => {
  it('is its paragraphs, with their number in the file', async () => {
    const { format, blocks, remarks } = await readPaper('notice.docx', docxOf('关于领导分工的通知\n\n甲　区长'));
    expect([format, remarks]).toEqual(['docx', []]);
    expect(blocks).toEqual([
      { text: '关于领导分工的通知', place: { line: 1 } },
      { text: '甲　区长', place: { line: 2 } },
    ]);
  });

  it('has the words of a merged cell in each that it covers', async () => {
    expect(await read('merged.docx', fileOf('merged.docx'))).toEqual([
      '示例区人民政府领导分工表',
      merged,
      '以上自2026年12月10日起执行。',
    ]);
  });

  it('has the numbers that Word counts where one reads them', async () => {
    const body = [
      p('总则', item(0)),
      p('区长领导全面工作。', item(1)),
      p('副区长协助。', item(1)),
      p('不编号'),
      p('附则', item(0)),
      p('施行。', item(1)),
      p('点', item(2)),
    ].join('');
    const lists = numbering(['chineseCountingThousand', '第%1章'], ['decimal', '%1.%2'], ['bullet', '·']);
    expect(await read('rules.docx', docx(body, { 'word/numbering.xml': lists }))).toEqual([
      ...['第一章总则', '一.1区长领导全面工作。', '一.2副区长协助。', '不编号'],
      ...['第二章附则', '二.1施行。', '点'],
    ]);
  });

  it('is read as if its tracked changes were accepted, which is said; so are comments, notes and macros', async () => {
    const change = (kind: string, inside: string) => `<w:${kind} w:id="1" w:author="a">${inside}</w:${kind}>`;
    const body = `<w:p><w:r><w:t>分管</w:t></w:r>${change('del', '<w:r><w:delText>审计局</w:delText></w:r>')}${change('ins', '<w:r><w:t>财政局</w:t></w:r>')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const inWord = (inside: string) =>
      inside.replace('>', ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">');
    const comments = inWord('<w:comments><w:comment w:id="0"/></w:comments>');
    const footnotes = inWord(`<w:footnotes><w:footnote w:id="2">${p('脚注')}</w:footnote></w:footnotes>`);
    const paper = await readPaper(
      'notice.docm',
      docx(body, { 'word/comments.xml': comments, 'word/footnotes.xml': footnotes, 'word/vbaProject.bin': 'x' }),
    );
    expect(contents(paper)).toEqual(['分管财政局']);
    const told = paper.remarks.map(({ zh }) => zh).join('\n');
    for (const what of ['2 处修订', '1 条批注', '1 条脚注', '宏']) expect(told).toContain(what);
    expect(paper.remarks).toHaveLength(4);
  });

  it('of Word 97 is read as well, with tables that can be told', async () => {
    const paragraphs = await read('notice.doc', fileOf('notice.doc'));
    expect(paragraphs.slice(0, 3)).toEqual([
      '示例区人民政府关于调整领导分工的通知',
      '示例政发〔2026〕51号',
      '各街道办事处，区政府各部门：',
    ]);
    expect(paragraphs[4]).toBe('甲　区长');
    expect(await read('table.doc', fileOf('table.doc'))).toEqual([
      '示例区人民政府领导分工表',
      [
        ['姓名', '职务', '分管部门'],
        ['甲', '区长', '区审计局'],
        ['乙', '常务副区长', '区财政局、区统计局'],
      ],
      '以上自2026年12月10日起执行。',
    ]);
  });

  it.each(['notice.doc', 'notice.txt', 'notice.pdf', 'notice'])(
    'is what it holds, though it is called %s',
    async (name) => {
      expect((await readPaper(name, fileOf('merged.docx'))).format).toBe('docx');
    },
  );
});

describe('a PDF', () => {
  it('is its paragraphs over lines and sheets, without header and numbers of pages', async () => {
    const { blocks } = await readPaper('notice.pdf', fileOf('notice.pdf'));
    const ofWord = await read('notice.doc', fileOf('notice.doc'));
    // It does not tell whether a blank stood between Chinese and Latin letters.
    const plain = (each: unknown) => String(each).replace('GraphQL ', 'GraphQL');
    expect(contents({ format: 'pdf', blocks, remarks: [] })).toEqual(ofWord.map(plain));
    expect(blocks[0]?.place).toEqual({ page: 1, line: 1 });
    expect(blocks.at(-1)?.place.page).toBe(3);
  });

  it('has its tables by their borders', async () => {
    expect(await read('merged.pdf', fileOf('merged.pdf'))).toContainEqual(merged);
  });
});

const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>门户</title></head><body>${body}</body></html>`;
const menu = `<div>${['首页', '政务公开', '办事服务', '互动交流'].map((each) => `<a href="/">${each}</a>`).join(' ')}</div>`;
const text =
  '<p>经研究，现将区政府领导分工通知如下，请各街道办事处、区政府各部门遵照执行，原有的分工同时停止执行。</p><p>甲　区长</p><p>分管　审计局</p>';

describe('a page that was saved', () => {
  it('is its main part, and what stands around it is told', async () => {
    const bytes = strToU8(
      page(`${menu}<h1>关于领导分工的通知</h1><div><div>${text}</div></div><footer>联系我们</footer><p>主办：门户</p>`),
    );
    const { format, blocks, remarks } = await readPaper('notice.html', bytes);
    expect(format).toBe('web');
    expect(blocks.map((block) => (isTable(block) ? [] : block.text))).toEqual([
      '关于领导分工的通知',
      '经研究，现将区政府领导分工通知如下，请各街道办事处、区政府各部门遵照执行，原有的分工同时停止执行。',
      '甲　区长',
      '分管　审计局',
    ]);
    expect(blocks.map(({ place }) => place.line)).toEqual([1, 2, 3, 4]);
    expect(remarks).toHaveLength(1);
  });

  it('is what it holds, though it is called .doc', async () => {
    expect((await readPaper('notice.doc', strToU8(page(text)))).format).toBe('web');
  });

  it('has tables, but none that are only frames', async () => {
    const table =
      '<table><tr><th>姓名</th><th>AB角</th></tr><tr><td>甲</td><td rowspan="2">丙</td></tr><tr><td>乙</td></tr></table>';
    expect(await read('a.html', strToU8(page(`<table><tr><td>${table}</td></tr></table>`)))).toEqual([
      [
        ['姓名', 'AB角'],
        ['甲', '丙'],
        ['乙', '丙'],
      ],
    ]);
  });
});

describe('sheets', () => {
  it('are tables with days as days, merged cells filled, and without those that are empty', async () => {
    const { format, blocks } = await readPaper('workbook.xlsx', fileOf('workbook.xlsx'));
    expect(format).toBe('sheet');
    expect(blocks).toMatchObject([
      { name: '分工', place: { line: 2 } },
      { name: '名册', place: { line: 1 } },
    ]);
    expect(contents({ format, blocks, remarks: [] })[0]).toEqual([
      ['领导分工表', '领导分工表', '领导分工表', '领导分工表'],
      ['姓名', '职务', '起', '有AB角'],
      ['甲', '区长', '2026-03-10', '1'],
      ['甲', '党组书记', '2026-12-01', '0'],
      ['乙', '常务副区长', '12', ''],
    ]);
  });

  it.each([
    ['commas', '姓名,职务\n甲,"区长\n党组书记"\n乙\n'],
    ['tabs', '姓名\t职务\n甲\t"区长\n党组书记"\n乙\n'],
    ['semicolons', '姓名;职务\n甲;"区长\n党组书记"\n乙\n'],
  ])('may be text with %s between cells', async (_, rows) => {
    expect(await read('名册.csv', strToU8(`\uFEFF${rows}`))).toEqual([
      [
        ['姓名', '职务'],
        ['甲', '区长\n党组书记'],
        ['乙', ''],
      ],
    ]);
  });
});

describe('what cannot be read is refused, with the reason and what to do', () => {
  /** 30 MB in some 30 kB. */
  const bomb = () => docx('', { 'word/styles.xml': new Uint8Array(limits.documentUnpackedBytes + 1) });
  const manyParts = () =>
    zipSync(
      Object.fromEntries(Array.from({ length: limits.documentParts + 1 }, (_, index) => [`${index}`, strToU8('')])),
    );
  const cases: Readonly<
    Record<string, readonly [name: string, bytes: () => Uint8Array, code: string, zh: RegExp, en: RegExp]>
  > = {
    'nothing at all': ['a.txt', () => strToU8(''), 'UNREADABLE_FILE', /没有内容/, /is empty/],
    'nothing but blanks': ['a.txt', () => strToU8(' \n　\n'), 'UNREADABLE_FILE', /没有内容/, /is empty/],
    'a document without a word': ['a.docx', () => docxOf(''), 'UNREADABLE_FILE', /没有内容/, /is empty/],
    'text with characters that no text has': ['a.txt', () => strToU8('分管\x01'), 'INVALID_ENCODING', /UTF-8/, /UTF-8/],
    'a picture': ['a.png', () => Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'), 'UNREADABLE_FILE', /图片/, /picture/],
    'too much': [
      'a.docx',
      () => new Uint8Array(limits.documentBytes + 1),
      'TOO_LARGE',
      /20,000,000 字节/,
      /20,000,000 bytes/,
    ],
    'what unpacks to too much': ['a.docx', bomb, 'TOO_LARGE', /解压后过大/, /unpacks to too much/],
    'an archive of thousands': ['a.docx', manyParts, 'TOO_LARGE', /解压后过大/, /unpacks to too much/],
    'a scan': ['a.pdf', () => fileOf('scan.pdf'), 'UNREADABLE_FILE', /扫描件/, /a scan/],
    'a scan in a document': [
      'a.docx',
      () => fileOf('scan.docx'),
      'UNREADABLE_FILE',
      /只有图片/,
      /pictures and no text/,
    ],
    'an encrypted PDF': ['a.pdf', () => fileOf('encrypted.pdf'), 'UNREADABLE_FILE', /已加密/, /encrypted/],
    'an encrypted document of Word': [
      'a.docx',
      () => Buffer.concat([fileOf('notice.doc').slice(0, 512), Buffer.from('EncryptedPackage\0', 'utf16le')]),
      'UNREADABLE_FILE',
      /已加密/,
      /encrypted/,
    ],
    'a workbook of old versions': [
      'a.xls',
      () => fileOf('workbook.xls'),
      'UNREADABLE_FILE',
      /另存为 \.xlsx/,
      /save it as \.xlsx/,
    ],
    'cells of a .doc that cannot be told apart': [
      'a.doc',
      () => fileOf('merged.doc'),
      'UNREADABLE_FILE',
      /另存为 \.docx/,
      /save it as \.docx/,
    ],
    'half a document of Word': [
      'a.docx',
      () => fileOf('merged.docx').slice(0, 3_000),
      'UNREADABLE_FILE',
      /已损坏/,
      /damaged/,
    ],
    'half a document of Word 97': [
      'a.doc',
      () => fileOf('notice.doc').slice(0, 9_000),
      'UNREADABLE_FILE',
      /已损坏|其他格式/,
      /damaged|another format/,
    ],
    'half a PDF': ['a.pdf', () => fileOf('notice.pdf').slice(0, 20_000), 'UNREADABLE_FILE', /已损坏/, /damaged/],
    'an archive of something else': [
      'a.zip',
      () => zipSync({ 'a.txt': strToU8('a') }),
      'UNREADABLE_FILE',
      /压缩包/,
      /an archive/,
    ],
    OFD: ['a.ofd', () => zipSync({ 'OFD.xml': strToU8('<a/>') }), 'UNREADABLE_FILE', /OFD/, /OFD/],
    RTF: ['a.doc', () => strToU8('{\\rtf1 a}'), 'UNREADABLE_FILE', /RTF/, /RTF/],
    'a web archive': ['a.doc', () => strToU8('MIME-Version: 1.0\n'), 'UNREADABLE_FILE', /\.mht/, /\.mht/],
    'a document without end': [
      'a.docx',
      () => docx('<w:smartTag>'.repeat(100_000)),
      'UNREADABLE_FILE',
      /嵌套/,
      /nested/,
    ],
    'markup without end': [
      'a.html',
      () => strToU8(`<div>${'<b>'.repeat(100_000)}`),
      'UNREADABLE_FILE',
      /嵌套/,
      /nested/,
    ],
  };
  for (const [what, [name, bytes, code, zh, en]] of Object.entries(cases))
    it(what, async () => {
      const { problems } = await refusal(name, bytes());
      expect(problems).toMatchObject([
        { code, message: { zh: expect.stringMatching(zh), en: expect.stringMatching(en) } },
      ]);
      // What to do stands behind the reason.
      expect(problems[0].message.zh).toMatch(/请/u);
    });
});

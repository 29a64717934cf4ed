import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/exporting/content.js';
import type { DocumentName } from '../../src/exporting/formats.js';
import { docxOf } from '../../src/exporting/writers/docx.js';
import { blankTemplate, finished } from '../../src/exporting/writers/template.js';
import { write } from '../../src/exporting/writers/write.js';
import { viewedBy } from '../../src/service/access/viewedBy.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { exportDocument } from '../../src/service/exporting/exportDocument.js';
import { prepare, type Wanted } from '../../src/service/exporting/prepare.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { recordSeeds } from '../support/seeds.js';

async function demo(): Promise<Context> {
  const context = createContext(createMemoryStore());
  await recordSeeds(context, ['demo']);
  return context;
}

const shared = demo();

async function contentOf(wanted: Partial<Wanted> & { readonly document?: DocumentName }): Promise<Content> {
  return contentIn(await shared, wanted);
}

async function contentIn(
  context: Context,
  { document = 'division', ...wanted }: Partial<Wanted> & { readonly document?: DocumentName },
): Promise<Content> {
  const given = { name: document, within: 'demo', at: '2026-12-14', language: 'zh', ...wanted } as const;
  return (await exportDocument(document, await prepare(context, given))).content;
}

/** The words of a `.docx`, a paragraph a line. */
function wordsOf(bytes: Uint8Array, part = 'word/document.xml'): string {
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  return xml
    .replace(/<w:br\/>/g, '\n')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

const small: Content = {
  ...{ language: 'zh', title: '关于分工的通知', subtitle: '', heading: null },
  signed: { by: '示例区人民政府', on: '2026年12月14日' },
  blocks: [
    { as: 'paragraph', text: '现通知如下：' },
    { as: 'table', head: ['职务', '事项'], rows: [['区长', '全面工作\n审计']], widths: [1, 2] },
  ],
  ...{ about: ['据 2026-12-14 零时 所知。'], isAcross: false },
  list: { head: ['职务', '事项'], rows: [['区长', '=全面工作']] },
};

describe('a notice of the division of labour', () => {
  it('says leader by leader what is in force, with how far somebody stands in, and what it leaves out', async () => {
    const words = wordsOf(await docxOf(await contentOf({})));
    expect(words).toContain('示例区人民政府关于领导分工的通知');
    expect(words).toContain('庚　副区长（七）\n负责防汛抗旱。\n分管区生态环境局、区水务局、');
    expect(words).toContain('庚同志的B角为己同志，仅紧急事项。');
    expect(words).toContain('己同志的B角为壬同志，公安工作除外。');
    expect(words).toContain('示例区人民政府\n2026年12月14日');
    expect(words).toMatch(/此件未列 6 项限于特定事由/);
    expect(words).toMatch(/据 2026-11-24 .* 所知整理，第 \d+ 版账本。/);
  });

  it('is of the day that it is asked about', async () => {
    const words = wordsOf(await docxOf(await contentOf({ at: '2025-06-01' })));
    expect(words).toContain('2025年6月1日');
    expect(words).not.toBe(wordsOf(await docxOf(await contentOf({}))));
  });

  it('has the red heading of an official document with its number, and none without', async () => {
    const number = '示例政发〔2026〕51号';
    const issued = await contentOf({ number });
    const file = await docxOf(issued);
    expect(wordsOf(file)).toMatch(/^示例区人民政府文件\n示例政发〔2026〕51号\n示例区人民政府关于领导分工的通知\n/);
    const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
    const [issuer = '', numbered = '', title = ''] = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    expect(issuer).toMatch(/<w:color w:val="E60012"\/>/);
    expect(numbered).toMatch(/<w:pBdr><w:bottom [^>]*w:color="E60012"/);
    expect(title).not.toMatch(/E60012/);
    const page = strFromU8(await write(issued, 'html', null));
    expect(page).toContain('<p class="issuer">示例区人民政府文件</p>');
    expect(strFromU8(await write(issued, 'text', null))).toMatch(/^示例区人民政府文件\n示例政发〔2026〕51号\n/);
    const plain = await contentOf({});
    for (const words of [wordsOf(await docxOf(plain)), strFromU8(await write(plain, 'html', null))])
      expect(words).not.toMatch(/人民政府文件/);
  });

  it('of no other document has a number', async () => {
    await expect(contentOf({ document: 'cover', number: '示例政发〔2026〕51号' })).rejects.toMatchObject({
      problems: [{ code: 'INVALID_VALUE', path: ['number'] }],
    });
  });

  it('is written in English as well', async () => {
    const { title, blocks } = await contentOf({ language: 'en' });
    expect(title).toMatch(/^Division of Work/);
    expect(JSON.stringify(blocks)).not.toMatch(/负责|分管|联系/);
  });
});

describe('a document', () => {
  it('is the same bytes for the same content, in every format', async () => {
    for (const format of ['docx', 'html', 'text', 'csv', 'xlsx'] as const) {
      const [first, second] = [await write(small, format, null), await write(small, format, null)];
      expect(Buffer.from(first).equals(Buffer.from(second)), format).toBe(true);
    }
  });

  it('says the same as a page, as text and in Word', async () => {
    const page = strFromU8(await write(small, 'html', null));
    const text = strFromU8(await write(small, 'text', null));
    for (const words of [wordsOf(await docxOf(small)), page, text])
      for (const each of [
        '关于分工的通知',
        '现通知如下：',
        '区长',
        '审计',
        '2026年12月14日',
        '据 2026-12-14 零时 所知。',
      ])
        expect(words).toContain(each);
    expect(page).toContain('@page { size: A4 portrait');
  });

  it('holds what is recorded as it is, whatever that is', async () => {
    const title = '<b>&{{正文}}{{标题}}';
    const words = wordsOf(await docxOf({ ...small, title, blocks: [{ as: 'paragraph', text: '{{正文}}' }] }));
    expect(words).toContain('<b>&{ {正文}}{ {标题}}');
    expect(strFromU8(await write({ ...small, title }, 'html', null))).toContain('&lt;b&gt;&amp;{{正文}}');
    expect(strFromU8(await write(small, 'csv', null))).toContain("'=全面工作");
  });
});

describe('the template of an office', () => {
  const inBody = (template: Uint8Array, change: (xml: string) => string, part = 'word/document.xml') =>
    finished(template, { [part]: change(strFromU8(unzipSync(template)[part] ?? new Uint8Array())) });

  it('keeps its own letterhead and the look of its styles, whatever their ids are', async () => {
    const blank = await blankTemplate(false);
    const headed = inBody(blank, (xml) =>
      xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>示例区人民政府文件</w:t></w:r></w:p>'),
    );
    const styled = inBody(headed, (xml) => xml.replaceAll('ZhifenBody', 'a7'), 'word/styles.xml');
    const own = inBody(styled, (xml) => xml.replaceAll('ZhifenBody', 'a7'));
    const made = await docxOf(small, own);
    expect(wordsOf(made)).toMatch(/^示例区人民政府文件\n关于分工的通知\n/);
    expect(strFromU8(unzipSync(made)['word/document.xml'] ?? new Uint8Array())).toContain('<w:pStyle w:val="a7"/>');
  });

  it('has the issuer and the number where it has places for them', async () => {
    const blank = await blankTemplate(false);
    const own = inBody(blank, (xml) => xml.replace('{{标题}}', '{{发文机关}} {{文号}} {{标题}}'));
    const heading = { issuer: '示例区人民政府文件', number: '示例政发〔2026〕51号' };
    expect(wordsOf(await docxOf({ ...small, heading }, own))).toMatch(
      /^示例区人民政府文件 示例政发〔2026〕51号 关于分工的通知\n/,
    );
    expect(wordsOf(await docxOf(small, own))).toMatch(/^\s+关于分工的通知\n/);
  });

  it('gets the styles that it has not, and may have spaces in its places', async () => {
    const blank = await blankTemplate(false);
    const bare = inBody(
      inBody(blank, (xml) => xml.replace(/<w:style [^>]*w:styleId="Zhifen.*?<\/w:style>/gs, ''), 'word/styles.xml'),
      (xml) => xml.replace('{{正文}}', '{{ 正文 }}'),
    );
    const made = unzipSync(await docxOf(small, bare));
    expect(strFromU8(made['word/styles.xml'] ?? new Uint8Array())).toContain('公文正文');
    expect(wordsOf(await docxOf(small, bare))).toContain('现通知如下：');
  });

  it.each([
    ['no Word document', new Uint8Array([1, 2, 3]), /no Word document/],
    ['a zip without a document', finished(new Uint8Array([80, 75, 5, 6, ...Array(18).fill(0)])), /no Word document/],
  ])('is refused where it is %s', async (_, bytes, message) => {
    await expect(docxOf(small, bytes)).rejects.toThrow(message);
  });

  it('is refused where it has no place for the text', async () => {
    const without = inBody(await blankTemplate(false), (xml) => xml.replace('{{正文}}', '正文'));
    await expect(docxOf(small, without)).rejects.toThrow(/the template has no \{\{正文\}\}/);
  });
});

describe('the other documents', () => {
  it('say how far somebody stands in, for which reasons, and where the documents do not say', async () => {
    const { list, about } = await contentOf({ document: 'cover' });
    const rows = list.rows.map((row) => row.join('|'));
    expect(rows).toContain('副区长（七）|庚|AB角：副区长（六）己|限紧急事项|《示例区人民政府领导AB角工作制度》第七条');
    expect(rows.find((row) => row.startsWith('区长|甲|常务副区长乙'))).toContain('限休假、因病，30 日以内，限日常工作');
    expect(rows.find((row) => row.startsWith('副区长（六）'))).toContain('公安工作除外');
    const units = await contentOf({ document: 'cover', within: 'demo/org/police' });
    expect(JSON.stringify(units.blocks)).toMatch(/文件未写明由谁代行/);
    expect(units.about.join()).toMatch(/须另行指定/);
    expect(about.join()).toMatch(/据 2026-11-24 .* 所知/);
  });

  it('tell who presides, and what does not pass with it', async () => {
    const { title, blocks, about } = await contentOf({ document: 'absence', of: 'demo/post/head' });
    expect(title).toBe('关于常务副区长乙主持示例区人民政府工作的通知');
    const text = JSON.stringify(blocks);
    expect(text).toContain('区长甲自2026年12月14日至2026年12月16日不在岗');
    expect(text).toMatch(/人事任免、.*不在代行范围之内/);
    expect(text + about).not.toContain('出差');
  });

  it('never call cover of a part whole: who stands in for urgent matters only is told so, and what nobody covers', async () => {
    // Deputy 6 stands in for deputy 7 in urgent matters only.
    const context = createContext(createMemoryStore());
    await recordSeeds(context, ['demo']);
    const change = {
      absence: {
        id: 'demo/absence/x',
        of: 'demo/person/geng',
        reason: 'leave',
        validFrom: '2027-03-01',
        validTo: '2027-03-03',
      },
    };
    await recordChanges(context, { commandId: 'x', reason: 'x', changes: [{ assert: change }] });
    const given = {
      document: 'absence',
      within: 'demo',
      at: '2027-03-01',
      language: 'zh',
      of: 'demo/absence/x',
    } as const;
    const content = await contentIn(context, given);
    const text = JSON.stringify(content);
    expect(content.title).toBe('关于副区长（七）不在岗期间工作安排的通知');
    expect(text).toContain('副区长（六）己');
    expect(text).toContain('紧急事项');
    expect(text).toContain('无人代行');
    const today = await contentIn(context, { ...given, document: 'today' });
    expect(JSON.stringify(today.list.rows)).toContain('仅部分代行');
  });

  it('begin the day with what was handed over, for those who see why somebody is away', async () => {
    const context = await demo();
    const span = { validFrom: '2027-03-01', validTo: '2027-03-06' };
    const note = '周四报送水务专项周报';
    const designation = { delegator: 'demo/post/deputy-7', delegate: 'demo/post/deputy-8', mode: 'preside', ...span };
    const changes = [
      {
        assert: {
          absence: { id: 'demo/absence/x', of: 'demo/person/geng', reason: 'illness', note: '钥匙在办公室', ...span },
        },
      },
      { assert: { delegation: { id: 'demo/delegation/x', reason: '因病', note, ...designation } } },
    ];
    await recordChanges(context, { commandId: 'x', reason: 'x', changes });
    const given = { document: 'today', within: 'demo', at: '2027-03-02', language: 'zh' } as const;
    const toldTo = async (viewer: Context) => {
      const { list } = await contentIn(viewer, given);
      return list.rows.map(([, what]) => what).find((what) => what?.includes('庚'));
    };
    expect(await toldTo(context)).toMatch(/因病[\s\S]*辛[\s\S]*\n交接事项：钥匙在办公室；周四报送水务专项周报$/);
    const reader = viewedBy(context, { subject: 'r', grants: [{ role: 'reader', government: 'demo' }] });
    expect(await toldTo(reader)).toMatch(/庚 不在岗，.*辛.*$/);
  });

  it('set two divisions side by side, by leader and not by post', async () => {
    const { list, subtitle } = await contentOf({ document: 'comparison', from: '2025-06-01' });
    expect(subtitle).toBe('（调整前：2025年6月1日　调整后：2026年12月14日）');
    const rows = new Map(list.rows.map(([who = '', ...cells]) => [who, cells]));
    expect(rows.get('甲')?.[2]).toBe('无变化');
    expect(rows.get('丙')?.[2]).toBe(
      '新增：负责工程建设审批、分管区行政审批局、联系银杏街道办事处\n不再：联系北城街道办事处',
    );
    const same = await contentOf({ document: 'comparison', from: '2026-12-13' });
    expect(JSON.stringify(same.blocks)).toContain('没有不同');
  });

  it('list the duties of a unit with their articles and who oversees it', async () => {
    const { list } = await contentOf({ document: 'duties', of: 'demo/org/education' });
    const rows = list.rows.map((row) => row.join('|'));
    expect(rows).toContain('义务教育入学|主办||《示例区人民政府部门职责清单》第十六条第十一款');
    expect(rows.some((row) => row.startsWith('副区长（五）戊|分管|'))).toBe(true);
  });

  it('begin the day with who acts, what nobody covers and what comes', async () => {
    const { blocks, list } = await contentOf({ document: 'today' });
    expect(JSON.stringify(blocks)).toContain('不在岗或空缺 3 个职位：全部代行 2，仅部分代行 0，无人代行 1');
    expect(list.rows.map(([state]) => state)).toEqual(['全部代行', '缺口', '全部代行']);
    expect(JSON.stringify(blocks)).toContain('今后七日的变化');
  });

  it.each(['cover', 'absence', 'comparison', 'duties', 'today'] as const)(
    'are written in English as well: %s',
    async (document) => {
      const of =
        document === 'absence' ? 'demo/post/head' : document === 'duties' ? 'demo/post/executive-deputy' : null;
      const { title, subtitle, blocks, about } = await contentOf({ document, of, from: '2025-06-01', language: 'en' });
      expect([title, subtitle, JSON.stringify(blocks), ...about].join(' ')).not.toMatch(
        /代行|分管|职责|不在岗|文件|负责/,
      );
    },
  );
});

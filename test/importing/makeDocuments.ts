import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { parse } from 'yaml';
import { launchChromium } from '../web/support/chromium.js';

// `npx tsx test/importing/makeDocuments.ts` makes the Word, PDF, web and Excel files of the evaluation from the texts in `sources`,
// with what stands around a text in such files: running heads, page numbers, navigation, merged cells. A line of the source is a
// paragraph, `| a | b |` a row of a table, `## ` begins a heading.

const folder = 'test/importing/documents';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

type Block = { readonly text: string; readonly isHeading: boolean } | { readonly rows: readonly (readonly string[])[] };

function blocksOf(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let rows: (readonly string[])[] = [];
  const close = () => {
    if (rows.length > 0) blocks.push({ rows });
    rows = [];
  };
  for (const line of source.trimEnd().split('\n')) {
    if (line.startsWith('|')) {
      rows.push(
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
      continue;
    }
    close();
    blocks.push({ text: line.replace(/^## /, ''), isHeading: line.startsWith('## ') });
  }
  close();
  return blocks;
}

const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    // The same source makes the same file.
    { mtime: new Date(2026, 0, 1) },
  );

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const contentTypes = (parts: Readonly<Record<string, string>>): string =>
  `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
    parts,
  )
    .map(
      ([name, type]) =>
        `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
    )
    .join('')}</Types>`;

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${xml}<Relationships xmlns="${packages}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A Word document with a running head and page numbers; every paragraph comes in two runs, as Word splits them. */
function docx(source: string): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const paragraph = (text: string) => {
    const half = Math.floor(text.length / 2);
    return `<w:p>${run(text.slice(0, half))}${run(text.slice(half))}</w:p>`;
  };
  const table = (rows: readonly (readonly string[])[]) =>
    `<w:tbl>${rows
      .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
      .join('')}</w:tbl>`;
  const body = blocksOf(source).map((block) => ('rows' in block ? table(block.rows) : paragraph(block.text)));
  const types = {
    'word/document.xml': 'wordprocessingml.document.main',
    'word/header1.xml': 'wordprocessingml.header',
  };
  return zipped({
    '[Content_Types].xml': contentTypes({ ...types, 'word/footer1.xml': 'wordprocessingml.footer' }),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['header', 'header1.xml'],
      ['footer', 'footer1.xml'],
    ]),
    'word/header1.xml': `${xml}<w:hdr xmlns:w="${word}">${paragraph('内部资料　注意保存')}</w:hdr>`,
    'word/footer1.xml': `${xml}<w:ftr xmlns:w="${word}">${paragraph('— 1 —')}</w:ftr>`,
    'word/document.xml': `${xml}<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body.join('')}<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/></w:sectPr></w:body></w:document>`,
  });
}

/** The cells below one of the first two columns that are empty are merged with it: A4:A6. */
const mergedBelow = (rows: readonly (readonly string[])[]): readonly string[] =>
  [0, 1].flatMap((column) => {
    const isBelow = (line: number) => (rows[line]?.length ?? 0) > 1 && rows[line]?.[column] === '';
    return rows.flatMap((_, line) => {
      let last = line;
      while (!isBelow(line) && isBelow(last + 1)) last++;
      const letter = String.fromCharCode(65 + column);
      return last === line ? [] : [`${letter}${line + 1}:${letter}${last + 1}`];
    });
  });

/** A workbook whose title stands in merged cells above the table. */
function xlsx(source: string, style: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rows = blocksOf(source).flatMap((block) => ('rows' in block ? block.rows : [[block.text]]));
  const cells = rows.map((row, line) => {
    const inRow = row.map((text, column) =>
      text === ''
        ? ''
        : `<c r="${String.fromCharCode(65 + column)}${line + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
    );
    return `<row r="${line + 1}">${inRow.join('')}</row>`;
  });
  const merged = ['A1:E1', ...mergedBelow(rows)];
  const types = {
    'xl/workbook.xml': 'spreadsheetml.sheet.main',
    'xl/worksheets/sheet1.xml': 'spreadsheetml.worksheet',
  };
  return zipped({
    '[Content_Types].xml': contentTypes(types),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([['worksheet', 'worksheets/sheet1.xml']]),
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${style === 'covers' ? 'AB角' : 'Sheet1'}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `${xml}<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData><mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
  });
}

const row = (name: 'th' | 'td', cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${name}>${escaped(cell)}</${name}>`).join('')}</tr>`;

/** A block as an element of a page. */
const element = (block: Block, indent = ''): string => {
  if ('rows' in block) {
    const [head = [], ...others] = block.rows;
    return `<table border="1">\n${[row('th', head), ...others.map((each) => row('td', each))].join('\n')}\n</table>`;
  }
  return block.isHeading ? `<h3>${escaped(block.text)}</h3>` : `<p>${indent}${escaped(block.text)}</p>`;
};

/** The page of a government site, with its navigation, its table of particulars and its foot. */
function html(source: string): string {
  const [title, ...blocks] = blocksOf(source);
  const heading = escaped(title !== undefined && 'text' in title ? title.text : '');
  const first = blocks.findIndex((block) => !('text' in block && /^[\u4e00-\u9fff]{3,4}：/u.test(block.text)));
  const particulars = blocks.slice(0, first).map((block) => {
    const [name = '', value = ''] = 'text' in block ? block.text.split('：') : [];
    return `<tr><th>${name}</th><td>${escaped(value)}</td></tr>`;
  });
  const body = blocks.slice(first).map((block) => element(block, '　　'));
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${heading}_政府信息公开</title><script>var page = 1;</script></head>
<body>
<header><nav><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/zmhd">政民互动</a></li></ul></nav></header>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; 领导分工</div>
<main><article>
<h1>${heading}</h1>
<table>
${particulars.join('\n')}
</table>
<div class="tools">字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a> <a href="#">打印</a> <a href="#">关闭</a></div>
${body.join('\n')}
</article></main>
<aside><h4>相关阅读</h4><ul><li><a href="/a">政策解读</a></li></ul></aside>
<footer><p>主办单位：政府办公室　网站地图　联系我们</p></footer>
</body>
</html>
`;
}

/** As printed: lines broken where the column ends, a running head and page numbers. */
async function pdf(source: string): Promise<Uint8Array> {
  const browser = await launchChromium();
  if (browser === undefined) throw new Error('a Chromium is needed to print the PDF');
  try {
    const page = await browser.newPage();
    const body = blocksOf(source).map((block) => element(block));
    const style = 'p { font: 16pt serif; margin: 4pt 0 } table { border-collapse: collapse; word-break: keep-all }';
    await page.setContent(`<meta charset="utf-8"><style>${style}</style>${body.join('')}`);
    const small = 'font-size: 9pt; width: 100%; text-align: center';
    return await page.pdf({
      ...{
        format: 'A5',
        displayHeaderFooter: true,
        margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' },
      },
      headerTemplate: `<div style="${small}">政府公报</div>`,
      footerTemplate: `<div style="${small}">— <span class="pageNumber"></span> —</div>`,
    });
  } finally {
    await browser.close();
  }
}

for (const part of ['tuned', 'held']) {
  const sources = join(folder, part, 'sources');
  for (const name of readdirSync(sources).map((file) => file.replace(/\.txt$/, ''))) {
    const source = readFileSync(join(sources, `${name}.txt`), 'utf8');
    const gold = readFileSync(join(folder, part, `${name}.gold.yaml`), 'utf8');
    const { file, style } = parse(gold) as { readonly file: string; readonly style: string };
    const makers = { docx, xlsx, html, pdf };
    // A PDF holds the time at which it was printed: delete it to have it printed again.
    if (file.endsWith('.pdf') && existsSync(join(folder, part, file))) continue;
    const make = makers[file.slice(name.length + 1) as keyof typeof makers];
    writeFileSync(join(folder, part, file), await make(source, style));
  }
}

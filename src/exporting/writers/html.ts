import { type Block, type Content, rowsJoined } from '../content.js';
import { fonts, sizeOfHeading } from './fonts.js';

/** A document as a page that prints on A4, with nothing to load. */
export function htmlOf(content: Content): string {
  const { language, title, subtitle, blocks, signed, about } = content;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${styleOf(content)}</style>
</head>
<body>
<main>
${headingOf(content)}<h1>${escaped(title)}</h1>
${subtitle === '' ? '' : `<p class="subtitle">${escaped(subtitle)}</p>\n`}${blocks.map(blockOf).join('\n')}
${signed === null ? '' : `<p class="signed">${escaped(signed.by)}<br>${escaped(signed.on)}</p>\n`}</main>
<footer>
${about.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
</footer>
</body>
</html>
`;
}

const headingOf = ({ heading }: Content): string =>
  heading === null
    ? ''
    : `<p class="issuer">${escaped(heading.issuer)}</p>\n<p class="number">${escaped(heading.number)}</p>\n`;

function blockOf(block: Block): string {
  if (block.as === 'heading') return `<h2>${escaped(block.text)}</h2>`;
  if (block.as === 'paragraph') return `<p>${escaped(block.text)}</p>`;
  const { head, rows, joined = 0, widths } = block;
  const sum = widths.reduce((all, each) => all + each, 0);
  const columns = widths.map((each) => `<col width="${Math.round((100 * each) / sum)}%">`).join('');
  const standing = rowsJoined(block);
  const cell = (text: string, column: number, at: number) => {
    const count = column < joined ? (standing[at] ?? 1) : 1;
    const span = count > 1 ? ` rowspan="${count}"` : '';
    return count === 0 ? '' : `<td${span}>${escaped(text).replace(/\n/g, '<br>')}</td>`;
  };
  return `<table><colgroup>${columns}</colgroup><thead><tr>${head.map((each) => `<th scope="col">${escaped(each)}</th>`).join('')}</tr></thead><tbody>
${rows.map((row, at) => `<tr>${row.map((each, column) => cell(each, column, at)).join('')}</tr>`).join('\n')}
</tbody></table>`;
}

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const styleOf = ({ isAcross, language, heading }: Content): string => `
@page { size: A4 ${isAcross ? 'landscape' : 'portrait'}; margin: 30mm 26mm 28mm 28mm; @bottom-center { content: "— " counter(page) " —"; font: 14pt serif; } }
body { margin: 0 auto; max-width: ${isAcross ? 243 : 156}mm; color: #000; background: #fff; font: 16pt/1.75 ${list(fonts.body)}, serif; }
h1 { margin: 0 0 10pt; font: 22pt/1.4 ${list(fonts.title)}, serif; text-align: center; text-wrap: balance; }
h2 { margin: 0; font: 16pt/1.75 ${list(fonts.heading)}, sans-serif; break-after: avoid; }
${language === 'zh' ? 'main > p, h2 { text-indent: 2em; }\n' : ''}p { margin: 0; overflow-wrap: anywhere; orphans: 2; widows: 2; }
${
  heading === null
    ? ''
    : `main > .issuer { margin-top: 35mm; color: #e60012; font: ${sizeOfHeading(heading.issuer)}pt/1.2 ${list(fonts.title)}, serif; text-align: center; text-indent: 0; }
main > .number { margin: 56pt 0; padding-bottom: 4mm; border-bottom: 1.5pt solid #e60012; text-align: center; text-indent: 0; }
`
}main > .subtitle { margin-bottom: 14pt; text-align: center; text-indent: 0; }
main > .signed { margin: 28pt 4em 0 0; text-align: right; text-indent: 0; break-inside: avoid; }
table { width: 100%; margin: 8pt 0; border-collapse: collapse; table-layout: fixed; font-size: 11pt; line-height: 1.45; }
th, td { padding: 3pt 5pt; border: 0.75pt solid #000; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { font-family: ${list(fonts.heading)}, sans-serif; font-weight: normal; text-align: center; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
footer { margin-top: 20pt; padding-top: 4pt; border-top: 0.5pt solid #000; font-size: 9pt; line-height: 1.5; break-inside: avoid; }
@media screen { body { padding: 24px 16px; } }
`;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

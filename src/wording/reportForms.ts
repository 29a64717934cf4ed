import type { Language } from '../model/text.js';
import type { Block } from './report.js';

/** A report as text. */
export function reportText(blocks: readonly Block[]): string {
  const lines = blocks.map((block) => {
    switch (block.kind) {
      case 'list':
        return block.items.map((item) => `  · ${item}`).join('\n');
      case 'receipt':
        return `${block.text}\n${block.json}`;
      case 'quote':
        return `    ${block.text}`;
      case 'heading':
        return `\n${block.text}\n`;
      default:
        return block.text;
    }
  });
  return `${lines.join('\n')}\n`;
}

const style = `
body { font-family: 'Noto Serif CJK SC', 'Songti SC', SimSun, serif; line-height: 1.7; max-width: 46em; margin: 2em auto; padding: 0 1em; }
h1 { text-align: center; }
h2 { border-bottom: 1px solid; }
blockquote { margin: 0.5em 0 0.5em 2em; }
pre { white-space: pre-wrap; word-break: break-all; font-size: 0.8em; }
@media print { h3, blockquote { break-inside: avoid; } h2, h3 { break-after: avoid; } @page { size: A4; margin: 2cm; } }
`;

/** A report as one page of HTML that loads nothing and runs nothing, to be printed. */
export function reportHtml(blocks: readonly Block[], language: Language): string {
  const title = blocks.find(({ kind }) => kind === 'title');
  const name = title?.kind === 'title' ? title.text : '';
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(name)}</title>
<style>${style}</style>
</head>
<body>
${blocks.map(htmlOf).join('\n')}
</body>
</html>
`;
}

const tags = { title: 'h1', heading: 'h2', subheading: 'h3', paragraph: 'p', quote: 'blockquote' } as const;

function htmlOf(block: Block): string {
  if (block.kind === 'list') return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;
  if (block.kind === 'receipt') return `<p>${escaped(block.text)}</p>\n<pre>${escaped(block.json)}</pre>`;
  return `<${tags[block.kind]}>${escaped(block.text)}</${tags[block.kind]}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

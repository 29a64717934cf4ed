import { effect } from '@preact/signals';
import { address } from '../state/address.js';
import { overview } from '../state/overview.js';
import { paperTitle } from '../state/table.js';
import { t } from '../text/catalog.js';
import { dayText, governmentName, knownText } from './about.js';
import { xw } from './exportWords.js';

// What stands on every sheet of paper: its head on the first, what it is known from and the number at the foot of each.
// Loaded once the page has come to rest; what knows no boxes in the margins prints the head alone.

/** Lists of one column read upright, what is wide lies across. */
const upright: ReadonlySet<string> = new Set(['duties', 'findings', 'cases', 'mine', 'today']);

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const head = document.createElement('header');
head.className = 'paper-head';
const [title, when, known] = [document.createElement('h1'), document.createElement('p'), document.createElement('p')];
known.className = 'paper-known';
head.append(title, when, known);
// Where there are boxes in the margins, they say on every sheet what it is known from.
if ('CSSMarginRule' in window) head.classList.add('in-margin');
document.body.prepend(head);

/** The paper that was chosen; empty: that of the view. */
let size = '';

const quoted = (text: string): string => JSON.stringify(text).replace(/</g, '\\3c ');

function lay(): void {
  const { view } = address.value;
  const across = upright.has(view) ? 'portrait' : 'landscape';
  // The words around the two figures, which only the sheet knows.
  const count = JSON.stringify(xw('page', { page: '\u0000page\u0000', pages: '\u0000pages\u0000' })).replace(
    /\\u0000(pages?)\\u0000/g,
    '" counter($1) "',
  );
  const own = paperTitle.value;
  title.textContent = own ?? `${governmentName()}　${t(`view${view}`)}`;
  // A title that names the government need not be told it again, and a comparison has days of its own.
  when.textContent = [
    own?.includes(governmentName()) === false ? governmentName() : '',
    view === 'compare' ? '' : dayText(),
  ]
    .join('　')
    .trim();
  known.textContent = overview.value.data === null ? '' : knownText();
  const box = 'font: 8pt sans-serif; color: #000; border-top: 0.5pt solid #000; padding-top: 1mm; vertical-align: top;';
  sheet.replaceSync(
    `@page { size: ${size || 'A4'} ${across}; margin: 12mm 12mm 16mm; ` +
      `@bottom-left { content: ${quoted(known.textContent)}; width: 70%; text-align: left; ${box} } ` +
      `@bottom-right { content: ${count}; width: 30%; text-align: right; ${box} } }`,
  );
}

effect(lay);

/** What is folded on the screen is open on paper. */
const opened = new Set<HTMLDetailsElement>();
addEventListener('beforeprint', () => {
  for (const each of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    each.open = true;
    opened.add(each);
  }
});
addEventListener('afterprint', () => {
  for (const each of opened) each.open = false;
  opened.clear();
});

/** Prints the view on paper of a size; empty: on the usual one. */
export function printOn(paper: string): void {
  size = paper;
  lay();
  window.print();
}

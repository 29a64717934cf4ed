import { chartStyle } from '../../chart/style.js';

let adopted = false;

/** The style of the chart as a sheet of the page's own: no style stands in the markup. */
export function adoptChartStyle(): void {
  if (adopted) return;
  adopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(chartStyle);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * Makes what is seen of a card and what is heard of it the same words, once it stands in the page: its lines as one text,
 * then what there was no room for.
 */
export function readable(svg: Element): void {
  for (const card of svg.querySelectorAll('[role=treeitem]')) {
    const label = card.getAttribute('aria-label') ?? '';
    const lines = [...card.querySelectorAll('text')];
    let seen = '';
    for (const [index, line] of lines.entries()) {
      const text = line.textContent ?? '';
      const next = lines[index + 1]?.textContent ?? '';
      const whole = text.replace(/-$/, '');
      const runsOn = next !== '' && label.indexOf(whole + next) >= 0;
      if (!runsOn) line.after(' ');
      else if (whole !== text) drawHyphen(line, whole);
      seen += runsOn ? whole : `${text} `;
    }
    const unseen = label.split(' · ').filter((part) => seen.indexOf(part) < 0);
    if (seen.indexOf('…') >= 0 || card.querySelector('title') !== null) {
      card.querySelector('title')?.after(' ');
      card.setAttribute('aria-label', [seen.trim(), ...unseen].join(' · '));
    }
  }
}

/** A word that is parted at the end of a line is one word: its hyphen is drawn, not written. */
function drawHyphen(line: SVGTextElement, whole: string): void {
  line.textContent = whole;
  const hyphen = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const place = {
    ...{ class: line.getAttribute('class') ?? '', width: '4', height: '1' },
    x: String(Number(line.getAttribute('x')) + line.getComputedTextLength() + 1),
    y: String(Number(line.getAttribute('y')) - 4.5),
  };
  for (const [name, value] of Object.entries(place)) hyphen.setAttribute(name, value);
  line.after(hyphen);
}

/**
 * The id of the card that an arrow key leads to: the nearest one in that direction, those straight ahead before those
 * to the side. Home and End lead to the first and the last.
 */
export function nextCard(figure: Element, from: Element, key: string): string | null {
  const cards = [...figure.querySelectorAll('[data-id][role=treeitem]')];
  const idOf = (card: Element | undefined) => card?.getAttribute('data-id') ?? null;
  if (key === 'Home') return idOf(cards[0]);
  if (key === 'End') return idOf(cards[cards.length - 1]);
  const direction = directions[key];
  if (direction === undefined) return null;
  const here = centre(from);
  let best: { readonly card: Element; readonly cost: number } | null = null;
  for (const card of cards) {
    if (card === from) continue;
    const there = centre(card);
    const ahead = (there.x - here.x) * direction.x + (there.y - here.y) * direction.y;
    const aside = Math.abs((there.x - here.x) * direction.y) + Math.abs((there.y - here.y) * direction.x);
    if (ahead <= 4) continue;
    const cost = ahead + 3 * aside;
    if (best === null || cost < best.cost) best = { card, cost };
  }
  return best === null ? null : idOf(best.card);
}

const directions: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

function centre(card: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = (card.querySelector('.box') ?? card).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

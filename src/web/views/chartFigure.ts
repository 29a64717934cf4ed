import { chartStyle } from '../chart/style.js';

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
 * Parts of a card are told apart where its lines are read as one text, words that run on are not; and what a card counts
 * instead of saying it is a part of its name.
 */
export function readable(svg: Element): void {
  for (const card of svg.querySelectorAll('[role=treeitem]')) {
    const label = card.getAttribute('aria-label') ?? '';
    card.querySelector('title')?.after(' ');
    const lines = [...card.querySelectorAll('text')];
    const texts = lines.map(({ textContent }) => textContent ?? '');
    for (const [index, line] of lines.entries()) {
      const text = texts[index] ?? '';
      if (label.indexOf(text.replace(/-$/, '') + texts[index + 1]) < 0) line.after(' ');
      // The hyphen that is only a hyphen: the word is one.
      else line.textContent = text.replace(/-$/, '\u2010');
      if (line.matches('.count') && label.indexOf(text) < 0) card.setAttribute('aria-label', `${label} · ${text}`);
    }
  }
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

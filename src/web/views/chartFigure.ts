import type { Box } from '../../chart/placed.js';
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

/** The Tab key comes back to where one was. */
export function focusCard(box: Element, id: string): void {
  for (const card of box.querySelectorAll('[data-id][tabindex="0"]')) card.setAttribute('tabindex', '-1');
  const card = box.querySelector(`[data-id="${CSS.escape(id)}"]`);
  if (!(card instanceof SVGElement)) return;
  card.setAttribute('tabindex', '0');
  card.focus();
  card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/**
 * The id of the card that an arrow key leads to: the nearest one in that direction, those straight ahead before those
 * to the side. From the end of a row, right and left lead on in the order of rank; Home and End lead to the first and the last.
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
  if (best !== null) return idOf(best.card);
  const beside = cards.filter((card) => card.getAttribute('aria-level') === from.getAttribute('aria-level'));
  return idOf(beside[beside.indexOf(from) + direction.x + direction.y]);
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

/** Where something stands that takes the room which the chart leaves free, for the class `placed`. */
export const placeIn = ({ x, y, width, height }: Box) => ({
  ...{ '--left': `${x}px`, '--top': `${y}px`, '--width': `${width}px`, '--height': `${height}px` },
});

import type { PlacedCard } from './placed.js';

/** Where a card stands among those beside it, for screen readers. */
export interface Standing {
  readonly level: number;
  readonly position: number;
  readonly of: number;
}

/** A card in the order in which the chart is read, with where it stands. */
export interface Item {
  readonly placed: PlacedCard;
  readonly standing: Standing;
}

/** All cards as a tree: whatever follows on a deeper level belongs to the card before it. */
export function itemsOf(cards: readonly PlacedCard[]): readonly Item[] {
  const open: { readonly level: number; readonly key: number }[] = [];
  const sizes = new Map<number, number>();
  const stood = cards.map((placed, index) => {
    while ((open.at(-1)?.level ?? 0) >= placed.level) open.pop();
    const parent = open.at(-1)?.key ?? -1;
    const position = (sizes.get(parent) ?? 0) + 1;
    sizes.set(parent, position);
    open.push({ level: placed.level, key: index });
    return { placed, parent, position, level: open.length };
  });
  return stood.map(({ placed, parent, position, level }) => ({
    placed,
    standing: { level, position, of: sizes.get(parent) ?? position },
  }));
}

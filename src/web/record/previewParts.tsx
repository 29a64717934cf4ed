import type { ComponentChildren } from 'preact';
import { Mark } from '../parts/Mark.js';
import { addDays, dayOf, daysBetween, momentOf } from '../state/days.js';
import { spanOfDays } from './dayList.js';
import { rw } from './recordWords.js';

/** The last day of a span that ends at an instant. */
export const lastDayOf = (to: string): string => (momentOf(to) === dayOf(to) ? addDays(dayOf(to), -1) : dayOf(to));

/** What goes on for so many days is not known to end: so far a preview looks. */
export const openEnd = 366;

export function spanText({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  if (from === null || to === null) return '';
  const first = dayOf(from);
  return daysBetween(first, dayOf(to)) >= openEnd ? rw('fromOn', { from: first }) : spanOfDays(first, lastDayOf(to));
}

interface BlockProps {
  readonly mark: 'full' | 'partial' | 'gap' | 'conflict' | 'due';
  readonly state: string;
  readonly title: string;
  readonly children?: ComponentChildren;
}

export function Block({ mark, state, title, children }: BlockProps) {
  return (
    <section class="block">
      <span class={`block-mark state-${state}`}>
        <Mark of={mark} />
      </span>
      <div>
        <h3 class={`state-${state}`}>{title}</h3>
        {children}
      </div>
    </section>
  );
}

/** The first of several, and the others behind a line that says how many they are. */
export function folded(items: readonly ComponentChildren[], most: number): ComponentChildren {
  if (items.length <= most + 1) return items;
  return [
    ...items.slice(0, most),
    <details key="more">
      <summary>{rw('andMore', { n: items.length - most })}</summary>
      {items.slice(most)}
    </details>,
  ];
}

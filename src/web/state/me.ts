import { signal } from '@preact/signals';
import { within } from './asked.js';

const keyOf = (government: string): string => `zhifen.me.${government}`;
const changes = signal(0);

/** The id of the person who uses this browser, as they said themselves; empty: not said. Of each government its own. */
export const me = (): string => {
  changes.value;
  return localStorage.getItem(keyOf(within.value)) ?? '';
};

/** Keeps who one is in this browser; empty forgets it. */
export function keepMe(person: string): void {
  if (person === '') localStorage.removeItem(keyOf(within.peek()));
  else localStorage.setItem(keyOf(within.peek()), person);
  changes.value += 1;
}

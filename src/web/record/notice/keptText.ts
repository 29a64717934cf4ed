import { signal } from '@preact/signals';
import { within } from '../../state/asked.js';

// The notice that is being reviewed, as far as it has come: kept in this tab until it was recorded or another one is taken.

const changed = signal(0);
const pasts = new Map<string, string[]>();
const key = (): string => `zhifen.record.${within.value}.notice`;

/** The text; `null` where there is none. */
export function keptText(): string | null {
  void changed.value;
  return sessionStorage.getItem(key());
}

/** Takes another text; the one before can be come back to. */
export function keepText(text: string | null): void {
  const before = sessionStorage.getItem(key());
  if (text === null || before === null) pasts.delete(key());
  else pasts.set(key(), [...(pasts.get(key()) ?? []), before]);
  if (text === null) sessionStorage.removeItem(key());
  else sessionStorage.setItem(key(), text);
  changed.value += 1;
}

export const canUndo = (): boolean => changed.value >= 0 && (pasts.get(key())?.length ?? 0) > 0;

export function undoText(): void {
  const before = pasts.get(key())?.pop();
  if (before === undefined) return;
  sessionStorage.setItem(key(), before);
  changed.value += 1;
}

import { signal } from '@preact/signals';

/** The answer in the panel, as it is copied, exported and cited. */
export interface Shown {
  readonly name: string;
  readonly text: string;
  readonly document: string;
  readonly variables: unknown;
  readonly receipt: unknown;
  /** What records are to what was asked, in a word, by their ids. */
  readonly answered?: ReadonlyMap<string, string>;
}

export const shown = signal<Shown | null>(null);

/** What was last done, or found: read out to screen readers. */
export const said = signal('');

/** Whether what was said is seen for a moment too. */
export const isTold = signal(false);

/** As `say`, for all to see: nothing else on the page shows that it was done. */
export function tell(text: string): void {
  say(text);
  isTold.value = true;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    isTold.value = false;
  }, 4_000);
}

let hiding: ReturnType<typeof setTimeout> | undefined;

export function say(text: string): void {
  // The same words twice are told twice.
  said.value = said.peek() === text ? `${text}\u200b` : text;
}

import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Reasons } from '../../wording/answer.js';

/** How the answer that is shown was found, and what the same question is answered on other days. */
export interface Explanation {
  readonly kind: 'duty' | 'post';
  readonly id: string;
  /** The first is of what the answer turns on. */
  readonly reasons: readonly Reasons[];
  readonly answer: {
    readonly holdsFrom: string | null;
    readonly holdsUntil: string | null;
    readonly question: { readonly at: string };
  };
}

export const explained = signal<Explanation | null>(null);

/** Tells what stands beside the map how this answer was found. */
export function Explains({ of }: { readonly of: Explanation }) {
  useEffect(() => {
    explained.value = of;
    return () => {
      if (explained.peek() === of) explained.value = null;
    };
  }, [of.id, of.answer]);
  return null;
}

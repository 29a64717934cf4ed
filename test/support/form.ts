import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Short is `npm test`, which runs everywhere within minutes; everything else is whole. */
    readonly form: 'short' | 'whole';
  }
}

export const isShort = inject('form') === 'short';

/** How often to do what is done at random: in the short form a quarter of the times. */
export const timesInForm = (whole: number): number => (isShort ? Math.ceil(whole / 4) : whole);

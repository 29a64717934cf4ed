import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Short is `npm test`, which runs everywhere within minutes; everything else is whole. */
    readonly form: 'short' | 'whole';
  }
}

export const isShort = inject('form') === 'short';

/** What is tried in the short form, and what besides in the whole one. */
export const inForm = <T>(short: readonly T[], besides: readonly T[]): readonly T[] =>
  isShort ? short : [...short, ...besides];

/** How often to do what is done at random: in the short form one time in `part`. */
export const timesInForm = (whole: number, part = 8): number => (isShort ? Math.ceil(whole / part) : whole);

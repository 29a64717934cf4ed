import { signal } from '@preact/signals';

/** A file that is being made: how far it is, and what gives it up. */
export interface Working {
  readonly done: number;
  readonly all: number;
  abort(): void;
}

export const working = signal<Working | null>(null);

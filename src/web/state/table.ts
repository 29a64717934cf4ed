import { signal } from '@preact/signals';

/** A view as rows of text, as it is exported. */
export interface Table {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * How the view that is shown is exported. What has not been read yet is read then; `progress` is told how far it is.
 */
export type Exporting = (progress: (done: number, all: number) => void, signal: AbortSignal) => Promise<Table>;

export const exporting = signal<Exporting | null>(null);

import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** A view as rows of text, as it is exported. */
export interface Table {
  readonly name: string;
  /** What it is, in words; without one, the file says only of where and when it is. */
  readonly title?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * How the view that is shown is exported. What has not been read yet is read then; `progress` is told how far it is.
 */
export type Exporting = (progress: (done: number, all: number) => void, signal: AbortSignal) => Promise<Table>;

export const exporting = signal<Exporting | null>(null);

/** What stands above a view on paper; `null`: the government and the name of the view. */
export const paperTitle = signal<string | null>(null);

/** While a view is shown, it is exported by `make` and printed under its title; anew whenever one of `on` is another. */
export function useExport(title: string, make: Exporting, on: readonly unknown[]): void {
  useEffect(() => {
    exporting.value = make;
    paperTitle.value = title;
    return () => {
      exporting.value = null;
      paperTitle.value = null;
    };
  }, [title, ...on]);
}

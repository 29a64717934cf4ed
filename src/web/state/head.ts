import { signal } from '@preact/signals';

/** The revision of the ledger that the page shows; `null` while that is not known. */
export const head = signal<{ readonly revision: number; readonly recordedAt: string | null } | null>(null);

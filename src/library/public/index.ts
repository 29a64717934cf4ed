import type { Language, Zhifen } from '../../client/index.js';

// What `zhifen` promises, and all of it: its types are made from this file alone.

export * from '../../client/index.js';

/** Which ledger is opened, and how. */
export interface LedgerOptions {
  /** The SQLite file of the ledger, made where there is none; absent: a ledger in memory, gone when it is closed. */
  readonly file?: string | undefined;
  /** Only to be asked: the file must be there, nothing is made beside it, and recording is refused. */
  readonly readOnly?: boolean | undefined;
  /** Seeds to be recorded in a ledger that is new: `shangcheng`, `hongkou`, `demo`; none unless given. */
  readonly seeds?: readonly string[] | undefined;
  /** The author of what is recorded; absent: the user of the operating system. */
  readonly author?: string | undefined;
  /** The language of labels and sentences, Chinese unless given. */
  readonly language?: Language | undefined;
  /** Told what an operator should know: checkpoints, clocks, faults. Absent: standard error. */
  readonly onMessage?: ((message: string) => void) | undefined;
}

/** A ledger that is open in this process. Whoever has it may ask and record everything. */
export interface Ledger extends Zhifen {
  /** Waits for what was asked, leaves a checkpoint of the end, and closes the file. */
  close(): Promise<void>;
}

/**
 * Opens a ledger in this process, with the protection that `zhifen serve` gives it: it is refused where a signed checkpoint contradicts it
 * or its end is broken, and checkpoints are written beside it within a second of each change set. Other processes may have it open
 * too: whoever writes second waits, or gets `LEDGER_BUSY`.
 *
 * It answers what a server answers, in the same shapes, by the same rules and within the same limits; questions are decided on the thread
 * that asks. Rejects with a `ZhifenError`.
 */
export declare function openLedger(options?: LedgerOptions): Promise<Ledger>;

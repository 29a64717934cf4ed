import type { Text } from '../model/text.js';

/** What can be wrong with a stored ledger. */
export const faultCodes = [
  'FILE_UNREADABLE',
  'FILE_DAMAGED',
  'NOT_A_LEDGER',
  'UNKNOWN_VERSION',
  'REVISION_MISSING',
  'REVISION_REPEATED',
  'OUT_OF_ORDER',
  'UNREADABLE',
  'NOT_CANONICAL',
  'WRONG_FORM',
  'COLUMN_DIFFERS',
  'COUNT_DIFFERS',
  'TIME_NOT_LATER',
  'TIME_STATED',
  'COMMAND_REPEATED',
  'LINK_BROKEN',
  'HASH_DIFFERS',
  'STRAY_ENTRY',
  'HEAD_DIFFERS',
  'INDEX_DIFFERS',
  'PROPOSAL_WRONG',
  'SCHEMA_DIFFERS',
  'CHECKPOINT_UNREADABLE',
  'CHECKPOINT_UNSIGNED',
  'CHECKPOINT_OF_ANOTHER_LEDGER',
  'CHECKPOINT_BEYOND_END',
  'CHECKPOINT_DIFFERS',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** One broken place of a ledger. */
export interface Fault {
  readonly code: FaultCode;
  /** The change set at which it shows; `null` where it belongs to none. */
  readonly revision: number | null;
  /** Table, column, file: `change_set.header`, `entry[2].change`, `100.checkpoint`. */
  readonly place: string;
  /** One sentence that names revision and place as well. */
  readonly message: Text;
}

export function fault(code: FaultCode, revision: number | null, place: string, zh: string, en: string): Fault {
  const message =
    revision === null
      ? { zh: `${place}：${zh}`, en: `${place}: ${en}` }
      : { zh: `第 ${revision} 版（${place}）：${zh}`, en: `revision ${revision} (${place}): ${en}` };
  return { code, revision, place, message };
}

const most = 100;

/** Faults in the order in which they were found, the first hundred of them. */
export class FaultList {
  readonly #faults: Fault[] = [];

  get all(): readonly Fault[] {
    return this.#faults;
  }

  /** Whether checking further is of no use. */
  get full(): boolean {
    return this.#faults.length >= most;
  }

  add(...faults: readonly Fault[]): void {
    this.#faults.push(...faults.slice(0, most - this.#faults.length));
  }
}

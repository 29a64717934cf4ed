/** A command that a writer gives. */
export interface Recording {
  readonly commandId: string;
  readonly content: string;
  /** Whether a second person has to approve it. */
  readonly needsSecond: boolean;
  /** How far the revision that it expects is from the one at which it is given; `null` where it expects none. */
  readonly ahead: number | null;
  readonly author: string;
}

/** The revision at which something stands, the code of the error, or `null` where there is nothing to tell. */
export type Result = number | string | null;

interface Recorded {
  readonly revision: number;
  readonly content: string;
  readonly approvedBy: string | null;
}

interface Proposed {
  readonly content: string;
  readonly author: string;
  readonly expected: number | null;
}

/** What a ledger does with commands, and nothing of how. */
export class Model {
  readonly #recorded = new Map<string, Recorded>();
  readonly #proposed = new Map<string, Proposed>();

  constructor(public revision: number) {}

  record({ commandId, content: text, needsSecond, ahead, author }: Recording, given: number): Result {
    const content = `${text} ${needsSecond}`;
    const earlier = this.#recorded.get(commandId);
    if (earlier !== undefined) return earlier.content === content ? earlier.revision : 'COMMAND_REUSED';
    const expected = ahead === null ? null : given + ahead;
    if (expected !== null && expected !== this.revision) return 'LEDGER_MOVED_ON';
    if (!needsSecond) return this.#add(commandId, content, null);
    const waiting = this.#proposed.get(commandId);
    if (waiting !== undefined && waiting.content !== content) return 'COMMAND_REUSED';
    if (waiting === undefined) this.#proposed.set(commandId, { content, author, expected });
    return 'AWAITING_APPROVAL';
  }

  approve(commandId: string, by: string): Result {
    const earlier = this.#recorded.get(commandId);
    if (earlier?.approvedBy === by) return earlier.revision;
    const waiting = this.#proposed.get(commandId);
    if (waiting === undefined) return 'UNKNOWN_PROPOSAL';
    if (waiting.expected !== null && waiting.expected !== this.revision) return 'LEDGER_MOVED_ON';
    if (waiting.author === by) return 'FORBIDDEN';
    if (earlier !== undefined) return 'COMMAND_REUSED';
    this.#proposed.delete(commandId);
    return this.#add(commandId, waiting.content, by);
  }

  reject(commandId: string): Result {
    return this.#proposed.delete(commandId) ? null : 'UNKNOWN_PROPOSAL';
  }

  state(): unknown {
    return { revision: this.revision, waiting: [...this.#proposed.keys()].sort() };
  }

  #add(commandId: string, content: string, approvedBy: string | null): number {
    this.revision += 1;
    this.#recorded.set(commandId, { revision: this.revision, content, approvedBy });
    return this.revision;
  }
}

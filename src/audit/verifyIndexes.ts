import { type Fault, fault } from '../ledger/fault.js';
import { referencesOf } from '../model/references.js';
import { Seen } from './seen.js';
import type { WalkedChange } from './verifyChain.js';

/** A row that says: the record `id` ever pointed at `target`, and first did by this entry. */
export interface ReferenceRow {
  readonly target: string;
  readonly id: string;
  readonly revision: number;
  readonly position: number;
}

export interface GovernmentRow {
  readonly ordinal: number;
  readonly id: string;
}

/** What the indexes of a ledger have to hold, gathered from its changes until it is closed, to be compared with what they do hold. */
export class IndexChecker {
  /** For each target and each id that points at it, where it first did. */
  readonly #references = new Seen();
  readonly #governments = new Set<string>();

  add(changes: readonly WalkedChange[]): void {
    for (const { change, government, revision, position } of changes) {
      if (government !== null) this.#governments.add(government);
      if (change.op !== 'assert') continue;
      for (const { target } of referencesOf(change.record)) {
        this.#references.add(target, change.id, `${revision} ${position}`);
      }
    }
  }

  /**
   * Compares the index of references, a row at a time: `null` where nothing is wrong with one. What was compared is forgotten:
   * to be asked once, at the end.
   */
  *references(rows: Iterable<ReferenceRow>): Generator<Fault | null> {
    for (const { target, id, revision, position } of rows) {
      const place = this.#references.take(target, id)?.split(' ').map(Number);
      if (place === undefined) {
        yield differs(revision, target, id, '账本中没有这一指向', 'nothing in the ledger points so');
      } else if (place[0] !== revision || place[1] !== position) {
        const zh = `首次指向应在第 ${place[0]} 版第 ${place[1]} 项`;
        const en = `it first pointed so at revision ${place[0]}, position ${place[1]}`;
        yield differs(place[0] ?? null, target, id, zh, en);
      } else yield null;
    }
    for (const { first, second, value } of this.#references.rest()) {
      yield differs(Number.parseInt(value ?? '', 10), first, second, '缺这一行', 'this row is missing');
    }
  }

  /** Compares the list of governments. */
  *governments(rows: Iterable<GovernmentRow>): Generator<Fault> {
    const due = [...this.#governments];
    let ordinal = 0;
    for (const row of rows) {
      const id = due[ordinal++];
      if (row.ordinal === ordinal && row.id === id) continue;
      const [zh, en] = [`第 ${ordinal} 行应为 ${id ?? '无'}`, `row ${ordinal} should be ${id ?? 'absent'}`];
      yield fault('INDEX_DIFFERS', null, `government[${row.ordinal}]`, zh, en);
    }
    for (const id of due.slice(ordinal)) {
      yield fault('INDEX_DIFFERS', null, 'government', `缺 ${id}`, `${id} is missing`);
    }
  }

  close(): void {
    this.#references.close();
  }
}

const differs = (revision: number | null, target: string, id: string, zh: string, en: string): Fault =>
  fault('INDEX_DIFFERS', revision, `reference (${target}, ${id})`, zh, en);

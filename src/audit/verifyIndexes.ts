import { type Fault, fault } from '../ledger/fault.js';
import { referencesOf } from '../model/references.js';
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

type Place = Pick<WalkedChange, 'revision' | 'position'>;

/** What the indexes of a ledger have to hold, gathered from its changes, to be compared with what they do hold. */
export class IndexChecker {
  /** For each target and each id that points at it, where it first did. */
  readonly #references = new Map<string, Map<string, Place>>();
  readonly #governments = new Set<string>();

  add(changes: readonly WalkedChange[]): void {
    for (const { change, government, revision, position } of changes) {
      if (government !== null) this.#governments.add(government);
      if (change.op !== 'assert') continue;
      const place = { revision, position };
      for (const { target } of referencesOf(change.record)) {
        const pointing = this.#references.get(target) ?? new Map<string, Place>();
        this.#references.set(target, pointing);
        if (!pointing.has(change.id)) pointing.set(change.id, place);
      }
    }
  }

  /** Compares the index of references. What was compared is forgotten: to be asked once, at the end. */
  *references(rows: Iterable<ReferenceRow>): Generator<Fault> {
    for (const { target, id, revision, position } of rows) {
      const place = this.#references.get(target)?.get(id);
      this.#references.get(target)?.delete(id);
      if (place === undefined) {
        yield differs(revision, target, id, '账本中没有这一指向', 'nothing in the ledger points so');
      } else if (place.revision !== revision || place.position !== position) {
        const zh = `首次指向应在第 ${place.revision} 版第 ${place.position} 项`;
        const en = `it first pointed so at revision ${place.revision}, position ${place.position}`;
        yield differs(place.revision, target, id, zh, en);
      }
    }
    for (const [target, pointing] of this.#references) {
      for (const [id, { revision }] of pointing) yield differs(revision, target, id, '缺这一行', 'this row is missing');
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
}

const differs = (revision: number, target: string, id: string, zh: string, en: string): Fault =>
  fault('INDEX_DIFFERS', revision, `reference (${target}, ${id})`, zh, en);

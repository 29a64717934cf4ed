import type { Turn } from '../../graph/horizon.js';
import type { ShownSnapshot } from '../../graph/snapshot.js';
import type { NextChange } from '../../model/answer.js';
import type { Kind } from '../../model/record.js';
import type { ValidTime } from '../../model/time.js';
import { namedTurn } from '../answer/envelope.js';

/** Every instant from that of `snapshot` up to `to` at which a record of these kinds is seen to begin or end, in order. */
export function turnsOf(snapshot: ShownSnapshot, to: ValidTime, kinds: readonly Kind[]): readonly NextChange[] {
  const turns = new Map<ValidTime, { readonly begins: Set<string>; readonly ends: Set<string> }>();
  const note = (at: ValidTime | null, what: keyof Turn & ('begins' | 'ends'), id: string) => {
    if (at === null || at < snapshot.at || at >= to) return;
    const turn = turns.get(at) ?? { begins: new Set(), ends: new Set() };
    turns.set(at, turn);
    turn[what].add(id);
  };
  for (const kind of kinds) {
    for (const { record, valid } of snapshot.historyOfKind(kind)) {
      note(valid.from, 'begins', record.id);
      note(valid.to, 'ends', record.id);
    }
  }
  return [...turns]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([at, { begins, ends }]) => namedTurn(snapshot, { at, begins: [...begins].sort(), ends: [...ends].sort() }));
}

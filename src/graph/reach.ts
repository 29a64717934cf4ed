import { hiddenFields } from '../ledger/lens.js';
import { type Change, recordsIn } from '../model/changeSet.js';
import { firstSegment } from '../model/ids.js';
import { referencesOf } from '../model/references.js';

// What is part of the graph of a government: what was recorded for it or for all; what that leads to, wherever it was
// recorded; and of a person who is part, every tenure and absence. What is part stays part.

/**
 * The ids that a change leads to: what it points at, and the government that its id names, which decides who may see it.
 * What only recorders may see leads nowhere: what is part can be found by every reader.
 */
export const leadsTo = (change: Change): readonly string[] => [firstSegment(change.id), ...pointedAt(change)];

const pointedAt = (change: Change): readonly string[] =>
  recordsIn([change]).flatMap((record) =>
    referencesOf(record).flatMap(({ field, target }) => (hiddenFields[record.kind]?.includes(field) ? [] : [target])),
  );

/** The ids of which a tenure or an absence tells: it is part where one of them is a person who is. */
export const tellsOf = (change: Change): readonly string[] =>
  change.op === 'assert' && (change.record.kind === 'absence' || change.record.kind === 'tenure')
    ? pointedAt(change)
    : [];

export const isPerson = (change: Change): boolean => change.op === 'assert' && change.record.kind === 'person';

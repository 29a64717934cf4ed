import type { Snapshot } from '../../graph/snapshot.js';
import type { ValidTime } from '../../model/time.js';

/** Whether a document of the government is in force. A ledger without documents makes no such claim. */
export function isCovered(snapshot: Snapshot): boolean {
  const own = ownDocuments(snapshot);
  return own.length === 0 || own.some(({ record, valid }) => snapshot.isWithin(valid, record.id));
}

/** The first day that the documents cover, or else the first on which the record of this id is so. */
export function firstDayCovered(snapshot: Snapshot, id: string): ValidTime | null {
  const documents = ownDocuments(snapshot);
  const spans = documents.length > 0 && !isCovered(snapshot) ? documents : snapshot.history(id);
  const first = spans.map(({ valid }) => valid.from).sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))[0];
  return first ?? null;
}

/** Documents that are only referred to say nothing about what is loaded. */
function ownDocuments(snapshot: Snapshot) {
  return snapshot
    .historyOfKind('document')
    .filter(({ record }) => record.kind === 'document' && !record.placeholder && !record.repealed);
}

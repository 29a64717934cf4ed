import type { Snapshot } from '../../graph/snapshot.js';
import type { Finding } from '../../model/finding.js';
import { groupBy } from '../../util/groupBy.js';
import { documentsOf, nameOfDocument, type Objection, objectionTo } from '../rules/sources.js';
import type { Finder } from './finder.js';

const relations = ['assignment', 'ruling', 'oversight', 'delegation', 'standInRule', 'membership'] as const;

/**
 * Relations that are in force although the document that they rest on is repealed, superseded or no longer in force;
 * and those whose document was confirmed long ago.
 */
export const unconfirmedSources: Finder = (snapshot) => {
  const resting = relations
    .flatMap((kind) => snapshot.all(kind))
    .flatMap(({ id, basis }) =>
      basis.flatMap((cited) => documentsOf(snapshot, cited).map((document) => ({ id, document }))),
    );
  return [...groupBy(resting, ({ document }) => document)].flatMap(([document, records]) => {
    const objection = objectionTo(snapshot, document);
    return objection === undefined ? [] : [findingOf(snapshot, objection, [...new Set(records.map(({ id }) => id))])];
  });
};

function findingOf(snapshot: Snapshot, { document, reason, why }: Objection, records: readonly string[]): Finding {
  const name = nameOfDocument(snapshot, document);
  const sentence = {
    zh: `${records.length} 项有效记录所依据的${name.zh}${why.zh}。`,
    en: `${name.en}, on which ${records.length === 1 ? 'one record in force rests' : `${records.length} records in force rest`}, ${why.en}.`,
  };
  const found = { subjects: [document], records: [document, ...records], reason: null, sentence };
  return reason === 'unconfirmed'
    ? {
        ...found,
        code: 'UNCONFIRMED_SOURCE',
        severity: 'info',
        settledBy: { zh: '确认该文件仍然有效的日期', en: 'the day on which it was confirmed to be in force' },
      }
    : {
        ...found,
        code: 'BASIS_NOT_IN_FORCE',
        severity: 'warning',
        settledBy: { zh: '新的依据，或终止这些记录', en: 'a new basis, or the end of those records' },
      };
}

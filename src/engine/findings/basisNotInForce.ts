import type { Snapshot } from '../../graph/snapshot.js';
import type { Document } from '../../model/record.js';
import { groupBy } from '../../util/groupBy.js';
import { nameOf } from '../case/step.js';
import type { Finder } from './finder.js';

const relations = ['assignment', 'oversight', 'delegation', 'standInRule', 'membership'] as const;

/** Relations that are in force although the document that they rest on is repealed, superseded or no longer in force. */
export const basisNotInForce: Finder = (snapshot) => {
  const resting = relations
    .flatMap((kind) => snapshot.all(kind))
    .flatMap(({ id, basis }) =>
      basis.flatMap((cited) => documentsOf(snapshot, cited).map((document) => ({ id, document }))),
    );
  return [...groupBy(resting, ({ document }) => document)].flatMap(([document, records]) => {
    const why = whyNot(snapshot, document);
    if (why === undefined) return [];
    const name = nameOf(snapshot, document);
    const ids = [...new Set(records.map(({ id }) => id))];
    return [
      {
        code: 'BASIS_NOT_IN_FORCE' as const,
        severity: 'warning' as const,
        subjects: [document],
        records: [document, ...ids],
        reason: null,
        sentence: {
          zh: `《${name.zh}》${why.zh}，仍有 ${ids.length} 项有效记录以其为依据。`,
          en: `“${name.en}” ${why.en}, but ${ids.length} records in force still rest on it.`,
        },
        settledBy: { zh: '新的依据，或终止这些记录', en: 'a new basis, or the end of those records' },
      },
    ];
  });
};

/** A document's id, given itself or one of its provisions, whether or not they are in force. */
function documentsOf(snapshot: Snapshot, cited: string): readonly string[] {
  const record = snapshot.history(cited)[0]?.record;
  if (record?.kind === 'document') return [record.id];
  return record?.kind === 'provision' ? [record.document] : [];
}

function whyNot(snapshot: Snapshot, id: string): { readonly zh: string; readonly en: string } | undefined {
  const document = snapshot.find('document', id);
  if (document === undefined) return { zh: '在该日并未施行', en: 'is not in force on that day' };
  if (document.repealed) return { zh: '已废止', en: 'has been repealed' };
  const successor = snapshot.pointing('document', 'supersedes', id)[0] as Document | undefined;
  if (successor === undefined) return undefined;
  return { zh: `已被《${successor.name}》取代`, en: `has been superseded by “${successor.nameEn ?? successor.name}”` };
}

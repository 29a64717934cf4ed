import type { Snapshot } from '../../graph/snapshot.js';
import type { Assignment, Modality, Oversight } from '../../model/record.js';

/** A record that forbids (不得) gives nobody anything: it never makes a holder, an overseer or a stand-in. */
export const permits = ({ modality }: { readonly modality: Modality }): boolean => modality !== 'mustNot';

/**
 * Whether an assignment or an oversight counts: it does not forbid, and one that is given to a person by name (`givenTo`) is of a post
 * that this person holds, and nobody else. It does not pass to a successor.
 */
export const countsIn =
  (snapshot: Snapshot) =>
  (record: Assignment | Oversight): boolean => {
    const { givenTo } = record;
    if (!permits(record) || givenTo === undefined) return permits(record);
    const post = record.kind === 'assignment' ? record.holder : record.overseer;
    const tenures = snapshot.pointing('tenure', 'post', post);
    return tenures.length > 0 && tenures.every(({ person }) => person === givenTo);
  };

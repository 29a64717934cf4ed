import type { Snapshot } from '../../graph/snapshot.js';
import type { Organization, Oversight } from '../../model/record.js';
import { countsIn } from './permits.js';

/** That an organization is overseen: itself, or as one of those that a collective name means (各街道办事处). */
export interface Overseen {
  readonly oversight: Oversight;
  readonly group: Organization | null;
}

/** Who is in charge of an organization by oversight that counts: of itself, then of what it is a member of. */
export function inChargeOf(snapshot: Snapshot, organization: string): readonly Overseen[] {
  const groups = snapshot.pointing('organization', 'comprises', organization);
  return [null, ...groups].flatMap((group) =>
    snapshot
      .pointing('oversight', 'target', group?.id ?? organization)
      .filter(({ mode }) => mode === 'inCharge')
      .filter(countsIn(snapshot))
      .map((oversight) => ({ oversight, group })),
  );
}

import type { RecordedChangeSet } from '../../ledger/entry.js';
import { may, type Viewer } from '../../model/viewer.js';
import type { LedgerReader } from '../../store/store.js';

// A `commandId` is unique in the ledger. An author who may not see all of it would learn from a refusal which ones
// others used, so theirs are unique among their own: the ledger holds `commandId@author`.

const ofAuthor = ({ subject }: Viewer, commandId: string): string => `${commandId}@${encodeURIComponent(subject)}`;

/** As the ledger holds what a viewer calls `commandId`. */
export const storedCommandId = (viewer: Viewer, commandId: string): string =>
  may(viewer, 'recorder', null) ? commandId : ofAuthor(viewer, commandId);

/** What was recorded under `commandId` before, as far as the viewer may know of it: their own, and what they may see whole. */
export async function recordedBefore(
  viewer: Viewer,
  ledger: LedgerReader,
  commandId: string,
): Promise<RecordedChangeSet | undefined> {
  for (const stored of [ofAuthor(viewer, commandId), commandId]) {
    const found = await ledger.command(stored);
    if (found === undefined) continue;
    const seesAll = found.governments.every((government) => may(viewer, 'recorder', government));
    if (found.author === viewer.subject || seesAll) return found;
  }
  return undefined;
}

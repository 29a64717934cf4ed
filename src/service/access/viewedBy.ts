import { buildGraph } from '../../graph/grow.js';
import { RecordView } from '../../graph/recordView.js';
import { Snapshot } from '../../graph/snapshot.js';
import { type Lens, publicForm } from '../../ledger/lens.js';
import type { ChargingKind, Kind } from '../../model/record.js';
import { may, type Viewer } from '../../model/viewer.js';
import type { Context } from '../context.js';
import type { SnapshotSource } from '../snapshots.js';
import { visibleReader } from './visibleReader.js';

/**
 * The context of one viewer: what they may not see is not there for them, in lists, counts, search and errors alike.
 *
 * Answers are decided on everything that is known all the same, and only shown in part: hiding an absence from the
 * resolver would name a person who is away.
 */
export function viewedBy(
  context: Context,
  viewer: Viewer,
  secondPerson: readonly Kind[] = [],
  acceptance: readonly ChargingKind[] = [],
): Context {
  const lens = lensOf(viewer);
  if (lens === null) return { ...context, viewer, secondPerson, acceptance };
  const { name, following } = context.ledger;
  const shown: Context['shown'] = (reader) => visibleReader(reader, viewer, lens);
  return {
    ...context,
    viewer,
    secondPerson,
    acceptance,
    shown,
    store: { name, ...(following === undefined ? {} : { following }), ...shown(context.ledger) },
    snapshots: visibleSnapshots(context, viewer, lens),
  };
}

// Viewers with the same rights see the same, and what was made for one of them serves the others.
const lenses = new Map<string, Lens>();

/** What `viewer` sees of a record; `null` for a viewer who sees everything. */
function lensOf(viewer: Viewer): Lens | null {
  if (may(viewer, 'recorder', null)) return null;
  const rights = JSON.stringify(viewer.grants.map(({ role, government }) => [government, role === 'reader']).sort());
  const known = lenses.get(rights);
  if (known !== undefined) return known;
  const { grants } = viewer;
  const lens: Lens = (record, government) => {
    const of = { subject: '', grants };
    if (!may(of, 'reader', government)) return undefined;
    return may(of, 'recorder', government) ? record : publicForm(record);
  };
  lenses.set(rights, lens);
  return lens;
}

function visibleSnapshots({ snapshots, memo, timeZone }: Context, viewer: Viewer, lens: Lens): SnapshotSource {
  const nothing = buildGraph([]);
  return {
    inMemory: () => snapshots.inMemory().filter((government) => may(viewer, 'reader', government)),
    async open(government, asOf, assumed) {
      if (!may(viewer, 'reader', government)) {
        const { at, knownAt, revision } = asOf;
        const knowledge = { government, knownAt, revision, timeZone, assumed: null };
        return new Snapshot(new RecordView(nothing, knowledge, memo), at);
      }
      return (await snapshots.open(government, asOf, assumed)).seenThrough(lens);
    },
  };
}

import DataLoader from 'dataloader';
import type { Finding } from '../model/finding.js';
import { openSnapshotOf } from '../service/ask/openSnapshot.js';
import { timesAsked } from '../service/ask/timesAsked.js';
import type { Context } from '../service/context.js';
import { asKnown } from '../service/moment.js';
import { type Asked, askingIn, type Seen, type View, viewOf } from './view.js';

/** Where to read a record: its home at a moment. */
export interface Place extends Pick<Asked, 'at' | 'knownAt' | 'named'> {
  readonly id: string;
}

/** What one request has read already. */
export interface Loaders {
  /** The government of a record; `null` where all share it or nobody knows it. */
  readonly government: DataLoader<string, string | null>;
  readonly view: DataLoader<Place, View, string>;
  readonly timesAsked: DataLoader<Finding, number | null>;
}

/** Loaders live as long as one request, so that it reads everything once and at one moment. */
export function createLoaders(context: Context): Loaders {
  return {
    government: new DataLoader((ids) => eachOf(ids, async (id) => (await context.store.governmentOf(id)) ?? null)),
    view: new DataLoader((places) => eachOf(places, (place) => openPlace(context, place)), {
      cacheKeyFn: ({ id, at, knownAt, named }) => `${at} ${knownAt} ${named.at} ${named.knownAt} ${id}`,
    }),
    timesAsked: new DataLoader((findings) => timesAsked(context, findings)),
  };
}

const openPlace = async (context: Context, { id, at, knownAt, named }: Place): Promise<View> =>
  openView(context, id, { ...(await asKnown(context, at, knownAt)), named });

export const openView = async (context: Context, id: string, asked: Asked): Promise<View> =>
  viewOf(await openSnapshotOf(context, id, asked), asked);

/**
 * Reads what hangs on a record in its own government, at the moment at which the record was seen: at once where it
 * was seen there.
 *
 * A government's view holds what its records point at elsewhere, but not all that hangs on those.
 */
export function atHome<T>(seen: Seen, request: Reading, read: (home: View) => T): T | Promise<T> {
  const { record, view } = seen;
  return view.snapshot.isHomeOf(record.id) ? read(view) : homeOf(seen, request).then(read);
}

interface Reading {
  readonly context: Context;
  readonly loaders: Loaders;
}

async function homeOf({ record, view }: Seen, { context, loaders }: Reading): Promise<View> {
  const home = await loaders.government.load(record.id);
  if (home === null || home === view.snapshot.government) return view;
  const asked = askingIn(view);
  return view.assumption === null
    ? loaders.view.load({ ...asked, id: record.id })
    : openView(context, record.id, asked);
}

async function eachOf<K, V>(keys: readonly K[], read: (key: K) => Promise<V>): Promise<(V | Error)[]> {
  const results = await Promise.allSettled(keys.map(read));
  return results.map((result) => (result.status === 'fulfilled' ? result.value : (result.reason as Error)));
}

import type { RecordedChangeSet } from '../ledger/entry.js';
import type { Finding } from '../model/finding.js';
import { askFindings, type Found } from './askFindings.js';
import type { Context } from './context.js';
import { openSnapshotOf } from './openSnapshot.js';

/**
 * The findings of the governments touched by a change set that were not there before it, on the day on which
 * it was recorded. A retry finds the same: it is asked as known at the recording and just before it.
 */
export async function findingsCausedBy(
  context: Context,
  { recordedAt: at, governments }: RecordedChangeSet,
): Promise<readonly Found[]> {
  const before = new Date(Date.parse(at) - 1).toISOString();
  const find = async (within: string | null, knownAt: string): Promise<readonly Found[]> => {
    const asking = { at, knownAt };
    const known = within === null || (await openSnapshotOf(context, within, asking)).describe(within) !== undefined;
    return known ? askFindings(context, { within, ...asking }) : [];
  };
  // What all governments share may matter in each of them.
  const touched = governments.includes(null) ? [null] : [...new Set(governments)];
  const caused: Found[] = [];
  for (const within of touched) {
    const old = new Set((await find(within, before)).map(({ finding }) => keyOf(finding)));
    caused.push(...(await find(within, at)).filter(({ finding }) => !old.has(keyOf(finding))));
  }
  return caused;
}

const keyOf = ({ code, reason, subjects }: Finding): string => [code, reason, ...subjects].join(' ');

import type { Snapshot } from '../../graph/snapshot.js';
import type { Finding } from '../../model/finding.js';
import type { Acknowledgement } from '../../model/record.js';
import type { ValidTime } from '../../model/time.js';

const isSame = (a: readonly string[], b: readonly string[]): boolean => {
  const [all, others] = [new Set(a), new Set(b)];
  return all.size === others.size && [...all].every((each) => others.has(each));
};

/**
 * That somebody knows of a finding, where it is in force from the snapshot's instant up to `until`, if there is one; else `undefined`. It is of another finding once
 * something else is concerned, or the finding rests on other records, or on one that was changed since that was said.
 */
export function acknowledgedIn(
  snapshot: Snapshot,
  finding: Finding,
  until: ValidTime | null = null,
): Acknowledgement | undefined {
  const [first] = finding.subjects;
  if (first === undefined) return undefined;
  return snapshot
    .pointing('acknowledgement', 'subjects', first)

    .filter(({ validTo }) => until === null || validTo === null || validTo >= until)
    .filter(({ code, subjects }) => code === finding.code && isSame(subjects, finding.subjects))
    .find(({ id, records }) => {
      const said = lastKnownFrom(snapshot, id);
      return isSame(records, finding.records) && records.every((each) => lastKnownFrom(snapshot, each) <= said);
    });
}

/** When what is known of a record last became known; a version that ended on that axis was followed by another, or taken back. */
const lastKnownFrom = (snapshot: Snapshot, id: string): string =>
  snapshot.history(id).reduce((last, { known }) => {
    const latest = known.to === null || known.to > snapshot.moment.knownAt ? (known.from ?? '') : known.to;
    return latest > last ? latest : last;
  }, '');

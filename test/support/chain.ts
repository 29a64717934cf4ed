import type { Snapshot } from '../../src/graph/snapshot.js';
import type { Performer, StandIn } from '../../src/model/answer.js';
import type { Delegation } from '../../src/model/record.js';

/**
 * An independent check of one performer: do the records that the answer cites really lead from the post to it?
 * It follows the cited records only, and knows nothing of how they were found.
 */
export function isSupported(snapshot: Snapshot, answer: StandIn, performer: Performer): boolean {
  const cited = answer.because.flatMap(({ records }) => records).flatMap((id) => snapshot.get(id) ?? []);
  const holds = (person: string | null, post: string): boolean =>
    person === null ||
    snapshot
      .all('tenure')
      .some(
        (tenure) =>
          tenure.person === person && (tenure.post === post || snapshot.find('post', tenure.post)?.seatOf === post),
      );
  // What a seat has handed on, or who stands in for it, counts for the seat.
  const starts = [answer.post, ...snapshot.pointing('post', 'seatOf', answer.post).map(({ id }) => id)];
  const reaches = (id: string): boolean =>
    id === performer.post || id === performer.person || holds(performer.person, id);
  if (performer.manner === 'present') return holds(performer.person, answer.post);
  if (performer.manner === 'rule') {
    return cited.some(
      (record) => record.kind === 'standInRule' && starts.includes(record.post) && record.candidates.some(reaches),
    );
  }
  const delegations = cited.filter((record): record is Delegation => record.kind === 'delegation');
  const from = (post: string, hops: number): boolean =>
    hops <= 8 &&
    delegations.some(
      ({ delegator, delegate, redelegable }) =>
        delegator === post &&
        (reaches(delegate) ||
          (redelegable &&
            [delegate, ...snapshot.pointing('tenure', 'person', delegate).map((tenure) => tenure.post)].some((next) =>
              from(next, hops + 1),
            ))),
    );
  return starts.some((start) => from(start, 1));
}

import type { Charge } from '../../ledger/entry.js';
import { current, timelineOf } from '../../ledger/timeline.js';
import { type Draft, recordsIn } from '../../model/changeSet.js';
import { failOnProblems, type Problem, problem } from '../../model/error.js';
import { type AnyRecord, chargedBy } from '../../model/record.js';
import { contains, type ValidTime } from '../../model/time.js';
import type { LedgerReader } from '../../store/store.js';
import { groupBy } from '../../util/groupBy.js';
import type { Context } from '../context.js';

/**
 * What of a draft has to be accepted, and by whom: for each post that it charges, one of those who hold it on the day on which that
 * begins, and no earlier than now. A post that nobody holds then is refused, since nobody could accept.
 */
export async function chargesIn(context: Context, ledger: LedgerReader, draft: Draft): Promise<readonly Charge[]> {
  const kinds: ReadonlySet<string> = new Set(context.acceptance);
  const now = context.now() as ValidTime;
  const added = recordsIn(draft.changeSet.changes);
  const charges: Charge[] = [];
  const problems: Problem[] = [];
  for (const [index, change] of draft.changeSet.changes.entries()) {
    if (change.op !== 'assert' || !kinds.has(change.record.kind)) continue;
    const { record } = change;
    const at = record.validFrom !== null && record.validFrom > now ? record.validFrom : now;
    for (const holder of chargedBy(record)) {
      const people = await peopleOf(ledger, holder, at, added);
      if (people.length > 0) charges.push({ record: record.id, people });
      else problems.push(nobodyAccepts(holder, [...(draft.paths[index] ?? []), 'assert', record.kind]));
    }
  }
  failOnProblems(problems);
  return charges;
}

const nobodyAccepts = (holder: string, path: Problem['path']): Problem =>
  problem('INVALID_VALUE', path, {
    zh: `“${holder}”该日没有已记录的任职人，无人可以接受；请指定到人，或者先登记任职`,
    en: `nobody is recorded as holding \`${holder}\` on that day, so nobody can accept: name a person, or record who holds it first`,
  });

/** The person itself; of a post or one of its seats, those who hold it at an instant. */
async function peopleOf(
  ledger: LedgerReader,
  holder: string,
  at: ValidTime,
  added: readonly AnyRecord[],
): Promise<readonly string[]> {
  const entries = await ledger.entries([holder, ...(await ledger.referring([holder]))]);
  const standing = [...groupBy(entries, ({ change }) => change.id).values()].flatMap((each) =>
    current(timelineOf(each)),
  );
  const inForce = [...standing.map(({ record }) => record), ...added].filter(({ validFrom, validTo }) =>
    contains({ from: validFrom, to: validTo }, at),
  );
  if (inForce.some(({ id, kind }) => id === holder && kind === 'person')) return [holder];
  const people = inForce.flatMap((each) => (each.kind === 'tenure' && each.post === holder ? [each.person] : []));
  const seats = inForce.flatMap((each) => (each.kind === 'post' && each.seatOf === holder ? [each.id] : []));
  const ofSeats = await Promise.all(seats.map((seat) => peopleOf(ledger, seat, at, added)));
  return [...new Set([...people, ...ofSeats.flat()])];
}

import { answerDuty, answerStandIn } from '../../src/engine/answer/answer.js';
import { buildGraph } from '../../src/graph/grow.js';
import { Memo } from '../../src/graph/memo.js';
import { RecordView } from '../../src/graph/recordView.js';
import { Snapshot } from '../../src/graph/snapshot.js';
import type { Answer, Performer, StandInAnswer } from '../../src/model/answer.js';
import type { AssignmentMode } from '../../src/model/record.js';
import type { RecordedTime, ValidTime } from '../../src/model/time.js';
import {
  dayOf,
  lastDay,
  lastRecorded,
  type RandomLedger,
  type RandomLine,
  randomLedger,
  recordedOn,
  writtenOf,
} from '../differential/randomLedger.js';
import { randomOf } from './random.js';

/** Everything known at the end, on the fifth of eight days, unless told otherwise. */
export interface When {
  readonly day?: number;
  readonly known?: number;
}

/** A random ledger with short ways of asking it. */
export class Asking {
  readonly #graph;

  constructor(
    readonly ledger: RandomLedger,
    readonly memo = new Memo(),
  ) {
    const entries = writtenOf(ledger).map(({ recordedAt, change }, index) => ({
      revision: index + 1,
      recordedAt: recordedAt as RecordedTime,
      change,
    }));
    this.#graph = buildGraph(entries);
  }

  static ofSeed(seed: number): Asking {
    return new Asking(randomLedger(randomOf(seed)));
  }

  /** What is recorded later stands later in a ledger. */
  with(...lines: readonly RandomLine[]): Asking {
    return new Asking({ lines: [...this.ledger.lines, ...lines].sort((a, b) => a.recorded - b.recorded) });
  }

  without(unwanted: (line: RandomLine) => boolean): Asking {
    return new Asking({ lines: this.ledger.lines.filter((line) => !unwanted(line)) });
  }

  snapshot({ day = 4, known = lastRecorded }: When = {}): Snapshot {
    return this.snapshotAt(dayOf(day), known);
  }

  snapshotAt(at: string, known: number = lastRecorded): Snapshot {
    const revision = this.ledger.lines.filter(({ recorded }) => recorded <= known).length;
    const knownAt = recordedOn(known) as RecordedTime;
    const knowledge = { government: 'g', knownAt, revision, timeZone: 'UTC', assumed: null };
    return new Snapshot(new RecordView(this.#graph, knowledge, this.memo), at as ValidTime);
  }

  who(duty: string, when: When = {}, modes: readonly AssignmentMode[] | null = null): Answer {
    return answerDuty(this.snapshot(when), { duty, within: 'g', area: null, modes });
  }

  standIn(post: string, matter: string | null, when: When = {}): StandInAnswer {
    return answerStandIn(this.snapshot(when), post, matter);
  }
}

export const everyDay = Array.from({ length: lastDay + 1 }, (_, day) => day);
export const isKind = (line: RandomLine, ...kinds: readonly string[]): boolean => {
  const asserted = line.change.assert;
  return typeof asserted === 'object' && asserted !== null && kinds.some((kind) => kind in asserted);
};
export const whoOf = ({ person, post, organization }: Performer): string => person ?? post ?? organization ?? '?';

/** Who holds and who performs, in what way and why not: without the records, the wording and the times. */
export function gist({ outcome, accountable, holders, gaps, conflicts }: Answer): unknown {
  const text = (items: readonly string[]) => [...items].sort();
  return {
    outcome,
    accountable: accountable?.post ?? null,
    holders: text(
      holders.map(({ mode, post, organization, incumbents, performers, standIn }) =>
        JSON.stringify([
          mode,
          post,
          organization,
          text(incumbents),
          text(performers.map(whoOf)),
          standIn?.manner,
          standIn?.extent,
        ]),
      ),
    ),
    gaps: text(gaps.map(({ mode, reason, post, eligible }) => JSON.stringify([mode, reason, post, text(eligible)]))),
    conflicts: text(
      conflicts.map(({ mode, post, claims }) =>
        JSON.stringify([
          mode,
          post,
          text(claims.map((claim) => claim.person ?? claim.post ?? claim.organization ?? '')),
        ]),
      ),
    ),
  };
}

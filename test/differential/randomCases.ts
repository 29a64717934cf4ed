import { checkChanges } from '../../src/ledger/checkChanges.js';
import { GrowingTimeline, type Timeline } from '../../src/ledger/timeline.js';
import { type Change, parseChangeSet } from '../../src/model/changeSet.js';
import type { RecordedTime } from '../../src/model/time.js';
import type { Written } from '../reference/world.js';
import type { Random } from '../support/random.js';
import { type Around, act } from './randomActs.js';
import {
  absence,
  assignment,
  type CaseLine,
  calendars,
  cases,
  delegation,
  foundedAt,
  ground,
  handedInPart,
  handled,
  instantOf,
  lastDay,
  midnight,
  oversight,
  posts,
  standInRule,
  step,
  tenure,
  traits,
  zone,
} from './randomCaseRecords.js';

/**
 * A small government with a procedure and a few cases, full of coincidences: what is done early, late, twice, on one day, by
 * the wrong one, for another one, beyond an extent, after the closing, and what is corrected afterwards.
 */
export interface RandomCases {
  readonly lines: readonly CaseLine[];
}

export function randomCases(random: Random): RandomCases {
  const founded = random.once(6) ? instantOf(random.int(0, lastDay), 9) : foundedAt;
  const later = () => instantOf(random.int(0, lastDay + 8), random.pick([0, 9, 9.5, 18]));
  const lines: CaseLine[] = ground(random).map((change) => ({ recordedAt: founded, change }));
  const steps = Array.from({ length: random.int(2, 6) }, (_, n) => step(random, `g/procedure/s${n}`, 'g/procedure'));
  for (const change of steps) lines.push({ recordedAt: founded, change });
  lines.push({ recordedAt: founded, change: step(random, 'g/other-procedure/s0', 'g/other-procedure') });
  const relations = [
    ...['g/head', 'g/d1', 'g/edu-head', 'g/fin-head']
      .filter(() => !random.once(5))
      .map((post) => () => tenure(random, `${post}-held`, post)),
    ...several('g/t', random.int(0, 4), (id) =>
      tenure(random, id, random.pick(posts.filter((post) => post !== 'g/ds'))),
    ),
    ...several('g/x', random.int(0, 4), (id) => absence(random, id)),
    ...several('g/e', random.int(0, 5), (id) => delegation(random, id)),
    ...several('g/part', random.int(0, 1), (id) => handedInPart(random, id)),
    ...several('g/r', random.int(0, 3), (id) => standInRule(random, id)),
    ...several('g/a', random.int(0, 4), (id) => assignment(random, id)),
    ...several('g/o', random.int(0, 3), (id) => oversight(random, id)),
  ];
  const corrected = (make: () => CaseLine['change'], chance: number) => {
    const first = random.once(4) ? later() : founded;
    const recordedAt = first < founded ? founded : first;
    lines.push({ recordedAt, change: make() });
    if (random.once(chance)) {
      const again = later();
      lines.push({ recordedAt: again < recordedAt ? recordedAt : again, change: make() });
    }
  };
  for (const make of relations) corrected(make, 5);
  for (const make of calendars(random)) corrected(make, 20);
  for (const id of cases) {
    const closing = random.once(3) ? midnight(random.int(4, lastDay)) : null;
    const asked = traits.filter((trait) => JSON.stringify(steps).includes(trait));
    const made = () => handled(random, id, closing, asked);
    const first = made();
    lines.push({ recordedAt: founded, change: first });
    if (random.once(4)) lines.push({ recordedAt: instantAfter(founded, later()), change: made() });
    const around = {
      of: id,
      roles: first.assert.case?.roles as Around['roles'],
      steps: steps.flatMap(({ assert: { step } }) => step ?? []),
      lines: [...lines],
    };
    const count = random.int(0, 7);
    for (let n = 0; n < count; n++) corrected(() => act(random, `${id.replace('case', 'act')}${n}`, around), 15);
  }
  return {
    lines: accepted(lines.sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))),
  };
}

const instantAfter = (first: string, other: string): string => (other < first ? first : other);
const several = (prefix: string, count: number, make: (id: string) => CaseLine['change']) =>
  Array.from({ length: count }, (_, n) => () => make(`${prefix}${n}`));

/** The lines that the ledger takes, recorded one change set after the other: all of the founding at once, then each by itself. */
function accepted(lines: readonly CaseLine[]): readonly CaseLine[] {
  const known = new Map<string, Timeline>();
  const taken: CaseLine[] = [];
  const founded = lines[0]?.recordedAt;
  const record = (some: readonly CaseLine[]): void => {
    const draft = parseChangeSet({ commandId: 'c', reason: 'r', changes: some.map(({ change }) => change) }, zone);
    const problems = [...draft.problems, ...checkChanges(draft, known)];
    const wrong = new Set(problems.map(({ path }) => path[1]));
    if (wrong.size > 0) {
      const rest = some.filter((_, index) => !wrong.has(index));
      if (rest.length > 0) record(rest);
      return;
    }
    for (const change of draft.changeSet.changes) {
      const growing = new GrowingTimeline(known.get(change.id));
      growing.amend(change, (some[0]?.recordedAt ?? '') as RecordedTime);
      known.set(change.id, growing.timeline);
    }
    taken.push(...some);
  };
  record(lines.filter(({ recordedAt }) => recordedAt === founded));
  for (const line of lines.filter(({ recordedAt }) => recordedAt !== founded)) record([line]);
  return taken;
}

/** The changes as the ledger has them. */
export function writtenOf({ lines }: RandomCases): readonly Written[] {
  return lines.map(({ recordedAt, change }) => ({ recordedAt, change: read(change) }));
}

function read(change: CaseLine['change']): Change {
  const { changeSet, problems } = parseChangeSet({ commandId: 'c', reason: 'r', changes: [change] }, zone);
  const [parsed] = changeSet.changes;
  if (parsed === undefined) throw new Error(`the generator made a bad line: ${JSON.stringify({ change, problems })}`);
  return parsed;
}

import { stringify } from 'yaml';
import { type Random, randomOf } from '../support/random.js';
import { type Both, bothOf, byEngine, byReference, type CaseQuestion, type Said } from './compareCases.js';
import { cases, lastDay, midnight } from './randomCaseRecords.js';
import { type RandomCases, randomCases, writtenOf } from './randomCases.js';

/** What a run covered, so that a blind spot shows. One comparison: what both say of one step, at one pair. */
export interface CaseTally {
  ledgers: number;
  pairs: number;
  comparisons: number;
  readonly seen: Map<string, number>;
}
export interface CaseMismatch {
  readonly seed: number;
  readonly cases: RandomCases;
  readonly question: CaseQuestion;
  readonly about: string;
  readonly engine: unknown;
  readonly reference: unknown;
}
export const emptyCaseTally = (): CaseTally => ({ ledgers: 0, pairs: 0, comparisons: 0, seen: new Map() });

/** Asks both about one random ledger at some pairs; the first disagreement, if there is one. */
export function searchCases(seed: number, pairs: number, tally: CaseTally): CaseMismatch | undefined {
  const random = randomOf(seed);
  const made = randomCases(random);
  const both = bothOf(writtenOf(made));
  tally.ledgers += 1;
  for (let n = 0; n < pairs; n++) {
    const question = randomQuestion(random, made);
    const found = disagreementAbout(both, question, tally);
    if (found !== undefined) return { seed, cases: made, question, ...found };
  }
  return undefined;
}

function randomQuestion(random: Random, { lines }: RandomCases): CaseQuestion {
  const hour = 3_600_000;
  const instant = (n: number, hours: number) => new Date(Date.parse(midnight(n)) + hours * hour).toISOString();
  const last = lines.at(-1)?.recordedAt ?? midnight(0);
  const at = random.once(12) ? midnight(40) : instant(random.int(0, lastDay + 6), random.pick([0, 0, 9, 12.5]));
  // Mostly as everything is known in the end, else as known on some day after the founding.
  const first = lines[0]?.recordedAt ?? last;
  const some = instant(random.int(0, lastDay + 8), 10);
  const knownAt = random.once(2) || some < first ? last : some;
  const isKnown = (id: string, time: string) =>
    lines.some(({ recordedAt, change: { assert } }) => recordedAt <= time && assert.case?.id === id);
  const id = random.pick(cases.filter((each) => isKnown(each, last)));
  return { case: id, at, knownAt: isKnown(id, knownAt) ? knownAt : last };
}

type Found = Pick<CaseMismatch, 'about' | 'engine' | 'reference'>;

export function disagreementAbout(both: Both, question: CaseQuestion, tally: CaseTally): Found | undefined {
  const engine = byEngine(both, question);
  const reference = byReference(both, question);
  tally.pairs += 1;
  for (const about of new Set([...Object.keys(engine.sayings), ...Object.keys(reference.sayings)])) {
    const [one, other] = [engine.sayings[about], reference.sayings[about]];
    if (JSON.stringify(one) !== JSON.stringify(other)) return { about, engine: one, reference: other };
    tally.comparisons += 1;
  }
  count(tally, engine);
  return undefined;
}

function count({ seen }: CaseTally, { sayings }: Said): void {
  const note = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  for (const [about, saying] of Object.entries(sayings)) {
    const kind = about.split(' ')[0];
    note(kind ?? about);
    if (kind === 'obligation') {
      note(`state ${saying.state}`);
      const { deadline, applicability } = saying as { deadline: { state: string }; applicability: { value: string } };
      note(`deadline ${deadline.state}`);
      note(`applies ${applicability.value}`);
    }
    if (kind === 'accountability') {
      note(`differs ${saying.differs}`);
      if (saying.knownThen === null) note('nothing known then');
    }
    for (const fault of (saying.faults ?? []) as string[]) note(`fault ${fault.split(' ').slice(0, 2).join(' ')}`);
  }
}

/** The mismatch with every line left out that it does not need. */
export function shrinkCases(mismatch: CaseMismatch): CaseMismatch {
  let { lines } = mismatch.cases;
  let found: Found = mismatch;
  const kind = (about: string) => about.split(' ')[0];
  for (let size = Math.ceil(lines.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < lines.length; ) {
      const fewer = lines.filter((_, index) => index < start || index >= start + size);
      const still = tryCases({ lines: fewer }, mismatch.question);
      if (still === undefined || kind(still.about) !== kind(mismatch.about)) start += size;
      else {
        lines = fewer;
        found = still;
      }
    }
  }
  return { ...mismatch, ...found, cases: { lines } };
}

function tryCases(made: RandomCases, question: CaseQuestion): Found | undefined {
  try {
    return disagreementAbout(bothOf(writtenOf(made)), question, emptyCaseTally());
  } catch {
    return undefined;
  }
}

/** What differs, and the ledger in YAML, from which a story of `test/scenario/procedures` is soon written. */
export function shownMismatch({ seed, cases: { lines }, question, about, engine, reference }: CaseMismatch): string {
  const [one, other] = [engine, reference] as Readonly<Record<string, unknown>>[];
  const keys = Object.keys(one ?? other ?? {});
  const differing = keys.filter((key) => JSON.stringify(one?.[key]) !== JSON.stringify(other?.[key]));
  const times = [...new Set(lines.map(({ recordedAt }) => recordedAt))];
  const later = times.map((recorded) => ({
    recorded,
    lines: lines.filter(({ recordedAt }) => recordedAt === recorded).map(({ change }) => change.assert ?? change),
  }));
  return [
    stringify(
      { story: `Found by comparison, seed ${seed}`, later, ask: [question] },
      { lineWidth: 160, collectionStyle: 'any' },
    ),
    `# ${about}`,
    ...differing.flatMap((key) => [
      `# ${key}, engine:    ${JSON.stringify(one?.[key])}`,
      `# ${key}, reference: ${JSON.stringify(other?.[key])}`,
    ]),
    ...(one === undefined || other === undefined
      ? [`# only by the ${one === undefined ? 'reference' : 'engine'}`]
      : []),
    ...(one?.state === other?.state ? [] : [`# all of the engine: ${JSON.stringify(one)}`]),
  ].join('\n');
}

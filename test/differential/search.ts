import type { Performer } from '../../src/model/answer.js';
import type { AssignmentMode } from '../../src/model/record.js';
import { isSupported } from '../support/chain.js';
import { type Random, randomOf } from '../support/random.js';
import { byEngine, byReference, pairOf, type Question } from './compare.js';
import {
  dayOf,
  duties,
  lastDay,
  lastRecorded,
  organizations,
  people,
  posts,
  type RandomLedger,
  randomLedger,
  recordedOn,
  writtenOf,
} from './randomLedger.js';

/** What a run covered, so that a blind spot shows. */
export interface Tally {
  ledgers: number;
  questions: number;
  envelopes: number;
  /** Performers named, and those among them that the cited records do not lead to: the worst failure, counted apart. */
  performers: number;
  invented: number;
  readonly seen: Map<string, number>;
}

export interface Mismatch {
  readonly seed: number;
  readonly ledger: RandomLedger;
  readonly question: Question;
  readonly engine: unknown;
  readonly reference: unknown;
}

export const emptyTally = (): Tally => ({
  ledgers: 0,
  questions: 0,
  envelopes: 0,
  performers: 0,
  invented: 0,
  seen: new Map(),
});

/** Asks both resolvers about one random ledger; the first disagreement, if there is one. */
export function searchOne(seed: number, questions: number, tally: Tally): Mismatch | undefined {
  const random = randomOf(seed);
  const ledger = randomLedger(random);
  const pair = pairOf(writtenOf(ledger));
  tally.ledgers += 1;
  for (let n = 0; n < questions; n++) {
    const question = randomQuestion(random);
    const found = disagreement(pair, question, tally);
    if (found !== undefined) return { seed, ledger, question, ...found };
  }
  return undefined;
}

/** Where the two differ about one question, the envelope among it. */
export function disagreement(
  pair: ReturnType<typeof pairOf>,
  question: Question,
  tally: Tally,
): { readonly engine: unknown; readonly reference: unknown } | undefined {
  const { shown, answer } = byEngine(pair, question);
  const reference = byReference(pair, question);
  tally.questions += 1;
  count(tally, shown, answer);
  if (JSON.stringify(shown) !== JSON.stringify(reference)) return { engine: shown, reference };
  if (answer === null) return undefined;
  const invented = inventedIn(pair, question, answer, tally);
  if (invented.length > 0) return { engine: { invented }, reference };
  tally.envelopes += 1;
  const { holdsFrom, holdsUntil } = answer;
  for (let day = 0; day <= lastDay; day++) {
    const at = dayOf(day);
    const inside = (holdsFrom === null || holdsFrom <= at) && (holdsUntil === null || at < holdsUntil);
    if (!inside) continue;
    const there = byReference(pair, question, at);
    if (JSON.stringify(there) !== JSON.stringify(shown)) {
      return { engine: { holdsFrom, holdsUntil, shown }, reference: { at, there } };
    }
  }
  return undefined;
}

function randomQuestion(random: Random): Question {
  const at = random.once(5)
    ? new Date(Date.parse(dayOf(random.int(0, lastDay))) - 1).toISOString()
    : dayOf(random.int(0, lastDay));
  const knownAt = recordedOn(random.int(0, lastRecorded));
  if (random.once(12))
    return { kind: 'holder', at, knownAt, holder: random.pick([...people, ...posts, ...organizations]) };
  if (random.once(2))
    return {
      kind: 'standIn',
      at,
      knownAt,
      post: random.pick(posts),
      matter: random.once(3) ? null : random.pick(duties),
    };
  const question = {
    duty: random.pick(duties),
    within: random.once(4) ? random.pick(organizations) : 'g',
    area: random.once(3) ? 'g/east' : null,
    modes: random.once(6)
      ? random.some<AssignmentMode>(['accountable', 'inCharge', 'leads', 'decides', 'assists'], 1)
      : null,
  };
  return { kind: 'who', at, knownAt, question };
}

/** Performers that the records which the answer cites do not lead to. */
function inventedIn(
  pair: ReturnType<typeof pairOf>,
  { at, knownAt }: Question,
  answer: NonNullable<ReturnType<typeof byEngine>['answer']>,
  tally: Tally,
): readonly Performer[] {
  const snapshot = pair.snapshotAt(at, knownAt);
  const decisions = 'holders' in answer ? answer.holders.flatMap(({ standIn }) => standIn ?? []) : [answer];
  const named = decisions.flatMap((decision) => decision.performers.map((performer) => ({ decision, performer })));
  const invented = named.filter(({ decision, performer }) => !isSupported(snapshot, decision, performer));
  tally.performers += named.length;
  tally.invented += invented.length;
  return invented.map(({ performer }) => performer);
}

function count({ seen }: Tally, shown: unknown, answer: ReturnType<typeof byEngine>['answer']): void {
  const note = (what: string) => {
    seen.set(what, (seen.get(what) ?? 0) + 1);
  };
  if (answer === null) {
    note('question holder');
    return;
  }
  note(`question ${'holders' in answer ? 'who' : 'standIn'}`);
  note(`outcome ${answer.outcome}`);
  const text = JSON.stringify(shown);
  for (const [, reason] of text.matchAll(/"reason":"(\w+)"/g)) note(`reason ${reason}`);
  for (const [, reason] of text.matchAll(/"\w+ (\w+) null"/g)) note(`reason ${reason}`);
  for (const [, manner, extent] of text.matchAll(/ (present|entrusted|designated|rule) (\w+)"/g)) {
    note(`manner ${manner}`);
    note(`extent ${extent}`);
  }
  if ('holders' in answer) for (const { mode, post } of answer.conflicts) if (post === null) note(`conflict ${mode}`);
  const steps =
    'holders' in answer
      ? answer.holders.flatMap((holder) => [...holder.because, ...(holder.standIn?.because ?? [])])
      : answer.because;
  for (const { rule } of steps) note(`rule ${rule}`);
}

/** The mismatch with every line left out that it does not need. */
export function shrink(mismatch: Mismatch): Mismatch {
  let { ledger } = mismatch;
  let found: { readonly engine: unknown; readonly reference: unknown } = mismatch;
  for (let size = Math.ceil(ledger.lines.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < ledger.lines.length; ) {
      const lines = ledger.lines.filter((_, index) => index < start || index >= start + size);
      const still = tryLedger({ lines }, mismatch.question);
      if (still === undefined) start += size;
      else {
        ledger = { lines };
        found = still;
      }
    }
  }
  return { ...mismatch, ledger, engine: found.engine, reference: found.reference };
}

function tryLedger(ledger: RandomLedger, question: Question) {
  try {
    return disagreement(pairOf(writtenOf(ledger)), question, emptyTally());
  } catch {
    return undefined;
  }
}

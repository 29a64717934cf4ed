import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/engine/answer/resolve.js';
import { standIn } from '../../src/engine/answer/standIn.js';
import {
  type Comparison,
  compare as comparing,
  compareOver as comparingOver,
  type Difference,
} from '../../src/engine/compare/diff.js';
import type { ModeAnswer, Share } from '../../src/engine/compare/modeAnswer.js';
import { keysTouched } from '../../src/engine/compare/touched.js';
import { findingsIn } from '../../src/engine/findings/findings.js';
import { keysOf } from '../../src/graph/recordView.js';
import type { Snapshot } from '../../src/graph/snapshot.js';
import type { Ambiguity, Conflict, Gap, Holder, Performer, Responsibility } from '../../src/model/answer.js';
import type { Finding } from '../../src/model/finding.js';
import type { ValidTime } from '../../src/model/time.js';
import { atOnce } from '../../src/util/pieces.js';
import {
  dayOf,
  duties,
  lastDay,
  lastRecorded,
  posts,
  type RandomLine,
  writtenOf,
} from '../differential/randomLedger.js';
import { Asking } from '../support/asking.js';
import { timesInForm } from '../support/form.js';

const compare = (...views: Parameters<typeof comparing>): Comparison => atOnce(comparing(...views));
const compareOver = (...views: Parameters<typeof comparingOver>): Comparison => atOnce(comparingOver(...views));

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const days = fc.integer({ min: 0, max: lastDay });
type Parts = Pick<Responsibility, 'holders' | 'gaps' | 'ambiguities' | 'conflicts'>;
const modesOf = ({ holders, gaps, ambiguities, conflicts }: Parts) => [
  ...new Set([...holders, ...gaps, ...ambiguities, ...conflicts].map(({ mode }) => mode)),
];

/** A random ledger, and the same with a few lines more, out of another one with the same ids. */
function changed(seed: number, other: number): { before: Asking; after: Asking; ids: readonly string[] } {
  const before = Asking.ofSeed(seed);
  const lines = Asking.ofSeed(other).ledger.lines.filter((line) => !isSkeleton(line));
  const from = other % Math.max(1, lines.length - 2);
  const added = lines.slice(from, from + 1 + (other % 3)).map((line) => ({ ...line, recorded: lastRecorded }));
  return { before, after: before.with(...added), ids: writtenOf({ lines: added }).map(({ change }) => change.id) };
}

const isSkeleton = ({ change }: RandomLine): boolean =>
  ['organization', 'post', 'person', 'document'].some(
    (kind) => kind in ((change.assert as object | undefined) ?? {}),
  ) && !JSON.stringify(change).includes('valid');

// The slow way: every duty and post is asked, in both views, and the answers are compared as text.

const text = (parts: readonly unknown[]): string => JSON.stringify(parts.map((part) => JSON.stringify(part)).sort());
const ofGap = ({ mode, reason, post, arranger }: Gap) => [mode, reason, post, arranger];
const ofConflict = ({ mode, post, claims }: Conflict) => [
  mode,
  post,
  text(claims.map((each) => [each.person, each.post])),
];
const ofPerformer = (each: Performer) => [each.person, each.post, each.organization, each.manner, each.extent];
const ofAmbiguity = ({ mode, post, readings }: Ambiguity) => [
  mode,
  post,
  readings.map(({ performers }) => text(performers.map(ofPerformer))),
];
const ofHolder = ({ mode, post, organization, incumbents, performers, standIn: decision }: Holder) => [
  mode,
  post,
  organization,
  text(incumbents),
  text(performers.map(ofPerformer)),
  decision?.gap ? ofGap(decision.gap) : null,
  decision?.conflict ? ofConflict(decision.conflict) : null,
];

type Said = ReadonlyMap<string, string>;

function everythingSaid(snapshot: Snapshot): Said {
  const ofDuties = duties.flatMap((duty) => {
    const answer = resolve(snapshot, { duty, within: 'g', area: null, modes: null });
    return modesOf(answer).map((mode): [string, string] => {
      const own = <T extends { readonly mode: unknown }>(parts: readonly T[]) =>
        parts.filter((part) => part.mode === mode);
      const head = mode === 'accountable' ? (answer.accountable?.post ?? answer.accountable?.organization) : null;
      const said = [
        head,
        answer.completeness.find((each) => each.mode === mode)?.state,
        text(own(answer.holders).map(ofHolder)),
        text(own(answer.gaps).map(ofGap)),
        text(own(answer.ambiguities).map(ofAmbiguity)),
        text(own(answer.conflicts).map(ofConflict)),
      ];
      return [`${duty} ${mode}`, JSON.stringify(said)];
    });
  });
  const everyPost = snapshot.historyOfKind('post').map(({ record }) => record.id);
  const ofPosts = [...new Set([...posts, ...everyPost])]
    .filter((post) => post.startsWith('g/'))
    .map((post): [string, string] => {
      const { outcome, incumbents, performers, gap, ambiguity, conflict } = standIn(snapshot, post, null);
      const said = [
        outcome,
        text(incumbents),
        text(performers.map(ofPerformer)),
        ambiguity && ofAmbiguity(ambiguity),
        gap && ofGap(gap),
        conflict && ofConflict(conflict),
      ];
      return [post, JSON.stringify(said)];
    });
  return new Map([...ofDuties, ...ofPosts]);
}

const differing = (old: Said, now: Said): string[] =>
  [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key)).sort();

const nameOf = ({ duty, post, mode }: Difference): string => post ?? `${duty} ${mode}`;
const keyOf = ({ code, reason, subjects }: Finding): string => [code, reason, ...subjects].join(' ');
const foundOn = (snapshot: Snapshot): string[] => [...new Set(findingsIn(snapshot).map(keyOf))];
const keysFound = (found: readonly { readonly finding: Finding }[]) =>
  [...new Set(found.map(({ finding }) => keyOf(finding)))].sort();

/** Every key of every record that either of them knows. */
const everyKey = (...views: readonly Snapshot[]): ReadonlySet<string> =>
  new Set(
    views.flatMap((view) => view.ids().flatMap((id) => view.history(id).flatMap(({ record }) => keysOf(record)))),
  );

const partiesOf = ({ holders }: ModeAnswer) => ({
  holding: new Set(holders.flatMap(({ post, organization, incumbents }) => [post, organization, ...incumbents])),
  performing: new Set(
    holders.flatMap(({ performers }) =>
      performers.flatMap(({ person, post, organization }) => [person, post, organization]),
    ),
  ),
});

function sharesIn(answer: ModeAnswer, butNotIn: ModeAnswer): Share[] {
  const [own, other] = [partiesOf(answer), partiesOf(butNotIn)];
  return [...new Set([...own.holding, ...own.performing])]
    .flatMap((party) => {
      if (party === null) return [];
      const holds = own.holding.has(party) && !other.holding.has(party);
      const performs = own.performing.has(party) && !other.performing.has(party);
      return holds || performs ? [{ party, holds, performs }] : [];
    })
    .sort(byParty);
}
const byParty = (a: Share, b: Share): number => (a.party < b.party ? -1 : 1);

const swapped = ({ differences, appearing, settled }: Comparison): Comparison => ({
  differences: differences.map(({ before, after, gains, loses, ...each }) => ({
    ...each,
    before: after,
    after: before,
    gains: loses,
    loses: gains,
  })),
  appearing: settled,
  settled: appearing,
});

describe('laws of the differences', () => {
  it('a preview is what asking every duty and every post finds once the changes are recorded', () => {
    fc.assert(
      fc.property(seeds, seeds, days, (seed, other, day) => {
        const { before, after, ids } = changed(seed, other);
        const [old, now] = [before.snapshot({ day }), after.snapshot({ day })];
        const { differences, appearing, settled } = compare(old, now, keysTouched(old, now, ids));
        expect(differences.map(nameOf).sort()).toEqual(differing(everythingSaid(old), everythingSaid(now)));
        for (const { before: was, after: is, gains, loses } of differences) {
          expect([...gains].sort(byParty)).toEqual(sharesIn(is, was));
          expect([...loses].sort(byParty)).toEqual(sharesIn(was, is));
        }
        const [foundBefore, foundAfter] = [foundOn(old), foundOn(now)];
        expect(keysFound(appearing)).toEqual(
          expect.arrayContaining(foundAfter.filter((key) => !foundBefore.includes(key))),
        );
        expect(keysFound(settled)).toEqual(
          expect.arrayContaining(foundBefore.filter((key) => !foundAfter.includes(key))),
        );
        expect(foundAfter).toEqual(expect.arrayContaining(keysFound(appearing)));
      }),
      { numRuns: timesInForm(150) },
    );
  });

  it('skipping what read nothing that is touched changes nothing', () => {
    fc.assert(
      fc.property(seeds, seeds, days, (seed, other, day) => {
        const { before, after, ids } = changed(seed, other);
        const [old, now] = [before.snapshot({ day }), after.snapshot({ day })];
        const touched = keysTouched(old, now, ids);
        expect(compare(old, now, touched)).toEqual(compare(old, now, everyKey(old, now)));
        const to = dayOf(lastDay) as ValidTime;
        const [first, then] = [before.snapshot({ day: 0 }), after.snapshot({ day: 0 })];
        expect(compareOver(first, then, touched, to)).toEqual(compareOver(first, then, everyKey(old, now), to));
      }),
      { numRuns: timesInForm(60) },
    );
  });

  it('no moment differs from itself, and the way back is the way there with gains and losses swapped', () => {
    fc.assert(
      fc.property(
        seeds,
        days,
        days,
        fc.nat(lastRecorded),
        fc.nat(lastRecorded),
        (seed, from, to, knownFrom, knownTo) => {
          const asking = Asking.ofSeed(seed);
          const [a, b] = [
            asking.snapshot({ day: from, known: knownFrom }),
            asking.snapshot({ day: to, known: knownTo }),
          ];
          expect(compare(a, asking.snapshot({ day: from, known: knownFrom }), keysTouched(a, a, a.ids()))).toEqual({
            differences: [],
            appearing: [],
            settled: [],
          });
          const there = compare(a, b, keysTouched(a, b, b.ids()));
          expect(differing(everythingSaid(a), everythingSaid(b))).toEqual(there.differences.map(nameOf).sort());
          expect(swapped(compare(b, a, keysTouched(b, a, a.ids())))).toEqual(there);
        },
      ),
      { numRuns: timesInForm(150) },
    );
  });

  it('over a span, what stands at any instant is what differs at that instant', () => {
    fc.assert(
      fc.property(seeds, seeds, fc.gen(), (seed, other, chance) => {
        const { before, after, ids } = changed(seed, other);
        const [old, now] = [before.snapshot({ day: 0 }), after.snapshot({ day: 0 })];
        const touched = keysTouched(old, now, ids);
        const over = compareOver(old, now, touched, dayOf(lastDay) as ValidTime);
        const stretches = [...over.differences, ...over.appearing, ...over.settled];
        const instants = stretches.flatMap(({ from, to }) => [
          Date.parse(from ?? ''),
          Date.parse(to ?? '') - 1,
          chance(fc.integer, { min: Date.parse(from ?? ''), max: Date.parse(to ?? '') - 1 }),
        ]);
        for (const instant of [
          ...instants,
          chance(fc.integer, { min: Date.parse(dayOf(0)), max: Date.parse(dayOf(lastDay)) - 1 }),
        ]) {
          const at = new Date(instant).toISOString() as ValidTime;
          const pointwise = compare(old.atInstant(at), now.atInstant(at), touched);
          const stands = <T extends { readonly from: string | null; readonly to: string | null }>(each: readonly T[]) =>
            each.filter(({ from, to }) => (from ?? '') <= at && at < (to ?? ''));
          expect(stands(over.differences).map(nameOf).sort()).toEqual(pointwise.differences.map(nameOf).sort());
          expect(keysFound(stands(over.appearing))).toEqual(keysFound(pointwise.appearing));
          expect(keysFound(stands(over.settled))).toEqual(keysFound(pointwise.settled));
        }
        for (const { from, to } of stretches) expect((from ?? '') < (to ?? '')).toBe(true);
      }),
      { numRuns: timesInForm(60) },
    );
  });
});

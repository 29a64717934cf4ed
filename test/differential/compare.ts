import { answerDuty, answerStandIn } from '../../src/engine/answer/answer.js';
import { type Responsibilities, responsibilitiesOf } from '../../src/engine/overview/responsibilities.js';
import { buildGraph } from '../../src/graph/grow.js';
import { Memo } from '../../src/graph/memo.js';
import { RecordView } from '../../src/graph/recordView.js';
import { Snapshot } from '../../src/graph/snapshot.js';
import type { Answer, Performer, StandIn, StandInAnswer } from '../../src/model/answer.js';
import type { RecordedTime, ValidTime } from '../../src/model/time.js';
import { type RefAnswer, Reference, type RefQuestion } from '../reference/reference.js';
import type { RefStandIn } from '../reference/standIns.js';
import { ReferenceWorld, type Written } from '../reference/world.js';

/** A question of one of the three kinds. */
export type Question =
  | { readonly kind: 'holder'; readonly at: string; readonly knownAt: string; readonly holder: string }
  | { readonly kind: 'who'; readonly at: string; readonly knownAt: string; readonly question: RefQuestion }
  | {
      readonly kind: 'standIn';
      readonly at: string;
      readonly knownAt: string;
      readonly post: string;
      readonly matter: string | null;
    };

/** What both are expected to agree on, in one form. */
export interface Shown {
  readonly answer: unknown;
  readonly holdsFrom?: string | null;
  readonly holdsUntil?: string | null;
}

const whoOf = ({ person, post, organization }: Performer): string => person ?? post ?? organization ?? '?';
const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();

/** Both resolvers build what they need of a ledger once. */
export function pairOf(written: readonly Written[]) {
  const graph = buildGraph(
    written.map(({ recordedAt, change }, index) => ({
      revision: index + 1,
      recordedAt: recordedAt as RecordedTime,
      change,
    })),
  );
  const memo = new Memo();
  const snapshotAt = (at: string, knownAt: string) => {
    const revision = written.filter(({ recordedAt }) => recordedAt <= knownAt).length;
    const knowledge = { government: 'g', knownAt: knownAt as RecordedTime, revision, timeZone: 'UTC', assumed: null };
    return new Snapshot(new RecordView(graph, knowledge, memo), at as ValidTime);
  };
  const worlds = new Map<string, ReferenceWorld>();
  const referenceAt = (at: string, knownAt: string) => {
    const world = worlds.get(knownAt) ?? new ReferenceWorld(written, knownAt);
    worlds.set(knownAt, world);
    return new Reference(world, at);
  };
  return { snapshotAt, referenceAt };
}

export type Pair = ReturnType<typeof pairOf>;

/** What the engine says, and the whole of what it says. */
export function byEngine(
  pair: Pair,
  question: Question,
): { readonly shown: unknown; readonly answer: Answer | StandInAnswer | null } {
  const snapshot = pair.snapshotAt(question.at, question.knownAt);
  if (question.kind === 'holder') {
    return { shown: showResponsibilities(responsibilitiesOf(snapshot, question.holder, false)), answer: null };
  }
  if (question.kind === 'standIn') {
    const answer = answerStandIn(snapshot, question.post, question.matter);
    return { shown: showStandIn(answer), answer };
  }
  const answer = answerDuty(snapshot, question.question);
  return { shown: showAnswer(answer), answer };
}

export function byReference(pair: Pair, question: Question, at: string = question.at): unknown {
  const reference = pair.referenceAt(at, question.knownAt);
  if (question.kind === 'holder') return reference.responsibilities(question.holder);
  if (question.kind === 'standIn') {
    const chain = question.matter === null ? null : reference.broader(question.matter);
    const standing = chain === null ? undefined : reference.standing(question.post, chain);
    return showRefStandIn(reference.standIn(question.post, chain, standing?.holds, standing?.doubts));
  }
  return showRefAnswer(reference.who(question.question));
}

function showResponsibilities({ holds, performs, handedOn }: Responsibilities): unknown {
  const show = (held: Responsibilities['holds']) =>
    sorted(held.map(({ mode, duty, area }) => `${mode} ${duty} ${area}`));
  return { holds: show(holds), performs: show(performs), handedOn: show(handedOn) };
}

function showAnswer({ outcome, completeness, accountable, holders, gaps, ambiguities, conflicts }: Answer): unknown {
  const states = completeness.filter(({ state }) => state !== 'notRecorded');
  return {
    outcome,
    states: states.map(({ mode, state }) => `${mode} ${state}`).sort(),
    accountable: accountable?.post ?? accountable?.organization ?? null,
    holders: holders
      .map(({ mode, post, organization, because, standIn }) => ({
        mode,
        post,
        organization,
        // R5 says of an organization that no post heads it; the record it shows is the organization itself.
        cited: sorted(because.filter(({ rule }) => rule !== 'R5').flatMap(({ records }) => records)),
        standIn: standIn === null ? null : showStandIn(standIn),
      }))
      .sort(byText),
    gaps: gaps.map(({ mode, reason, post }) => `${mode} ${reason} ${post}`).sort(),
    conflicts: conflicts
      .map(
        ({ mode, claims }) =>
          `${mode}: ${sorted(claims.map(({ person, post, organization }) => person ?? post ?? organization ?? '?')).join(', ')}`,
      )
      .sort(),
    ambiguities: ambiguities
      .map(({ mode, readings }) => `${mode}: ${readings.map(({ performers }) => namesOf(performers)).join(' / ')}`)
      .sort(),
  };
}

const namesOf = (performers: readonly Performer[]): string => performers.map(whoOf).sort().join(', ');

function showRefAnswer({ holders, ...rest }: RefAnswer): unknown {
  const { outcome, states, accountable, gaps, ambiguities, conflicts } = rest;
  return {
    outcome,
    states: Object.entries(states)
      .map(([mode, state]) => `${mode} ${state}`)
      .sort(),
    accountable,
    holders: holders
      .map(({ mode, post, organization, cited, standIn }) => ({
        mode,
        post,
        organization,
        cited: sorted(cited),
        standIn: standIn === null ? null : showRefStandIn(standIn),
      }))
      .sort(byText),
    gaps,
    conflicts,
    ambiguities,
  };
}

function showStandIn({ post, outcome, incumbents, performers, gap, ambiguity, conflict }: StandIn): unknown {
  return {
    post,
    outcome,
    incumbents: sorted(incumbents),
    performers: performers.map((each) => `${whoOf(each)} ${each.manner} ${each.extent}`).sort(),
    reason: gap?.reason ?? null,
    eligible: sorted(gap?.eligible ?? []),
    claims: sorted((conflict?.claims ?? []).map(({ person, post: held }) => person ?? held ?? '?')),
    readings: (ambiguity?.readings ?? []).map((reading) => namesOf(reading.performers)),
  };
}

function showRefStandIn({ post, outcome, incumbents, performers, ...rest }: RefStandIn): unknown {
  const { reason, eligible, claims, readings } = rest;
  return {
    post,
    outcome,
    incumbents: sorted(incumbents),
    performers: performers.map(({ who, manner, extent }) => `${who} ${manner} ${extent}`).sort(),
    reason: reason ?? null,
    eligible: sorted(eligible ?? []),
    claims: sorted(claims ?? []),
    readings: (readings ?? []).map((reading) => reading.join(', ')),
  };
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

import type { Snapshot } from '../../graph/snapshot.js';
import type { Ambiguity, Conflict, Gap, StandIn, Step } from '../../model/answer.js';
import type { AssignmentMode, Extent } from '../../model/record.js';
import { type Case, caseOf, coversWhole, type Matter } from '../case/case.js';
import type { Doubt } from '../case/holderRule.js';
import { type Attempt, mannerOf, type PerformanceClaim, strongest, together } from '../case/performerRule.js';
import { called, step, titled } from '../case/step.js';
import { decide } from '../rules/competingClaims.js';
import { beyondExtent, type Explained, reasonsForNobody, type Tried } from '../rules/gapReasons.js';
import { reservation } from '../rules/reservedMatters.js';
import { silencesAbout } from '../rules/silences.js';
import { performerRules } from './precedence.js';
import { readingsOf } from './readings.js';

/** How the post stands to what is asked about. */
export interface Standing {
  /** Labels gap, ambiguity and conflict. */
  readonly mode?: AssignmentMode | null;
  /** Whether the post holds the matter: what it does not hold, it cannot hand on (R8). */
  readonly holds?: boolean;
  /** Why the text may not let a stand-in, or not even the post itself, perform. */
  readonly doubts?: readonly Doubt[];
}

/**
 * Who performs for `post` (R5–R9), in a matter or (`null`) in general.
 *
 * The rules are tried in their order; the first that yields a performer decides. Where none does, the answer is
 * a gap with the first reason that applies.
 */
export function standIn(snapshot: Snapshot, post: string, matter: Matter | null, standing: Standing = {}): StandIn {
  const { mode = null } = standing;
  const decision = performing(snapshot, post, matter, standing);
  if (matter === null && mode === null) return decision;
  const { gap, ambiguity, conflict } = decision;
  return {
    ...decision,
    matter: matter?.duty ?? null,
    gap: gap && { ...gap, mode },
    ambiguity: ambiguity && { ...ambiguity, mode },
    conflict: conflict && { ...conflict, mode },
  };
}

/** The same, told without a mode and a matter: one decision for all ordinary matters, and for the work of the post in general. */
export function performing(snapshot: Snapshot, post: string, matter: Matter | null, standing: Standing = {}): StandIn {
  const { holds = true, doubts = [] } = standing;
  if (matter?.isOrdinary === false || doubts.length > 0) return decided(snapshot, post, matter, holds, doubts);
  return snapshot.memoized(`standIn ${post} ${holds}`, (own) => decided(own, post, null, holds, []));
}

function decided(
  snapshot: Snapshot,
  post: string,
  matter: Matter | null,
  holds: boolean,
  doubts: readonly Doubt[],
): StandIn {
  const asked = caseOf(snapshot, post, matter);
  const { incumbents } = asked.presence;
  const base = { post, matter: null, incumbents, ...nothingFound };
  const isReserved = reservation(matter) !== undefined;
  const exists = snapshot.find('post', post) !== undefined && matter?.chain.length !== 0;
  const standInFor = (seat: string) => performing(snapshot, seat, matter, { holds });
  const opening = whereItStands(asked);
  const attempts = new Map<string, Attempt>();
  for (const rule of exists ? performerRules : []) {
    if ((isReserved && rule.substitutes) || (!holds && rule.delegates)) continue;
    const attempt = rule.attempt(asked, standInFor);
    const decision = decide(attempt.claims);
    attempts.set(rule.rule, attempt);
    if (decision.outcome === 'none') continue;
    const because = [...opening, ...together([...attempts.values()]).because];
    if (decision.outcome === 'one') return performed(asked, decision.claim, because, doubts, base);
    const { claims } = decision;
    const manner = mannerOf(claims.flatMap(({ performers }) => performers));
    return { ...base, outcome: 'conflict', manner, conflict: conflictOf(post, claims), because };
  }
  const gap = gapOf({ asked, attempts }, opening);
  return { ...base, outcome: 'gap', gap, because: gap.because };
}

const nothingFound = {
  performers: [],
  manner: null,
  extent: null,
  gap: null,
  ambiguity: null,
  conflict: null,
} as const;

/** One view of who performs: for the whole, for a part, or only by one reading of the text. */
function performed(
  asked: Case,
  claim: PerformanceClaim,
  found: readonly Step[],
  doubts: readonly Doubt[],
  base: Pick<StandIn, 'post' | 'matter' | 'incumbents'> & typeof nothingFound,
): StandIn {
  const because = [...found, ...claim.because];
  const manner = mannerOf(claim.performers);
  const doubt = doubts.find(({ why }) => why === 'twoReadings' || manner !== 'present');
  if (doubt !== undefined) {
    const { snapshot, post, presence } = asked;
    const readings = readingsOf(called(snapshot, post), claim, presence.serving, doubt);
    const ambiguity: Ambiguity = { mode: null, post, why: doubt.why, readings };
    return { ...base, outcome: 'ambiguous', manner, ambiguity, because };
  }
  const { performers } = claim;
  const extent = strongest(...performers.map((each) => each.extent));
  const whole = { ...base, outcome: 'held' as const, performers, manner, extent, because };
  if (coversWhole(asked.matter, extent)) return whole;
  return { ...whole, outcome: 'partial', gap: remainderOf(asked, extent, claim) };
}

function remainderOf(asked: Case, extent: Extent, claim: PerformanceClaim): Gap {
  const explained = beyondExtent(asked, extent, claim);
  return gapFor(asked.post, 'beyondExtent', explained, [explained.because]);
}

function conflictOf(post: string, claims: readonly PerformanceClaim[]): Conflict {
  return {
    mode: null,
    post,
    claims: claims.flatMap(({ performers, because }) =>
      performers.map(({ person, post: held }) => ({ person, post: held, organization: null, because })),
    ),
  };
}

/** For a holder who is not there: who it is and why not, so that the absent holder stays named. */
function whereItStands({ snapshot, post, presence }: Case): Step[] {
  const held = snapshot.find('post', post);
  if (presence.available || held === undefined) return [];
  const who = titled(snapshot, post, presence.incumbents);
  const records = [...presence.absences, ...presence.tenures];
  const sentence =
    presence.state === 'vacant'
      ? { zh: `${who.zh}空缺。`, en: `${who.en} is vacant.` }
      : { zh: `${who.zh}不在岗。`, en: `${who.en} is away.` };
  return [step('R5', sentence, records.length > 0 ? records : [held])];
}

function gapOf(tried: Tried, opening: readonly Step[]): Gap {
  const found = together([...tried.attempts.values()]);
  for (const { reason, explain } of reasonsForNobody) {
    const explained = explain(tried);
    if (explained === undefined) continue;
    const because = [...opening, ...found.because, explained.because, ...silences(tried.asked, reason)];
    return gapFor(tried.asked.post, reason, explained, because);
  }
  throw new Error('Broken promise: the last reason always applies');
}

/** Where the documents do not say who stands in: what they are recorded not to say about the post. */
function silences({ snapshot, post }: Case, reason: Gap['reason']): readonly Step[] {
  if (!['allAbsent', 'vacant', 'notCovered', 'noRule'].includes(reason)) return [];
  const posts = [post, snapshot.find('post', post)?.seatOf].filter((id) => id !== undefined);
  return silencesAbout(snapshot, 'R7', ['standIn', 'redelegation'], posts);
}

const gapFor = (
  post: string,
  reason: Gap['reason'],
  { eligible = [], arranger, firstDay = null, settledBy }: Explained,
  because: readonly Step[],
): Gap => ({ mode: null, reason, post, eligible, arranger: arranger ?? null, firstDay, because, settledBy });

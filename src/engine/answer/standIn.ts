import type { Snapshot } from '../../graph/snapshot.js';
import type { Conflict, Gap, StandIn, Step } from '../../model/answer.js';
import type { AssignmentMode } from '../../model/record.js';
import { type Case, caseOf, type Matter } from '../case/case.js';
import { type Attempt, together, weakest } from '../case/performerRule.js';
import { step, titled } from '../case/step.js';
import { decide } from '../rules/competingClaims.js';
import { reasonsForNobody, type Tried } from '../rules/gapReasons.js';
import { reservation } from '../rules/reservedMatters.js';
import { performerRules } from './precedence.js';

export interface Standing {
  /** Labels gap and conflict. */
  readonly mode?: AssignmentMode | null;
  /** Whether the post holds the matter: what it does not hold, it cannot hand on (R8). */
  readonly holds?: boolean;
}

/**
 * Who performs for `post` (R5–R9), in a matter or (`null`) in general.
 *
 * The rules are tried in their order; the first that yields somebody decides. Where none does, the answer is
 * a gap with the first reason that applies.
 */
export function standIn(snapshot: Snapshot, post: string, matter: Matter | null, standing: Standing = {}): StandIn {
  // What a post's work in general comes to is asked by the chart, the matrix and the finders alike.
  if (matter !== null) return decided(snapshot, post, matter, standing);
  const { mode = null, holds = true } = standing;
  return snapshot.memoized(`standIn ${post} ${mode} ${holds}`, (own) => decided(own, post, null, standing));
}

function decided(
  snapshot: Snapshot,
  post: string,
  matter: Matter | null,
  { mode = null, holds = true }: Standing,
): StandIn {
  const asked = caseOf(snapshot, post, matter);
  const reserved = reservation(matter);
  const base = { post, matter: matter?.duty ?? null, incumbents: asked.presence.incumbents };
  const attempts = new Map<string, Attempt>();
  const opening = whereItStands(asked);
  const exists = snapshot.find('post', post) !== undefined && matter?.chain.length !== 0;
  for (const performerRule of exists ? performerRules : []) {
    if ((reserved !== undefined && performerRule.substitutes) || (!holds && performerRule.delegates)) continue;
    const attempt = performerRule.attempt(asked);
    const decision = decide(attempt.claims);
    attempts.set(performerRule.rule, attempt);
    if (decision.outcome === 'none') continue;
    const because = [...opening, ...together([...attempts.values()]).because];
    if (decision.outcome === 'one') {
      const { performers } = decision.claim;
      return {
        ...base,
        outcome: 'held',
        performers,
        manner: performerRule.manner,
        extent: weakest(...performers.map(({ extent }) => extent)),
        gap: null,
        conflict: null,
        because: [...because, ...decision.claim.because],
      };
    }
    const conflict: Conflict = {
      mode,
      post,
      claims: decision.claims.flatMap((claim) =>
        claim.performers.map(({ person, post: held }) => ({ person, post: held, because: claim.because })),
      ),
    };
    return {
      ...base,
      outcome: 'conflict',
      performers: [],
      manner: performerRule.manner,
      extent: null,
      gap: null,
      conflict,
      because,
    };
  }
  const gap = gapOf({ asked, attempts }, mode, opening);
  return {
    ...base,
    outcome: 'gap',
    performers: [],
    manner: null,
    extent: null,
    gap,
    conflict: null,
    because: gap.because,
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

function gapOf(tried: Tried, mode: AssignmentMode | null, opening: readonly Step[]): Gap {
  const found = together([...tried.attempts.values()]);
  for (const { reason, explain } of reasonsForNobody) {
    const explained = explain(tried);
    if (explained === undefined) continue;
    return {
      mode,
      reason,
      post: tried.asked.post,
      eligible: explained.eligible ?? [],
      arranger: explained.arranger ?? null,
      firstDay: explained.firstDay ?? null,
      because: [...opening, ...found.because, explained.because],
      settledBy: explained.settledBy,
    };
  }
  throw new Error('Broken promise: the last reason always applies');
}

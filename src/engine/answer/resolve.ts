import type { Snapshot } from '../../graph/snapshot.js';
import type { Conflict, DutyQuestion, Gap, Holder, Performer, Responsibility, StandIn } from '../../model/answer.js';
import { type AssignmentMode, assignmentModes } from '../../model/record.js';
import { groupBy } from '../../util/groupBy.js';
import { type Matter, matterOf } from '../case/case.js';
import type { HolderCase, HolderClaim } from '../case/holderRule.js';
import { headsOf } from '../case/presence.js';
import { nameOf, step } from '../case/step.js';
import { decide } from '../rules/competingClaims.js';
import { isCollective } from '../rules/reservedMatters.js';
import { modeGap } from './modeGap.js';
import { holderRules } from './precedence.js';
import { standIn } from './standIn.js';

/**
 * Who is responsible for a duty, in every mode that is recorded (R1–R9)?
 *
 * The rules claim holders; each holder's performers are then decided by the performerRules. A mode that was asked
 * about and has no holder, or a holder for whom nobody performs, is a gap; several heads whose performers
 * differ, and several performers between whom the records do not decide, are conflicts.
 */
export function resolve(snapshot: Snapshot, question: DutyQuestion): Responsibility {
  const matter: HolderCase = { snapshot, ...matterOf(snapshot, question.duty), ...question };
  const claims = claimsOn(matter);

  const asked: readonly AssignmentMode[] = question.modes ?? [
    'accountable',
    ...(isCollective(matter) ? (['decides'] as const) : []),
    'inCharge',
    'leads',
  ];
  const shown = question.modes ?? assignmentModes;
  const held = merged(claims.flatMap((claim) => holdersOf(claim, matter)));
  const heads = headHolders(held);
  const holders = inOrder(held.filter(({ mode }) => shown.includes(mode)));
  const decisions = holders.flatMap(({ standIn: decision, mode }) =>
    decision !== null && asked.includes(mode) ? [decision] : [],
  );
  const gaps: Gap[] = [
    ...asked.flatMap((mode) => modeGap(mode, matter, holders)),
    ...decisions.flatMap(({ gap }) => (gap === null ? [] : [gap])),
  ];
  const conflicts = [
    ...(asked.includes('accountable') ? severalHeads(heads) : []),
    ...decisions.flatMap(({ conflict }) => (conflict === null ? [] : [conflict])),
  ];
  const outcome = conflicts.length > 0 ? 'conflict' : gaps.length > 0 ? 'gap' : 'held';
  return { outcome, accountable: heads.length === 1 ? (heads[0] ?? null) : null, holders, gaps, conflicts };
}

/** What the rules claim, each seeing the claims before it. */
function claimsOn(matter: HolderCase): readonly HolderClaim[] {
  const claims: HolderClaim[] = [];
  for (const rule of holderRules) claims.push(...rule.claims(matter, claims));
  return claims;
}

/**
 * Whether a post holds a matter, in any mode and any area, itself or as the head of an organization that does.
 * The head of the government holds every matter; where nobody is recorded as holding it, nobody is ruled out.
 */
export function holds(snapshot: Snapshot, post: string, matter: Matter): boolean {
  const areas = matter.chain.flatMap(({ id }) => snapshot.pointing('assignment', 'duty', id)).map(({ area }) => area);
  const asked = { snapshot, ...matter, within: snapshot.government };
  const claims = [...new Set([null, ...areas])].flatMap((area) => claimsOn({ ...asked, area: area ?? null }));
  if (claims.every(({ mode }) => mode === 'accountable')) return true;
  const own = snapshot.find('post', post);
  const headed = own?.heads === true ? own.organization : null;
  return headed === snapshot.government || claims.some(({ holder }) => holder === post || holder === headed);
}

/** A claim's holders: the post itself, or the posts that head the organization, or the organization. */
function holdersOf(claim: HolderClaim, matter: HolderCase): readonly Holder[] {
  const { snapshot } = matter;
  const organization = snapshot.find('organization', claim.holder);
  if (organization === undefined)
    return [throughPost(claim, claim.holder, null, standIn(snapshot, claim.holder, matter, claim))];
  // A meeting decides as a meeting: no post answers for it, whoever presides (R4).
  const heads = organization.type === 'meeting' ? [] : headsOf(snapshot, organization.id);
  if (heads.length === 0) return [asOrganization(claim, snapshot)];
  return heads.map(({ id }) => throughPost(claim, id, organization.id, standIn(snapshot, id, matter, claim)));
}

/** Two claims for one post in one mode are one holder, for both reasons. */
function merged(holders: readonly Holder[]): readonly Holder[] {
  const same = groupBy(holders, ({ mode, post, organization }) => `${mode} ${post ?? organization}`);
  return [...same.values()].map((each) => ({
    ...(each[0] as Holder),
    organization: each.find(({ organization }) => organization !== null)?.organization ?? null,
    because: each.flatMap(({ because }) => because),
  }));
}

function throughPost(claim: HolderClaim, post: string, organization: string | null, decision: StandIn): Holder {
  const { incumbents, performers } = decision;
  return { mode: claim.mode, post, organization, incumbents, performers, standIn: decision, because: claim.because };
}

function asOrganization(claim: HolderClaim, snapshot: HolderCase['snapshot']): Holder {
  const organization = snapshot.find('organization', claim.holder);
  const name = nameOf(snapshot, claim.holder);
  const performer: Performer = {
    person: null,
    post: null,
    organization: claim.holder,
    manner: 'present',
    extent: 'full',
  };
  const sentence = {
    zh: `所载资料未记录${name.zh}的负责人职位，只能答到机构。`,
    en: `No post that heads ${name.en} is recorded, so the answer stops at the organization.`,
  };
  const meeting = organization?.type === 'meeting';
  const because =
    meeting || organization === undefined ? claim.because : [...claim.because, step('R5', sentence, [organization])];
  return {
    mode: claim.mode,
    post: null,
    organization: claim.holder,
    incumbents: [],
    performers: [performer],
    standIn: null,
    because,
  };
}

/** The holders by head responsibility (R2); where no article names a head, those assigned `accountable`. */
function headHolders(held: readonly Holder[]): readonly Holder[] {
  const accountable = held.filter(({ mode }) => mode === 'accountable');
  const heads = accountable.filter(isHead);
  return heads.length > 0 ? heads : accountable;
}

const isHead = ({ because }: Holder): boolean => because.some(({ rule }) => rule === 'R2');

function severalHeads(heads: readonly Holder[]): readonly Conflict[] {
  if (heads.length < 2 || !heads.every(isHead)) return [];
  const decision = decide(
    heads.map((head) => ({
      performers: head.performers.length > 0 ? head.performers : [itself(head)],
      narrowness: 0,
      because: [...head.because, ...(head.standIn?.because ?? [])],
    })),
  );
  if (decision.outcome !== 'several') return [];
  const claims = decision.claims.flatMap(({ performers, because }) =>
    performers.map(({ person, post }) => ({ person, post, because })),
  );
  return [{ mode: 'accountable', post: null, claims }];
}

/** A head for whom nobody performs still stands in the conflict, under its own name. */
const itself = ({ post, organization, incumbents }: Holder): Performer => ({
  person: incumbents[0] ?? null,
  post,
  organization,
  manner: 'present',
  extent: 'full',
});

function inOrder(holders: readonly Holder[]): readonly Holder[] {
  const rank = ({ mode }: Holder) => assignmentModes.indexOf(mode);
  return [...holders].sort((a, b) => rank(a) - rank(b));
}

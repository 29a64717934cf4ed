import type { Snapshot } from '../../graph/snapshot.js';
import type { Ambiguity, Conflict, DutyQuestion, Gap, Holder, Performer, Responsibility } from '../../model/answer.js';
import { type AssignmentMode, assignmentModes } from '../../model/record.js';
import { groupBy } from '../../util/groupBy.js';
import { type Matter, matterOf } from '../case/case.js';
import type { Doubt, HolderCase, HolderClaim } from '../case/holderRule.js';
import { answeringFor } from '../case/presence.js';
import { nameOf, step } from '../case/step.js';
import { decide } from '../rules/competingClaims.js';
import { modeGap } from './modeGap.js';
import { modesOf, stateOf } from './modes.js';
import { holderRules } from './precedence.js';
import { readingsOf } from './readings.js';
import { digestOfStandIn } from './sameness.js';
import { performing, type Standing, standIn } from './standIn.js';

/**
 * Who is responsible for a duty, in every mode that is recorded (R1–R9)?
 *
 * The rules claim holders; each holder's performers are then decided by the performer rules. A mode that was asked
 * about and has no holder, or a holder for whom nobody performs, is a gap; several heads whose performers
 * differ, holders by rulings that contradict each other, and several performers between whom the records do not decide,
 * are conflicts.
 */
export function resolve(snapshot: Snapshot, question: DutyQuestion): Responsibility {
  const { claimants, ...claimed } = claimedIn(snapshot, question);
  const matter: HolderCase = { snapshot, ...claimed.matter, ...question };
  const modes = modesOf(matter, question.modes);
  const held = claimants.map((claimant) => heldIn(claimant, matter));
  const shown = inOrder(held.filter(({ holder }) => modes.shown.includes(holder.mode)));
  const holders = shown.map(({ holder }) => holder);
  const accountable = accountableOf(
    held.map(({ holder }) => holder),
    matter,
  );
  const expected = holders.flatMap(({ standIn: decision, mode }) =>
    decision !== null && modes.expected.includes(mode) ? [decision] : [],
  );
  const gaps: Gap[] = [
    ...modes.expected.flatMap((mode) => modeGap(mode, matter, holders)),
    ...expected.flatMap(({ gap }) => (gap === null ? [] : [gap])),
  ];
  const ambiguities = shown.flatMap(({ ambiguity }) => (ambiguity === null ? [] : [ambiguity]));
  const conflicts = [
    ...(modes.expected.includes('accountable') ? severalHeads(held.map(({ holder }) => holder).filter(isHead)) : []),
    ...modes.expected.flatMap((mode) => disputeIn(mode, held)),
    ...expected.flatMap(({ conflict }) => (conflict === null ? [] : [conflict])),
  ];
  const parts = { holders, gaps, ambiguities, conflicts };
  const [only, ...others] = accountable;
  return {
    ...stateOf(snapshot, modes, question, parts),
    accountable: others.length === 0 ? (only ?? null) : null,
    ...parts,
  };
}

/** A duty with all who hold it, whoever of them is there. */
interface Claimed {
  readonly matter: Matter;
  readonly claimants: readonly Claimant[];
}

const claimedIn = (snapshot: Snapshot, { duty, within, area }: DutyQuestion): Claimed =>
  snapshot.memoized(
    `claimed ${duty} ${within} ${area ?? ''}`,
    (own) => {
      const matter = matterOf(own, duty);
      return { matter, claimants: claimantsOf(claimsOn({ snapshot: own, ...matter, within, area }), own) };
    },
    ({ claimants }) => 1_000 + 2_000 * claimants.length,
  );

/**
 * Whether the answer given in `here` is surely not given in `there`: the same hold the duty for the same reasons, and for one
 * of them somebody else performs. Most changes show here, where much less is decided than for the whole answer.
 */
export function isPerformedOtherwise(here: Snapshot, there: Snapshot, question: DutyQuestion): boolean {
  const claimed = claimedIn(here, question);
  if (claimedIn(there, question) !== claimed) return false;
  const { matter, claimants } = claimed;
  return claimants.some(({ mode, post, claims }) => {
    if (post === null || doubtsOf(claims).length > 0 || question.modes?.includes(mode) === false) return false;
    const [own, other] = [performing(here, post, matter), performing(there, post, matter)];
    return own !== other && digestOfStandIn(own) !== digestOfStandIn(other);
  });
}

/** What the rules claim, each seeing the claims before it. */
function claimsOn(matter: HolderCase): readonly HolderClaim[] {
  const claims: HolderClaim[] = [];
  for (const rule of holderRules) claims.push(...rule.claims(matter, claims));
  return claims;
}

/**
 * How a post stands to a matter: whether it holds it, in any mode and any area, itself, as one seat of a post that does or
 * as the head of an organization that does, and what the text leaves in doubt about it. The head of the government holds
 * every matter; where nobody is recorded as holding it, nobody is ruled out.
 */
export function standingOf(
  snapshot: Snapshot,
  post: string,
  matter: Matter,
): Pick<Required<Standing>, 'holds' | 'doubts'> {
  const areas = matter.chain.flatMap(({ id }) => snapshot.pointing('assignment', 'duty', id)).map(({ area }) => area);
  const asked = { snapshot, ...matter, within: snapshot.government };
  const claims = [...new Set([null, ...areas])].flatMap((area) => claimsOn({ ...asked, area: area ?? null }));
  const own = snapshot.find('post', post);
  const headed = own?.heads === true ? own.organization : null;
  const ofPost = claims.filter(({ holder }) => [post, own?.seatOf, headed].includes(holder));
  const holds =
    claims.every(({ mode }) => mode === 'accountable') || headed === snapshot.government || ofPost.length > 0;
  return { holds, doubts: doubtsOf(ofPost) };
}

/** What several claims leave in doubt together: that it is held only where all of them are, who acts where one of them is. */
function doubtsOf(claims: readonly HolderClaim[]): readonly Doubt[] {
  const doubts = claims.flatMap(({ doubt }) => doubt ?? []);
  const firm = claims.length > doubts.filter(({ why }) => why === 'twoReadings').length;
  return doubts.filter(({ why }) => why === 'inPerson' || !firm);
}

/** A post or an organization that holds the duty in one mode, for all the reasons that there are. */
interface Claimant {
  readonly mode: AssignmentMode;
  readonly post: string | null;
  readonly organization: string | null;
  readonly claims: readonly HolderClaim[];
}

/** The post itself, or the posts that head the organization, or the organization. Two claims for one are one holder. */
function claimantsOf(claims: readonly HolderClaim[], snapshot: Snapshot): readonly Claimant[] {
  const claimants = claims.flatMap((claim): Claimant[] => {
    const { mode, holder } = claim;
    const posts = answeringFor(snapshot, holder);
    const organization = snapshot.find('organization', holder) === undefined ? null : holder;
    return (posts.length === 0 ? [null] : posts).map((post) => ({ mode, post, organization, claims: [claim] }));
  });
  const same = groupBy(claimants, ({ mode, post, organization }) => `${mode} ${post ?? organization}`);
  return [...same.values()].map((each) => ({
    ...(each[0] as Claimant),
    organization: each.find(({ organization }) => organization !== null)?.organization ?? null,
    claims: each.flatMap(({ claims: own }) => own),
  }));
}

interface Held {
  readonly holder: Holder;
  readonly ambiguity: Ambiguity | null;
  /** Whether the records contradict each other on that it is one. */
  readonly disputed: boolean;
}

function heldIn({ mode, post, organization, claims }: Claimant, matter: HolderCase): Held {
  const because = claims.flatMap((claim) => claim.because);
  const doubts = doubtsOf(claims);
  const disputed = claims.some((claim) => claim.disputed);
  if (post === null)
    return {
      ...asOrganization({ mode, organization: organization ?? '', because }, doubts, matter.snapshot),
      disputed,
    };
  const decision = standIn(matter.snapshot, post, matter, { mode, doubts });
  const { incumbents, performers, ambiguity } = decision;
  const holder = { mode, post, organization, incumbents, performers, standIn: decision, because };
  return { holder, ambiguity, disputed };
}

function asOrganization(
  { mode, organization, because }: Pick<Holder, 'mode' | 'because'> & { readonly organization: string },
  doubts: readonly Doubt[],
  snapshot: Snapshot,
): Omit<Held, 'disputed'> {
  const record = snapshot.find('organization', organization);
  const name = nameOf(snapshot, organization);
  const performer: Performer = { person: null, post: null, organization, manner: 'present', extent: 'full' };
  const sentence = {
    zh: `所载资料未记录${name.zh}的负责人职位，只能答到机构。`,
    en: `No post that heads ${name.en} is recorded, so the answer stops at the organization.`,
  };
  const stopped = record === undefined || record.type === 'meeting' ? [] : [step('R5', sentence, [record])];
  const holder = {
    mode,
    post: null,
    organization,
    incumbents: [],
    performers: [performer],
    standIn: null,
    because: [...because, ...stopped],
  };
  const doubt = doubts.find(({ why }) => why === 'twoReadings');
  if (doubt === undefined) return { holder, ambiguity: null };
  const readings = readingsOf(name, { performers: [performer], because: [] }, [], doubt);
  return { holder: { ...holder, performers: [] }, ambiguity: { mode, post: null, why: doubt.why, readings } };
}

/**
 * Whom an article makes answerable for the very duty; else the heads by head responsibility (R2); else those answerable for
 * a broader duty.
 */
function accountableOf(held: readonly Holder[], { snapshot, duty }: HolderCase): readonly Holder[] {
  const accountable = held.filter(({ mode }) => mode === 'accountable');
  const own = accountable.filter(({ because }) =>
    because.some(({ rule, records }) => rule === 'R1' && snapshot.find('assignment', records[0] ?? '')?.duty === duty),
  );
  const heads = accountable.filter(isHead);
  return [own, heads].find(({ length }) => length > 0) ?? accountable;
}

const isHead = ({ because }: Holder): boolean => because.some(({ rule }) => rule === 'R2');

function severalHeads(heads: readonly Holder[]): readonly Conflict[] {
  if (heads.length < 2) return [];
  const decision = decide(
    heads.map((head) => ({
      performers: head.performers.length > 0 ? head.performers : [itself(head)],
      narrowness: 0,
      because: [...head.because, ...(head.standIn?.because ?? [])],
    })),
  );
  if (decision.outcome !== 'several') return [];
  const claims = decision.claims.flatMap(({ performers, because }) =>
    performers.map(({ person, post }) => ({ person, post, organization: null, because })),
  );
  return [{ mode: 'accountable', post: null, claims }];
}

/** The units and posts that hold the duty by records that contradict each other (R1a). */
function disputeIn(mode: AssignmentMode, held: readonly Held[]): readonly Conflict[] {
  const claims = held
    .filter(({ holder, disputed }) => disputed && holder.mode === mode)
    .map(({ holder: { post, organization, because } }) => ({
      person: null,
      post: organization === null ? post : null,
      organization,
      because,
    }));
  return claims.length === 0 ? [] : [{ mode, post: null, claims }];
}

/** A head for whom nobody performs still stands in the conflict, under its own name. */
const itself = ({ post, organization, incumbents }: Holder): Performer => ({
  person: incumbents[0] ?? null,
  post,
  organization,
  manner: 'present',
  extent: 'full',
});

function inOrder(held: readonly Held[]): readonly Held[] {
  const rank = ({ holder }: Held) => assignmentModes.indexOf(holder.mode);
  return [...held].sort((a, b) => rank(a) - rank(b));
}

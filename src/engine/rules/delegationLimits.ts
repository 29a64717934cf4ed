import type { Snapshot } from '../../graph/snapshot.js';
import type { Manner, Step } from '../../model/answer.js';
import type { AnyRecord, Delegation, Extent } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { contains, type Interval, meets, type ValidTime } from '../../model/time.js';
import { type Case, caseOf, narrowness } from '../case/case.js';
import { type Attempt, nothing, together, weakest } from '../case/performerRule.js';
import { permits } from '../case/permits.js';
import { availabilityOf } from '../case/presence.js';
import { called, nameOf, step, titled } from '../case/step.js';
import { type Admission, admissionOf } from './candidates.js';

/** How many delegations one may follow another. */
export const maxHops = 8;
/** How many delegations one search examines before it stops and says so. */
export const maxLinks = 2_000;

export type When = 'always' | 'whileAbsent';

/** `whileAbsent` for 主持, `always` for 委托 and 代表, unless the record says otherwise. */
export function whenOf(delegation: Delegation): When {
  if (delegation.mode === 'preside') return 'whileAbsent';
  return delegation.when ?? 'always';
}

interface Search {
  readonly rule: string;
  readonly manner: Manner;
  /** The post that the search began at, where it looks for a designation. */
  readonly designatedFor: Case | null;
  links: number;
}

interface Path {
  readonly visited: readonly string[];
  readonly hops: number;
  readonly narrowness: number;
  readonly extent: Extent;
  readonly because: readonly Step[];
}

/**
 * R8 Limits
 *
 * A delegation counts only inside its interval, its scope minus its exceptions, and what the delegator holds
 * at that moment. It lapses when the tenure of the person who gave it ends, unless it says otherwise. A
 * delegate who is away is skipped. The delegate's own delegations are followed only where the first one is
 * redelegable, at most eight hops, never through a post already visited, and each hop narrows.
 */
export function followDelegations(asked: Case, when: When, rule: string, manner: Manner): Attempt {
  const search: Search = { rule, manner, designatedFor: when === 'whileAbsent' ? asked : null, links: 0 };
  const visited = [asked.post, ...asked.presence.incumbents];
  return follow(asked, when, search, {
    visited,
    hops: 0,
    narrowness: Number.POSITIVE_INFINITY,
    extent: 'full',
    because: [],
  });
}

function follow(asked: Case, when: When, search: Search, path: Path): Attempt {
  const delegations = asked.snapshot.pointing('delegation', 'delegator', asked.post).filter(permits);
  return together(
    delegations.filter((each) => whenOf(each) === when).map((each) => followOne(asked, each, search, path)),
  );
}

function followOne(asked: Case, delegation: Delegation, search: Search, path: Path): Attempt {
  const { snapshot } = asked;
  const covering = narrowness(asked.matter, delegation);
  if (covering === null) return nothing;
  const admission = hasLapsed(snapshot, delegation)
    ? refused(lapse(snapshot, delegation))
    : admissionAlong(asked, delegation, search.designatedFor);
  if (!admission.admitted) return { ...nothing, because: [...path.because, ...admission.because] };
  if (path.visited.includes(delegation.delegate)) {
    return { ...nothing, because: [...path.because, roundAgain(snapshot, delegation)] };
  }
  search.links += 1;
  if (path.hops >= maxHops || search.links > maxLinks) {
    return { ...nothing, because: [...path.because, cutShort(delegation)], limitReached: true };
  }
  return take(asked, delegation, search, {
    visited: [...path.visited, delegation.delegate],
    hops: path.hops + 1,
    narrowness: Math.min(path.narrowness, covering),
    extent: weakest(path.extent, delegation.extent, admission.extent),
    because: [...path.because, ...admission.because, handedOn(snapshot, delegation, search.rule)],
  });
}

/** The delegate performs, or the one who has it from the delegate: always, or while the delegate is away. */
function take(asked: Case, delegation: Delegation, search: Search, taken: Path): Attempt {
  const { snapshot } = asked;
  const { alternatives, absences, tenures } = availabilityOf(snapshot, delegation.delegate);
  const onward = delegation.redelegable ? postsOf(snapshot, delegation.delegate) : [];
  const further = (next: When): Attempt =>
    together(onward.map((post) => follow(caseOf(snapshot, post, asked.matter), next, search, taken)));

  const entrusted = further('always');
  if (entrusted.claims.length > 0) return entrusted;
  if (alternatives.length > 0) {
    const claims = alternatives.map((who) => ({
      performers: [{ ...who, organization: null, manner: search.manner, extent: taken.extent }],
      narrowness: taken.narrowness,
      because: [...taken.because, arrived(snapshot, who, search.rule, [delegation, ...tenures])],
    }));
    return { ...nothing, claims, limitReached: entrusted.limitReached };
  }
  const found = together([entrusted, further('whileAbsent')]);
  const away = [delegation.delegate, ...found.away];
  if (found.claims.length > 0) return { ...found, away };
  const rest = found.because.slice(taken.because.length);
  return { ...found, away, because: [...taken.because, skipped(snapshot, delegation, absences), ...rest] };
}

/** A designation must be admitted where it is made, and by the rule of the post that it is made for in the end. */
function admissionAlong(asked: Case, delegation: Delegation, designatedFor: Case | null): Admission {
  const own = whenOf(delegation) === 'whileAbsent' ? admissionOf(asked, delegation) : admittedFreely;
  if (!own.admitted || designatedFor === null || designatedFor === asked) return own;
  const first = admissionOf(designatedFor, delegation);
  if (!first.admitted) return first;
  return { admitted: true, extent: weakest(own.extent, first.extent), because: [...own.because, ...first.because] };
}

const admittedFreely: Admission = Object.freeze({ admitted: true, because: [] });
const refused = (because: Step): Admission => ({ admitted: false, because: [because] });

function lapse(snapshot: Snapshot, delegation: Delegation): Step {
  const giver = giverOf(snapshot, delegation);
  const taker = called(snapshot, delegation.delegate);
  const sentence = {
    zh: `${giver.zh}对${taker.zh}的委托，因委托人任期已止而失效。`,
    en: `The delegation from ${giver.en} to ${taker.en} lapsed with the tenure of the person who gave it.`,
  };
  return step('R8', sentence, [delegation]);
}

function roundAgain(snapshot: Snapshot, delegation: Delegation): Step {
  const giver = giverOf(snapshot, delegation);
  const taker = called(snapshot, delegation.delegate);
  const sentence = {
    zh: `${giver.zh}委托${taker.zh}，又回到同一人，不再追索。`,
    en: `${giver.en} delegates to ${taker.en}, which was passed already; the chain is not followed round.`,
  };
  return step('R8', sentence, [delegation]);
}

function cutShort(delegation: Delegation): Step {
  const sentence = {
    zh: `转委托已达查找上限（${maxHops} 次），此后未再追索。`,
    en: `The search stopped here: the limit of ${maxHops} delegations one after another was reached.`,
  };
  return step('R8', sentence, [delegation]);
}

function skipped(snapshot: Snapshot, delegation: Delegation, absences: readonly AnyRecord[]): Step {
  const taker = called(snapshot, delegation.delegate);
  const sentence = { zh: `${taker.zh}不在岗或空缺，跳过。`, en: `${taker.en} is away or vacant, and is skipped.` };
  return step('R8', sentence, [delegation, ...absences]);
}

function handedOn(snapshot: Snapshot, delegation: Delegation, rule: string): Step {
  const giver = giverOf(snapshot, delegation);
  const taker = called(snapshot, delegation.delegate);
  const what = { preside: '主持工作', entrust: '办理', represent: '代表' }[delegation.mode];
  const whatEn = { preside: 'to preside', entrust: 'with the work', represent: 'to represent it' }[delegation.mode];
  const under = delegation.instrument === undefined ? '' : `（${delegation.instrument}）`;
  const sentence = {
    zh: `${giver.zh}委托${taker.zh}${what}${under}；${giver.zh}的责任不转移。`,
    en: `${giver.en} has entrusted ${taker.en} ${whatEn}; ${giver.en} remains answerable.`,
  };
  return step(rule, sentence, [delegation]);
}

function arrived(
  snapshot: Snapshot,
  who: { readonly person: string | null; readonly post: string | null },
  rule: string,
  records: readonly AnyRecord[],
): Step {
  const name =
    who.post === null
      ? nameOf(snapshot, who.person ?? '')
      : titled(snapshot, who.post, who.person === null ? [] : [who.person]);
  const used = records.filter((each) => each.kind !== 'tenure' || each.person === who.person);
  return step(rule, { zh: `由${name.zh}履行。`, en: `${name.en} performs.` }, used);
}

function postsOf(snapshot: Snapshot, delegate: string): readonly string[] {
  if (snapshot.find('post', delegate) !== undefined) return [delegate];
  return snapshot.pointing('tenure', 'person', delegate).map(({ post }) => post);
}

/** The delegating post, with the person in it where that is the one who gave the delegation. */
export const giverOf = (snapshot: Snapshot, delegation: Delegation): Text =>
  delegation.outlastsTenure || hasLapsed(snapshot, delegation)
    ? nameOf(snapshot, delegation.delegator)
    : called(snapshot, delegation.delegator);

/** Whether the tenure of everybody who may have given the delegation has ended. */
export function hasLapsed(snapshot: Snapshot, delegation: Delegation): boolean {
  const stretches = givingTenures(snapshot, delegation);
  return stretches !== null && !stretches.some(({ id, ...stretch }) => snapshot.isWithin(stretch, id));
}

/** When the delegation lapses with its giver's tenure; `null` where it does not, or nobody knows when. */
export function lapsesAt(snapshot: Snapshot, delegation: Delegation): ValidTime | null {
  const ends = (givingTenures(snapshot, delegation) ?? []).map(({ to }) => to);
  return ends.some((end) => end === null)
    ? null
    : (ends
        .filter((end) => end !== null)
        .sort()
        .at(-1) ?? null);
}

interface GivingTenure extends Interval {
  readonly id: string;
}

/**
 * The person who gave a delegation is the holder of the post at its first instant: those tenures, each from
 * that instant to its end. A delegation without a beginning was given by the first holder that is recorded.
 * `null` where no tenure is recorded, or the delegation outlasts them.
 */
function givingTenures(snapshot: Snapshot, delegation: Delegation): readonly GivingTenure[] | null {
  const tenures = snapshot.historyPointing('tenure', 'post', delegation.delegator);
  if (delegation.outlastsTenure || tenures.length === 0) return null;
  const first = delegation.validFrom ?? earliest(tenures.map(({ valid }) => valid.from));
  return tenures
    .filter(({ valid }) => (first === null ? valid.from === null : contains(valid, first)))
    .map(({ valid, record }) => {
      const own = tenures.filter((each) => each.record.id === record.id).map((each) => each.valid);
      return { id: record.id, from: delegation.validFrom, to: endOfTenure(valid, own) };
    });
}

const earliest = (starts: readonly (ValidTime | null)[]): ValidTime | null =>
  starts.reduce((a, b) => (a === null || b === null ? null : a < b ? a : b));

/** Where a tenure has several stretches that meet, it ends with the last of them. */
function endOfTenure(stretch: Interval, all: readonly Interval[]): ValidTime | null {
  const next = all.find((each) => meets(stretch, each));
  return next === undefined ? stretch.to : endOfTenure(next, all);
}

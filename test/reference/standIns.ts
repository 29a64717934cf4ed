import type { Absence, AnyRecord, Delegation, Duty, Kind, RecordOf, StandInRule } from '../../src/model/record.js';
import { type Day, ofKind, type ReferenceWorld } from './world.js';

export interface RefPerformer {
  /** A person, else a post, else an organization. */
  readonly who: string;
  /** The post that it performs from, where one is named. */
  readonly post: string | null;
  readonly manner: 'present' | 'entrusted' | 'designated' | 'rule';
  readonly extent: string;
}
export type RefOutcome = 'conflict' | 'ambiguous' | 'gap' | 'partial' | 'held';
/** Why a text does not say plainly who performs. */
export type RefDoubt = 'inPerson' | 'twoReadings';

export interface RefStandIn {
  readonly post: string;
  readonly outcome: RefOutcome;
  readonly incumbents: readonly string[];
  readonly performers: readonly RefPerformer[];
  readonly manner?: string;
  readonly reason?: string;
  readonly eligible?: readonly string[];
  readonly claims?: readonly string[];
  /** Whom each reading of an ambiguous text names. */
  readonly readings?: readonly (readonly string[])[];
}
interface Claim {
  readonly performers: readonly RefPerformer[];
  readonly narrowness: number;
}
/** What a search found: claims, people who are away, and whether it was cut short. */
interface Search {
  claims: Claim[];
  away: string[];
  cut: boolean;
}

/** How a search came to where it is: whom it passed, how far, and what that left of scope and extent. */
interface Path {
  readonly visited: readonly string[];
  readonly hops: number;
  readonly narrowness: number;
  readonly extent: string;
  /** R7a: the post whose candidates bind the whole chain. */
  readonly designatedFor: string | null;
}

const strength = ['ceremonial', 'urgent', 'dailyWork', 'full'];
const weaker = (a: string, b: string | undefined): string =>
  b !== undefined && strength.indexOf(b) < strength.indexOf(a) ? b : a;
/** What a record says on a day, whatever its interval. */
const said = (day: Day, id: string): unknown => {
  const record = day.find((each) => each.id === id);
  return record && { ...record, validFrom: null, validTo: null };
};
export const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** R5–R9 of the reference resolver: who performs for a post. It reads a flat list of records and keeps nothing. */
export class StandIns {
  /** Delegations followed in one search; beyond 2,000 the search stops and says so (R8). */
  #links = 0;

  readonly #today: Day;

  constructor(
    readonly world: ReferenceWorld,
    readonly at: string,
  ) {
    this.#today = world.day(at);
  }

  get(id: string): AnyRecord | undefined {
    return this.#today.find((record) => record.id === id);
  }

  /** What a document forbids (不得) gives nobody anything. */
  all<K extends Kind>(kind: K): readonly RecordOf<K>[] {
    return ofKind(this.#today, kind).filter(({ modality }) => modality !== 'mustNot');
  }

  documentsInForce(): boolean {
    const loaded = (document: { placeholder: boolean; repealed: boolean }) =>
      !document.placeholder && !document.repealed;
    const ever = this.world.ever('document').some(loaded);
    return !ever || this.all('document').some(loaded);
  }

  /**
   * R5: who holds a post, who of them is there, and in which of the three states it is. A many-seated post is its seats, and
   * itself where anyone ever held it directly; each of these for itself is away, vacant, or held by nobody recorded.
   */
  presence(post: string) {
    const seats = this.seats(post);
    const everHeld = (seat: string) => this.world.ever('tenure').some((tenure) => tenure.post === seat);
    const places = seats.length === 0 || everHeld(post) ? [post, ...seats] : seats;
    const absences = this.all('absence');
    const isAway = (id: string) => absences.some(({ of }) => of === id);
    const tenures = places.flatMap((seat) => this.all('tenure').filter((tenure) => tenure.post === seat));
    const isHeld = (seat: string) => tenures.some((tenure) => tenure.post === seat);
    const serving = tenures.filter(({ person, post: seat }) => !isAway(person) && !isAway(seat) && !isAway(post));
    const unnamed = places.filter((seat) => !everHeld(seat) && !isAway(seat) && !isAway(post));
    const incumbents = distinct(tenures.map(({ person }) => person));
    const state = places.some(isHeld) ? 'filled' : places.some((seat) => !everHeld(seat)) ? 'unrecorded' : 'vacant';
    return {
      state,
      serving,
      unnamed,
      incumbents,
      present: distinct(serving.map(({ person }) => person)),
      there: serving.length + unnamed.length > 0,
      absences: absences.filter(({ of }) => [post, ...places, ...incumbents].includes(of)),
    };
  }

  seats(post: string): readonly string[] {
    return this.all('post')
      .filter(({ seatOf }) => seatOf === post)
      .map(({ id }) => id);
  }

  /** Who would perform if a post or person were called upon: each one alternative; none while away or vacant. */
  available(id: string): { readonly who: string; readonly post: string | null }[] {
    const record = this.get(id);
    if (record?.kind === 'person') {
      const posts = this.all('tenure').filter(({ person }) => person === id);
      const [only] = posts.length === 1 ? posts : [];
      const away = this.all('absence').some(({ of }) => of === id);
      return away ? [] : [{ who: id, post: only?.post ?? null }];
    }
    if (record?.kind !== 'post') return [];
    const { there, present, unnamed } = this.presence(id);
    if (!there) return [];
    const several = record.seats === 'many' && present.length + unnamed.length > 1;
    if (present.length === 0 || several) return [{ who: id, post: id }];
    return present.map((who) => ({ who, post: id }));
  }

  /** R6–R9 for one post, for a matter (the duty and what is broader) or for its work in general (`null`). */
  standIn(post: string, matter: readonly Duty[] | null, holds = true, doubts: readonly RefDoubt[] = []): RefStandIn {
    const { incumbents, there } = this.presence(post);
    const chain = matter ?? [];
    const nobody = { post, incumbents, performers: [] };
    if (this.get(post)?.kind !== 'post' || matter?.length === 0) {
      return { ...nobody, outcome: 'gap', ...this.gap(post, matter, []) };
    }
    const reserved = chain.some((duty) => duty.reserved !== undefined);
    const nothing: Search = { claims: [], away: [], cut: false };
    const searches: Search[] = [];
    for (const search of [
      () => (reserved || !holds ? nothing : this.delegates(post, chain, 'always', 'entrusted')),
      () => this.inPerson(post, matter, holds),
      () => (reserved || !holds || there ? nothing : this.delegates(post, chain, 'whileAbsent', 'designated')),
      () => (reserved || there ? nothing : this.standingRules(post, chain)),
    ]) {
      const found = search();
      searches.push(found);
      const narrowest = Math.min(...found.claims.map(({ narrowness }) => narrowness));
      const winning = found.claims.filter(({ narrowness }) => narrowness === narrowest);
      const who = (claim: Claim) => claim.performers.map((each) => each.who).sort();
      const views = distinct(winning.map((claim) => who(claim).join(' ')));
      if (views.length > 1) {
        const claims = distinct(winning.flatMap((claim) => who(claim))).sort();
        return {
          ...nobody,
          outcome: 'conflict',
          claims,
          manner: this.manner(winning.flatMap(({ performers }) => performers)),
        };
      }
      if (views.length === 1) return this.performed(nobody, chain, winning, doubts);
    }
    return { ...nobody, outcome: 'gap', ...this.gap(post, matter, searches) };
  }

  /** One view of who performs: of the whole, of a part, or by one of two readings only. */
  performed(
    nobody: Pick<RefStandIn, 'post' | 'incumbents' | 'performers'>,
    chain: readonly Duty[],
    agreeing: readonly Claim[],
    doubts: readonly RefDoubt[],
  ): RefStandIn {
    const reach = ({ performers }: Claim) => Math.max(...performers.map(({ extent }) => strength.indexOf(extent)));
    const performers = [...agreeing].sort((a, b) => reach(b) - reach(a))[0]?.performers ?? [];
    const inPerson = performers.some(({ manner }) => manner === 'present');
    const doubt = doubts.find((each) => each === 'twoReadings' || !inPerson);
    if (doubt !== undefined) {
      const other = doubt === 'inPerson' ? this.presence(nobody.post).serving.map(({ person }) => person) : [];
      return {
        ...nobody,
        outcome: 'ambiguous',
        readings: [performers.map(({ who }) => who).sort(), [...other].sort()],
      };
    }
    const extent = strength[Math.max(...performers.map((each) => strength.indexOf(each.extent)))] ?? 'full';
    const whole = extent === 'full' || chain.some(({ work }) => work === extent);
    const manner = this.manner(performers);
    if (whole) return { ...nobody, outcome: 'held', performers, manner };
    return { ...nobody, outcome: 'partial', performers, manner, reason: 'beyondExtent', eligible: [] };
  }

  manner(performers: readonly RefPerformer[]): string {
    return performers.some(({ manner }) => manner === 'present') ? 'present' : (performers[0]?.manner ?? 'present');
  }

  /**
   * R5: those who are there; several people in one single-seated post are several claims. What a seat has handed on, or who
   * stands in for it, counts for the seat.
   */
  inPerson(post: string, matter: readonly Duty[] | null, holds: boolean): Search {
    const { serving, there } = this.presence(post);
    const absent = this.all('absence').some(({ of }) => of === post);
    const seats = absent ? [] : this.seats(post);
    const here = (person: string, seat: string): RefPerformer => ({
      who: person,
      post: seat,
      manner: 'present',
      extent: 'full',
    });
    const inSeat = (seat: string) =>
      serving.filter((tenure) => tenure.post === seat).map(({ person }) => here(person, seat));
    const ofSeats = seats.flatMap((seat) => {
      const { outcome, manner, performers } = this.standIn(seat, matter, holds);
      if (outcome === 'conflict' && manner === 'present') return inSeat(seat);
      return performers.filter(({ who, post: own, manner: how }) => how !== 'present' || who !== own);
    });
    const direct = serving.filter((tenure) => !seats.includes(tenure.post));
    const all = [...direct.map((tenure) => here(tenure.person, tenure.post)), ...ofSeats];
    const record = this.get(post);
    const many = record?.kind === 'post' && record.seats === 'many';
    const ordered = [
      ...all.filter(({ manner }) => manner === 'present'),
      ...all.filter(({ manner }) => manner !== 'present'),
    ];
    const once = ordered.filter(({ who }, index) => ordered.findIndex((each) => each.who === who) === index);
    const groups = all.length === 0 ? (there ? [[here(post, post)]] : []) : many ? [once] : all.map((each) => [each]);
    return { claims: groups.map((performers) => ({ performers, narrowness: 0 })), away: [], cut: false };
  }

  /** Whether something with a scope covers the matter, and how narrowly; `null` where not. */
  narrowness(chain: readonly Duty[], scope: readonly string[] | undefined, except: readonly string[]): number | null {
    if (chain.some(({ id }) => except.includes(id))) return null;
    if (scope === undefined) return Number.POSITIVE_INFINITY;
    const index = chain.findIndex(({ id }) => scope.includes(id));
    return index < 0 ? null : index;
  }

  /** R6 and R7a, within the limits of R8. */
  delegates(
    post: string,
    chain: readonly Duty[],
    when: 'always' | 'whileAbsent',
    manner: 'entrusted' | 'designated',
    path: Path = {
      visited: [post, ...this.presence(post).incumbents],
      hops: 0,
      narrowness: Number.POSITIVE_INFINITY,
      extent: 'full',
      designatedFor: manner === 'designated' ? post : null,
    },
  ): Search {
    if (path.hops === 0) this.#links = 0;
    const search: Search = { claims: [], away: [], cut: false };
    for (const delegation of this.all('delegation')) {
      if (delegation.delegator !== post || this.when(delegation) !== when) continue;
      const narrowness = this.narrowness(chain, delegation.scope, delegation.except);
      if (narrowness === null || this.lapsed(delegation)) continue;
      const rule = when === 'whileAbsent' ? this.admittingRule(post, chain, delegation) : undefined;
      const first = path.designatedFor === null ? undefined : this.admittingRule(path.designatedFor, chain, delegation);
      if (rule === 'refused' || first === 'refused' || path.visited.includes(delegation.delegate)) continue;
      this.#links += 1;
      if (path.hops >= 8 || this.#links > 2_000) {
        search.cut = true;
        continue;
      }
      const extent = weaker(weaker(weaker(path.extent, delegation.extent), rule?.extent), first?.extent);
      const next: Path = {
        visited: [...path.visited, delegation.delegate],
        hops: path.hops + 1,
        narrowness: Math.min(path.narrowness, narrowness),
        extent,
        designatedFor: path.designatedFor,
      };
      const onward = delegation.redelegable ? this.postsOf(delegation.delegate) : [];
      const follow = (kind: 'always' | 'whileAbsent') => {
        for (const each of onward) {
          const found = this.delegates(each, chain, kind, manner, next);
          search.claims.push(...found.claims);
          search.away.push(...found.away);
          search.cut ||= found.cut;
          if (found.claims.length > 0) handed = true;
        }
      };
      let handed = false;
      follow('always');
      if (handed) continue;
      const here = this.available(delegation.delegate);
      if (here.length > 0) {
        search.claims.push(
          ...here.map((who) => ({ performers: [{ ...who, manner, extent }], narrowness: next.narrowness })),
        );
      } else {
        search.away.push(delegation.delegate);
        follow('whileAbsent');
      }
    }
    return search;
  }

  when(delegation: Delegation): 'always' | 'whileAbsent' {
    return delegation.mode === 'preside' ? 'whileAbsent' : (delegation.when ?? 'always');
  }

  /** R8: it lapses when the tenure of the holder of the post at its first instant ends. */
  lapsed(delegation: Delegation): boolean {
    if (delegation.outlastsTenure) return false;
    if (!this.world.ever('tenure').some(({ post }) => post === delegation.delegator)) return false;
    const [begin] = this.world.stretch(this.at, (day) => said(day, delegation.id));
    const inPost = (day: Day) => ofKind(day, 'tenure').filter(({ post }) => post === delegation.delegator);
    const held = this.world.turns.find((turn) => inPost(this.world.day(turn)).length > 0);
    const first = begin ?? held ?? null;
    return !inPost(this.world.day(first)).some(({ id }) => {
      const [, end] = this.world.stretch(first, (day) => inPost(day).some((tenure) => tenure.id === id));
      return end === null || this.at < end;
    });
  }

  postsOf(delegate: string): readonly string[] {
    if (this.get(delegate)?.kind === 'post') return [delegate];
    return this.all('tenure')
      .filter(({ person }) => person === delegate)
      .map(({ post }) => post);
  }

  rules(post: string, chain: readonly Duty[], manner: StandInRule['manner']): StandInRule[] {
    return this.all('standInRule')
      .filter((rule) => rule.post === post && rule.manner === manner)
      .filter((rule) => this.narrowness(chain, rule.scope, rule.except) !== null)
      .sort((a, b) => a.order - b.order);
  }

  /** R7a: where a designation is needed, the trigger must be met and the delegate be a candidate. */
  admittingRule(post: string, chain: readonly Duty[], delegation: Delegation): StandInRule | undefined | 'refused' {
    const rules = this.rules(post, chain, 'designated');
    if (rules.length === 0) return undefined;
    return rules.find((rule) => this.triggered(rule) && this.isCandidate(rule, delegation.delegate)) ?? 'refused';
  }

  isCandidate({ candidates }: StandInRule, delegate: string): boolean {
    if (candidates.length === 0) return true;
    const posts = distinct([delegate, ...this.postsOf(delegate)]);
    const seats = posts.flatMap((id) => {
      const record = this.get(id);
      return record?.kind === 'post' && record.seatOf !== undefined ? [record.seatOf] : [];
    });
    return [...posts, ...seats].some((id) => candidates.includes(id));
  }

  /** R7: the reason, the place and the length of an absence must be those that the rule names. */
  triggered(rule: StandInRule): boolean {
    const { state, absences } = this.presence(rule.post);
    return state === 'vacant' ? rule.vacancy : absences.some((absence) => this.meets(rule, absence));
  }

  meets(rule: StandInRule, absence: Absence): boolean {
    const [from, to] = this.world.stretch(this.at, (day) => said(day, absence.id));
    const days =
      from === null || to === null
        ? Number.POSITIVE_INFINITY
        : Math.ceil((Date.parse(to) - Date.parse(from)) / 86_400_000);
    const place = absence.place ?? (absence.reason === 'abroad' ? 'outside' : 'unknown');
    return (
      (rule.reasons?.includes(absence.reason) ?? true) &&
      (rule.place === 'any' || rule.place === place) &&
      days >= (rule.minDays ?? 0) &&
      days <= (rule.maxDays ?? Number.POSITIVE_INFINITY)
    );
  }

  /** R7b: by order, and within one order each rule's first candidate who is there. */
  standingRules(post: string, chain: readonly Duty[]): Search {
    const search: Search = { claims: [], away: [], cut: false };
    const rules = this.rules(post, chain, 'ordered').filter((rule) => this.triggered(rule));
    for (const order of distinct(rules.map((rule) => rule.order))) {
      for (const rule of rules.filter((each) => each.order === order)) {
        for (const candidate of rule.candidates) {
          const here = candidate === post ? [] : this.available(candidate);
          const narrowness = this.narrowness(chain, rule.scope, rule.except) ?? Number.POSITIVE_INFINITY;
          for (const who of here) {
            search.claims.push({ performers: [{ ...who, manner: 'rule', extent: rule.extent }], narrowness });
          }
          if (here.length > 0) break;
          search.away.push(candidate);
        }
      }
      if (search.claims.length > 0) break;
    }
    return search;
  }

  /** R7: why nobody performs, the first that applies. */
  gap(
    post: string,
    matter: readonly Duty[] | null,
    searches: readonly Search[],
  ): { reason: string; eligible: readonly string[] } {
    const chain = matter ?? [];
    const triggered = (manner: StandInRule['manner']) =>
      this.rules(post, chain, manner).find((rule) => this.triggered(rule));
    const away = distinct(searches.flatMap((search) => search.away));
    const arranged = triggered('arranged');
    const designated = triggered('designated');
    const designation = searches[2]?.away ?? [];
    const anyRule = this.all('standInRule').some((rule) => rule.post === post);
    if (searches.some(({ cut }) => cut)) return { reason: 'limitReached', eligible: [] };
    if (chain.some((duty) => duty.reserved !== undefined)) return { reason: 'reserved', eligible: [] };
    const exists = this.get(post) !== undefined && matter?.length !== 0;
    if (!exists || !this.documentsInForce()) return { reason: 'notInForce', eligible: [] };
    if (arranged !== undefined) return { reason: 'toBeArranged', eligible: arranged.candidates };
    if (designated !== undefined && designation.length === 0)
      return { reason: 'undesignated', eligible: designated.candidates };
    if (away.length > 0) return { reason: 'allAbsent', eligible: away };
    if (this.presence(post).state === 'vacant') return { reason: 'vacant', eligible: [] };
    return { reason: anyRule ? 'notCovered' : 'noRule', eligible: [] };
  }
}

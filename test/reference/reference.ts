import type {
  Absence,
  AnyRecord,
  AssignmentMode,
  Delegation,
  Duty,
  Kind,
  Post,
  RecordOf,
  StandInRule,
} from '../../src/model/record.js';
import { type Day, ofKind, type ReferenceWorld } from './world.js';

/**
 * A second resolver, written from the numbered rules alone: slow, obvious, sharing nothing with the first.
 * It reads a flat list of records and keeps nothing. Each function names its rule.
 */

export interface RefPerformer {
  /** A person, else a post, else an organization. */
  readonly who: string;
  /** The post that it performs from, where one is named. */
  readonly post: string | null;
  readonly manner: 'present' | 'entrusted' | 'designated' | 'rule';
  readonly extent: string;
}
export interface RefStandIn {
  readonly post: string;
  readonly outcome: 'held' | 'gap' | 'conflict';
  readonly incumbents: readonly string[];
  readonly performers: readonly RefPerformer[];
  readonly reason?: string;
  readonly eligible?: readonly string[];
  readonly claims?: readonly string[];
}
export interface RefHolder {
  readonly mode: AssignmentMode;
  readonly post: string | null;
  readonly organization: string | null;
  readonly cited: readonly string[];
  readonly standIn: RefStandIn | null;
}
export interface RefAnswer {
  readonly outcome: 'held' | 'gap' | 'conflict';
  readonly accountable: string | null;
  readonly holders: readonly RefHolder[];
  /** `mode reason post`. */
  readonly gaps: readonly string[];
  /** `mode: who, who`. */
  readonly conflicts: readonly string[];
}
export interface RefQuestion {
  readonly duty: string;
  readonly within: string;
  readonly area: string | null;
  readonly modes: readonly AssignmentMode[] | null;
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

const modes: readonly AssignmentMode[] = [
  'accountable',
  'decides',
  'inCharge',
  'leads',
  'assists',
  'cooperates',
  'liaises',
  'reviews',
  'consulted',
  'informed',
  'supervises',
];
const strength = ['ceremonial', 'urgent', 'dailyWork', 'full'];
const weaker = (a: string, b: string | undefined): string =>
  b !== undefined && strength.indexOf(b) < strength.indexOf(a) ? b : a;
/** What a record says on a day, whatever its interval. */
const said = (day: Day, id: string): unknown => {
  const record = day.find((each) => each.id === id);
  return record && { ...record, validFrom: null, validTo: null };
};
const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

export class Reference {
  /** Delegations looked at in one search; beyond 2,000 the search stops and says so (R8). */
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

  /** R1–R9 together: every holder, every performer, every gap and conflict. */
  who(question: RefQuestion): RefAnswer {
    const chain = this.broader(question.duty);
    const collective = chain.some(({ reserved }) => reserved === 'collective');
    const asked: readonly AssignmentMode[] =
      question.modes ??
      (collective ? ['accountable', 'decides', 'inCharge', 'leads'] : ['accountable', 'inCharge', 'leads']);
    const nearest = modes.flatMap((mode) => this.nearestDuty(mode, chain, question.area));
    const answerable = chain.length > 0 && this.isDutyOf(question.within, nearest) ? this.heads(question.within) : [];
    const heads = answerable.flatMap((head) => this.headResponsibility(question.within, head, chain));
    const leading = distinct(nearest.filter(({ mode }) => mode === 'leads').map(({ holder }) => holder));
    const oversight = nearest.some(({ mode }) => mode === 'inCharge') ? [] : this.inChargeByOversight(leading);
    const claims = [...nearest, ...oversight].flatMap((claim) => this.expand(claim, chain));
    const all = this.merge([...heads, ...claims]);
    const holders = all.filter(({ mode }) => (question.modes ?? modes).includes(mode));

    const gaps = [
      ...asked.flatMap((mode) => this.modeGap(mode, chain, holders)),
      ...holders.flatMap(({ mode, standIn }) =>
        asked.includes(mode) && standIn?.outcome === 'gap' ? [`${mode} ${standIn.reason} ${standIn.post}`] : [],
      ),
    ];
    const conflicts = [
      ...(asked.includes('accountable') ? this.severalHeads(heads) : []),
      ...holders.flatMap(({ mode, standIn }) =>
        asked.includes(mode) && standIn?.outcome === 'conflict' ? [`${mode}: ${standIn.claims?.join(', ')}`] : [],
      ),
    ];
    const accountable = heads.length > 0 ? heads : all.filter(({ mode }) => mode === 'accountable');
    return {
      outcome: conflicts.length > 0 ? 'conflict' : gaps.length > 0 ? 'gap' : 'held',
      accountable: accountable.length === 1 ? (accountable[0]?.post ?? accountable[0]?.organization ?? null) : null,
      holders,
      gaps: gaps.sort(),
      conflicts: conflicts.sort(),
    };
  }

  /** The reverse question: every duty is asked about, and whoever it names has it among its own. */
  responsibilities(id: string) {
    const found = this.all('duty').flatMap(({ id: duty }) => {
      const chain = this.broader(duty);
      const own = this.all('assignment').filter((each) => chain.some((step) => step.id === each.duty));
      const areas = distinct(own.flatMap((each) => each.area ?? []));
      return [null, ...areas].flatMap((area) =>
        this.who({ duty, within: 'g', area, modes: null })
          .holders.filter(
            ({ cited }) => area === null || own.some((each) => each.area === area && cited.includes(each.id)),
          )
          .map((holder) => ({ ...holder, text: `${holder.mode} ${duty} ${area}` })),
      );
    });
    const isHolder = ({ post, organization, standIn }: RefHolder) =>
      post === id || organization === id || (standIn?.incumbents ?? []).includes(id);
    const performersOf = ({ post, organization, standIn }: RefHolder): readonly RefPerformer[] =>
      standIn?.performers ??
      (post === null && organization !== null
        ? [{ who: organization, post: null, manner: 'present', extent: 'full' }]
        : []);
    const performs = (holder: RefHolder) => performersOf(holder).some(({ who, post }) => who === id || post === id);
    const texts = (holders: readonly (RefHolder & { readonly text: string })[]) =>
      distinct(holders.map(({ text }) => text)).sort();
    return {
      holds: texts(found.filter(isHolder)),
      performs: texts(found.filter((holder) => performs(holder) && !isHolder(holder))),
      handedOn: texts(
        found.filter((holder) => isHolder(holder) && !performs(holder) && performersOf(holder).length > 0),
      ),
    };
  }

  /** The duty and what is broader, as far as it is in force, the narrowest first. */
  broader(duty: string): Duty[] {
    const chain: Duty[] = [];
    let next: string | undefined = duty;
    while (next !== undefined && !chain.some(({ id }) => id === next)) {
      const found = this.get(next);
      if (found?.kind !== 'duty') break;
      chain.push(found);
      next = found.broader;
    }
    return chain;
  }

  /** R1: for one mode, the assignments on the duty itself, or on the nearest broader one that has any. */
  nearestDuty(mode: AssignmentMode, chain: readonly Duty[], area: string | null) {
    for (const [distance, { id }] of chain.entries()) {
      const here = this.all('assignment').filter(
        (each) => each.duty === id && each.mode === mode && (each.area === undefined || each.area === area),
      );
      const passed = distance === 0 ? [] : chain.slice(0, distance + 1).map((each) => each.id);
      if (here.length > 0) return here.map((each) => ({ mode, holder: each.holder, cited: [each.id, ...passed] }));
    }
    return [];
  }

  /** R2: every duty is the government's; a department's are those that it or a post of it holds. */
  isDutyOf(within: string, nearest: readonly { readonly mode: AssignmentMode; readonly holder: string }[]): boolean {
    const record = this.get(within);
    if (record?.kind === 'organization' && record.type === 'government') return true;
    return nearest.some(({ mode, holder }) => {
      const post = this.get(holder);
      const holds = holder === within || (post?.kind === 'post' && post.organization === within);
      return holds && ['accountable', 'decides', 'inCharge', 'leads'].includes(mode);
    });
  }

  /** R2: the head of the organization asked about is accountable, where a cited record says that it leads. */
  headResponsibility(within: string, head: Post, chain: readonly Duty[]): RefHolder[] {
    const says = this.all('oversight')
      .filter(
        (each) => each.overseer === head.id && each.target === within && each.mode === 'leads' && each.basis.length > 0,
      )
      .map(({ id }) => id);
    const loaded = this.all('provision').filter(({ document }) => this.get(document)?.kind === 'document');
    const articles = within === 'g' ? loaded.filter(({ quote }) => quote.includes('区长负责制')) : [];
    const cited = says.length > 0 ? says : head.basis.length > 0 ? [head.id] : articles.map(({ id }) => id);
    if (cited.length === 0) return [];
    return [{ mode: 'accountable', post: head.id, organization: null, cited, standIn: this.standIn(head.id, chain) }];
  }

  /** R3: else the posts that oversee the organization that leads the duty are in charge of it. */
  inChargeByOversight(leading: readonly string[]) {
    return this.all('oversight')
      .filter(({ target, mode }) => mode === 'inCharge' && leading.includes(target))
      .map((each) => ({ mode: 'inCharge' as const, holder: each.overseer, cited: [each.id] }));
  }

  heads(organization: string): readonly Post[] {
    return this.all('post').filter((post) => post.organization === organization && post.heads);
  }

  /** An organization answers through the post that heads it; a meeting decides as a meeting (R4). */
  expand(
    claim: { readonly mode: AssignmentMode; readonly holder: string; readonly cited: readonly string[] },
    chain: readonly Duty[],
  ): RefHolder[] {
    const { mode, holder, cited } = claim;
    const record = this.get(holder);
    if (record?.kind !== 'organization') {
      return [{ mode, post: holder, organization: null, cited, standIn: this.standIn(holder, chain) }];
    }
    const heads = record.type === 'meeting' ? [] : this.heads(holder);
    if (heads.length === 0) return [{ mode, post: null, organization: holder, cited, standIn: null }];
    return heads.map(({ id }) => ({ mode, post: id, organization: holder, cited, standIn: this.standIn(id, chain) }));
  }

  /** Two claims for one post in one mode are one holder. */
  merge(holders: readonly RefHolder[]): RefHolder[] {
    const merged: RefHolder[] = [];
    for (const each of holders) {
      const index = merged.findIndex(
        (one) => one.mode === each.mode && (one.post ?? one.organization) === (each.post ?? each.organization),
      );
      const one = merged[index];
      if (one === undefined) merged.push(each);
      else {
        merged[index] = {
          ...one,
          organization: one.organization ?? each.organization,
          cited: [...one.cited, ...each.cited],
        };
      }
    }
    return merged;
  }

  /** Several heads whose performers differ are a conflict (R9, story 8). */
  severalHeads(heads: readonly RefHolder[]): string[] {
    const views = heads.map(({ post, standIn }) => {
      const performers = (standIn?.performers ?? []).map(({ who }) => who);
      return performers.length > 0 ? performers : [standIn?.incumbents[0] ?? post ?? ''];
    });
    const different = distinct(views.map((view) => [...view].sort().join(' ')));
    return different.length > 1 ? [`accountable: ${distinct(views.flat()).sort().join(', ')}`] : [];
  }

  modeGap(mode: AssignmentMode, chain: readonly Duty[], holders: readonly RefHolder[]): string[] {
    const held = holders.filter((holder) => holder.mode === mode);
    if (held.length === 0) {
      if (chain.length === 0 || !this.documentsInForce()) return [`${mode} notInForce null`];
      return [`${mode} ${mode === 'inCharge' ? 'notDivided' : 'unassigned'} null`];
    }
    const whole = held.every(({ organization }) => {
      const record = organization === null ? undefined : this.get(organization);
      return record?.kind === 'organization' && record.type === 'government';
    });
    return mode === 'leads' && whole ? ['leads departmentUnstated null'] : [];
  }

  documentsInForce(): boolean {
    const loaded = (document: { placeholder: boolean; repealed: boolean }) =>
      !document.placeholder && !document.repealed;
    const ever = this.world.ever('document').some(loaded);
    return !ever || this.all('document').some(loaded);
  }

  /** R8: whether a post holds a matter, in any mode or area; where nobody is recorded, nobody is ruled out. */
  holds(post: string, chain: readonly Duty[]): boolean {
    const areas = distinct(this.all('assignment').map(({ area }) => area ?? null));
    const claims = [...areas, null].flatMap((area) => {
      const nearest = modes.flatMap((mode) => this.nearestDuty(mode, chain, area));
      const leading = nearest.filter(({ mode }) => mode === 'leads').map(({ holder }) => holder);
      const inCharge = nearest.some(({ mode }) => mode === 'inCharge');
      return [...nearest, ...(inCharge ? [] : this.inChargeByOversight(leading))];
    });
    if (claims.every(({ mode }) => mode === 'accountable')) return true;
    const record = this.get(post);
    const headed = record?.kind === 'post' && record.heads ? record.organization : null;
    return headed === 'g' || claims.some(({ holder }) => holder === post || holder === headed);
  }

  /** R5: who holds a post, who of them is there, and in which of the three states it is. */
  presence(post: string) {
    const seats = [
      post,
      ...this.all('post')
        .filter(({ seatOf }) => seatOf === post)
        .map(({ id }) => id),
    ];
    const tenures = seats.flatMap((seat) => this.all('tenure').filter((tenure) => tenure.post === seat));
    const incumbents = distinct(tenures.map(({ person }) => person));
    const absences = this.all('absence');
    const ofPost = absences.filter(({ of }) => of === post);
    const ofPeople = absences.filter(({ of }) => incumbents.includes(of));
    const present = ofPost.length > 0 ? [] : incumbents.filter((person) => !ofPeople.some(({ of }) => of === person));
    const recorded = this.world.ever('tenure').some((tenure) => seats.includes(tenure.post));
    const state = incumbents.length > 0 ? 'filled' : recorded ? 'vacant' : 'unrecorded';
    const there = state === 'filled' ? present.length > 0 : state === 'unrecorded' && ofPost.length === 0;
    return { state, tenures, incumbents, present, there, absences: [...ofPost, ...ofPeople] };
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
    const { there, present } = this.presence(id);
    if (!there) return [];
    if (present.length === 0 || (record.seats === 'many' && present.length > 1)) return [{ who: id, post: id }];
    return present.map((who) => ({ who, post: id }));
  }

  /** R6–R9 for one post, for a matter (the duty and what is broader) or for its work in general (`null`). */
  standIn(post: string, matter: readonly Duty[] | null, holds = true): RefStandIn {
    const { incumbents, there } = this.presence(post);
    const chain = matter ?? [];
    if (this.get(post)?.kind !== 'post' || matter?.length === 0) {
      return { post, outcome: 'gap', incumbents, performers: [], ...this.gap(post, matter, []) };
    }
    const reserved = chain.some((duty) => duty.reserved !== undefined);
    const nobody: Search = { claims: [], away: [], cut: false };
    const searches: Search[] = [];
    for (const look of [
      () => (reserved || !holds ? nobody : this.delegates(post, chain, 'always', 'entrusted')),
      () => (there ? this.inPerson(post) : nobody),
      () => (reserved || !holds || there ? nobody : this.delegates(post, chain, 'whileAbsent', 'designated')),
      () => (reserved || there ? nobody : this.standingRules(post, chain)),
    ]) {
      const found = look();
      searches.push(found);
      const narrowest = Math.min(...found.claims.map(({ narrowness }) => narrowness));
      const winning = found.claims.filter(({ narrowness }) => narrowness === narrowest);
      const views = distinct(
        winning.map((claim) =>
          claim.performers
            .map(({ who }) => who)
            .sort()
            .join(' '),
        ),
      );
      if (views.length > 1) {
        const claims = distinct(winning.flatMap((claim) => claim.performers.map(({ who }) => who))).sort();
        return { post, outcome: 'conflict', incumbents, performers: [], claims };
      }
      if (views.length === 1) return { post, outcome: 'held', incumbents, performers: winning[0]?.performers ?? [] };
    }
    return { post, outcome: 'gap', incumbents, performers: [], ...this.gap(post, matter, searches) };
  }

  /** R5: those who are there; several people in one single-seated post are several claims. */
  inPerson(post: string): Search {
    const { present, tenures } = this.presence(post);
    const performer = (who: string): RefPerformer => {
      const seat = tenures.find(({ person }) => person === who)?.post ?? post;
      return { who, post: seat, manner: 'present', extent: 'full' };
    };
    if (present.length === 0)
      return { claims: [{ performers: [performer(post)], narrowness: 0 }], away: [], cut: false };
    const record = this.get(post);
    const many = record?.kind === 'post' && record.seats === 'many';
    const groups = many ? [present] : present.map((person) => [person]);
    return {
      claims: groups.map((group) => ({ performers: group.map(performer), narrowness: 0 })),
      away: [],
      cut: false,
    };
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

  /** R8: it lapses when the tenure of whoever held the post at its first instant ends. */
  lapsed(delegation: Delegation): boolean {
    if (delegation.outlastsTenure) return false;
    if (!this.world.ever('tenure').some(({ post }) => post === delegation.delegator)) return false;
    const [first] = this.world.stretch(this.at, (day) => said(day, delegation.id));
    const inPost = (day: Day) => ofKind(day, 'tenure').filter(({ post }) => post === delegation.delegator);
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

  /** R7a: where somebody must be designated, the trigger must be met and the delegate be a candidate. */
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

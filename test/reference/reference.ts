import type { Assignment, AssignmentMode, Duty, Oversight, Post, Ruling } from '../../src/model/record.js';
import { distinct, type RefDoubt, type RefOutcome, type RefPerformer, type RefStandIn, StandIns } from './standIns.js';

export interface RefHolder {
  readonly mode: AssignmentMode;
  readonly post: string | null;
  readonly organization: string | null;
  readonly cited: readonly string[];
  /** Of each claim for it, what its text leaves in doubt. */
  readonly doubts: readonly (RefDoubt | null)[];
  /** Whether rulings contradict each other on it. */
  readonly disputed: boolean;
  readonly standIn: RefStandIn | null;
}
/** That a post or an organization holds the duty in a mode. */
type RefClaim = Pick<RefHolder, 'mode' | 'cited' | 'doubts' | 'disputed'> & { readonly holder: string };
export interface RefAnswer {
  readonly outcome: RefOutcome;
  /** Of each mode its state, of those that have one. */
  readonly states: Readonly<Record<string, string>>;
  readonly accountable: string | null;
  readonly holders: readonly RefHolder[];
  /** `mode reason post`. */
  readonly gaps: readonly string[];
  /** `mode: who, who`. */
  readonly conflicts: readonly string[];
  /** `mode: who, who / who`: whom each reading names. */
  readonly ambiguities: readonly string[];
}
export interface RefQuestion {
  readonly duty: string;
  readonly within: string;
  readonly area: string | null;
  readonly modes: readonly AssignmentMode[] | null;
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
/** The first of conflict, ambiguous, gap, partial and held that occurs. */
const worst = (found: readonly RefOutcome[]): RefOutcome | undefined =>
  (['conflict', 'ambiguous', 'gap', 'partial', 'held'] as const).find((each) => found.includes(each));

/**
 * A second resolver, written from the numbered rules alone: slow, obvious, sharing nothing with the first.
 * It reads a flat list of records and keeps nothing. Each function names its rule.
 */
export class Reference extends StandIns {
  /** R1–R9 together: every holder, every performer, every gap and conflict. */
  who(question: RefQuestion): RefAnswer {
    const chain = this.broader(question.duty);
    const collective = chain.some(({ reserved }) => reserved === 'collective');
    const asked: readonly AssignmentMode[] =
      question.modes ??
      (collective ? ['accountable', 'decides', 'inCharge', 'leads'] : ['accountable', 'inCharge', 'leads']);
    const nearest = this.ruledOrNearest(chain, question.area);
    const answerable = chain.length > 0 && this.isDutyOf(question.within, nearest) ? this.heads(question.within) : [];
    const heads = answerable.flatMap((head) => this.headResponsibility(question.within, head));
    const oversight = nearest.some(({ mode }) => mode === 'inCharge') ? [] : this.inChargeByOversight(nearest);
    const claims = [...nearest, ...oversight].flatMap((claim) => this.expand(claim));
    const all = this.merge([...heads, ...claims]).map((holder) => this.decided(holder, chain));
    const holders = all.filter(({ mode }) => (question.modes ?? modes).includes(mode));
    const own = this.accountable(question.duty, all, heads);

    const lacking = asked.flatMap((mode) => this.modeGap(mode, chain, holders));
    const gaps = [
      ...lacking,
      ...holders.flatMap(({ mode, standIn }) =>
        asked.includes(mode) && standIn?.reason !== undefined ? [`${mode} ${standIn.reason} ${standIn.post}`] : [],
      ),
    ];
    const headHolders = all.filter(
      ({ mode, post }) => mode === 'accountable' && heads.some((head) => head.post === post),
    );
    const conflicts = [
      ...(asked.includes('accountable') ? this.severalHeads(headHolders) : []),
      ...asked.flatMap((mode) => {
        const disputed = all.filter((holder) => holder.mode === mode && holder.disputed);
        const parties = disputed.map(({ post, organization }) => organization ?? post ?? '');
        return parties.length === 0 ? [] : [`${mode}: ${distinct(parties).sort().join(', ')}`];
      }),
      ...holders.flatMap(({ mode, standIn }) =>
        asked.includes(mode) && standIn?.outcome === 'conflict' ? [`${mode}: ${standIn.claims?.join(', ')}`] : [],
      ),
    ];
    const ambiguities = holders.flatMap((holder) => {
      const readings =
        holder.standIn?.readings ?? (this.isTwoReadings(holder) ? [[holder.organization ?? ''], []] : []);
      if (readings.length === 0 || (holder.standIn !== null && holder.standIn.outcome !== 'ambiguous')) return [];
      return [`${holder.mode}: ${readings.map((reading) => reading.join(', ')).join(' / ')}`];
    });
    const states = Object.fromEntries(
      (question.modes ?? modes).flatMap((mode) => {
        const state = this.state(mode, question, { holders, lacking, conflicts });
        return state === undefined ? [] : [[mode, state] as const];
      }),
    );
    return {
      outcome: this.outcome(states, asked, question.modes !== null, collective),
      states,
      accountable: own.length === 1 ? (own[0]?.post ?? own[0]?.organization ?? null) : null,
      holders,
      gaps: gaps.sort(),
      conflicts: conflicts.sort(),
      ambiguities: ambiguities.sort(),
    };
  }

  /** R2: whom a record makes answerable for the very duty, else the heads, else whom one makes so for a broader duty. */
  accountable(duty: string, all: readonly RefHolder[], heads: readonly RefHolder[]): readonly RefHolder[] {
    const accountable = all.filter(({ mode }) => mode === 'accountable');
    const named = accountable.filter(({ cited }) =>
      this.all('assignment').some(
        (each) => cited.includes(each.id) && each.duty === duty && each.mode === 'accountable',
      ),
    );
    if (named.length > 0) return named;
    const led = accountable.filter(({ post }) => heads.some((head) => head.post === post));
    return led.length > 0 ? led : accountable;
  }

  /** What comes of one mode: the worst of its holders, a gap where it lacks one, nothing where it need not have any. */
  state(
    mode: AssignmentMode,
    question: RefQuestion,
    parts: { holders: readonly RefHolder[]; lacking: readonly string[]; conflicts: readonly string[] },
  ): RefOutcome | undefined {
    const holders = parts.holders.filter((holder) => holder.mode === mode);
    const lack = parts.lacking.filter((each) => each.startsWith(`${mode} `));
    if (question.modes === null && lack.includes('inCharge notDivided null') && !this.isDivided()) return undefined;
    const found: RefOutcome[] = [
      ...(parts.conflicts.some((each) => each.startsWith(`${mode}:`)) ? (['conflict'] as const) : []),
      ...holders.map((holder) => holder.standIn?.outcome ?? (this.isTwoReadings(holder) ? 'ambiguous' : 'held')),
      ...lack.map(() => 'gap' as const),
    ];
    return worst(found);
  }

  /** Of the modes named, or of who does the work and who is in charge; contradictions and doubts count in every mode. */
  outcome(
    states: Readonly<Record<string, string>>,
    asked: readonly AssignmentMode[],
    named: boolean,
    collective: boolean,
  ) {
    const needed = named ? asked : [collective ? 'decides' : 'leads', 'inCharge'];
    const counting = asked.flatMap((mode) => {
      const state = states[mode] as RefOutcome | undefined;
      const counts = needed.includes(mode) || state === 'conflict' || state === 'ambiguous';
      return state !== undefined && counts ? [state] : [];
    });
    return worst(counting) ?? 'held';
  }

  /** Whether anybody among whom the work is to be divided is in charge of anything; where no norm says so, anybody at all. */
  isDivided(): boolean {
    const sharing = this.all('norm')
      .flatMap(({ names }) => names)
      .filter((id) => {
        const post = this.get(id);
        return post?.kind === 'post' && post.seats === 'many' && post.organization === 'g';
      });
    const members = [...sharing, ...sharing.flatMap((id) => this.seats(id))];
    const inCharge = [
      ...this.all('oversight').map(({ mode, overseer }) => ({ mode, holder: overseer })),
      ...this.all('assignment'),
    ].filter(({ mode }) => mode === 'inCharge');
    return inCharge.some(({ holder }) =>
      sharing.length === 0 ? holder === 'g' || holder.startsWith('g/') : members.includes(holder),
    );
  }

  /** Whether every text that makes it a holder has a reading by which it is none. */
  isTwoReadings({ doubts }: RefHolder): boolean {
    return doubts.length > 0 && doubts.every((doubt) => doubt === 'twoReadings');
  }

  /** Who performs for a holder, in view of what its texts leave in doubt. */
  decided(holder: RefHolder, chain: readonly Duty[]): RefHolder {
    if (holder.post === null) return holder;
    return { ...holder, standIn: this.standIn(holder.post, chain, true, this.remaining(holder.doubts)) };
  }

  remaining(doubts: readonly (RefDoubt | null)[]): RefDoubt[] {
    const all = doubts.length > 0 && doubts.every((doubt) => doubt === 'twoReadings');
    return doubts.filter((doubt): doubt is RefDoubt => doubt === 'inPerson' || (doubt === 'twoReadings' && all));
  }

  doubtOf({ reading, ...record }: Assignment | Oversight | Ruling): RefDoubt | null {
    if (reading === 'ambiguous') return 'twoReadings';
    return 'inPerson' in record && record.inPerson === true ? 'inPerson' : null;
  }

  /** The reverse question: every duty is asked about, and the parties it names have it among theirs. */
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
    const performersOf = (holder: RefHolder): readonly RefPerformer[] => {
      const { post, organization, standIn } = holder;
      return (
        standIn?.performers ??
        (post === null && organization !== null && !this.isTwoReadings(holder)
          ? [{ who: organization, post: null, manner: 'present', extent: 'full' }]
          : [])
      );
    };
    const performs = (holder: RefHolder) => performersOf(holder).some(({ who, post }) => who === id || post === id);
    // An organization acts through its own people.
    const isOwn = (post: string | null) => {
      const found = post === null ? undefined : this.get(post);
      return found?.kind === 'post' && found.organization === id;
    };
    const byItself = (holder: RefHolder) =>
      performs(holder) || performersOf(holder).some(({ who, post }) => isOwn(who) || isOwn(post));
    const texts = (holders: readonly (RefHolder & { readonly text: string })[]) =>
      distinct(holders.map(({ text }) => text)).sort();
    return {
      holds: texts(found.filter(isHolder)),
      performs: texts(found.filter((holder) => performs(holder) && !isHolder(holder))),
      handedOn: texts(
        found.filter((holder) => isHolder(holder) && !byItself(holder) && performersOf(holder).length > 0),
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

  /** R1a: who leads and who cooperates by the rulings on the very duty; R1 in the modes in which they name nobody. */
  ruledOrNearest(chain: readonly Duty[], area: string | null): readonly RefClaim[] {
    const rulings = this.all('ruling').filter(({ matters }) => chain[0] !== undefined && matters.includes(chain[0].id));
    const disputed = this.differ(rulings.map(({ leads }) => leads));
    const ruled = (['leads', 'cooperates'] as const).flatMap((mode) =>
      rulings.flatMap((ruling) =>
        ruling[mode].map((holder) => ({
          ...{ mode, holder, cited: [ruling.id], doubts: [this.doubtOf(ruling)] },
          disputed: mode === 'leads' && disputed,
        })),
      ),
    );
    const open = modes.filter((mode) => !ruled.some((claim) => claim.mode === mode));
    return [...ruled, ...open.flatMap((mode) => this.nearestDuty(mode, chain, area))];
  }

  /** Whether the groups are not all answered for by the same posts and organizations. */
  differ(groups: readonly (readonly string[])[]): boolean {
    const none = { mode: 'leads' as const, cited: [], doubts: [], disputed: false };
    const parties = groups.map((group) =>
      distinct(
        group.flatMap((holder) =>
          this.expand({ ...none, holder }).map(({ post, organization }) => post ?? organization ?? ''),
        ),
      )
        .sort()
        .join(' '),
    );
    return distinct(parties).length > 1;
  }

  /** R1: for one mode, the assignments on the duty itself, or (R1b) on the nearest broader one that has any. */
  nearestDuty(mode: AssignmentMode, chain: readonly Duty[], area: string | null): readonly RefClaim[] {
    const inherited = !['reviews', 'consulted', 'informed', 'supervises'].includes(mode);
    for (const [distance, { id }] of (inherited ? chain : chain.slice(0, 1)).entries()) {
      const here = this.all('assignment').filter(
        (each) => each.duty === id && each.mode === mode && (each.area === undefined || each.area === area),
      );
      const passed = distance === 0 ? [] : chain.slice(0, distance + 1).map((each) => each.id);
      if (here.length > 0)
        return here.map((each) => ({
          mode,
          holder: each.holder,
          cited: [each.id, ...passed],
          doubts: [this.doubtOf(each)],
          disputed: false,
        }));
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
  headResponsibility(within: string, head: Post): RefHolder[] {
    const says = this.all('oversight')
      .filter(
        (each) => each.overseer === head.id && each.target === within && each.mode === 'leads' && each.basis.length > 0,
      )
      .map(({ id }) => id);
    const loaded = this.all('provision').filter(({ document }) => this.get(document)?.kind === 'document');
    const articles = within === 'g' ? loaded.filter(({ quote }) => quote.includes('区长负责制')) : [];
    const cited = says.length > 0 ? says : head.basis.length > 0 ? [head.id] : articles.map(({ id }) => id);
    if (cited.length === 0) return [];
    const holder = { mode: 'accountable' as const, post: head.id, organization: null };
    return [{ ...holder, cited, doubts: [null], disputed: false, standIn: null }];
  }

  /**
   * R3: else the posts that oversee the organization that leads the duty are in charge of it; disputed where it is disputed who
   * leads, and not all who lead have the same overseers.
   */
  inChargeByOversight(nearest: readonly RefClaim[]): readonly RefClaim[] {
    const leaders = nearest.filter(({ mode }) => mode === 'leads');
    const leading = distinct(leaders.map(({ holder }) => holder));
    const overseeing = this.all('oversight').flatMap((each) => {
      // A collective name means each of the organizations, and is one of its own beside them.
      const named = this.all('organization').filter(({ id }) => id === each.target)[0]?.comprises ?? [];
      const own = { ...each, whom: each.target, by: [each.id] };
      const others = distinct(named).map((whom) => ({ ...each, whom, by: [each.id, each.target] }));
      return each.mode === 'inCharge' ? [own, ...others] : [];
    });
    const differ = this.differ(
      leading.map((leader) => overseeing.filter(({ whom }) => whom === leader).map(({ overseer }) => overseer)),
    );
    const disputed = differ && leaders.some((leader) => leader.disputed);
    return overseeing
      .filter(({ whom }) => leading.includes(whom))
      .map((each) => {
        const why = disputed ? leaders.filter(({ holder }) => holder === each.whom) : [];
        return {
          mode: 'inCharge' as const,
          holder: each.overseer,
          cited: [...each.by, ...why.flatMap(({ cited }) => cited)],
          doubts: [this.doubtOf(each)],
          disputed,
        };
      });
  }

  heads(organization: string): readonly Post[] {
    return this.all('post').filter((post) => post.organization === organization && post.heads);
  }

  /** An organization answers through the post that heads it; a meeting decides as a meeting (R4). */
  expand(claim: RefClaim): RefHolder[] {
    const { holder, ...rest } = claim;
    const standIn = null;
    const record = this.get(holder);
    if (record?.kind !== 'organization') {
      return [{ ...rest, post: holder, organization: null, standIn }];
    }
    const heads = record.type === 'meeting' ? [] : this.heads(holder);
    if (heads.length === 0) return [{ ...rest, post: null, organization: holder, standIn }];
    return heads.map(({ id }) => ({ ...rest, post: id, organization: holder, standIn }));
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
          doubts: [...one.doubts, ...each.doubts],
          disputed: one.disputed || each.disputed,
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

  /**
   * R8: whether a post holds a matter, in any mode or area, itself, as a seat or as a head; where nobody is recorded, nobody is
   * ruled out. With it what the texts that say so leave in doubt.
   */
  standing(post: string, chain: readonly Duty[]): { readonly holds: boolean; readonly doubts: readonly RefDoubt[] } {
    const areas = distinct(this.all('assignment').map(({ area }) => area ?? null));
    const claims = [...areas, null].flatMap((area) => {
      const nearest = this.ruledOrNearest(chain, area);
      const inCharge = nearest.some(({ mode }) => mode === 'inCharge');
      return [...nearest, ...(inCharge ? [] : this.inChargeByOversight(nearest))];
    });
    const record = this.get(post);
    const headed = record?.kind === 'post' && record.heads ? record.organization : null;
    const seatOf = record?.kind === 'post' ? record.seatOf : undefined;
    const asHead = this.heads('g').flatMap((head) => (head.id === post ? this.headResponsibility('g', head) : []));
    const own = claims.filter(({ holder }) => holder === post || holder === headed || holder === seatOf);
    const open = claims.every(({ mode }) => mode === 'accountable');
    return {
      holds: open || headed === 'g' || own.length > 0,
      doubts: this.remaining([...own, ...asHead].flatMap(({ doubts }) => doubts)),
    };
  }
}

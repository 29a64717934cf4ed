import type { AssignmentMode, Duty, Post } from '../../src/model/record.js';
import { distinct, type RefPerformer, type RefStandIn, StandIns } from './standIns.js';

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
}

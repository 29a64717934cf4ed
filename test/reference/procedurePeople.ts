import type { Duty, Step } from '../../src/model/record.js';
import { Reference } from './reference.js';
import type { RefPerformer, RefStandIn } from './standIns.js';
import type { ReferenceWorld } from './world.js';

/** One that has to perform or to receive. */
export interface RefParty {
  readonly role: string | null;
  readonly id: string | null;
}

/** P2: one post, or one body, by which a party performs. */
export interface RefPerforming extends RefParty {
  readonly collective: boolean;
  readonly post: string | null;
  readonly standIn: RefStandIn | null;
  readonly performers: readonly RefPerformer[];
  readonly gap: 'roleUnfilled' | 'noHeadRecorded' | null;
}

export type RefRoles = readonly { readonly role: string; readonly player: string }[];

export function partiesOf(named: readonly string[], roles: readonly string[], played: RefRoles): readonly RefParty[] {
  return [
    ...named.map((id) => ({ role: null, id })),
    ...roles.flatMap((role): RefParty[] => {
      const players = played.filter((each) => each.role === role).map(({ player }) => player);
      return players.length === 0 ? [{ role, id: null }] : players.map((id) => ({ role, id }));
    }),
  ];
}

/** P2: who performs for the parties of a step at a moment, asked of the reference of R4 to R10. */
export class People {
  readonly #references = new Map<string, Reference>();
  readonly #standIns = new Map<string, RefStandIn>();

  constructor(
    readonly world: ReferenceWorld,
    /** The duty of the procedure. */
    readonly duty: string,
  ) {}

  at(moment: string): Reference {
    const found = this.#references.get(moment) ?? new Reference(this.world, moment);
    this.#references.set(moment, found);
    return found;
  }

  /**
   * The matter for which a stand-in is sought: the duty, where the step is a decision or the duty is not reserved; else the
   * work of the post in general. A decision is never daily work.
   */
  matter(step: Step, moment: string): readonly Duty[] | null {
    const chain = this.at(moment).broader(this.duty);
    if (step.action === 'decide') {
      return chain.map((duty) => (duty.work === 'dailyWork' ? { ...duty, work: undefined } : duty));
    }
    return chain.some(({ reserved }) => reserved !== undefined) ? null : chain;
  }

  standIn(post: string, step: Step, moment: string): RefStandIn {
    const key = `${moment} ${post} ${step.action === 'decide'}`;
    const known = this.#standIns.get(key);
    if (known !== undefined) return known;
    const reference = this.at(moment);
    const matter = this.matter(step, moment);
    // The step itself gives the post its work, so the post holds it and may hand it on (R8).
    const found = reference.standIn(post, matter);
    this.#standIns.set(key, found);
    return found;
  }

  performing(step: Step, played: RefRoles, moment: string): readonly RefPerforming[] {
    return partiesOf(step.performer, step.performerRole, played).flatMap((party) => this.#of(party, step, moment));
  }

  #of(party: RefParty, step: Step, moment: string): RefPerforming[] {
    const nobody = { ...party, collective: false, post: null, standIn: null, performers: [], gap: null };
    if (party.id === null) return [{ ...nobody, gap: 'roleUnfilled' }];
    const record = this.at(moment).get(party.id);
    const itself: RefPerformer = { who: party.id, post: null, manner: 'present', extent: 'full' };
    if (record?.kind === 'organization') {
      if (record.type === 'meeting' || record.type === 'congress')
        return [{ ...nobody, collective: true, performers: [itself] }];
      const heads = this.at(moment).heads(party.id);
      if (heads.length === 0) return [{ ...nobody, performers: [itself], gap: 'noHeadRecorded' }];
      return heads.map(({ id }) => this.#post(party, id, step, moment));
    }
    return [this.#post(party, party.id, step, moment)];
  }

  #post(party: RefParty, post: string, step: Step, moment: string): RefPerforming {
    const standIn = this.standIn(post, step, moment);
    return { ...party, collective: false, post, standIn, performers: standIn.performers, gap: null };
  }
}

import type { Act, Step } from '../../src/model/record.js';
import { RefMatter } from './procedureMatter.js';
import { People, type RefPerforming } from './procedurePeople.js';
import { actsTold, stateOf } from './procedures.js';
import { addDays, beginOf, dateOf, endOf, startOf } from './procedureTimes.js';
import type { RefHolder } from './reference.js';
import { distinct } from './standIns.js';
import { ofKind, ReferenceWorld, type Written } from './world.js';

/** One who is answerable: a post or an organization, and the people in it. */
export interface RefAnswerable {
  readonly post: string | null;
  readonly organization: string | null;
  readonly people: readonly string[];
}

export interface RefResponsible {
  readonly performing: readonly RefPerforming[];
  readonly accountable: readonly RefAnswerable[];
  readonly inCharge: readonly RefAnswerable[];
}

export interface RefAccountability {
  readonly step: string;
  readonly state: string;
  readonly acts: readonly string[];
  readonly moment: string;
  readonly knownThen: string | null;
  readonly asKnownThen: RefResponsible | null;
  readonly asKnownNow: RefResponsible | null;
  readonly tookPart: readonly string[];
  readonly dissented: readonly string[];
}

/** P9 of each step that applied or was acted on, a second time from the page alone. */
export class RefAccounts {
  readonly #worlds = new Map<string, ReferenceWorld>();

  constructor(readonly written: readonly Written[]) {}

  world(knownAt: string): ReferenceWorld {
    const found = this.#worlds.get(knownAt) ?? new ReferenceWorld(this.written, knownAt);
    this.#worlds.set(knownAt, found);
    return found;
  }

  of(id: string, at: string, knownAt: string): readonly RefAccountability[] {
    const matter = new RefMatter(this.world(knownAt), id, at);
    const told = matter.steps.filter(
      (step) => actsTold(matter, step).length > 0 || (step.modality !== 'mustNot' && matter.applies(step)),
    );
    return told.map((step) => this.#ofStep(matter, step, knownAt));
  }

  #ofStep(matter: RefMatter, step: Step, knownAt: string): RefAccountability {
    const acts = actsTold(matter, step);
    const [moment, end] = momentOf(matter, step);
    const knownThen = this.#knownThen(acts.at(-1), end, knownAt);
    return {
      step: step.id,
      state: stateOf(matter, step),
      acts: acts.map((act) => act.id),
      moment,
      knownThen,
      asKnownThen: knownThen === null ? null : this.#responsible(this.world(knownThen), matter, step, moment),
      asKnownNow: this.#responsible(matter.world, matter, step, moment),
      tookPart: distinct(acts.flatMap(({ attended }) => attended)),
      dissented: distinct(acts.flatMap(({ dissented }) => dissented)),
    };
  }

  /** The end of the moment; of what was first recorded later than that, when the act was recorded. */
  #knownThen(act: Act | undefined, end: string, knownAt: string): string | null {
    const then = end < knownAt ? end : knownAt;
    const isKnown = this.written.some(({ recordedAt, change }) => change.id === 'g' && recordedAt <= then);
    if (isKnown) return then;
    return this.written.find(({ change }) => change.id === act?.id)?.recordedAt ?? null;
  }

  #responsible(world: ReferenceWorld, matter: RefMatter, step: Step, moment: string): RefResponsible {
    const procedure = ofKind(world.day(moment), 'procedure').find(({ id }) => id === step.procedure);
    const people = new People(world, procedure?.duty ?? '');
    // As known then: the step and its roles too; the roles as they are now, where the case was recorded later.
    const then = ofKind(world.day(moment), 'step').find(({ id }) => id === step.id) ?? step;
    const roles = world.ever('case').findLast(({ id }) => id === matter.case.id)?.roles ?? matter.case.roles;
    const performing = people.performing(then, roles, moment);
    const reference = people.at(moment);
    const organizations = distinct(
      performing.flatMap(({ id }) => (id !== null && reference.get(id)?.kind === 'organization' ? [id] : [])),
    );
    const answers = distinct([...organizations, 'g']).map((within) =>
      reference.who({ duty: people.duty, within, area: null, modes: null }),
    );
    const holders = answers.flatMap((answer) => answer.holders);
    // Where R2 names one, that one; of several none is chosen, and none left out.
    const accountable = answers.flatMap((answer) =>
      answer.holders
        .filter(({ mode }) => mode === 'accountable')
        .filter(
          ({ post, organization }) => answer.accountable === null || answer.accountable === (post ?? organization),
        ),
    );
    const named = ofKind(world.day(moment), 'organization').filter(({ comprises = [] }) =>
      comprises.some((each) => organizations.includes(each)),
    );
    const overseen = [...organizations, ...named.map(({ id }) => id)];
    const overseers = ofKind(world.day(moment), 'oversight')
      .filter(
        ({ mode, target, modality }) => mode === 'inCharge' && modality !== 'mustNot' && overseen.includes(target),
      )
      .flatMap(({ id, overseer }) =>
        reference.expand({ mode: 'inCharge', holder: overseer, cited: [id], doubts: [null], disputed: false }),
      );
    const show = ({ post, organization }: RefHolder): RefAnswerable => ({
      post,
      organization,
      people: post === null ? [] : reference.presence(post).incumbents,
    });
    return {
      performing,
      accountable: accountable.map(show),
      inCharge: [...holders.filter(({ mode }) => mode === 'inCharge'), ...overseers].map(show),
    };
  }
}

/** Its last act, else the last day of its deadline once that is over, else `at`; with when that is over. */
function momentOf(matter: RefMatter, step: Step): readonly [string, string] {
  const last = actsTold(matter, step).at(-1);
  if (last !== undefined) return [beginOf(last.on), endOf(last.on)];
  const { earliest, latest } = matter.deadline(step);
  const day = latest ?? earliest;
  if (day !== null && dateOf(matter.moment) > day) return [startOf(day), startOf(addDays(day, 1))];
  return [matter.moment, matter.moment];
}

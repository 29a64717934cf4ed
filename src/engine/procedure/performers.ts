import type { Snapshot } from '../../graph/snapshot.js';
import type { StandIn } from '../../model/answer.js';
import type { HandledMatter, Party, StepPerformer } from '../../model/procedure.js';
import type { Step } from '../../model/record.js';
import { standIn } from '../answer/standIn.js';
import { type Matter, matterOf } from '../case/case.js';
import { headsOf } from '../case/presence.js';

/** The posts, organizations and roles that a step names, with who plays the roles in the case. */
export function partiesOf(
  { roles }: Pick<HandledMatter, 'roles'>,
  ids: readonly string[],
  named: readonly string[],
): readonly Party[] {
  const players = named.flatMap((role): Party[] => {
    const found = roles.filter((each) => each.role === role);
    return found.length === 0 ? [{ role, id: null }] : found.map(({ player }) => ({ role, id: player }));
  });
  return [...ids.map((id) => ({ role: null, id })), ...players];
}

/**
 * P2 Performer 承办者
 *
 * A role becomes the unit that plays it in the case; a role that the case does not fill is a gap. A unit becomes the post that
 * heads it, and a post becomes people through the resolver, at the moment of `snapshot`. A meeting performs as a body.
 */
export function performersOf(
  snapshot: Snapshot,
  matter: Pick<HandledMatter, 'roles'>,
  step: Step,
  duty: string | null,
): readonly StepPerformer[] {
  return partiesOf(matter, step.performer, step.performerRole).flatMap((party) =>
    performing(snapshot, party, step, duty),
  );
}

function performing(snapshot: Snapshot, party: Party, step: Step, duty: string | null): readonly StepPerformer[] {
  const none = { ...party, collective: false, post: null, standIn: null, performers: [], gap: null };
  if (party.id === null) return [{ ...none, gap: 'roleUnfilled' }];
  const organization = snapshot.find('organization', party.id);
  if (organization === undefined) return [atPost(snapshot, party, party.id, step, duty)];
  const itself = [
    { person: null, post: null, organization: organization.id, manner: 'present' as const, extent: 'full' as const },
  ];
  if (['meeting', 'congress'].includes(organization.type)) return [{ ...none, collective: true, performers: itself }];
  const heads = headsOf(snapshot, organization.id);
  if (heads.length === 0) return [{ ...none, performers: itself, gap: 'noHeadRecorded' }];
  return heads.map(({ id }) => atPost(snapshot, party, id, step, duty));
}

function atPost(snapshot: Snapshot, party: Party, post: string, step: Step, duty: string | null): StepPerformer {
  const decision = standInFor(snapshot, post, step, duty);
  return { ...party, collective: false, post, standIn: decision, performers: decision.performers, gap: null };
}

/**
 * Who stands in for a post in a step. A reserved matter is the deciding of it: preparing it is work of the post in general. To
 * decide is never daily work.
 */
function standInFor(snapshot: Snapshot, post: string, { action }: Step, duty: string | null): StandIn {
  const decides = action === 'decide';
  return snapshot.memoized(`standIn in a step ${JSON.stringify([post, duty, decides])}`, (own) => {
    return standIn(own, post, matterOfStep(own, { action }, duty));
  });
}

/** For what a stand-in is sought; `null`: for the work of a post in general. */
export function matterOfStep(snapshot: Snapshot, { action }: Pick<Step, 'action'>, duty: string | null): Matter | null {
  const matter = duty === null ? null : matterOf(snapshot, duty);
  if (matter === null) return null;
  if (action !== 'decide') return matter.chain.some(({ reserved }) => reserved !== undefined) ? null : matter;
  const chain = matter.chain.map(({ work, ...rest }) => (work === 'dailyWork' ? rest : { ...rest, work }));
  return { ...matter, chain };
}

import type { Random } from '../support/random.js';
import {
  actions,
  assert,
  type CaseLine,
  type Fields,
  headOf,
  organizations,
  people,
  posts,
  roles,
  when,
} from './randomCaseRecords.js';

// Who does what in random cases, mostly not as it should be.

/** Who acts, in what capacity and for which post: half of the time by one of those who perform, or who were handed it. */
function author(random: Random, step: Fields | undefined, players: readonly string[], lines: readonly CaseLine[]) {
  const anyone = {
    by: random.once(2) ? random.pick(people) : random.pick([...organizations, ...posts]),
    ...(random.once(3) ? { capacity: random.pick(posts) } : {}),
    ...(random.once(4) ? { onBehalfOf: random.pick(posts) } : {}),
  };
  const named = [...((step?.performer as string[] | undefined) ?? []), ...players];
  if (named.length === 0 || random.once(2)) return anyone;
  const party = random.pick(named);
  const post = headOf[party] ?? party;
  const recorded = lines.map(({ change: { assert } }) => assert);
  const holders = recorded.flatMap(({ tenure }) => (tenure?.post === post ? [String(tenure.person)] : []));
  const delegates = recorded.flatMap(({ delegation }) =>
    delegation?.delegator === post ? [String(delegation.delegate)] : [],
  );
  const by = random.pick([party, ...holders, ...holders, ...delegates, ...delegates]);
  return {
    by,
    ...(random.once(4) ? { capacity: random.pick([post, random.pick(posts)]) } : {}),
    ...(delegates.includes(by) && random.once(2) ? { onBehalfOf: post } : {}),
  };
}

export interface Around {
  readonly of: string;
  readonly roles: readonly { readonly role: string; readonly player: string }[];
  readonly steps: readonly Fields[];
  readonly lines: readonly CaseLine[];
}

export function act(random: Random, id: string, { of, roles: played, steps, lines }: Around) {
  const step = random.once(6) ? undefined : random.pick(steps);
  const players = played.filter(({ role }) => (step?.performerRole as string[] | undefined)?.includes(role));
  const recipients = (step?.recipients as string[] | undefined) ?? [];
  const others = random.once(2) ? random.some([...organizations, 'g/head'], 1).slice(0, 3) : [];
  return assert('act', {
    id,
    case: of,
    ...(step === undefined
      ? { action: random.pick(actions), ...(random.once(4) ? { step: 'g/other-procedure/s0' } : {}) }
      : { step: random.once(12) ? 'g/other-procedure/s0' : step.id }),
    ...author(
      random,
      step,
      players.map(({ player }) => player),
      lines,
    ),
    on: when(random),
    recipients: random.once(2) ? random.some(recipients) : others,
    recipientRoles: random.once(4) ? random.some(roles, 1).slice(0, 2) : [],
    attended: random.once(3) ? random.some([...people, 'g/d1']).slice(0, 3) : [],
    dissented: random.once(5) ? [random.pick(people)] : [],
  });
}

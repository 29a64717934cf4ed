import type { Snapshot } from '../../src/graph/snapshot.js';
import { type AssignmentMode, assignmentModes } from '../../src/model/record.js';
import { ofOneDuty } from './walk.js';

/** A relation of an object to a subject, as OpenFGA has it. */
export interface Tuple {
  readonly user: string;
  readonly relation: string;
  readonly object: string;
}

const computed = (relation: string) => ({ computedUserset: { relation } });
const from = (relation: string, through: string) => ({
  tupleToUserset: { tupleset: { relation: through }, computedUserset: { relation } },
});
const either = (...child: readonly object[]) => ({ union: { child } });
const both = (...child: readonly object[]) => ({ intersection: { child } });
const given = { this: {} };
const related = (...types: readonly string[]) => ({
  directly_related_user_types: types.map((type) => (type === '*' ? { type: 'person', wildcard: {} } : { type })),
});

const broader = (mode: AssignmentMode): string => `broader_for_${mode}`;
const peopleBy = (mode: AssignmentMode): string => `people_by_${mode}`;

/**
 * The walk as an authorization model. It knows no “nearest” and no “where nobody is”: which broader duty counts for a mode,
 * and of which duty nobody is said to be in charge, are tuples of their own, which whoever writes tuples has to work out.
 */
export const model = {
  schema_version: '1.1',
  type_definitions: [
    { type: 'person' },
    {
      type: 'post',
      relations: { holder: given, seat: given, people: either(computed('holder'), from('people', 'seat')) },
      metadata: { relations: { holder: related('person'), seat: related('post') } },
    },
    {
      type: 'unit',
      relations: {
        head: given,
        overseer: given,
        people: from('people', 'head'),
        overseers: from('people', 'overseer'),
      },
      metadata: { relations: { head: related('post'), overseer: related('post') } },
    },
    {
      type: 'duty',
      relations: {
        ...Object.fromEntries(
          assignmentModes.flatMap((mode) => [
            [mode, given],
            [broader(mode), given],
            [peopleBy(mode), either(from('people', mode), from(peopleBy(mode), broader(mode)))],
          ]),
        ),
        government: given,
        nobody_in_charge: given,
        overseers: either(from('overseers', 'leads'), from('overseers', broader('leads'))),
        responsible: either(
          ...assignmentModes.map((mode) => computed(peopleBy(mode))),
          both(computed('overseers'), computed('nobody_in_charge')),
          from('people', 'government'),
        ),
      },
      metadata: {
        relations: {
          ...Object.fromEntries(
            assignmentModes.flatMap((mode) => [
              [mode, related('post', 'unit')],
              [broader(mode), related('duty')],
            ]),
          ),
          government: related('unit'),
          nobody_in_charge: related('*'),
        },
      },
    },
  ],
};

/** What is in force in `snapshot`. */
export function tuplesOf(snapshot: Snapshot): readonly Tuple[] {
  const tuples = new Map<string, Tuple>();
  const add = (object: string, relation: string, user: string) =>
    tuples.set(`${object} ${relation} ${user}`, { object, relation, user });
  const post = (id: string) => `post:${id}`;
  const unit = (id: string) => `unit:${id}`;
  const holder = (id: string) => (snapshot.find('organization', id) === undefined ? post(id) : unit(id));
  for (const { post: held, person } of snapshot.all('tenure')) add(post(held), 'holder', `person:${person}`);
  for (const { id, seatOf, heads, organization } of snapshot.all('post')) {
    if (seatOf !== undefined) add(post(seatOf), 'seat', post(id));
    const type = snapshot.find('organization', organization)?.type;
    if (heads && type !== undefined && type !== 'meeting') add(unit(organization), 'head', post(id));
  }
  for (const { mode, target, overseer, modality } of snapshot.all('oversight')) {
    if (mode === 'inCharge' && modality !== 'mustNot') add(unit(target), 'overseer', post(overseer));
  }
  const assigned = (duty: string, mode: AssignmentMode) =>
    snapshot
      .pointing('assignment', 'duty', duty)
      .filter((each) => each.mode === mode && each.modality !== 'mustNot' && each.area === undefined);
  const hasAny = (duty: string | undefined, mode: AssignmentMode): boolean =>
    duty !== undefined && (assigned(duty, mode).length > 0 || hasAny(snapshot.find('duty', duty)?.broader, mode));
  for (const { id, broader: above } of snapshot.all('duty')) {
    const duty = `duty:${id}`;
    add(duty, 'government', unit(snapshot.government));
    if (!hasAny(id, 'inCharge')) add(duty, 'nobody_in_charge', 'person:*');
    for (const mode of assignmentModes) {
      const own = assigned(id, mode);
      for (const each of own) add(duty, mode, holder(each.holder));
      if (own.length === 0 && above !== undefined && !ofOneDuty.includes(mode))
        add(duty, broader(mode), `duty:${above}`);
    }
  }
  return [...tuples.values()];
}

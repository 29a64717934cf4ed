import type { Snapshot } from '../../graph/snapshot.js';
import { publicForm } from '../../ledger/lens.js';
import type { Step as Because } from '../../model/answer.js';
import type { HandledMatter, ResponsibleThen } from '../../model/procedure.js';
import type { AnyRecord } from '../../model/record.js';
import { canonicalJson } from '../../util/hash.js';
import { matterOf } from '../case/case.js';
import type { Handling } from './matter.js';
import type { When } from './when.js';

// P9: the records by which others are named now than were known then.

/** How the roles of a case were known to be played; as they are now, where the case itself was recorded later. */
export function rolesIn(view: Snapshot, { case: id, roles }: HandledMatter): HandledMatter['roles'] {
  const known = id === null ? undefined : view.describe(id);
  return known?.kind === 'case' ? known.roles : roles;
}

/** What says who performs a step: the step itself, and its case where the roles were known to be played otherwise. */
function grounds({ snapshot, matter }: Handling, then: Snapshot | null, step: string): readonly string[] {
  const before = then === null ? matter.roles : rolesIn(then, matter);
  const isSame = canonicalJson(before) === canonicalJson(rolesIn(snapshot, matter));
  return matter.case === null || isSame ? [step] : [step, matter.case];
}

/** Of the records that either answer rests on, those of which every reader sees something else now than was known then. */
export function differingRecords(
  handling: Handling,
  then: Snapshot | null,
  { from }: Pick<When, 'from'>,
  step: string,
  answers: readonly (ResponsibleThen | null)[],
): readonly string[] {
  const { snapshot: now, duty } = handling;
  const decided = [
    ...grounds(handling, then, step),
    ...answers.flatMap((each) => each?.because ?? []).flatMap(({ records }: Because) => records),
  ];
  const posts = answers.flatMap((each) =>
    [...(each?.performers ?? []), ...(each?.accountable ?? []), ...(each?.inCharge ?? [])].flatMap(
      ({ post }) => post ?? [],
    ),
  );
  const views = [then, now].flatMap((known) => known?.atInstant(from) ?? []);
  const stretches = (known: Snapshot | null, id: string) =>
    canonicalJson((known?.history(id) ?? []).map(({ record, valid }) => ({ record: publicForm(record), valid })));
  const differ = (records: readonly string[]) =>
    [...new Set(records)].sort().filter((id) => stretches(then, id) !== stretches(now, id));
  const found = differ([...decided, ...views.flatMap((view) => restingOn(view, duty, posts))]);
  return found.length > 0 ? found : differ(views.flatMap((view) => handingOn(view, posts)));
}

const withSeats = (view: Snapshot, posts: readonly string[]): readonly string[] =>
  posts.flatMap((post) => [post, ...view.pointing('post', 'seatOf', post).map(({ id }) => id)]);

/**
 * What may hand on the work of the posts, or why none is there, where nothing that an answer rests on tells why another is
 * named: of the posts, of whom their delegations and rules name, and so on.
 */
function handingOn(view: Snapshot, posts: readonly string[]): readonly string[] {
  const reached = new Set(posts);
  const records: AnyRecord[] = [];
  for (const id of reached) {
    const delegations = view.pointing('delegation', 'delegator', id);
    const rules = view.pointing('standInRule', 'post', id);
    const served = view.pointing('tenure', 'person', id);
    records.push(...delegations, ...rules, ...view.pointing('absence', 'of', id));
    records.push(...view.historyPointing('tenure', 'post', id).map(({ record }) => record), ...served);
    const next = [
      ...view.pointing('post', 'seatOf', id).map((seat) => seat.id),
      ...view.pointing('tenure', 'post', id).map(({ person }) => person),
      ...served.map(({ post }) => post),
      ...delegations.map(({ delegate }) => delegate),
      ...rules.flatMap(({ candidates }) => candidates),
    ];
    for (const each of next) reached.add(each);
  }
  return records.map(({ id }) => id);
}

/** What an answer rests on without a reason of its own: who is, or ever was, in the posts, and how the duty is divided. */
function restingOn(view: Snapshot, duty: string | null, posts: readonly string[]): readonly string[] {
  const tenures = withSeats(view, posts)
    .flatMap((post) => view.historyPointing('tenure', 'post', post))
    .map(({ record }) => record.id);
  const divided = (duty === null ? [] : matterOf(view, duty).chain)
    .flatMap(({ id }) => view.pointing('assignment', 'duty', id))
    .filter(({ mode }) => ['accountable', 'decides', 'inCharge', 'leads'].includes(mode))
    .map(({ id }) => id);
  return [...tenures, ...divided];
}

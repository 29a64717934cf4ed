import { local } from '../../model/ids.js';
import { groupBy } from '../../util/groupBy.js';
import { readDay } from '../../util/writtenDay.js';

/** What open data about an organization says, by the ids of its own. A day is as it is written: it may be a year alone. */
export interface OpenRecords {
  /** What the ids belong to: each record keeps its own as `system:id`. */
  readonly system: string;
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    readonly within: string | null;
    readonly from: string | null;
  }[];
  readonly posts: readonly {
    readonly id: string;
    readonly title: string;
    readonly unit: string;
    readonly reportsTo: string | null;
    readonly note: string | null;
  }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly tenures: readonly {
    readonly person: string;
    readonly post: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

/**
 * The changes that open data comes to in a government of this id: its first unit that is in no other is the government. What
 * points at nothing is left out; a day that is no whole day is kept in a note, and the record has no beginning or end by it.
 */
export function changesOf(
  open: OpenRecords,
  government: string,
): readonly { readonly id: string; readonly change: object }[] {
  const root = open.units.find(({ within }) => within === null);
  const ids = new Ids(government);
  const unit = ids.of('org', open.units, root?.id);
  const post = ids.of(
    'post',
    open.posts.filter((each) => unit.has(each.unit)),
  );
  const person = ids.of('person', open.people);
  const own = (id: string) => ({ externalIds: [`${open.system}:${id}`] });
  const held = open.tenures.filter((each) => person.has(each.person) && post.has(each.post));
  const several = heldBySeveral(held);
  return [
    ...open.units.map(({ id, name, within, from }) => ({
      organization: {
        ...{ id: unit.get(id), name, type: id === root?.id ? 'government' : 'department', ...own(id) },
        ...(id === root?.id ? {} : { partOf: unit.get(within ?? '') ?? government }),
        ...dated({ from, to: null }),
      },
    })),
    ...open.posts.flatMap(({ id, title, unit: of, reportsTo, note }) =>
      post.has(id)
        ? [
            {
              post: {
                ...{ id: post.get(id), title, organization: unit.get(of), ...own(id) },
                ...(several.has(id) ? { seats: 'many' } : {}),
                ...(post.has(reportsTo ?? '') ? { reportsTo: post.get(reportsTo ?? '') } : {}),
                ...(note === null ? {} : { note }),
              },
            },
          ]
        : [],
    ),
    ...open.people.map(({ id, name }) => ({ person: { id: person.get(id), name, ...own(id) } })),
    ...held.map(({ person: who, post: what, from, to }) => ({
      tenure: {
        id: ids.free(`${government}/tenure/${local(`${who}.${what}`)}`),
        ...{ person: person.get(who), post: post.get(what), ...dated({ from, to }) },
      },
    })),
  ].map((record) => ({ id: String(Object.values(record)[0]?.id), change: { assert: record } }));
}

/** Readable ids in a government, no two of them alike: what differs in signs alone is told apart by a number. */
class Ids {
  readonly #taken = new Set<string>();

  constructor(readonly government: string) {}

  free(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.#taken.has(id); count++) id = `${wanted}-${count}`;
    this.#taken.add(id);
    return id;
  }

  /** For each of `things`, by its own id; `root` is the government itself. */
  of(kind: string, things: readonly { readonly id: string }[], root?: string): ReadonlyMap<string, string> {
    return new Map(
      things.map(({ id }) => [
        id,
        id === root ? this.government : this.free(`${this.government}/${kind}/${local(id)}`),
      ]),
    );
  }
}

/** The posts that more than one holds at a time, or may: where a day is missing, nobody can tell. */
function heldBySeveral(tenures: OpenRecords['tenures']): ReadonlySet<string> {
  const byPost = groupBy(tenures, ({ post }) => post);
  const several = [...byPost].filter(([, all]) => {
    const sorted = [...all].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    return sorted.some(({ to }, index) => {
      const next = sorted[index + 1];
      return next !== undefined && (to === null || next.from === null || next.from < to);
    });
  });
  return new Set(several.map(([post]) => post));
}

function dated({ from, to }: { readonly from: string | null; readonly to: string | null }): object {
  const [validFrom, validTo] = [from, to].map((each) => (each === null ? null : readDay(each)));
  const partly = [from, to].filter((each, index) => each !== null && [validFrom, validTo][index] === null);
  return {
    ...(validFrom == null ? {} : { validFrom }),
    ...(validTo == null ? {} : { validTo }),
    ...(partly.length === 0 ? {} : { note: `Dates: ${from ?? ''} – ${to ?? ''}` }),
  };
}

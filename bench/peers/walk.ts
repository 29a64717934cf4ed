import type { GovernmentGraph } from '../../src/graph/governmentGraph.js';
import type { Version } from '../../src/ledger/timeline.js';
import type { AssignmentMode, Kind, RecordOf } from '../../src/model/record.js';
import { contains, type RecordedTime, type ValidTime } from '../../src/model/time.js';

/** Who holds the posts that are responsible for a duty, at a moment on both axes. */
export interface PeerQuestion {
  readonly duty: string;
  readonly government: string;
  readonly at: ValidTime;
  readonly knownAt: RecordedTime;
}

/** Modes that narrower duties do not inherit. */
export const ofOneDuty: readonly AssignmentMode[] = ['reviews', 'consulted', 'informed', 'supervises'];

/**
 * The people that a plain walk along the edges of the graph finds: up from the duty to the nearest assignment in each
 * mode, to the unit, the post that heads it and who holds that; to who oversees the unit that leads; to the head of the
 * government. No reasons, no rulings, no stand-ins, no time for which it holds.
 */
export function walk(graph: GovernmentGraph, { duty, government, at, knownAt }: PeerQuestion): ReadonlySet<string> {
  const people = new Set<string>();
  const inForce = ({ valid, known }: Version) => contains(valid, at) && contains(known, knownAt);
  const recordOf = (id: string) => graph.getNodeAttribute(id, 'timeline').find(inForce)?.record;
  const pointing = <K extends Kind>(kind: K, field: string, target: string, use: (record: RecordOf<K>) => void) => {
    graph.forEachInEdge(target, (_edge, attributes, source) => {
      if (attributes.kind !== kind || attributes.field !== field) return;
      const record = recordOf(source) as unknown as Readonly<Record<string, unknown>> | undefined;
      if (record?.[field] === target) use(record as unknown as RecordOf<K>);
    });
  };
  const holdersOf = (post: string): void => {
    pointing('tenure', 'post', post, ({ person }) => people.add(person));
    pointing('post', 'seatOf', post, ({ id }) => holdersOf(id));
  };
  const answeringFor = (holder: string): void => {
    const record = recordOf(holder);
    if (record?.kind !== 'organization') holdersOf(holder);
    else if (record.type !== 'meeting') {
      pointing('post', 'organization', holder, ({ id, heads }) => {
        if (heads) holdersOf(id);
      });
    }
  };
  const found = new Map<AssignmentMode, Set<string>>();
  let isNarrower = false;
  for (let id: string | undefined = duty; id !== undefined; isNarrower = true) {
    const record = recordOf(id);
    if (record?.kind !== 'duty') break;
    const nearest = new Map<AssignmentMode, Set<string>>();
    pointing('assignment', 'duty', id, ({ mode, holder, modality, area }) => {
      if (modality === 'mustNot' || area !== undefined || found.has(mode)) return;
      if (isNarrower && ofOneDuty.includes(mode)) return;
      nearest.set(mode, (nearest.get(mode) ?? new Set()).add(holder));
    });
    for (const [mode, holders] of nearest) found.set(mode, holders);
    id = record.broader;
  }
  for (const holders of found.values()) for (const holder of holders) answeringFor(holder);
  if (!found.has('inCharge')) {
    for (const leader of found.get('leads') ?? []) {
      pointing('oversight', 'target', leader, ({ mode, modality, overseer }) => {
        if (mode === 'inCharge' && modality !== 'mustNot') answeringFor(overseer);
      });
    }
  }
  if (recordOf(duty) !== undefined) answeringFor(government);
  return people;
}

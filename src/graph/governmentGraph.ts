import { MultiDirectedGraph } from 'graphology';
import type { Timeline, Version } from '../ledger/timeline.js';
import type { AnyRecord, Kind } from '../model/record.js';
import { referencesOf } from '../model/references.js';
import { contains, type RecordedTime } from '../model/time.js';
import { howManyUpTo } from '../util/howManyUpTo.js';

/** A node is a record's id. One that nothing is recorded of has an empty timeline. */
export interface NodeAttributes {
  readonly timeline: Timeline;
  /** Since when it is part of the graph (`reach.ts`); `null`: something points at it, and that is all. */
  readonly since: RecordedTime | null;
  /** Whether it was recorded for another government, so that not all that hangs on it need be here. */
  readonly foreign: boolean;
}

/** An edge reads "<record> <field> <target>": `tenure/1 post → post/head`. Some version of the record points there. */
export interface EdgeAttributes {
  readonly kind: Kind;
  readonly field: string;
}

/**
 * Everything ever known of one government, on both axes of time.
 *
 * Relations are nodes too (as in W3C ORG, where a membership is a thing of its own): they have intervals, a
 * basis and a history, and a delegation points at more than two others.
 *
 * It grows with the ledger (`grow`). As known at an earlier time it stays what it was then, since every read is told a
 * time: versions have the times of their being known, nodes that of their becoming part.
 */
export type GovernmentGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

interface GraphAttributes {
  /** Every time at which something became known, in order. */
  readonly recorded: RecordedTime[];
  readonly idsOfKind: Map<Kind, Set<string>>;
}

export function emptyGraph(): GovernmentGraph {
  const graph: GovernmentGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes({ recorded: [], idsOfKind: new Map() });
  return graph;
}

/** One to grow by itself. */
export function copyOf(graph: GovernmentGraph): GovernmentGraph {
  const copy: GovernmentGraph = graph.copy();
  const { recorded, idsOfKind } = graph.getAttributes();
  const ids = new Map([...idsOfKind].map(([kind, each]) => [kind, new Set(each)]));
  copy.replaceAttributes({ recorded: [...recorded], idsOfKind: ids });
  return copy;
}

/** What is known of `id` at `knownAt`, in the order in which it became known. */
export function versionsOfId(graph: GovernmentGraph, id: string, knownAt: RecordedTime): readonly Version[] {
  if (!graph.hasNode(id)) return [];
  const { timeline, since, foreign } = graph.getNodeAttributes(id);
  // What was recorded for this government was part of it from the first.
  return foreign && !isUpTo(since, knownAt) ? [] : timeline.filter(({ known }) => contains(known, knownAt));
}

/** What is known at `knownAt` of the records of `kind` whose `field` ever pointed at `target`, by id, then by valid time. */
export function versionsPointingAt(
  graph: GovernmentGraph,
  kind: Kind,
  field: string,
  target: string,
  knownAt: RecordedTime,
): readonly Version[] {
  if (!graph.hasNode(target)) return [];
  const edges = graph.filterInEdges(
    target,
    (_edge, attributes) => attributes.kind === kind && attributes.field === field,
  );
  return inOrder(
    graph,
    edges.map((edge) => graph.source(edge)),
    knownAt,
  );
}

/** What is known at `knownAt` of the records of `kind`, by id, then by valid time. */
export const versionsOfKind = (graph: GovernmentGraph, kind: Kind, knownAt: RecordedTime): readonly Version[] =>
  inOrder(graph, [...(graph.getAttribute('idsOfKind').get(kind) ?? [])], knownAt);

const inOrder = (graph: GovernmentGraph, ids: string[], knownAt: RecordedTime): readonly Version[] =>
  ids.sort().flatMap((id) => {
    const versions = versionsOfId(graph, id, knownAt);
    return versions.length < 2 ? versions : [...versions].sort((a, b) => byText(a.valid.from, b.valid.from));
  });

/** Whatever was recorded last of `id`, whether or not it still stands. */
export const lastForm = (graph: GovernmentGraph, id: string): AnyRecord | undefined =>
  graph.hasNode(id) ? graph.getNodeAttribute(id, 'timeline').at(-1)?.record : undefined;

export const isPart = (graph: GovernmentGraph, id: string): boolean =>
  graph.hasNode(id) && graph.getNodeAttribute(id, 'since') !== null;

export const isPersonIn = (graph: GovernmentGraph, id: string): boolean => lastForm(graph, id)?.kind === 'person';

/** Every id of which something is known at `knownAt`, in order. */
export const idsIn = (graph: GovernmentGraph, knownAt: RecordedTime): readonly string[] =>
  graph.filterNodes((id) => versionsOfId(graph, id, knownAt).length > 0).sort();

/** About how many bytes a graph takes, with its records. */
export const bytesOf = (graph: GovernmentGraph): number => 2_000 * graph.order + 350 * graph.size;

/** The last time at or before `knownAt` at which something became known; `null` if there is none. */
export function knownUpTo(graph: GovernmentGraph, knownAt: RecordedTime): RecordedTime | null {
  const recorded = graph.getAttribute('recorded');
  return recorded[howManyUpTo(recorded, knownAt) - 1] ?? null;
}

export const lastRecorded = (graph: GovernmentGraph): RecordedTime | null =>
  graph.getAttribute('recorded').at(-1) ?? null;

/** Puts `timeline` in the place of an earlier one of `id`, whose nodes and edges stay; gives the versions that only one has. */
export function replaceTimeline(graph: GovernmentGraph, id: string, timeline: Timeline): readonly Version[] {
  const earlier = graph.getNodeAttribute(id, 'timeline');
  const [old, now] = [new Set(earlier), new Set(timeline)];
  const added = timeline.filter((version) => !old.has(version));
  graph.setNodeAttribute(id, 'timeline', timeline);
  for (const { record } of added) {
    const { idsOfKind } = graph.getAttributes();
    idsOfKind.set(record.kind, (idsOfKind.get(record.kind) ?? new Set()).add(id));
    for (const { field, target } of referencesOf(record)) {
      if (!graph.hasNode(target)) graph.addNode(target, { timeline: [], since: null, foreign: false });
      graph.mergeDirectedEdgeWithKey(`${id} ${field} ${target}`, id, target, { kind: record.kind, field });
    }
  }
  return [...earlier.filter((version) => !now.has(version)), ...added];
}

const isUpTo = (since: RecordedTime | null, knownAt: RecordedTime): boolean => since !== null && since <= knownAt;

const byText = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : 1);

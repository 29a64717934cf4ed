import { MultiDirectedGraph } from 'graphology';
import type { Entry } from '../ledger/entry.js';
import { type Timeline, timelineOf, type Version } from '../ledger/timeline.js';
import type { Kind } from '../model/record.js';
import { referencesOf } from '../model/references.js';
import type { RecordedTime } from '../model/time.js';
import { groupBy } from '../util/groupBy.js';
import { howManyUpTo } from '../util/howManyUpTo.js';

/** A node is a record's id. One that is pointed at without being loaded has an empty timeline. */
export interface NodeAttributes {
  readonly timeline: Timeline;
  /** Whether it was recorded for another government, so that not all that hangs on it need be here. */
  readonly foreign: boolean;
}

/** An edge reads "<record> <field> <target>": `tenure/1 post → post/head`. It stands for one version. */
export interface EdgeAttributes {
  readonly kind: Kind;
  readonly field: string;
  readonly version: Version;
}

/**
 * Everything ever known of one government, on both axes of time.
 *
 * Relations are nodes too (as in W3C ORG, where a membership is a thing of its own): they have intervals, a
 * basis and a history, and a delegation points at more than two others.
 */
export type GovernmentGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

interface GraphAttributes {
  /** Every time at which something became known, in order. */
  readonly recorded: readonly RecordedTime[];
}

/** The graph that `entries`, in the order of the ledger, build. `foreign` are the ids that belong elsewhere. */
export function buildGraph(entries: readonly Entry[], foreign: ReadonlySet<string> = new Set()): GovernmentGraph {
  const graph: GovernmentGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.setAttribute('recorded', [...new Set(entries.map(({ recordedAt }) => recordedAt))].sort());
  const byId = groupBy(entries, ({ change }) => change.id);
  for (const [id, own] of byId) graph.mergeNode(id, { timeline: timelineOf(own), foreign: foreign.has(id) });
  for (const id of byId.keys()) {
    for (const version of graph.getNodeAttribute(id, 'timeline')) {
      for (const { field, target } of referencesOf(version.record)) {
        if (!graph.hasNode(target)) graph.addNode(target, { timeline: [], foreign: false });
        graph.addDirectedEdge(id, target, { kind: version.record.kind, field, version });
      }
    }
  }
  return graph;
}

/** The versions of `kind` whose `field` points at `target`, by id of the record, then by valid time. */
export function versionsPointingAt(graph: GovernmentGraph, kind: Kind, field: string, target: string): Version[] {
  if (!graph.hasNode(target)) return [];
  return graph
    .filterInEdges(target, (_edge, attributes) => attributes.kind === kind && attributes.field === field)
    .map((edge) => graph.getEdgeAttribute(edge, 'version'))
    .sort((a, b) => byText(a.record.id, b.record.id) || byText(a.valid.from ?? '', b.valid.from ?? ''));
}

/** All versions of `kind`, by id. */
export function versionsOfKind(graph: GovernmentGraph, kind: Kind): Version[] {
  return graph
    .mapNodes((_id, { timeline }) => timeline.filter(({ record }) => record.kind === kind))
    .flat()
    .sort(
      (a: Version, b: Version) => byText(a.record.id, b.record.id) || byText(a.valid.from ?? '', b.valid.from ?? ''),
    );
}

export const versionsOfId = (graph: GovernmentGraph, id: string): Timeline =>
  graph.hasNode(id) ? graph.getNodeAttribute(id, 'timeline') : [];

/** About how many bytes a graph takes, with its records. */
export const bytesOf = (graph: GovernmentGraph): number => 2_000 * graph.order + 350 * graph.size;

/** The last time at or before `knownAt` at which something became known; `null` if there is none. */
export function knownUpTo(graph: GovernmentGraph, knownAt: RecordedTime): RecordedTime | null {
  const recorded = graph.getAttribute('recorded');
  return recorded[howManyUpTo(recorded, knownAt) - 1] ?? null;
}

export const lastRecorded = (graph: GovernmentGraph): RecordedTime | null =>
  graph.getAttribute('recorded').at(-1) ?? null;

/** Of every record that is not known alike in both graphs, all versions. */
export function versionsApart(a: GovernmentGraph, b: GovernmentGraph): readonly Version[] {
  const ids = new Set([...a.nodes(), ...b.nodes()]);
  return [...ids].flatMap((id) => {
    const [before, after] = [versionsOfId(a, id), versionsOfId(b, id)];
    return areAlike(before, after) ? [] : [...before, ...after];
  });
}

/** Two timelines of one record in one ledger: what was recorded later, later times tell. */
const areAlike = (a: Timeline, b: Timeline): boolean =>
  a.length === b.length &&
  a.every((version, index) => {
    const other = b[index] as Version;
    return (['valid', 'known'] as const).every(
      (axis) => version[axis].from === other[axis].from && version[axis].to === other[axis].to,
    );
  });

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

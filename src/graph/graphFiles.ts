import { MultiDirectedGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import { referencesOf } from '../model/references.js';
import type { ShownSnapshot } from './snapshot.js';

// What is in force as a graph for programs that draw and measure graphs: a node for each record, an edge for each reference.

/** What a file says of itself. */
export interface GraphAbout {
  readonly title: string;
  readonly description: string;
}

interface Node {
  readonly label: string;
  readonly kind: string;
  readonly validFrom: string;
  readonly validTo: string;
}

interface Edge {
  readonly label: string;
}

type RecordGraph = MultiDirectedGraph<Node, Edge>;

function recordGraph(shown: ShownSnapshot): RecordGraph {
  const graph: RecordGraph = new MultiDirectedGraph<Node, Edge>();
  const records = shown.ids().flatMap((id) => shown.get(id) ?? []);
  const nameOf = (id: string) => {
    const record = shown.describe(id);
    return record !== undefined && 'name' in record && record.name !== undefined ? record.name : id;
  };
  for (const { id, kind, validFrom, validTo } of records)
    graph.addNode(id, { label: nameOf(id), kind, validFrom: validFrom ?? '', validTo: validTo ?? '' });
  for (const record of records) {
    for (const { field, target } of referencesOf(record)) {
      if (!graph.hasNode(target))
        graph.addNode(target, {
          label: nameOf(target),
          kind: shown.describe(target)?.kind ?? '',
          validFrom: '',
          validTo: '',
        });
      graph.mergeDirectedEdgeWithKey(`${record.id} ${field} ${target}`, record.id, target, { label: field });
    }
  }
  return graph;
}

/** The graph as GEXF 1.2. */
export function gexfOf(shown: ShownSnapshot, { title, description }: GraphAbout): string {
  const graph = recordGraph(shown);
  graph.replaceAttributes({ creator: 'Zhifen', title, description });
  return gexf.write<Node, Edge>(graph, {
    formatNode: (_key, { label, ...attributes }) => ({ label, attributes }),
    formatEdge: (_key, { label }) => ({ label, attributes: {} }),
  });
}

/** The same as GraphML, which graphology reads and does not write. */
export function graphmlOf(shown: ShownSnapshot, { title, description }: GraphAbout): string {
  const graph = recordGraph(shown);
  const keys = ['label', 'kind', 'validFrom', 'validTo'] as const;
  const data = (key: string, value: string) => (value === '' ? '' : `<data key="${key}">${escaped(value)}</data>`);
  const nodes = graph.mapNodes(
    (id, node) => `<node id="${escaped(id)}">${keys.map((key) => data(key, node[key])).join('')}</node>`,
  );
  const edges = graph.mapEdges(
    (_key, { label }, source, target) =>
      `<edge source="${escaped(source)}" target="${escaped(target)}">${data('field', label)}</edge>`,
  );
  const declared = [
    ...keys.map((key) => `<key id="${key}" for="node" attr.name="${key}" attr.type="string"/>`),
    '<key id="field" for="edge" attr.name="label" attr.type="string"/>',
    ...['title', 'description'].map((key) => `<key id="${key}" for="graph" attr.name="${key}" attr.type="string"/>`),
  ];
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared,
    '<graph edgedefault="directed">',
    data('title', title) + data('description', description),
    ...nodes,
    ...edges,
    '</graph>',
    '</graphml>',
  ].join('\n')}\n`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

import type { Entry } from '../../ledger/entry.js';
import { amend, timelineOf, type Version } from '../../ledger/timeline.js';
import { type Projected, projected, thingOf } from './projection.js';
import { toOf, type Value } from './values.js';

export type Rows = readonly Readonly<Record<string, Value>>[];

/** What changes in the graph, as the rows of `statements` of the same names. */
export type GraphChanges = Readonly<
  Record<'endedNodes' | 'endedLinks' | 'things' | 'states' | 'facts' | 'links' | 'factLinks', Rows>
>;

/** What `added` changes in the graph of the record `id`, of which the ledger says `known` so far. */
export function graphChangesOf(
  id: string,
  government: string | null,
  known: readonly Entry[],
  added: readonly Entry[],
): GraphChanges {
  const revisions = new Map([...known, ...added].map(({ recordedAt, revision }) => [recordedAt, revision]));
  const stretchOf = (version: Version): Stretch => {
    const revision = (version.known.from === null ? undefined : revisions.get(version.known.from)) ?? 0;
    return { version, ...projected(version, revision, government) };
  };
  const before = timelineOf(known);
  const after = added.reduce((timeline, { change, recordedAt }) => amend(timeline, change, recordedAt), before);
  const isOld = ({ known: { from } }: Version): boolean => known.some(({ recordedAt }) => recordedAt === from);
  return {
    ...endedRows(after.filter((version) => isOld(version) && !before.includes(version)).map(stretchOf)),
    ...beginningRows(after.filter((version) => !isOld(version)).map(stretchOf)),
    things: thingOf(id, after, government),
  };
}

type Stretch = Projected & { readonly version: Version };

/** What the ledger held to be so until now. */
function endedRows(stretches: readonly Stretch[]): Pick<GraphChanges, 'endedNodes' | 'endedLinks'> {
  return {
    endedNodes: stretches.flatMap(({ node, key, version }) =>
      node === null ? [] : [{ ...key, recordedTo: toOf(version.known) }],
    ),
    endedLinks: stretches.flatMap(({ links, key, version }) =>
      [...new Set(links.map(({ from }) => from))].flatMap((from) =>
        from === null ? [] : [{ ...key, from, recordedTo: toOf(version.known) }],
      ),
    ),
  };
}

function beginningRows(stretches: readonly Stretch[]): Pick<GraphChanges, 'states' | 'facts' | 'links' | 'factLinks'> {
  return {
    states: stretches.flatMap(({ node, key, span }) =>
      node?.label === 'State' ? [{ id: key.id, properties: node.properties, link: span }] : [],
    ),
    facts: stretches.flatMap(({ node }) => (node === null || node.label === 'State' ? [] : [{ ...node }])),
    links: stretches.flatMap(({ links }) =>
      links.flatMap(({ from, ...link }) => (from === null ? [] : [{ from, ...link }])),
    ),
    factLinks: stretches.flatMap(({ links, key }) =>
      links.flatMap(({ from, ...link }) => (from === null ? [{ key, ...link }] : [])),
    ),
  };
}

import type { Snapshot } from '../../graph/snapshot.js';
import { listed } from '../../model/text.js';
import { nameOf } from '../case/step.js';
import type { Finder } from './finder.js';

/** Delegations in force that lead round in a circle. Each circle is named once, from its first id. */
export const cycles: Finder = (snapshot) => {
  const found = new Map<string, readonly string[]>();
  for (const { delegator } of snapshot.all('delegation')) {
    const circle = circleFrom(snapshot, delegator);
    if (circle === undefined) continue;
    const first = [...circle].sort()[0] ?? delegator;
    const turned = [...circle.slice(circle.indexOf(first)), ...circle.slice(0, circle.indexOf(first))];
    found.set(turned.join(' '), turned);
  }
  return [...found.values()].map((circle) => {
    const names = listed([...circle, circle[0] ?? ''].map((id) => nameOf(snapshot, id)));
    return {
      code: 'CYCLE',
      severity: 'warning',
      subjects: circle,
      records: circle.flatMap((post, index) => {
        const next = circle[(index + 1) % circle.length];
        return snapshot
          .pointing('delegation', 'delegator', post)
          .filter(({ delegate }) => delegate === next)
          .map(({ id }) => id);
      }),
      reason: null,
      sentence: { zh: `委托成环：${names.zh}。`, en: `The delegations go round in a circle: ${names.en}.` },
      settledBy: { zh: '终止其中一项委托', en: 'the end of one of the delegations' },
    };
  });
};

/** The posts from `start` back to itself, by delegations in force; the shortest such way. */
function circleFrom(snapshot: Snapshot, start: string): readonly string[] | undefined {
  const paths: string[][] = [[start]];
  const visited = new Set<string>();
  for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
    for (const { delegate } of snapshot.pointing('delegation', 'delegator', path.at(-1) ?? start)) {
      if (delegate === start) return path;
      if (visited.has(delegate)) continue;
      visited.add(delegate);
      paths.push([...path, delegate]);
    }
  }
  return undefined;
}

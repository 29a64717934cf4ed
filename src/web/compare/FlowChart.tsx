import { langOf } from '../parts/Name.js';
import { listed } from '../text/catalog.js';
import { cw } from './compareWords.js';
import type { Pair } from './comparison.js';
import { type FlowNode, flowFigure } from './flow.js';

/** Who lost and who gained, drawn. The list beside it says the same in words. */
export function FlowChart({ pairs }: { readonly pairs: readonly Pair[] }) {
  const figure = flowFigure(pairs, 520, pairs.length < 2 ? 220 : 500);
  const text = listed(
    pairs.map(({ from, to, moves }) => cw('figurePart', { from: from.label, to: to.label, n: moves.length })),
  );
  return (
    <svg class="flow" viewBox={`0 0 ${figure.width} ${figure.height}`} role="img" aria-label={cw('figure', { text })}>
      {figure.ribbons.map(({ pair, path, label }) => (
        <g key={path} class={`flow-${pair.to.state}`}>
          <path d={path} />
          {label !== null && (
            <text x={label.x} y={label.y} class="flow-count">
              {cw('items', { n: pair.moves.length })}
            </text>
          )}
        </g>
      ))}
      {figure.nodes.map((node) => (
        <Node key={`${node.side} ${node.end.key}`} node={node} bar={figure.bar} />
      ))}
    </svg>
  );
}

/** How wide a line of a name may be, in sizes of its letters; a Chinese character is one, another about half. */
const widest = { name: 6.2, detail: 8.6 } as const;
const widthOf = (text: string): number => [...text].reduce((sum, each) => sum + (each > '\u2e7f' ? 1 : 0.54), 0);

/** A text in so many lines; what has no room is cut, and stands whole in the title. */
function inLines(text: string, width: number, most: number): readonly string[] {
  const found: string[] = [''];
  for (const part of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s?/g) ?? []) {
    const last = found[found.length - 1] ?? '';
    if (last === '' || widthOf(last + part.trim()) <= width) found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found.length <= most ? found : [...found.slice(0, most - 1), `${found[most - 1]?.trim() ?? ''}…`];
}

function Node({ node, bar }: { readonly node: FlowNode; readonly bar: number }) {
  const { end, count, side, x, y, height } = node;
  const at = side === 'from' ? x - 12 : x + bar + 12;
  const middle = y + height / 2;
  const lines = [
    ...inLines(end.label, widest.name, 1).map((text) => ({ text, of: 'name' })),
    ...(end.detail === '' ? [] : inLines(end.detail, widest.detail, 2)).map((text) => ({ text, of: 'title' })),
    { text: cw(side === 'from' ? 'loses' : 'gains', { n: count }), of: 'sum' },
  ];
  const top = middle - (lines.length - 1) * 10 + 6;
  return (
    <g class={`flow-node flow-node-${side} flow-${end.state}`}>
      <title>{[end.label, end.detail].filter((part) => part !== '').join(' ')}</title>
      <rect x={x} y={y} width={bar} height={height} />
      {lines.map((each, index) => (
        <text
          key={`${index} ${each.of}`}
          x={at}
          y={top + index * 20}
          class={`flow-${each.of}`}
          text-anchor={side === 'from' ? 'end' : 'start'}
          lang={langOf(each.text)}
        >
          {each.text}
        </text>
      ))}
    </g>
  );
}

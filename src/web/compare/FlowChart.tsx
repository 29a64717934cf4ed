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

const perLine = 8;

function Node({ node, bar }: { readonly node: FlowNode; readonly bar: number }) {
  const { end, count, side, x, y, height } = node;
  const at = side === 'from' ? x - 12 : x + bar + 12;
  const middle = y + height / 2;
  const lines = [
    { text: end.label.length > perLine ? `${end.label.slice(0, perLine - 1)}…` : end.label, of: 'name' },
    ...(end.detail === ''
      ? []
      : [{ text: end.detail.length > 9 ? `${end.detail.slice(0, 8)}…` : end.detail, of: 'title' }]),
    { text: cw(side === 'from' ? 'loses' : 'gains', { n: count }), of: 'sum' },
  ];
  const top = middle - (lines.length - 1) * 11 + 6;
  return (
    <g class={`flow-node flow-node-${side} flow-${end.state}`}>
      <title>{[end.label, end.detail].filter((part) => part !== '').join(' ')}</title>
      <rect x={x} y={y} width={bar} height={height} />
      {lines.map((each, index) => (
        <text
          key={each.of}
          x={at}
          y={top + index * 22}
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

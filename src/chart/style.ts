import type { State } from './chart.js';

const states: Readonly<Record<State, string>> = {
  ...{ full: 'full', partial: 'part', gap: 'gap', conflict: 'conf', unstated: 'unk', away: 'away' },
};

/** How each state is edged: the thicker, the more it matters. */
const edges: Readonly<Record<State, string>> = {
  full: 'stroke-width:calc((var(--b) - 1px)*2)',
  partial: 'stroke-width:calc((var(--b) - 1px)*2)',
  gap: 'stroke-width:1.5',
  conflict: 'stroke-width:1',
  unstated: 'fill:none;stroke-dasharray:4 3;stroke-width:calc((var(--b) - 1px)*2)',
  away: 'stroke-width:calc((var(--b) - 1px)*2)',
};

const stateRules = Object.entries(states).map(
  ([state, token]) =>
    `.zf .state-${state}{color:var(--${token});background:none;border:0}.zf .state-${state} .ground{fill:var(--${token}-bg);${edges[state as State]}}`,
);

/**
 * The style of the chart, by the names of the tokens alone: a page adopts it as a sheet of its own, an exported file has it
 * after the colours of a theme.
 */
export const chartStyle: string = [
  '.zf{display:block;font-family:var(--font);overflow:visible}',
  '.zf text,.zf .hyphen{fill:var(--ink)}',
  '.zf text{white-space:pre}',
  '.zf .title,.zf .plain{fill:var(--ink2)}',
  '.zf .label{fill:var(--ink2)}',
  '.zf .person,.zf .unit,.zf .what,.zf .label,.zf .word{font-weight:700}',
  '.zf .column{fill:var(--surface);stroke:var(--line);stroke-width:var(--b)}',
  '.zf .direct{fill:none;stroke:var(--line);stroke-width:var(--b)}',
  '.zf .dashed{fill:none;stroke:var(--unk);stroke-dasharray:4 3}',
  '.zf .wire{fill:none;stroke:var(--line2)}',
  '.zf .rule{fill:none;stroke:var(--line)}',
  '.zf .path{fill:none;stroke:var(--sel);stroke-width:3;stroke-linejoin:round;pointer-events:none}',
  '.zf .box{fill:none;pointer-events:all}',
  '.zf .leader>.box{fill:var(--surface);stroke:var(--line2)}',
  '.zf .head>.box{fill:var(--surface);stroke:var(--ink);stroke-width:1.5}',
  '.zf .ground{stroke:currentColor}',
  '.zf .edge,.zf .mark{fill:currentColor}',
  '.zf .mark .line{fill:none;stroke:currentColor;stroke-linecap:round}',
  '.zf .mark .cut{stroke:var(--surface)}',
  '.zf .note text{fill:currentColor}',
  ...stateRules,
  '.zf .related>.box{fill:var(--blue-bg)}',
  '.zf .related>.bar{fill:var(--sel)}',
  '.zf .word{fill:var(--blue)}',
  '.zf .on>.box{fill:var(--blue-bg);stroke:var(--sel);stroke-width:2}',
  '.zf .selected>.box{fill:var(--sel);stroke:var(--sel)}',
  '.zf .selected text,.zf .selected .hyphen{fill:var(--on-sel)}',
  '.zf .selected .note,.zf .selected .mark{color:var(--on-sel)}',
  '.zf .selected .ground{fill:none;stroke:none}',
  '.zf .selected .cut{stroke:var(--sel)}',
  '.zf .card{cursor:pointer;outline:none}',
  '.zf .card:hover>.box{stroke:var(--sel);stroke-width:1.5}',
  '.zf .card:focus-visible>.box{stroke:var(--focus);stroke-width:3}',
  '@media(forced-colors:active){.zf .selected>.box{stroke:Highlight;stroke-width:3}}',
].join('\n');

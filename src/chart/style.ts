import { badges, palette } from './palette.js';
import { size } from './text.js';

const fonts =
  '"Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif';

const badgeRules = Object.entries(badges).map(
  ([kind, { text, ground, frame }]) =>
    `.zf .chip.${kind}{fill:${ground};stroke:${frame}}.zf .badge.${kind}{fill:${text};font-weight:500}`,
);

/** The style of the chart: a page adopts it as a sheet of its own, an exported file embeds it. */
export const chartStyle: string = [
  `.zf{font-family:${fonts};background:${palette.paper}}`,
  `.zf text{font-size:${size.small}px;fill:${palette.soft};white-space:pre}`,
  `.zf .name{font-size:${size.name}px;font-weight:600;fill:${palette.ink}}`,
  `.zf.en .name{font-size:${size.small}px}`,
  `.zf .heading{font-size:${size.heading}px;font-weight:600;fill:${palette.ink}}`,
  `.zf .title{font-size:${size.title}px;font-weight:700;fill:${palette.navy}}`,
  `.zf .moment{font-size:${size.name}px}`,
  `.zf .label{font-weight:600;fill:${palette.navy}}`,
  `.zf .says{font-size:${size.name}px;fill:${palette.ink}}`,
  `.zf .says.gap,.zf .says.ambiguous,.zf .says.conflict{fill:${badges.gap.text};font-weight:500}`,
  `.zf .says.note{fill:${palette.soft}}`,
  `.zf .paper{fill:${palette.paper}}`,
  `.zf .column{fill:${palette.column}}`,
  `.zf .band{fill:${palette.band};stroke:${palette.bandFrame};stroke-width:.6}`,
  `.zf .band.direct{fill:${palette.leader};stroke:${palette.leaderFrame};stroke-width:1;stroke-dasharray:4 2}`,
  `.zf .stem{fill:none;stroke:${palette.stem};stroke-width:1}`,
  `.zf .box{fill:${palette.paper};stroke:${palette.unitFrame};stroke-width:1}`,
  `.zf .root>.box{fill:${palette.paper};stroke:${palette.navy}}`,
  `.zf .root .name{fill:${palette.navy}}`,
  `.zf .leader>.box{fill:${palette.leader};stroke:${palette.leaderFrame}}`,
  `.zf .head>.box{fill:${palette.navy};stroke:${palette.navy}}`,
  `.zf .head .name{fill:${palette.onNavy}}`,
  `.zf .head .plain{fill:${palette.softOnNavy}}`,
  '.zf .placeholder>.box{stroke-dasharray:3 2}',
  '.zf .chip{stroke-width:1}',
  ...badgeRules,
  '.zf .toggle{text-decoration:underline}',
  `.zf .dim>.box,.zf .dim>.chip.chip{fill:${palette.dimGround};stroke:${palette.dimFrame}}`,
  `.zf .dim text.name,.zf .dim text.plain,.zf .dim text.badge{fill:${palette.dim}}`,
  `.zf.choosing .band.direct{fill:${palette.dimGround};stroke:${palette.dimFrame}}`,
  `.zf.choosing .label,.zf.choosing .stem{fill:${palette.dim};stroke:none}`,
  `.zf.choosing .stem{fill:none;stroke:${palette.dimFrame}}`,
  `.zf .related>.box{stroke:${palette.related};stroke-width:1.5}`,
  `.zf .selected>.box{stroke:${palette.selected};stroke-width:2.5}`,
  `.zf .relation{fill:none;stroke:${palette.relation};stroke-width:1.5;stroke-linejoin:round}`,
  '.zf .relation.liaison{stroke-dasharray:5 3}',
  '.zf .relation.assists,.zf .relation.guides,.zf .relation.supervises{stroke-dasharray:1.5 3;stroke-linecap:round}',
  `.zf .end{fill:${palette.relation}}`,
  `.zf .mark{fill:${palette.related}}`,
  `.zf .marked{fill:${palette.paper};font-weight:600}`,
  '.zf .card{cursor:pointer;outline:none}',
  `.zf .card:hover>.box{stroke-width:2}`,
  `.zf .card:focus-visible>.box{stroke:${palette.focus};stroke-width:3}`,
  '@media print{.zf{print-color-adjust:exact;-webkit-print-color-adjust:exact}}',
].join('\n');

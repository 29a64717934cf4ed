import type { ChartUnit, OrgChart } from '../../engine/overview/orgChart.js';
import type { StandIn } from '../../model/answer.js';
import { extentWords, gapWords, oversightWords } from '../../wording/labels.js';
import { substitutes } from '../../wording/party.js';
import type { Origin } from '../origin.js';

/** The chart as a flowchart of Mermaid: units with their heads, leaders with what they oversee, and who acts in whose stead. */
export function mermaidOf({ root, beside, oversight }: OrgChart, origin: Origin): string {
  const drawing = new Drawing(origin);
  for (const unit of [root, ...beside]) drawing.unit(unit, null);
  for (const { overseer, target, mode } of oversight)
    if (mode !== 'leads') drawing.edge(overseer, '-->', oversightWords[mode][origin.language], target);
  const about = origin.about.map((line) => `%% ${oneLine(line)}`);
  return `${['flowchart TB', `%% ${oneLine(origin.named(root.organization.id))} ${origin.day}`, ...about, ...drawing.lines].join('\n')}\n`;
}

class Drawing {
  readonly lines: string[] = [];
  readonly #keys = new Map<string, string>();

  constructor(readonly origin: Origin) {}

  unit({ organization, posts, units }: ChartUnit, above: string | null): void {
    const { origin } = this;
    this.node(organization.id, origin.named(organization.id));
    if (above !== null) this.edge(above, '---', '', organization.id);
    for (const { post, standIn } of posts) {
      // Those who lead the government, and whoever heads a unit: a chart of every post is no chart.
      if (above !== null && !post.heads) continue;
      const state = this.#stateOf(standIn);
      const label = [origin.named(post.id), origin.holdersText(post.id), state].filter((part) => part !== '');
      this.node(post.id, label.join('\n'));
      this.edge(post.id, '-.-', '', organization.id);
    }
    for (const each of units) this.unit(each, organization.id);
  }

  node(id: string, label: string): void {
    if (this.#keys.has(id)) return;
    this.#keys.set(id, `n${this.#keys.size}`);
    this.lines.push(`  ${this.#keys.get(id)}["${escaped(label)}"]`);
  }

  /** Between what is drawn. */
  edge(from: string, arrow: string, label: string, to: string): void {
    const [a, b] = [this.#keys.get(from), this.#keys.get(to)];
    if (a === undefined || b === undefined) return;
    this.lines.push(`  ${a} ${arrow}${label === '' ? '' : `|"${escaped(label)}"|`} ${b}`);
  }

  /** Who acts, how far, and what nobody covers; nothing where all is as usual, and never in the public edition. */
  #stateOf({ performers, gap }: StandIn): string {
    const { origin } = this;
    if (origin.isPublic) return '';
    const acting = substitutes(performers).map(({ person, post, organization, extent }) => {
      const who = person ?? post ?? organization;
      return `⇄ ${who === null ? '' : origin.named(who)}（${extentWords[extent][origin.language]}）`;
    });
    return [...acting, ...(gap === null ? [] : [`✕ ${gapWords[gap.reason][origin.language]}`])].join('\n');
  }
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** As Mermaid has text between quotes. */
const escaped = (text: string): string =>
  text
    .replace(/#/g, '#35;')
    .replace(/&/g, '#38;')
    .replace(/"/g, '#quot;')
    .replace(/</g, '#lt;')
    .replace(/>/g, '#gt;')
    .replace(/\n/g, '<br>');

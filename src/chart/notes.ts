import { oversightModes, oversightWords } from '../wording/labels.js';
import type { Chart, Folded } from './chart.js';
import type { PlacedText } from './flow.js';
import { measures } from './measures.js';
import type { PlacedCard } from './placed.js';
import { size, wrapped } from './text.js';

/** More sentences than these are counted; the list of the chart has all of them. */
const noticesAtMost = 40;
const line = 17;
const columnsGap = 24;

interface Space {
  readonly y: number;
  readonly width: number;
  readonly selected: string | null;
}

/** Below the chart: who is away and who performs, in full; then what is not drawn, counted; then how to read it. */
export function notesOf(
  chart: Chart,
  cards: readonly PlacedCard[],
  linesDrawn: number,
  { y, width, selected }: Space,
): { readonly texts: readonly PlacedText[]; readonly bottom: number } {
  const { margin } = measures;
  const zh = chart.language === 'zh';
  const texts: PlacedText[] = [];
  let top = y;
  const say = (text: string, kind: PlacedText['kind']) => {
    for (const part of wrapped(text, width - 2 * margin, { size: size.name, bold: kind === 'heading' })) {
      texts.push({ x: margin, y: top, text: part, kind });
      top += line;
    }
  };
  const { notices } = chart;
  if (notices.length > 0) {
    say(zh ? `不在岗、代行与缺口 ${notices.length}` : `Away, stood in for, gaps: ${notices.length}`, 'heading');
    top = inTwoColumns(chart, top, width, texts);
    const more = notices.length - noticesAtMost;
    if (more > 0)
      say(zh ? `另有 ${more} 项，见列表和“时间线”。` : `${more} more: see the list and the timeline.`, 'note');
    top += 4;
  }
  for (const text of [...chart.remarks, ...hiddenText(chart, cards, linesDrawn, selected)]) say(text, 'note');
  say(
    zh
      ? '机构名下为主要负责人；同一行按排名或机构序自左至右；⇄ 表示代行，责任仍在原任职人。'
      : 'Below the name of a unit stands its head, and +n▾ for as many posts and units that are folded; each row runs in order from left to right; ⇄ marks a stand-in: the holder stays accountable.',
    'note',
  );
  return { texts, bottom: top - line + 12 };
}

function inTwoColumns({ notices, language }: Chart, y: number, width: number, texts: PlacedText[]): number {
  const { margin } = measures;
  const half = (width - 2 * margin - columnsGap) / 2;
  const shown = notices.slice(0, noticesAtMost).map(({ kind, who, what }) => ({
    kind,
    lines: wrapped(`${who}${language === 'zh' ? '：' : ': '}${what}`, half, { size: size.name }),
  }));
  const total = shown.reduce((sum, { lines }) => sum + lines.length, 0);
  let [column, top, bottom, used] = [0, y, y, 0];
  for (const { kind, lines } of shown) {
    if (column === 0 && used > 0 && used >= total / 2) [column, top] = [1, y];
    for (const text of lines) {
      texts.push({ x: margin + column * (half + columnsGap), y: top, text, kind });
      top += line;
    }
    used += lines.length;
    bottom = Math.max(bottom, top);
  }
  return bottom;
}

/** Nothing is left out without being counted: posts that are folded, relations that are not drawn, findings. */
function hiddenText(
  chart: Chart,
  cards: readonly PlacedCard[],
  linesDrawn: number,
  selected: string | null,
): readonly string[] {
  const zh = chart.language === 'zh';
  const folded = sumOf(cards.map(foldedIn));
  const undrawn = chart.relations.filter(({ placed }) => !placed);
  const outside = undrawn.filter(({ overseer, target }) => overseer === null || target === null || overseer === target);
  const rest = undrawn.length - linesDrawn;
  const byMode = oversightModes.flatMap((mode) => {
    const count = undrawn.filter((relation) => relation.mode === mode).length;
    return count === 0 ? [] : [`${oversightWords[mode][chart.language]} ${count}`];
  });
  const how = selected === null ? (zh ? '选中一张卡片，即画出它的关系。' : 'Select a card to see its relations.') : '';
  const parts: string[] = [];
  if (folded.posts + folded.units > 0) {
    parts.push(
      zh
        ? `另有 ${[...(folded.posts > 0 ? [`${folded.posts} 个职位`] : []), ...(folded.units > 0 ? [`${folded.units} 个机构`] : [])].join('、')}未展开。`
        : `${[...(folded.posts > 0 ? [`${folded.posts} more ${folded.posts === 1 ? 'post' : 'posts'}`] : []), ...(folded.units > 0 ? [`${folded.units} more ${folded.units === 1 ? 'unit' : 'units'}`] : [])].join(' and ')} not unfolded.`,
    );
  }
  if (rest > 0) {
    const within = zh ? `（共有${byMode.join('、')}）` : ` (of ${byMode.join(', ')})`;
    const beyond =
      outside.length === 0
        ? ''
        : zh
          ? `其中 ${outside.length} 条不在两张卡片之间。`
          : ` ${outside.length} of them not between two cards.`;
    parts.push(
      zh
        ? `另有 ${rest} 条关系未画线${within}。${beyond}${how}`
        : `${rest} more relations not drawn as lines${within}.${beyond} ${how}`.trimEnd(),
    );
  }
  if (chart.findings > 0) {
    parts.push(
      zh
        ? `发现共 ${chart.findings} 项，涉及机构和职位的标在卡片上，其余见“发现”。`
        : `${chart.findings} findings: those about units and posts are marked on their cards as far as there is room; all stand in the list of findings.`,
    );
  }
  return parts;
}

/** What is folded in a card, or in those shown inside it. */
const foldedIn = ({ card, rows, expanded }: PlacedCard): Folded => (expanded ? sumOf(rows.map(foldedIn)) : card.folded);

const sumOf = (all: readonly Folded[]): Folded => ({
  posts: all.reduce((sum, { posts }) => sum + posts, 0),
  units: all.reduce((sum, { units }) => sum + units, 0),
});

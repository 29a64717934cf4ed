import type { Chart, Notice } from './chart.js';
import { bodyOf, langOf, markOf, textOf } from './draw.js';
import { layout } from './layout.js';
import { type Size, usualSize } from './measures.js';
import type { PlacedText } from './placed.js';
import type { Choice } from './relations.js';
import { chartStyle } from './style.js';
import { type Font, widthOf, wrapped } from './text.js';
import { fonts, type Theme, tokensOf } from './themes.js';
import { element, escaped, num } from './xml.js';

export interface FileOptions extends Partial<Size>, Choice {
  readonly theme?: Theme;
}

const margin = 24;

/**
 * The chart as a file of its own, with the government and the moment above it, and below it every state in a sentence, what
 * is not drawn, and from what knowledge it was made. It fills its frame. Of the theme only the colours in `<style>` depend.
 */
export function chartFile(chart: Chart, options: FileOptions = {}): string {
  const { theme = 'light', width: asked = usualSize.width, scale = usualSize.scale, ...choice } = options;
  const placed = layout(chart, { width: asked, scale });
  const header = headerOf(chart, placed.width, scale);
  const top = header.height;
  const notes = notesOf(chart, top + placed.height + 14 * scale, placed.width, scale);
  const [width, height] = [placed.width + 2 * margin, notes.bottom + 2 * margin];
  const root = {
    ...{ xmlns: 'http://www.w3.org/2000/svg', class: 'zf', width: '100%' },
    ...{ viewBox: `0 0 ${num(width)} ${num(height)}`, lang: langOf(chart) },
  };
  const colours = Object.entries(tokensOf[theme]).map(([name, value]) => `--${name}:${value}`);
  const style = `svg.zf{${[`--font:${fonts}`, ...colours].join(';')}}\n.zf .ground-of-all{fill:var(--bg)}\n${chartStyle}`;
  const parts = [
    element('title', {}, escaped(`${titleOf(chart)} ${chart.moment}`)),
    element('style', {}, `\n${style.replaceAll('>', '&gt;')}\n`),
    element('rect', { class: 'ground-of-all', width, height }),
    element(
      'g',
      { transform: `translate(${margin} ${margin})` },
      ...['\n', [...header.texts.map(textOf), ...notes.parts].join('\n'), '\n'],
      element(
        'g',
        { transform: `translate(0 ${num(top)})` },
        ...bodyOf(chart, placed, { ...choice, reachable: false }),
      ),
    ),
  ];
  return `${element('svg', root, '\n', parts.join('\n'), '\n')}\n`;
}

const titleOf = ({ title, language }: Chart): string =>
  language === 'zh' ? `${title}组织图` : `${title}: organization chart`;

function headerOf(chart: Chart, width: number, scale: number) {
  const font: Font = { size: 24 * scale, bold: true };
  const small: Font = { size: 15 * scale };
  const room = width - widthOf(chart.moment, small) - 24;
  const lines = wrapped(titleOf(chart), room, font);
  const texts: PlacedText[] = [
    ...lines.map(
      (text, line): PlacedText => ({ x: 0, y: (22 + line * 30) * scale, size: font.size, text, kind: 'person' }),
    ),
    { x: width, y: 22 * scale, size: small.size, text: chart.moment, kind: 'plain', end: true },
  ];
  return { texts, height: (14 + lines.length * 30) * scale };
}

/** More sentences than these are counted; the list of the chart has all of them. */
const noticesAtMost = 40;
const columnGap = 24;

function notesOf(chart: Chart, y: number, width: number, scale: number) {
  const { notices, remarks, leftOut, known, language } = chart;
  const zh = language === 'zh';
  const size = 13 * scale;
  const line = 19 * scale;
  const parts: string[] = [];
  let top = y;
  const half = (width - columnGap) / 2;
  const shown = notices.slice(0, noticesAtMost).map((notice) => sentenceOf(notice, half - 22 * scale, size, zh));
  const total = shown.reduce((sum, { lines }) => sum + lines.length, 0);
  let [x, used, bottom] = [0, 0, top];
  for (const { notice, lines } of shown) {
    if (x === 0 && used > 0 && used >= total / 2) [x, top] = [half + columnGap, y];
    const mark = markOf({ of: notice.state, x, y: top + 1.5 * scale, size: 14 * scale });
    parts.push(element('g', { class: `state-${notice.state}` }, mark));
    for (const text of lines) {
      parts.push(textOf({ x: x + 22 * scale, y: top + 13 * scale, size, text, kind: 'until' }));
      top += line;
    }
    used += lines.length;
    bottom = Math.max(bottom, top);
  }
  const more = notices.length - shown.length;
  const said = [
    ...(more > 0
      ? [zh ? `另有 ${more} 项不在岗、代行或缺口，见列表。` : `${more} more absences, stand-ins or gaps in the list.`]
      : []),
    ...remarks,
    ...(leftOut === '' ? [] : [zh ? `机构名略去“${leftOut}”字。` : `Names of units leave out “${leftOut}”.`]),
    zh
      ? '领导按排名自左至右，单位按机构序自上而下，名下为主要负责人；代行不改变责任归属。'
      : 'Leaders by rank from left to right, units in their order from top to bottom, each with its head; whoever is stood in for stays accountable.',
    ...(known === '' ? [] : [zh ? `${known}。` : `${known}.`]),
  ];
  const foot = wrapped(said.join(zh ? '' : ' '), width, { size });
  parts.push(element('path', { class: 'rule', d: `M0 ${num(bottom + 4)}H${num(width)}` }));
  const footTop = bottom + 8 * scale;
  parts.push(
    ...foot.map((text, index) => textOf({ x: 0, y: footTop + 13 * scale + index * line, size, text, kind: 'plain' })),
  );
  return { parts, bottom: footTop + foot.length * line };
}

function sentenceOf(notice: Notice, width: number, size: number, zh: boolean) {
  return { notice, lines: wrapped(`${notice.who}${zh ? '：' : ': '}${notice.what}`, width, { size }) };
}

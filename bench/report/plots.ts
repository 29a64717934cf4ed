import { isMet, type Measurement } from '../measure.js';

/** Of both plots, in pixels. */
const width = 860;
const colours = ['#1b6ca8', '#c0392b', '#2e8b57', '#8e44ad', '#b7791f'];
const [good, bad] = ['#2e8b57', '#c0392b'];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${x}" y="${y}" ${more}>${escaped(words)}</text>`;
const line = (x1: number, y1: number, x2: number, y2: number, colour: string): string =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}"/>`;

const svg = (height: number, title: string, content: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${[text(16, 24, title, 'font-size="15"'), ...content].join('\n')}
</svg>
`;

/** A scale from values to pixels on which ten times as much is as far everywhere. */
const logScale = (from: number, to: number, start: number, end: number) => (value: number) =>
  Math.round(start + ((Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))) * (end - start));

const powersOfTen = (from: number, to: number): readonly number[] => {
  const [first, last] = [Math.ceil(Math.log10(from)), Math.floor(Math.log10(to))];
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
};

/** How many times better than its aim each ratio is, or how many times worse. */
export function plotOfAims(measurements: readonly Measurement[]): string {
  const aimed = measurements.flatMap((each) => {
    if (each.aim === null) return [];
    const better = 'atLeast' in each.aim ? each.ratio / each.aim.atLeast : each.aim.atMost / each.ratio;
    return [{ label: `${each.what} ÷ ${each.beside}`, better, colour: isMet(each) === true ? good : bad }];
  });
  const all = aimed.map(({ better }) => better);
  const [from, to] = [Math.min(0.1, ...all), Math.max(10, ...all)];
  const [rowHeight, top] = [18, 60];
  const height = top + rowHeight * aimed.length + 16;
  const x = logScale(from, to, 440, width - 30);
  return svg(height, 'Beside the aims: right of 1 is better than the aim', [
    ...powersOfTen(from, to).flatMap((value) => [
      line(x(value), top - 12, x(value), height - 10, value === 1 ? '#333' : '#ddd'),
      text(x(value), top - 16, `${value}`, 'text-anchor="middle" fill="#555"'),
    ]),
    ...aimed.flatMap(({ label, better, colour }, row) => {
      const y = top + rowHeight * row;
      const [left, right] = [Math.min(x(1), x(better)), Math.max(x(1), x(better))];
      return [
        text(432, y + 12, label.length > 74 ? `${label.slice(0, 73)}…` : label, 'text-anchor="end" font-size="11"'),
        `<rect x="${left}" y="${y + 3}" width="${Math.max(right - left, 1)}" height="${rowHeight - 6}" fill="${colour}"/>`,
      ];
    }),
  ]);
}

/** How each ratio goes with the number of governments. */
export function plotOfSizes(measurements: readonly Measurement[]): string {
  const points = measurements.flatMap(({ series, ratio }) => (series === undefined ? [] : [{ ...series, ratio }]));
  const sizes = points.map(({ governments }) => governments);
  const ratios = points.map(({ ratio }) => ratio);
  const [left, right, top, bottom] = [60, width - 250, 50, 380];
  const x = logScale(1, Math.max(10, ...sizes), left, right);
  const [least, most] = [Math.min(0.1, ...ratios), Math.max(10, ...ratios)];
  const y = logScale(least, most, bottom, top);
  const names = [...new Set(points.map(({ name }) => name))];
  return svg(430, 'Cost over the number of governments in the ledger', [
    ...powersOfTen(least, most).flatMap((value) => [
      line(left, y(value), right, y(value), value === 1 ? '#333' : '#ddd'),
      text(left - 8, y(value) + 4, `${value}`, 'text-anchor="end" fill="#555"'),
    ]),
    ...[...new Set(sizes)].flatMap((value) => [
      line(x(value), top, x(value), bottom, '#ddd'),
      text(x(value), bottom + 18, value.toLocaleString('en'), 'text-anchor="middle" fill="#555"'),
    ]),
    text(left, bottom + 38, 'governments; upwards: the ratio to the yardstick', 'fill="#555"'),
    ...names.flatMap((name, index) => {
      const colour = colours[index % colours.length] ?? '#333';
      const own = points.filter((each) => each.name === name);
      const places = own.map(({ governments, ratio }) => `${x(governments)},${y(ratio)}`);
      const last = own.at(-1);
      return [
        `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        ...own.map(
          ({ governments, ratio }) => `<circle cx="${x(governments)}" cy="${y(ratio)}" r="4" fill="${colour}"/>`,
        ),
        ...(last === undefined ? [] : [text(x(last.governments) + 10, y(last.ratio) + 4, name, `fill="${colour}"`)]),
      ];
    }),
  ]);
}

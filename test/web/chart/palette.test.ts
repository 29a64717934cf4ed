import { expect, it } from 'vitest';
import { badges, palette } from '../../../src/chart/palette.js';
import { chartStyle } from '../../../src/chart/style.js';
import { pairs } from './pairs.js';

/** The relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

it('measures as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it.each(pairs)('$what: $over on $ground keeps $least to 1', ({ over, ground, least }) => {
  expect(contrast(over, ground)).toBeGreaterThanOrEqual(least);
});

it('nothing has a colour that is not in the palette, and nothing is made fainter', () => {
  const known = new Set<string>([...Object.values(palette), ...Object.values(badges).flatMap(Object.values)]);
  const used = [...new Set(chartStyle.match(/#[0-9a-f]{3,8}\b/g))];
  expect(used.filter((colour) => !known.has(colour))).toEqual([]);
  expect(chartStyle).not.toMatch(/opacity/);
});

it('every colour that the style uses is in a pair', () => {
  const paired = new Set(pairs.flatMap(({ over, ground }) => [over, ground]));
  const used = [...new Set(chartStyle.match(/#[0-9a-f]{6}\b/g))];
  expect(used.filter((colour) => !paired.has(colour))).toEqual([]);
});

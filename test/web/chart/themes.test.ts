import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartStyle } from '../../../src/chart/style.js';
import { fonts, themes, tokensOf } from '../../../src/chart/themes.js';

const css = readFileSync(new URL('../../../src/web/style/tokens.css', import.meta.url), 'utf8');

/** The tokens of the page in one theme: what comes later in the file wins. */
function ofPage(theme: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selectors.includes(`theme="${theme}"`) && !(theme === 'light' && selectors.includes(':root'))) continue;
    for (const [, name = '', value = ''] of body.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)) {
      found.set(name, value.trim().toLowerCase());
    }
  }
  return found;
}

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

describe.each(themes)('%s', (theme) => {
  const tokens = tokensOf[theme];
  const of = (name: string): string => tokens[name] ?? '';

  it('has the colours of the page', () => {
    const page = ofPage(theme);
    for (const [name, value] of Object.entries(tokens)) expect([name, page.get(name)]).toEqual([name, value]);
  });

  it.each(['full', 'part', 'gap', 'conf', 'unk', 'away'])('%s can be read on its ground', (state) => {
    expect(contrast(of(state), of(`${state}-bg`))).toBeGreaterThanOrEqual(6.4);
    expect(contrast(of(state), of('surface'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of(state), of('bg'))).toBeGreaterThanOrEqual(4.5);
  });

  it('names, notes and what is selected can be read, and frames be seen', () => {
    for (const ground of ['surface', 'bg', 'blue-bg']) {
      for (const text of ['ink', 'ink2']) expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(of('on-sel'), of('sel'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('blue'), of('blue-bg'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('line2'), of('surface'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of('sel'), of('bg'))).toBeGreaterThanOrEqual(3);
  });
});

it('the style names tokens alone, all of them in every theme, and makes nothing fainter', () => {
  expect(chartStyle).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|opacity/);
  const used = [...new Set([...chartStyle.matchAll(/var\(--([a-z0-9-]+)\)/g)].map(([, name = '']) => name))];
  for (const theme of themes) {
    expect(used.filter((name) => name !== 'font' && !(name in tokensOf[theme]))).toEqual([]);
  }
  expect(css.replace(/\s+/g, '')).toContain(fonts.replace(/\s+/g, ''));
});

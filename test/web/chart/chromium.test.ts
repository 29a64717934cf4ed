import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChartAnswer } from '../../../src/chart/answer.js';
import { chartOf } from '../../../src/chart/data.js';
import { drawChart } from '../../../src/chart/draw.js';
import { chartFile } from '../../../src/chart/file.js';
import { widthOf } from '../../../src/chart/text.js';
import { browserOfRun, noChromium } from '../support/browser.js';
import { answersOfGovernments, type Root } from './governments.js';

/** `drawing.ts` as one script, as a page would load it. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('drawing.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'drawing' }, target: 'chrome87' },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

describe('in Chromium', () => {
  let browser: Browser | undefined;
  let page: Page;
  let answers: ReadonlyMap<Root, ChartAnswer>;

  beforeAll(async () => {
    browser = await browserOfRun();
    if (browser === undefined) return;
    page = await browser.newPage();
    await page.addScriptTag({ content: await bundled() });
    answers = await answersOfGovernments();
  });

  beforeEach(({ skip }) => {
    if (browser === undefined) skip(noChromium);
  });
  afterAll(() => browser?.close());

  it.each(['zh', 'en'] as const)('the same bytes are drawn as in Node (%s)', async (language) => {
    for (const [root, answer] of answers) {
      const selected = answer.orgChart.root.posts?.[1]?.post.id ?? null;
      const size = { width: 1400, scale: 1.25, selected };
      const there = await page.evaluate(
        ([given, lang, options]) => {
          const { drawing } = globalThis as unknown as {
            drawing: { chartOf: typeof chartOf; drawChart: typeof drawChart; chartFile: typeof chartFile };
          };
          const chart = drawing.chartOf(given, lang);
          return [drawing.chartFile(chart), drawing.drawChart(chart, options).svg];
        },
        [answer, language, size] as const,
      );
      const chart = chartOf(answer, language);
      const here = [chartFile(chart), drawChart(chart, size).svg];
      expect([root, there.map((svg, index) => svg === here[index])]).toEqual([root, [true, true]]);
    }
  });

  it.each(['zh', 'en'] as const)('it is well-formed, and no text leaves its card (%s)', async (language) => {
    for (const [root, answer] of answers) {
      for (const size of [
        { width: 880, scale: 1 },
        { width: 1392, scale: 1 },
        { width: 2400, scale: 1.5 },
      ]) {
        const svg = chartFile(chartOf(answer, language), size);
        const outside = await page.evaluate((text) => {
          const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
          if (parsed.querySelector('parsererror') !== null) return ['not well-formed'];
          const svg = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
          document.body.replaceChildren(svg);
          // As large as it is drawn: letters are not as wide as others at every fraction of their size.
          svg.setAttribute('width', String(svg.viewBox.baseVal.width));
          return [...document.querySelectorAll('.card')].flatMap((card) => {
            const box = card.querySelector('.box')?.getBoundingClientRect();
            return [...card.querySelectorAll('text')]
              .filter((each) => each.getBoundingClientRect().right > (box?.right ?? 0) + 2)
              .map((each) => each.textContent);
          });
        }, svg);
        expect([root, size, outside]).toEqual([root, size, []]);
      }
    }
  });

  it('letters are at most as wide as the chart takes them to be', async () => {
    const letters = [...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)), '·', '（', '⇄', '…'];
    const fonts = [
      { font: { size: 13 }, weight: 400 },
      { font: { size: 15, bold: true }, weight: 700 },
    ];
    for (const { font, weight } of fonts) {
      const widths = await page.evaluate(
        ([all, style]) => {
          const context = document.createElement('canvas').getContext('2d');
          if (context === null) return [];
          context.font = style;
          return all.map((letter) => context.measureText(letter.repeat(20)).width / 20);
        },
        [letters, `${weight} ${font.size}px "Noto Sans CJK SC", sans-serif`] as const,
      );
      const wider = letters.filter((letter, index) => (widths[index] ?? 0) > widthOf(letter, font) + 0.05);
      expect(wider).toEqual([]);
    }
  });
});

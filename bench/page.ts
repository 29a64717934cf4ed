import type { Browser } from 'playwright-core';
import type { ChartAnswer } from '../src/chart/answer.js';
import { chartOf } from '../src/chart/data.js';
import { drawChart } from '../src/chart/draw.js';
import { usualSize } from '../src/chart/measures.js';
import { askChart } from '../src/chart/query.js';
import { loadSeeds } from '../src/service/record/loadSeeds.js';
import { fromApi } from '../src/wording/fromApi.js';
import { pageIn } from '../test/support/build.js';
import { recordLargeDistrict } from '../test/support/largeDistrict.js';
import { counts, large } from '../test/support/largeSeats.js';
import { launchChromium, servePage } from '../test/web/support/chromium.js';
import { mostBytes, type SentFile, weigh } from '../test/web/support/weight.js';
import { builtPackage } from './built.js';
import { once, type Result, type Round, sideBySide } from './measure.js';

const day = '2026-11-23';

/** The chart of a government as the page asks for it, over HTTP. */
const ask = (origin: string, root: string, at: string): Promise<ChartAnswer> =>
  askChart(
    async (query, variables) => {
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return fromApi(((await response.json()) as { readonly data: unknown }).data);
    },
    { root, at },
  );

/** The first day of one week of the year after the other: on each of them others are away. */
function* weeks(): Generator<string> {
  for (let week = 0; ; week = (week + 1) % 50) {
    yield new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10);
  }
}

/** From the address to the chart on the screen, each time in a browser that has seen nothing. */
const firstPaint = (browser: Browser, address: string): Round => {
  return async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelector('.figure svg [data-id]') !== null, null, {
      polling: 'raf',
    });
    const took = await page.evaluate(() => performance.now());
    await context.close();
    return { done: 1, took };
  };
};

/** How much each part of the page sends, beside what it may. */
async function weighing(folder: string, origin: string): Promise<readonly Result[]> {
  const files = await weigh(folder, async (address) => {
    const { headers, body } = await fetch(`${origin}${address}`, { headers: { 'accept-encoding': 'gzip' } });
    await body?.cancel();
    return Number(headers.get('content-length'));
  });
  const beside = 'what it may be';
  const weight = (what: string, part: keyof typeof mostBytes, of: readonly SentFile[]): Result => {
    const [ours, theirs] = [of.reduce((sum, { bytes }) => sum + bytes, 0) / 1000, mostBytes[part] / 1000];
    return { what, beside, unit: 'kB', ours, theirs, ratio: ours / theirs, aim: { atMost: 1 }, rounds: 1 };
  };
  const of = (part: keyof typeof mostBytes) => files.filter((each) => each.part === part);
  const [later, style] = [of('later'), of('style')];
  const first = [...of('first'), ...of('words').filter(({ name }) => name.startsWith('zh'))];
  return [
    weight('script of the page at first', 'first', first),
    ...later.map((file) => weight(`script that comes later, ${file.name}`, 'later', [file])),
    weight('style of the page', 'style', style),
  ];
}

/** The page with 5,000 posts beside the page with the demo district; and where the time goes. */
export async function measurePage(seconds: number): Promise<readonly Result[]> {
  const folder = pageIn(await builtPackage());
  const served = await servePage(folder, {}, async (context) => {
    await loadSeeds(context, ['demo']);
    await recordLargeDistrict(context);
  });
  const { origin } = served;
  const browser = await launchChromium();
  const [demo, answer] = [await ask(origin, 'demo', day), await ask(origin, large, day)];
  const postsOfDemo = chartOf(demo, 'zh').posts;
  const days = weeks();
  const again = () => ask(origin, large, day);
  const draw = () => drawChart(chartOf(answer, 'zh'), usualSize);
  const times = { seconds, of: 'times' } as const;
  const found: Result[] = [
    ...(await weighing(folder, origin)),
    await sideBySide(
      {
        ...{ what: `chart of ${counts.posts} posts, per 1,000`, beside: `chart of ${postsOfDemo} posts, per 1,000` },
        ...{ unit: 'ms', aim: { atMost: 1.3 } },
      },
      once(again, counts.posts / 1000),
      once(() => ask(origin, 'demo', day), postsOfDemo / 1000),
      times,
    ),
    await sideBySide(
      { what: 'chart of another week each time', beside: 'chart of the same day', unit: 'ms', aim: { atMost: 2 } },
      once(() => ask(origin, large, days.next().value ?? day)),
      once(again),
      times,
    ),
    await sideBySide(
      { what: 'drawing the chart', beside: 'asking for it', unit: 'ms', aim: { atMost: 0.5 } },
      ...([once(draw), once(again), times] as const),
    ),
  ];
  const names = { what: `first paint with ${counts.posts} posts`, beside: `with ${postsOfDemo} posts` };
  const paint = { ...names, unit: 'ms', aim: { atMost: 3 } } as const;
  if (browser === undefined) found.push({ ...paint, why: 'there is no Chromium' });
  else {
    const painted = (within: string) => firstPaint(browser, `${origin}/?within=${within}&at=${day}`);
    found.push(await sideBySide(paint, painted(large), painted('demo'), times));
  }
  await browser?.close();
  await served.close();
  return found;
}

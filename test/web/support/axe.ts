import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** By WCAG 2.2 AA, and what axe holds to be good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page, or in parts of it: each rule with the first elements that break it and why. */
export async function violationsOn(page: Page, parts?: readonly string[]): Promise<readonly string[][]> {
  await page.evaluate(axe);
  const include = parts?.map((each) => [each]);
  return page.evaluate(
    async ([given, rules]) => {
      interface Found {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
      }
      const { axe: run } = window as unknown as {
        axe: { run(of: object, options: object): Promise<{ violations: readonly Found[] }> };
      };
      const { violations } = await run.run(given === undefined ? document : { include: given }, { runOnly: rules });
      return violations.map(({ id, nodes }) => [
        id,
        ...nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`),
      ]);
    },
    [include, tags] as const,
  );
}

import { describe, expect } from 'vitest';
import type { GapReason, Manner, Outcome } from '../../src/model/answer.js';
import type { Extent } from '../../src/model/record.js';
import { fromApi } from '../../src/wording/fromApi.js';
import { gapWords } from '../../src/wording/labels.js';
import { uncoveredText, verdictOfPost, verdictWords } from '../../src/wording/verdict.js';
import { zhifenHere } from '../cli/zhifen.js';
import { inForm } from '../support/form.js';
import { randomOf } from '../support/random.js';
import { inBrowser } from './support/browser.js';

const seed = process.env.ZHIFEN_SEED;
const random = randomOf(seed === 'random' ? Date.now() : Number(seed ?? 20_181_031));

const leaders = ['head', 'executive-deputy', ...[3, 4, 5, 6, 7, 8, 9].map((each) => `deputy-${each}`)];
// Some of those on which something is the matter, and some by chance.
const known = [
  '2026-04-14/head',
  '2026-05-16/head',
  '2025-07-08/deputy-5',
  '2026-11-26/deputy-8',
  '2026-07-21/deputy-7',
];
const byChance = (): string => {
  const day = new Date(Date.UTC(2024, 1, 1) + random.int(0, 1000) * 86_400_000).toISOString().slice(0, 10);
  return `${day}/${random.pick(leaders)}`;
};
const asked = inForm([...known, byChance()], Array.from({ length: 4 }, byChance)).map(
  (each) => each.split('/') as [string, string],
);

interface StandIn {
  readonly outcome: Outcome;
  readonly performers: readonly {
    readonly manner: Manner;
    readonly extent: Extent;
    readonly person: { readonly name: string } | null;
    readonly post: { readonly name: string } | null;
  }[];
  readonly gap: { readonly reason: GapReason } | null;
}

const query = `query($id: ID!, $at: DateTime) {
  standIn(for: $id, at: $at) { outcome performers { manner extent person { name } post { name } } gap { reason } }
}`;

const uncovered = ({ performers }: StandIn): string =>
  uncoveredText(
    performers.map(({ extent }) => extent),
    'zh',
  );

describe('the chart, the panel, the command line and the API agree', () => {
  const test = inBrowser();

  for (const [day, name] of asked) {
    test(`on ${day} about ${name}`, async ({ open, served }) => {
      const id = `demo/post/${name}`;
      const response = await fetch(`${served.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { id, at: day } }),
      });
      const { standIn } = fromApi((await response.json()) as object as { data: unknown }).data as { standIn: StandIn };
      const instead = standIn.performers.filter(({ manner }) => manner !== 'present');
      const names = instead.map(({ person, post }) => `${post?.name ?? ''}${person?.name ?? ''}`);
      const reason = standIn.gap === null ? null : gapWords[standIn.gap.reason].zh;

      const { stdout } = await zhifenHere(['stand-in', id, '--at', day, '--seed', 'demo']);
      const lines = stdout.split('以上')[0] ?? '';
      expect([...lines.matchAll(/由(.*)代行（/g)].map(([, who]) => who)).toEqual(names);
      expect(/【缺口】(.*)/.exec(lines)?.[1] ?? null).toBe(reason);
      expect(lines.includes('【冲突】')).toBe(standIn.outcome === 'conflict');

      const { page } = await open(`?sel=${id}&at=${day}`);
      const answer = page.locator('#answer article');
      const shown = await answer.locator('.row-holder .stand-in a').allInnerTexts();
      expect(shown).toEqual(names);
      expect((await answer.locator('.open-gap strong').allInnerTexts())[0] ?? null).toBe(
        standIn.gap === null ? null : standIn.gap.reason === 'beyondExtent' ? uncovered(standIn) : reason,
      );
      expect(await answer.locator('.open-conflict').count()).toBe(standIn.outcome === 'conflict' ? 1 : 0);
      const verdict = verdictOfPost(standIn);
      expect(await answer.locator('.verdict').getAttribute('data-verdict')).toBe(verdict);
      expect(await answer.locator('.verdict-line').innerText()).toContain(verdictWords[verdict].zh);
      if (standIn.outcome === 'partial') expect(await answer.locator('.state-full').count()).toBe(0);

      const card = (await page.locator(`.figure [data-id="${id}"]`).getAttribute('aria-label')) ?? '';
      for (const { person } of instead) expect(card).toContain(`⇄ ${person?.name ?? ''}`);
      expect([card, /⇄/.test(card)]).toEqual([card, names.length > 0]);
      expect([card, /缺口/.test(card)]).toEqual([card, reason !== null]);
      expect([card, /冲突/.test(card)]).toEqual([card, standIn.outcome === 'conflict']);
    });
  }
});

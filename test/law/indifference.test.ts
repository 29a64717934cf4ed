import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standIn } from '../../src/engine/answer/standIn.js';
import { orgChart } from '../../src/engine/overview/orgChart.js';
import { responsibilitiesOf } from '../../src/engine/overview/responsibilities.js';
import { duties, posts, type RandomLine } from '../differential/randomLedger.js';
import { Asking, gist, whoOf } from '../support/asking.js';
import { timesInForm } from '../support/form.js';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const law = (check: (asking: Asking, seed: number) => void, numRuns = 120) =>
  fc.assert(
    fc.property(seeds, (seed) => check(Asking.ofSeed(seed), seed)),
    { numRuns: timesInForm(numRuns) },
  );
const everything = (asking: Asking, day = 4) => duties.map((duty) => gist(asking.who(duty, { day })));
const idOf = ({ change }: RandomLine): string => JSON.stringify(change).match(/"id":"([^"]+)"/)?.[1] ?? '';

describe('laws of what makes no difference', () => {
  it('order changes nothing', () => {
    law((asking) => {
      // Lines of one id keep their order: a correction comes after what it corrects.
      const byId = [...asking.ledger.lines].sort(
        (a, b) => a.recorded - b.recorded || (idOf(a) < idOf(b) ? 1 : idOf(a) > idOf(b) ? -1 : 0),
      );
      expect(everything(new Asking({ lines: byId }))).toEqual(everything(asking));
    });
  });

  it('duplicates change nothing', () => {
    law((asking) => {
      const twice = asking.ledger.lines.flatMap((line) => [line, line]);
      expect(everything(new Asking({ lines: twice }))).toEqual(everything(asking));
    });
  });

  it('renamed ids change nothing', () => {
    law((asking) => {
      const rename = (text: string) => text.replace(/"g\/(?!doc)([a-z0-9-]+)"/g, '"g/renamed-$1-too"');
      const renamed = new Asking({ lines: JSON.parse(rename(JSON.stringify(asking.ledger.lines))) as RandomLine[] });
      // Names inside lists are texts of their own (`["inCharge","g/d1",…]`), so they are renamed there as well.
      const shown = (gists: readonly unknown[]) =>
        JSON.stringify(gists).replace(/g\/(?!doc)([a-z0-9-]+)/g, 'g/renamed-$1-too');
      const sortedText = (text: string) => text.split(/[",[\]{}\\]+/).sort();
      const asked = duties.map((duty) => gist(renamed.who(`g/renamed-${duty.slice(2)}-too`)));
      expect(sortedText(JSON.stringify(asked))).toEqual(sortedText(shown(everything(asking))));
    });
  });

  it('records of another government change nothing', () => {
    law((asking) => {
      // A third government: the ledger may have a second one, which shares people with the first.
      const own = asking.ledger.lines.filter((line) => /^g(\/|$)/.test(idOf(line)));
      const others = own.map(({ recorded, change }) => ({
        recorded,
        change: JSON.parse(JSON.stringify(change).replace(/"g(\/|")/g, '"k$1')) as RandomLine['change'],
      }));
      expect(everything(asking.with(...others))).toEqual(everything(asking));
    });
  });

  it('the same input gives the same bytes', () => {
    law((_asking, seed) => {
      const ask = () =>
        JSON.stringify([
          ...duties.map((duty) => Asking.ofSeed(seed).who(duty)),
          ...posts.map((post) => Asking.ofSeed(seed).standIn(post, null)),
        ]);
      expect(ask()).toBe(ask());
    }, 40);
  });

  it('adding a plain grant removes no authority, and removing one adds none', () => {
    law((asking) => {
      for (const { mode, post } of asking.who('g/mid').holders) {
        const direct = asking
          .snapshot()
          .pointing('assignment', 'duty', 'g/mid')
          .some((each) => each.mode === mode && each.area === undefined && each.modality !== 'mustNot');
        if (!direct) continue;
        const grant = {
          recorded: 0,
          change: { assert: { assignment: { id: 'g/plain', holder: 'g/fin-head', duty: 'g/mid', mode } } },
        };
        const more = asking.with(grant).who('g/mid').holders;
        expect(more.some((each) => each.mode === mode && each.post === post)).toBe(true);
        const added = more.filter(
          (each) => !asking.who('g/mid').holders.some((one) => one.mode === each.mode && one.post === each.post),
        );
        for (const each of added) expect(each.post).toBe('g/fin-head');
      }
    });
  });
});

describe('laws of agreement', () => {
  it('whoIsResponsible, standIn and responsibilitiesOf agree', () => {
    law((asking) => {
      const snapshot = asking.snapshot();
      const reverse = (id: string) => responsibilitiesOf(snapshot, id, false);
      for (const duty of duties.filter((each) => snapshot.find('duty', each) !== undefined)) {
        const { holders } = asking.who(duty);
        for (const { mode, post, organization, incumbents, performers } of holders) {
          for (const holder of [post, organization, ...incumbents]) {
            if (holder !== null)
              expect(
                reverse(holder).holds.some((held) => held.duty === duty && held.mode === mode && held.post === post),
              ).toBe(true);
          }
          const byOthers = performers.filter(({ manner }) => manner !== 'present');
          for (const performer of byOthers) {
            const own = reverse(whoOf(performer));
            expect([...own.performs, ...own.holds].some((held) => held.duty === duty && held.mode === mode)).toBe(true);
          }
          if (post === null) continue;
          // Of several modes one may rest on a text in doubt: about the post it is asked over all of them.
          const asked = asking.standIn(post, duty);
          const decisions = holders.filter((each) => each.post === post).map((each) => each.standIn);
          expect(decisions.map((each) => [each?.outcome, each?.performers])).toContainEqual([
            asked.outcome,
            asked.performers,
          ]);
        }
      }
    }, 60);
  });

  it('the chart shows what standIn answers', () => {
    law((asking) => {
      const root = asking.snapshot().find('organization', 'g');
      if (root === undefined) return;
      const chart = orgChart(asking.snapshot(), root, 9);
      for (const { post, standIn: shown } of [chart.root, ...chart.root.units].flatMap((unit) => unit.posts)) {
        expect(shown).toEqual(standIn(asking.snapshot(), post.id, null));
      }
    }, 60);
  });
});

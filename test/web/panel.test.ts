import { describe, expect } from 'vitest';
import { loadSeeds } from '../../src/service/record/loadSeeds.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { violationsOn } from './support/axe.js';
import { atRest, inBrowser } from './support/browser.js';

describe('an answer', () => {
  const test = inBrowser();

  test('says first what it comes to, below it what is not covered, then for which days, who, and by which words', async ({
    open,
  }) => {
    const { page, complaints } = await open('?lang=zh&within=demo&q=谁管下水道&at=2026-12-24');
    const answer = page.locator('#answer');
    const blocks = await answer
      .locator('.verdict, .open, .span, .rows, .basis, .actions')
      .evaluateAll((all) => all.map((each) => each.classList[0]));
    expect(blocks).toEqual(['verdict', 'open', 'span', 'rows', 'basis', 'actions']);
    expect(await answer.locator('.certainty').innerText()).toContain('按“排水管网养护”理解（“下水道”是它的别名）');
    expect(await answer.locator('.verdict').innerText()).toMatch(/仅部分代行[\s\S]*只代紧急事项/);
    expect(await answer.locator('.open-gap').innerText()).toContain('紧急事项以外的工作，无人代行');
    const span = answer.locator('.interval');
    expect(await span.innerText()).toContain('至 2026-12-25 周五（含当日）');
    expect(await span.getAttribute('title')).toContain('2026-12-26 零时');
    expect(await answer.locator('.quote mark').first().innerText()).toBe('紧急事项');
    expect(await page.locator('#answer .state-full').count()).toBe(0);
    const beside = page.locator('.explained');
    expect(await beside.locator('.numbered li').count()).toBe(3);
    const stretches = await beside.locator('.stretches li').allInnerTexts();
    expect(stretches.map((text) => text.split('\n')[0])).toContain('12-21 至 12-25');
    expect(await beside.locator('[aria-current=date] .stretch').getAttribute('class')).toContain('state-partial');
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      // Colours have come to rest.
      await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'));
      const violations = await violationsOn(page, ['#answer', '.explained']);
      expect([theme, violations]).toEqual([theme, []]);
    }
    expect(complaints).toEqual([]);
  });

  test('that others stand in for everything names what does not pass with it', async ({ open }) => {
    const { page } = await open('?lang=zh&within=demo&at=2026-12-14&sel=demo/post/head');
    const answer = page.locator('#answer');
    expect(await answer.locator('.verdict').innerText()).toMatch(/全部代行/);
    expect(await answer.locator('.reserved').innerText()).toMatch(/人事任免[\s\S]*6 项不在内/);
  });

  test('to unclear words names nobody, and one of the candidates is chosen by its digit', async ({ open }) => {
    const { page } = await open('?lang=zh&within=demo&at=2026-12-14&q=医保和养老金分别归谁管');
    const answer = page.locator('#answer');
    expect(await answer.innerText()).toContain('不指名');
    expect(await answer.locator('.verdict, .rows').count()).toBe(0);
    const second = await answer.locator('.candidates b').nth(1).innerText();
    await page.locator('#answer').focus();
    await page.keyboard.press('2');
    await atRest(page);
    expect(await answer.locator('h2').innerText()).toBe(second);
  });

  test('of a person who stands in says for whom and until when, and never that nothing will change', async ({
    open,
  }) => {
    const { page } = await open('?lang=zh&within=demo&at=2026-11-23&q=丁');
    const answer = page.locator('#answer');
    expect(await answer.locator('h2').innerText()).toBe('丁');
    expect(await answer.locator('.acts-for').innerText()).toMatch(/代 区长甲.*全部工作.*至 2026-11-28/);
    expect(await answer.innerText()).not.toContain('没有会改变本答复的事项');
    // What says one thing is one row.
    expect(await answer.locator('.responsible .group summary').first().innerText()).toMatch(/^\d+ 项 代 区长/);
  });

  test('of a unit does not say that others perform what its own people do', async ({ open }) => {
    const { page } = await open('?lang=zh&within=demo&at=2026-12-24&sel=demo/org/water');
    expect(await page.locator('#answer').innerText()).not.toContain('由他人代为履行');
  });

  test('to what means nothing says so, and to the number of an article lists the articles', async ({ open }) => {
    const nothing = await open('?lang=zh&within=demo&q=外星人');
    expect(await nothing.page.locator('#answer').innerText()).toContain('没有找到“外星人”');
    expect(await nothing.page.locator('#answer .held li').count()).toBe(0);
    const article = await open('?lang=zh&within=demo&q=第六条');
    expect(await article.page.locator('#answer .held li').count()).toBeGreaterThan(5);
  });
});

describe('an answer says what else is recorded', () => {
  const test = inBrowser({}, async (context) => {
    await loadSeeds(context, ['demo']);
    const [education, deputy, duty] = ['demo/org/education', 'demo/post/deputy-6', 'demo/duty/sports'];
    const helping = { overseer: deputy, target: education, mode: 'assists' };
    const basis = ['demo/document/review'];
    const records = [
      { document: { id: 'demo/document/review', name: '关于教育分工的通知', reviewOn: '2027-06-30' } },
      { duty: { id: duty, name: '学校体育场地开放' } },
      { assignment: { id: 'demo/a/1', holder: deputy, duty, mode: 'assists', assists: 'demo/post/deputy-5', basis } },
      {
        assignment: {
          id: 'demo/a/2',
          holder: 'demo/post/deputy-7',
          duty,
          mode: 'assists',
          assistsUnstated: true,
          basis,
        },
      },
      {
        assignment: {
          id: 'demo/a/3',
          holder: 'demo/post/deputy-5',
          duty,
          mode: 'inCharge',
          givenTo: 'demo/person/wu',
          basis,
        },
      },
      { oversight: { id: 'demo/o/1', ...helping, assists: 'demo/post/deputy-5', givenTo: 'demo/person/ji', basis } },
      { person: { id: 'demo/person/ren', name: '任', rank: '副局级', externalIds: ['oa:ren7'] } },
      {
        post: {
          id: 'demo/post/sports',
          organization: education,
          title: '体育专员',
          rank: '四级调研员',
          externalIds: ['hr:0042'],
        },
      },
      { tenure: { id: 'demo/t/ren', person: 'demo/person/ren', post: 'demo/post/sports', validFrom: '2026-01-01' } },
      {
        organization: {
          id: 'demo/org/both',
          name: '教卫系统',
          type: 'group',
          partOf: 'demo',
          comprises: [education, 'demo/org/health'],
          externalIds: ['uc:77'],
        },
      },
    ];
    const changes = records.map((assert) => ({ assert }));
    await recordChanges(context, { commandId: 'x', reason: 'x', basis, changes });
  });

  test('where a clerk looks for it, in both languages', async ({ open }) => {
    const told = async (sel: string, lang = 'zh') => {
      const { page } = await open(`?lang=${lang}&within=demo&at=2026-12-14&sel=${sel}`);
      expect(await violationsOn(page, ['#answer'])).toEqual([]);
      return (await page.locator('#answer').innerText()).replace(/\s+/g, ' ');
    };
    const duty = await told('demo/duty/sports');
    expect(duty).toMatch(/协助 .*副区长（六） 己 .*协助 副区长（五）/);
    expect(duty).toMatch(/副区长（七） 庚 .*原文未写明协助何人/);
    expect(duty).toMatch(/分管 .*副区长（五） 戊 .*因人设定，限 戊 本人任职期间/);
    expect(await told('demo/org/education')).toMatch(
      /协助 副区长（六） 己 .*协助 副区长（五） .*因人设定，限 己 本人任职期间/,
    );
    expect(await told('demo/post/sports')).toMatch(/级别 四级调研员 外部标识 hr:0042/);
    expect(await told('demo/person/ren')).toMatch(/级别 副局级 外部标识 oa:ren7/);
    expect(await told('demo/org/both')).toMatch(/外部标识 uc:77 .*统称所指 区教育局 区卫生健康局/);
    expect(await told('demo/document/review')).toMatch(/复核日期 2027-06-30/);
    expect(await told('demo/duty/sports', 'en')).toMatch(/the text does not say whom/);
  });
});

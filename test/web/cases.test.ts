import { describe, expect } from 'vitest';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { stepStateWords } from '../../src/wording/procedureLabels.js';
import { zhifenHere } from '../cli/zhifen.js';
import { inForm } from '../support/form.js';
import { atRest, exported, inBrowser } from './support/browser.js';
import { type Recording, threeGovernments } from './support/chromium.js';

const day = 'at=2026-11-23';
const farm = `?${day}&view=cases&case=demo/case/farm-site`;

/** Five days from publication, of which the text does not say which ones they are; filing was never recorded. */
const withFiling: Recording = async (context) => {
  await threeGovernments(context);
  const of = { organization: 'demo', procedure: 'demo/procedure/filing', validFrom: '2026-09-01' };
  const step = { procedure: 'demo/procedure/filing', modality: 'must', basis: ['demo/rules-2024#16.4'] };
  await recordChanges(context, {
    commandId: 'test/filing',
    reason: 'a case whose deadline can be read in several ways',
    changes: [
      {
        assert: {
          procedure: {
            id: 'demo/procedure/filing',
            name: '备案程序',
            nameEn: 'Filing',
            duty: 'demo/duty/compulsory-enrolment',
          },
        },
      },
      {
        assert: {
          step: {
            ...{ ...step, id: 'demo/step/file', action: 'fileWith', performer: ['demo/org/education'] },
            ...{ recipients: ['demo/org/office'], deadline: { duration: 'P5D', from: '发布之日起' } },
          },
        },
      },
      {
        assert: {
          step: {
            ...{ ...step, id: 'demo/step/feedback', action: 'report', performer: ['demo/org/education'] },
            ...{ recipients: ['demo/org/office'], deadline: { words: '及时' } },
          },
        },
      },
      {
        assert: {
          case: {
            ...of,
            id: 'demo/case/rules',
            name: '办法',
            nameEn: 'Rules',
            events: [{ event: '发布', on: '2026-09-28' }],
          },
        },
      },
    ],
  });
};

describe('what is due', () => {
  const test = inBrowser({}, withFiling);

  test('stands by unit with its step, case, performer and traits, what is overdue first', async ({ open }) => {
    const { page, complaints } = await open(`?${day}&view=cases`);
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('办理');
    const groups = await page.locator('.due-group h3').allInnerTexts();
    expect(groups[0]).toMatch(/^区教育局/);
    const items = await page.locator('.due-item').allInnerTexts();
    expect(items[0]).toMatch(/逾期未办[\s\S]*办法[\s\S]*至 2026-10-10/);
    expect(items.find((text) => /尚不能确定/.test(text))).toMatch(/风险评估[\s\S]*须先认定\s*“可能影响社会稳定”/);
    const word = items.find((text) => /及时/.test(text));
    expect(word).toMatch(/及时（原文用语，不换算为日期）/);
    expect(word).not.toMatch(/至 \d/);
    expect(complaints).toEqual([]);
  });

  test.whole('stands by person with the stand-ins of that day', async ({ open }) => {
    const { page } = await open(`?${day}&view=cases`);
    await page.getByLabel('分组').selectOption('person');
    const groups = await page.locator('.due-group h3').allInnerTexts();
    expect(groups.some((text) => /教育乙/.test(text))).toBe(true);
    await page.getByLabel('时段').selectOption('month');
    await atRest(page);
    expect(await page.locator('.due h2').innerText()).toMatch(/^2026-11-23 至 2026-12-22 应办/);
  });

  test.whole('is told by a word and a shape in every state', async ({ open }) => {
    const { page } = await open(`?${day}&view=cases&lang=en`);
    const words = Object.values(stepStateWords).map(({ en }) => en);
    const states = page.locator('.step-state');
    for (const text of await states.allInnerTexts()) expect(words).toContain(text.trim().replace(/ \(.*/, ''));
    expect(await states.locator('svg').count()).toBe(await states.count());
  });

  test.whole(
    'stands below the map of today, what is overdue first and what has no day counted, and leads here',
    async ({ open }) => {
      const { page } = await open(`?${day}`);
      const due = page.locator('.below section').first();
      const rows = await due.getByRole('listitem').allInnerTexts();
      expect(rows[0]).toMatch(/^报送备案[\s\S]*教育[\s\S]*办法[\s\S]*第十六条第四款[\s\S]*逾期 10-10 周六$/);
      const undated = /(\d+) 件应办而无期限日/.exec(await due.innerText())?.[1];
      await due.getByRole('link', { name: '看全部' }).click();
      await atRest(page);
      expect(new URL(page.url()).searchParams.get('view')).toBe('cases');
      expect(await page.locator('.due h2 .count').innerText()).toBe(String(rows.length + Number(undated)));
      const csv = await exported(page, 'CSV');
      expect(csv.name).toBe('demo-due-2026-11-23-2026-11-23.csv');
      expect(csv.content.toString('utf8')).toContain('农业示范园选址,提请审议,应办');
    },
  );

  test('of several readings shows every date', async ({ open }) => {
    const { page } = await open('?at=2026-10-05&view=cases&case=demo/case/rules');
    const text = await page.locator('.case-step', { hasText: '报送备案' }).innerText();
    expect(text).toMatch(/最早 2026-10-02、最晚 2026-10-10，因读法而异/);
    expect(text.match(/2026-10-\d\d$/gm)).toEqual(['2026-10-02', '2026-10-03', '2026-10-09', '2026-10-10']);
  });

  test.whole('where there is nothing says what to do', async ({ open }) => {
    const { page, complaints } = await open(`?${day}&view=cases&within=hongkou`);
    expect(await page.locator('#view').innerText()).toMatch(/没有应办事项。[\s\S]*还没有案件[\s\S]*zhifen record/);
    expect(complaints).toEqual([]);
  });
});

describe('a case', () => {
  const test = inBrowser();

  test('is a line of its steps: state, who did it, who should have, article, faults, acts outside', async ({
    open,
  }) => {
    const { page } = await open(`?${day}&view=cases`);
    await page.getByRole('table').getByRole('link', { name: '示例大桥改造' }).click();
    await atRest(page);
    expect(new URL(page.url()).searchParams.get('case')).toBe('demo/case/bridge');
    const steps = await page.locator('.case-step').allInnerTexts();
    const step = (name: string) => steps.find((text) => text.startsWith(name)) ?? '';
    expect(step('讨论决定')).toMatch(
      /办理\s*2026-05-08 丙（以副区长（三）身份）[\s\S]*第十三条[\s\S]*应集体决定而由一人决定（与条文不符）/,
    );
    expect(step('公布决策内容')).toMatch(/逾期办结[\s\S]*至 2026-05-21/);
    expect(step('专家论证')).toMatch(/所用职位有误（须作说明）/);
    expect(await page.locator('#view .outside').innerText()).toMatch(/其他 · 2026-05-20 丙（结果：实地察看）/);
    await page.goBack();
    await atRest(page);
    expect(await page.locator('.due').count()).toBe(1);
  });

  test('with a trait supposed shows what would follow, marked, and records nothing', async ({ open, served }) => {
    const { page } = await open(farm);
    const { revision } = await served.context.store.head();
    const risk = page.locator('.case-step', { hasText: '风险评估' });
    expect(await risk.innerText()).toMatch(/尚不能确定[\s\S]*须先认定\s*“可能影响社会稳定”/);
    const trait = page.getByRole('group', { name: '可能影响社会稳定' });
    await trait.getByRole('button', { name: '有', exact: true }).click();
    await atRest(page);
    expect(await risk.innerText()).toMatch(/应办\s*按假设\s*按记录：尚不能确定/);
    expect(await page.locator('.supposed').innerText()).toContain('未作记录：“可能影响社会稳定”有');
    expect(await page.locator('.badge-draft').count()).toBe(1);
    await trait.getByRole('button', { name: '无', exact: true }).click();
    await atRest(page);
    expect(await risk.innerText()).toMatch(/不适用\s*按假设/);
    await page.getByRole('button', { name: '清除假设' }).click();
    await atRest(page);
    expect(await page.locator('.badge-draft').count()).toBe(0);
    expect((await served.context.store.head()).revision).toBe(revision);
  });

  test('shows who answered, then and now, with the record that made the difference', async ({ open }) => {
    const { page } = await open(farm);
    await page.getByRole('button', { name: '责任倒查' }).click();
    await atRest(page);
    expect(new URL(page.url()).searchParams.get('part')).toBe('account');
    const parts = page.locator('#view').getByRole('table').locator('tbody');
    const [heard = '', reviewed = ''] = await parts.allInnerTexts();
    expect(heard).toMatch(/两者不同[\s\S]*应由其办理[^\n]*农业甲（本人在岗[\s\S]*≠ 不同[^\n]*农业乙（按代行规定/);
    expect(heard).toMatch(
      /差异来自记录 农业甲的不在岗（demo\/absence\/2026-08-10-agriculture-jia），记入于 2026-09-25/,
    );
    expect(reviewed).toMatch(/两者相同/);
    expect(await page.locator('#view').innerText()).toMatch(/农业甲 · \s*区农业农村局局长/);
  });

  test('has a report that says what the command line says, alone on paper', async ({ open }) => {
    const titles = inForm(
      [['zh', '责任倒查报告：农业示范园选址'] as const],
      [['en', 'Accountability report: The site of the model farm'] as const],
    );
    for (const [lang, title] of titles) {
      const { page } = await open(`${farm}&part=report&lang=${lang}`);
      const report = page.locator('.report');
      expect(await report.locator('h2').innerText()).toBe(title);
      const { stdout } = await zhifenHere([
        'account',
        'demo/case/farm-site',
        '--at',
        '2026-11-23',
        '--seed',
        'demo',
        '--lang',
        lang,
      ]);
      // What depends on when it was recorded.
      const lasting = (text: string) =>
        text.replace(/\d{4}-\d\d-\d\d \d\d:\d\d|[0-9a-f]{64}|revision \d+|第 \d+ 版/g, '…');
      const printed = lasting(stdout).split(/\n\n\S*\s*(?:六、|6\. )/)[0] ?? '';
      const items = await report.locator('h4, li, blockquote').allTextContents();
      expect(items.length).toBeGreaterThan(30);
      for (const item of items.map(lasting)) expect(printed).toContain(item);
      await page.emulateMedia({ media: 'print' });
      for (const part of ['.top', '.tab-row', '#answer', '.actions', '.foot']) {
        expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false]);
      }
      expect(await report.isVisible()).toBe(true);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1')).toMatch(/MediaBox ?\[0 0 59[45](\.\d+)? 84[12]/);
    }
  });

  test.whole('can be asked about with the keyboard alone, on a phone too', async ({ open }) => {
    const { page, complaints } = await open(farm, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const button = page.getByRole('button', { name: '有', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await atRest(page);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: '责任倒查' }).focus();
    await page.keyboard.press('Enter');
    await atRest(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(complaints).toEqual([]);
  });

  test.whole('that is selected elsewhere leads here', async ({ open }) => {
    const { page } = await open(`?${day}&sel=demo/case/farm-site`);
    await page.locator('#answer').getByRole('link', { name: '看案件' }).click();
    await atRest(page);
    expect(new URL(page.url()).search).toBe(`?${day}&view=cases&case=demo/case/farm-site`);
    expect(await page.locator('.case h2').innerText()).toBe('农业示范园选址');
  });

  test.whole('that is not known says so, and another government is shown without it', async ({ open }) => {
    const { page } = await open(`?${day}&view=cases&case=demo/case/none`);
    expect(await page.locator('#view [role=alert]').count()).toBe(1);
    await page.getByLabel('政府').selectOption('hongkou');
    await atRest(page);
    expect(new URL(page.url()).searchParams.get('case')).toBe(null);
    expect(await page.locator('#view').innerText()).toContain('还没有案件');
  });
});

import { describe, expect, it } from 'vitest';
import { all, rulesOfJia, tasks, tasksOf } from './rulesOfJia.js';

describe('an article that names nobody', () => {
  it('goes on with the one before it', async () => {
    expect(await tasksOf('区审计局要加强经济责任审计。', '完善审计整改机制。', '推进审计公开。')).toEqual([
      '区审计局 leads 加强经济责任审计',
      '区审计局 leads 完善审计整改机制',
      '区审计局 leads 推进审计公开',
    ]);
  });

  it('is nobody’s where the one before it spoke of two, or of a matter at its end, or stands in another chapter', async () => {
    const two = await tasksOf('区政府要加强粮食储备。区政府办公室要加强督促检查。', '完善应急物资保障体系。');
    expect(two.slice(-1)).toEqual(['– 完善应急物资保障体系']);
    const matter = await tasksOf('区政府要加强粮食储备。未经审查的采购计划,不得执行。', '完善应急物资保障体系。');
    expect(matter.slice(-1)).toEqual(['– 完善应急物资保障体系']);
    const chapter = await tasksOf('总则', '区政府要加强粮食储备。', '应急', '完善应急物资保障体系。');
    expect(chapter.slice(-1)).toEqual(['– 完善应急物资保障体系']);
  });

  it('leaves a sentence to nobody after two were spoken of, and not to the last of them', async () => {
    const two = '区发展改革局要加强项目储备,区财政局要保障重点支出。深化投资审批改革,完善投资监测制度。';
    expect((await tasksOf(two)).slice(-1)).toEqual(['– 深化投资审批改革、完善投资监测制度']);
    const one = '区财政局要保障重点支出。完善预算绩效评价与监督检查办法。';
    expect((await tasksOf('区政府要加强粮食储备。', one)).slice(-1)).toEqual([
      '区财政局 leads 完善预算绩效评价与监督检查办法',
    ]);
  });

  it('is nobody’s after somebody was given a part by whoever it is', async () => {
    const found = await tasksOf('区政府要充分发挥财政部门在粮食储备中的监督和保障作用,完善储备补贴制度。');
    expect(found).toEqual(['财政部门 leads 粮食储备的监督', '财政部门 leads 粮食储备的保障', '– 完善储备补贴制度']);
  });
});

describe('an aim', () => {
  it('is part of what is done for it, and found by it', async () => {
    const found = await rulesOfJia([
      '区政府要完善养老服务体系,形成居家养老新格局。区政府要提高行政效能,推行集中办公,确保政令畅通。',
    ]);
    expect(tasks(found)).toEqual(['区政府 leads 完善养老服务体系', '区政府 leads 推行集中办公']);
    expect(all('duty', found).map(({ aliases }) => aliases)).toMatchObject([
      expect.arrayContaining(['居家养老新格局']),
      expect.arrayContaining(['政令畅通']),
    ]);
    const quotes = all('provision', found).map(({ quote }) => quote);
    expect(quotes).toEqual([
      '区政府要完善养老服务体系,形成居家养老新格局',
      '区政府要提高行政效能,推行集中办公,确保政令畅通',
    ]);
  });

  it('is nothing by itself', async () => {
    const found = await rulesOfJia(['区政府要坚持高质量发展,提升城区能级,建设人民满意的服务型政府。']);
    expect(tasks(found)).toEqual([]);
    expect(found.uncovered.map((each) => each.text)).toContain('提升城区能级');
  });

  it('is a duty where it names a matter: a project, what can be counted, what is to be kept safe', async () => {
    const each = ['打造“一刻钟便民圈”', '提高按时办结率', '提升供水保障水平'].map((words) => `区政府要${words}。`);
    expect(await tasksOf(`区政府要坚持便民原则,确保粮食供应。${each.join('')}`)).toEqual([
      '区政府 leads 确保粮食供应',
      '区政府 leads 打造“一刻钟便民圈”',
      '区政府 leads 提高按时办结率',
      '区政府 leads 提升供水保障水平',
    ]);
  });
});

describe('clauses in a row', () => {
  it('are one duty where two are short or of one kind, found by each of them', async () => {
    const found = await rulesOfJia([
      '区政府要严格食品监管,畅通投诉渠道。打赢城区内涝防治攻坚战,打好老旧管网改造攻坚战。',
    ]);
    expect(tasks(found)).toEqual([
      '区政府 leads 食品监管、畅通投诉渠道',
      '区政府 leads 打赢城区内涝防治攻坚战、打好老旧管网改造攻坚战',
    ]);
    expect(all('duty', found).map(({ aliases }) => aliases)).toMatchObject([
      expect.arrayContaining(['食品监管', '投诉渠道']),
      expect.arrayContaining(['城区内涝防治攻坚战', '老旧管网改造攻坚战']),
    ]);
  });

  it('are each its own where they are longer, or somebody else is named', async () => {
    expect(
      await tasksOf(
        '区政府要完善社会救助帮扶体系,健全基层议事协商机制。区财政局要加强预算管理,区审计局要推进审计公开。',
      ),
    ).toEqual([
      '区政府 leads 完善社会救助帮扶体系',
      '区政府 leads 健全基层议事协商机制',
      '区财政局 leads 加强预算管理',
      '区审计局 leads 推进审计公开',
    ]);
  });
});

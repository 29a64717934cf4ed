import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysMeant, readDay } from '../../src/wording/spokenDay.js';

/** A Thursday. */
const today = '2026-12-10';
const read = (text: string) => readDay(text, today);

describe('days as people write them', () => {
  it.each([
    ...[
      [
        '2026-12-01',
        '2026/12/1',
        '2026.12.1',
        '2026年12月1日',
        '20261201',
        '12月1日',
        '12月1号',
        '12-1',
        '12/1',
        '1日',
      ],
      [
        '十二月一日',
        '２０２６－１２－０１',
        ' 2026-12-01 ',
        '2026-12-01 周二',
        '2026-12-01（星期二）',
        '2026-12-01 Tue',
      ],
      ['1 Dec', 'Dec 1', 'December 1, 2026', '1st December 2026'],
    ].flatMap((texts) => texts.map((text) => [text, '2026-12-01'])),
    ...[
      ['今天', '2026-12-10'],
      ['明天', '2026-12-11'],
      ['后天', '2026-12-12'],
      ['大后天', '2026-12-13'],
      ['昨天', '2026-12-09'],
      ['前天', '2026-12-08'],
      ['3天后', '2026-12-13'],
      ['三天后', '2026-12-13'],
      ['两周后', '2026-12-24'],
      ['十五天前', '2026-11-25'],
      ['今日', '2026-12-10'],
      ['today', '2026-12-10'],
      ['Tomorrow', '2026-12-11'],
      ['yesterday', '2026-12-09'],
      ['the day after tomorrow', '2026-12-12'],
      ['in 2 weeks', '2026-12-24'],
      ['10 days ago', '2026-11-30'],
    ],
    ...[
      ['下周二', '2026-12-15'],
      ['下星期二', '2026-12-15'],
      ['下个星期天', '2026-12-20'],
      ['下下周一', '2026-12-21'],
      ['本周五', '2026-12-11'],
      ['这周一', '2026-12-07'],
      ['上周五', '2026-12-04'],
      ['周四', '2026-12-10'],
      ['周三', '2026-12-16'],
      ['next Tuesday', '2026-12-15'],
      ['this Friday', '2026-12-11'],
      ['last Friday', '2026-12-04'],
      ['Monday', '2026-12-14'],
      ['tues', '2026-12-15'],
    ],
  ])('“%s” is %s', (text, day) => {
    expect(read(text as string)).toBe(day);
  });

  it.each([
    '',
    '2026-02-30',
    '13-1',
    '2026-13-01',
    '2026-12',
    '20261301',
    '发改委',
    '一',
    'next',
    'december',
    '周八',
    '32号',
  ])('“%s” is none', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each([
    ['1月5日', 'zh', ['2026-01-05', '2027-01-05']],
    ['5 Jan', 'en', ['2026-01-05', '2027-01-05']],
    ['12月1日', 'zh', ['2026-12-01']],
    ['6-12', 'zh', ['2026-06-12']],
    ['2026年1月5日', 'zh', ['2026-01-05']],
    ['20260105', 'zh', ['2026-01-05']],
    ['Jan 5, 2026', 'en', ['2026-01-05']],
    ['5日', 'zh', ['2026-12-05']],
    ['next Friday', 'en', ['2026-12-18', '2026-12-11']],
    ['next Thursday', 'en', ['2026-12-17']],
    ['next Tuesday', 'en', ['2026-12-15']],
    ['下周五', 'zh', ['2026-12-18']],
    ['11/12', 'en', ['2026-11-12', '2026-12-11']],
    ['11/12', 'zh', ['2026-11-12']],
    ['11/30', 'en', ['2026-11-30']],
    ['12/12', 'en', ['2026-12-12']],
    ['后天', 'zh', ['2026-12-12']],
    ['某一天', 'zh', []],
  ] as const)('“%s” in %s may be %j', (text, language, days) => {
    expect(daysMeant(text, today, language)).toEqual(days);
  });

  it('a day in figures is that day, whatever today is', () => {
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, (day, now) => {
        const [year, month, date] = day.split('-').map(Number);
        for (const text of [day, `${year}/${month}/${date}`, `${year}年${month}月${date}日`, day.replace(/-/g, '')]) {
          expect(readDay(text, now)).toBe(day);
        }
      }),
    );
  });

  it('no text makes it fail, and what it reads is a day', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = read(text);
        expect(day === null || /^\d{4}-\d\d-\d\d$/.test(day)).toBe(true);
      }),
    );
  });
});

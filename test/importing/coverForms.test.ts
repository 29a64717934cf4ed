import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createContext } from '../../src/service/createContext.js';
import { importDraft } from '../../src/service/importing/importDraft.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';

// Forms in which offices say who stands in for whom, each by itself in a notice.

const context = createContext(createMemoryStore());
beforeAll(async () => {
  await recordChanges(context, parse(readFileSync('test/importing/districts/linjiang.yaml', 'utf8')));
});

/** Whose lines the draft has, with what they say: `王乙 AB角 李丙`. */
async function said(sentence: string): Promise<readonly string[]> {
  const text = `临江区人民政府关于区政府领导实行AB角制度的通知
临政发〔2026〕9号
各街道办事处：
${sentence}
本通知自2026年12月20日起施行。
临江区人民政府
2026年12月11日
`;
  const given = { name: '通知.txt', bytes: new TextEncoder().encode(text), government: 'linjiang' };
  const { text: draft } = await importDraft(context, given);
  let who = '';
  return (draft ?? '').split('\n').flatMap((line) => {
    if (/^[^\s\u3000]/u.test(line)) who = line.split(/[\s\u3000]/u)[0] ?? '';
    const [, verb, what] = /^\s+(AB角|C岗|代为主持)\u3000(.*)$/u.exec(line) ?? [];
    return verb === undefined ? [] : [`${who} ${verb} ${what}`];
  });
}

const forms: Readonly<Record<string, readonly string[]>> = {
  '王乙同志与李丙同志互为AB角。': ['王乙 AB角 李丙', '李丙 AB角 王乙'],
  '常务副区长王乙的AB角为李丙。': ['王乙 AB角 李丙'],
  '王乙的B角是李丙；李丙的B角是王乙。': ['王乙 AB角 李丙', '李丙 AB角 王乙'],
  '区政府领导AB角安排如下：王乙的AB角为李丙；孙己的AB角为周庚，公安工作除外。': [
    '王乙 AB角 李丙',
    '孙己 AB角 周庚（公安工作除外）',
  ],
  'A角：王乙　B角：李丙': ['王乙 AB角 李丙'],
  'AB岗安排：王乙（A岗）、李丙（B岗）。': ['王乙 AB角 李丙'],
  '李丙外出期间，由钱戊代为处理其分管的紧急事项。': ['李丙 AB角 钱戊（仅紧急事项，仅外出）'],
  '张甲同志因公出访期间（2026年12月21日至25日），由王乙同志主持区政府工作。': [
    '王乙 代为主持 张甲（因公出访，2026-12-21至2026-12-25）',
  ],
  '经研究，张甲同志12月21日至12月25日赴外地学习，期间区政府全面工作由常务副区长王乙同志主持。': [
    '王乙 代为主持 张甲（赴外地学习，2026-12-21至2026-12-25）',
  ],
  '因张甲同志出差，2026年12月21日至2026年12月25日由王乙同志代为主持区政府工作。': [
    '王乙 代为主持 张甲（出差，2026-12-21至2026-12-25）',
  ],
};

describe('who stands in', () => {
  for (const [sentence, lines] of Object.entries(forms))
    it(`is read: ${sentence}`, async () => expect(await said(sentence)).toEqual(lines));

  it('of nobody is guessed, and the sentence stays to be read by a person', async () => {
    for (const sentence of ['A岗外出时，由B岗补位。', '王乙——李丙', '请各位领导做好补位。'])
      expect([sentence, await said(sentence)]).toEqual([sentence, []]);
  });
});

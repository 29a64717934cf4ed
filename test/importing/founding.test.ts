import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/service/createContext.js';
import { importDraft } from '../../src/service/importing/importDraft.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { recordSeeds } from '../support/seeds.js';

const rules = `某县人民政府工作规则
2026年3月1日
第一条 根据《中华人民共和国宪法》,制定本规则。
第二条 县政府实行县长负责制,县长领导县政府的工作。
第三条 副县长协助县长工作。
第四条 县政府要加强粮食储备。
第五条 县政府办公室要加强督促检查。`;

const popolo = JSON.stringify({
  organizations: [{ id: 'o', name: 'Borough of Example' }],
  posts: [{ id: 'p', label: 'Mayor', organization_id: 'o' }],
  persons: [{ id: 'a', name: 'Example A' }],
  memberships: [{ person_id: 'a', post_id: 'p', start_date: '2024-05-06' }],
});

const organogram = `Post Unique Reference,Name,Job Title,Organisation,Unit,Reports to Senior Post
1,Example A,Permanent Secretary,Department of Examples,Department of Examples,XX
2,N/D,Director,Department of Examples,Finance,1
`;

const files = {
  '规则.txt': [rules, 'rules', '某县人民政府'],
  'borough.json': [popolo, 'open', 'Borough of Example'],
  'senior.csv': [organogram, 'open', 'Department of Examples'],
} as const;

const given = (name: string, text: string, government: string | null) => ({
  ...{ name, bytes: new TextEncoder().encode(text), government },
});

describe('a document of a government that is not recorded', () => {
  for (const [name, [text, kind, government]] of Object.entries(files)) {
    it(`founds it under an id of one's own, and again changes nothing: ${name}`, async () => {
      const context = createContext(createMemoryStore());
      const draft = await importDraft(context, given(name, text, 'mou'));
      expect([draft.kind, draft.government, draft.problems]).toEqual([kind, 'mou', []]);
      expect(draft.remarks[0]?.zh).toContain(government);
      await recordChanges(context, draft.input);
      expect(await context.store.governments()).toEqual(['mou']);
      const again = await importDraft(context, given(name, text, 'mou'));
      expect([again.isRecorded, again.remarks.some(({ zh }) => zh.includes('新的政府'))]).toEqual([true, false]);
    });
  }

  it('is never taken for the only one that is recorded', async () => {
    const context = createContext(createMemoryStore());
    await recordSeeds(context, ['demo']);
    expect((await importDraft(context, given('规则.txt', rules, null))).government).toBe('某县人民政府');
    expect((await importDraft(context, given('规则.txt', rules.replaceAll('某县', '示例区'), null))).government).toBe(
      'demo',
    );
  });
});

describe('a directory', () => {
  it('gives accounts to those who are known by name, and asks of whom nobody knows the post', async () => {
    const context = createContext(createMemoryStore());
    await recordSeeds(context, ['demo']);
    const Resources = [
      { userName: 'caizheng', displayName: '财政甲', title: '区财政局局长' },
      { userName: 'who', displayName: '无名氏', title: '无此职务' },
    ];
    const draft = await importDraft(context, given('users.json', JSON.stringify({ Resources }), 'demo'));
    expect(draft.kind).toBe('tables');
    expect(JSON.stringify(draft.input)).toContain('scim:caizheng');
    expect(draft.problems.map(({ message }) => message.zh)).toEqual([expect.stringContaining('无此职务')]);
  });
});

import { beforeAll, expect, it } from 'vitest';
import { createContext } from '../../src/service/createContext.js';
import { mostOpened } from '../../src/service/directory.js';
import { importDraft } from '../../src/service/importing/importDraft.js';
import { noticeDraft } from '../../src/service/noticeDraft.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';

// More governments than are opened for one question.

const numbers = Array.from({ length: mostOpened + 3 }, (_, index) => '子丑寅卯辰巳午未申酉戌亥'[index] ?? '');
const context = createContext(createMemoryStore());
const nameOf = (which: string) => `${which}某区人民政府`;

beforeAll(async () => {
  for (const [index, which] of numbers.entries()) {
    const id = `gov${index}`;
    const changes = [
      { assert: { organization: { id, name: nameOf(which), aliases: ['区政府'], type: 'government' } } },
      { assert: { organization: { id: `${id}/org/audit`, name: '审计局', type: 'department', partOf: id } } },
      { assert: { post: { id: `${id}/post/head`, organization: id, title: '区长' } } },
    ];
    await recordChanges(context, { commandId: id, reason: '基础', changes });
  }
});

const noticeOf = (issuer: string) => `关于领导分工的通知
发文：${issuer}　文号：某政发〔2026〕1号　日期：2026-12-01
区长
  分管　审计局
`;
const bytes = (text: string) => new TextEncoder().encode(text);

it('a notice is of the government that it names, wherever it stands among many', async () => {
  for (const index of [0, 5, numbers.length - 1]) {
    const { problems, relations, input } = await noticeDraft(context, noticeOf(nameOf(numbers[index] ?? '')));
    expect([problems, relations.length]).toEqual([[], 1]);
    expect(JSON.stringify(input)).toContain(`"gov${index}/org/audit"`);
  }
});

it('and of none that it does not name', async () => {
  for (const issuer of ['区政府', '别处区人民政府']) {
    const { problems } = await noticeDraft(context, noticeOf(issuer));
    expect(problems.map(({ code }) => code)).toEqual(['UNKNOWN_GOVERNMENT']);
  }
});

it('a file is of the one that it names, and of none where it names none', async () => {
  const file = (text: string) => ({ name: '通知.txt', bytes: bytes(text), government: null });
  const draft = await importDraft(context, file(noticeOf(nameOf('申'))));
  expect([draft.government, draft.problems]).toEqual(['gov8', []]);
  await expect(importDraft(context, file(noticeOf('区政府')))).rejects.toMatchObject({
    problems: [{ code: 'UNKNOWN_GOVERNMENT' }],
  });
});

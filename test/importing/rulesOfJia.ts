import { expect } from 'vitest';
import { readPaper } from '../../src/importing/files/paper.js';
import { rulesOf } from '../../src/importing/rules/articles.js';
import { draftRules, type RulesDraft } from '../../src/importing/rules/draftRules.js';

// Working rules of 甲区, which is invented, and what a draft of them says.

/** Working rules with these articles; a line that is no sentence begins a chapter. `head` stands above. */
export async function rulesOfJia(lines: readonly string[], head = ''): Promise<RulesDraft> {
  const counted = '一二三四五六七八九十';
  let count = 0;
  const body = lines.map((line) => (line.endsWith('。') ? `第${counted[count++]}条 ${line}` : `第一章 ${line}`));
  const rest = [...counted.slice(count, 5)].map((each) => `第${each}条 本条从略。`);
  const source = `${head}甲区人民政府工作规则\n${[...body, '第九章 附则', ...rest].join('\n')}`;
  const rules = rulesOf(await readPaper('rules.txt', new TextEncoder().encode(source)));
  return draftRules(rules ?? expect.unreachable(), { id: 'jia', name: '甲区人民政府', known: null });
}

export type Fields = Readonly<Record<string, unknown>>;

export const all = (kind: string, { changes }: RulesDraft): readonly Fields[] =>
  changes.flatMap(({ change }) => {
    const said = (change as { readonly assert: Readonly<Record<string, Fields>> }).assert[kind];
    return said === undefined ? [] : [said];
  });

/** `区长` of `jia/post/区长`. */
export const bare = (id: unknown): string =>
  String(id)
    .replace(/^jia(?:\/[\w-]+)?\//u, '')
    .replace(/^jia$/u, '区政府');

/** `区政府 leads 加强粮食储备`, and duties that nobody holds. */
export function tasks(found: RulesDraft): readonly string[] {
  const held = all('assignment', found);
  const names = new Map(all('duty', found).map(({ id, name }) => [id, name]));
  const free = [...names].filter(([id]) => held.every(({ duty }) => duty !== id)).map(([, name]) => `– ${name}`);
  return [...held.map(({ holder, mode, duty }) => `${bare(holder)} ${mode} ${names.get(duty)}`), ...free];
}

export const tasksOf = async (...lines: string[]): Promise<readonly string[]> => tasks(await rulesOfJia(lines));

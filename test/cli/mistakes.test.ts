import { describe, expect, it } from 'vitest';
import { scratchFile } from '../support/stores.js';
import { written, zhifenHere } from './zhifen.js';

const nothing = ['--store', 'memory:', '--seed', 'none'];

/** What is told of a mistake in each language; how it ends is the same in both. */
async function toldOf(
  args: readonly string[],
): Promise<{ readonly zh: string; readonly en: string; readonly ends: number | null }> {
  const [zh, en] = [await zhifenHere([...args, '--lang', 'zh']), await zhifenHere([...args, '--lang', 'en'])];
  expect([args, zh.exitCode]).toEqual([args, en.exitCode]);
  return { zh: zh.stdout + zh.stderr, en: en.stdout + en.stderr, ends: zh.exitCode };
}

describe('a mistake says what is wrong, where, and how to mend it', () => {
  it.each([
    [['who', ' '], '没有写要问什么', 'nothing is asked'],
    [['search', ''], '没有写要问什么', 'nothing is asked'],
    [['account', 'nothing'], '没有找到案件“nothing”\n', 'no case `nothing` is known\n'],
    [['calendar', '--data', 'nowhere'], '请指明人员、职位或者机构\n', 'name a person, a post or a unit\n'],
    [['export'], '请给出 --format 建议', 'with --format perhaps'],
    [['findings', '--code', 'FOO'], '可为 缺口、冲突', 'one of GAP, CONFLICT'],
    [['load', 'nowhere'], '建议: demo、hongkou、shangcheng', 'perhaps: demo, hongkou, shangcheng'],
    [['query', '@/nowhere/question'], '（没有这个文件或目录）', '(there is no such file or folder)'],
    [['verify', '--checkpoints', '/nowhere', ...nothing], '（--checkpoints）', '(--checkpoints)'],
  ])('%j', async (args, zh, en) => {
    const isOfLedger = ['who', 'search', 'account', 'findings'].includes(args[0] ?? '');
    const told = await toldOf([...args, ...(isOfLedger ? nothing : [])]);
    expect(told.ends).toBe(2);
    expect(told.zh).toContain(zh);
    expect(told.en).toContain(en);
  });

  it('of a file: an empty one, one that is not there, one fault once', async () => {
    const [empty, broken] = [
      await written('empty.yaml', ''),
      await written('broken.yaml', 'changes:\n  - assert: {of: nobody\n'),
    ];
    expect((await toldOf(['check', empty, ...nothing])).zh).toContain('empty.yaml:1:1 MISSING_FIELD 没有内容');
    expect((await toldOf(['check', `${empty}.none`, ...nothing])).zh).toContain('文件无法读取（没有这个文件或目录）');
    expect((await toldOf(['check', broken, ...nothing])).en).toContain('1 problem(s) in 1 of 1 file(s).');
  });

  it('of a folder that is not there, where something is to be written', async () => {
    const { zh, en } = await toldOf(['findings', ...nothing, '--table', `${scratchFile('none')}/x.csv`]);
    expect(zh).toContain('无法写入（没有这个文件或目录）（--table）');
    expect(en).toContain('cannot be written (there is no such file or folder) (--table)');
  });

  it('of a whole answer that is given for evidence', async () => {
    const answer = await written('answer.json', '{"outcome":"held","receipt":{}}');
    const { zh, ends } = await toldOf(['verify', '--evidence', answer]);
    expect([ends, zh.trim().split('\n')]).toEqual([3, [expect.stringContaining('这是整个答复，不是证据')]]);
  });
});

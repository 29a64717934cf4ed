import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/stores.js';
import { type Run, zhifenHere } from './zhifen.js';

const loose = '通知 \r\n日期:2026-12-01   施行：2026-12-10\r\n\r\n\r\n甲 区长\r\n# 待核\r\n\t分管 审计局 、财政局\r\n';
const settled = '通知\n日期：2026-12-01　施行：2026-12-10\n\n甲　区长\n# 待核\n  分管　审计局、财政局\n';
const wrong = '通知\n日期：2026-12-01\n甲　区长\n  关心　审计局\n  分管\n';

/** No ledger is needed. */
const format = (args: readonly string[]): Promise<Run> =>
  zhifenHere(['format', ...args], { env: { ZHIFEN_DATA: scratchFolder() } });

function files(): Readonly<Record<'loose' | 'settled' | 'wrong' | 'yaml', string>> {
  const folder = scratchFolder();
  const path = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    ...{ loose: path('loose.txt', loose), settled: path('settled.txt', settled), wrong: path('wrong.txt', wrong) },
    yaml: path('changes.yaml', 'changes:  []\n'),
  };
}

describe('format', () => {
  it('prints a notice in its usual form, and leaves the file', async () => {
    const { loose: file } = files();
    expect(await format([file])).toEqual({ exitCode: 0, stdout: settled, stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(loose);
  });

  it('rewrites what is not in it yet, and names that', async () => {
    const { loose: file, settled: other } = files();
    expect(await format(['--write', file, other])).toMatchObject({ exitCode: 0, stdout: `${file}\n` });
    expect(readFileSync(file, 'utf8')).toBe(settled);
    expect(await format(['--write', file, other])).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it('tells by its exit code that a file would change', async () => {
    const { loose: file, settled: other } = files();
    expect(await format(['--check', file, other])).toMatchObject({ exitCode: 1, stdout: `${file}\n` });
    expect(readFileSync(file, 'utf8')).toBe(loose);
    expect(await format(['--check', other])).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it('tells the mistakes with line and column, rewrites nothing of that file, and goes on', async () => {
    const { loose: file, wrong: mistaken } = files();
    const { exitCode, stdout, stderr } = await format(['--write', mistaken, file]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: `${file}\n` });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining(`${mistaken}:4:3 INVALID_NOTICE `),
      expect.stringContaining(`${mistaken}:5:3 INVALID_NOTICE `),
    ]);
    expect(readFileSync(mistaken, 'utf8')).toBe(wrong);
  });

  it('leaves change sets as they are, and says so', async () => {
    const { yaml } = files();
    for (const [language, words] of [
      ['zh', '不是分工通知（.txt），未作改动'],
      ['en', 'no notice (.txt), left as it is'],
    ] as const) {
      const { exitCode, stdout, stderr } = await format(['--write', yaml, '--lang', language]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
      expect(stderr).toContain(words);
    }
    expect(readFileSync(yaml, 'utf8')).toBe('changes:  []\n');
  });

  it('either rewrites or checks', async () => {
    const { loose: file } = files();
    expect((await format(['--write', '--check', file])).exitCode).toBe(2);
    expect((await format([join(scratchFolder(), 'none.txt')])).exitCode).toBe(3);
  });
});

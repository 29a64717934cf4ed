import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { written, zhifen, zhifenHere } from './zhifen.js';

const file = 'test/cli/twenty-mistakes.yaml';

/** For each numbered mistake of the file: its code, where it stands, and what was perhaps meant. */
const mistakes: Readonly<Record<number, readonly [code: string, path: string, suggestion?: string]>> = {
  1: ['UNKNOWN_FIELD', 'remarks'],
  2: ['UNKNOWN_VALUE', 'organization.type', 'department'],
  3: ['UNKNOWN_ID', 'organization.partOf', 'errata'],
  4: ['UNKNOWN_FIELD', 'post.rle', 'role'],
  5: ['WRONG_TYPE', 'post.order'],
  6: ['MISSING_FIELD', 'post.title'],
  7: ['INVALID_CHANGE', 'assert', 'person'],
  8: ['INVALID_ID', 'person.id'],
  9: ['MISSING_FIELD', 'person.name'],
  10: ['INVALID_CHANGE', '', 'assert'],
  11: ['CIRCLE', 'duty.broader'],
  12: ['INVALID_DATE', 'duty.validFrom'],
  13: ['EMPTY_INTERVAL', 'duty.validTo'],
  14: ['QUOTE_NOT_IN_DOCUMENT', 'provision.quote'],
  15: ['UNKNOWN_VALUE', 'assignment.mode', 'leads'],
  16: ['WRONG_KIND', 'assignment.holder'],
  17: ['MISSING_FIELD', 'standInRule.candidates'],
  18: ['NOT_IN_FORCE_THEN', 'tenure.post'],
  19: ['KIND_CHANGED', 'assert'],
  20: ['UNKNOWN_ID', 'end.id', 'errata/t-wu'],
};

async function numberedLines(): Promise<Map<number, number>> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const numbers = lines.map((line) => Number(/# (\d+)$/.exec(line)?.[1] ?? (line.startsWith('remarks') ? 1 : 0)));
  return new Map(numbers.flatMap((number, index) => (number === 0 ? [] : [[number, index + 1]])));
}

const government = (id: string) => `
commandId: test/${id}
reason: test
changes:
  - assert: { organization: { id: ${id}, name: ${id}区, type: government } }
`;

describe('check', () => {
  it('tells twenty mistakes at once, each with its line, path, code and suggestion', async () => {
    const { exitCode, stdout, stderr } = await zhifen(['check', file, '--seed', 'none']);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('个问题');
    const told = stdout.trim().split('\n');
    const numbers = await numberedLines();
    expect([...numbers.keys()].sort((a, b) => a - b)).toEqual(Object.keys(mistakes).map(Number));
    for (const [number, [code, path, suggestion]] of Object.entries(mistakes)) {
      const line = numbers.get(Number(number));
      const ofLine = told.filter((each) => each.startsWith(`${file}:${line}:`));
      expect(ofLine, `mistake ${number} on line ${line}`).toHaveLength(1);
      const [only = ''] = ofLine;
      expect(only).toMatch(new RegExp(`^${file}:${line}:\\d+ ${code} .*\\(.*${path}\\)`));
      if (suggestion !== undefined) expect(only).toMatch(new RegExp(`建议: .*${suggestion}`));
    }
    const lines = told.map((each) => Number(/:(\d+):/.exec(each)?.[1]));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    // The document may tell of the quote too; no other line that is right is complained about.
    const others = told.filter((_, index) => ![...numbers.values()].includes(lines[index] ?? 0));
    expect(others.filter((each) => !each.includes('QUOTE_NOT_IN_DOCUMENT'))).toEqual([]);
  });

  it('speaks English and JSON', async () => {
    const english = await zhifenHere(['check', file, '--seed', 'none', '--lang', 'en']);
    expect(english.stdout).toContain('`departmant` is not one of');
    expect(english.stdout).toContain('perhaps: department');
    const { stdout } = await zhifenHere(['check', file, '--seed', 'none', '--json']);
    const problems = JSON.parse(stdout) as { code: string; line: number; message: { zh: string; en: string } }[];
    expect(problems.length).toBeGreaterThanOrEqual(20);
    expect(problems[0]).toMatchObject({ code: 'UNKNOWN_FIELD', file, line: 4, path: ['remarks'] });
  });

  it('tells files that cannot be read and text that is no YAML, and goes on', async () => {
    const broken = await written('broken.yaml', 'commandId: x\nchanges:\n  - assert: { person: { id: "x }\n');
    const { exitCode, stdout, stderr } = await zhifenHere(['check', 'no-such-file.yaml', broken, '--seed', 'none']);
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/^no-such-file\.yaml:1:1 UNREADABLE_FILE /m);
    expect(stdout).toMatch(/broken\.yaml:[34]:\d+ INVALID_YAML /);
    expect(stderr).toContain('2 个文件中有 2 个有问题');
  });

  it('checks each file on top of the ones before it that were right', async () => {
    const first = await written('first.yaml', government('eins'));
    const second = await written(
      'second.yaml',
      'commandId: test/second\nreason: test\nchanges:\n  - assert: { post: { id: eins/head, organization: eins, title: 区长 } }\n',
    );
    const both = await zhifenHere(['check', first, second, '--seed', 'none']);
    expect(both).toMatchObject({ exitCode: 0, stdout: '' });
    expect(both.stderr).toContain('没有问题');
    const alone = await zhifenHere(['check', second, '--seed', 'none']);
    expect(alone.exitCode).toBe(3);
    expect(alone.stdout).toContain('UNKNOWN_ID');
  });

  it('finds nothing wrong with the seeds', async () => {
    const { exitCode, stdout } = await zhifenHere(['check', 'seed/hongkou/changes.yaml', '--seed', 'none']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  });
});

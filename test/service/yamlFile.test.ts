import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/model/limits.js';
import { checkFile } from '../../src/service/checkDraft.js';
import { createContext } from '../../src/service/createContext.js';
import { readYaml } from '../../src/service/yamlFile.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { written } from '../cli/zhifen.js';

const told = async (content: string | Uint8Array): Promise<string[]> => {
  const { problems } = await readYaml(await written('file.yaml', content));
  return problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
};
const changeSet = `commandId: 编码
reason: 试编码
changes:
  - assert: { person: { id: g/jia, name: 甲 } }
`;
const converted = (encoding: string, from = changeSet) =>
  new Uint8Array(execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: from }));

describe('the encoding of a file', () => {
  it.each([
    ['GB18030', '1:12', 'iconv -f GB18030 -t UTF-8'],
    ['UTF-16LE', '1:2', 'iconv -f UTF-16LE -t UTF-8'],
    ['UTF-16BE', '1:1', 'iconv -f UTF-16BE -t UTF-8'],
    ['UTF-16', '1:1', 'iconv -f UTF-16 -t UTF-8'],
  ])('%s is refused by name, with how to convert it', async (encoding, place, command) => {
    const bytes = converted(encoding);
    expect(await told(bytes)).toEqual([`${place} INVALID_ENCODING`]);
    const { problems } = await readYaml(await written('file.yaml', bytes));
    expect(problems[0]?.message.zh).toBe(`文件不是 UTF-8 编码，看来是 ${encoding}，请先转换：${command}`);
    expect(problems[0]?.message.en).toBe(
      `the file is not in UTF-8; it seems to be ${encoding}: convert it with \`${command}\``,
    );
  });

  it('is told of the line on which UTF-8 ends, also where nothing is known of what comes instead', async () => {
    const mixed = Buffer.concat([Buffer.from('commandId: x\nreason: '), Buffer.from([0xff, 0x20, 0xff, 0x0a])]);
    expect(await told(mixed)).toEqual(['2:9 INVALID_ENCODING']);
  });

  it('is UTF-8 with a byte order mark or without', async () => {
    const { input, problems } = await readYaml(await written('file.yaml', `\ufeff${changeSet}`));
    expect({ input, problems }).toMatchObject({ input: { commandId: '编码' }, problems: [] });
  });
});

describe('the size and the shape of a file', () => {
  it('has a limit, checked before anything is read as YAML', async () => {
    const padding = (bytes: number) => `${changeSet}# ${'x'.repeat(bytes - Buffer.byteLength(changeSet) - 3)}\n`;
    expect(await told(padding(limits.yamlBytes))).toEqual([]);
    expect(await told(padding(limits.yamlBytes + 1))).toEqual(['1:1 TOO_LARGE']);
    expect(await told('['.repeat(limits.yamlBytes + 1))).toEqual(['1:1 TOO_LARGE']);
  });

  it.each([
    ['lists in one line', '['],
    ['groups of fields in one line', '{a: '],
    ['lists of lists', '- '],
    ['keys of keys', '? '],
  ])('is nested up to a limit: %s', async (_what, opening) => {
    const nested = opening.repeat(limits.nesting);
    for (const levels of [limits.nesting + 1, 100_000]) {
      const [first, ...others] = await told(`a: 1\nb:\n  ${opening.repeat(levels)}`);
      expect([first?.replace(/:\d+ /, ' '), others]).toEqual(['3 INVALID_YAML', []]);
    }
    const { problems } = await readYaml(await written('file.yaml', `b:\n  ${nested}`));
    expect(problems.filter(({ message }) => message.en.includes('nested too deeply'))).toEqual([]);
  });

  it('has no alias within what it names', async () => {
    expect(await told('b: 1\na: &a [*a]\n')).toEqual(['2:8 INVALID_YAML']);
    expect(await told('a: &a { b: { c: *a } }\n')).toEqual(['1:17 INVALID_YAML']);
    expect(await told('a: *nothing\n')).toEqual(['1:4 INVALID_YAML']);
  });

  it('has no aliases that multiply what it says', async () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 10; level++) {
      bomb.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    const [first = '', ...others] = await told(`${bomb.join('\n')}\n`);
    expect(first).toMatch(/^5:\d+ INVALID_YAML$/);
    expect(others.length).toBeLessThan(2);
  });

  it('has a few aliases', async () => {
    const aliases = (count: number) => `a: &a { b: 1 }\nc:\n${'  - *a\n'.repeat(count)}`;
    expect(await told(aliases(limits.yamlAliases))).toEqual([]);
    expect(await told(aliases(limits.yamlAliases + 5))).toEqual([`${limits.yamlAliases + 3}:5 INVALID_YAML`]);
    const { input } = await readYaml(await written('file.yaml', aliases(2)));
    expect(input).toEqual({ a: { b: 1 }, c: [{ b: 1 }, { b: 1 }] });
  });

  it('has plain keys that come once, and one document', async () => {
    expect(await told('a: 1\nb: 2\na: 3\n')).toEqual(['3:1 INVALID_YAML']);
    expect(await told('? [a]\n: 1\n')).toEqual(['1:3 INVALID_YAML']);
    expect(await told('a: 1\n---\nb: 1\n')).toEqual(['2:1 INVALID_YAML']);
  });

  it('may hold keys, repeated ids and mistakes without number', async () => {
    const context = createContext(createMemoryStore());
    const check = async (content: string) => checkFile(context, await written('file.yaml', content));
    const keys = Array.from({ length: 130_000 }, (_, index) => `key${index}: 1\n`).join('');
    expect(await check(keys)).toHaveLength(limits.problems + 1);
    const repeated = Array.from(
      { length: limits.changes },
      (_, n) => `  - assert: { person: { id: g/x, name: n${n}, validFrom: ${2000 + (n % 900)}-01-01 } }\n`,
    );
    const problems = await check(`commandId: c\nreason: r\nchanges:\n${repeated.join('')}`);
    expect(problems.map(({ code }) => code)).toEqual(['TOO_LARGE']);
    expect(await check(`a: [${'"\\q", '.repeat(20_000)}]\n`)).toHaveLength(limits.problems + 1);
  });
});

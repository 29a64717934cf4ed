import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { scratchFile } from '../support/stores.js';
import { written, zhifen, zhifenHere } from './zhifen.js';

const hidden = /[^\P{C}\n\t\u{E000}-\u{F8FF}]|[\u2028\u2029\u3164]/u;

/** A quote is the exact words of a document, so that it may hold what is not seen. */
const quoting = `commandId: hidden
reason: test
changes:
  - assert: { organization: { id: h, name: 隐区, type: government } }
  - assert: { document: { id: h/rules, name: 规则, issuer: h } }
  - assert: { provision: { id: h/rules#1, document: h/rules, article: "1", quote: "由\\u202E乙\\u200B甲\\U000E0041负责" } }
`;

describe('what is recorded', () => {
  it('controls no terminal: what is not seen is shown by its number', async () => {
    const data = scratchFile('data');
    const file = await written('hidden.yaml', quoting);
    expect(await zhifenHere(['record', file, '--data', data, '--seed', 'none'])).toMatchObject({ exitCode: 0 });
    const history = ['history', 'h/rules#1', '--data', data];
    for (const colors of [false, true]) {
      const { stdout } = await zhifenHere(history, { colors });
      expect(stdout).toContain('由\\u{202E}乙\\u{200B}甲\\u{E0041}负责');
      expect(stdout.includes('\u001b[1m')).toBe(colors);
      if (!colors) expect(stdout).not.toMatch(hidden);
    }
    const json = await zhifenHere([...history, '--json']);
    expect(json.stdout).not.toMatch(hidden);
    expect(JSON.parse(json.stdout)).toMatchObject([{ record: { quote: '由\u202e乙\u200b甲\u{e0041}负责' } }]);
    const query = '{ provision(id: "h/rules#1") { quote } }';
    const asked = await zhifenHere(['query', query, '--data', data]);
    expect(asked.stdout).not.toMatch(hidden);
    expect(JSON.parse(asked.stdout)).toMatchObject({
      data: { provision: { quote: '由\u202e乙\u200b甲\u{e0041}负责' } },
    });
  });
});

describe('what an error repeats', () => {
  const odd = 'a\u001b[31mb\u202ec\u009bd\u200be\rf';
  const shown = 'a\\u{1B}[31mb\\u{202E}c\\u{9B}d\\u{200B}e\\u{D}f';

  it('controls no terminal either, in colours or without', async () => {
    for (const colors of [false, true]) {
      for (const args of [
        ['history', odd],
        ['who', '道路', '--within', odd],
        ['stand-in', odd],
        [odd],
        ['who', `--${odd}`],
      ]) {
        const { stderr, exitCode } = await zhifenHere([...args, ...(args.length > 1 ? ['--seed', 'none'] : [])], {
          colors,
        });
        expect(exitCode).toBe(2);
        expect(stderr).toContain(shown);
        expect(stripVTControlCharacters(stderr)).not.toMatch(hidden);
      }
    }
    const { stdout } = await zhifenHere([
      'check',
      await written('odd.yaml', `"\\e[31m\\u202E": 1\n`),
      '--seed',
      'none',
    ]);
    expect(stdout).toContain('\\u{1B}[31m\\u{202E}');
    expect(stdout).not.toMatch(hidden);
  });

  it('is the same from a process of its own', async () => {
    const { stderr } = await zhifen(['history', odd, '--seed', 'none']);
    expect(stderr).toContain(shown);
    expect(stderr).not.toMatch(hidden);
  });
});

describe('the encoding of what a command reads', () => {
  it('is UTF-8, with a byte order mark or without', async () => {
    const query = await written('q.graphql', '\ufeff{ ledger { revision } }');
    expect(await zhifenHere(['query', `@${query}`, '--seed', 'none'])).toMatchObject({ exitCode: 0 });
    const gb18030 = Buffer.concat([
      Buffer.from('{ search(text: "'),
      Buffer.from([0xb5, 0xc0, 0xc2, 0xb7]),
      Buffer.from('") }'),
    ]);
    const other = await written('q.graphql', gb18030);
    const { exitCode, stderr } = await zhifenHere(['query', `@${other}`, '--seed', 'none']);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('不是 UTF-8 编码，看来是 GB18030，请先转换：iconv -f GB18030 -t UTF-8');
    const english = await zhifenHere(['verify', '--receipt', other, '--seed', 'none', '--lang', 'en']);
    expect(english.stderr).toContain('is not in UTF-8; it seems to be GB18030: convert it with `iconv -f GB18030');
  });
});

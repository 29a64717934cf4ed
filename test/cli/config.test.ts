import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultLimits, limitNames, limitTable } from '../../src/api/limits.js';
import { written, zhifenHere } from './zhifen.js';

it('every limit stands in docs/operations.md as it is', () => {
  const page = readFileSync('docs/operations.md', 'utf8');
  for (const name of limitNames) {
    const { about, ...limit } = limitTable[name];
    expect(page).toContain(`| \`${name}\` | ${limit.default} | ${about.en}; ${about.zh} |\n`);
  }
});

describe('config check', () => {
  it('prints every limit with what it is of, in the language of the reader', async () => {
    for (const [lang, about] of [
      ['zh', '所问时段的日数'],
      ['en', 'days of a span that is asked about'],
    ] as const) {
      const { exitCode, stdout } = await zhifenHere(['config', 'check', '--lang', lang]);
      expect(exitCode).toBe(0);
      for (const name of limitNames) expect(stdout).toContain(name);
      expect(stdout).toMatch(new RegExp(`^spanDays +3660 .*${about}$`, 'm'));
    }
  });

  it('prints what the file says, beside the defaults', async () => {
    const file = await written('zhifen.yaml', 'limits:\n  deadlineSeconds: 7\n');
    const { exitCode, stdout } = await zhifenHere(['config', 'check', file]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^deadlineSeconds +7 +30 /m);
    const json = await zhifenHere(['config', 'check', file, '--json']);
    expect(JSON.parse(json.stdout)).toEqual({
      limits: { ...defaultLimits, deadlineSeconds: 7 },
      ...{ corsOrigins: [], embedOrigins: [], trustedDocuments: [], onlyTrustedDocuments: false },
    });
    const server = await written('server.yaml', 'embeddings: { url: "http://127.0.0.1:8000", model: e5 }\n');
    expect((await zhifenHere(['config', 'check', server])).stdout).toContain('http://127.0.0.1:8000 (e5)');
    const open = await written('open.yaml', 'embeddings: { url: "http://example.org", keyFile: key }\n');
    expect(await zhifenHere(['config', 'check', open, '--lang', 'en'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('a key is only sent by https'),
    });
    const empty = await written('empty.yaml', '');
    expect((await zhifenHere(['config', 'check', empty])).exitCode).toBe(0);
  });

  it('lists webhooks with what they are told, and every mistake in them', async () => {
    const secretFile = await written('oa.secret', '0123456789abcdef0123456789abcdef\n');
    const questions = '[{ standIn: { for: g/head } }, { changed: {} }]';
    const good = `webhooks: [{ name: oa, url: "http://10.0.0.8/z", secretFile: ${secretFile}, questions: ${questions} }]\n`;
    const { exitCode, stdout } = await zhifenHere([
      'config',
      'check',
      await written('good.yaml', good),
      '--lang',
      'en',
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Webhook oa: http://10.0.0.8/z, 2 standing question(s), not encrypted on the way.');
    const json = await zhifenHere(['config', 'check', await written('good.yaml', good), '--json']);
    expect(json.stdout).not.toContain('0123456789abcdef');
    const bad = await written(
      'bad.yaml',
      `webhooks:
  - { name: one, url: "https://example.org", secretFile: ${secretFile}, questions: ${questions} }
  - { name: two, url: "https://example.org", secretFile: ${secretFile}, questions: [{ standIn: {} }] }
`,
    );
    const told = await zhifenHere(['config', 'check', bad, '--lang', 'en']);
    expect(told.exitCode).toBe(3);
    expect(told.stderr).toMatch(/bad\.yaml:3:\d+ MISSING_FIELD .*webhooks\[1\]\.questions\[0\]\.standIn\.for/);
    const other = '{ name: oa, url: "ftp://example.org", secretFile: none.secret, questions: [{ changed: {} }] }';
    const alike = await written('alike.yaml', good.replace('[', `[${other}, `));
    const both = await zhifenHere(['config', 'check', alike, '--lang', 'en']);
    expect(both.stderr).toMatch(/an http or https address/);
    expect(both.stderr).toMatch(/none\.secret` cannot be read/);
    expect(both.stderr).toMatch(/another webhook has this name/);
  });

  it('tells all mistakes at once, with their place, as `serve` does before it starts', async () => {
    const text = 'limit: 3\nlimits:\n  deadlineSecond: 3\n  tokens: many\n  depth: 1\n  aliases: 1.5\n';
    const file = await written('wrong.yaml', text);
    for (const command of [
      ['config', 'check', file],
      ['serve', '--port', '0', '--seed', 'none', '--config', file],
    ]) {
      const { exitCode, stdout, stderr } = await zhifenHere([...command, '--lang', 'en']);
      expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
      expect(stderr).toMatch(/wrong\.yaml:1:\d+ UNKNOWN_FIELD .*perhaps: limits/);
      expect(stderr).toMatch(/wrong\.yaml:3:\d+ UNKNOWN_FIELD .*perhaps: deadlineSeconds/);
      expect(stderr).toMatch(/wrong\.yaml:4:\d+ WRONG_TYPE .*limits\.tokens/);
      expect(stderr).toMatch(/wrong\.yaml:5:\d+ INVALID_VALUE a whole number from 5 to 100 .*limits\.depth/);
      expect(stderr).toMatch(/wrong\.yaml:6:\d+ INVALID_VALUE .*limits\.aliases/);
    }
    const list = await written('list.yaml', '- limits\n');
    expect((await zhifenHere(['config', 'check', list])).exitCode).toBe(3);
    const nothing = await zhifenHere(['config', 'check', 'no-such-file.yaml', '--lang', 'en']);
    expect(nothing.exitCode).toBe(3);
    expect(nothing.stderr).toContain('cannot be read');
  });

  it('says which clients may ask what, and checks their documents', async () => {
    const documents = await written('documents.json', '{ "a": "{ ledger { revision } }" }');
    const text = `corsOrigins: [https://oa.example.gov.cn]\ntrustedDocuments: [${documents}]\nonlyTrustedDocuments: true\n`;
    const { exitCode, stdout } = await zhifenHere([
      'config',
      'check',
      await written('clients.yaml', text),
      '--lang',
      'en',
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Pages of these sites are answered: https://oa.example.gov.cn.\n');
    expect(stdout).toContain('Trusted documents: 1; nothing else is answered but what the page asks.\n');
    const wrong = await written(
      'clients.yaml',
      'corsOrigins: ["*", "https://a.example/path"]\nonlyTrustedDocuments: yes\n',
    );
    const refused = await zhifenHere(['config', 'check', wrong, '--lang', 'en']);
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toMatch(/clients\.yaml:1:\d+ INVALID_VALUE `\*` is no origin.*corsOrigins\[0\]/);
    expect(refused.stderr).toMatch(/INVALID_VALUE `https:\/\/a\.example\/path` is no origin.*corsOrigins\[1\]/);
    expect(refused.stderr).toMatch(/clients\.yaml:2:\d+ WRONG_TYPE/);
    const unfit = await written('documents.json', '{ "a": "query A { nothing }", "b": "query B {" }');
    for (const command of [
      ['config', 'check', await written('clients.yaml', `trustedDocuments: [${unfit}]\n`)],
      ['serve', '--port', '0', '--seed', 'none', '--trusted-documents', unfit],
    ]) {
      const { exitCode, stdout, stderr } = await zhifenHere([...command, '--lang', 'en']);
      expect([exitCode, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(/documents\.json:1:\d+ INVALID_CONFIGURATION the document `A` \(a\): Cannot query/);
      expect(stderr).toMatch(/documents\.json:1:\d+ INVALID_CONFIGURATION the document `B` \(b\): Syntax Error/);
    }
    const option = await zhifenHere(['serve', '--cors-origin', '*', '--lang', 'zh']);
    expect([option.exitCode, option.stderr]).toEqual([2, expect.stringContaining('不是网站的源')]);
  });
});

import { chmodSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limitNames, limitTable } from '../../src/api/limits.js';
import { settings } from '../../src/cli/session/settings.js';
import { type HereOptions, written, zhifenHere } from './zhifen.js';

const page = readFileSync('docs/operations.md', 'utf8');

it('every limit stands in docs/operations.md as it is', () => {
  for (const name of limitNames) {
    const { about, ...limit } = limitTable[name];
    expect(page).toContain(`| \`${name}\` | ${limit.default} | ${about.en}; ${about.zh} |\n`);
  }
});

it('every other setting stands there with its option, its variable, its place in the file and its default', () => {
  for (const { option, env, key, default: value, about } of settings.filter((each) => each.key?.[0] !== 'limits')) {
    const names = [option, env, key?.join('.')].map((each) => (each ? `\`${each}\`` : '—'));
    const cells = [...names, value === undefined ? '' : `\`${value}\``, `${about.en}; ${about.zh}`];
    expect(page).toContain(`| ${cells.join(' | ')} |\n`);
  }
});

it('no two settings are given by the same option, variable or place', () => {
  for (const part of ['name', 'option', 'env', 'key'] as const) {
    const given = settings.flatMap((each) => (each[part] === null ? [] : [String(each[part])]));
    expect(given.filter((each, index) => given.indexOf(each) !== index)).toEqual([]);
  }
});

/** Every setting as `config check` prints it for programs. */
async function checked(args: readonly string[], options: HereOptions = {}) {
  const { exitCode, stdout, stderr } = await zhifenHere(
    ['config', 'check', ...args, '--json', '--lang', 'en'],
    options,
  );
  expect([exitCode, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Readonly<Record<string, { readonly value: unknown; readonly from: string }>>;
}

const refused = (args: readonly string[], options: HereOptions = {}) =>
  zhifenHere(['config', 'check', ...args, '--lang', 'en'], options);

describe('config check', () => {
  it('prints every setting with its value, where that comes from and what it is, in the language of the reader', async () => {
    for (const [lang, of] of [
      ['zh', '默认 +所问时段的日数'],
      ['en', 'default +days of a span that is asked about'],
    ] as const) {
      const { exitCode, stdout } = await zhifenHere(['config', 'check', '--lang', lang]);
      expect(exitCode).toBe(0);
      for (const { key, option, env } of settings) {
        expect(stdout).toContain(`\n${key?.join('.') ?? option ?? env} `);
      }
      expect(stdout).toMatch(new RegExp(`^limits.spanDays +3660 +${of}$`, 'm'));
    }
  });

  it('an option comes before the environment, that before the file, and that before the default', async () => {
    const file = await written('zhifen.yaml', 'port: 1\nlog: json\nlimits:\n  depth: 7\n  aliases: 3\nwitness: [/a]\n');
    const env = { ZHIFEN_LOG: 'text', ZHIFEN_LIMIT_DEPTH: '8', ZHIFEN_HOST: '::1', ZHIFEN_WITNESS: '/b /c' };
    const found = await checked([file, '--limit-depth', '9', '--host', 'localhost'], { env });
    expect(found).toMatchObject({
      port: { value: 1, from: `${file}:1` },
      log: { value: 'text', from: 'ZHIFEN_LOG' },
      'limits.depth': { value: 9, from: '--limit-depth' },
      'limits.aliases': { value: 3, from: `${file}:5` },
      'limits.tokens': { value: 2000, from: 'default' },
      host: { value: 'localhost', from: '--host' },
      witness: { value: ['/b', '/c'], from: 'ZHIFEN_WITNESS' },
      '--config': { value: file, from: 'FILE' },
    });
    expect(await checked([], { env: { ZHIFEN_CONFIG: file } })).toMatchObject({ port: { value: 1 } });
    expect((await checked(['--witness', '/d', '--witness', '/e'], { env })).witness).toEqual({
      ...{ value: ['/d', '/e'], from: '--witness' },
    });
    const empty = await written('empty.yaml', 'limits:\n');
    expect((await checked([empty], { env: { ZHIFEN_PORT: '' } })).port).toEqual({ value: 4000, from: 'default' });
  });

  it('prints no secret', async () => {
    const env = { NEO4J_PASSWORD: 'sesame-1', ZHIFEN_WITNESS: 'https://user:sesame-2@witness.example/' };
    const key = await written('key', 'sesame-3');
    chmodSync(key, 0o600);
    const args = ['config', 'check', '--embeddings', 'https://a.example', '--embeddings-key-file', key];
    for (const more of [[], ['--json']]) {
      const { exitCode, stdout } = await zhifenHere([...args, ...more], { env });
      expect(exitCode).toBe(0);
      expect(stdout).not.toContain('sesame');
      expect(stdout).toContain('witness.example');
      expect(stdout).toContain(key);
    }
  });

  it('warns of a secret that everybody on the machine can read, and refuses one that is none', async () => {
    const key = await written('key', 'sesame');
    chmodSync(key, 0o644);
    const args = ['--embeddings', 'https://a.example', '--embeddings-key-file', key];
    const open = await refused(args);
    expect([open.exitCode, open.stderr]).toEqual([0, `every user can read ${key}, which has a secret in it\n`]);
    const empty = await written('empty', '\n');
    const wrong = await refused(['--embeddings', 'http://a.example', '--embeddings-key-file', empty]);
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).toContain('a key is only sent by https');
    expect(wrong.stderr).toContain('has no secret in it');
    const login = await refused([], { env: { NEO4J_PASSWORD_FILE: `${empty}.not-there` } });
    expect([login.exitCode, login.stderr]).toEqual([
      2,
      expect.stringContaining('cannot be read (there is no such file or folder)'),
    ]);
  });

  it('tells all mistakes at once, with their place, as `serve` does before it starts', async () => {
    const text = 'limit: 3\nlimits:\n  deadlineSecond: 3\n  tokens: many\n  depth: 1\n  aliases: 1.5\nlog: xml\n';
    const file = await written('wrong.yaml', text);
    const env = { ZHIFEN_PORT: '70000', ZHIFEN_INSECURE_HOST: 'perhaps', ZHIFEN_METRICS: 'nowhere' };
    for (const command of [
      ['config', 'check', file],
      ['serve', '--seed', 'none', '--config', file],
    ]) {
      const { exitCode, stdout, stderr } = await zhifenHere([...command, '--lang', 'en'], { env });
      expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
      expect(stderr).toMatch(/wrong\.yaml:1:\d+ UNKNOWN_FIELD .*perhaps: limits/);
      expect(stderr).toMatch(/wrong\.yaml:3:\d+ UNKNOWN_FIELD .*perhaps: deadlineSeconds/);
      expect(stderr).toMatch(/wrong\.yaml:4:\d+ WRONG_TYPE .*limits\.tokens/);
      expect(stderr).toMatch(/wrong\.yaml:5:\d+ INVALID_VALUE a whole number from 5 to 100 .*limits\.depth/);
      expect(stderr).toMatch(/wrong\.yaml:6:\d+ INVALID_VALUE .*limits\.aliases/);
      expect(stderr).toMatch(/wrong\.yaml:7:\d+ UNKNOWN_VALUE .*text, json.*\(log\)/);
      expect(stderr).toContain('error: a whole number from 0 to 65535 (ZHIFEN_PORT)');
      expect(stderr).toContain('`ZHIFEN_INSECURE_HOST` should be of type boolean');
      expect(stderr).toContain('a host and a port, such as 127.0.0.1:9464 (ZHIFEN_METRICS)');
    }
    const list = await written('list.yaml', '- limits\n');
    expect((await zhifenHere(['config', 'check', list])).exitCode).toBe(3);
    const group = await written('group.yaml', 'limits: 3\nneo4j: [a]\n');
    const { stderr } = await refused([group]);
    for (const line of [1, 2]) expect(stderr).toMatch(new RegExp(`group\\.yaml:${line}:\\d+ WRONG_TYPE`));
    const nothing = await refused(['no-such-file.yaml']);
    expect(nothing.exitCode).toBe(3);
    expect(nothing.stderr).toContain('cannot be read');
  });

  it('lists webhooks with what they are told, and every mistake in them', async () => {
    const secretFile = await written('oa.secret', '0123456789abcdef0123456789abcdef\n');
    const questions = '[{ standIn: { for: g/head } }, { changed: {} }]';
    const good = `webhooks: [{ name: oa, url: "http://10.0.0.8/z", secretFile: ${secretFile}, questions: ${questions} }]\n`;
    for (const more of [[], ['--json']]) {
      const { exitCode, stdout, stderr } = await refused([await written('good.yaml', good), ...more]);
      expect([exitCode, stderr]).toEqual([
        ...[0, 'what the webhook oa is told is not encrypted on the way to http://10.0.0.8/z\n'],
      ]);
      expect(stdout).toContain('http://10.0.0.8/z');
      expect(stdout).not.toContain('0123456789abcdef');
    }
    const bad = await written(
      'bad.yaml',
      `webhooks:
  - { name: one, url: "https://example.org", secretFile: ${secretFile}, questions: ${questions} }
  - { name: two, url: "https://example.org", secretFile: ${secretFile}, questions: [{ standIn: {} }] }
`,
    );
    const told = await refused([bad]);
    expect(told.exitCode).toBe(3);
    expect(told.stderr).toMatch(/bad\.yaml:3:\d+ MISSING_FIELD .*webhooks\[1\]\.questions\[0\]\.standIn\.for/);
    const other = '{ name: oa, url: "ftp://example.org", secretFile: none.secret, questions: [{ changed: {} }] }';
    const both = await refused([await written('alike.yaml', good.replace('[', `[${other}, `))]);
    expect(both.stderr).toMatch(/an http or https address .*webhooks\[0\]\.url/);
    expect(both.stderr).toMatch(/none\.secret` cannot be read/);
    expect(both.stderr).toMatch(/another webhook has this name/);
  });

  it('says which clients may ask what, and checks their documents', async () => {
    const documents = await written('documents.json', '{ "a": "{ ledger { revision } }" }');
    const text = `corsOrigins: [https://oa.example.gov.cn]\ntrustedDocuments: [${documents}]\nonlyTrustedDocuments: true\n`;
    expect(await checked([await written('clients.yaml', text)])).toMatchObject({
      corsOrigins: { value: ['https://oa.example.gov.cn'] },
      ...{ trustedDocuments: { value: [documents] }, onlyTrustedDocuments: { value: true } },
    });
    const wrong = await written(
      'clients.yaml',
      'corsOrigins: ["*", "https://a.example/path"]\nonlyTrustedDocuments: yes\n',
    );
    const { exitCode, stderr } = await refused([wrong]);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/clients\.yaml:1:\d+ INVALID_VALUE `\*` is no origin.*corsOrigins\[0\]/);
    expect(stderr).toMatch(/INVALID_VALUE `https:\/\/a\.example\/path` is no origin.*corsOrigins\[1\]/);
    expect(stderr).toMatch(/clients\.yaml:2:\d+ WRONG_TYPE/);
    const unfit = await written('documents.json', '{ "a": "query A { nothing }", "b": "query B {" }');
    for (const command of [
      ['config', 'check', await written('clients.yaml', `trustedDocuments: [${unfit}]\n`)],
      ['serve', '--port', '0', '--seed', 'none', '--trusted-documents', unfit],
    ]) {
      const told = await zhifenHere([...command, '--lang', 'en']);
      expect([told.exitCode, told.stdout]).toEqual([3, '']);
      expect(told.stderr).toMatch(/documents\.json:1:\d+ INVALID_CONFIGURATION the document `A` \(a\): Cannot query/);
      expect(told.stderr).toMatch(/documents\.json:1:\d+ INVALID_CONFIGURATION the document `B` \(b\): Syntax Error/);
    }
    const option = await zhifenHere(['serve', '--cors-origin', '*', '--lang', 'en']);
    expect([option.exitCode, option.stderr]).toEqual([2, expect.stringContaining('is no origin')]);
  });

  it('tells all mistakes in the files that are named at once', async () => {
    const access = await written('access.yaml', 'issuer: 3\n');
    const cert = await written('cert.pem', 'no certificate');
    const { exitCode, stderr } = await refused(['--host', '0.0.0.0', '--access', access, '--tls-cert', cert]);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/access\.yaml:1:\d+ /);
    expect(stderr).toContain('--tls-key is missing');
  });

  it.each(['confirmClock', 'neo4jPassword'])(
    'what must not stand in a file is not taken from one: %s',
    async (name) => {
      const { stderr } = await refused([await written('zhifen.yaml', `${name}: true\n`)]);
      expect(stderr).toContain('UNKNOWN_FIELD');
    },
  );
});

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, truncateSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it, onTestFinished } from 'vitest';
import { scratchFile, scratchFolder } from '../support/stores.js';
import { start, zhifen, zhifenHere } from './zhifen.js';

const commands = [
  ...['serve', 'who', 'stand-in', 'chart', 'matrix', 'search', 'findings', 'history', 'query', 'diff', 'export'],
  ...['check', 'preview', 'record', 'load', 'backup', 'restore', 'verify', 'due', 'case', 'account', 'mcp'],
  ...['dispatch', 'aliases', 'calendar', 'config check', 'import', 'format'],
  ...['proposals', 'approve', 'accept', 'decline', 'reject'],
];

/** The name of the program, and what is written so whatever the language. */
const chineseInEnglish = /^(职分|内容|出访|出差|休假|请假|因病|学习|冲突|其他|外地|离沪|本地)$/;

describe('help', () => {
  it('lists the commands, the exit codes and the environment', async () => {
    const { exitCode, stdout, stderr } = await zhifen(['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command.split(' ')[0]} `, 'm'));
    for (const code of [0, 1, 2, 3, 4, 5, 70]) expect(stdout).toMatch(new RegExp(`^  ${code} +\\S`, 'm'));
    for (const name of ['ZHIFEN_STORE', 'ZHIFEN_DEBUG', 'NO_COLOR', 'LC_ALL']) expect(stdout).toContain(name);
  });

  it.each(commands)('of %s is in the language that is asked for, with examples and exit codes', async (command) => {
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map((lang) => zhifenHere([...command.split(' '), '--help', '--lang', lang])),
    );
    expect([zh?.exitCode, en?.exitCode]).toEqual([0, 0]);
    expect(zh?.stdout).toMatch(
      new RegExp(`用法：[\\s\\S]*选项：[\\s\\S]*示例：\\n.*zhifen ${command}[\\s\\S]*退出码：0 `),
    );
    expect(en?.stdout).toMatch(
      new RegExp(`Usage:[\\s\\S]*Options:[\\s\\S]*Examples:\\n.*zhifen ${command}[\\s\\S]*Exit codes: 0 `),
    );
    // Names, places and what a program is told are as they are; no sentence of one language stands in the other.
    const told = (text = '') => text.replace(/^ {2}zhifen[\s\S]*?(?=\n\n)/m, '');
    expect(told(zh?.stdout).match(/[a-z]+(?:,? [a-z]+){4,}/g) ?? []).toEqual([]);
    const chinese = told(en?.stdout).match(/[\p{Script=Han}：；，。]+/gu) ?? [];
    expect(chinese.filter((word) => !chineseInEnglish.test(word))).toEqual([]);
  });

  it('names the language that the environment asks for, where no other is said', async () => {
    const english = await zhifenHere(['--help'], { env: { LANG: 'en_GB.UTF-8' } });
    expect(english.stdout).toMatch(/^Usage: zhifen[\s\S]*Exit codes:\n {2}0 {4}ok/);
    const chinese = await zhifenHere(['--help', '--lang', 'zh'], { env: { LANG: 'en_GB.UTF-8' } });
    expect(chinese.stdout).toMatch(/^用法： zhifen[\s\S]*退出码：\n {2}0 {4}正常/);
  });

  it('breaks Chinese lines where they are full, and leaves what is written as it is', async () => {
    const { stdout } = await zhifenHere(['serve', '--help'], { env: { ZHIFEN_DATA: 'data' } });
    const lines = stdout.split('\n').filter((line) => !/^ {2}\S/.test(line));
    expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(stdout).toContain('  anonymous: [{ role: reader, government: "*" }]');
  });

  it('is what an empty command line gets, as a mistake', async () => {
    const { exitCode, stdout, stderr } = await zhifen([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('用法： zhifen');
  });
});

describe('a mistake in the command line', () => {
  it.each([
    [['whoo', 'x'], '没有这个命令', 'who'],
    [['who'], '缺少参数', 'text'],
    [['who', 'x', '--witin', 'demo'], '没有这个选项', '--within'],
    [['who', 'x', '--modes', 'leeds'], '不合要求', 'leads'],
    [['search', 'x', '--type', 'dutty'], '不合要求', 'duty'],
    [['chart', '--depth', '-1'], '不合要求', '-1'],
    [['who', 'x', '--lang', 'fr'], '不合要求', 'zh, en'],
    [['history', 'demo', 'x'], '参数过多', '至多 1 个'],
    [['dispatch', 'x.csv'], '缺少必需的选项', '--out'],
    [['serve', '--port'], '缺少值', '--port'],
    [['chart', '--seed', 'hongku'], '没有找到种子数据', 'hongkou'],
    [['serve', '--governments', 'hongkou', '--store', 'memory:'], '只有共享账本（Neo4j）的副本', '（--governments）'],
    [['chart', '--store', 'sqlte:x'], '错误', '（--store）'],
    [['load', '--from', 'sqlte:x'], '错误', '（--from）'],
    [['load', '--from', 'sqlite:no/ledger.db'], '没有账本', '（--from）'],
    [['load', '--from', 'sqlite:no/ledger.db', 'hongkou'], '整个账本', 'hongkou'],
    [['who', 'x', '--seed', 'hongkou', '--within', 'hongku'], '没有找到机构', 'hongkou'],
    [['who', 'x', '--seed', 'hongkou', '--at', '2018-13-01'], '既不是日期', '（--at）'],
    [['who', 'x', '--seed', 'hongkou', '--known-at', 'heute'], '既不是日期', '（--known-at）'],
    [['stand-in', 'hongkou/post/haed', '--seed', 'hongkou'], '没有找到职位', 'hongkou/post/head'],
    [['who', 'hongkou/duty/public-service', '--seed', 'hongkou'], '没有找到职责', 'hongkou/duty/public-services'],
  ])('%j ends with 2, a reason and what was perhaps meant', async (args, reason, meant) => {
    const { exitCode, stdout, stderr } = await zhifenHere(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr).toContain(meant);
  });

  it.each([
    [['whoo', 'x'], 'who'],
    [['who', 'x', '--witin', 'demo'], '--within'],
    [['search', 'x', '--type', 'dutty'], 'duty'],
    [['chart', '--depth', '-1'], '不小于 0'],
    [['chart', '--scale', '9'], '0.5 至 4'],
    [['serve', '--port', '99999'], '0 至 65535'],
  ])('%j is told without an English sentence', async (args, told) => {
    const { stderr } = await zhifenHere(args);
    expect(stderr).toContain(told);
    expect(stderr).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/);
  });

  it('is told in English too', async () => {
    const { exitCode, stderr } = await zhifen(['who', 'x', '--within', 'hongku', '--seed', 'hongkou', '--lang=en']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('error: no organization `hongku` is known');
    expect(stderr).toContain('perhaps: hongkou');
  });
});

describe('a fault of the program', () => {
  const broken = ['query', '-', '--seed', 'none'];
  const input = () => Promise.reject(new Error('the disk is on fire'));

  it('ends with 70, and shows where it came from only when asked to', async () => {
    const plain = await zhifenHere(broken, { readInput: input });
    expect(plain).toMatchObject({ exitCode: 70, stdout: '' });
    expect(plain.stderr).toContain('程序内部错误：the disk is on fire');
    expect(plain.stderr).not.toContain('usage.test.ts');
    const debugged = await zhifenHere(broken, { readInput: input, env: { ZHIFEN_DEBUG: '1' } });
    expect(debugged.exitCode).toBe(70);
    expect(debugged.stderr).toContain('usage.test.ts');
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  const full = (): number => {
    const file = openSync('/dev/full', 'w');
    onTestFinished(() => closeSync(file));
    return file;
  };

  it('is no finding, and shows no stack, where the result cannot be written', async () => {
    const child = await start(['findings', '--seed', 'hongkou', '--lang', 'en'], { stdio: { out: full() } });
    const ended = once(child, 'close');
    const told = child.stderr === null ? '' : await text(child.stderr);
    expect((await ended)[0]).toBe(70);
    expect(told).toBe('结果无法输出（ENOSPC）\nthe result cannot be written (ENOSPC)\n');
  });

  it('stops no server, where messages cannot be written', async () => {
    const child = await start(['serve', '--port', '0', '--seed', 'none'], { stdio: { err: full() } });
    onTestFinished(() => void child.kill('SIGKILL'));
    if (child.stdout === null) throw new Error('a process that was started has an output');
    const [address] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    for (const _ of [1, 2, 3]) {
      const response = await fetch(address.replace('/graphql', '/healthz'));
      expect(response.status).toBe(200);
    }
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
  });
});

describe('a file without end', () => {
  it('is read up to a limit', async () => {
    const large = scratchFile('large.json');
    writeFileSync(large, '');
    truncateSync(large, 300 * 1024 * 1024);
    const { exitCode, stderr } = await zhifenHere(['verify', '--evidence', large, '--lang', 'en']);
    expect([exitCode, stderr]).toEqual([2, `error: the file \`${large}\` cannot be read (it is too large)\n`]);
  });

  it.each(['pipe', 'device', 'folder'])('or never, where it is a %s', async (what) => {
    const pipe = scratchFile('pipe');
    execFileSync('mkfifo', [pipe]);
    const path = { pipe, device: '/dev/zero', folder: scratchFolder() }[what] ?? '';
    for (const args of [
      ['verify', '--evidence', path],
      ['check', path],
      ['record', path, '--store', 'memory:', '--seed', 'none'],
      ['verify', '--store', `sqlite:${path}`],
      ['who', '招生', '--store', `sqlite:${path}`],
    ]) {
      const { exitCode, stdout, stderr } = await zhifenHere([...args, '--lang', 'en']);
      expect([args[0], exitCode, stdout + stderr]).toEqual([
        args[0],
        expect.any(Number),
        expect.stringContaining('no regular file'),
      ]);
      expect([2, 3]).toContain(exitCode);
    }
  });
});

describe('colours', () => {
  const chart = ['chart', '--seed', 'demo', '--at', '2026-11-23'];

  it('are only for terminals, and change nothing but the colours', async () => {
    const plain = await zhifenHere(chart);
    const colored = await zhifenHere(chart, { colors: true });
    expect(colored.stdout).toContain('\u001b[');
    const timeless = (text: string) => stripVTControlCharacters(text).replace(/据 [^（]+/, '');
    expect(timeless(colored.stdout)).toBe(timeless(plain.stdout));
  });
});

describe('the environment', () => {
  it('names the store', async () => {
    const { exitCode, stderr } = await zhifen(['chart'], { env: { ZHIFEN_STORE: 'nowhere:' } });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('nowhere:');
  });

  it('never gets colours or stacks that it did not ask for', async () => {
    const { stdout, stderr } = await zhifen(['chart', '--seed', 'hongkou', '--at', '2018-11-05']);
    expect(stdout + stderr).not.toContain('\u001b');
  });
});

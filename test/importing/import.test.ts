import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { templateNames } from '../../src/importing/tables/templates.js';
import { limits } from '../../src/model/limits.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { type ImportedDraft, importDraft } from '../../src/service/importing/importDraft.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { zhifenHere } from '../cli/zhifen.js';
import { startApi } from '../support/api.js';
import { recordSeeds } from '../support/seeds.js';
import { scratchFolder } from '../support/stores.js';
import { fileOf } from './support/files.js';

async function demo(...others: readonly string[]): Promise<Context> {
  const context = createContext(createMemoryStore());
  await recordSeeds(context, ['demo', ...others]);
  return context;
}

const shared = demo();
/** With a second government. */
const two = demo('hongkou');

/** A notice in the notation, as the documentation shows it. */
const notice = /```text\n([\s\S]*?)```/.exec(readFileSync('docs/notation.md', 'utf8'))?.[1] ?? '';

const draft = async (text: string, context = shared, government: string | null = null): Promise<ImportedDraft> =>
  importDraft(await context, { name: '通知.txt', bytes: Buffer.from(text), government });

const roster = (...rows: readonly string[]) => ['姓名,职务,任职日期,免职日期', ...rows].join('\n');
const fromCsv = async (text: string) =>
  importDraft(await shared, { name: '名册.csv', bytes: Buffer.from(text), government: null });

describe('a draft', () => {
  it('of text in the notation is that text', async () => {
    const { kind, government, text, problems, coverage } = await draft(notice);
    expect({ kind, government, text, problems, coverage }).toEqual({
      ...{ kind: 'notation', government: 'demo', text: notice, problems: [] },
      coverage: {
        all: notice
          .trim()
          .split('\n')
          .filter((line) => line !== '').length,
        unread: 0,
      },
    });
  });

  it('is of the government that the file names, or that is said, which is told where the file says another', async () => {
    expect((await draft(notice, two)).government).toBe('demo');
    const said = await draft(notice, two, 'hongkou');
    expect(said.government).toBe('hongkou');
    expect(said.text).toContain('\n政府：上海市虹口区人民政府\n');
    expect(said.remarks.map(({ zh }) => zh).join()).toContain('示例区人民政府');
  });

  it('is refused where it is open of which government it is', async () => {
    const open = notice.replaceAll('示例区人民政府', '区政府');
    await expect(draft(open, two)).rejects.toMatchObject({
      problems: [{ code: 'UNKNOWN_GOVERNMENT', suggestions: ['示例区人民政府', '上海市虹口区人民政府'] }],
    });
    await expect(draft(notice, two, 'nowhere')).rejects.toMatchObject({ code: 'UNKNOWN_GOVERNMENT' });
  });

  it('of a notice of another government asks which is meant', async () => {
    const { problems, isRecorded } = await draft(notice.replaceAll('示例区', '临江区'));
    expect(isRecorded).toBe(false);
    expect(problems).toMatchObject([{ code: 'UNKNOWN_GOVERNMENT', line: 2 }]);
  });

  it('of a table is a change set, and of one with something open is none', async () => {
    const whole = await fromCsv(roster('水务甲,区水务局局长,,2026-12-31'));
    expect(whole).toMatchObject({ kind: 'tables', text: null, problems: [], coverage: { all: 2, unread: 0 } });
    expect((whole.input as { changes: readonly object[] }).changes).toHaveLength(1);
    const open = await fromCsv(roster('水务甲,区水务局局长,,2026-02-30'));
    expect(open.problems).toMatchObject([{ code: 'UNDECIDED', line: 2, column: 4 }]);
  });

  it('takes the right to record in the government that the file is of', async () => {
    const context = await two;
    const viewer = { ...context.viewer, grants: [{ role: 'recorder' as const, government: 'hongkou' }] };
    await expect(draft(notice, Promise.resolve({ ...context, viewer }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const reader = { ...context.viewer, grants: [{ role: 'reader' as const, government: '*' }] };
    await expect(draft(notice, Promise.resolve({ ...context, viewer: reader }))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

const demoLedger = ['--seed', 'demo'];

/** A folder with such files, and one for the drafts. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly at: (name: string) => string;
  readonly out: string;
} {
  const root = scratchFolder();
  const out = join(root, 'drafts');
  mkdirSync(out);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  return { at: (name) => join(root, name), out };
}

describe('zhifen import', () => {
  it('prints the draft of one file, and says beside it what comes next', async () => {
    const { at } = folder({ '通知.txt': notice });
    const { exitCode, stdout, stderr } = await zhifenHere(['import', at('通知.txt'), ...demoLedger]);
    expect([exitCode, stdout.trim()]).toEqual([0, notice.trim()]);
    expect(stderr).toContain('没有未定之处');
  });

  it('writes drafts of several files, tells of each what is open, and lets none stop the others', async () => {
    const files = {
      '一.txt': notice,
      '二.txt': notice.replace('审计局', '审计居'),
      '三.csv': roster('水务甲,区水务局局长,,2026-12-31'),
      '四.csv': roster('水务甲,区水务局局长,,2026-02-30'),
      '五.pdf': fileOf('encrypted.pdf'),
    };
    const { at, out } = folder(files);
    const { exitCode, stdout, stderr } = await zhifenHere([
      ...['import', ...Object.keys(files).map(at), 'https://example.cn/a.html', '--out', out, ...demoLedger],
    ]);
    expect(exitCode).toBe(3);
    expect(stderr.match(/\[\d\/6\]/gu)).toHaveLength(6);
    expect(readFileSync(join(out, '一.txt'), 'utf8')).toBe(notice);
    expect(stdout).toContain(`${join(out, '二.txt')}:7:6 UNDECIDED`);
    expect(readFileSync(join(out, '三.yaml'), 'utf8')).toContain('commandId: import/');
    expect(stdout).toContain(`${at('四.csv')}:2:4 UNDECIDED`);
    expect(existsSync(join(out, '四.yaml'))).toBe(false);
    expect(stdout).toMatch(/五\.pdf:1:1 UNREADABLE_FILE .*已加密/u);
    expect(stdout).toMatch(/a\.html:1:1 UNREADABLE_FILE .*另存为/u);
  });

  it('keeps a draft that somebody has mended', async () => {
    const { at, out } = folder({ '通知.txt': notice });
    const importing = () => zhifenHere(['import', at('通知.txt'), '--out', out, ...demoLedger]);
    expect((await importing()).exitCode).toBe(0);
    expect((await importing()).exitCode).toBe(0);
    writeFileSync(join(out, '通知.txt'), 'mended');
    const { exitCode, stdout } = await importing();
    expect([exitCode, stdout]).toEqual([3, expect.stringContaining('不作覆盖')]);
    expect(readFileSync(join(out, '通知.txt'), 'utf8')).toBe('mended');
  });

  it('writes a table to fill in, which is read as what it is', async () => {
    const folder = scratchFolder();
    for (const name of templateNames) {
      const file = join(folder, `${name}.xlsx`);
      expect((await zhifenHere(['import', '--template', name, '--out', file])).exitCode).toBe(0);
      const given = { name: `${name}.xlsx`, bytes: readFileSync(file), government: null };
      expect((await importDraft(await shared, given)).kind).toBe('tables');
    }
    expect((await zhifenHere(['import', '--template', 'roster'])).exitCode).toBe(2);
  });

  it('refuses what is too large, an ending that says something else, and several files without a folder', async () => {
    const { at, out } = folder({ '通知.txt': notice, '大.docx': new Uint8Array(limits.documentBytes + 1) });
    const run = (...args: readonly string[]) => zhifenHere(['import', ...args, ...demoLedger, '--lang', 'en']);
    expect(await run(at('大.docx'))).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('TOO_LARGE') });
    const yaml = await run(at('通知.txt'), '--out', join(out, 'a.yaml'));
    expect(yaml).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('has to end in .txt') });
    expect(await run(at('通知.txt'), at('通知.txt'))).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--out'),
    });
  });

  it('gives all of it as JSON', async () => {
    const { at } = folder({ '通知.txt': notice.replace('审计局', '审计居') });
    const { exitCode, stdout } = await zhifenHere(['import', at('通知.txt'), '--json', ...demoLedger]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { kind: 'notation', government: 'demo', isRecorded: false, problems: [{ line: 7, code: 'UNDECIDED' }] },
    ]);
  });
});

describe('over the API', () => {
  it('a file is drafted, and its change set recorded', async () => {
    const api = await startApi();
    onTestFinished(() => api.close());
    await recordSeeds(api.context, ['demo']);
    const drafting =
      'query ($content: String!) { importDraft(name: "通知.txt", content: $content) { kind government text changeSet isRecorded questions { line code } coverage { all unread } remarks } }';
    const ask = async (query: string, variables: object) => api.ask(query, variables);
    const content = Buffer.from(notice).toString('base64');
    const { data, errors } = await ask(drafting, { content });
    expect(errors).toEqual([]);
    expect(data.importDraft).toMatchObject({
      kind: 'NOTATION',
      government: 'demo',
      text: notice,
      questions: [],
      remarks: [],
    });
    await ask('mutation ($input: ChangeSetInput!) { record(input: $input) { revision } }', {
      input: data.importDraft.changeSet,
    });
    const again = await ask(drafting, { content });
    expect(again.data.importDraft).toMatchObject({ changeSet: null, isRecorded: true });
    const wrong = await ask(drafting, { content: '通知' });
    expect(wrong.errors).toMatchObject([{ extensions: { code: 'INVALID_VALUE' } }]);
  });
});

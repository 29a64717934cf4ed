import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { scratchFile } from '../support/stores.js';
import { zhifenHere } from './zhifen.js';

const demo = ['--seed', 'demo', '--within', 'demo', '--at', '2026-12-14'];
const bytesOf = (file: string) => new Uint8Array(readFileSync(file));

it('writes a document as the name of its file ends, into a template of the office that was begun from its own', async () => {
  const [template, file] = [scratchFile('template.docx'), scratchFile('division.docx')];
  expect((await zhifenHere(['export', 'template', '--out', template])).exitCode).toBe(0);
  const run = await zhifenHere(['export', 'division', ...demo, '--template', template, '--out', file]);
  expect(run).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  const words = strFromU8(unzipSync(bytesOf(file))['word/document.xml'] ?? new Uint8Array());
  expect(words).toContain('示例区人民政府关于领导分工的通知');
  expect(words).not.toContain('{{');
});

it('prints what is text, of whom it is asked by name, in the language that is asked for', async () => {
  const duties = await zhifenHere(['export', 'duties', ...demo, '--of', '教育局', '--format', 'text']);
  expect(duties.stdout).toContain('区教育局职责清单');
  const away = await zhifenHere(['export', 'absence', ...demo, '--of', '区长', '--format', 'text', '--lang', 'en']);
  expect(away.stdout).toContain('presides over the work of Demo District Government');
});

it('gives everything as a file that an empty ledger takes', async () => {
  const [file, store] = [scratchFile('demo.json'), `sqlite:${scratchFile('other.db')}`];
  expect((await zhifenHere(['export', 'records', ...demo, '--out', file])).exitCode).toBe(0);
  const recorded = await zhifenHere(['record', file, '--store', store, '--seed', 'none']);
  // What it finds in them is told by 1.
  expect([0, 1], recorded.stderr).toContain(recorded.exitCode);
  const who = await zhifenHere(['who', '教育', '--store', store, '--within', 'demo', '--at', '2026-12-14']);
  expect(who.stdout).toContain('副区长（五）戊');
});

it.each([
  [['export', 'division', '--format', 'text'], /--within/],
  [['export', 'division', ...demo], /--format/],
  [['export', 'division', ...demo, '--format', 'docx'], /--out/],
  [['export', 'division', ...demo, '--format', 'turtle'], /turtle/],
  [['export', '--format', 'docx'], /division/],
  [['export', 'duties', ...demo, '--format', 'text'], /of/],
  [['export', 'today', ...demo, '--public', '--format', 'text'], /公开版/],
  [['export', 'division', ...demo, '--template', 'package.json', '--out', scratchFile('x.docx')], /不是 Word 文档/],
  [['export', 'division', ...demo, '--template', '/nonexistent.docx', '--out', scratchFile('y.docx')], /无法读取/],
])('refuses %j with what is missing', async (args, told) => {
  const run = await zhifenHere(args);
  expect(run.stderr).toMatch(told);
  expect(run.exitCode).toBe(2);
  expect(run.stdout).toBe('');
});

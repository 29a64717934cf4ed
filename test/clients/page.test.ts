import { execFile, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { isEnumType, parse, validate } from 'graphql';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildApiSchema } from '../../src/api/schema.js';
import { signatureOf } from '../../src/api/streams/delivery.js';
import { errorOf } from '../../src/client/errors.js';
import { connect } from '../../src/client/index.js';
import { operator } from '../../src/model/viewer.js';
import { startApi } from '../support/api.js';
import { blocksIn } from '../support/blocks.js';
import { installPackage } from '../support/build.js';
import { pageOfRun, programOfRun } from '../support/ofRun.js';
import { recordSeeds } from '../support/seeds.js';
import { browserOfRun, noChromium } from '../web/support/browser.js';
import { type Served, servePage } from '../web/support/chromium.js';

// Every block of code of the page, as it stands there, out of a project in which the package is installed.

const blocks = blocksIn('docs/clients.md');
let project = '';
let served: Served;
beforeAll(async () => {
  served = await servePage(await pageOfRun(), { embedOrigins: [`'self'`] });
  project = (await installPackage(dirname(dirname(dirname(await programOfRun()))))).project;
  for (const { name, text } of blocks) if (name !== '') writeFileSync(join(project, name), text);
  writeFileSync(join(project, 'persons.json'), '{ "dingding": "demo/person/ding" }');
});
afterAll(() => served?.close());

const environment = (more: object = {}) => ({ PATH: process.env.PATH ?? '', ZHIFEN_SERVER: served.origin, ...more });

async function run(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: project, env: environment() });
  return stdout;
}

/** What an expression comes to, in which the exports of a block are known. */
const evaluated = async (name: string, expression: string) =>
  JSON.parse(
    await run(
      '--input-type=module',
      '-e',
      `import * as page from './${name}'; console.log(JSON.stringify(${expression}));`,
    ),
  );

describe('docs/clients.md', () => {
  it('asks what can be asked', () => {
    const queries = blocks.filter(({ language }) => language === 'graphql').map(({ text }) => text);
    expect(queries.flatMap((query) => validate(buildApiSchema(), parse(query)))).toEqual([]);
    expect(queries.length).toBeGreaterThan(0);
  });

  it('has no block that no test runs', () => {
    const run = [
      'first.mjs',
      'recording.mjs',
      'proposals.mjs',
      'approval.mjs',
      'hotline.mjs',
      'leave.mjs',
      'wall.mjs',
      'absence.html',
    ];
    const named = blocks.map(({ name }) => name).filter((name) => name !== '');
    expect(named).toEqual([...run, 'Absence.jsx', 'division.py', 'ledger.mjs', 'standing.mjs', 'webhook.mjs']);
  });

  it('begins', async () => {
    const [answer = '', ...others] = (await run('first.mjs')).trim().split('\n');
    expect(answer).toMatch(/HELD \d{4}-/);
    expect(Number(others.at(-2))).toBeGreaterThan(10);
    expect(others.at(-1)).toMatch(/没有找到职位.*demo\/post\/head/);
  });

  it('routes a request to the one who performs, and to a clerk where that is not one person for all of the work', async () => {
    const at = (instant: string) =>
      evaluated('approval.mjs', `await page.approver('demo/duty/drainage', '${instant}')`);
    const [now, away] = await Promise.all([at('2026-11-23'), at('2026-07-21')]);
    expect(now).toMatchObject({ to: 'demo/person/geng', settledBy: [] });
    expect(now.receipt).not.toBeNull();
    expect(away.to).toBeNull();
    expect(away.settledBy).not.toEqual([]);
  });

  it('dispatches what is clear, and asks a person about the rest', async () => {
    const texts = ['排水管理', '路灯不亮，路面也坑坑洼洼', '教育局', '分管教育、文化、体育', ''];
    const tickets = JSON.stringify(texts.map((text, index) => ({ id: String(index), text })));
    const [clear, unclear, unit, words, nothing] = await evaluated(
      'hotline.mjs',
      `await page.dispatched(${tickets}, 'demo')`,
    );
    expect(clear).toMatchObject({ ticket: '0', unit: 'demo/org/water', duty: 'demo/duty/drainage' });
    expect(clear.receipt).not.toBeNull();
    expect(unclear.choose.length).toBeGreaterThan(1);
    expect(unit.choose[0]).toContain('教育局');
    for (const { choose, why } of [unclear, unit, words, nothing]) {
      expect(choose.every((label: unknown) => typeof label === 'string' && !label.includes('demo/'))).toBe(true);
      expect(why).toMatch(/[\u4e00-\u9fff]/);
    }
    expect(nothing.choose).toEqual([]);
  });

  it('takes leave from an OA system, once, with its local times, and of nobody whom it does not know', async () => {
    const child = spawn(process.execPath, ['leave.mjs'], { cwd: project, env: environment({ PORT: '0' }) });
    onTestFinished(() => void child.kill('SIGKILL'));
    const port = await new Promise<string>((settle) => createInterface({ input: child.stdout }).once('line', settle));
    const leave = {
      number: 4711,
      account: 'dingding',
      type: '年休假',
      from: '2026-12-07 08:30',
      to: '2026-12-09 00:00',
    };
    const post = async (body: object) =>
      (await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: JSON.stringify(body) })).status;
    const { revision } = await served.context.store.head();
    expect([await post(leave), await post(leave)]).toEqual([200, 200]);
    expect((await served.context.store.head()).revision).toBe(revision + 1);
    expect(await post({ ...leave, number: 4712, account: 'unknown' })).toBe(422);
    expect(await post({ ...leave, number: 4713, to: '2026-12-07 08:30' })).toBe(422);
    expect(await post({ ...leave, to: '2026-12-10 00:00' })).toBe(409);
    expect((await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: '{"number":' })).status).toBe(400);
    expect(await post({ account: 'dingding' })).toBe(400);
    const recorded = await served.context.store.changes(revision, 1);
    expect(recorded[0]?.changes[0]).toMatchObject({
      op: 'assert',
      record: { of: 'demo/person/ding', reason: 'leave', place: 'inside', validFrom: '2026-12-07T00:30:00.000Z' },
    });
  });

  it('shows who signs on a wall, and nobody where the records do not say', async () => {
    const posts = `['demo/post/head', 'demo/post/statistics-head']`;
    const { lines, until } = await evaluated('wall.mjs', `await page.board(${posts}, '2026-11-23')`);
    expect(lines[0]).toContain('丁');
    expect(lines[1]).toMatch(/——.*（.+）/);
    expect(Date.parse(until)).toBeGreaterThan(Date.parse('2026-11-23'));
  });

  it('records what was agreed on, and undoes it', async () => {
    const absence = {
      id: 'demo/absence/r',
      of: 'demo/person/ding',
      reason: 'LEAVE',
      validFrom: '2027-03-01',
      validTo: '2027-03-02',
    };
    const changeSet = JSON.stringify({ commandId: 'r', reason: '休假', changes: [{ assert: { absence } }] });
    const [refused, recorded, undone] = await evaluated(
      'recording.mjs',
      `[await page.recorded(${changeSet}, () => false), await page.recorded(${changeSet}, (all) => all.length > 0), await page.undone('r', '误录')]`,
    );
    expect([refused, undone.revision]).toEqual([null, recorded.revision + 1]);
    const { absences } = await connect({ server: served.origin }).query<{
      absences: { nodes: { recordId: string }[] };
    }>('{ absences(at: "2027-03-01", within: "demo") { nodes { recordId } } }');
    expect(absences.nodes.map(({ recordId }) => recordId)).not.toContain('demo/absence/r');
  });

  it('has a second person approve of what was shown', async () => {
    const authentication = { viewerOf: async (token: string | undefined) => operator(token ?? 'second') };
    const api = await startApi({ secondPerson: ['absence'], authentication });
    onTestFinished(() => api.close());
    await recordSeeds({ ...api.context, secondPerson: [] }, ['demo']);
    const first = connect({ server: api.origin, token: 'first' });
    const absence = { id: 'demo/absence/x', of: 'demo/person/ding', reason: 'LEAVE', validFrom: '2027-01-04' } as const;
    const changes = [{ assert: { absence } }];
    expect((await first.record({ commandId: 'x', reason: '休假', changes })).proposal).not.toBeNull();
    const env = environment({ ZHIFEN_SERVER: api.origin });
    const script = `import * as page from './proposals.mjs'; const [one] = await page.waiting();
      console.log(JSON.stringify([one.alters.length, (await page.approve(one)).revision]));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      ...{ cwd: project, env },
    });
    const { revision } = await api.context.store.head();
    expect(JSON.parse(stdout)).toEqual([expect.any(Number), revision]);
  });

  it('takes what a webhook tells, once, and from nobody else', async () => {
    writeFileSync(join(project, 'oa.secret'), 'secret\n');
    const child = spawn(process.execPath, ['webhook.mjs'], { cwd: project, env: environment({ PORT: '0' }) });
    onTestFinished(() => void child.kill('SIGKILL'));
    const lines: string[] = [];
    const reader = createInterface({ input: child.stdout });
    const port = await new Promise<string>((settle) => reader.once('line', settle));
    reader.on('line', (line) => lines.push(line));
    const told = { id: '1', webhook: 'oa', question: { changed: {} }, data: { changed: { revision: 1 } } };
    const post = async (secret: string) => {
      const body = JSON.stringify(told);
      const headers = { 'zhifen-signature': signatureOf(secret, Math.floor(Date.now() / 1000), body) };
      return (await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body, headers })).status;
    };
    expect([await post('secret'), await post('secret'), await post('another')]).toEqual([204, 204, 401]);
    await expect.poll(() => lines).toEqual([JSON.stringify({ question: told.question, told: ['changed'] })]);
  });

  it('says what to do for the class of each code', () => {
    const rows = [...readFileSync('docs/clients.md', 'utf8').matchAll(/^\| (`[^|]*`) \| ([^|]*) \|/gm)];
    const listed = rows.flatMap(([, classes = '', codes = '']) => {
      const names = [...classes.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
      const groups = names.length > 1 ? codes.split(';') : [codes];
      return names.flatMap((name, index) =>
        [...(groups[index] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, code = '']) => ({ name, code })),
      );
    });
    const told = listed.filter(({ code }) => code !== 'UNREACHABLE');
    expect(told.map(({ code }) => [code, errorOf({ message: '', extensions: { code } }).name])).toEqual(
      told.map(({ code, name }) => [code, name]),
    );
    const codes = buildApiSchema().getType('ErrorCode');
    const others = (isEnumType(codes) ? codes.getValues() : [])
      .map(({ name }) => name)
      .filter((code) => errorOf({ message: '', extensions: { code } }).name !== 'InvalidInput');
    expect(told.map(({ code }) => code)).toEqual(expect.arrayContaining(others));
  });

  it('opens a ledger', async () => {
    expect(await run('ledger.mjs')).toContain('常务副区长');
  });

  it('is told when an answer becomes another one', async () => {
    const left = `const left = new AbortController(); const seen = [];
      const show = (answer, because) => { seen.push([answer.outcome, because]); left.abort(); };
      await page.watch('demo/duty/drainage', show, left.signal); return seen;`;
    const seen = await evaluated('standing.mjs', `await (async () => { ${left} })()`);
    expect(seen).toEqual([['HELD', 'FIRST']]);
  });

  it('is shown in a browser: the page and what is in its frame', async ({ skip }) => {
    const browser = await browserOfRun();
    if (browser === undefined) return skip(noChromium);
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.route('**/absence.html', (route) =>
      route.fulfill({ path: join(project, 'absence.html'), contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto(`${served.origin}/absence.html`);
    await page.getByText('有人负责').waitFor();
    await page.frameLocator('iframe').getByRole('tree').waitFor();
  });

  it('is shown by React', async ({ skip }) => {
    const browser = await browserOfRun();
    if (browser === undefined) return skip(noChromium);
    onTestFinished(() => browser.close());
    const main = `import { createRoot } from 'react-dom/client'; import { createElement } from 'react'; import { Absence } from './Absence.jsx';
      createRoot(document.body).render(createElement(Absence, { post: 'demo/post/head' }));`;
    writeFileSync(join(project, 'main.js'), main);
    const lib = {
      entry: join(project, 'main.js'),
      formats: ['iife' as const],
      name: 'main',
      fileName: () => 'main.js',
    };
    const define = { 'process.env.NODE_ENV': '"production"' };
    const outDir = join(project, 'built');
    const oxc = { jsx: { runtime: 'automatic' as const, development: false } };
    await build({ root: project, configFile: false, logLevel: 'error', define, oxc, build: { lib, outDir } });
    const page = await browser.newPage();
    await page.route('**/react.html', (route) =>
      route.fulfill({ body: '<!doctype html><body></body>', contentType: 'text/html' }),
    );
    await page.goto(`${served.origin}/react.html`);
    await page.addScriptTag({ content: readFileSync(join(outDir, 'main.js'), 'utf8') });
    await page.getByText('丁').first().waitFor();
  });
});

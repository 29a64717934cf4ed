import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { exportNames, fileTypes, formatsOf } from '../../src/exporting/formats.js';
import { blankTemplate, finished } from '../../src/exporting/writers/template.js';
import type { Grant } from '../../src/model/viewer.js';
import { createJournal } from '../../src/service/access/journal.js';
import { type Api, startApi } from '../support/api.js';
import { isShort } from '../support/form.js';
import { recordSeeds } from '../support/seeds.js';
import { scratchFile } from '../support/stores.js';

const grantsOf: Readonly<Record<string, readonly Grant[]>> = {
  reader: [{ role: 'reader', government: 'demo' }],
  recorder: [{ role: 'recorder', government: 'demo' }],
  hongkou: [{ role: 'reader', government: 'hongkou' }],
};

const journal = scratchFile('reads.jsonl');
let api: Api;

beforeAll(async () => {
  api = await startApi({
    journal: createJournal(journal),
    authentication: {
      viewerOf: async (authorization) => ({
        subject: authorization ?? 'nobody',
        grants: grantsOf[authorization ?? ''] ?? [],
      }),
    },
  });
  api.setNow('2026-11-25T04:00:00.000Z');
  await recordSeeds(api.context, ['hongkou', 'demo']);
});

afterAll(() => api.close());

const get = (path: string, authorization = 'reader', headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${api.origin}/export/${path}`, { headers: { authorization, ...headers } });

/** Everything that a file says, whatever it is packed in. */
async function wordsOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isPacked
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : strFromU8(bytes);
}

/** An address for each of what is exported, of a day on which somebody is ill, and another one on leave. */
const day = 'within=demo&at=2026-12-14';
const files = exportNames.flatMap((name) =>
  formatsOf(name)
    .filter((format) => !isShort || name === 'division' || ['text', 'json', 'turtle', 'mermaid'].includes(format))
    .map((format) => {
      const more = { absence: '&of=demo/post/head', duties: '&of=demo/org/education', comparison: '&from=2025-06-01' };
      return `${name}.${fileTypes[format].ending}?${day}${more[name as 'absence'] ?? ''}&lang=zh`;
    }),
);

describe('GET /export/…', () => {
  it.each(files)(
    '%s is a file with a name of its own, kept by nobody, without what a reader may not see',
    async (path) => {
      const response = await get(path);
      expect(response.status, await response.clone().text()).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('content-security-policy')).toBe(`default-src 'none'; style-src 'unsafe-inline'`);
      expect(response.headers.get('content-disposition')).toMatch(/; filename="zhifen\.\w+"; filename\*=UTF-8''%E\S+$/);
      // A reader learns from none why somebody is away.
      const words = await wordsOf(response);
      expect(words.length).toBeGreaterThan(100);
      expect(words).not.toMatch(/甲 ?出差|信访甲 ?休假|甲因|\breason"?\W{1,60}businessTrip/);
    },
  );

  it('tells a recorder why in the morning, says to a reader that it is withheld, and notes who read it', async () => {
    const path = `today.txt?${day}&lang=zh`;
    expect(await wordsOf(await get(path))).toContain('不在岗事由、委托事由不列入，须有登记权方可查阅。');
    expect(await wordsOf(await get(path, 'recorder'))).toContain('区长 甲 出差，常务副区长 乙 主持政府工作');
    const lines = readFileSync(journal, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ subject: 'recorder', operation: 'export today' });
  });

  it('of a government that one may not read says the same as of one that there is not', async () => {
    const [other, none] = [
      await get(`division.txt?${day}`, 'hongkou'),
      await get('division.txt?within=nowhere', 'hongkou'),
    ];
    expect([other.status, none.status]).toEqual([400, 400]);
    const bare = async (response: Response) => (await response.text()).replace(/,"requestId":"[^"]*"/, '');
    expect((await bare(other)).replaceAll('demo', 'nowhere')).toBe(await bare(none));
  });

  it('fills the template of the office, where the server has one', async () => {
    const blank = await blankTemplate(false);
    const xml = strFromU8(unzipSync(blank)['word/document.xml'] ?? new Uint8Array());
    const headed = xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>示例区人民政府文件</w:t></w:r></w:p>');
    const office = await startApi({ template: finished(blank, { 'word/document.xml': headed }) });
    onTestFinished(() => office.close());
    await recordSeeds(office.context, ['demo']);
    const words = await wordsOf(await fetch(`${office.origin}/export/division.docx?${day}&lang=zh`));
    expect(words).toContain('示例区人民政府文件');
    expect(words).toContain('关于领导分工的通知');
  });

  it('speaks the language of its address, else that of the request', async () => {
    const english = { 'accept-language': 'en' };
    expect(await wordsOf(await get(`division.txt?${day}`, 'reader', english))).toContain('Division of Work');
    expect(await wordsOf(await get(`division.txt?${day}&lang=zh`, 'reader', english))).toContain('关于领导分工的通知');
  });

  it.each([
    ['division.docx', 'within'],
    ['division.pdf?within=demo', 'division.docx'],
    ['nothing.docx?within=demo', 'file'],
    ['division.docx?within=demo&within=demo', 'within'],
    ['division.docx?within=demo&colour=red', 'colour'],
    ['division.docx?within=demo&lang=fr', 'lang'],
    ['division.docx?within=demo&at=tomorrow', 'INVALID_DATE'],
    ['duties.docx?within=demo', 'MISSING_FIELD'],
    ['duties.docx?within=demo&of=demo/person/jia', 'WRONG_KIND'],
    ['absence.docx?within=demo&of=demo/post/deputy-4&at=2026-12-14', 'NOT_IN_FORCE_THEN'],
    ['comparison.docx?within=demo', 'MISSING_FIELD'],
    ['today.docx?within=demo&public=yes', 'public'],
  ])('%s is refused with what is wrong', async (path, told) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(told);
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ExportFormat, type ExportName, exportNames, formatsOf } from '../../src/exporting/formats.js';
import { blankTemplate } from '../../src/exporting/writers/template.js';
import type { Viewer } from '../../src/model/viewer.js';
import { viewedBy } from '../../src/service/access/viewedBy.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { exportFile } from '../../src/service/exporting/exportFile.js';
import { asOf } from '../../src/service/moment.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { isShort } from '../support/form.js';
import { recordSeeds } from '../support/seeds.js';

const at = '2027-03-01';

/** The demo district in which somebody is away for a reason, and a notice names people. */
async function district({ reason, note }: { readonly reason: string; readonly note: string }): Promise<Context> {
  const context = createContext(createMemoryStore(), { now: () => '2026-12-01T00:00:00.000Z' });
  await recordSeeds(context, ['demo']);
  const days = { validFrom: '2027-02-20', validTo: '2027-03-20' };
  const changes = [
    { assert: { absence: { id: 'demo/absence/x', of: 'demo/person/geng', reason, note, ...days } } },
    { assert: { person: { id: 'demo/person/li', name: '李晓明', aliases: ['老李头'], nameEn: 'Li Xiaoming' } } },
    {
      assert: {
        tenure: { id: 'demo/tenure/li', person: 'demo/person/li', post: 'demo/post/x', validFrom: '2026-12-01' },
      },
    },
    {
      assert: {
        document: {
          id: 'demo/notice-li',
          name: '关于李晓明同志任职的通知',
          issuer: 'demo',
          fullText: '任命李晓明同志为副区长。',
        },
      },
    },
    {
      assert: {
        provision: {
          id: 'demo/notice-li#1',
          document: 'demo/notice-li',
          article: '1',
          quote: '任命李晓明同志为副区长',
        },
      },
    },
    {
      assert: {
        document: {
          id: 'demo/rules-x',
          name: '分工办法',
          issuer: 'demo',
          fullText: '第一条　副区长分管审计。\n第二条　老李头另有任用。',
        },
      },
    },
    {
      assert: { provision: { id: 'demo/rules-x#1', document: 'demo/rules-x', article: '1', quote: '副区长分管审计' } },
    },
    {
      assert: { provision: { id: 'demo/rules-x#2', document: 'demo/rules-x', article: '2', quote: '老李头另有任用' } },
    },
    { assert: { duty: { id: 'demo/duty/x', name: '专项审计', aliases: ['Li Xiaoming 的审计'] } } },
    {
      assert: {
        assignment: {
          id: 'demo/assignment/x',
          holder: 'demo/post/x',
          duty: 'demo/duty/x',
          mode: 'inCharge',
          basis: ['demo/notice-li#1', 'demo/rules-x#1'],
        },
      },
    },
    {
      assert: {
        post: { id: 'demo/post/x', organization: 'demo/org/audit', title: '审计专员', externalIds: ['oa:lixiaoming'] },
      },
    },
  ];
  await recordChanges(context, { commandId: 'x', reason: 'x', changes });
  return context;
}

const ofWhom: Readonly<Partial<Record<ExportName, string>>> = {
  absence: 'demo/absence/x',
  duties: 'demo/post/x',
};

async function fileOf(
  context: Context,
  name: ExportName,
  format: ExportFormat,
  more: { readonly isPublic?: boolean; readonly language?: 'zh' | 'en' } = {},
): Promise<Uint8Array> {
  const given = {
    name,
    format,
    within: 'demo',
    at,
    from: '2025-06-01',
    of: ofWhom[name] ?? null,
    language: 'zh',
  } as const;
  return (await exportFile(context, { ...given, ...more })).bytes;
}

/** In the short form each document as text, one of each packed format, and the data that says most. */
const inShort: ReadonlySet<ExportFormat> = new Set(['text', 'json', 'turtle', 'mermaid']);
const everyFile = exportNames
  .flatMap((name) => formatsOf(name).map((format) => [name, format] as const))
  .filter(([name, format]) => !isShort || inShort.has(format) || (name === 'division' && /docx|xlsx/.test(format)));
const languages = isShort ? (['zh'] as const) : (['zh', 'en'] as const);

/** All that a file says, whatever it is packed in. */
function saidIn(bytes: Uint8Array): string {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isPacked
    ? Object.entries(unzipSync(bytes))
        .map(([name, part]) => name + strFromU8(part))
        .join('\n')
    : strFromU8(bytes);
}

const ill = district({ reason: 'illness', note: '住院手术' });

describe('what a viewer may not see is in no file', () => {
  const reader: Viewer = { subject: 'wang', grants: [{ role: 'reader', government: 'demo' }] };
  const elsewhere = district({ reason: 'leave', note: '回乡' });

  it.each(everyFile)('%s as %s is the same bytes for a reader, whatever the hidden reason is', async (name, format) => {
    const [one, other] = [viewedBy(await ill, reader), viewedBy(await elsewhere, reader)];
    const bytes = await fileOf(one, name, format);
    expect(Buffer.from(bytes).equals(Buffer.from(await fileOf(other, name, format)))).toBe(true);
    expect(saidIn(bytes)).not.toMatch(/住院手术|回乡/);
  });

  it('and it would be noticed: a recorder gets other bytes', async () => {
    for (const format of ['json', 'turtle', 'jsonld'] as const)
      expect(saidIn(await fileOf(await ill, 'records', format))).not.toBe(
        saidIn(await fileOf(await elsewhere, 'records', format)),
      );
    expect(saidIn(await fileOf(await ill, 'records', 'json'))).toContain('住院手术');
    expect(saidIn(await fileOf(await ill, 'today', 'text'))).toContain('因病');
  });
});

describe('the public edition', () => {
  const editions = everyFile.filter(([name]) => name !== 'absence' && name !== 'today' && name !== 'template');

  async function people(
    context: Context,
  ): Promise<{ readonly names: readonly string[]; readonly ids: readonly string[] }> {
    const { shown } = await context.snapshots.open('demo', await asOf(context, { at }), null);
    const records = shown.historyOfKind('person').flatMap(({ record }) => (record.kind === 'person' ? [record] : []));
    return {
      names: [...new Set(records.flatMap(({ name, nameEn, aliases }) => [name, nameEn ?? name, ...aliases]))],
      ids: records.map(({ id }) => id),
    };
  }

  it.each(editions)('of %s as %s has no name, alias or id of any person in any byte', async (name, format) => {
    const context = await ill;
    const { names, ids } = await people(context);
    expect(names.length).toBeGreaterThan(100);
    // What every Word file holds, such as the names of fonts, tells of nobody.
    const furniture = format === 'docx' ? saidIn(await blankTemplate(false)) : '';
    for (const language of languages) {
      const said = saidIn(await fileOf(context, name, format, { isPublic: true, language }));
      expect(
        [...names, ...ids, 'oa:lixiaoming'].filter((each) => said.includes(each) && !furniture.includes(each)),
      ).toEqual([]);
      expect(said).not.toMatch(/demo\/(tenure|absence|delegation|act|case)\//);
    }
  });

  it('says what it is, and how many texts it leaves out', async () => {
    const said = saidIn(await fileOf(await ill, 'duties', 'text', { isPublic: true }));
    expect(said).toContain('公开版：不含人员姓名、任职和不在岗情况。');
    expect(said).toMatch(/\d+ 处文字提及人员姓名，未列入公开版。/);
    expect(said).toContain('专项审计');
    expect(said).toContain('《分工办法》第一条');
    expect(said).not.toContain('任职的通知');
  });

  it('holds duties, posts, rules and articles, and is taken by an empty ledger', async () => {
    const input = JSON.parse(saidIn(await fileOf(await ill, 'records', 'json', { isPublic: true })));
    const empty = createContext(createMemoryStore());
    await recordChanges(empty, input);
    const { shown } = await empty.snapshots.open('demo', await asOf(empty, { at }), null);
    expect(shown.find('assignment', 'demo/assignment/x')?.basis).toEqual(['demo/rules-x#1']);
    expect(shown.find('document', 'demo/rules-x')?.fullText).toBeUndefined();
    expect(shown.all('person')).toEqual([]);
    for (const kind of ['organization', 'post', 'duty', 'provision', 'standInRule', 'oversight'] as const)
      expect(shown.all(kind).length, kind).toBeGreaterThan(5);
  });

  it.each(['absence', 'today'] as const)('is refused of what is about absences: %s', async (name) => {
    await expect(fileOf(await ill, name, 'text', { isPublic: true })).rejects.toThrow(/no public edition/);
  });
});

import { readFileSync } from 'node:fs';
import { MultiDirectedGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { Parser, Store, Writer } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../src/exporting/formats.js';
import { referencesOf } from '../../src/model/references.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { exportFile, type FileWanted } from '../../src/service/exporting/exportFile.js';
import { importDraft } from '../../src/service/importing/importDraft.js';
import { asOf } from '../../src/service/moment.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { canonicalJson } from '../../src/util/hash.js';
import { isShort } from '../support/form.js';
import { recordSeeds } from '../support/seeds.js';

async function loaded(seed: string): Promise<Context> {
  const context = createContext(createMemoryStore());
  await recordSeeds(context, [seed]);
  return context;
}

const demo = loaded('demo');

async function textOf(context: Context, format: ExportFormat, wanted: Partial<FileWanted> = {}): Promise<string> {
  const given = { name: 'records', within: 'demo', at: '2026-12-14', language: 'zh', ...wanted, format } as const;
  return new TextDecoder().decode((await exportFile(context, given)).bytes);
}

/** Every stretch of every record, as it is held to be so. */
async function heldIn(context: Context, government: string): Promise<readonly string[]> {
  const { shown } = await context.snapshots.open(government, await asOf(context, { at: '2026-12-14' }), null);
  return shown.ids().flatMap((id) => shown.history(id).map(({ record }) => canonicalJson(record)));
}

describe('everything as one change set', () => {
  it.each(isShort ? ['demo'] : ['demo', 'hongkou', 'shangcheng'])(
    'of %s gives an empty ledger the same graph, and the same export again',
    async (seed) => {
      const context = await loaded(seed);
      const text = await textOf(context, 'json', { within: seed });
      const empty = createContext(createMemoryStore());
      await recordChanges(empty, JSON.parse(text));
      expect(await heldIn(empty, seed)).toEqual(await heldIn(context, seed));
      const again = JSON.parse(await textOf(empty, 'json', { within: seed }));
      expect(again.changes).toEqual(JSON.parse(text).changes);
      expect(again.commandId).toBe(JSON.parse(text).commandId);
    },
  );

  it('is what comes back: linked data and a change set are never drafted as something new', async () => {
    const context = await demo;
    for (const [format, what] of [
      ['turtle', 'zhifen export records'],
      ['jsonld', 'zhifen export records'],
      ['json', 'zhifen record'],
    ] as const) {
      const bytes = Buffer.from(await textOf(context, format));
      const importing = importDraft(context, { name: `demo.${format}`, bytes, government: 'demo' });
      await expect(importing).rejects.toMatchObject({
        problems: [{ code: 'UNREADABLE_FILE', message: { zh: expect.stringContaining(what) } }],
      });
    }
  });

  it('says of which government, as known when, and holds what was known then alone', async () => {
    const context = await demo;
    const { reason, changes } = JSON.parse(await textOf(context, 'json', { knownAt: '2026-06-20' }));
    expect(reason).toMatch(/^示例区人民政府全部记录：全部日期 此件据 .* 所知整理，第 \d+ 版账本。$/);
    const now = JSON.parse(await textOf(context, 'json'));
    expect(now.changes.length).toBeGreaterThan(changes.length);
  });
});

describe('as linked data', () => {
  const quadsOf = (turtle: string) => new Parser().parse(turtle);

  it('says the same as Turtle and as JSON-LD', async () => {
    const context = await loaded('hongkou');
    const given = { within: 'hongkou', at: '2018-11-05' };
    const lines = new Writer({ format: 'N-Quads' }).quadsToString(quadsOf(await textOf(context, 'turtle', given)));
    const document = JSON.parse(await textOf(context, 'jsonld', given));
    const options = { algorithm: 'URDNA2015', format: 'application/n-quads' } as const;
    const canonical = await jsonld.canonize(document, options);
    expect(canonical).toBe(await jsonld.canonize(lines as never, { ...options, inputFormat: 'application/n-quads' }));
    expect(canonical.split('\n').length).toBeGreaterThan(500);
  });

  it('holds to the shapes that are published', async () => {
    const shapes = new Store(quadsOf(readFileSync('schema/export.shacl.ttl', 'utf8')));
    const validator = new SHACLValidator(shapes);
    const data = new Store(quadsOf(await textOf(await demo, 'turtle')));
    const report = await validator.validate(data);
    expect(report.results.map(({ focusNode, path }) => `${focusNode?.value} ${path?.value}`).slice(0, 10)).toEqual([]);
    expect(data.size).toBeGreaterThan(5_000);
  });

  it.each([
    ['urn:zhifen:term:knownAt', 'urn:zhifen:export:demo'],
    ['http://www.w3.org/2004/02/skos/core#prefLabel', 'urn:zhifen:id:demo/org/education'],
    ['http://www.w3.org/ns/prov#generatedAtTime', 'urn:zhifen:id:demo/duty/education'],
    ['http://data.europa.eu/eli/ontology#is_part_of', 'urn:zhifen:id:demo/rules-2024#6.1'],
    ['urn:zhifen:term:manner', 'urn:zhifen:id:demo/stand-in/head-trips'],
  ])('and what lacks %s does not', async (term, subject) => {
    const validator = new SHACLValidator(new Store(quadsOf(readFileSync('schema/export.shacl.ttl', 'utf8'))));
    const own = new Store(quadsOf(await textOf(await demo, 'turtle'))).getQuads(subject, null, null, null);
    const lacking = async (quads: typeof own) =>
      (await validator.validate(new Store(quads))).results.filter(({ path }) => path?.value === term).length;
    const needed = own.filter(({ predicate }) => predicate.value === term);
    expect(needed.length).toBeGreaterThan(0);
    expect(await lacking(own)).toBe(0);
    expect(await lacking(own.filter((each) => !needed.includes(each)))).toBe(1);
  });

  it('is of one day: who holds a post then, and both times of the export', async () => {
    const quads = (turtle: string) =>
      quadsOf(turtle).map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`);
    const then = quads(await textOf(await demo, 'turtle', { at: '2026-12-14' }));
    const holds = 'http://www.w3.org/ns/org#holds';
    expect(then).toContain(`urn:zhifen:id:demo/person/jia ${holds} urn:zhifen:id:demo/post/head`);
    expect(then).toContain('urn:zhifen:export:demo urn:zhifen:term:at 2026-12-13T16:00:00.000Z');
    expect(then.some((line) => line.startsWith('urn:zhifen:export:demo urn:zhifen:term:knownAt 2026-11-24'))).toBe(
      true,
    );
    const before = quads(await textOf(await demo, 'turtle', { at: '2024-02-01' }));
    expect(before).not.toEqual(then);
  });
});

describe('as a graph', () => {
  it.each([
    ['graphml', (text: string) => graphml.parse(MultiDirectedGraph, text)],
    ['gexf', (text: string) => gexf.parse(MultiDirectedGraph, text, { addMissingNodes: true })],
  ] as const)('%s has a node for each record and an edge for each reference', async (format, parse) => {
    const context = await demo;
    const graph = parse(await textOf(context, format));
    const { shown } = await context.snapshots.open('demo', await asOf(context, { at: '2026-12-14' }), null);
    const records = shown.ids().flatMap((id) => shown.get(id) ?? []);
    const edges = new Set(
      records.flatMap((record) => referencesOf(record).map(({ field, target }) => `${record.id} ${field} ${target}`)),
    );
    expect(records.every(({ id }) => graph.hasNode(id))).toBe(true);
    expect(graph.size).toBe(edges.size);
    expect(graph.getNodeAttribute('demo/org/education', 'label')).toBe('区教育局');
    expect(graph.getNodeAttribute('demo/org/education', 'kind')).toBe('organization');
  });

  it('says of which day, as known when', async () => {
    for (const format of ['graphml', 'gexf'] as const)
      expect(await textOf(await demo, format)).toMatch(/at 2026-12-13T16:00:00.000Z, knownAt 2026-11-24T/);
  });
});

describe('the chart as text', () => {
  it('has the leaders with who acts for them, how far, and what they oversee', async () => {
    const text = await textOf(await demo, 'mermaid', { name: 'chart' });
    expect(text).toMatch(/^flowchart TB\n%% 示例区人民政府 2026年12月14日\n%% 此件据 /);
    expect(text).toMatch(/n\d+\["区长<br>甲<br>⇄ 乙（全部工作）"\]/);
    expect(text).toMatch(/n\d+ -->\|"分管"\| n\d+/);
    expect(text).toMatch(/✕ /);
  });
});

/** Of a day on which little was in force. */
const small = { at: '2023-12-28' };

it('every file is the same bytes when it is made again', async () => {
  for (const format of ['json', 'turtle', 'jsonld', 'graphml', 'gexf'] as const)
    expect(await textOf(await demo, format, small), format).toBe(await textOf(await demo, format, small));
});

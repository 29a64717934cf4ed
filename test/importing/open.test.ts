import { describe, expect, it } from 'vitest';
import { rosterOfDirectory } from '../../src/importing/open/directory.js';
import { changesOf } from '../../src/importing/open/openRecords.js';
import { readOrg } from '../../src/importing/open/org.js';
import { readOrganogram } from '../../src/importing/open/organogram.js';
import { readPopolo } from '../../src/importing/open/popolo.js';
import { sheetsOf } from '../../src/importing/tables/sheet.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';

type Said = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The records of changes, which the ledger takes. */
async function recorded(drafted: readonly { readonly change: object }[]): Promise<readonly Said[]> {
  const changes = drafted.map(({ change }) => change);
  const context = createContext(createMemoryStore());
  await recordChanges(context, { commandId: 'open', reason: 'open data', changes });
  return changes.map((each) => (each as { readonly assert: Said }).assert);
}

const of = (kind: string, said: readonly Said[]): readonly Said[string][] =>
  said.flatMap((each) => (each[kind] === undefined ? [] : [each[kind]]));

const popolo = JSON.stringify({
  organizations: [
    { id: 'o1', name: 'Borough of Example' },
    { id: 'o2', name: 'Parks', parent_id: 'o1', founding_date: '2019' },
  ],
  posts: [{ id: 'p1', label: 'Mayor', organization_id: 'o1' }],
  persons: [
    { id: 'a-b', name: 'Example A' },
    { id: 'a/b', name: 'Example B' },
  ],
  memberships: [
    { person_id: 'a-b', post_id: 'p1', start_date: '2024-05-06', end_date: '2025-05-05' },
    { person_id: 'a/b', post_id: 'p1', start_date: '2025-05-05' },
    { person_id: 'a-b', organization_id: 'o2', role: 'member', start_date: '2025-06' },
    { person_id: 'a/b', organization_id: 'o2', role: 'member' },
    { person_id: 'nobody', post_id: 'p1' },
  ],
});

describe('a Popolo file', () => {
  it('gives units, posts, people and tenures; whose ids are alike but for a sign stay two', async () => {
    const said = await recorded(changesOf(readPopolo(popolo) ?? expect.fail(), 'example'));
    expect(of('person', said).map(({ id, externalIds }) => [id, externalIds])).toEqual([
      ['example/person/a-b', ['popolo:a-b']],
      ['example/person/a-b-2', ['popolo:a/b']],
    ]);
    expect(of('organization', said).map(({ id, partOf }) => [id, partOf])).toEqual([
      ['example', undefined],
      ['example/org/o2', 'example'],
    ]);
    // One mayor after another; two members at a time.
    expect(of('post', said).map(({ title, seats }) => [title, seats])).toEqual([
      ['Mayor', undefined],
      ['member', 'many'],
    ]);
    expect(of('tenure', said)).toHaveLength(4);
  });

  it('keeps a day that is no whole day as it is written, and begins nothing by it', async () => {
    const said = await recorded(changesOf(readPopolo(popolo) ?? expect.fail(), 'example'));
    const partly = of('tenure', said).filter(({ note }) => note !== undefined);
    expect(partly).toEqual([expect.objectContaining({ note: 'Dates: 2025-06 – ' })]);
    expect(partly[0]).not.toHaveProperty('validFrom');
    expect(of('organization', said)[1]).toMatchObject({ note: 'Dates: 2019 – ' });
  });

  it('that is none is not taken for one', () => {
    for (const each of ['', 'x', 'null', '[]', '{}', '{"persons":[]}', '{"organizations":[{"name":"x"}]}'])
      expect(readPopolo(each)).toBeNull();
  });
});

describe('an organogram', () => {
  const head = [
    'Post Unique Reference',
    'Name',
    'Grade',
    'Job Title',
    'Organisation',
    'Unit',
    'Reports to Senior Post',
  ];
  const rows = [
    head,
    ['1', 'Example A', 'SCS4', 'Permanent Secretary', 'Department of Examples', 'Department of Examples', 'XX'],
    ['2', 'Vacant', 'SCS3', 'Director General', 'Department of Examples', 'Finance', '1'],
    ['3', 'N/D', 'SCS2', 'Director', 'Department of Examples', 'Finance', '2'],
    ['4', 'Example A', 'SCS2', 'Director', 'Department of Examples', 'Estates', '2'],
  ];
  const read = () => readOrganogram({ name: 'senior', rows, place: { line: 1 } }) ?? expect.fail();

  it('gives posts with whom they report to; a vacant post has nobody, and who is not told is nobody either', async () => {
    const said = await recorded(changesOf(read(), 'examples'));
    expect(of('post', said).map(({ id, reportsTo, note }) => [id, reportsTo, note])).toEqual([
      ['examples/post/1', undefined, undefined],
      ['examples/post/2', 'examples/post/1', 'Name: Vacant'],
      ['examples/post/3', 'examples/post/2', 'Name: N/D (not disclosed)'],
      ['examples/post/4', 'examples/post/2', undefined],
    ]);
    expect(of('tenure', said).map(({ post }) => post)).toEqual(['examples/post/1', 'examples/post/4']);
    expect(JSON.stringify(of('person', said))).not.toMatch(/Vacant|N\/D/);
  });

  it('does not take two of one name for one person', async () => {
    const said = await recorded(changesOf(read(), 'examples'));
    expect(of('person', said).map(({ name }) => name)).toEqual(['Example A', 'Example A']);
  });

  it('needs the columns that make it one', () => {
    expect(readOrganogram({ name: '', rows: [['Name', 'Unit']], place: { line: 1 } })).toBeNull();
  });
});

describe('a directory', () => {
  const scim = JSON.stringify({
    Resources: [
      { userName: 'zhang', displayName: '张某甲', title: '区财政局局长', active: true },
      { userName: 'wang', name: { formatted: '王某乙' }, title: '副局长', active: false },
      { displayName: '没有账号' },
    ],
  });
  const ldif = [
    'version: 1',
    '',
    'dn: uid=zhang,ou=people,dc=example',
    'uid: zhang',
    `cn:: ${Buffer.from('张某甲').toString('base64')}`,
    'title: 区财政局',
    ' 局长',
    '',
    'dn: uid=wang,dc=example',
    'uid: wang',
    'cn: 王某乙',
    'userAccountControl: 514',
    '',
  ].join('\n');

  it('is a roster by accounts, and who is switched off has left', () => {
    for (const [text, system, title] of [
      [scim, 'scim', '副局长'],
      [ldif, 'ldap', undefined],
    ] as const) {
      const { table } = rosterOfDirectory('people', text) ?? expect.fail();
      const [sheet] = sheetsOf({ format: 'sheet', blocks: [table], remarks: [] });
      const rows = sheet?.rows.map((row) =>
        ['person', 'post', 'account', 'state'].map((field) => row.get(field)?.text),
      );
      const on = ['张某甲', '区财政局局长', `${system}:zhang`, '在职'];
      expect([sheet?.template, rows]).toEqual(['roster', [on, ['王某乙', title, `${system}:wang`, '停用']]]);
    }
  });

  it('is nothing else', () => {
    for (const text of ['', '{}', '[1]', '关于领导分工的通知', 'dn']) expect(rosterOfDirectory('x', text)).toBeNull();
  });
});

describe('linked data', () => {
  const turtle = `@prefix org: <http://www.w3.org/ns/org#> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix time: <http://www.w3.org/2006/time#> .
@prefix ex: <https://example.org/> .
ex:o a org:FormalOrganization ; skos:prefLabel "Borough of Example" .
ex:u a org:OrganizationalUnit ; skos:prefLabel "Parks" ; org:unitOf ex:o .
ex:mayor a org:Post ; skos:prefLabel "Mayor" ; org:postIn ex:o ; org:heldBy ex:a .
ex:a a foaf:Person ; foaf:name "Example A" ; org:holds ex:mayor .
ex:b a foaf:Person ; foaf:name "Example B" .
ex:m a org:Membership ; org:member ex:b ; org:organization ex:u ; org:role ex:ranger ; org:memberDuring ex:d .
ex:ranger skos:prefLabel "Ranger" .
ex:d time:hasBeginning ex:i . ex:i time:inXSDDate "2025-03-01" .
`;
  const json = JSON.stringify({
    '@context': { org: 'http://www.w3.org/ns/org#', name: 'http://www.w3.org/2004/02/skos/core#prefLabel' },
    '@graph': [{ '@id': 'urn:o', '@type': 'org:Organization', name: 'Borough of Example' }],
  });

  it('by the Organization Ontology gives units, posts and who holds them; what is said twice is one tenure', async () => {
    const said = await recorded(changesOf(await readOrg(turtle), 'example'));
    expect(of('organization', said).map(({ name, partOf }) => [name, partOf])).toEqual([
      ['Borough of Example', undefined],
      ['Parks', 'example'],
    ]);
    expect(of('post', said).map(({ title }) => title)).toEqual(['Mayor', 'Ranger']);
    expect(of('tenure', said).map(({ validFrom }) => validFrom)).toEqual(['2025-03-01', undefined]);
  });

  it('is read as JSON-LD too, and a context elsewhere is not fetched', async () => {
    expect((await readOrg(json)).units).toEqual([
      { id: 'urn:o', name: 'Borough of Example', from: null, within: null },
    ]);
    const elsewhere = JSON.stringify({ '@context': ['https://example.org/x', 'http://www.w3.org/ns/org#'] });
    await expect(readOrg(elsewhere)).rejects.toMatchObject({ code: 'UNREADABLE_FILE' });
    await expect(readOrg('@prefix org: <http://www.w3.org/ns/org#> . x')).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
    });
  });
});

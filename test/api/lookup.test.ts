import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi, worldAsVariables } from '../support/api.js';

interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

describe('reading records over HTTP', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
    await api.ask('mutation($changes: ChangeSetInput!) { record(input: $changes) { revision } }', {
      changes: worldAsVariables('small'),
    });
    api.setNow('2024-01-05T00:00:00.000Z');
    await api.record('renamed', [
      { organization: { id: 'g/edu', name: '教育和体育局', type: 'DEPARTMENT', partOf: 'g', validFrom: '2024-03-01' } },
      {
        silence: {
          ...{ id: 'g/silence', name: '常务会议由谁主持', nameEn: 'who chairs the executive meeting' },
          ...{ document: 'g/rules', question: 'CHAIRS', about: ['g/meeting', 'g/head'], validFrom: '2024-02-01' },
        },
      },
      {
        ruling: {
          ...{ id: 'g/ruling', name: '校车', nameEn: 'school buses', aliases: ['校车站'], validFrom: '2024-02-01' },
          ...{ matters: ['g/duty/schools'], leads: ['g/fin'], cooperates: ['g/edu'], decidedBy: 'g/meeting' },
          basis: ['g/rules#2'],
        },
      },
      {
        ruling: {
          ...{ id: 'g/ruling-too', name: '校舍经费', matters: ['g/duty/schools', 'g/duty/finance'] },
          ...{ leads: ['g/office'], validFrom: '2024-04-01' },
        },
      },
      { absence: { id: 'g/away', of: 'g/yi', reason: 'LEAVE', validFrom: '2024-02-01', validTo: '2024-02-10' } },
      {
        delegation: {
          id: 'g/handed',
          delegator: 'g/d1',
          delegate: 'g/ding',
          mode: 'ENTRUST',
          scope: ['g/duty/schools'],
        },
      },
    ]);
    api.setNow('2024-06-01T00:00:00.000Z');
  });
  afterAll(() => api.close());

  it('reads what hangs on a record at the same moment as the record', async () => {
    const { data, errors } = await api.ask(`{
      organization(id: "g", at: "2024-02-15") {
        name nameEn label(lang: EN) aliases type kind validFrom validTo reading modality note placeholder parent { id: recordId }
        units { id: recordId name type dispatchedBy { id: recordId } }
        posts { id: recordId order } heads { id: recordId incumbents { name } state } members { id: recordId } oversees { id: recordId }
      }
      post(id: "g/deputies") {
        seats state incumbents { name } seatPosts { id: recordId seatOf { id: recordId } } organization { id: recordId } reports { id: recordId } absences { id: recordId }
        tenures { id: recordId } memberships { id: recordId } standInRules { id: recordId } overseers { id: recordId }
      }
      d1: post(id: "g/d1") {
        title role heads oversees { mode target { id: recordId name } } delegationsGiven { id: recordId scope { name } delegate { id: recordId } }
        assignments { id: recordId } delegationsReceived { id: recordId } reportsTo { id: recordId }
      }
      person(id: "g/yi", at: "2024-02-05") {
        name posts { title } tenures { capacity post { id: recordId } person { id: recordId } } absences { reason of { id: recordId name } place }
      }
      duty(id: "g/duty/education") {
        narrower { id: recordId broader { id: recordId } } reserved procedures { id: recordId }
        assignments { mode holder { id: recordId ... on Organization { overseers { overseer { id: recordId } } } } area { id: recordId } }
      }
      document(id: "g/rules") {
        number issuer { id: recordId } issuedOn repealed supersedes { id: recordId } supersededBy { id: recordId } addressees { id: recordId }
        provisions { id: recordId article { number } paragraph quote document { id: recordId } }
      }
      provision(id: "g/rules#1") { citedBy { id: recordId kind ... on Post { title } } }
      norm(id: "g/norm/division") { name names { id: recordId } basis { id: recordId kind ... on Provision { quote } } }
      wrongKind: duty(id: "g/head") { id: recordId }
      early: document(id: "g/rules", at: "2019-12-31") { id: recordId }
    }`);
    expect(errors).toEqual([]);
    expect(data.organization).toMatchObject({
      name: '小区人民政府',
      label: 'Small District',
      type: 'GOVERNMENT',
      kind: 'ORGANIZATION',
      validFrom: null,
      reading: 'STATED',
      parent: null,
      heads: [{ id: 'g/head', incumbents: [{ name: '甲' }], state: 'FILLED' }],
    });
    expect(data.organization.posts.map(({ id }: { id: string }) => id)).toEqual([
      'g/head',
      'g/d1',
      'g/d2',
      'g/d3',
      'g/deputies',
    ]);
    expect(data.organization.units).toContainEqual({
      id: 'g/edu',
      name: '教育局',
      type: 'DEPARTMENT',
      dispatchedBy: null,
    });
    expect(data.organization.units.at(-1)).toMatchObject({ id: 'g/east', dispatchedBy: { id: 'g' } });
    expect(data.post).toMatchObject({ seats: 'MANY', state: 'FILLED', tenures: [] });
    expect(data.post.incumbents.map(({ name }: { name: string }) => name)).toEqual(['乙', '丙', '丁']);
    expect(data.post.seatPosts[0]).toEqual({ id: 'g/d1', seatOf: { id: 'g/deputies' } });
    expect(data.d1).toMatchObject({
      title: '副区长一',
      role: 'DEPUTY_HEAD',
      oversees: [{ mode: 'IN_CHARGE', target: { id: 'g/edu', name: '教育和体育局' } }],
      delegationsGiven: [{ id: 'g/handed', scope: [{ name: '中小学' }], delegate: { id: 'g/ding' } }],
    });
    expect(data.person).toEqual({
      name: '乙',
      posts: [{ title: '副区长一' }],
      tenures: [{ capacity: 'SUBSTANTIVE', post: { id: 'g/d1' }, person: { id: 'g/yi' } }],
      absences: [{ reason: 'LEAVE', of: { id: 'g/yi', name: '乙' }, place: null }],
    });
    expect(data.duty).toMatchObject({
      narrower: [{ id: 'g/duty/schools', broader: { id: 'g/duty/education' } }],
      assignments: [{ mode: 'LEADS', holder: { id: 'g/edu', overseers: [{ overseer: { id: 'g/d1' } }] }, area: null }],
    });
    expect(data.document).toMatchObject({ issuer: { id: 'g' }, repealed: false, supersedes: [], supersededBy: [] });
    expect(data.document.provisions).toHaveLength(3);
    expect(data.provision.citedBy).toEqual([{ id: 'g/head', kind: 'POST', title: '区长' }]);
    expect(data.norm).toMatchObject({
      names: [{ id: 'g/deputies' }],
      basis: [{ kind: 'PROVISION', quote: '副区长按分工负责' }],
    });
    expect([data.wrongKind, data.early]).toEqual([null, null]);
  });

  it('reads any record by its id, in force or not', async () => {
    const { data, errors } = await api.ask(`{
      node(id: "g/away") { __typename id: recordId ... on Absence { validTo } }
      nodes(ids: ["g/jia", "g/nothing", "g/t-jia"]) { __typename id: recordId ... on Named { label } ... on Record { kind } }
      known: record(id: "g/away", knownAt: "2024-01-03") { id: recordId }
    }`);
    expect(errors).toEqual([]);
    expect(data.node).toEqual({ __typename: 'Absence', id: 'g/away', validTo: '2024-02-09T16:00:00.000Z' });
    expect(data.nodes).toEqual([
      { __typename: 'Person', id: 'g/jia', label: '甲', kind: 'PERSON' },
      null,
      { __typename: 'Tenure', id: 'g/t-jia', kind: 'TENURE' },
    ]);
    expect(data.known).toBeNull();
  });

  it('lists by filters, as of then', async () => {
    const ids = (connection: { nodes: { id: string }[] }) => connection.nodes.map(({ id }) => id);
    const { data, errors } = await api.ask(`{
      departments: organizations(type: DEPARTMENT) { totalCount nodes { id: recordId name } }
      before: organizations(within: "g", type: DEPARTMENT, partOf: "g", at: "2024-02-15") { nodes { id: recordId name } }
      posts(organization: "g", role: DEPUTY_HEAD) { nodes { id: recordId } }
      persons { totalCount }
      duties(broader: "g/duty/education") { nodes { id: recordId } }
      documents(issuer: "g") { nodes { id: recordId } }
      delegations(delegator: "g/d1", delegate: "g/ding", mode: ENTRUST) { nodes { id: recordId } }
      absent: absences(of: "g/yi", reason: LEAVE, at: "2024-02-05") { nodes { id: recordId } }
      present: absences { totalCount }
    }`);
    expect(errors).toEqual([]);
    expect(data.departments.nodes).toEqual([
      { id: 'g/edu', name: '教育和体育局' },
      { id: 'g/fin', name: '财政局' },
    ]);
    expect(data.before.nodes[0].name).toBe('教育局');
    expect(ids(data.posts)).toEqual(['g/d1', 'g/d2', 'g/d3', 'g/deputies']);
    expect(data.persons.totalCount).toBe(6);
    expect(ids(data.duties)).toEqual(['g/duty/schools']);
    expect(ids(data.documents)).toEqual(['g/rules']);
    expect(ids(data.delegations)).toEqual(['g/handed']);
    expect(ids(data.absent)).toEqual(['g/away']);
    expect(data.present.totalCount).toBe(0);
  });

  it('lists rulings, shows them with their duty, and takes their words for its name', async () => {
    const { data, errors } = await api.ask(`{
      rulings(within: "g", decidedBy: "g/meeting", at: "2024-03-01") { totalCount nodes { id: recordId label(lang: EN) matters { id: recordId } leads { id: recordId } cooperates { id: recordId } decidedBy { id: recordId } basis { id: recordId } } }
      others: rulings(within: "g", decidedBy: "g/head", at: "2024-03-01") { totalCount }
      earlier: rulings(within: "g", at: "2024-01-05") { totalCount }
      ruling(id: "g/ruling", at: "2024-03-01") { name aliases }
      duty(id: "g/duty/schools", at: "2024-03-01") { rulings { id: recordId } }
      search(text: "校车站", within: "g", types: [RULING]) { nodes { text record { id: recordId kind } } }
      asked: whoIsResponsible(matter: { text: "校车站归谁管" }, within: "g", at: "2024-03-01") {
        question { duty { id: recordId } }
        holders { mode organization { id: recordId } because { rule records { id: recordId } provisions { id: recordId } } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      rulings: {
        totalCount: 1,
        nodes: [
          {
            ...{ id: 'g/ruling', label: 'school buses', matters: [{ id: 'g/duty/schools' }], leads: [{ id: 'g/fin' }] },
            ...{ cooperates: [{ id: 'g/edu' }], decidedBy: { id: 'g/meeting' }, basis: [{ id: 'g/rules#2' }] },
          },
        ],
      },
      others: { totalCount: 0 },
      earlier: { totalCount: 0 },
      ruling: { name: '校车', aliases: ['校车站'] },
      duty: { rulings: [{ id: 'g/ruling' }] },
      search: { nodes: [{ text: '校车站', record: { id: 'g/ruling', kind: 'RULING' } }] },
      asked: { question: { duty: { id: 'g/duty/schools' } } },
    });
    const { holders } = data.asked as { holders: readonly { readonly mode: string }[] };
    expect(holders.filter(({ mode }) => mode === 'LEADS')).toMatchObject([
      {
        organization: { id: 'g/fin' },
        because: [{ rule: 'R1a', records: [{ id: 'g/ruling' }], provisions: [{ id: 'g/rules#2' }] }],
      },
    ]);
  });

  it('chooses none of several duties that a ruling settles, and lists them', async () => {
    const { data } = await api.ask(`{
      whoIsResponsible(matter: { text: "校舍经费" }, within: "g", at: "2024-05-01") {
        holders { mode } question { certainty alternatives { record { ... on Duty { name } } } }
      }
    }`);
    const { holders, question } = data.whoIsResponsible;
    expect([holders, question.certainty]).toEqual([[], 'UNCLEAR']);
    expect(question.alternatives).toEqual(
      expect.arrayContaining(['中小学', '财政'].map((name) => ({ record: { name } }))),
    );
  });

  it('names the units between which rulings do not decide', async () => {
    const { data, errors } = await api.ask(`{
      whoIsResponsible(matter: { duty: "g/duty/schools" }, at: "2024-04-01") {
        outcome conflicts { mode post { id: recordId } claims { person { id: recordId } post { id: recordId } organization { id: recordId name } } }
      }
    }`);
    expect(errors).toEqual([]);
    const claim = (id: string, name: string) => ({ person: null, post: null, organization: { id, name } });
    expect(data.whoIsResponsible.outcome).toBe('CONFLICT');
    expect(data.whoIsResponsible.conflicts).toContainEqual({
      mode: 'LEADS',
      post: null,
      claims: [claim('g/fin', '财政局'), claim('g/office', '区政府办公室')],
    });
  });

  it('lists what a document does not say, and shows it wherever it is asked about', async () => {
    const { data, errors } = await api.ask(`{
      silences(within: "g", question: CHAIRS, at: "2024-03-01") { totalCount nodes { id: recordId label(lang: EN) question document { id: recordId } about { id: recordId } } }
      others: silences(within: "g", question: FORM, at: "2024-03-01") { totalCount }
      earlier: silences(within: "g", at: "2024-01-05") { totalCount }
      silence(id: "g/silence", at: "2024-03-01") { name basis { id: recordId } }
      node(id: "g/silence") { __typename id: recordId }
      organization(id: "g/meeting", at: "2024-03-01") { members { id: recordId } silences { name } }
      post(id: "g/head", at: "2024-03-01") { silences { id: recordId } }
      duty(id: "g/duty/education", at: "2024-03-01") { silences { id: recordId } }
      document(id: "g/rules", at: "2024-03-01") { lastConfirmed silences { id: recordId } }
      search(text: "由谁主持", within: "g", types: [SILENCE]) { nodes { record { id: recordId } } }
      history(id: "g/silence") { nodes { validFrom record { __typename } } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      silences: {
        totalCount: 1,
        nodes: [
          {
            ...{ id: 'g/silence', label: 'who chairs the executive meeting', question: 'CHAIRS' },
            ...{ document: { id: 'g/rules' }, about: [{ id: 'g/meeting' }, { id: 'g/head' }] },
          },
        ],
      },
      others: { totalCount: 0 },
      earlier: { totalCount: 0 },
      silence: { name: '常务会议由谁主持', basis: [] },
      node: { __typename: 'Silence', id: 'g/silence' },
      organization: { members: [], silences: [{ name: '常务会议由谁主持' }] },
      post: { silences: [{ id: 'g/silence' }] },
      duty: { silences: [] },
      document: { lastConfirmed: null, silences: [{ id: 'g/silence' }] },
      search: { nodes: [{ record: { id: 'g/silence' } }] },
      history: { nodes: [{ validFrom: '2024-01-31T16:00:00.000Z', record: { __typename: 'Silence' } }] },
    });
  });

  it('one request sees one (at, knownAt, revision) throughout, pages included', async () => {
    const page = async (after: string | null): Promise<Connection> => {
      const { data, errors } = await api.ask(
        `query($after: String) {
          persons(first: 4, after: $after) {
            edges { cursor node { id: recordId } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }`,
        { after },
      );
      expect(errors).toEqual([]);
      return data.persons;
    };
    const first = await page(null);
    expect(first).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    api.setNow('2024-06-02T00:00:00.000Z');
    await api.record('newcomer', [{ person: { id: 'g/zzz', name: '新' } }]);
    const second = await page(first.pageInfo.endCursor);
    expect(second).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect(ids).toEqual(['g/bing', 'g/ding', 'g/ji', 'g/jia', 'g/wu', 'g/yi']);
    expect((await page(null)).totalCount).toBe(7);
  });

  it('refuses what is no cursor, and pages that are too large', async () => {
    const { errors } = await api.ask(`{
      a: persons(after: "nonsense") { totalCount }
      b: persons(first: 501) { totalCount }
      c: persons(first: -1) { totalCount }
      d: persons(first: 0) { totalCount edges { cursor } }
      e: changes(first: 1000) { revision }
    }`);
    expect(
      errors.map(({ path, extensions }) => [path?.[0], extensions.code, ...(extensions.path ?? [])]).sort(),
    ).toEqual([
      ['a', 'INVALID_CURSOR', 'after'],
      ['b', 'TOO_LARGE', 'first'],
      ['c', 'INVALID_VALUE', 'first'],
      ['e', 'TOO_LARGE', 'first'],
    ]);
    const other = await api.ask('{ duties(first: 1) { pageInfo { endCursor } } }');
    const misused = await api.ask('query($after: String) { persons(after: $after) { totalCount } }', {
      after: other.data.duties.pageInfo.endCursor,
    });
    expect(misused.errors[0]?.extensions.code).toBe('INVALID_CURSOR');
  });

  it('searches names, sounds and articles', async () => {
    const { data, errors } = await api.ask(`{
      name: search(text: "财政", within: "g", first: 1) { totalCount edges { node { text score record { id: recordId kind } } } pageInfo { hasNextPage endCursor } }
      sound: search(text: "jiaoyu", types: [DUTY]) { nodes { record { id: recordId ... on Duty { name } } } }
      article: search(text: "领导区政府", types: [PROVISION]) { nodes { text record { ... on Provision { article { number } } } } }
    }`);
    expect(errors).toEqual([]);
    expect(data.name.pageInfo.hasNextPage).toBe(true);
    expect(['g/duty/finance', 'g/fin']).toContain(data.name.edges[0].node.record.id);
    expect(data.sound.nodes[0].record).toEqual({ id: 'g/duty/education', name: '教育' });
    expect(data.article.nodes[0]).toEqual({ text: '区长领导区政府的工作', record: { article: { number: '1' } } });
    const next = await api.ask(
      'query($after: String) { search(text: "财政", within: "g", first: 1, after: $after) { nodes { record { id: recordId } } } }',
      { after: data.name.pageInfo.endCursor },
    );
    expect(next.data.search.nodes[0].record.id).not.toBe(data.name.edges[0].node.record.id);
  });

  it('lists findings by code and severity', async () => {
    const { data, errors } = await api.ask(`{
      all: findings(within: "g") { totalCount nodes { code severity sentence(lang: EN) settledBy reason subjects { id: recordId } records { id: recordId } } }
      gaps: findings(codes: [GAP], severity: WARNING, at: "2024-02-05", first: 1) { totalCount edges { cursor node { code severity } } }
    }`);
    expect(errors).toEqual([]);
    expect(data.all.totalCount).toBe(data.all.nodes.length);
    for (const { node } of data.gaps.edges) expect(node).toEqual({ code: 'GAP', severity: 'WARNING' });
    expect(data.gaps.totalCount).toBeGreaterThan(0);
  });

  it('looks ahead over a span: which days is who not covered, page by page', async () => {
    const ask = (first: number, after: string | null) =>
      api.ask(
        `query($first: Int, $after: String) {
          findings(within: "g", from: "2024-01-01", to: "2024-03-01", codes: [GAP], first: $first, after: $after) {
            totalCount pageInfo { endCursor hasNextPage } nodes { subjects { id: recordId } reason from to }
          }
        }`,
        { first, after },
      );
    const { data, errors } = await ask(50, null);
    expect(errors).toEqual([]);
    expect(data.findings.nodes).toContainEqual({
      subjects: [{ id: 'g/duty/education' }, { id: 'g/d1' }],
      reason: 'NO_RULE',
      from: '2024-01-31T16:00:00.000Z',
      to: '2024-02-09T16:00:00.000Z',
    });
    const first = (await ask(1, null)).data.findings;
    const rest = (await ask(50, first.pageInfo.endCursor)).data.findings;
    expect([...first.nodes, ...rest.nodes]).toEqual(data.findings.nodes);
  });

  it('refuses a span without an end, the wrong way round, or beside a day', async () => {
    const { errors } = await api.ask(`{
      a: findings(from: "2024-01-01") { totalCount }
      b: findings(from: "2024-02-01", to: "2024-01-01") { totalCount }
      c: findings(at: "2024-01-01", from: "2024-01-01", to: "2024-02-01") { totalCount }
    }`);
    expect(errors.map(({ path, extensions }) => [path?.[0], extensions.code]).sort()).toEqual([
      ['a', 'MISSING_FIELD'],
      ['b', 'EMPTY_INTERVAL'],
      ['c', 'INVALID_VALUE'],
    ]);
  });

  it('tells the history of a record on both axes, and what the ledger holds', async () => {
    const { data, errors } = await api.ask(`{
      history(id: "g/edu") { nodes { validFrom validTo knownFrom knownUntil record { id: recordId ... on Organization { name partOf { id: recordId } } } } }
      changes(after: 1, first: 1) { revision recordedAt commandId reason basis changes { operation id: recordId at record { id: recordId kind } } }
      ledger { revision recordedAt timeZone store rules governments { id: recordId } counts { kind count } }
    }`);
    expect(errors).toEqual([]);
    const recordedAt = '2024-01-05T00:00:00.000Z';
    expect(data.history.nodes).toContainEqual({
      validFrom: '2024-02-29T16:00:00.000Z',
      validTo: null,
      knownFrom: recordedAt,
      knownUntil: null,
      record: { id: 'g/edu', name: '教育和体育局', partOf: { id: 'g' } },
    });
    expect(data.history.nodes).toHaveLength(3);
    expect(data.changes).toEqual([
      expect.objectContaining({ revision: 2, recordedAt, commandId: 'renamed', reason: 'test', basis: [] }),
    ]);
    expect(data.changes[0].changes[0]).toEqual({
      operation: 'ASSERT',
      id: 'g/edu',
      at: null,
      record: { id: 'g/edu', kind: 'ORGANIZATION' },
    });
    expect(data.ledger).toMatchObject({
      revision: 3,
      timeZone: 'Asia/Shanghai',
      store: 'memory',
      governments: [{ id: 'g' }],
    });
    expect(data.ledger.counts).toContainEqual({ kind: 'PERSON', count: 7 });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi, worldAsVariables } from '../support/api.js';

/** The fields of a stand-in answer that the tests check. */
const standInFields = `
  outcome manner extent
  post { id: recordId } matter { id: recordId }
  accountable { mode post { id: recordId } incumbents { name } because { rule } standIn { outcome } }
  performers { person { name } post { id: recordId } manner extent }
  gap { mode reason post { id: recordId } eligible { id: recordId name } arranger { id: recordId } settledBy(lang: EN) because { rule } }
  conflict { post { id: recordId } claims { person { name } post { id: recordId } because { rule } } }
  holdsFrom holdsUntil
  nextChange { at begins { id: recordId } ends { id: recordId } sentence(lang: EN) }
`;

const away = (id: string, of: string, validFrom: string, validTo: string) => ({
  absence: { id, of, reason: 'BUSINESS_TRIP', place: 'OUTSIDE', validFrom, validTo },
});

describe('asking over HTTP', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
    await api.ask('mutation($changes: ChangeSetInput!) { record(input: $changes) { revision } }', {
      changes: worldAsVariables('small'),
    });
    api.setNow('2024-01-02T00:00:00.000Z');
    await api.record('rule', [
      {
        standInRule: {
          id: 'g/rule',
          post: 'g/head',
          manner: 'DESIGNATED',
          candidates: ['g/deputies'],
          designator: 'g/head',
          basis: ['g/rules#1'],
        },
      },
      away('g/trip', 'g/jia', '2024-03-01', '2024-03-08'),
      away('g/later-trip', 'g/jia', '2024-05-01', '2024-05-08'),
    ]);
    const designation = { id: 'g/designation', delegator: 'g/head', delegate: 'g/d2', mode: 'PRESIDE' };
    const { errors } = await api.record('designation', [
      { delegation: { ...designation, validFrom: '2024-03-01', validTo: '2024-03-08' } },
    ]);
    expect(errors).toEqual([]);
    api.setNow('2024-06-01T00:00:00.000Z');
  });
  afterAll(() => api.close());

  it('says who is responsible, for how long and by which article', async () => {
    const { data, errors } = await api.ask(`{
      whoIsResponsible(matter: { duty: "g/duty/schools" }, at: "2024-02-01") {
        question { duty { id: recordId name broader { name } } alternatives { record { recordId } } within { id: recordId } area { id: recordId } modes at knownAt revision }
        outcome
        accountable { mode post { title role } incumbents { name } performers { person { name } } }
        holders {
          mode
          post { id: recordId label(lang: EN) organization { name } }
          organization { id: recordId }
          incumbents { name }
          performers { person { name } post { id: recordId } organization { id: recordId } manner extent }
          standIn { outcome manner }
          because { rule sentence(lang: EN) reading modality records { id: recordId kind } provisions { article { number } quote document { name } } }
        }
        gaps { mode }
        conflicts { mode }
        holdsFrom holdsUntil nextChange { at ends { id: recordId } begins { id: recordId kind } sentence }
        receipt
      }
    }`);
    expect(errors).toEqual([]);
    const answer = data.whoIsResponsible;
    expect(answer).toMatchObject({
      outcome: 'HELD',
      question: {
        duty: { id: 'g/duty/schools', name: '中小学', broader: { name: '教育' } },
        alternatives: [],
        within: { id: 'g' },
        area: null,
        modes: null,
        at: '2024-01-31T16:00:00.000Z',
        revision: 3,
      },
      accountable: {
        mode: 'ACCOUNTABLE',
        post: { title: '区长', role: 'GOVERNMENT_HEAD' },
        incumbents: [{ name: '甲' }],
      },
      holdsUntil: '2024-02-29T16:00:00.000Z',
      nextChange: { at: '2024-02-29T16:00:00.000Z', ends: [] },
    });
    expect(answer.holders.map((each: { mode: string; post: { id: string } }) => [each.mode, each.post.id])).toEqual([
      ['ACCOUNTABLE', 'g/head'],
      ['IN_CHARGE', 'g/d1'],
      ['LEADS', 'g/edu-head'],
    ]);
    expect(answer.holders[0]).toMatchObject({
      post: { label: 'head', organization: { name: '小区人民政府' } },
      performers: [{ person: { name: '甲' }, post: { id: 'g/head' }, manner: 'PRESENT', extent: 'FULL' }],
      standIn: { outcome: 'HELD', manner: 'PRESENT' },
    });
    expect(answer.holders[0].because[0]).toMatchObject({
      rule: 'R2',
      provisions: [{ article: { number: '1' }, quote: '区长领导区政府的工作', document: { name: '小区工作规则' } }],
      reading: 'STATED',
      modality: 'FACT',
    });
    expect(answer.receipt).toMatchObject({ at: '2024-01-31T16:00:00.000Z', revision: 3, rules: expect.any(String) });
  });

  it('says which of its sources may not be relied on, as of the instant asked about', async () => {
    const remarks =
      'unconfirmed { document { id: recordId } reason since supersededBy { id: recordId } sentence sentenceEn: sentence(lang: EN) }';
    const query = `{
      early: whoIsResponsible(matter: { duty: "g/duty/schools" }, at: "2020-12-31") { ${remarks} }
      late: whoIsResponsible(matter: { duty: "g/duty/schools" }, at: "2024-02-01") { ${remarks} }
      standIn(for: "g/head", at: "2024-03-02") { ${remarks} }
    }`;
    const { data, errors } = await api.ask(query);
    expect(errors).toEqual([]);
    const remark = {
      ...{ document: { id: 'g/rules' }, reason: 'UNCONFIRMED', since: '2019-12-31T16:00:00.000Z', supersededBy: null },
      sentence: '本答复所依据的《小区工作规则》自 2020-01-01 以来未见确认仍然有效。',
      sentenceEn:
        '“Working rules”, on which this answer rests, has not been confirmed to be in force since 2020-01-01.',
    };
    expect(data).toEqual({
      early: { unconfirmed: [] },
      late: { unconfirmed: [remark] },
      standIn: { unconfirmed: [remark] },
    });
  });

  it('gives the same receipt when it is asked again with its own pair of times', async () => {
    const ask = (moment: string) =>
      api.ask(`{ whoIsResponsible(matter: { text: "谁负责教育" }, within: "g", ${moment}) { receipt } }`);
    const { receipt } = (await ask('at: "2024-02-01"')).data.whoIsResponsible;
    const again = await ask(`at: "${receipt.at}", knownAt: "${receipt.knownAt}"`);
    expect(again.data.whoIsResponsible.receipt).toEqual(receipt);
  });

  it('resolves words, and names nobody where it is unclear what they mean, but what they may mean', async () => {
    const found = await api.ask(
      '{ whoIsResponsible(matter: { text: "教育归谁管？" }) { question { duty { id: recordId } } } }',
    );
    expect(found.data.whoIsResponsible.question.duty.id).toBe('g/duty/education');
    const lost = await api.ask(`{ whoIsResponsible(matter: { text: "财改" }) {
      outcome holders { mode } accountable { mode } receipt
      question {
        matter certainty duty { id: recordId } understoodAs { id: recordId }
        alternatives { record { id: recordId } matchedText leads { organization { id: recordId } } }
      }
    } }`);
    expect(lost.errors).toEqual([]);
    const { question, ...answer } = lost.data.whoIsResponsible;
    expect(answer).toEqual({ outcome: 'GAP', holders: [], accountable: null, receipt: null });
    expect(question).toMatchObject({ matter: '财改', certainty: 'UNCLEAR', duty: null, understoodAs: null });
    expect(question.alternatives).toContainEqual({
      ...{ record: { id: 'g/duty/finance' }, matchedText: '财政', leads: [{ organization: { id: 'g/fin' } }] },
    });
  });

  it('says who stands in, and leaves accountability where it is', async () => {
    const { data, errors } = await api.ask(`{ standIn(for: "g/head", at: "2024-03-01") { ${standInFields} } }`);
    expect(errors).toEqual([]);
    expect(data.standIn).toMatchObject({
      outcome: 'HELD',
      manner: 'DESIGNATED',
      extent: 'FULL',
      post: { id: 'g/head' },
      matter: null,
      accountable: { mode: 'ACCOUNTABLE', post: { id: 'g/head' }, incumbents: [{ name: '甲' }], standIn: null },
      performers: [{ person: { name: '丙' }, post: { id: 'g/d2' }, manner: 'DESIGNATED' }],
      gap: null,
      conflict: null,
      holdsFrom: '2024-02-29T16:00:00.000Z',
      holdsUntil: '2024-03-07T16:00:00.000Z',
    });
    expect(data.standIn.accountable.because).toHaveLength(1);
    expect(data.standIn.nextChange.ends).toEqual(expect.arrayContaining([{ id: 'g/designation' }]));
  });

  it('says as data where nobody was designated', async () => {
    const { data, errors } = await api.ask(`{
      standIn(for: "g/head", at: "2024-05-02", matter: { text: "教育" }) { ${standInFields} }
      whoIsResponsible(matter: { duty: "g/duty/education" }, at: "2024-05-02", modes: [ACCOUNTABLE]) {
        outcome question { modes } gaps { mode reason post { id: recordId } eligible { id: recordId } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.standIn).toMatchObject({
      outcome: 'GAP',
      manner: null,
      performers: [],
      matter: { id: 'g/duty/education' },
      gap: { mode: null, reason: 'UNDESIGNATED', post: { id: 'g/head' }, settledBy: expect.any(String) },
    });
    expect(data.whoIsResponsible).toMatchObject({
      outcome: 'GAP',
      question: { modes: ['ACCOUNTABLE'] },
      gaps: [{ mode: 'ACCOUNTABLE', reason: 'UNDESIGNATED', post: { id: 'g/head' } }],
    });
  });

  it('covers every post that a person holds, stretch by stretch', async () => {
    const { data, errors } = await api.ask(`{
      now: cover(person: "g/jia", at: "2024-03-02") { from to post { id: recordId } manner }
      span: cover(person: "g/jia", from: "2024-02-20", to: "2024-03-20") { from to manner performers { person { name } } }
    }`);
    expect(errors).toEqual([]);
    expect(data.now).toEqual([{ from: null, to: null, post: { id: 'g/head' }, manner: 'DESIGNATED' }]);
    expect(data.span).toEqual([
      {
        from: '2024-02-19T16:00:00.000Z',
        to: '2024-02-29T16:00:00.000Z',
        manner: 'PRESENT',
        performers: [{ person: { name: '甲' } }],
      },
      {
        from: '2024-02-29T16:00:00.000Z',
        to: '2024-03-07T16:00:00.000Z',
        manner: 'DESIGNATED',
        performers: [{ person: { name: '丙' } }],
      },
      {
        from: '2024-03-07T16:00:00.000Z',
        to: '2024-03-19T16:00:00.000Z',
        manner: 'PRESENT',
        performers: [{ person: { name: '甲' } }],
      },
    ]);
  });

  it('answers the reverse question', async () => {
    const { data, errors } = await api.ask(`{
      head: responsibilitiesOf(holder: "g/jia", at: "2024-03-01") {
        holder { id: recordId name } handedOn { duty { id: recordId } mode performers { person { name } } because { rule } }
      }
      deputy: responsibilitiesOf(holder: "g/d2", at: "2024-03-01") { performs { duty { id: recordId } mode } }
      bureau: responsibilitiesOf(holder: "g/edu", direct: true) { holds { duty { id: recordId } mode organization { id: recordId } area { id: recordId } } }
    }`);
    expect(errors).toEqual([]);
    expect(data.head.holder).toEqual({ id: 'g/jia', name: '甲' });
    expect(data.head.handedOn).toHaveLength(3);
    expect(data.head.handedOn[0]).toMatchObject({ mode: 'ACCOUNTABLE', performers: [{ person: { name: '丙' } }] });
    expect(data.deputy.performs).toContainEqual({ duty: { id: 'g/duty/education' }, mode: 'ACCOUNTABLE' });
    expect(data.bureau.holds).toEqual([
      { duty: { id: 'g/duty/education' }, mode: 'LEADS', organization: { id: 'g/edu' }, area: null },
    ]);
  });

  it('takes changes as known without recording them', async () => {
    const assume = {
      commandId: 'what-if',
      reason: 'what if',
      changes: [
        { assert: { tenure: { id: 'g/t-yi', person: 'g/geng', post: 'g/d1' } } },
        { assert: { person: { id: 'g/geng', name: '庚' } } },
      ],
    };
    const question = `query($assume: ChangeSetInput) {
      whoIsResponsible(matter: { duty: "g/duty/education" }, modes: [IN_CHARGE], assume: $assume) {
        holders { incumbents { name posts { id: recordId } } post { tenures { person { name } } } }
      }
      standIn(for: "g/d1", assume: $assume) { accountable { incumbents { name } } }
      cover(person: "g/yi", assume: $assume) { post { id: recordId } }
    }`;
    const supposed = await api.ask(question, { assume });
    expect(supposed.errors).toEqual([]);
    expect(supposed.data.whoIsResponsible.holders).toEqual([
      { incumbents: [{ name: '庚', posts: [{ id: 'g/d1' }] }], post: { tenures: [{ person: { name: '庚' } }] } },
    ]);
    expect(supposed.data.standIn.accountable.incumbents).toEqual([{ name: '庚' }]);
    expect(supposed.data.cover).toEqual([]);
    const recorded = await api.ask(question);
    expect(recorded.data.standIn.accountable.incumbents).toEqual([{ name: '乙' }]);
    const wrong = await api.ask(question, { assume: { ...assume, changes: [{ retract: { id: 'g/t-yii' } }] } });
    expect(wrong.errors.map(({ extensions }) => [extensions.code, ...(extensions.path ?? [])])).toEqual(
      Array.from({ length: 3 }, () => ['UNKNOWN_ID', 'assume', 'changes', 0, 'retract', 'id']),
    );
  });

  it('covers several persons and posts in one question, each as `cover` does', async () => {
    const span = 'from: "2024-02-20", to: "2024-03-20"';
    const stretch = '{ from to outcome manner post { id: recordId } performers { person { name } } }';
    const { data, errors } = await api.ask(`{
      covers(of: ["g/jia", "g/head", "g/yi"], ${span}) { of { id: recordId } stretches ${stretch} }
      jia: cover(person: "g/jia", ${span}) ${stretch}
      yi: cover(person: "g/yi", ${span}) ${stretch}
    }`);
    expect(errors).toEqual([]);
    const [jia, head, yi] = data.covers;
    expect([jia.of.id, head.of.id, yi.of.id]).toEqual(['g/jia', 'g/head', 'g/yi']);
    expect([jia.stretches, yi.stretches]).toEqual([data.jia, data.yi]);
    // The post that the person holds all the time has the same stretches.
    expect(head.stretches).toEqual(data.jia);
    const many = JSON.stringify(Array.from({ length: 101 }, () => 'g/jia'));
    const wrong = await api.ask(`{
      a: covers(of: ${many}, ${span}) { of { id: recordId } }
      b: covers(of: ["g/jia"], from: "2024-03-01", to: "2024-03-01") { of { id: recordId } }
      c: covers(of: ["g/nobody"], ${span}) { of { id: recordId } }
    }`);
    const codes = wrong.errors.map(({ path, extensions }) => [path?.[0], extensions.code]);
    expect(codes.sort()).toEqual([
      ['a', 'TOO_LARGE'],
      ['b', 'EMPTY_INTERVAL'],
      ['c', 'UNKNOWN_ID'],
    ]);
  });

  it('answers for the duties of a government page by page, each as `whoIsResponsible` does', async () => {
    const fields =
      '{ question { duty { id: recordId } at } outcome holders { mode post { id: recordId } } gaps { mode reason } holdsUntil }';
    const at = 'at: "2024-03-02"';
    const { data, errors } = await api.ask(`{
      answers(within: "g", ${at}, first: 100) { totalCount nodes ${fields} }
      duties(within: "g", ${at}, first: 100) { nodes { id: recordId } }
    }`);
    expect(errors).toEqual([]);
    const ids = data.duties.nodes.map(({ id }: { id: string }) => id);
    const { totalCount, nodes } = data.answers;
    expect(nodes.map(({ question }: { question: { duty: { id: string } } }) => question.duty.id)).toEqual(ids);
    expect(totalCount).toBe(ids.length);
    const one = await api.ask(`{ whoIsResponsible(matter: { duty: "${ids[0]}" }, within: "g", ${at}) ${fields} }`);
    expect(nodes[0]).toEqual(one.data.whoIsResponsible);

    const some = [ids[1], ids[0]];
    const first = await api.ask(`{
      answers(within: "g", duties: ${JSON.stringify(some)}, ${at}, first: 1) {
        nodes { question { duty { id: recordId } } } pageInfo { hasNextPage endCursor }
      }
    }`);
    expect(first.data.answers.nodes).toEqual([{ question: { duty: { id: ids[1] } } }]);
    const next = await api.ask(`{
      answers(within: "g", duties: ${JSON.stringify(some)}, first: 1, after: "${first.data.answers.pageInfo.endCursor}") {
        nodes { question { duty { id: recordId } at } } pageInfo { hasNextPage }
      }
    }`);
    // A later page is read at the moment of the first.
    expect(next.data.answers).toEqual({
      nodes: [{ question: { duty: { id: ids[0] }, at: '2024-03-01T16:00:00.000Z' } }],
      pageInfo: { hasNextPage: false },
    });
    const wrong = await api.ask(`{
      a: answers(within: "g", first: 101) { totalCount }
      b: answers(within: "g", duties: ["g/duty/none"]) { totalCount }
    }`);
    const codes = wrong.errors.map(({ path, extensions }) => [path?.[0], extensions.code]);
    expect(codes.sort()).toEqual([
      ['a', 'TOO_LARGE'],
      ['b', 'UNKNOWN_DUTY'],
    ]);
  });

  it('says until when the state of a post on the chart holds, as its own answer does', async () => {
    const { data, errors } = await api.ask(`{
      orgChart(root: "g", depth: 0, at: "2024-03-02") { root { posts { post { id: recordId } holdsUntil } } }
      matrix(root: "g", at: "2024-03-02") { leaders { post { id: recordId } holdsUntil } }
      head: standIn(for: "g/head", at: "2024-03-02") { holdsUntil }
    }`);
    expect(errors).toEqual([]);
    const ofHead = { post: { id: 'g/head' }, holdsUntil: data.head.holdsUntil };
    expect(ofHead.holdsUntil).toBe('2024-03-07T16:00:00.000Z');
    expect(data.orgChart.root.posts).toContainEqual(ofHead);
    expect(data.matrix.leaders).toContainEqual(ofHead);
    for (const { post, holdsUntil } of data.orgChart.root.posts) {
      const own = await api.ask(`{ standIn(for: "${post.id}", at: "2024-03-02") { holdsUntil } }`);
      expect([post.id, holdsUntil]).toEqual([post.id, own.data.standIn.holdsUntil]);
    }
  });

  it('shows the chart and the matrix', async () => {
    const { data, errors } = await api.ask(`{
      orgChart(root: "g", depth: 1, at: "2024-03-01") {
        root {
          organization { id: recordId }
          posts { post { id: recordId } standIn { outcome performers { person { name } } } }
          inCharge { id: recordId }
          units { organization { id: recordId type } inCharge { id: recordId label } units { organization { id: recordId } } }
        }
        beside { organization { id: recordId } }
        oversight { mode overseer { id: recordId } target { id: recordId } }
        findings { code }
      }
      matrix(root: "g") {
        leaders { post { id: recordId } standIn { performers { person { name } } } }
        organizations { id: recordId }
        cells { leader { id: recordId } organization { id: recordId } oversight { mode basis { id: recordId } } }
      }
    }`);
    expect(errors).toEqual([]);
    const { root, oversight } = data.orgChart;
    expect(root.posts[0]).toEqual({
      post: { id: 'g/head' },
      standIn: { outcome: 'HELD', performers: [{ person: { name: '丙' } }] },
    });
    expect(root.units).toContainEqual({
      organization: { id: 'g/edu', type: 'DEPARTMENT' },
      inCharge: [{ id: 'g/d1', label: '副区长一' }],
      units: [],
    });
    expect(oversight).toContainEqual({ mode: 'IN_CHARGE', overseer: { id: 'g/d2' }, target: { id: 'g/fin' } });
    expect(data.matrix.leaders.map((each: { post: { id: string } }) => each.post.id)).toEqual([
      'g/head',
      'g/d1',
      'g/d2',
      'g/d3',
    ]);
    expect(data.matrix.cells).toContainEqual({
      leader: { id: 'g/d1' },
      organization: { id: 'g/edu' },
      oversight: [{ mode: 'IN_CHARGE', basis: [] }],
    });
  });

  it('names the nearest where an id is unknown, in the language of the asker', async () => {
    const { errors, data } = await api.ask(
      `{
        standIn(for: "g/haed") { outcome }
        whoIsResponsible(matter: { duty: "g/duty/educatoin" }) { outcome }
        orgChart(root: "gg") { root { organization { id: recordId } } }
        ledger { revision }
      }`,
      {},
      { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.1' },
    );
    expect(data.ledger.revision).toBe(3);
    const byField = Object.fromEntries(errors.map(({ path, extensions }) => [path?.[0], extensions]));
    expect(byField.standIn).toMatchObject({ code: 'UNKNOWN_POST', path: ['for'] });
    expect(byField.standIn?.problems?.[0]?.suggestions).toContain('g/head');
    expect(byField.whoIsResponsible?.problems?.[0]?.suggestions).toContain('g/duty/education');
    expect(errors.find(({ path }) => path?.[0] === 'standIn')?.message).toBe('no post `g/haed` is known');
    expect(byField.standIn?.problems?.[0]?.message.zh).toBe('没有找到职位“g/haed”');
  });

  it('refuses a date that is none, and a span that ends before it begins', async () => {
    const { errors } = await api.ask(`{
      a: standIn(for: "g/head", at: "2024-02-30") { outcome }
      b: cover(person: "g/jia", from: "2024-03-01", to: "2024-03-01") { outcome }
      c: search(text: "教育", knownAt: "yesterday") { totalCount }
    }`);
    const codes = errors.map(({ path, extensions }) => [path?.[0], extensions.code, ...(extensions.path ?? [])]);
    expect(codes.sort()).toEqual([
      ['a', 'INVALID_DATE', 'at'],
      ['b', 'EMPTY_INTERVAL', 'to'],
      ['c', 'INVALID_DATE', 'knownAt'],
    ]);
  });
});

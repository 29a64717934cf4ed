import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { loadSeed } from '../support/seeds.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-01T00:00:00.000Z');
  await loadSeed(api.context, 'demo');
});
afterAll(() => api.close());

const at = 'at: "2026-11-23"';

describe('names stand for ids', () => {
  it('of a post, a unit and a government, by name, alias, abbreviation or pinyin', async () => {
    const { data, errors } = await api.ask(`{
      byTitle: standIn(for: "区长", ${at}) { post { id: recordId } }
      byUnit: standIn(for: "教育局局长", ${at}) { post { id: recordId } }
      holder: responsibilitiesOf(holder: "fgw", ${at}) { holder { id: recordId } }
      chart: orgChart(root: "示例区", ${at}) { root { organization { id: recordId } } }
      who: whoIsResponsible(matter: { text: "路灯" }, within: "示例区", ${at}) { question { within { id: recordId } } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      byTitle: { post: { id: 'demo/post/head' } },
      byUnit: { post: { id: 'demo/post/education-head' } },
      holder: { holder: { id: 'demo/org/development-reform' } },
      who: { question: { within: { id: 'demo' } } },
    });
  });

  it('are refused with the nearest where they name nothing, and with all where they name several', async () => {
    const { errors } = await api.ask(`{ standIn(for: "区掌", ${at}) { outcome } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNKNOWN_POST', path: ['for'] });
    const several = await api.ask(`{ standIn(for: "教育局副局长", ${at}) { outcome } }`);
    expect(several.errors[0]?.extensions.problems?.[0]).toMatchObject({ code: 'INVALID_VALUE', path: ['for'] });
  });
});

describe('names stand for ids everywhere', () => {
  it('of a duty, in a matter, in lists of duties and in filters, and of the one record that is read', async () => {
    const { data, errors } = await api.ask(`{
      who: whoIsResponsible(matter: { duty: "路灯照明" }, ${at}) { question { duty { id: recordId } } }
      many: answers(within: "示例区", duties: ["路灯照明", "demo/duty/drainage"], ${at}) { nodes { question { duty { id: recordId } } } }
      post(id: "区长", ${at}) { id: recordId }
      duty(id: "路灯照明", ${at}) { id: recordId }
      record(id: "教育局", ${at}) { id: recordId }
      covers(of: ["区长"], from: "2026-11-23", to: "2026-11-24") { of { recordId } }
      posts(organization: "教育局", ${at}) { nodes { id: recordId } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      who: { question: { duty: { id: 'demo/duty/street-lighting' } } },
      many: {
        nodes: ['street-lighting', 'drainage'].map((duty) => ({ question: { duty: { id: `demo/duty/${duty}` } } })),
      },
      post: { id: 'demo/post/head' },
      duty: { id: 'demo/duty/street-lighting' },
      record: { id: 'demo/org/education' },
      covers: [{ of: { recordId: 'demo/post/head' } }],
    });
    expect(data.posts.nodes.map(({ id }: { id: string }) => id)).toContain('demo/post/education-head');
  });

  it('are never passed over in silence: what nothing is called is refused with the nearest', async () => {
    for (const [query, path] of [
      ['post(id: "区掌")', ['id']],
      ['record(id: "无此记录")', ['id']],
      ['duties(broader: "无此职责")', ['broader']],
      ['covers(of: ["无此人"], from: "2026-11-23", to: "2026-11-24")', ['of', 0]],
    ] as const) {
      const { errors } = await api.ask(`{ ${query} { __typename } }`);
      expect([query, errors[0]?.extensions]).toMatchObject([query, { code: 'UNKNOWN_ID', path }]);
    }
    expect((await api.ask('{ post(id: "demo/post/nobody") { id } record(id: "demo/x") { id } }')).errors).toEqual([]);
    const { errors } = await api.ask('{ whoIsResponsible(matter: { duty: "demo/duty/lighting" }) { outcome } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNKNOWN_DUTY', path: ['matter', 'duty'] });
  });
});

describe('what is listed by government', () => {
  it('is not listed by a unit, as if that were the government', async () => {
    for (const query of ['duties', 'posts', 'answers']) {
      const { errors } = await api.ask(`{ ${query}(within: "demo/org/water", ${at}) { totalCount } }`);
      expect(errors[0]?.extensions.problems?.[0]).toMatchObject({
        ...{ code: 'UNKNOWN_GOVERNMENT', path: ['within'], suggestions: ['demo'] },
      });
    }
  });
});

describe('a question as of before the ledger', () => {
  it('is told since when anything is known', async () => {
    const { errors } = await api.ask(
      '{ whoIsResponsible(matter: { text: "路灯" }, within: "demo", knownAt: "2001-01-01") { outcome } }',
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNKNOWN_GOVERNMENT', path: ['within'] });
    expect(errors[0]?.message).toMatch(/2001-01-01 时账本还没有“demo”的记录，自 \d{4}-\d\d-\d\d .* 起才有/);
  });
});

describe('what is asked in words', () => {
  it('of a unit is who heads it, who is in charge of it and what it leads', async () => {
    const { data, errors } = await api.ask(`{
      whoIsResponsible(matter: { text: "教育局" }, within: "demo", ${at}) {
        outcome holders { mode } inCharge { overseer { ... on Post { id: recordId } } }
        question { certainty understoodAs { id: recordId } duty { id: recordId } matchedText }
        standIns { post { id: recordId } performers { person { id: recordId } } }
        responsibilities { holds { duty { id: recordId } mode } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.whoIsResponsible).toMatchObject({
      holders: [],
      question: { certainty: 'EXACT', understoodAs: { id: 'demo/org/education' }, duty: null, matchedText: '教育局' },
      standIns: [{ post: { id: 'demo/post/education-head' } }],
    });
    expect(data.whoIsResponsible.responsibilities.holds.length).toBeGreaterThan(3);
    expect(data.whoIsResponsible.inCharge).toHaveLength(1);
  });

  it('of a post or a unit comes to what its posts come to: held while one is there, a gap while nobody performs', async () => {
    const { data } = await api.ask(`{
      held: whoIsResponsible(matter: { text: "区长" }, within: "demo", ${at}) { outcome }
      gap: whoIsResponsible(matter: { text: "统计局" }, within: "demo", ${at}) { outcome }
      nobody: whoIsResponsible(matter: { text: "请示" }, within: "demo", ${at}) { question { alternatives { certainty } } }
    }`);
    expect(data).toEqual({
      held: { outcome: 'HELD' },
      gap: { outcome: 'GAP' },
      nobody: { question: { alternatives: [] } },
    });
  });

  it('of many at once is answered in their order, with candidates where it is unclear', async () => {
    const { data, errors } = await api.ask(
      `query ($tickets: [TicketInput!]!) { dispatch(tickets: $tickets, within: "demo", ${at}) {
        ticketId certainty duty { id: recordId } leads { organization { id: recordId } performers { person { id: recordId } } } provisions { article { number } }
        alternatives { record { id: recordId } leads { organization { id: recordId } } }
      } }`,
      { tickets: [{ id: 'a', text: '路灯' }, { text: '路灯不亮，路面也坑坑洼洼的，分别找谁' }, { text: '！？' }] },
    );
    expect(errors).toEqual([]);
    const [first, second, third] = data.dispatch;
    expect(first).toMatchObject({
      ticketId: 'a',
      certainty: 'EXACT',
      duty: { id: 'demo/duty/street-lighting' },
      alternatives: [],
    });
    expect(second).toMatchObject({ certainty: 'UNCLEAR', duty: null, leads: [] });
    expect(second.alternatives.map(({ record }: { record: { id: string } }) => record.id)).toEqual(
      expect.arrayContaining(['demo/duty/street-lighting', 'demo/duty/road-maintenance']),
    );
    expect(third).toMatchObject({ certainty: 'UNCLEAR', duty: null, leads: [], alternatives: [] });
  });

  it('is told in sentences without ids, and may be an article of a document that is in force, by what it is cited as', async () => {
    const asked = `query ($tickets: [TicketInput!]!) { dispatch(tickets: $tickets, within: "demo", ${at}) {
      answer { sentence } alternatives { record { recordId ... on Provision { label document { validTo } } } }
    } }`;
    const texts = ['分管教育、文化、体育', '环境和绿化', '负责对工程建设审批实施监督', '区长领导'];
    const { data, errors } = await api.ask(asked, { tickets: texts.map((text) => ({ text })) });
    expect(errors).toEqual([]);
    const told = data.dispatch as {
      answer: { sentence: string };
      alternatives: { record: Record<string, unknown> }[];
    }[];
    for (const { answer } of told) expect(answer.sentence).not.toMatch(/demo\//);
    const provisions = told.flatMap(({ alternatives }) => alternatives).filter(({ record }) => 'label' in record);
    expect(provisions.length).toBeGreaterThan(0);
    for (const { record } of provisions) {
      expect(record.label).toMatch(/^《.+》第.+条/);
      expect(record.recordId).not.toMatch(/2024#/);
    }
  });

  it('of many at once is about the modes that are asked for', async () => {
    const dispatched = async (modes: string) =>
      (
        await api.ask(
          `query ($tickets: [TicketInput!]!) { dispatch(tickets: $tickets, within: "demo", ${at}${modes}) {
            leads { mode } inCharge { mode } answer { outcome question { modes } completeness { mode state } }
          } }`,
          { tickets: [{ text: '路灯照明' }] },
        )
      ).data.dispatch[0];
    expect((await dispatched('')).inCharge).not.toEqual([]);
    expect(await dispatched(', modes: [LEADS]')).toEqual({
      leads: [{ mode: 'LEADS' }],
      inCharge: [],
      answer: {
        outcome: 'HELD',
        question: { modes: ['LEADS'] },
        completeness: [{ mode: 'LEADS', state: 'HELD' }],
      },
    });
  });

  it('is refused where it is too long, all of it at once', async () => {
    const tickets = [{ text: '水'.repeat(2_001) }, { text: '路灯' }, { text: '电'.repeat(2_001) }];
    const query = 'query ($tickets: [TicketInput!]!) { dispatch(tickets: $tickets) { text } }';
    const { errors } = await api.ask(query, { tickets });
    expect(
      errors[0]?.extensions.problems?.map(({ code, path }: { code: string; path: unknown }) => [code, path]),
    ).toEqual([
      ['TOO_LARGE', ['tickets', 0, 'text']],
      ['TOO_LARGE', ['tickets', 2, 'text']],
    ]);
    const all = (length: number) => ({ tickets: Array.from({ length }, () => ({ text: '水' })) });
    expect((await api.ask(query, all(500))).data?.dispatch).toHaveLength(500);
    expect((await api.ask(query, all(501))).errors[0]?.extensions.code).toMatch(/TOO_LARGE|LIMIT_EXCEEDED/);
  });
});

describe('an id in another system stands for the record', () => {
  const asked = (text: string, day: string) =>
    api.ask(
      `query ($id: ID!, $text: String!, $at: DateTime!) {
        person(id: $id, at: $at) { id: recordId externalIds }
        search(text: $text, at: $at) { nodes { record { id: recordId } } }
        whoIsResponsible(matter: { text: $text }, within: "demo", at: $at) {
          question { certainty understoodAs { id: recordId } alternatives { certainty } }
        }
      }`,
      { id: text, text, at: day },
    );
  beforeAll(async () => {
    const person = (id: string, externalIds: string[], validFrom: string) => ({
      person: { id: `demo/person/${id}`, name: `新人${id}`, externalIds, validFrom },
    });
    const first = await api.record('accounts', [
      person('first', ['oa:caizhengju.1', 'hr:007'], '2026-11-01'),
      person('second', ['oa:caizhengju-1'], '2026-11-01'),
    ]);
    // An account goes to somebody else.
    const then = await api.record('accounts-too', [
      person('first', ['hr:007'], '2026-11-20'),
      person('third', ['oa:caizhengju.1'], '2026-11-20'),
    ]);
    expect([first.errors, then.errors]).toEqual([[], []]);
  });

  it.each([
    ['oa:caizhengju.1', '2026-11-10', 'first'],
    ['oa:caizhengju.1', '2026-11-23', 'third'],
    ['oa:caizhengju-1', '2026-11-23', 'second'],
    [' hr:007 ', '2026-11-23', 'first'],
  ])('%s on %s is %s', async (text, day, id) => {
    const { data, errors } = await asked(text, day);
    expect(errors).toEqual([]);
    const one = { id: `demo/person/${id}` };
    expect(data).toMatchObject({
      person: { ...one, externalIds: expect.arrayContaining([text.trim()]) },
      search: { nodes: [{ record: one }] },
      whoIsResponsible: { question: { certainty: 'EXACT', understoodAs: one, alternatives: [] } },
    });
  });

  // 财政局 is written so in pinyin.
  it.each(['oa:caizhengju', 'oa:caizhengju 1', 'oa:CAIZHENGJU-1', 'hr:7'])('%s is nobody’s', async (text) => {
    const { data } = await asked(text, '2026-11-23');
    expect(data).toMatchObject({ search: { nodes: [] }, whoIsResponsible: { question: { understoodAs: null } } });
    const { errors } = await api.ask('query ($id: ID!) { responsibilitiesOf(holder: $id) { holder { recordId } } }', {
      id: text,
    });
    expect(errors[0]?.extensions.code).toMatch(/^UNKNOWN_/);
  });

  it('is a list without entries where there is none, like what a collective name comprises', async () => {
    const { data, errors } = await api.ask(
      '{ organization(id: "demo") { externalIds comprises { recordId } } post(id: "区长") { externalIds rank } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ organization: { externalIds: [], comprises: [] }, post: { externalIds: [], rank: null } });
  });

  it('is refused without a system before it', async () => {
    const { errors } = await api.record('no-system', [
      { person: { id: 'demo/person/fourth', name: '某', externalIds: ['wang3', 'oa: wang3'] } },
    ]);
    expect(errors[0]?.extensions.problems).toMatchObject([
      {
        path: ['changes', 0, 'assert', 'person', 'externalIds', 0],
        message: { zh: expect.stringContaining('系统:编号') },
      },
      { path: ['changes', 0, 'assert', 'person', 'externalIds', 1] },
    ]);
  });
});

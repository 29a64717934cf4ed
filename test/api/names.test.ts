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

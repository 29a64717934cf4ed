import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../src/model/viewer.js';
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
const asked = async (query: string) => {
  const { data, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  return data;
};

describe('an answer in one line', () => {
  const sentenceOf = async (text: string, lang = 'ZH'): Promise<string> =>
    (
      await asked(
        `{ whoIsResponsible(matter: { text: "${text}" }, within: "demo", ${at}) { sentence(lang: ${lang}) } }`,
      )
    ).whoIsResponsible.sentence;

  it('names holders, who performs for them, and the modes', async () => {
    const zh = await sentenceOf('路灯');
    expect(zh).toMatch(
      /^按“路灯照明”理解（“路灯”是它的别名）。路灯照明：负总责：区长甲（不在岗.*），由副区长（四）丁代行（受指定，全部工作）；/,
    );
    expect(zh).toMatch(/主办：区城市管理局/);
    expect(zh).toMatch(/。$/);
    expect(await sentenceOf('路灯', 'EN')).toMatch(/District Head Jia.*Deputy Head \(4\) Ding/);
  });

  it('says the gap where there is one, and never a name in its place', async () => {
    const gap = await sentenceOf('人事任免');
    expect(gap).toMatch(/缺口/);
    expect(gap).not.toMatch(/undefined|null|。./);
  });

  it('names nobody where words are unclear, and says what they may mean', async () => {
    const unclear = await sentenceOf('路灯不亮，路面也坑坑洼洼的，分别找谁');
    expect(unclear).toMatch(/所指不明，不指明任何人。可能是：.*路灯照明.*（主办：/);
  });

  it('of a post is who performs for it', async () => {
    expect(await sentenceOf('区长')).toMatch(/^区长甲（不在岗.*）：由副区长（四）丁代行（受指定，全部工作）。$/);
    const { standIn } = await asked(
      `{ standIn(for: "demo/post/head", ${at}) { sentence performers { label en: label(lang: EN) } } }`,
    );
    expect(standIn.sentence).toBe(await sentenceOf('区长'));
    expect(standIn.performers).toEqual([
      { label: '副区长（四）丁（受指定，全部工作）', en: 'Deputy Head (4) Ding (designated, all of the work)' },
    ]);
  });

  it('of a step is who performs it', async () => {
    expect(await sentenceOf('合法性审查')).toMatch(/区司法局/);
  });
});

describe('what hangs on a record', () => {
  it('of a post: who performs, and the norms that speak of it', async () => {
    const { post } = await asked(`{ post(id: "demo/post/head", ${at}) {
      standIn { outcome performers { person { recordId } } } norms { recordId }
    } }`);
    expect(post.standIn).toEqual({ outcome: 'HELD', performers: [{ person: { recordId: 'demo/person/ding' } }] });
    expect(post.norms).toContainEqual({ recordId: 'demo/norm/head-responsibility' });
  });

  it('of a person: who performs for each post, as `cover` answers', async () => {
    const fields = 'post { recordId } outcome performers { post { recordId } } receipt';
    const { person, cover } = await asked(`{
      person(id: "demo/person/jia", ${at}) { cover { ${fields} } }
      cover(person: "demo/person/jia", ${at}) { ${fields} }
    }`);
    expect(person.cover).toEqual(cover);
    expect(cover).toHaveLength(1);
  });

  it('of a provision: its whole article, the quote marked in it', async () => {
    const { provision, document } = await asked(`{
      provision(id: "demo/rules-2024#5.2", ${at}) {
        quote article { number label en: label(lang: EN) text passages { text isQuote } }
      }
      document(id: "demo/rules-2024", ${at}) { text }
    }`);
    const { article, quote } = provision;
    expect(article).toMatchObject({ number: '5', label: '第五条', en: 'Article 5' });
    expect(article.text).toMatch(/^第五条/);
    expect(article.text).not.toMatch(/第六条/);
    expect(document.text).toContain(article.text);
    expect(article.passages.map(({ text }: { text: string }) => text).join('')).toBe(article.text);
    const marked = article.passages.filter(({ isQuote }: { isQuote: boolean }) => isQuote);
    expect(marked).toEqual([{ text: quote, isQuote: true }]);
  });
});

describe('a page', () => {
  const ids = async (args: string) => {
    const { posts } = await asked(`{ posts(within: "demo", ${at}, ${args}) {
      nodes { recordId } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }`);
    return { ...posts.pageInfo, ids: posts.nodes.map(({ recordId }: { recordId: string }) => recordId) };
  };

  it('is read onwards from the beginning, or backwards from the end', async () => {
    const all = await ids('first: 500');
    const last = await ids('last: 3');
    expect(last.ids).toEqual(all.ids.slice(-3));
    expect(last).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = await ids(`last: 2, before: "${last.startCursor}"`);
    expect(before.ids).toEqual(all.ids.slice(-5, -3));
    expect(before).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const onwards = await ids(`first: 2, after: "${before.endCursor}"`);
    expect(onwards.ids).toEqual(all.ids.slice(-3, -1));
  });

  it('of the history of a record goes on where it was, whatever is recorded meanwhile', async () => {
    const rename = (name: string) =>
      api.record(name, [{ person: { id: 'demo/person/jia', name, validFrom: '2020-01-01' } }]);
    const page = async (args: string) =>
      (
        await asked(`{ history(id: "demo/person/jia", ${args}) {
          totalCount nodes { knownFrom record { ... on Person { name } } } pageInfo { hasNextPage endCursor startCursor }
        } }`)
      ).history;
    await rename('甲一');
    const all = await page('first: 500');
    const first = await page('first: 1');
    expect(first).toMatchObject({ totalCount: all.totalCount, nodes: [all.nodes[0]], pageInfo: { hasNextPage: true } });
    api.setNow('2026-11-02T00:00:00.000Z');
    await rename('甲二');
    const rest = await page(`first: 500, after: "${first.pageInfo.endCursor}"`);
    expect(rest.nodes.slice(0, all.totalCount - 1)).toEqual(all.nodes.slice(1));
    expect(rest.nodes.at(-1).record).toEqual({ name: '甲二' });
    expect((await page('last: 1')).nodes).toEqual([rest.nodes.at(-1)]);
  });

  it('in both directions at once is refused', async () => {
    const { errors } = await api.ask(`{ posts(first: 1, last: 1) { totalCount } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_VALUE', path: ['last'] });
    const wrong = await api.ask(`{ posts(last: 1, before: "nonsense") { totalCount } }`);
    expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR', path: ['before'] });
  });
});

describe('a person who serves in two governments', () => {
  it('is covered, to a reader of one of them, in the posts of that one', async () => {
    const own = (g: string) => [
      { organization: { id: g, name: g, type: 'GOVERNMENT' } },
      { post: { id: `${g}/head`, organization: g, name: '区长', role: 'GOVERNMENT_HEAD', heads: true } },
      { tenure: { id: `${g}/t`, person: 'both', post: `${g}/head` } },
    ];
    const viewer = { subject: 'admin', grants: [{ role: 'admin', government: '*' }] as Viewer['grants'] };
    const asks = { viewer: viewer as Viewer };
    const shared = await startApi({ authentication: { viewerOf: async () => asks.viewer } });
    try {
      await shared.record('both', [{ person: { id: 'both', name: '兼' } }, ...own('g'), ...own('h')]);
      asks.viewer = { subject: 'reader', grants: [{ role: 'reader', government: 'g' }] };
      const { data, errors } = await shared.ask(
        '{ persons { nodes { recordId cover { post { recordId } outcome } } } }',
      );
      expect(errors).toEqual([]);
      const cover = [{ post: { recordId: 'g/head' }, outcome: 'HELD' }];
      expect(data.persons.nodes).toEqual([{ recordId: 'both', cover }]);
    } finally {
      await shared.close();
    }
  });
});

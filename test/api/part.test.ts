import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { verifyLedger } from '../../src/audit/verifyLedger.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { openReplica } from '../../src/store/replica/replicaStore.js';
import type { Store } from '../../src/store/store.js';
import { recordSeeds } from '../support/seeds.js';
import { sharedLedger } from '../support/sharedLedger.js';

type Reply = {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
};

/** Zhang heads the bureau of one district, and an office of another one, where Li stands in while Zhang is away. */
const twoDistricts = {
  commandId: 'two',
  reason: 'test',
  changes: [
    { organization: { id: 'east', name: '东测试区', type: 'government' } },
    { organization: { id: 'west', name: '西测试区', type: 'government' } },
    { post: { id: 'east/post/head', name: '区长', organization: 'east', role: 'governmentHead' } },
    { post: { id: 'west/post/office', name: '主任', organization: 'west', role: 'governmentHead' } },
    { person: { id: 'east/person/zhang', name: '张某' } },
    { tenure: { id: 'east/t', person: 'east/person/zhang', post: 'east/post/head' } },
    { tenure: { id: 'west/t', person: 'east/person/zhang', post: 'west/post/office' } },
    { duty: { id: 'west/duty/drainage', name: '排水管理' } },
  ].map((assert) => ({ assert })),
};
const away = {
  commandId: 'away',
  reason: 'test',
  changes: [
    { assert: { absence: { id: 'east/away', of: 'east/person/zhang', reason: 'leave', validFrom: '2020-01-01' } } },
  ],
};

const at = '2020-03-01';

async function serve(store: Store) {
  const server = await createServer(createContext(store), { development: false });
  onTestFinished(() => server.close());
  const ask = async (query: string, variables: object = {}): Promise<Reply> => {
    const { body } = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    return JSON.parse(body) as Reply;
  };
  return { ask, server };
}

/** A shared ledger, a replica of all of it, and one of a part. */
async function following(...governments: readonly string[]) {
  const { ledger, line } = sharedLedger(created);
  const open = async (options = {}) => {
    const copy = createMemoryStore();
    const replica = await openReplica(async () => line, copy, { every: 5, ...options });
    onTestFinished(() => replica.close());
    return { copy, replica, ...(await serve(replica)) };
  };
  return { ledger, whole: await open(), part: await open({ governments }) };
}

let created: Store;
beforeAll(async () => {
  created = createMemoryStore();
  const context = createContext(created);
  await recordSeeds(context, ['hongkou', 'shangcheng']);
  await recordChanges(context, twoDistricts);
  await recordChanges(context, away);
});

const who = 'outcome holders { mode post { id } performers { person { id } } } gaps { mode reason } receipt';
const questions: Readonly<Record<string, (government: string) => string>> = {
  'a stand-in, by the id of the post': (g) =>
    `{ standIn(for: "${g}/post/head", at: "2018-11-05") { outcome receipt } }`,
  'words, within': (g) => `{ whoIsResponsible(matter: { text: "排水" }, within: "${g}", at: "${at}") { ${who} } }`,
  'the chart': (g) => `{ orgChart(root: "${g}", at: "${at}") { root { organization { id } } } }`,
  'a search, within': (g) =>
    `{ search(text: "财政", within: "${g}", at: "${at}") { totalCount nodes { text record { id } } } }`,
  'the findings': (g) => `{ findings(within: "${g}", at: "${at}") { totalCount nodes { code sentence } } }`,
  'a record, by its id': (g) => `{ record(id: "${g}/post/head", at: "2018-11-05") { id } }`,
};

describe('a replica of a part of the governments', () => {
  it.each(Object.keys(questions))('answers for them as the whole does, and for no other: %s', async (name) => {
    const { whole, part } = await following('hongkou');
    const question = questions[name] as (government: string) => string;
    const answer = await whole.ask(question('hongkou'));
    expect(answer.errors).toBeUndefined();
    expect(await part.ask(question('hongkou'))).toEqual(answer);
    const { data, errors = [] } = await part.ask(question('shangcheng'));
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['GOVERNMENT_NOT_HELD']);
    expect(Object.values(data ?? {}).filter((each) => each !== null)).toEqual([]);
  });

  it.each([
    `{ whoIsResponsible(matter: { text: "财政" }, at: "${at}") { ${who} } }`,
    `{ search(text: "财政", at: "${at}") { totalCount } }`,
    `{ findings(at: "${at}") { totalCount } }`,
  ])('says that it does not have all where all are asked about: %s', async (question) => {
    const { whole, part } = await following('hongkou');
    expect((await whole.ask(question)).errors).toBeUndefined();
    const { errors = [] } = await part.ask(question);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['GOVERNMENT_NOT_HELD']);
    expect(errors[0]?.message).toMatch(/within/);
  });

  it('knows of a person who serves in another government as well what the whole knows', async () => {
    const { whole, part } = await following('west');
    const question = `{ standIn(for: "west/post/office", at: "${at}") { outcome gap { reason } receipt } }`;
    const answer = await whole.ask(question);
    expect(answer.data).toMatchObject({ standIn: { outcome: 'GAP' } });
    expect(await part.ask(question)).toEqual(answer);
  });

  it('takes over what concerns others too, so that its chain can be checked', async () => {
    const { ledger, part } = await following('hongkou');
    await recordChanges(createContext(ledger), { ...away, commandId: 'again', reason: 'as before' });
    await expect.poll(() => part.replica.head()).toEqual(await ledger.head());
    expect(await verifyLedger(part.copy, { checkpoints: null, publicKeys: [] })).toMatchObject({ ok: true });
  });

  it('records what is of its part, and nothing of others', async () => {
    const { ledger, part } = await following('east');
    const { revision } = await ledger.head();
    const naming = (id: string) => ({
      input: {
        commandId: `name-${id}`,
        reason: 'test',
        changes: [{ assert: { duty: { id, name: '道路养护' } } }],
      },
    });
    const mutation =
      'mutation ($input: ChangeSetInput!) { record(changes: $input) { changeSet { revision } findings { code } } }';
    // The last is of no government, so that all share it.
    for (const id of ['west/duty/roads', 'duty/roads']) {
      const { errors = [] } = await part.ask(mutation, naming(id));
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['GOVERNMENT_NOT_HELD']);
    }
    expect((await ledger.head()).revision).toBe(revision);
    expect((await part.ask(mutation, naming('east/duty/roads'))).data).toMatchObject({
      record: { changeSet: { revision: revision + 1 } },
    });
  });

  it('says which they are', async () => {
    const { part, whole } = await following('hongkou', 'west');
    const question = '{ ledger { following { governments } governments { recordId } } }';
    expect((await part.ask(question)).data).toEqual({
      ledger: {
        following: { governments: ['hongkou', 'west'] },
        governments: [{ recordId: 'hongkou' }, { recordId: 'west' }],
      },
    });
    expect((await whole.ask(question)).data).toMatchObject({ ledger: { following: { governments: null } } });
    const health = await part.server.inject('/healthz');
    expect(health.json()).toMatchObject({ status: 'ok', following: 'following', governments: ['hongkou', 'west'] });
  });

  it('does not begin with a government that the ledger does not have, and knows that there is none', async () => {
    const { ledger, part } = await following('hongkou');
    await expect(
      openReplica(async () => ledger, createMemoryStore(), { governments: ['honkou'] }),
    ).rejects.toMatchObject({ code: 'UNKNOWN_GOVERNMENT', problems: [{ suggestions: ['hongkou'] }] });
    const { errors = [] } = await part.ask(
      `{ orgChart(root: "nowhere/unit", at: "${at}") { root { organization { id } } } }`,
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNKNOWN_GOVERNMENT']);
  });
});

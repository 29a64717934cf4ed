import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { askWhoIsResponsible } from '../../src/service/ask/askWhoIsResponsible.js';
import { searchAll } from '../../src/service/ask/findRecords.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import { prepareWords } from '../../src/service/ask/prepareWords.js';
import { recordNamed } from '../../src/service/ask/recordNamed.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { createLabelDirectory } from '../../src/service/labelDirectory.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld, type Line } from '../support/world.js';

/** More governments than are opened for a question. Each has 排水, the last alone 古桥保护. */
const governments = Array.from({ length: 30 }, (_, index) => `q${index}`);

const linesOf = (government: string, index: number): readonly Line[] => [
  { organization: { id: government, name: `第${index}测试区`, type: 'government', validFrom: '2020-01-01' } },
  { organization: { id: `${government}/water`, name: '区水务局', type: 'department', partOf: government } },
  { duty: { id: `${government}/duty/drainage`, name: '排水管理', aliases: ['下水道'] } },
  ...(index === governments.length - 1
    ? [
        { duty: { id: `${government}/duty/bridges`, name: '古桥保护' } },
        {
          assignment: {
            ...{ id: `${government}/bridges`, holder: `${government}/water`, duty: `${government}/duty/bridges` },
            mode: 'leads',
          },
        },
      ]
    : []),
];

async function manyGovernments() {
  const store = createMemoryStore();
  const world = await createWorld(store);
  for (const [index, government] of governments.entries()) await world.record(linesOf(government, index), '2020-01-01');
  world.setDay('2026-01-01');
  const opened: string[] = [];
  const { snapshots } = world.context;
  const open: typeof snapshots.open = (government, ...rest) => {
    opened.push(government);
    return snapshots.open(government, ...rest);
  };
  const context: Context = { ...world.context, snapshots: { ...snapshots, open } };
  return { ...world, store, context, opened };
}

const who = async (
  context: Context,
  text: string,
  given: { readonly knownAt?: string; readonly assume?: unknown } = {},
) => askWhoIsResponsible(context, { matter: { text }, ...(await askingOf(context, given)) });

describe('words without a government, where there are many', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhifen-directory-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are understood in the government that has them, and only few are opened', async () => {
    const { context, opened } = await manyGovernments();
    const { answer, understood } = await who(context, '古桥保护归谁管');
    expect(understood?.certainty).toBe('exact');
    expect(answer.question).toMatchObject({ duty: 'q29/duty/bridges', within: 'q29' });
    expect(new Set(opened).size).toBeLessThan(10);
  });

  it('are made ready in pieces, between which the server answers others', async () => {
    const { context } = await manyGovernments();
    let turns = 0;
    const others = setInterval(() => turns++, 0);
    await prepareWords(context);
    clearInterval(others);
    expect(turns).toBeGreaterThan(3);
  });

  it('are understood without waiting for those who make them ready in the background', async () => {
    const { context } = await manyGovernments();
    void context.directory.follow(() => new Promise<void>(() => {}));
    expect((await who(context, '古桥保护归谁管')).understood?.certainty).toBe('exact');
  });

  it('name nobody where many governments have them, and list some', async () => {
    const { context } = await manyGovernments();
    const { answer, understood } = await who(context, '下水道堵了找谁');
    expect(answer.holders).toEqual([]);
    expect(understood?.certainty).toBe('unclear');
    const listed = understood?.alternatives.map(({ snapshot }) => snapshot.government) ?? [];
    expect(new Set(listed).size).toBeGreaterThan(3);
  });

  it('are understood in the government that they name', async () => {
    const { context } = await manyGovernments();
    const { understood } = await who(context, '第7测试区的下水道');
    const meant = [understood?.as, ...(understood?.alternatives ?? [])].flatMap((each) => each ?? []);
    expect(new Set(meant.map(({ snapshot }) => snapshot.government))).toEqual(new Set(['q7']));
    expect(meant.map(({ id }) => id)).toContain('q7/duty/drainage');
  });

  it('have their rivals beside them: a word that one government has does not settle what all have', async () => {
    const { context } = await manyGovernments();
    const { answer } = await who(context, '古桥旁边的下水道');
    expect(answer.holders).toEqual([]);
  });

  it('name nobody where a government that was not opened has the same name', async () => {
    const { context, record, setDay } = await manyGovernments();
    // Twenty governments have all the words of it in other names, so that more are as likely as are opened.
    const lines = governments
      .slice(1, 21)
      .flatMap((each) => [
        { duty: { id: `${each}/duty/a`, name: '湖泊清理' } },
        { duty: { id: `${each}/duty/b`, name: '泊清淤积' } },
        { duty: { id: `${each}/duty/c`, name: '清淤工程' } },
      ]);
    await record([...lines, { duty: { id: 'q0/duty/lakes', name: '湖泊清淤' } }], '2026-02-01');
    await record([{ duty: { id: 'q29/duty/lakes', name: '湖泊清淤' } }], '2026-02-02');
    setDay('2026-04-01');
    const { answer, understood } = await who(context, '湖泊清淤');
    expect([answer.question.duty, understood?.certainty]).toEqual([null, 'unclear']);
    expect(understood?.alternatives.map(({ id }) => id)).toContain('q0/duty/lakes');
  });

  it('find by pinyin, by part of a name and by the name of a unit as well', async () => {
    const { context } = await manyGovernments();
    const asking = await askingOf(context, {});
    const spelt = await who(context, 'guqiaobaohu');
    expect(spelt.answer.question.duty).toBe('q29/duty/bridges');
    const found = await searchAll(context, { text: '古桥', ...asking });
    expect(found.map(({ match }) => match.id)).toEqual(['q29/duty/bridges']);
    const named = await recordNamed(context, '第12测试区', ['organization'], {
      within: null,
      path: ['within'],
      asking,
    });
    expect(named).toBe('q12');
  });

  it('follow the ledger: what is new is found, and a name of then by what was known then', async () => {
    const { context, record, setDay } = await manyGovernments();
    await who(context, '古桥保护');
    await record([{ duty: { id: 'q3/duty/lakes', name: '湖泊清淤' } }], '2026-02-01');
    await record([{ duty: { id: 'q3/duty/lakes', name: '水体疏浚' } }], '2026-03-01');
    setDay('2026-04-01');
    expect((await who(context, '水体疏浚')).answer.question.duty).toBe('q3/duty/lakes');
    expect((await who(context, '湖泊清淤', { knownAt: '2026-02-10' })).answer.question.duty).toBe('q3/duty/lakes');
    expect((await who(context, '水体疏浚', { knownAt: '2026-02-10' })).answer.question.duty).toBeNull();
  });

  it('list what is assumed, and name nobody: it is in no directory', async () => {
    const { context } = await manyGovernments();
    const assume = {
      ...{ commandId: 'assumed', reason: 'assumed' },
      changes: [{ assert: { duty: { id: 'q5/duty/kites', name: '风筝放飞管理' } } }],
    };
    const { answer, understood } = await who(context, '风筝放飞管理', { assume });
    expect([answer.question.duty, understood?.alternatives[0]?.id]).toEqual([null, 'q5/duty/kites']);
  });

  it('are kept in a file, which goes on where it was and is made anew for another ledger', async () => {
    const { store, record } = await manyGovernments();
    const file = join(folder, 'labels');
    const pause = async () => {};
    const first = createLabelDirectory(store, file);
    expect((await first.whereabouts('古桥', 1, pause)).governments).toEqual(['q29']);
    first.close();
    await record([{ duty: { id: 'q3/duty/lakes', name: '湖泊清淤' } }], '2026-02-01');
    const read: number[] = [];
    const counting = new Proxy(store, {
      get: (target, name) =>
        name === 'changes'
          ? (after: number, most: number) => {
              read.push(after);
              return target.changes(after, most);
            }
          : Reflect.get(target, name),
    });
    const again = createLabelDirectory(counting, file);
    expect((await again.whereabouts('湖泊', 1, pause)).governments).toEqual(['q3']);
    expect(Math.min(...read)).toBe(governments.length - 1);
    again.close();
    const other = await createWorld(createMemoryStore());
    await other.record(linesOf('other', 29), '2020-01-01');
    const anew = createLabelDirectory(other.context.store, file);
    expect((await anew.whereabouts('古桥', 9, pause)).governments).toEqual(['other']);
    anew.close();
  });

  it('are understood where no memory is left to hold what they are understood by', async () => {
    const { store } = await manyGovernments();
    const context = createContext(store, { now: () => '2026-01-01T00:00:00.000Z', memo: { limit: 0 } });
    expect((await who(context, '古桥保护归谁管')).answer.question.duty).toBe('q29/duty/bridges');
  });

  it('that no government has mean nothing, and that is an answer', async () => {
    const { context, opened } = await manyGovernments();
    const { answer, understood } = await who(context, '火星移民');
    expect([answer.holders, understood?.certainty, understood?.as]).toEqual([[], 'unclear', null]);
    expect(new Set(opened).size).toBe(1);
  });

  it.each(['no SQLite file', 'pages of zeros'])('are found where the file has %s: it is made anew', async (what) => {
    const { store } = await manyGovernments();
    const file = join(folder, what);
    const pause = async () => {};
    const before = createLabelDirectory(store, file);
    await before.follow(pause);
    before.close();
    const written = readFileSync(file);
    writeFileSync(file, what === 'no SQLite file' ? 'no SQLite file' : written.fill(0, 4096));
    const damaged = createLabelDirectory(store, file);
    expect((await damaged.whereabouts('古桥', 1, pause)).governments).toEqual(['q29']);
    damaged.close();
    const after = createLabelDirectory(store, file);
    expect((await after.whereabouts('古桥', 1, pause)).governments).toEqual(['q29']);
    after.close();
  });

  it('are found from memory where another process holds the file, which stays as it is', async () => {
    const { store, record } = await manyGovernments();
    const file = join(folder, 'held');
    const pause = async () => {};
    const before = createLabelDirectory(store, file);
    await before.follow(pause);
    before.close();
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    await record([{ duty: { id: 'q3/duty/lakes', name: '湖泊清淤' } }], '2026-02-01');
    const directory = createLabelDirectory(store, file);
    expect((await directory.whereabouts('湖泊', 1, pause)).governments).toEqual(['q3']);
    other.exec('ROLLBACK');
    expect(other.prepare('SELECT count(*) AS held FROM government').get()).toEqual({ held: governments.length });
    other.close();
    directory.close();
  }, 20_000);

  it('are found from memory where no file can be made', async () => {
    const { store } = await manyGovernments();
    const directory = createLabelDirectory(store, join(folder, 'missing', 'labels'));
    expect((await directory.whereabouts('古桥', 1, async () => {})).governments).toEqual(['q29']);
  });
});

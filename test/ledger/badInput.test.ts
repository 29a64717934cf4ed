import { describe, expect, it } from 'vitest';
import type { ErrorCode, Path } from '../../src/model/error.js';
import { checkChangeSet } from '../../src/service/checkDraft.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld, type World } from '../support/world.js';

async function smallWorld(): Promise<World> {
  const world = await createWorld(createMemoryStore());
  await world.load('small', '2024-01-01');
  return world;
}

interface Mistake {
  readonly what: string;
  readonly change: unknown;
  readonly code: ErrorCode;
  readonly path: Path;
  readonly suggests?: string;
}
const assert = (kind: string, fields: object) => ({ assert: { [kind]: { id: 'g/new', ...fields } } });
const at = (kind: string, ...path: (string | number)[]): Path => ['changes', 0, 'assert', kind, ...path];

const mistakes: readonly Mistake[] = [
  {
    what: 'a field that does not exist',
    change: assert('person', { name: '甲', nmae: '甲' }),
    code: 'UNKNOWN_FIELD',
    path: at('person', 'nmae'),
    suggests: 'name',
  },
  { what: 'a field that is missing', change: assert('person', {}), code: 'MISSING_FIELD', path: at('person', 'name') },
  {
    what: 'a field of another type',
    change: assert('person', { name: 5 }),
    code: 'WRONG_TYPE',
    path: at('person', 'name'),
  },
  {
    what: 'a value that is none of those allowed',
    change: assert('absence', { of: 'g/jia', reason: 'leaf' }),
    code: 'UNKNOWN_VALUE',
    path: at('absence', 'reason'),
    suggests: 'leave',
  },
  {
    what: 'an id that is no path',
    change: { assert: { person: { id: 'g//x y', name: '甲' } } },
    code: 'INVALID_ID',
    path: at('person', 'id'),
  },
  {
    what: 'a day that no calendar has',
    change: assert('person', { name: '甲', validFrom: '2024-02-30' }),
    code: 'INVALID_DATE',
    path: at('person', 'validFrom'),
  },
  {
    what: 'an interval of no length',
    change: assert('person', { name: '甲', validFrom: '2024-02-01', validTo: '2024-02-01' }),
    code: 'EMPTY_INTERVAL',
    path: at('person', 'validTo'),
  },
  {
    what: 'an interval that ends before it begins',
    change: assert('person', { name: '甲', validFrom: '2024-02-02', validTo: '2024-02-01' }),
    code: 'EMPTY_INTERVAL',
    path: at('person', 'validTo'),
  },
  {
    what: 'no kind of record',
    change: assert('persn', { name: '甲' }),
    code: 'INVALID_CHANGE',
    path: ['changes', 0, 'assert'],
    suggests: 'person',
  },
  {
    what: 'neither assert nor end nor retract',
    change: { delete: { id: 'g/jia' } },
    code: 'INVALID_CHANGE',
    path: ['changes', 0],
  },
  {
    what: 'an id that nothing has',
    change: assert('absence', { of: 'g/jiq', reason: 'leave' }),
    code: 'UNKNOWN_ID',
    path: at('absence', 'of'),
    suggests: 'g/jia',
  },
  {
    what: 'a basis that nothing has',
    change: assert('person', { name: '甲', basis: ['g/rules#9'] }),
    code: 'UNKNOWN_ID',
    path: at('person', 'basis', 0),
    suggests: 'g/rules#1',
  },
  {
    what: 'a stand-in rule with an unknown candidate',
    change: assert('standInRule', { post: 'g/head', manner: 'ordered', candidates: ['g/d1', 'g/d9'] }),
    code: 'UNKNOWN_ID',
    path: at('standInRule', 'candidates', 1),
    suggests: 'g/d1',
  },
  {
    what: 'an ordered rule without candidates',
    change: assert('standInRule', { post: 'g/head', manner: 'ordered' }),
    code: 'MISSING_FIELD',
    path: at('standInRule', 'candidates'),
  },
  {
    what: 'an arranged rule without an arranger',
    change: assert('standInRule', { post: 'g/head', manner: 'arranged' }),
    code: 'MISSING_FIELD',
    path: at('standInRule', 'arranger'),
  },
  {
    what: 'a person where a post belongs',
    change: assert('tenure', { person: 'g/jia', post: 'g/yi' }),
    code: 'WRONG_KIND',
    path: at('tenure', 'post'),
  },
  {
    what: 'an id that is already of another kind',
    change: { assert: { duty: { id: 'g/jia', name: '职责' } } },
    code: 'KIND_CHANGED',
    path: ['changes', 0, 'assert'],
  },
  {
    what: 'an organization that is part of its own part',
    change: { assert: { organization: { id: 'g', name: '区', type: 'government', partOf: 'g/edu' } } },
    code: 'CIRCLE',
    path: at('organization', 'partOf'),
  },
  {
    what: 'a duty broader than itself',
    change: { assert: { duty: { id: 'g/duty/education', name: '教育', broader: 'g/duty/schools' } } },
    code: 'CIRCLE',
    path: at('duty', 'broader'),
  },
  {
    what: 'an end of something unknown',
    change: { end: { id: 'g/t-jai', at: '2024-01-01' } },
    code: 'UNKNOWN_ID',
    path: ['changes', 0, 'end', 'id'],
    suggests: 'g/t-jia',
  },
  {
    what: 'a retraction of something unknown',
    change: { retract: { id: 'g/t-jai' } },
    code: 'UNKNOWN_ID',
    path: ['changes', 0, 'retract', 'id'],
    suggests: 'g/t-jia',
  },
  {
    what: 'an end at no time',
    change: { end: { id: 'g/t-jia', at: 'soon' } },
    code: 'INVALID_DATE',
    path: ['changes', 0, 'end', 'at'],
  },
];

describe('what bad input gets', () => {
  it.each(mistakes)('$what: $code', async ({ change, code, path, suggests }) => {
    const world = await smallWorld();
    const input = { commandId: 'bad', reason: 'test', changes: [change] };
    const problems = await checkChangeSet(world.context, input);
    expect(problems.map((each) => [each.code, each.path])).toEqual([[code, path]]);
    for (const { message } of problems) {
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).not.toMatch(/\p{Script=Han}|undefined|\[object/u);
    }
    if (suggests !== undefined) expect(problems[0]?.suggestions).toContain(suggests);
    const before = await world.context.store.head();
    await expect(recordChanges(world.context, input)).rejects.toMatchObject({ code });
    expect(await world.context.store.head()).toEqual(before);
  });

  it('reports all problems of all lines at once, in the order of the input', async () => {
    const world = await smallWorld();
    const problems = await checkChangeSet(world.context, {
      reason: 'test',
      changes: mistakes.map(({ change }) => change),
      extra: 1,
    });
    const codes = new Set(problems.map(({ code }) => code));
    for (const { code } of mistakes) expect(codes).toContain(code);
    expect(problems.length).toBeGreaterThanOrEqual(mistakes.length);
    expect(problems.filter(({ path }) => path[0] === 'extra' || path[0] === 'commandId')).toHaveLength(2);
  });

  it('does not hide a second mistake in a record behind the first', async () => {
    const world = await smallWorld();
    const problems = await checkChangeSet(world.context, {
      commandId: 'bad',
      reason: 'test',
      changes: [
        { assert: { absence: { id: 'g/a', of: 'g/jiq', reason: 'leaf' } } },
        {
          assert: {
            tenure: { id: 'g/b', person: 'g/d1', post: 'g/d1', validFrom: '2024-02-02', validTo: '2024-02-01' },
          },
        },
      ],
    });
    expect(problems.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`).sort()).toEqual([
      'EMPTY_INTERVAL 1.assert.tenure.validTo',
      'UNKNOWN_ID 0.assert.absence.of',
      'UNKNOWN_VALUE 0.assert.absence.reason',
      'WRONG_KIND 1.assert.tenure.person',
    ]);
  });

  it('takes a record that could not be read as known, so that one mistake is one problem', async () => {
    const world = await smallWorld();
    const problems = await checkChangeSet(world.context, {
      commandId: 'bad',
      reason: 'test',
      changes: [
        { assert: { person: { id: 'g/new', nmae: '甲', name: '甲' } } },
        { assert: { absence: { id: 'g/away', of: 'g/new', reason: 'leave' } } },
      ],
    });
    expect(problems.map(({ code }) => code)).toEqual(['UNKNOWN_FIELD']);
  });

  it('checks a quote against the full text, whichever of the two comes first', async () => {
    const document = (fullText: string) => ({
      assert: { document: { id: 'g/notice', name: '通知', issuer: 'g', fullText } },
    });
    const provision = {
      assert: { provision: { id: 'g/notice#1', document: 'g/notice', article: '1', quote: '由甲负责' } },
    };
    const set = (commandId: string, ...changes: unknown[]) => ({ commandId, reason: 'test', changes });
    const world = await smallWorld();
    const together = await checkChangeSet(world.context, set('a', document('第一条 由乙负责。'), provision));
    expect(together.map(({ code, path }) => [code, path.at(-1)])).toEqual([['QUOTE_NOT_IN_DOCUMENT', 'quote']]);
    await recordChanges(
      world.context,
      set('b', { assert: { document: { id: 'g/notice', name: '通知', issuer: 'g' } } }, provision),
    );
    const later = await checkChangeSet(world.context, set('c', document('第一条 由乙负责。')));
    expect(later.map(({ code, path }) => [code, path.at(-1)])).toEqual([['QUOTE_NOT_IN_DOCUMENT', 'fullText']]);
    expect(await checkChangeSet(world.context, set('d', document('第一条 由甲负责。')))).toEqual([]);
  });

  it('checks a quote against the text of its article', async () => {
    const world = await smallWorld();
    const provision = (id: string, article: string, quote: string, text?: string) => ({
      assert: { provision: { id: `g/rules#${id}`, document: 'g/rules', article, quote, ...(text && { text }) } },
    });
    const problems = await checkChangeSet(world.context, {
      ...{ commandId: 'a', reason: 'test' },
      changes: [
        provision('9', '9', '由甲负责', '第九条\n由甲负责，乙协助。'),
        provision('9.2', '9', '乙协助'),
        provision('9.3', '9', '丙协助'),
        provision('10', '10', '丙协助'),
      ],
    });
    expect(problems.map(({ code, path }) => [code, path[1], path.at(-1)])).toEqual([
      ['QUOTE_NOT_IN_DOCUMENT', 2, 'quote'],
    ]);
  });

  it('refuses a tenure in a post that does not exist then', async () => {
    const world = await smallWorld();
    await world.record(
      [{ post: { id: 'g/new-post', organization: 'g', title: '新职位', validFrom: '2025-01-01' } }],
      '2024-02-01',
    );
    const tenure = (validFrom?: string) => ({
      commandId: 't',
      reason: 'test',
      changes: [{ assert: { tenure: { id: 'g/t-new', person: 'g/yi', post: 'g/new-post', validFrom } } }],
    });
    const codes = async (from?: string) => (await checkChangeSet(world.context, tenure(from))).map(({ code }) => code);
    expect(await codes('2024-12-31')).toEqual(['NOT_IN_FORCE_THEN']);
    expect(await codes('2025-01-01')).toEqual([]);
    expect(await codes()).toEqual([]);
  });

  it('refuses to end what has ended', async () => {
    const world = await smallWorld();
    await world.record([{ end: { id: 'g/t-jia', at: '2024-03-01' } }], '2024-02-01');
    const again = { commandId: 'e', reason: 'test', changes: [{ end: { id: 'g/t-jia', at: '2024-03-01' } }] };
    expect((await checkChangeSet(world.context, again)).map(({ code }) => code)).toEqual(['NOTHING_TO_END']);
  });

  it('refuses an empty change set, and what is none at all', async () => {
    const { context } = await smallWorld();
    const codes = async (input: unknown) => (await checkChangeSet(context, input)).map(({ code }) => code);
    expect(await codes({ commandId: 'e', reason: 'test', changes: [] })).toEqual(['EMPTY_CHANGE_SET']);
    for (const input of [null, 5, 'text', [], undefined]) expect((await codes(input)).length).toBeGreaterThan(0);
  });
});

it('refuses text that no ledger can keep as it is', async () => {
  const { context } = await smallWorld();
  const person = (name: string) => ({ assert: { person: { id: 'g/p', name } } });
  const problems = await checkChangeSet(context, {
    commandId: 'c\u0000x',
    reason: 'half \ud800',
    changes: [person('\udc00'), person('whole 𠮷')],
  });
  expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'INVALID_CHARACTER commandId',
    'INVALID_CHARACTER reason',
    'INVALID_CHARACTER changes.0.assert.person.name',
  ]);
});

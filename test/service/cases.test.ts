import { beforeAll, describe, expect, it } from 'vitest';
import { DomainError, type Problem } from '../../src/model/error.js';
import { askCheck } from '../../src/service/ask/askCase.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld, type Line, type World } from '../support/world.js';

const procedure: readonly Line[] = [
  { organization: { id: 'g', name: '区政府', type: 'government' } },
  { organization: { id: 'h', name: '隔壁区政府', type: 'government' } },
  { organization: { id: 'g/education', name: '教育局', type: 'department', partOf: 'g' } },
  { post: { id: 'g/head', organization: 'g/education', title: '局长', heads: true } },
  { person: { id: 'g/jia', name: '甲' } },
  { duty: { id: 'g/duty/decisions', name: '重大决策' } },
  { procedure: { id: 'g/procedure', name: '重大决策程序', duty: 'g/duty/decisions' } },
  {
    step: {
      ...{ id: 'g/step/hearing', procedure: 'g/procedure', action: 'hearing', performer: 'g/education' },
      trigger: { any: [{ trait: '涉及公共利益' }, { trait: '法律规定应当听证' }] },
    },
  },
  {
    step: {
      ...{ id: 'g/step/file', procedure: 'g/procedure', action: 'fileWith', performer: 'g/education' },
      recipients: ['g', 'h'],
    },
  },
  { case: { id: 'g/case/1', name: '学区调整', procedure: 'g/procedure', organization: 'g', validFrom: '2024-03-01' } },
];

const aCase = { id: 'g/case/2', name: '校舍', procedure: 'g/procedure', organization: 'g' };
const anAct = { id: 'g/act/1', case: 'g/case/1', step: 'g/step/hearing', by: 'g/jia', on: '2024-03-05' };

let world: World;
beforeAll(async () => {
  world = await createWorld(createMemoryStore());
  await world.record(procedure, '2024-02-01');
  await world.record([{ act: anAct }], '2024-03-06');
});

let tries = 0;
/** What is wrong with a change set of these lines, in both languages; where anything is, nothing of it is recorded. */
async function refusalOf(lines: readonly Line[]): Promise<readonly Problem[]> {
  const { store } = world.context;
  const before = await store.head();
  const error: unknown = await recordChanges(world.context, {
    commandId: `try/${tries++}`,
    reason: 'try',
    changes: lines.map((line) => ({ assert: line })),
  }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error === null) return [];
  if (!(error instanceof DomainError)) throw error;
  expect(await store.head(), 'nothing is recorded').toEqual(before);
  const ids = lines.flatMap((line) => Object.values(line)).map((record) => (record as { readonly id: string }).id);
  const recorded = await store.entries(ids);
  expect(
    recorded.filter(({ revision }) => revision > before.revision),
    'no record is left behind',
  ).toEqual([]);
  for (const { message } of error.problems) {
    expect(message.zh).toMatch(/\p{Script=Han}/u);
    expect(message.en).toMatch(/^[`“\w]/);
  }
  return error.problems;
}

/** What is wrong with a change set of these lines: code, place and the nearest that is there. */
async function problemsWith(...lines: readonly Line[]) {
  return (await refusalOf(lines)).map(({ code, path, suggestions: [nearest] }) => [
    code,
    path.slice(3).join('.'),
    ...(nearest === undefined ? [] : [nearest]),
  ]);
}

describe('a case', () => {
  it('names only traits that a step asks about, and the nearest is suggested', async () => {
    const traits = [
      { trait: '涉及公众利益', value: 'yes' },
      { trait: '法律规定应当听证', value: 'no' },
    ];
    expect(await problemsWith({ case: { ...aCase, traits } })).toEqual([
      ['UNKNOWN_VALUE', 'case.traits.0.trait', '涉及公共利益'],
    ]);
  });

  it('does not say that it has a trait and that it has not', async () => {
    const said = (...values: readonly string[]) =>
      problemsWith({ case: { ...aCase, traits: values.map((value) => ({ trait: '涉及公共利益', value })) } });
    expect(await said('yes', 'yes', 'no')).toEqual([['CONTRADICTION', 'case.traits.2.value']]);
    expect(await said('yes', 'yes')).toEqual([]);
  });

  it('is handled by a procedure of its own government only', async () => {
    expect(await problemsWith({ case: { ...aCase, id: 'h/case/1', organization: 'h' } })).toEqual([
      ['NO_PROCEDURE', 'case.procedure'],
    ]);
    expect(await problemsWith({ case: { ...aCase, procedure: 'g/proceduer' } })).toEqual([
      ['UNKNOWN_ID', 'case.procedure', 'g/procedure'],
    ]);
  });

  it('names its procedure, and is not closed before it was opened', async () => {
    const { procedure: _, ...without } = aCase;
    expect(await problemsWith({ case: without })).toEqual([['MISSING_FIELD', 'case.procedure']]);
    expect(await problemsWith({ case: { ...aCase, procedure: 'g/duty/decisions' } })).toEqual([
      ['WRONG_KIND', 'case.procedure'],
    ]);
    expect(await problemsWith({ case: { ...aCase, validFrom: '2024-03-02', validTo: '2024-03-01' } })).toEqual([
      ['EMPTY_INTERVAL', 'case.validTo'],
    ]);
  });

  it('tells every mistake at once', async () => {
    const events = [{ event: '发布', on: '2024-02-30' }];
    const roles = [{ role: '制定机关', player: 'g/educaton' }];
    const traits = [
      { trait: '涉及公共利益', value: 'yes' },
      { trait: '涉及公共利益', value: 'no' },
    ];
    const found = await problemsWith(
      { case: { ...aCase, events, roles, traits } },
      { act: { ...anAct, id: 'g/act/9' } },
    );
    expect(found).toEqual(
      expect.arrayContaining([
        ['UNKNOWN_ID', 'case.roles.0.player', 'g/education'],
        ['CONTRADICTION', 'case.traits.1.value'],
        ['ALREADY_DONE', 'act'],
      ]),
    );
    expect(found.filter(([, path]) => path === 'case.events.0.on')).toHaveLength(1);
    expect(found).toHaveLength(4);
  });
});

describe('an act', () => {
  it('is not before its case was opened; the day of the opening is not before it', async () => {
    expect(await problemsWith({ act: { ...anAct, id: 'g/act/2', on: '2024-02-29' } })).toEqual([
      ['NOT_IN_FORCE_THEN', 'act.on'],
    ]);
    expect(await problemsWith({ act: { ...anAct, id: 'g/act/2', on: '2024-02-29T15:59:59Z' } })).toEqual([
      ['NOT_IN_FORCE_THEN', 'act.on'],
    ]);
    expect(await problemsWith({ act: { ...anAct, id: 'g/act/3', on: '2024-03-01' } })).toEqual([]);
  });

  it('is of a known case and a known step, done on a day that there is', async () => {
    const wrong = { ...anAct, id: 'g/act/4', case: 'g/case/7', step: 'g/step/haering' };
    expect(await problemsWith({ act: wrong })).toEqual([
      ['UNKNOWN_ID', 'act.case', 'g/case/1'],
      ['UNKNOWN_ID', 'act.step', 'g/step/hearing'],
    ]);
    expect(await problemsWith({ act: { ...anAct, id: 'g/act/4', on: '2023-02-29' } })).toEqual([
      ['INVALID_DATE', 'act.on'],
    ]);
  });

  it('names a step or an action, a case or a step, and a post as its capacity', async () => {
    const { step: _, ...without } = { ...anAct, id: 'g/act/4' };
    expect(await problemsWith({ act: without })).toEqual([['MISSING_FIELD', 'act.step']]);
    const { case: __, ...nowhere } = { ...without, action: 'other' };
    expect(await problemsWith({ act: nowhere })).toEqual([['MISSING_FIELD', 'act.case']]);
    expect(await problemsWith({ act: { ...anAct, id: 'g/act/4', on: '2024-03-06', capacity: 'g/jia' } })).toEqual([
      ['WRONG_KIND', 'act.capacity'],
    ]);
    expect(await problemsWith({ act: { ...anAct, id: 'g/act/4', on: '2024-03-06', capacity: 'g/haed' } })).toEqual([
      ['UNKNOWN_ID', 'act.capacity', 'g/head'],
    ]);
  });

  it('of a step of another procedure is recorded: that is a fault of the act', async () => {
    await world.record(
      [
        { procedure: { id: 'g/other', name: '文件程序', duty: 'g/duty/decisions' } },
        { step: { id: 'g/other/copy', procedure: 'g/other', action: 'copyTo', performer: 'g/education' } },
      ],
      '2024-03-07',
    );
    expect(
      await problemsWith({ act: { ...anAct, id: 'g/act/other', step: 'g/other/copy', on: '2024-03-09' } }),
    ).toEqual([]);
    const asking = await askingOf(world.context, { at: '2024-03-10' });
    const { check } = await askCheck(world.context, { case: 'g/case/1', ...asking });
    expect(check.faults).toContainEqual(expect.objectContaining({ code: 'otherProcedure', act: 'g/act/other' }));
  });

  it('is recorded once: by the same one at the same time to the same recipients', async () => {
    const filed = { ...anAct, id: 'g/act/5', step: 'g/step/file', recipients: ['g'] };
    expect(await problemsWith({ act: { ...anAct, id: 'g/act/6' } })).toEqual([['ALREADY_DONE', 'act']]);
    expect(await problemsWith({ act: filed }, { act: { ...filed, id: 'g/act/6' } })).toEqual([['ALREADY_DONE', 'act']]);
    // Filed with two on one day.
    expect(await problemsWith({ act: filed }, { act: { ...filed, id: 'g/act/6', recipients: ['h'] } })).toEqual([]);
    // Corrected under its own id.
    expect(await problemsWith({ act: { ...filed, result: '已收' } })).toEqual([]);
  });

  it('may be recorded again once it was retracted', async () => {
    const again = { ...anAct, id: 'g/act/7' };
    await world.record([{ retract: { id: 'g/act/1' } }, { act: again }], '2024-03-07');
    expect(await problemsWith({ act: anAct })).toEqual([['ALREADY_DONE', 'act']]);
  });

  it('of a post that was not held is recorded: it is a fault of the act, not of the record', async () => {
    expect(await problemsWith({ act: { ...anAct, id: 'g/act/8', on: '2024-03-08', capacity: 'g/head' } })).toEqual([]);
  });

  it('is refused with all others of its change set: of ten thousand, each wrong one is told at its place', async () => {
    const wrong: Readonly<Record<number, object>> = {
      17: { on: '2024-02-30' },
      4000: { on: '2024-02-29' },
      5000: { step: 'g/step/haering' },
      7777: { by: 'g/jai' },
      8888: { case: 'g/case/9' },
      9999: { on: new Date(Date.UTC(2025, 3, 1)).toISOString() },
    };
    const lines = Array.from({ length: 10_000 }, (_, index) => ({
      act: {
        ...{ ...anAct, id: `g/act/w${index}` },
        on: new Date(Date.UTC(2025, 3, 1) + index * 60_000).toISOString(),
        ...wrong[index],
      },
    }));
    const problems = await refusalOf(lines);
    expect(problems.map(({ code, path }) => [code, path[1], path.at(-1)])).toEqual([
      ['INVALID_DATE', 17, 'on'],
      ['NOT_IN_FORCE_THEN', 4000, 'on'],
      ['UNKNOWN_ID', 5000, 'step'],
      ['UNKNOWN_ID', 7777, 'by'],
      ['UNKNOWN_ID', 8888, 'case'],
      ['ALREADY_DONE', 9999, 'act'],
    ]);
    expect(await problemsWith({ act: { ...anAct, id: 'g/act/w1', on: '2024-03-20' } })).toEqual([]);
  }, 60_000);

  it('is one of ten thousand at once', async () => {
    const days = Array.from({ length: 10_000 }, (_, index) => ({
      act: {
        ...{ ...anAct, id: `g/act/n${index}` },
        on: new Date(Date.UTC(2024, 3, 1) + index * 60_000).toISOString(),
      },
    }));
    const begun = performance.now();
    expect(await problemsWith(...days)).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(10_000);
  }, 30_000);
});

import { beforeAll, describe, expect, it } from 'vitest';
import { DomainError } from '../../src/model/error.js';
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
/** What is wrong with a change set of these lines: code, place and the nearest that is there. */
async function problemsWith(...lines: readonly Line[]) {
  const changes = lines.map((line) => ({ assert: line }));
  const { revision } = await world.context.store.head();
  const error: unknown = await recordChanges(world.context, {
    commandId: `try/${tries++}`,
    reason: 'try',
    changes,
  }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error === null) return [];
  if (!(error instanceof DomainError)) throw error;
  expect((await world.context.store.head()).revision, 'nothing is recorded').toBe(revision);
  for (const { message } of error.problems) {
    expect(message.zh).toMatch(/\p{Script=Han}/u);
    expect(message.en).toMatch(/^[`“\w]/);
  }
  return error.problems.map(({ code, path, suggestions: [nearest] }) => [
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

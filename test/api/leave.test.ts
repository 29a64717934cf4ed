import { beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { type GivenLeave, recordLeave } from '../../src/service/record/recordLeave.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { startApi } from '../support/api.js';

const context = createContext(createMemoryStore());

const base = [
  { assert: { organization: { id: 'g', name: '某区人民政府', type: 'government' } } },
  { assert: { person: { id: 'g/person/wang', name: '王某', externalIds: ['oa:wang3'] } } },
  { assert: { person: { id: 'g/person/one', name: '李某', externalIds: ['oa:both'] } } },
  { assert: { person: { id: 'g/person/two', name: '李某', externalIds: ['oa:both'] } } },
];

beforeAll(async () => {
  await recordChanges(context, { commandId: 'base', reason: '基础', changes: base });
});

const leave = (given: Partial<GivenLeave>): GivenLeave => ({
  ...{ commandId: 'oa-1', account: 'oa:wang3', why: '年休假', from: '2026-12-07', to: '2026-12-11' },
  ...given,
});

const wrongWith = async (given: Partial<GivenLeave>): Promise<readonly string[]> => {
  const refused = await recordLeave(context, leave(given)).then(
    () => expect.fail('it was recorded'),
    (error: { readonly problems: readonly { readonly path: readonly string[]; readonly code: string }[] }) => error,
  );
  return refused.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
};

describe('a leave from the system of an office', () => {
  it('is recorded by account, with its last day included, and once however often it is sent', async () => {
    const first = await recordLeave(context, leave({}));
    expect(first.changes).toMatchObject([
      {
        record: {
          ...{ kind: 'absence', of: 'g/person/wang', reason: 'leave' },
          ...{ validFrom: '2026-12-06T16:00:00.000Z', validTo: '2026-12-11T16:00:00.000Z' },
        },
      },
    ]);
    expect((await recordLeave(context, leave({}))).revision).toBe(first.revision);
  });

  it('has local times where it is of hours', async () => {
    const { changes } = await recordLeave(
      context,
      leave({ commandId: 'oa-2', why: '出差', from: '2026-12-14 13:30', to: '2026-12-14 18:00', place: 'outside' }),
    );
    const span = { validFrom: '2026-12-14T05:30:00.000Z', validTo: '2026-12-14T10:00:00.000Z' };
    expect(changes).toMatchObject([{ record: { ...span, reason: 'businessTrip', place: 'outside' } }]);
  });

  it('tells all that is wrong at once, and takes neither a name nor one of two for an account', async () => {
    expect(
      await wrongWith({ commandId: 'x', account: 'oa:nobody', why: '打球', from: '2026-02-30', to: '晚上' }),
    ).toEqual([
      'input.why INVALID_VALUE',
      'input.from INVALID_VALUE',
      'input.to INVALID_VALUE',
      'input.account UNKNOWN_ID',
    ]);
    for (const account of ['王某', 'wang3', 'oa:wang', 'oa:both', 'hr:王某', 'hr: 王某', 'x:wangmou'])
      expect([account, (await wrongWith({ commandId: 'x', account })).length]).toEqual([account, 1]);
    expect(await wrongWith({ commandId: 'x', to: '2026-12-01' })).toHaveLength(1);
  });

  it('is a mutation of the API', async () => {
    const api = await startApi();
    await recordChanges(api.context, { commandId: 'base', reason: '基础', changes: base });
    const { data, errors } = await api.ask(
      'mutation { recordLeave(input: { commandId: "oa-3", account: "oa:wang3", why: "病假", from: "2027-01-04", to: "2027-01-04", place: INSIDE }) { revision records { id: recordId } } }',
    );
    expect(errors).toEqual([]);
    expect(data.recordLeave.records).toEqual([{ id: 'g/person/wang/absence/oa-3' }]);
  });
});

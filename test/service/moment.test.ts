import { describe, expect, it, onTestFinished } from 'vitest';
import type { StandInAnswer } from '../../src/model/answer.js';
import { askStandIn } from '../../src/service/ask/askStandIn.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import type { Context, Moment } from '../../src/service/context.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import type { LedgerWriter, Store } from '../../src/store/store.js';
import { scratchFile } from '../support/stores.js';
import { createWorld } from '../support/world.js';

const away = [{ absence: { id: 'g/away', of: 'g/jia', reason: 'leave', validFrom: '2024-03-01' } }];

const asked = async (context: Context, moment: Moment = {}) =>
  askStandIn(context, { post: 'g/head', ...(await askingOf(context, moment)) });

describe('the pair of times', () => {
  it('gives the same answer again, although something was recorded in the same millisecond', async () => {
    const { context, load, record, setDay } = await createWorld(createMemoryStore());
    await load('small', '2024-01-01');
    setDay('2024-03-05');
    const { answer: first } = await asked(context);
    await record(away, '2024-03-05');
    const { at, knownAt } = first.question;
    const { answer: again } = await asked(context, { at, knownAt });
    expect(again).toEqual(first);
    expect((await asked(context)).answer.outcome).toBe('gap');
  });

  it('gives the same answer again, although something was on its way to the disk when it was asked', async () => {
    const store = await openSqliteStore(scratchFile());
    onTestFinished(() => store.close());
    const { context, load, setDay } = await createWorld(store);
    await load('small', '2024-01-01');
    const answers: StandInAnswer[] = [];
    const slow: Store = new Proxy(store, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (name !== 'write') return typeof value === 'function' ? value.bind(target) : value;
        return (work: (ledger: LedgerWriter) => Promise<unknown>) =>
          target.write(async (ledger) => {
            const result = await work(ledger);
            setDay('2024-03-05T00:00:01Z');
            const { answer } = await asked(context);
            answers.push(answer);
            return result;
          });
      },
    });
    setDay('2024-03-05');
    await recordChanges(
      { ...context, ledger: slow },
      { commandId: 'slow', reason: 'slow', changes: away.map((line) => ({ assert: line })) },
    );
    const [first] = answers;
    expect(first?.outcome).toBe('held');
    const { at, knownAt } = first?.question ?? {};
    expect((await asked(context, { at, knownAt })).answer).toEqual(first);
  });

  it('does not promise for what is not known yet', async () => {
    const { context, load, record } = await createWorld(createMemoryStore());
    await load('small', '2024-01-01');
    const { answer } = await asked(context, { at: '2024-03-05', knownAt: '2040-01-01' });
    await record(away, '2024-02-01');
    const { at, knownAt } = answer.question;
    expect((await asked(context, { at, knownAt })).answer).toEqual(answer);
  });
});

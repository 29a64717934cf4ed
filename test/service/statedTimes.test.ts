import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { verifyLedger } from '../../src/audit/verifyLedger.js';
import { parseChangeSet, recordsIn } from '../../src/model/changeSet.js';
import { parseInstant, type RecordedTime } from '../../src/model/time.js';
import { askStandIn } from '../../src/service/ask/askStandIn.js';
import { askWhoIsResponsible } from '../../src/service/ask/askWhoIsResponsible.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import { statedOf } from '../../src/service/ask/readLedger.js';
import { parseReceipt, verifyReceipt } from '../../src/service/ask/verifyReceipt.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { exportEvidence, verifyEvidence } from '../../src/service/operate/evidence.js';
import { loadSeeds, seedFiles, seedNames } from '../../src/service/record/loadSeeds.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { recordSeed } from '../../src/service/record/recordSeed.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { catchUp } from '../../src/store/replica/catchUp.js';
import type { Store } from '../../src/store/store.js';
import { timesInForm } from '../support/form.js';
import { stores } from '../support/stores.js';

const person = (id: string, name = id) => ({ assert: { person: { id, name } } });
const day = (text: string) => `${text}T00:00:00.000Z` as RecordedTime;

/** Files of a made-up seed `t`, one person each, with the days that they state. */
async function load(context: Context, ...stated: readonly (string | null)[]): Promise<void> {
  const files = stated.map((time, index) => {
    const input = { commandId: `seed/t/${index + 1}`, reason: 'test', changes: [person(`t/${index + 1}`)] };
    const draft = parseChangeSet(input, context.timeZone);
    return { path: `${index + 1}.yaml`, input, draft, ...(time === null ? {} : { stated: day(time) }) };
  });
  await recordSeed(context, 't', files, () => {});
}

const times = async (store: Store) =>
  (await store.changes(0, 100)).map(({ recordedAt, loadedAt }) => [
    recordedAt.slice(0, 10),
    loadedAt?.slice(0, 10) ?? null,
  ]);
const whole = async (store: Store) =>
  (await verifyLedger(store, { checkpoints: null, publicKeys: [] })).faults.map(({ code }) => code);

describe.each(Object.entries(stores))('a recorded time that a seed states, in %s', (_name, create) => {
  let now = day('2026-06-01');
  const opened = async (): Promise<Context> => {
    now = day('2026-06-01');
    return createContext(await create(), { now: () => now });
  };

  it('is taken, with when it was really loaded, both within the chain', async () => {
    const context = await opened();
    await load(context, '2024-03-01', '2025-01-01');
    expect(await times(context.ledger)).toEqual([
      ['2024-03-01', '2026-06-01'],
      ['2025-01-01', '2026-06-01'],
    ]);
    expect(await whole(context.ledger)).toEqual([]);
    const verified = await verifyLedger(context.ledger, { checkpoints: null, publicKeys: [] });
    expect(verified).toMatchObject({ stated: 2, loadedAt: day('2026-06-01') });
    expect(await statedOf(context)).toEqual({ stated: 2, loadedAt: day('2026-06-01') });
  });

  it('is what is known since: before the first, nothing is', async () => {
    const context = await opened();
    await load(context, '2024-03-01', '2025-01-01');
    const known = async (knownAt: string) => context.store.revisionAt(day(knownAt));
    expect(await Promise.all(['2024-02-29', '2024-03-01', '2024-12-31', '2025-01-01'].map(known))).toEqual([
      0, 1, 1, 2,
    ]);
  });

  it('is taken again where loading was interrupted, and nothing twice', async () => {
    const context = await opened();
    await load(context, '2024-03-01');
    now = day('2026-06-02');
    await load(context, '2024-03-01', '2025-01-01');
    expect(await times(context.ledger)).toEqual([
      ['2024-03-01', '2026-06-01'],
      ['2025-01-01', '2026-06-02'],
    ]);
  });

  it('is not taken once the clock has measured one: then the clock says it', async () => {
    const context = await opened();
    await recordChanges(context, { commandId: 'mine', reason: 'test', changes: [person('a')] });
    now = day('2026-06-02');
    await load(context, '2024-03-01', '2026-06-02');
    expect(await times(context.ledger)).toEqual([
      ['2026-06-01', null],
      ['2026-06-02', null],
      ['2026-06-02', null],
    ]);
  });

  it('is not taken where it lies ahead of the clock, nor before what is recorded', async () => {
    const context = await opened();
    await load(context, '2024-03-01', '2024-02-01');
    expect(await times(context.ledger)).toEqual([
      ['2024-03-01', '2026-06-01'],
      ['2026-06-01', null],
    ]);
    const other = await opened();
    await load(other, '2024-03-01', '2026-06-02', '2026-05-01');
    expect((await times(other.ledger)).map(([, loadedAt]) => loadedAt)).toEqual(['2026-06-01', null, null]);
    for (const { ledger } of [context, other]) expect(await whole(ledger)).toEqual([]);
  });

  it('is followed by what the clock measures', async () => {
    const context = await opened();
    await load(context, '2024-03-01');
    await recordChanges(context, { commandId: 'mine', reason: 'test', changes: [person('a')] });
    expect(await times(context.ledger)).toEqual([
      ['2024-03-01', '2026-06-01'],
      ['2026-06-01', null],
    ]);
    expect(await whole(context.ledger)).toEqual([]);
  });

  it('is copied with the ledger', async () => {
    const context = await opened();
    await load(context, '2024-03-01', null);
    const copy = await create();
    await catchUp(context.ledger, copy);
    expect(await copy.changes(0, 10)).toEqual(await context.store.changes(0, 10));
    expect(await whole(copy)).toEqual([]);
  });
});

it('law: whatever times a seed states, they rise, none lies ahead of the clock, and those measured come last', async () => {
  const clock = '2026-06-01';
  const days = fc.array(fc.option(fc.integer({ min: 0, max: 1200 }), { nil: null }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(days, async (given) => {
      const context = createContext(createMemoryStore(), { now: () => day(clock) });
      const times = given.map((n) =>
        n === null ? null : new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10),
      );
      await load(context, ...times);
      const recorded = await context.store.changes(0, 100);
      const firstMeasured = recorded.findIndex(({ loadedAt }) => loadedAt === undefined);
      const isStated = recorded.map(({ loadedAt }) => loadedAt !== undefined);
      expect(isStated).toEqual(recorded.map((_, index) => firstMeasured === -1 || index < firstMeasured));
      expect(recorded.every(({ recordedAt, loadedAt }) => loadedAt === undefined || recordedAt <= loadedAt)).toBe(true);
      expect(await whole(context.ledger)).toEqual([]);
      const stated = isStated.filter((each) => each).length;
      for (let time = 0; time < 2; time++) expect(await statedOf(context)).toMatchObject({ stated });
      expect(await context.store.revisionAt(day('2023-12-31'))).toBe(0);
    }),
    { numRuns: timesInForm(100) },
  );
});

it.each(['recordedAt', 'loadedAt'])('nobody else gives a time: `%s` in a change set is refused', async (field) => {
  const context = createContext(createMemoryStore());
  const input = { commandId: 'a', reason: 'test', [field]: '2024-03-01', changes: [person('a')] };
  await expect(recordChanges(context, input)).rejects.toMatchObject({ code: 'UNKNOWN_FIELD' });
  expect((await context.store.head()).revision).toBe(0);
});

describe('the invented district', () => {
  const timesOf = parse(readFileSync('seed/demo/recorded.yaml', 'utf8')) as Readonly<Record<string, string>>;
  const files = seedFiles('demo').map((path) => {
    const { changeSet } = parseChangeSet(parse(readFileSync(path, 'utf8')), 'Asia/Shanghai');
    return { path, changeSet, time: parseInstant(timesOf[changeSet.commandId] ?? '', 'Asia/Shanghai') ?? '' };
  });
  /** How many days before (negative: after) it was recorded something begins. */
  const ahead = (from: string, time: string) => (Date.parse(from) - Date.parse(time)) / 86_400_000;

  it('states a time for each of its change sets, on the day in the name of the file, one after the other', () => {
    expect(files.map(({ changeSet }) => changeSet.commandId).sort()).toEqual(Object.keys(timesOf).sort());
    const days = files.map(({ changeSet }) => timesOf[changeSet.commandId]?.slice(0, 10));
    expect(files.map(({ path }) => path.split('/').at(-1)?.slice(0, 10))).toEqual(days);
    expect(files.map(({ time }) => time)).toEqual([...new Set(files.map(({ time }) => time))].sort());
  });

  it('knows a document once it was issued', () => {
    const early = files.flatMap(({ changeSet, time }) =>
      recordsIn(changeSet.changes).filter(
        (record) => record.kind === 'document' && record.issuedOn != null && String(record.issuedOn) > time,
      ),
    );
    expect(early).toEqual([]);
  });

  it('records an absence shortly before or after it begins, and an illness never before', () => {
    const told = files.flatMap(({ changeSet, time }) =>
      recordsIn(changeSet.changes).flatMap((record) =>
        record.kind === 'absence' ? [{ ...record, days: ahead(record.validFrom ?? '', time) }] : [],
      ),
    );
    const planned = told.filter(({ id, days }) => days > 42 && !id.startsWith('demo/absence/2027'));
    const late = told.filter(({ days }) => days < -31).map(({ id }) => id);
    expect(planned.map(({ id }) => id)).toEqual([]);
    // Recorded when one had acted in it, and at the beginning of the ledger.
    expect(late).toEqual(['demo/absence/2024-02-12-yi', 'demo/absence/2026-08-10-agriculture-jia']);
    expect(told.filter(({ reason, days }) => reason === 'illness' && days > 0).map(({ id }) => id)).toEqual([]);
  });

  const loaded = async (now: string): Promise<Context> => {
    const context = createContext(createMemoryStore(), { now: () => now });
    await loadSeeds(context, [...seedNames()].reverse());
    return context;
  };

  it('answers as known then, on first start: another deputy before the notice came, a conflict before the mistake was found', async () => {
    const context = await loaded('2026-12-01T00:00:00.000Z');
    const inCharge = async (knownAt?: string) => {
      const asking = await askingOf(context, { at: '2026-06-05', ...(knownAt === undefined ? {} : { knownAt }) });
      const asked = { matter: { duty: 'demo/duty/culture-tourism' }, within: 'demo', ...asking };
      const { answer } = await askWhoIsResponsible(context, asked);
      return answer.holders.filter(({ mode }) => mode === 'inCharge').map(({ post }) => post);
    };
    expect(await inCharge('2026-06-20')).toEqual(['demo/post/deputy-8']);
    expect(await inCharge()).toEqual(['demo/post/deputy-4']);
    const outcome = async (knownAt?: string) => {
      const asking = await askingOf(context, { at: '2026-10-15', ...(knownAt === undefined ? {} : { knownAt }) });
      return (await askStandIn(context, { post: 'demo/post/commerce-head', ...asking })).answer.outcome;
    };
    expect([await outcome('2026-10-12'), await outcome()]).toEqual(['conflict', 'held']);
    const unknown = askStandIn(context, {
      post: 'demo/post/head',
      ...(await askingOf(context, { at: '2026-10-15', knownAt: '2024-02-28' })),
    });
    await expect(unknown).rejects.toMatchObject({ code: 'UNKNOWN_POST' });
  });

  it('comes before the two documents, whose times nobody states', async () => {
    const context = await loaded('2026-12-01T00:00:00.000Z');
    const recorded = await context.store.changes(0, 100);
    expect(recorded.map(({ loadedAt }) => loadedAt !== undefined)).toEqual(
      recorded.map(({ commandId }) => commandId.startsWith('seed/demo/')),
    );
    expect(seedNames().filter((name) => existsSync(`seed/${name}/recorded.yaml`))).toEqual(['demo']);
  });

  it('loads with an earlier clock too: what lies ahead of it is recorded when it is loaded', async () => {
    const context = await loaded('2026-03-10T00:00:00.000Z');
    const recorded = (await context.store.changes(0, 100)).filter(({ commandId }) =>
      commandId.startsWith('seed/demo/'),
    );
    expect(recorded).toHaveLength(files.length);
    expect(recorded.filter(({ loadedAt }) => loadedAt !== undefined).at(-1)?.commandId).toBe('seed/demo/29');
  });

  it('has receipts and evidence that say so', async () => {
    const context = await loaded('2026-12-01T00:00:00.000Z');
    const asking = await askingOf(context, { at: '2026-10-15', knownAt: '2026-10-12' });
    const { receipt } = (await askStandIn(context, { post: 'demo/post/commerce-head', ...asking })).answer;
    const given = parseReceipt(JSON.parse(JSON.stringify(receipt)), 'receipt');
    const loadedAt = '2026-12-01T00:00:00.000Z';
    expect(await verifyReceipt(context, given, null)).toMatchObject({ ok: true, loadedAt });
    const evidence = JSON.parse(JSON.stringify(await exportEvidence(context, given)));
    expect(verifyEvidence(evidence, null, [])).toMatchObject({ ok: true, receipt: { loadedAt } });
    evidence.changeSets[0].loadedAt = '2026-12-02T00:00:00.000Z';
    expect(verifyEvidence(evidence, null, []).faults.map(({ code }) => code)).toContain('HASH_DIFFERS');
  });
});

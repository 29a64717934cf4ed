import { describe, expect, it } from 'vitest';
import type { RecordedChangeSet } from '../../src/ledger/entry.js';
import { type Change, parseChangeSet } from '../../src/model/changeSet.js';
import type { RecordedTime } from '../../src/model/time.js';
import type { Store } from '../../src/store/store.js';

const person = (id: string, name = id) => ({ assert: { person: { id, name } } });

function changeSet(
  revision: number,
  changes: readonly unknown[],
  governments: readonly (string | null)[] = [],
  commandId = `c${revision}`,
): RecordedChangeSet {
  const draft = parseChangeSet({ commandId, reason: 'test', changes }, 'Asia/Shanghai');
  expect(draft.problems).toEqual([]);
  return {
    ...draft.changeSet,
    revision,
    recordedAt: recordedAt(revision),
    contentHash: `hash of ${commandId}`,
    governments: changes.map((_, index) => (index < governments.length ? (governments[index] ?? null) : 'g')),
  };
}

const recordedAt = (revision: number) => `2024-01-${String(revision).padStart(2, '0')}T00:00:00.000Z` as RecordedTime;
const ids = (entries: readonly { readonly change: Change }[]) => entries.map(({ change }) => change.id);

/** What every store must do. `create` gives a fresh, empty store each time. */
export function describeStore(name: string, create: () => Promise<Store>): void {
  describe(`${name} keeps the store contract`, () => {
    it('begins empty, at revision 0', async () => {
      const store = await create();
      expect(await store.head()).toEqual({ revision: 0, recordedAt: null });
      expect(await store.changes(0, 10)).toEqual([]);
      expect(await store.governments()).toEqual([]);
      expect(await store.revisionAt(recordedAt(28))).toBe(0);
      await store.close();
    });

    it('gives back what was appended, whole and in order', async () => {
      const store = await create();
      const first = changeSet(1, [person('g/a'), person('g/b')]);
      const second = changeSet(2, [person('g/c'), { retract: { id: 'g/a' } }]);
      await store.append(first);
      await store.append(second);
      expect(await store.head()).toEqual({ revision: 2, recordedAt: recordedAt(2) });
      expect(await store.changes(0, 10)).toEqual([first, second]);
      expect(await store.changes(1, 10)).toEqual([second]);
      expect(await store.changes(0, 1)).toEqual([first]);
      expect(ids(await store.entriesOf('g'))).toEqual(['g/a', 'g/b', 'g/c', 'g/a']);
      expect(ids(await store.entries(['g/a']))).toEqual(['g/a', 'g/a']);
      expect(await store.entries(['g/unknown'])).toEqual([]);
    });

    it('knows the last revision recorded at or before an instant', async () => {
      const store = await create();
      await store.append(changeSet(1, [person('g/a')]));
      await store.append(changeSet(2, [person('g/b')]));
      expect(await store.revisionAt('2023-12-31T23:59:59.999Z' as RecordedTime)).toBe(0);
      expect(await store.revisionAt(recordedAt(1))).toBe(1);
      expect(await store.revisionAt('2024-01-01T23:59:59.999Z' as RecordedTime)).toBe(1);
      expect(await store.revisionAt(recordedAt(9))).toBe(2);
    });

    it('refuses a revision that is not the next one, and a time that does not increase, and keeps nothing of it', async () => {
      const store = await create();
      await store.append(changeSet(1, [person('g/a')]));
      await expect(store.append(changeSet(3, [person('g/b')]))).rejects.toMatchObject({ code: 'LEDGER_MOVED_ON' });
      await expect(store.append(changeSet(1, [person('g/b')], [], 'other'))).rejects.toMatchObject({
        code: 'LEDGER_MOVED_ON',
      });
      const late = { ...changeSet(2, [person('g/b')]), recordedAt: recordedAt(1) };
      await expect(store.append(late)).rejects.toMatchObject({ code: 'LEDGER_MOVED_ON' });
      expect(await store.head()).toEqual({ revision: 1, recordedAt: recordedAt(1) });
      expect(await store.entries(['g/b'])).toEqual([]);
    });

    it('finds a change set by its commandId and refuses the same one again', async () => {
      const store = await create();
      const first = changeSet(1, [person('g/a')], [], 'once');
      await store.append(first);
      expect(await store.command('once')).toEqual(first);
      expect(await store.command('never')).toBeUndefined();
      await expect(store.append(changeSet(2, [person('g/b')], [], 'once'))).rejects.toMatchObject({
        code: 'COMMAND_REUSED',
      });
      expect((await store.head()).revision).toBe(1);
    });

    it('keeps governments apart, and what all share', async () => {
      const store = await create();
      await store.append(changeSet(1, [person('g/a'), person('h/a'), person('p')], ['g', 'h', null]));
      // An id stays where it was first recorded.
      await store.append(changeSet(2, [{ retract: { id: 'h/a' } }, { retract: { id: 'p' } }], ['g', 'g']));
      expect(ids(await store.entriesOf('g'))).toEqual(['g/a']);
      expect(ids(await store.entriesOf('h'))).toEqual(['h/a', 'h/a']);
      expect(ids(await store.entriesOf(null))).toEqual(['p', 'p']);
      expect(await store.governments()).toEqual(['g', 'h']);
      expect(await store.governmentOf('h/a')).toBe('h');
      expect(await store.governmentOf('p')).toBeNull();
      expect(await store.governmentOf('g/unknown')).toBeUndefined();
    });

    it('finds the records that ever pointed at an id', async () => {
      const store = await create();
      const absence = (id: string, of: string) => ({ assert: { absence: { id, of, reason: 'leave' } } });
      await store.append(changeSet(1, [person('g/a'), person('g/b'), absence('g/x', 'g/a'), absence('g/y', 'g/b')]));
      await store.append(changeSet(2, [absence('g/x', 'g/b')]));
      expect(await store.referring(['g/a'])).toEqual(['g/x']);
      expect([...(await store.referring(['g/b']))].sort()).toEqual(['g/x', 'g/y']);
      expect(await store.referring(['g/unknown'])).toEqual([]);
    });

    it('does not let a later append show in what it gave before', async () => {
      const store = await create();
      await store.append(changeSet(1, [person('g/a')]));
      const before = await store.entriesOf('g');
      await store.append(changeSet(2, [person('g/b')]));
      expect(ids(before)).toEqual(['g/a']);
    });

    it('lets one of two writers win', async () => {
      const store = await create();
      const attempts = await Promise.allSettled([
        store.append(changeSet(1, [person('g/a')], [], 'one')),
        store.append(changeSet(1, [person('g/b')], [], 'two')),
      ]);
      expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await store.head()).revision).toBe(1);
      expect(await store.entriesOf('g')).toHaveLength(1);
    });
  });
}

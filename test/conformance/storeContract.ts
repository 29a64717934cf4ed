import { describe, expect, it, onTestFinished } from 'vitest';
import { chained, noHash } from '../../src/ledger/chain.js';
import type { Proposal, RecordedChangeSet } from '../../src/ledger/entry.js';
import { type Change, parseChangeSet } from '../../src/model/changeSet.js';
import type { RecordedTime } from '../../src/model/time.js';
import type { Store } from '../../src/store/store.js';

const person = (id: string, name = id) => ({ assert: { person: { id, name } } });

/** A change set behind `previous`, which may be its revision 1 or any other. */
function changeSet(
  previous: RecordedChangeSet | null,
  changes: readonly unknown[],
  governments: readonly (string | null)[] = [],
  commandId = `c${(previous?.revision ?? 0) + 1}`,
  stated: Pick<RecordedChangeSet, 'loadedAt'> = {},
): RecordedChangeSet {
  const draft = parseChangeSet({ commandId, reason: 'test', changes }, 'Asia/Shanghai');
  expect(draft.problems).toEqual([]);
  const revision = (previous?.revision ?? 0) + 1;
  const content = {
    ...draft.changeSet,
    revision,
    recordedAt: recordedAt(revision),
    author: 'writer',
    approvedBy: null,
    contentHash: `hash of ${commandId}`,
    governments: changes.map((_, index) => (index < governments.length ? (governments[index] ?? null) : 'g')),
    salt: 'salt',
    ...stated,
  };
  return chained(content, previous?.hash ?? noHash);
}

const append = (store: Store, ...changeSets: readonly RecordedChangeSet[]): Promise<void> =>
  store.write((ledger) => ledger.append(changeSets));

const proposal = (commandId: string, proposedAt: string): Proposal => ({
  commandId,
  author: 'writer',
  proposedAt,
  contentHash: `hash of ${commandId}`,
  governments: ['g', null],
  input: { commandId, changes: [] },
});

const recordedAt = (revision: number) => `2024-01-${String(revision).padStart(2, '0')}T00:00:00.000Z` as RecordedTime;
const ids = (entries: readonly { readonly change: Change }[]) => entries.map(({ change }) => change.id);

/** What every store must do. `create` gives a fresh, empty store each time. */
export function describeStore(name: string, create: () => Promise<Store>): void {
  const opened = async (): Promise<Store> => {
    const store = await create();
    onTestFinished(() => store.close());
    return store;
  };

  describe(`${name} keeps the store contract`, () => {
    it('begins empty, at revision 0', async () => {
      const store = await opened();
      expect(await store.head()).toEqual({ revision: 0, recordedAt: null, hash: noHash });
      expect(await store.changes(0, 10)).toEqual([]);
      expect(await store.governments()).toEqual([]);
      expect(await store.counts()).toEqual({});
      expect(await store.proposals()).toEqual([]);
      expect(await store.revisionAt(recordedAt(28))).toBe(0);
    });

    it('gives back when a change set was loaded whose recorded time was stated, and of others nothing', async () => {
      const store = await opened();
      const first = changeSet(null, [person('g/a')], [], 'c1', { loadedAt: recordedAt(20) });
      const second = changeSet(first, [person('g/b')]);
      await append(store, first, second);
      expect(await store.changes(0, 10)).toEqual([first, second]);
      expect(await store.command('c1')).toEqual(first);
      expect((await store.changes(0, 10)).map((each) => 'loadedAt' in each)).toEqual([true, false]);
    });

    it('gives back what was appended, whole and in order', async () => {
      const store = await opened();
      const first = changeSet(null, [person('g/a'), person('g/b')]);
      const second = changeSet(first, [person('g/c'), { retract: { id: 'g/a' } }]);
      await append(store, first);
      await append(store, second);
      expect(await store.head()).toEqual({ revision: 2, recordedAt: recordedAt(2), hash: second.hash });
      expect(await store.changes(0, 10)).toEqual([first, second]);
      expect(await store.changes(1, 10)).toEqual([second]);
      expect(await store.changes(0, 1)).toEqual([first]);
      expect(ids(await store.entriesOf('g'))).toEqual(['g/a', 'g/b', 'g/c', 'g/a']);
      expect(ids(await store.entries(['g/a', 'g/a']))).toEqual(['g/a', 'g/a']);
      expect(ids(await store.entries(['g/c', 'g/a']))).toEqual(['g/a', 'g/c', 'g/a']);
      expect(ids(await store.entries(['g/b', 'g/a']))).toEqual(['g/a', 'g/b', 'g/a']);
      expect(await store.entries(['g/unknown'])).toEqual([]);
      expect(await store.counts()).toEqual({ person: 3 });
    });

    it('knows the last revision recorded at or before an instant', async () => {
      const store = await opened();
      const first = changeSet(null, [person('g/a')]);
      await append(store, first, changeSet(first, [person('g/b')]));
      expect(await store.revisionAt('2023-12-31T23:59:59.999Z' as RecordedTime)).toBe(0);
      expect(await store.revisionAt(recordedAt(1))).toBe(1);
      expect(await store.revisionAt('2024-01-01T23:59:59.999Z' as RecordedTime)).toBe(1);
      expect(await store.revisionAt(recordedAt(9))).toBe(2);
    });

    it('refuses what does not follow the last one in revision, time and hash, and keeps nothing of it', async () => {
      const store = await opened();
      const first = changeSet(null, [person('g/a')]);
      await append(store, first);
      const second = changeSet(first, [person('g/b')]);
      for (const wrong of [
        { ...second, revision: 3 },
        { ...second, revision: 1 },
        { ...second, recordedAt: recordedAt(1) },
        { ...second, previousHash: noHash },
      ]) {
        await expect(append(store, wrong)).rejects.toMatchObject({ code: 'LEDGER_MOVED_ON' });
      }
      expect(await store.head()).toMatchObject({ revision: 1, recordedAt: recordedAt(1) });
      expect(await store.entries(['g/b'])).toEqual([]);
    });

    it('finds a change set by its commandId and refuses the same one again', async () => {
      const store = await opened();
      const first = changeSet(null, [person('g/a')], [], 'once');
      await append(store, first);
      expect(await store.command('once')).toEqual(first);
      expect(await store.command('never')).toBeUndefined();
      await expect(append(store, changeSet(first, [person('g/b')], [], 'once'))).rejects.toMatchObject({
        code: 'COMMAND_REUSED',
      });
      expect((await store.head()).revision).toBe(1);
    });

    it('takes several at once as it takes them one by one', async () => {
      const store = await opened();
      const first = changeSet(null, [person('g/a')], [], 'once');
      const second = changeSet(first, [person('g/b')]);
      await expect(append(store, first, { ...second, revision: 3 })).rejects.toMatchObject({ code: 'LEDGER_MOVED_ON' });
      await expect(append(store, first, { ...second, commandId: 'once' })).rejects.toMatchObject({
        code: 'COMMAND_REUSED',
      });
      expect((await store.head()).revision).toBe(0);
      await append(store);
      await append(store, first, second);
      expect(await store.changes(0, 10)).toEqual([first, second]);
      const commands = ['once', 'never', 'c2', 'once'].map((commandId) => store.command(commandId));
      expect(await Promise.all(commands)).toEqual([first, undefined, second, first]);
    });

    it('keeps governments apart, and what all share', async () => {
      const store = await opened();
      const first = changeSet(null, [person('g/a'), person('h/a'), person('p')], ['g', 'h', null]);
      // An id stays where it was first recorded.
      const second = changeSet(first, [{ retract: { id: 'h/a' } }, { retract: { id: 'p' } }], ['g', 'g']);
      await append(store, first, second);
      expect(ids(await store.entriesOf('g'))).toEqual(['g/a']);
      expect(ids(await store.entriesOf('h'))).toEqual(['h/a', 'h/a']);
      expect(ids(await store.entriesOf(null))).toEqual(['p', 'p']);
      expect(await store.governments()).toEqual(['g', 'h']);
      expect(await store.governmentOf('h/a')).toBe('h');
      expect(await store.governmentOf('p')).toBeNull();
      expect(await store.governmentOf('g/unknown')).toBeUndefined();
    });

    it('finds the records that ever pointed at an id, in the order in which they first did', async () => {
      const store = await opened();
      const absence = (id: string, of: string) => ({ assert: { absence: { id, of, reason: 'leave' } } });
      const first = changeSet(null, [person('g/a'), person('g/b'), absence('g/x', 'g/a'), absence('g/y', 'g/b')]);
      const again = [absence('g/y', 'g/a'), absence('g/x', 'g/b'), absence('g/w', 'g/a')];
      await append(store, first, changeSet(first, again));
      expect(await store.referring(['g/a'])).toEqual(['g/x', 'g/y', 'g/w']);
      expect(await store.referring(['g/b'])).toEqual(['g/y', 'g/x']);
      expect(await store.referring(['g/b', 'g/a'])).toEqual(['g/x', 'g/y', 'g/w']);
      expect(await store.referring(['g/unknown'])).toEqual([]);
    });

    it('does not let a later append show in what it gave before', async () => {
      const store = await opened();
      const first = changeSet(null, [person('g/a')]);
      await append(store, first);
      const before = await store.entriesOf('g');
      await append(store, changeSet(first, [person('g/b')]));
      expect(ids(before)).toEqual(['g/a']);
    });

    it('lets one of two writers win', async () => {
      const store = await opened();
      const attempts = await Promise.allSettled([
        append(store, changeSet(null, [person('g/a')], [], 'one')),
        append(store, changeSet(null, [person('g/b')], [], 'two')),
      ]);
      expect(attempts.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
      expect((await store.head()).revision).toBe(1);
      expect(await store.entriesOf('g')).toHaveLength(1);
    });

    it('lets writers in one after the other, each on top of the one before', async () => {
      const store = await opened();
      const heads = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          store.write(async (ledger) => {
            const [last] = await ledger.changes((await ledger.head()).revision - 1, 1);
            await ledger.append([changeSet(last ?? null, [person(`g/${index}`)])]);
            return (await ledger.head()).revision;
          }),
        ),
      );
      expect(heads).toEqual(heads.map((_, index) => index + 1));
      expect((await store.changes(0, 100)).map(({ changes }) => changes[0]?.id)).toEqual(
        heads.map((_, index) => `g/${index}`),
      );
    });

    it('shows a writer its own work, and nobody else before it is done', async () => {
      const store = await opened();
      await store.write(async (ledger) => {
        await ledger.append([changeSet(null, [person('g/a')])]);
        expect((await ledger.head()).revision).toBe(1);
        expect(ids(await ledger.entries(['g/a']))).toEqual(['g/a']);
        expect((await store.head()).revision).toBe(0);
        expect(await store.entries(['g/a'])).toEqual([]);
        expect(await store.governmentOf('g/a')).toBeUndefined();
      });
      expect((await store.head()).revision).toBe(1);
    });

    it('keeps nothing of a writer that fails, and all of those beside it', async () => {
      const store = await opened();
      const first = changeSet(null, [person('g/a')]);
      const attempts = await Promise.allSettled([
        append(store, first),
        store.write(async (ledger) => {
          await ledger.append([changeSet(first, [person('g/lost')], ['lost'], 'lost')]);
          await ledger.propose(proposal('lost', '2024-01-01'));
          throw new Error('changed its mind');
        }),
        append(store, changeSet(first, [person('g/b')])),
      ]);
      expect(attempts.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(ids(await store.entriesOf('g'))).toEqual(['g/a', 'g/b']);
      expect(await store.governments()).toEqual(['g']);
      expect(await store.command('lost')).toBeUndefined();
      expect(await store.proposals()).toEqual([]);
    });

    it('keeps proposals, the oldest first, until they are settled', async () => {
      const store = await opened();
      const [early, late] = [proposal('early', '2024-01-01'), proposal('late', '2024-01-02')];
      await store.write(async (ledger) => {
        await ledger.propose(early);
        await ledger.propose(late);
      });
      expect(await store.proposals()).toEqual([early, late]);
      await store.write(async (ledger) => {
        await ledger.settle('early');
        expect(await ledger.proposals()).toEqual([late]);
      });
      expect(await store.proposals()).toEqual([late]);
      expect((await store.head()).revision).toBe(0);
    });
  });
}

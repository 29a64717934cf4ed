import type { Stated } from '../../audit/verifyChain.js';
import { type Verification, verifyLedger } from '../../audit/verifyLedger.js';
import { rulesVersion } from '../../engine/answer/receipt.js';
import type { RecordedChangeSet } from '../../ledger/entry.js';
import { timelineOf, type Version } from '../../ledger/timeline.js';
import { DomainError, fail, unknownName } from '../../model/error.js';
import { firstSegment } from '../../model/ids.js';
import type { RecordedTime } from '../../model/time.js';
import { may } from '../../model/viewer.js';
import type { Following, Head, LedgerReader } from '../../store/store.js';
import type { Context } from '../context.js';

/** Every version of a record on both axes of time, in the order in which they became known. */
export async function historyOf(context: Context, id: string): Promise<readonly Version[]> {
  const entries = await context.store.entries([id]);
  if (entries.length > 0) {
    const byRecorded = (a: Version, b: Version) =>
      (a.known.from ?? '') < (b.known.from ?? '') ? -1 : (a.known.from ?? '') > (b.known.from ?? '') ? 1 : 0;
    return [...timelineOf(entries)].sort(
      (a, b) => byRecorded(a, b) || ((a.valid.from ?? '') < (b.valid.from ?? '') ? -1 : 1),
    );
  }
  const government = (await context.store.governmentOf(id)) ?? firstSegment(id);
  const names = (await context.store.entriesOf(government)).map(({ change }) => change.id);
  throw new DomainError([
    unknownName('UNKNOWN_ID', ['id'], { zh: '记录', en: 'record' }, id, [
      ...names,
      ...(await context.store.governments()),
    ]),
  ]);
}

/** At most `first` change sets after a revision, in the order of the ledger. */
export async function changesAfter(
  context: Context,
  after: number,
  first: number,
): Promise<readonly RecordedChangeSet[]> {
  return context.store.changes(after, first);
}

/** When the change set of a revision was loaded, where a seed stated its recorded time; else `null`. */
export async function loadedAtOf({ store }: Context, revision: number): Promise<RecordedTime | null> {
  const [changeSet] = revision === 0 ? [] : await store.changes(revision - 1, 1);
  return changeSet?.loadedAt ?? null;
}

/** What was found of a ledger, once the clock has measured a recorded time of it: nothing changes it any more. */
const statedIn = new WeakMap<LedgerReader, Stated>();

/** The change sets whose recorded times a seed stated: the first ones, if any. */
export async function statedOf({ ledger }: Context): Promise<Stated> {
  const known = statedIn.get(ledger);
  if (known !== undefined) return known;
  const { revision } = await ledger.head();
  const loadedAt = async (at: number) => (await ledger.changes(at - 1, 1))[0]?.loadedAt ?? null;
  let found: Stated = { stated: 0, loadedAt: null };
  for (let [next, end] = [1, revision]; next <= end; next = Math.ceil((found.stated + 1 + end) / 2)) {
    const at = await loadedAt(next);
    if (at === null) end = next - 1;
    else found = { stated: next, loadedAt: at };
  }
  if (found.stated < revision) statedIn.set(ledger, found);
  return found;
}

export interface LedgerState extends Head {
  readonly timeZone: string;
  readonly store: string;
  /** `null`: this is the ledger itself. */
  readonly following: Following | null;
  /** The version of the rules by which answers are derived. */
  readonly rules: string;
  readonly governments: readonly string[];
}

export async function ledgerState({ store, timeZone }: Context): Promise<LedgerState> {
  const all = await store.governments();
  const following = store.following?.() ?? null;
  const held = following?.governments?.filter((each) => all.includes(each)) ?? null;
  return {
    ...(await store.head()),
    ...{ timeZone, governments: held ?? all },
    store: store.name,
    following: following && { ...following, governments: held },
    rules: rulesVersion,
  };
}

/**
 * The check of the whole ledger, against its checkpoints where it has any. Errors: `FORBIDDEN` for a viewer who is not
 * administrator of all of it.
 */
export async function ledgerVerified({ store, viewer, pause, verify }: Context): Promise<Verification> {
  if (!may(viewer, 'admin', null)) {
    fail('FORBIDDEN', [], {
      zh: `${viewer.subject} 无权核验整个账本（须有 admin 权限）`,
      en: `${viewer.subject} may not have the whole ledger checked (that takes the role admin)`,
    });
  }
  if (verify !== null) return verify(pause);
  return verifyLedger(withPausesBetween(store, pause), { checkpoints: null, publicKeys: [] });
}

/** The ledger, given one change set at a time: one of a seed has hundreds of records. */
function withPausesBetween(store: LedgerReader, pause: () => Promise<void>): LedgerReader {
  const changes: LedgerReader['changes'] = async (after, first) => {
    await pause();
    return store.changes(after, Math.min(first, 1));
  };
  return new Proxy<LedgerReader>(store, {
    get(target, name) {
      if (name === 'changes') return changes;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

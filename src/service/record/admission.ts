import { randomBytes } from 'node:crypto';
import { chained } from '../../ledger/chain.js';
import type { Acceptance, RecordedChangeSet } from '../../ledger/entry.js';
import type { Draft } from '../../model/changeSet.js';
import { fail, failOnProblems } from '../../model/error.js';
import type { Text } from '../../model/text.js';
import type { RecordedTime } from '../../model/time.js';
import type { Role } from '../../model/viewer.js';
import type { Head, LedgerReader, LedgerWriter } from '../../store/store.js';
import { type Checked, checkDraft } from '../checkDraft.js';
import type { Context } from '../context.js';
import { demandHeld } from '../held.js';
import { demandRights } from '../rights.js';

/** What was found out about a draft while others could still write: it holds as long as the ledger stands there. */
export interface CheckedAhead {
  readonly revision: number;
  readonly checked: Checked;
}

/**
 * Refuses a draft that the viewer may not record in the given role (`FORBIDDEN`, before anything else is told), or
 * that may not follow what `ledger` holds; else gives what was found out about it.
 */
export async function admit(
  context: Context,
  ledger: LedgerReader,
  draft: Draft,
  role: Role,
  ahead?: CheckedAhead,
): Promise<Checked> {
  await demandRights(context.viewer, ledger, draft, role);
  const { revision } = await ledger.head();
  const checked = ahead?.revision === revision ? ahead.checked : await checkDraft(context.shown(ledger), draft);
  failOnProblems(checked.problems);
  // What it causes could not be told from here.
  await demandHeld(context.ledger, checked.governments, ['changes']);
  const { expectedRevision } = draft.changeSet;
  if (expectedRevision !== null && expectedRevision !== revision) {
    fail('LEDGER_MOVED_ON', ['expectedRevision'], {
      zh: `账本已到第 ${revision} 版，不是第 ${expectedRevision} 版`,
      en: `the ledger is at revision ${revision}, not at ${expectedRevision}`,
    });
  }
  return checked;
}

/** Whose change set it is, and where it belongs. */
export interface Signed {
  /** As the ledger holds it. */
  readonly commandId: string;
  readonly author: string;
  readonly approvedBy: string | null;
  readonly accepted?: readonly Acceptance[] | undefined;
  readonly contentHash: string;
  readonly governments: readonly (string | null)[];
}

/** Gives an admitted draft its place: the next revision, a later time (`timesOf`), and its link in the chain. */
export async function place(
  context: Context,
  ledger: LedgerWriter,
  { changeSet }: Draft,
  signed: Signed,
  stated?: RecordedTime,
): Promise<RecordedChangeSet> {
  const head = await ledger.head();
  const { basis, changes, expectedRevision, reason } = changeSet;
  const { approvedBy, accepted, author, commandId, contentHash, governments } = signed;
  const times = await timesOf(ledger, head, context.now() as RecordedTime, stated);
  const salt = randomBytes(16).toString('hex');
  const yes = accepted === undefined ? {} : { accepted };
  const content = {
    ...yes,
    approvedBy,
    author,
    basis,
    changes,
    commandId,
    contentHash,
    expectedRevision,
    governments,
    reason,
  };
  const recorded = chained({ ...content, ...times, revision: head.revision + 1, salt }, head.hash);
  await ledger.append([recorded]);
  return recorded;
}

/**
 * The recorded time that a seed states is taken while a ledger is being seeded: as long as every time in it was stated, and where it
 * lies after the last of them and not ahead of the clock. Else the clock says it, as for everybody.
 */
async function timesOf(
  ledger: LedgerReader,
  head: Head,
  now: RecordedTime,
  stated: RecordedTime | undefined,
): Promise<Pick<RecordedChangeSet, 'recordedAt' | 'loadedAt'>> {
  if (stated !== undefined && stated <= now && (head.recordedAt === null || head.recordedAt < stated)) {
    const last = head.revision === 0 ? undefined : (await ledger.changes(head.revision - 1, 1))[0];
    if (last === undefined || last.loadedAt !== undefined) return { recordedAt: stated, loadedAt: now };
  }
  return { recordedAt: laterThan(head.recordedAt, now) };
}

/** Order comes from the revision: a clock that stands still or goes back is pushed on. */
function laterThan(last: RecordedTime | null, now: string): RecordedTime {
  if (last === null || last < now) return now as RecordedTime;
  return new Date(Date.parse(last) + 1).toISOString() as RecordedTime;
}

export function commandReused(commandId: string, where: Text): never {
  return fail('COMMAND_REUSED', ['commandId'], {
    zh: `commandId“${commandId}”已用于另一内容（${where.zh}）`,
    en: `the commandId \`${commandId}\` was used for other content, ${where.en}`,
  });
}

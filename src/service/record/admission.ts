import { randomBytes } from 'node:crypto';
import { chained } from '../../ledger/chain.js';
import type { RecordedChangeSet } from '../../ledger/entry.js';
import type { Draft } from '../../model/changeSet.js';
import { fail, failOnProblems, type Problem, problem } from '../../model/error.js';
import type { Text } from '../../model/text.js';
import type { RecordedTime } from '../../model/time.js';
import { may, type Role } from '../../model/viewer.js';
import type { LedgerReader, LedgerWriter } from '../../store/store.js';
import { type Checked, checkDraft } from '../checkDraft.js';
import type { Context } from '../context.js';

/**
 * Refuses a draft that may not follow, or that the viewer may not record in the given role; else gives what
 * was found out about it.
 */
export async function admit(context: Context, ledger: LedgerReader, draft: Draft, role: Role): Promise<Checked> {
  const checked = await checkDraft(ledger, draft);
  const { problems, governments } = checked;
  failOnProblems([...forbidden(context, draft, governments, role), ...problems]);
  const { revision } = await ledger.head();
  const { expectedRevision } = draft.changeSet;
  if (expectedRevision !== null && expectedRevision !== revision) {
    fail('LEDGER_MOVED_ON', ['expectedRevision'], {
      zh: `账本已到第 ${revision} 版，不是第 ${expectedRevision} 版`,
      en: `the ledger is at revision ${revision}, not at ${expectedRevision}`,
    });
  }
  return checked;
}

function forbidden(
  { viewer }: Context,
  { paths }: Draft,
  governments: readonly (string | null)[],
  role: Role,
): readonly Problem[] {
  return governments.flatMap((government, index) => {
    if (may(viewer, role, government)) return [];
    const where =
      government === null
        ? { zh: '各政府共有的记录', en: 'what all governments share' }
        : { zh: government, en: government };
    const message = {
      zh: `${viewer.subject} 无权变更：${where.zh}（须有 ${role} 权限）`,
      en: `${viewer.subject} may not change ${where.en} (that takes the role ${role})`,
    };
    return [problem('FORBIDDEN', paths[index] ?? [], message)];
  });
}

/** Whose change set it is, and where it belongs. */
export interface Signed {
  readonly author: string;
  readonly approvedBy: string | null;
  readonly contentHash: string;
  readonly governments: readonly (string | null)[];
}

/** Gives an admitted draft its place: the next revision, a later time, and its link in the chain. */
export async function place(
  context: Context,
  ledger: LedgerWriter,
  { changeSet }: Draft,
  signed: Signed,
): Promise<RecordedChangeSet> {
  const head = await ledger.head();
  const recorded = chained(
    {
      ...changeSet,
      ...signed,
      revision: head.revision + 1,
      recordedAt: laterThan(head.recordedAt, context.now()),
      salt: randomBytes(16).toString('hex'),
    },
    head.hash,
  );
  await ledger.append([recorded]);
  return recorded;
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

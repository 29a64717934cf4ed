import { Command } from 'commander';
import type { Version } from '../../ledger/timeline.js';
import type { RecordedTime } from '../../model/time.js';
import { changesAfter, historyOf } from '../../service/ask/readLedger.js';
import type { Context } from '../../service/context.js';
import { ExitCode } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { withOutputOptions, withSystemOptions } from '../session/options.js';
import { type SystemOptions, withSystem } from '../session/session.js';
import { historyText, type ToldVersion } from '../text/historyText.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends SystemOptions {
  readonly json?: true;
}

/** `history`: every version of a record on both axes of time. */
export function historyCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('history'), session, explanation).argument(
    '<id>',
    say(session, '记录的标识', 'the id of a record'),
  );
  withSystemOptions(withOutputOptions(command, session), session);
  return command.action(async (id: string, options: Options) => finish(await history(session, id, options)));
}

async function history(session: Session, id: string, options: Options): Promise<number> {
  const { terminal, language } = session;
  return withSystem(options, async (context) => {
    const versions = await told(context, await historyOf(context, id));
    const view = { language, colors: terminal.out.colors, timeZone: context.timeZone };
    terminal.out.print(options.json ? jsonText(versions) : historyText(view, id, versions));
    return ExitCode.ok;
  });
}

type Brought = Pick<ToldVersion, 'revision' | 'reason' | 'loadedAt'>;

/** Each version with the change set that brought it, which is read once. */
async function told(context: Context, versions: readonly Version[]): Promise<readonly ToldVersion[]> {
  const brought = new Map<RecordedTime | null, Brought>();
  for (const { known } of versions) {
    if (brought.has(known.from)) continue;
    const revision = known.from === null ? 0 : await context.store.revisionAt(known.from);
    const [changeSet] = await changesAfter(context, revision - 1, 1);
    brought.set(known.from, { revision, reason: changeSet?.reason ?? '', loadedAt: changeSet?.loadedAt ?? null });
  }
  return versions.map((version) => ({
    ...version,
    ...(brought.get(version.known.from) ?? { revision: 0, reason: '', loadedAt: null }),
  }));
}

const explanation: Explanation = {
  summary: { zh: '沿革：一条记录的全部版本', en: 'every version of a record on both axes of time' },
  description: {
    zh: '一条记录的每个版本：何时有效、何时得知、因何记入。',
    en: 'Every version of a record: when it was so, when that was known, and why it was recorded.',
  },
  examples: `zhifen history demo/org/development-reform
zhifen history hongkou/post/head --json`,
};

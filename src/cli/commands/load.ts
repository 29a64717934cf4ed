import { Command } from 'commander';
import { seedNames } from '../../service/loadSeeds.js';
import { ExitCode } from '../exitCode.js';
import { withLanguage, withLedgerOptions } from '../options.js';
import { seedProgressText } from '../seedProgress.js';
import { type LedgerOptions, type Session, withLedger } from '../session.js';
import { say } from '../view.js';

/** `load`: the seeds that ship, or what their newer versions change. */
export function loadCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('load')
    .summary('load the seeds that ship, or what is new in them 载入种子数据')
    .description(
      'Records the seeds that ship with the program. What was recorded before is not recorded twice; a newer version of\na seed becomes a change set of its own.\n载入随程序提供的种子数据；已载入的不重复，新版的差异另成一个变更集。',
    )
    .argument('[names...]', `seeds ${seedNames().join(', ')}; absent: as --seed says 种子名称`);
  withLanguage(withLedgerOptions(command, session));
  return command
    .addHelpText('after', help)
    .action(async (names: string[], options: LedgerOptions) => finish(await load(session, names, options)));
}

async function load(session: Session, names: readonly string[], options: LedgerOptions): Promise<number> {
  const { terminal, language } = session;
  const seed = names.length === 0 ? options.seed : names.join(',');
  return withLedger(
    session,
    { ...options, seed },
    'always',
    async ({ store }) => {
      const { revision } = await store.head();
      terminal.out.print(say({ language }, `账本在第 ${revision} 版。`, `The ledger is at revision ${revision}.`));
      return ExitCode.ok;
    },
    (progress) => terminal.err.print(seedProgressText(language, progress)),
  );
}

const help = `
Examples 示例:
  zhifen load
  zhifen load hongkou --data /var/lib/zhifen

Exit codes: 0 loaded, 2 usage, 3 a seed has mistakes 数据有误.`;

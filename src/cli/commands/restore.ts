import { Command } from 'commander';
import { restoreLedger } from '../../service/operate/backupLedger.js';
import { ExitCode } from '../session/exitCode.js';
import { withLanguage, withSystemOptions } from '../session/options.js';
import type { SystemOptions } from '../session/session.js';
import type { Session } from '../text/terminal.js';
import { verificationText } from '../text/verificationText.js';
import { say } from '../text/view.js';
import { fileOf } from './backup.js';

interface Options extends SystemOptions {
  readonly replace?: true;
}

/** `restore`: a backup in the place of the ledger. */
export function restoreCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('restore')
    .summary('put a backup in the place of the ledger 恢复')
    .description(
      'Verifies a backup and puts it in the place of the ledger. Stop the server first. A ledger that is there already is\nrefused, or with --replace kept beside it.\n核验备份并恢复为账本；请先停止服务。',
    )
    .argument('<file>', 'the backup 备份文件')
    .option('--replace', 'put a ledger that is there already aside 原账本移至一旁');
  withLanguage(withSystemOptions(command, session));
  return command
    .addHelpText('after', help)
    .action(async (copy: string, options: Options) => finish(await runRestore(session, copy, options)));
}

async function runRestore(session: Session, copy: string, options: Options): Promise<number> {
  const { terminal, language } = session;
  const file = fileOf(options);
  const now = new Date().toISOString();
  const { verification, kept } = await restoreLedger(copy, file, { replace: options.replace === true, now });
  terminal.out.print(say({ language }, `已恢复：${file}`, `Restored: ${file}`));
  terminal.out.print(verificationText(session, verification));
  if (kept !== null)
    terminal.out.print(say({ language }, `原账本保存于 ${kept}`, `The ledger before is kept at ${kept}`));
  return ExitCode.ok;
}

const help = `
Then run \`zhifen verify\`: it compares the ledger with its checkpoints. Where one vouches for a later revision than the
backup holds, what was recorded in between is missing. 恢复后请运行 zhifen verify，与检查点核对。

Examples 示例:
  zhifen restore /backup/zhifen-2026-11-25.db --data /var/lib/zhifen --replace
  zhifen verify --data /var/lib/zhifen

Exit codes: 0 restored, 2 usage, 3 the backup has faults 备份有误.`;

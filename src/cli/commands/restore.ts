import { Command } from 'commander';
import { restoreLedger } from '../../service/operate/backupLedger.js';
import { ExitCode } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
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
  const command = explained(new Command('restore'), session, explanation)
    .argument('<file>', say(session, '备份文件', 'the backup'))
    .option('--replace', say(session, '原有账本移至一旁', 'put a ledger that is there already aside'));
  withLanguage(withSystemOptions(command, session), session);
  return command.action(async (copy: string, options: Options) => finish(await runRestore(session, copy, options)));
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

const explanation: Explanation = {
  summary: { zh: '用备份恢复账本', en: 'put a backup in the place of the ledger' },
  description: {
    zh: '核验备份并放到账本的位置；请先停止服务。原有账本不覆盖，用 --replace 移至一旁。',
    en: 'Verifies a backup and puts it in the place of the ledger. Stop the server first. A ledger that is there already is refused, or with --replace kept beside it.',
  },
  more: {
    zh: '恢复后请运行 zhifen verify，与检查点核对：检查点所证的版次晚于备份的，其间记入的已经丢失。',
    en: 'Then run `zhifen verify`: it compares the ledger with its checkpoints. Where one vouches for a later revision than the backup holds, what was recorded in between is missing.',
  },
  examples: `zhifen restore /backup/zhifen-2026-11-25.db --data /var/lib/zhifen --replace
zhifen verify --data /var/lib/zhifen`,
  exits: { 0: { zh: '已恢复', en: 'restored' }, 3: { zh: '备份有误', en: 'the backup has faults' } },
};

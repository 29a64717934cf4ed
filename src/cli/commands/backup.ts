import { Command } from 'commander';
import { fail } from '../../model/error.js';
import { backupLedger } from '../../service/operate/backupLedger.js';
import { placeOf } from '../../service/operate/openStore.js';
import { ExitCode } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { withLanguage, withSystemOptions } from '../session/options.js';
import { progressTo } from '../session/progress.js';
import type { SystemOptions } from '../session/session.js';
import type { Session } from '../text/terminal.js';
import { verificationText } from '../text/verificationText.js';
import { say } from '../text/view.js';

/** `backup`: a verified copy of the ledger, while it is in use. */
export function backupCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('backup'), session, explanation).argument(
    '<file>',
    say(session, '备份写入的新文件', 'the new file'),
  );
  withLanguage(withSystemOptions(command, session), session);
  return command.action(async (copy: string, options: SystemOptions) =>
    finish(await runBackup(session, copy, options)),
  );
}

async function runBackup(session: Session, copy: string, options: SystemOptions): Promise<number> {
  const { terminal, language } = session;
  const verification = await backupLedger(fileOf(options), copy, progressTo(session, { zh: '复制页', en: 'pages' }));
  terminal.out.print(
    verification.ok
      ? say({ language }, `已备份至 ${copy}：`, `Backed up to ${copy}:`)
      : say({ language }, `备份 ${copy} 有误：`, `The backup ${copy} has faults:`),
  );
  terminal.out.print(verificationText(session, verification));
  return verification.ok ? ExitCode.ok : ExitCode.invalidData;
}

/** The file of the ledger that the options name; a ledger in memory or in Neo4j has none. */
export function fileOf({ store, data, login }: SystemOptions): string {
  const { file, neo4j } = placeOf(store, data, login);
  if (file !== null) return file;
  if (neo4j !== null) {
    return fail('INVALID_VALUE', ['store'], {
      zh: 'Neo4j 中的账本没有文件；请用 zhifen load --from 复制到文件，或用 Neo4j 自己的备份',
      en: 'a ledger in Neo4j has no file; copy it to one with `zhifen load --from`, or use the means of Neo4j itself',
    });
  }
  return fail('INVALID_VALUE', ['store'], { zh: '内存中的账本没有文件', en: 'a ledger in memory has no file' }, [
    'sqlite:zhifen.db',
  ]);
}

const explanation: Explanation = {
  summary: { zh: '在服务运行中备份账本并核验', en: 'copy the ledger while it is in use, and verify the copy' },
  description: {
    zh: '把账本此刻的内容复制到新文件，服务照常读写，随后核验备份。备份是单个文件：用 zhifen restore 恢复，任何命令可用 --store 直接读取。',
    en: 'Copies the ledger as it stands at this moment to a new file, while a server goes on reading and writing, and verifies the copy. The copy is one file; `zhifen restore` puts it in place, and any command reads it with --store.',
  },
  examples: `zhifen backup /backup/zhifen-2026-11-25.db --data /var/lib/zhifen
zhifen verify --store sqlite:/backup/zhifen-2026-11-25.db`,
  exits: { 0: { zh: '已备份并核验', en: 'backed up and verified' }, 3: { zh: '备份有误', en: 'the copy has faults' } },
};

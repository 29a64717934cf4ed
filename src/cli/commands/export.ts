import { Command, Option } from 'commander';
import { fail } from '../../model/error.js';
import { noticeInForce } from '../../service/ask/noticeInForce.js';
import { parseReceipt } from '../../service/ask/verifyReceipt.js';
import { exportEvidence } from '../../service/operate/evidence.js';
import { ExitCode } from '../session/exitCode.js';
import { jsonOf, textOf } from '../session/given.js';
import { governmentAsked } from '../session/government.js';
import { withLanguage, withSystemOptions } from '../session/options.js';
import { type SystemOptions, withSystem } from '../session/session.js';
import { printable } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends SystemOptions {
  readonly format: 'evidence' | 'notice';
  readonly receipt?: string;
  readonly within?: string;
  readonly at?: string;
}

/** `export`: what proves an answer, for a verifier without the ledger; or a division of labour as a notice. */
export function exportCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('export')
    .summary('the evidence for a receipt, or the division of labour as a notice 导出')
    .description(
      'evidence: everything that the answer of a receipt was read from, as it was recorded, with its place in the chain of\nthe ledger. `zhifen verify --evidence` checks it anywhere, without the ledger.\nnotice: the division of labour in force on a day, in the notation that `zhifen record` takes (docs/notation.md).\nevidence：责任凭证所据的全部变更集及散列链，可脱离账本核验。notice：某日有效的领导分工，写作 zhifen record 可以记入的通知。',
    )
    .addOption(
      new Option('--format <format>', 'what to export 格式').choices(['evidence', 'notice']).makeOptionMandatory(),
    )
    .option('--receipt <file>', 'the receipt as JSON, or - for standard input 责任凭证')
    .option('--within <government>', 'of a notice: the government, by id or name 政府')
    .option('--at <date>', 'of a notice: the day; today unless given 日期');
  withLanguage(withSystemOptions(command, session));
  return command
    .addHelpText('after', help)
    .action(async (options: Options) => finish(await runExport(session, options)));
}

async function runExport(session: Session, options: Options): Promise<number> {
  return options.format === 'notice' ? exportNotice(session, options) : exportReceipt(session, options);
}

async function exportReceipt({ terminal }: Session, options: Options): Promise<number> {
  const { receipt: file } = options;
  if (file === undefined) {
    const message = { zh: '导出 evidence 须给出 --receipt', en: 'evidence is exported for a --receipt' };
    return fail('MISSING_FIELD', ['receipt'], message, ['--receipt FILE']);
  }
  const receipt = parseReceipt(jsonOf(await textOf(terminal, file === '-' ? '-' : `@${file}`), '--receipt'), 'receipt');
  const evidence = await withSystem(options, (context) => exportEvidence(context, receipt));
  terminal.out.print(printable(JSON.stringify(evidence)));
  return ExitCode.ok;
}

async function exportNotice({ terminal, language }: Session, { at, ...options }: Options): Promise<number> {
  return withSystem(options, async (context) => {
    const { text, leftOut } = await noticeInForce(context, await governmentAsked(context, options.within), { at });
    terminal.out.print(printable(text.trimEnd()));
    if (leftOut.length > 0) {
      const ids = leftOut.join(', ');
      terminal.err.print(
        say(
          { language },
          `通知写不出的 ${leftOut.length} 项未列入：${ids}`,
          `${leftOut.length} left out, which no notice can say: ${ids}`,
        ),
      );
    }
    return ExitCode.ok;
  });
}

const help = `
Examples 示例:
  zhifen export --format evidence --receipt receipt.json > evidence.json
  zhifen verify --evidence evidence.json --checkpoint 400.checkpoint --public-key zhifen.pub
  zhifen export --format notice --within demo --at 2026-12-01 > notice.txt && zhifen check notice.txt

Exit codes: 0 exported, 2 usage, 3 no receipt, or one that the ledger does not bear out 凭证不合格.`;

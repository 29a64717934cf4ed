import { Command, Option } from 'commander';
import { parseReceipt } from '../../service/ask/verifyReceipt.js';
import { exportEvidence } from '../../service/operate/evidence.js';
import { ExitCode } from '../session/exitCode.js';
import { jsonOf, textOf } from '../session/given.js';
import { withLanguage, withSystemOptions } from '../session/options.js';
import { type SystemOptions, withSystem } from '../session/session.js';
import { printable } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';

interface Options extends SystemOptions {
  readonly format: 'evidence';
  readonly receipt: string;
}

/** `export`: what proves an answer, for a verifier without the ledger. */
export function exportCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('export')
    .summary('the evidence for a receipt, to be verified without the ledger 导出')
    .description(
      'Prints everything that the answer of a receipt was read from, as it was recorded, with its place in the chain of\nthe ledger. `zhifen verify --evidence` checks it anywhere, without the ledger.\n导出责任凭证所据的全部变更集及散列链，可脱离账本核验。',
    )
    .addOption(new Option('--format <format>', 'what to export 格式').choices(['evidence']).makeOptionMandatory())
    .requiredOption('--receipt <file>', 'the receipt as JSON, or - for standard input 责任凭证');
  withLanguage(withSystemOptions(command, session));
  return command
    .addHelpText('after', help)
    .action(async (options: Options) => finish(await runExport(session, options)));
}

async function runExport({ terminal }: Session, options: Options): Promise<number> {
  const given = options.receipt === '-' ? '-' : `@${options.receipt}`;
  const receipt = parseReceipt(jsonOf(await textOf(terminal, given), '--receipt'), 'receipt');
  const evidence = await withSystem(options, (context) => exportEvidence(context, receipt));
  terminal.out.print(printable(JSON.stringify(evidence)));
  return ExitCode.ok;
}

const help = `
Examples 示例:
  zhifen export --format evidence --receipt receipt.json > evidence.json
  zhifen verify --evidence evidence.json --checkpoint 400.checkpoint --public-key zhifen.pub

Exit codes: 0 exported, 2 usage, 3 no receipt, or one that the ledger does not bear out 凭证不合格.`;

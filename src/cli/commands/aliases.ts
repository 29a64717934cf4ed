import { Command } from 'commander';
import { proposeAliases } from '../../service/ask/proposeAliases.js';
import { asOf } from '../../service/moment.js';
import { leastTold } from '../../words/choices.js';
import { ExitCode } from '../session/exitCode.js';
import { wholeNumber, withOutputOptions, withSystemOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { choicesBeside, type SystemOptions, withSystem } from '../session/session.js';
import { writeResult } from '../session/writeResult.js';
import { aliasesText, aliasesYaml } from '../text/aliasesText.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends SystemOptions {
  readonly within?: string;
  readonly min: number;
  readonly out?: string;
  readonly json?: true;
}

/** `aliases`: words that people chose a record for, as a change set to be looked at. */
export function aliasesCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('aliases')
    .summary('propose aliases from what was chosen for unclear words 别名提议')
    .description(
      'Words that a record was chosen for where a question was unclear, with how often, and a change set that adds them to its\naliases, to be looked at. Records nothing.\n所指不明时所选的记录与次数，并写出增补别名的变更文件，供人核对；不作记录。',
    )
    .option('--within <organization>', 'the government, by id or name 所问的政府')
    .option('--min <n>', 'how often words have to have been chosen 最少次数', wholeNumber(leastTold), leastTold)
    .option('--out <file>', 'write the change set, as YAML; - for standard output 变更文件');
  withSystemOptions(withOutputOptions(command), session);
  return command.addHelpText('after', help).action(async (options: Options) => finish(await aliases(session, options)));
}

async function aliases(session: Session, options: Options): Promise<number> {
  const { terminal } = session;
  const choices = await choicesBeside(options, session).told();
  return withSystem(options, async (context) => {
    const within =
      options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
    const question = { within, least: options.min, ...(await asOf(context, {})) };
    const found = await proposeAliases(context, choices, question);
    const { changeSet, proposed, disputed } = found;
    if (options.json) {
      const told = ({ record: { id }, words, count }: (typeof proposed)[number]) => ({ record: id, words, count });
      terminal.out.print(jsonText({ proposed: proposed.map(told), disputed: disputed.map(told) }));
    } else if (options.out !== '-') terminal.out.print(aliasesText(session, found));
    if (options.out === undefined) return ExitCode.ok;
    if (changeSet === null)
      terminal.err.print(say(session, '没有可提议的，未写文件。', 'Nothing is proposed, and no file was written.'));
    else await writeResult(terminal, options.out, await aliasesYaml(session, changeSet, proposed), 'out');
    return ExitCode.ok;
  });
}

const help = `
What is counted stands beside the ledger, in zhifen.db.choices.json; what was chosen fewer than ${leastTold} times is not told.

Examples 示例:
  zhifen aliases --within demo
  zhifen aliases --within demo --min 10 --out aliases.yaml
  zhifen check aliases.yaml
  zhifen record aliases.yaml

Exit codes: 0 told, 2 usage.`;

import { Command } from 'commander';
import { proposeAliases } from '../../service/ask/proposeAliases.js';
import { asOf } from '../../service/moment.js';
import { leastTold } from '../../words/choices.js';
import { ExitCode } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
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
  const command = explained(new Command('aliases'), session, explanation)
    .option('--within <organization>', say(session, '所问的政府，写标识或名称', 'the government, by id or name'))
    .option(
      '--min <n>',
      say(session, '至少被选多少次', 'how often words have to have been chosen'),
      wholeNumber(session, leastTold),
      leastTold,
    )
    .option(
      '--out <file>',
      say(session, '变更文件（YAML）写到哪里；- 为标准输出', 'write the change set, as YAML; - for standard output'),
    );
  withSystemOptions(withOutputOptions(command, session), session);
  return command.action(async (options: Options) => finish(await aliases(session, options)));
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

const explanation: Explanation = {
  summary: { zh: '由人们所选的记录提议别名', en: 'propose aliases from what was chosen for unclear words' },
  description: {
    zh: '所指不明时，人们选定了哪些记录、各多少次；并可写出增补别名的变更文件，供人核对。不作记录。',
    en: 'Words that a record was chosen for where a question was unclear, with how often, and a change set that adds them to its aliases, to be looked at. Records nothing.',
  },
  more: {
    zh: `次数记在账本旁的 zhifen.db.choices.json；少于 ${leastTold} 次的不列。`,
    en: `What is counted stands beside the ledger, in zhifen.db.choices.json; what was chosen fewer than ${leastTold} times is not told.`,
  },
  examples: `zhifen aliases --within demo
zhifen aliases --within demo --min 10 --out aliases.yaml
zhifen check aliases.yaml
zhifen record aliases.yaml`,
};

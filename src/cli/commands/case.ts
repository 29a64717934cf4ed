import { Command } from 'commander';
import { askCheck } from '../../service/ask/askCase.js';
import { asOf } from '../../service/moment.js';
import { assumedText, readAssumed } from '../session/assumed.js';
import { exitCodeOfCase } from '../session/exitCode.js';
import { type AssumingOptions, withAssume, withWordsOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { viewOf, withMeaning } from '../session/session.js';
import { caseText } from '../text/caseText.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';

/** `case`: what is due in a case, what was done, and what is wrong with it. */
export function caseCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('case')
    .summary('what is due in a case and what was done 案件核对')
    .description(
      'Each step of the procedure of a case: whether it applies, who performs it, by when, what was done, what is wrong.\n案件各步骤是否适用、由谁办理、期限、办理情况和问题。',
    )
    .argument('<case>', 'a case by id or name 案件标识或名称');
  withAssume(withWordsOptions(command, session));
  return command
    .addHelpText('after', help)
    .action(async (words: string, options: AssumingOptions) => finish(await check(session, words, options)));
}

async function check(session: Session, words: string, options: AssumingOptions): Promise<number> {
  return withMeaning(session, options, async (context) => {
    const within =
      options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
    const id = await recordNamed(context, words, ['case'], within);
    const assumed = await readAssumed(context, options.assume ?? [], { within, at: options.at ?? null });
    const moment = await asOf(context, options);
    const found = await assumed.asking((assumption) => askCheck(context, { case: id, ...moment, assumption }));
    const { terminal } = session;
    if (options.json) terminal.out.print(jsonText(found.check));
    else {
      const view = viewOf(session, found.snapshot);
      terminal.out.print([caseText(view, found), ...assumedText(view, assumed)].join('\n\n'));
    }
    return exitCodeOfCase(found);
  });
}

const help = `
Examples 示例:
  zhifen case demo/case/reading-rooms
  zhifen case 社区阅读室建设 --within demo --at 2026-11-23
  zhifen case demo/case/reading-rooms --known-at 2026-10-01 --lang en
  zhifen case demo/case/reading-rooms --json | jq .receipt | zhifen verify --receipt -

Exit codes: 0 nothing to note, 1 faults, or something overdue 有问题或者逾期, 4 undetermined 尚不能确定, 2 usage, 3 invalid data.`;

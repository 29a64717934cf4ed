import { Command } from 'commander';
import { askCheck } from '../../service/ask/askCase.js';
import { assumedText, readAssumed } from '../session/assumed.js';
import { exitCodeOfCase, exitWords } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { type AssumingOptions, withAssume, withWordsOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { viewOf, withMeaning } from '../session/session.js';
import { timesOf } from '../session/times.js';
import { caseText } from '../text/caseText.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

/** `case`: what is due in a case, what was done, and what is wrong with it. */
export function caseCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('case'), session, explanation).argument(
    '<case>',
    say(session, '案件的标识或名称', 'a case by id or name'),
  );
  withAssume(withWordsOptions(command, session), session);
  return command.action(async (words: string, options: AssumingOptions) =>
    finish(await check(session, words, options)),
  );
}

async function check(session: Session, words: string, options: AssumingOptions): Promise<number> {
  return withMeaning(session, options, async (context) => {
    const within =
      options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
    const id = await recordNamed(context, words, ['case'], within);
    const assumed = await readAssumed(context, options.assume ?? [], { within, at: options.at ?? null });
    const moment = await timesOf(context, options);
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

const explanation: Explanation = {
  summary: { zh: '案件各步骤应办、已办与问题', en: 'what is due in a case and what was done' },
  description: {
    zh: '案件所循程序的每一步：是否适用、由谁办理、何时到期、办了什么、有何问题。',
    en: 'Each step of the procedure of a case: whether it applies, who performs it, by when, what was done, what is wrong.',
  },
  examples: `zhifen case demo/case/reading-rooms
zhifen case 社区阅读室建设 --within demo --at 2026-11-23
zhifen case demo/case/reading-rooms --known-at 2026-10-01 --lang en
zhifen case demo/case/reading-rooms --json | jq .receipt | zhifen verify --receipt -`,
  exits: {
    0: { zh: '没有需要指出的', en: 'nothing to note' },
    1: { zh: '有问题，或有逾期', en: 'faults, or something overdue' },
    3: exitWords[3],
    4: { zh: '尚不能确定', en: 'undetermined' },
  },
};

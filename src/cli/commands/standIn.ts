import { Command } from 'commander';
import { askStandIn } from '../../service/ask/askStandIn.js';
import { assumeForms } from '../../wording/assume.js';
import { assumedText, readAssumed } from '../session/assumed.js';
import { exitCodeOfOutcome, exitWords } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { type AssumingOptions, type WordsOptions, withAssume, withWordsOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { viewOf, withMeaning } from '../session/session.js';
import { timesOf } from '../session/times.js';
import { standInText } from '../text/answerText.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends AssumingOptions, WordsOptions {
  readonly matter?: string;
}

/** `stand-in`: who performs for a post. */
export function standInCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('stand-in'), session, explanation)
    .argument('<post>', say(session, '职位的标识或名称', 'a post by id or name'))
    .option(
      '--matter <duty>',
      say(session, '只就这一事项，写职责的标识或名称', 'in this matter only, a duty by id or name'),
    );
  withAssume(withWordsOptions(command, session), session);
  return command.action(async (post: string, options: Options) => finish(await standIn(session, post, options)));
}

async function standIn(session: Session, words: string, options: Options): Promise<number> {
  return withMeaning(session, options, async (context) => {
    const within =
      options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
    const post = await recordNamed(context, words, ['post'], within);
    const matter = options.matter === undefined ? null : await recordNamed(context, options.matter, ['duty'], within);
    const assumed = await readAssumed(context, options.assume ?? [], { within, at: options.at ?? null });
    const moment = await timesOf(context, options);
    const { answer, snapshot } = await assumed.asking((assumption) =>
      askStandIn(context, { post, matter: { duty: matter }, ...moment, assumption }),
    );
    const { terminal } = session;
    if (options.json) terminal.out.print(jsonText(answer));
    else {
      const view = viewOf(session, snapshot.atInstant(snapshot.at));
      terminal.out.print([standInText(view, answer), ...assumedText(view, assumed)].join('\n\n'));
    }
    return exitCodeOfOutcome[answer.outcome];
  });
}

const explanation: Explanation = {
  summary: { zh: '某职位任职人不在岗时由谁代行', en: 'who performs for a post while its holder is away' },
  description: {
    zh: '某职位的工作由谁履行、代行，依据哪条规则或哪份指定。',
    en: 'Who performs for a post, and by which rule or designation.',
  },
  more: {
    zh: `--assume 的写法（详见 zhifen who --help）：\n${assumeForms.map((form) => `  ${form}`).join('\n')}`,
    en: `--assume takes one of (see zhifen who --help):\n${assumeForms.map((form) => `  ${form}`).join('\n')}`,
  },
  examples: `zhifen stand-in demo/post/head --at 2026-11-23
zhifen stand-in 区长 --within demo --at 2026-05-16
zhifen stand-in hongkou/post/head --assume "hongkou/post/head businessTrip outside"
zhifen stand-in demo/post/deputy-6 --matter demo/duty/public-order --at 2026-08-05`,
  exits: { 0: { zh: '已有答复', en: 'answered' }, 3: exitWords[3], 4: exitWords[4], 5: exitWords[5] },
};
